import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { measuresTable, metricUnits } from "../../retrieval/table.js";
import { isIntensity } from "../../taxonomy/units.js";
import type { Composition } from "../compose.js";
import type { NearMiss } from "../near.js";
import { UNRANKED } from "../select.js";
import { boundFactor, type Rows } from "./rows.js";
import { seriesOf } from "./series.js";
import { BOUND_WORDS, describeAmount, metricName, unitName } from "./words.js";

const MOST_NEAR = 3;

/**
 * What is said where no row keeps the bounds: that none does, or that the unit of a bound is not one in which the
 * metric is stated, with those in which it is. The rows that come nearest are told as near misses, without figures.
 */
export function composeNone(plan: QueryPlan, rows: Rows, library: Library): { composition: Composition; near: NearMiss[] } {
  const { language, bounds } = plan;
  const names = (rows.metrics.length > 0 ? rows.metrics : plan.metrics).map((metric) => metricName(metric, language)).join(language === "en" ? " or " : "或");
  const all = [...new Set(plan.metrics.flatMap((metric) => metricUnits(library, metric)))];
  const plain = all.filter((unit) => !isIntensity(unit));
  const units = plain.length > 0 ? plain : all;
  const strange = units.length === 0 ? undefined : bounds.find(({ unit }) => !units.some((known) => boundFactor(unit, known) !== undefined));
  const limits = bounds.map((bound) => `${BOUND_WORDS[bound.comparison][language]}${describeAmount(bound, language)}`).join(language === "en" ? " and " : "、");
  const known = units.map((unit) => unitName(unit, language)).join(language === "en" ? ", " : "、");
  const text = strange
    ? `${
        language === "en"
          ? `The library states ${names} in ${known}, which cannot be held against ${unitName(strange.unit, language)}.`
          : `案例库给出的${names}以${known}为单位，无法与${unitName(strange.unit, language)}比较。`
      }${otherMetrics(strange.unit, plan, library)}`
    : language === "en"
      ? `No case here states ${names} of ${limits}.`
      : `没有案例的${names}${limits}。`;
  const series = seriesOf(rows.unbounded, plan)[0];
  const near = (series?.rows ?? []).slice(0, MOST_NEAR).flatMap((row): NearMiss[] => {
    const passage = library.passages.get(row.passageId);
    return passage ? [{ scored: { ...UNRANKED, passage }, reason: "other-amount" }] : [];
  });
  return { composition: { draft: { lines: [{ item: false, sentences: [{ text, markers: [] }] }] }, cited: [], lacking: [] }, near };
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
