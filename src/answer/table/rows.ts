import type { Bound, QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import { factorBetween } from "../../figures/convert.js";
import type { Library } from "../../retrieval/library.js";
import type { Scored } from "../../retrieval/retrieve.js";
import { measuresTable } from "../../retrieval/table.js";
import { kindredMetrics, METRIC_BY_ID } from "../../taxonomy/metrics.js";
import { isIntensity } from "../../taxonomy/units.js";
import { groupBy } from "../group.js";
import { type Judged, judge, termWeights } from "../judge.js";
import { fitting, SelectOptions, UNRANKED } from "../select.js";

/** The rows of the measures table that a plan asks for. */
export interface Rows {
  /** Every row that satisfies the facets, the metric and the bounds, one a figure, repeats of a case folded. */
  readonly rows: readonly MeasureRow[];
  /** The same before the bounds. */
  readonly unbounded: readonly MeasureRow[];
  /** Cases that satisfy the facets, whether or not they state the metric. */
  readonly scope: ReadonlySet<string>;
  /** Metric ids that the rows are of: the asked ones, or where nobody states those, others of the same subject. */
  readonly metrics: readonly string[];
}

export function rowsFor(plan: QueryPlan, library: Library, ranked: ReadonlyMap<string, Scored>): Rows {
  const options = SelectOptions.parse({});
  const weights = termWeights(plan, library);
  const judged = [...library.passages.values()].map((passage) => judge(ranked.get(passage.id) ?? { ...UNRANKED, passage }, plan, library, weights));
  const inCase = judged.filter((one) => one.caseFits && one.hasNames);
  const narrowedDown = plan.facets.technology.length + plan.terms.length > 0;
  const fits = narrowedDown ? fitting(inCase, plan, library, options).fits : inCase.filter((one) => one.timeFits || isWide(one));
  const passages = new Set(fits.map(({ scored }) => scored.passage.id));
  const scope = new Set(fits.map(({ scored }) => scored.passage.caseId));
  const open = measuresTable(library).filter((row) => passages.has(row.passageId) && isAsked(row, plan));
  const metrics = metricsFound(plan, open);
  const stated = open.filter(({ figure }) => metrics.includes(figure.metric) && (!perUnit(plan.metrics) || isIntensity(figure.unit)));
  const unbounded = latest(folded(stated), plan);
  return { rows: unbounded.filter((row) => plan.bounds.every((bound) => keeps(row, bound))), unbounded, scope, metrics };
}

/** Whether amounts for each unit of something are asked. */
const perUnit = (metrics: readonly string[]) => metrics.length > 0 && metrics.every((metric) => METRIC_BY_ID.get(metric)?.kinds.join() === "intensity");

const isWide = ({ scored, caseFits }: Judged) => caseFits && scored.passage.kind === "overview";

/** Rows of a state before belong to a change; things merely counted are no amounts of a metric. */
function isAsked({ figure, kind }: MeasureRow, plan: QueryPlan): boolean {
  if (figure.role === "before" && !plan.change) return false;
  if (plan.time === "planned" ? figure.basis !== "target" && kind !== "plan" : false) return false;
  const [first, last] = figure.years ?? [];
  return plan.figureYears.length === 0 || (first !== undefined && last !== undefined && plan.figureYears.some((year) => year >= first && year <= last));
}

/** The asked metrics where anybody states one; else what the same is also told in; with none asked, all that the bounds can be held against. */
function metricsFound({ metrics, bounds }: QueryPlan, rows: readonly MeasureRow[]): string[] {
  const stated = [...new Set(rows.map(({ figure }) => figure.metric))];
  if (metrics.length === 0) {
    const comparable = (row: MeasureRow) => bounds.every(({ unit }) => factorBetween(unit, row.normal.unit) !== undefined);
    return bounds.length === 0 ? stated : [...new Set(rows.filter(comparable).map(({ figure }) => figure.metric))];
  }
  const asked = stated.filter((metric) => metrics.includes(metric));
  if (asked.length > 0) return asked;
  const kindred = new Set(metrics.flatMap(kindredMetrics));
  return [
    ...new Set(rows.filter((row) => kindred.has(row.figure.metric) && (!perUnit(metrics) || isIntensity(row.figure.unit))).map(({ figure }) => figure.metric)),
  ];
}

/** A figure that a company tells twice, in its overview and with its measure or in two collections, is one: the measure's own. */
function folded(rows: readonly MeasureRow[]): MeasureRow[] {
  const same = groupBy(rows, ({ company, figure, normal, period }) => [company.zh, figure.metric, normal.value, normal.max, normal.unit, period].join());
  const rank = { measure: 0, plan: 1, result: 2, overview: 3 };
  return [...same.values()].map((twins) => [...twins].sort((a, b) => rank[a.kind] - rank[b.kind])[0] as MeasureRow);
}

/** Of a series over the years the last one, unless years are asked, or a state before against one after. */
function latest(rows: readonly MeasureRow[], { figureYears, change }: QueryPlan): MeasureRow[] {
  if (figureYears.length > 0 || change) return [...rows];
  const series = groupBy(rows, ({ passageId, figure, normal, period }) =>
    [passageId, figure.metric, normal.unit, period, figure.basis, figure.owner, figure.per].join(),
  );
  return [...series.values()].flatMap((ofOne) => {
    const last = Math.max(...ofOne.map(({ figure }) => figure.years?.[1] ?? 0));
    const dated = ofOne.every(({ figure, period }) => figure.years && (period === "year" || period === "timeless") && figure.per === null);
    return dated ? ofOne.filter(({ figure }) => figure.years?.[1] === last) : ofOne;
  });
}

/** Whether an amount keeps a bound: of a range its far end counts, of "over 900" no more than is said. */
export function keeps({ figure, normal }: MeasureRow, { comparison, value, unit, per }: Bound): boolean {
  const factor = boundFactor(unit, normal.unit);
  if (factor === undefined || (per !== null && figure.per !== null && per !== figure.per)) return false;
  const bound = value * factor;
  const [low, high] = [normal.value, normal.max ?? normal.value];
  switch (comparison) {
    case "at-least":
      return high >= bound;
    case "over":
      return high > bound || (high === bound && figure.qualifier === "over");
    case "at-most":
      return low <= bound && figure.qualifier !== "over";
    case "under":
      return low < bound || (low === bound && figure.qualifier === "under");
  }
}

/** A bound in tonnes holds for CO2 too: who asks for 1,000 t of CO2 writes t. */
export function boundFactor(unit: string, normal: string): number | undefined {
  return factorBetween(unit, normal) ?? (normal.startsWith("tCO2e") ? factorBetween(unit, normal.replace("tCO2e", "t")) : undefined);
}
