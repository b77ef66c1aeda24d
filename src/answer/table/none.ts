import type { Language } from "../../domain/language.js";
import type { Bound, QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import { boundFactor } from "../../retrieval/bounds.js";
import type { Library } from "../../retrieval/library.js";
import { UNRANKED } from "../../retrieval/retrieve.js";
import { seriesOf } from "../../retrieval/series.js";
import { measuresTable, metricUnits } from "../../retrieval/table.js";
import { metricName } from "../../taxonomy/metrics.js";
import { isIntensity } from "../../taxonomy/units.js";
import type { Composition } from "../compose.js";
import type { NearMiss } from "../near.js";
import { describeScope } from "../wording.js";
import type { Rows } from "./rows.js";
import { describeBounds, say } from "./say.js";
import { unitName } from "./words.js";

const MOST_NEAR = 3;
const MOST_METRICS = 6;

/**
 * What is said where no row is left: that nobody here states the metric; or that none keeps the bounds; or that the unit
 * of a bound is not one in which the metric is stated, with those in which it is. The rows that come nearest are told as
 * near misses, without figures.
 */
export function composeNone(rows: Rows, library: Library): { composition: Composition; near: NearMiss[] } {
  const { plan } = rows;
  const elsewhere = rows.unbounded.length > 0 ? rows.unbounded : measuresTable(library).filter(({ figure }) => plan.metrics.includes(figure.metric));
  const cases = new Set<string>();
  const near = (seriesOf(elsewhere, plan)[0]?.rows ?? []).flatMap((row): NearMiss[] => {
    const passage = library.passages.get(row.passageId);
    if (!passage || cases.has(row.caseId) || cases.size >= MOST_NEAR) return [];
    cases.add(row.caseId);
    return [{ scored: { ...UNRANKED, passage }, reason: rows.unbounded.length > 0 ? "other-amount" : "similar" }];
  });
  const text =
    plan.metrics.length === 0 && plan.bounds.length === 0
      ? unsaid(plan, library)
      : rows.unbounded.length === 0 && !strangeBound(plan, library)
        ? nobody(plan, library)
        : unkept(plan, rows, library);
  return { composition: { draft: { lines: [say(text)] }, cited: [], lacking: [], scope: [...rows.scope] }, near };
}

const listed = (metrics: readonly string[], language: Language) =>
  metrics.map((metric) => metricName(metric, language)).join(language === "en" ? " or " : "或");

/** A ranking or a sum of nothing that the library knows: which figures it has. */
function unsaid({ language }: QueryPlan, library: Library): string {
  const known = frequentMetrics(library, () => true, MOST_METRICS).map((metric) => metricName(metric, language));
  return language === "en"
    ? `The question names no figure that the library could rank or add up. It states, for example: ${known.join(", ")}.`
    : `问题没有说明要比较或合计哪项数值。案例库给出的数值例如：${known.join("、")}。`;
}

function nobody(plan: QueryPlan, library: Library): string {
  const asked = describeScope(plan, library);
  const names = listed(plan.metrics, plan.language);
  const years = plan.figureYears.join(plan.language === "en" ? ", " : "、");
  return plan.language === "en"
    ? `The library has cases on this${asked ? ` (${asked})` : ""}, but none of them states ${names}${years ? ` for ${years}` : ""}.`
    : `案例库中有相关案例${asked ? `（${asked}）` : ""}，但都没有给出${years ? `${years}年的` : ""}${names}。`;
}

function unkept(plan: QueryPlan, rows: Rows, library: Library): string {
  const { language } = plan;
  const names = listed(rows.metrics.length > 0 ? rows.metrics : plan.metrics, language);
  const asked = describeScope(plan, library);
  const strange = strangeBound(plan, library);
  if (!strange)
    return language === "en"
      ? `No case${asked ? ` on this (${asked})` : ""} states ${names || "a figure"} of ${describeBounds(plan)}.`
      : `${asked ? `符合条件（${asked}）的案例中，` : ""}没有案例的${names || "数值"}${describeBounds(plan)}。`;
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
  const names = frequentMetrics(library, ({ normal }) => boundFactor(unit, normal.unit) !== undefined, MOST_NEAR).map((metric) => metricName(metric, language));
  if (names.length === 0) return "";
  return language === "en" ? ` Stated in ${unitName(unit, language)}: ${names.join(", ")}.` : `以${unitName(unit, language)}计的有：${names.join("、")}。`;
}

/** The metrics of the rows that pass, the most frequent first. */
function frequentMetrics(library: Library, passes: (row: MeasureRow) => boolean, most: number): string[] {
  const counts = new Map<string, number>();
  for (const row of measuresTable(library))
    if (!UNTOLD.has(row.figure.metric) && passes(row)) counts.set(row.figure.metric, (counts.get(row.figure.metric) ?? 0) + 1);
  return [...counts]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, most)
    .map(([metric]) => metric);
}

const UNTOLD: ReadonlySet<string> = new Set(["other", "count", "share", "increase", "duration", "area"]);
