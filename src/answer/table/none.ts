import type { Language } from "../../domain/language.js";
import type { Bound, QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { measuresTable, metricUnits } from "../../retrieval/table.js";
import { metricName } from "../../taxonomy/metrics.js";
import { isIntensity } from "../../taxonomy/units.js";
import type { Composition } from "../compose.js";
import type { NearMiss } from "../near.js";
import { UNRANKED } from "../select.js";
import { describePlan } from "../wording.js";
import { boundFactor, type Rows } from "./rows.js";
import { seriesOf } from "./series.js";
import { BOUND_WORDS, describeAmount, unitName } from "./words.js";

const MOST_NEAR = 3;

/**
 * What is said where no row is left: that nobody here states the metric; or that none keeps the bounds; or that the unit
 * of a bound is not one in which the metric is stated, with those in which it is. The rows that come nearest are told as
 * near misses, without figures.
 */
export function composeNone(plan: QueryPlan, rows: Rows, library: Library): { composition: Composition; near: NearMiss[] } {
  const series = seriesOf(rows.unbounded, plan)[0];
  const near = (series?.rows ?? []).slice(0, MOST_NEAR).flatMap((row): NearMiss[] => {
    const passage = library.passages.get(row.passageId);
    return passage ? [{ scored: { ...UNRANKED, passage }, reason: "other-amount" }] : [];
  });
  const text = rows.unbounded.length === 0 && !strangeBound(plan, library) ? nobody(plan, library) : unkept(plan, rows, library);
  return { composition: { draft: { lines: [{ item: false, sentences: [{ text, markers: [] }] }] }, cited: [], lacking: [], scope: [...rows.scope] }, near };
}

const listed = (metrics: readonly string[], language: Language) =>
  metrics.map((metric) => metricName(metric, language)).join(language === "en" ? " or " : "或");

function nobody(plan: QueryPlan, library: Library): string {
  const asked = describePlan(plan, library);
  const names = listed(plan.metrics, plan.language);
  return plan.language === "en"
    ? `The library has cases on this${asked ? ` (${asked})` : ""}, but none of them states ${names}.`
    : `案例库中有相关案例${asked ? `（${asked}）` : ""}，但都没有给出${names}。`;
}

function unkept(plan: QueryPlan, rows: Rows, library: Library): string {
  const { language, bounds } = plan;
  const names = listed(rows.metrics.length > 0 ? rows.metrics : plan.metrics, language);
  const limits = bounds.map((bound) => `${BOUND_WORDS[bound.comparison][language]}${describeAmount(bound, language)}`).join(language === "en" ? " and " : "、");
  const strange = strangeBound(plan, library);
  if (!strange) return language === "en" ? `No case here states ${names} of ${limits}.` : `没有案例的${names}${limits}。`;
  const units = unitsOf(plan, library)
    .map((unit) => unitName(unit, language))
    .join(language === "en" ? ", " : "、");
  const unit = unitName(strange.unit, language);
  return `${
    language === "en"
      ? `The library states ${names} in ${units}, which cannot be held against ${unit}.`
      : `案例库给出的${names}以${units}为单位，无法与${unit}比较。`
  }${otherMetrics(strange.unit, plan, library)}`;
}

/** The units in which the library states the asked metrics; amounts for each unit of something only where there is nothing else. */
function unitsOf({ metrics }: QueryPlan, library: Library): string[] {
  const all = [...new Set(metrics.flatMap((metric) => metricUnits(library, metric)))];
  const plain = all.filter((unit) => !isIntensity(unit));
  return plain.length > 0 ? plain : all;
}

/** A bound in a unit in which nobody states the metric. */
function strangeBound(plan: QueryPlan, library: Library): Bound | undefined {
  const units = unitsOf(plan, library);
  return units.length === 0 ? undefined : plan.bounds.find(({ unit }) => !units.some((known) => boundFactor(unit, known) !== undefined));
}

/** The metrics that the library states in the unit that was asked: the nearest valid questions. */
function otherMetrics(unit: string, { language }: QueryPlan, library: Library): string {
  const counts = new Map<string, number>();
  for (const { figure, normal } of measuresTable(library))
    if (boundFactor(unit, normal.unit) !== undefined && !UNTOLD.has(figure.metric)) counts.set(figure.metric, (counts.get(figure.metric) ?? 0) + 1);
  const names = [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, MOST_NEAR)
    .map(([metric]) => metricName(metric, language));
  if (names.length === 0) return "";
  return language === "en" ? ` Stated in ${unitName(unit, language)}: ${names.join(", ")}.` : `以${unitName(unit, language)}计的有：${names.join("、")}。`;
}

const UNTOLD: ReadonlySet<string> = new Set(["other", "count"]);
