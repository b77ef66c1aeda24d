import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import { COUNTABLES, COUNTED_AS_SUCH } from "../../taxonomy/countables.js";
import { Matcher } from "../../taxonomy/matcher.js";
import { answersMetric, kindredMetrics } from "../../taxonomy/metrics.js";
import { keeps } from "../bounds.js";
import type { Library } from "../library.js";
import { seriesOf } from "../series.js";
import { measuresTable } from "../table.js";

/** A figure of another metric that answers for the asked one. */
const KINDRED = 0.5;

/** Whether a passage states an amount that a plan asks for, of the years that it asks for: 0 to 1. */
export function statesAsked({ figures }: Passage, { metrics, figureYears }: QueryPlan): number {
  if (metrics.length + figureYears.length === 0) return 0;
  const share = (figure: Figure) => {
    if (!isOfYears(figure, figureYears)) return 0;
    if (metrics.length === 0 || metrics.includes(figure.metric)) return 1;
    return metrics.some((metric) => answersMetric(figure.metric, metric)) ? KINDRED : 0;
  };
  return Math.max(0, ...figures.map(share));
}

const isOfYears = ({ years }: Figure, asked: readonly number[]) =>
  asked.length === 0 || (years !== undefined && asked.some((year) => year >= years[0] && year <= years[1]));

/** So many places down a series, and so many series down, a passage stands half as high. */
const PLACES_TO_HALF = 5;
const SERIES_TO_HALF = 4;

/**
 * How high the passages with the asked amounts stand, 0 to 1: of a ranking by their place in the series that suits it,
 * else whether they keep the asked bounds. Passages that state none are not there.
 */
export function amountPlaces(plan: QueryPlan, among: ReadonlySet<string>, library: Library): ReadonlyMap<string, number> {
  const ranks = plan.intent === "rank" || plan.counted !== undefined;
  const best = new Map<string, number>();
  if (!ranks && plan.bounds.length === 0) return best;
  const rows = measuresTable(library).filter(({ passageId, figure }) => among.has(passageId) && (plan.change || figure.role !== "before"));
  const asked = plan.counted ? rows.filter((row) => countsThing(row, plan.counted?.ids ?? [], library)) : ofMetrics(rows, plan);
  const kept = asked.filter((row) => plan.bounds.every((bound) => keeps(row, bound)));
  if (!ranks) return new Map(kept.map(({ passageId }) => [passageId, 1]));
  seriesOf(kept, plan).forEach((series, nth) => {
    series.rows.forEach(({ passageId }, place) => {
      const height = 1 / (1 + place / PLACES_TO_HALF + nth / SERIES_TO_HALF);
      best.set(passageId, Math.max(best.get(passageId) ?? 0, height));
    });
  });
  return best;
}

/** The rows of the asked metrics, or of what these are also told in; all of them where only a bound is asked. */
function ofMetrics(rows: readonly MeasureRow[], { metrics }: QueryPlan): readonly MeasureRow[] {
  if (metrics.length === 0) return rows;
  const stated = rows.filter(({ figure }) => metrics.includes(figure.metric));
  const kindred = new Set(metrics.flatMap(kindredMetrics));
  return stated.length > 0 ? stated : rows.filter(({ figure }) => kindred.has(figure.metric));
}

const THING = new Matcher([...COUNTABLES, COUNTED_AS_SUCH]);
/** How far behind a number the words for what it counts may stand. */
const BEHIND = 12;

function countsThing({ figure, normal, passageId }: MeasureRow, ids: readonly string[], library: Library): boolean {
  const text = library.passages.get(passageId)?.text ?? "";
  const named = (start: number, end: number) => THING.ids(text.slice(start, end + BEHIND));
  return normal.unit === "count" && figure.spans.some(({ start, asWritten }) => ids.some((id) => named(start, start + asWritten.length).has(id)));
}
