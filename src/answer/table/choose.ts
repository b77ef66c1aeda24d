import type { QueryPlan } from "../../domain/plan.js";
import { mixedSeries, type Series, worth } from "../../retrieval/series.js";
import { isIntensity } from "../../taxonomy/units.js";

/** Series told in full of a ranking; the others are named with their first row. */
const MOST_SERIES = 3;
const MOST_APART = 5;
/** Series of a list: all that qualify are wanted, whatever kind of figure they state. */
const MOST_LISTED = 8;

export interface Chosen {
  /** Told in full. */
  readonly full: readonly Series[];
  /** Of another kind: named with their first row. */
  readonly apart: readonly Series[];
}

/** Which series a list tells in full: those of the asked time, what is done before what is expected or planned. */
export function chooseListed(series: readonly Series[], plan: QueryPlan): Chosen {
  const timely = series.filter(({ period, owner }) => owner !== "other" && (plan.period === undefined || period === plan.period || period === "timeless"));
  const rank = { reported: 0, expected: 1, target: 2 };
  const full = [...(timely.length > 0 ? timely : series)].sort((a, b) => (plan.time === "planned" ? 0 : rank[a.basis] - rank[b.basis])).slice(0, MOST_LISTED);
  return { full, apart: apartFrom(full, series) };
}

/**
 * Which series a ranking tells in full. Of companies the one that suits best with the same of whole companies or single
 * measures, done or expected, in one ranking; of measures the one that suits best, and an estimate that would beat it, so
 * that nobody takes the second for the first.
 */
export function chooseRanked(series: readonly Series[], plan: QueryPlan): Chosen {
  const [main, ...others] = series as [Series, ...Series[]];
  const alike = (one: Series) => one.metric === main.metric && one.unit === main.unit && one.period === main.period && one.owner !== "other";
  const ahead = (a: Series, b: Series) => (plan.order === "asc" ? topOf(a) - topOf(b) : topOf(b) - topOf(a));
  if (plan.intent === "rank" && plan.ranked === "company" && plan.groupBy === undefined) {
    // Who has done most "so far" is ranked by what is done.
    const mixed = mixedSeries(main, plan.soFar ? series.filter(({ basis }) => basis === "reported") : series, plan);
    const rest = series.filter((one) => !(mixed.mixed && one.rows.every((row) => mixed.rows.includes(row))));
    return { full: [mixed], apart: apartFrom([mixed], rest) };
  }
  const wanted = plan.ranked === "measure" ? [main] : [main, ...others.filter((one) => alike(one) && one.basis === main.basis)];
  const best = [...wanted].sort(ahead)[0] as Series;
  const beating = others.filter((one) => alike(one) && one.basis !== main.basis && one.basis !== "target" && ahead(one, best) < 0);
  const full = [...wanted, ...beating].sort(ahead).slice(0, MOST_SERIES);
  return { full, apart: apartFrom(full, series) };
}

/** The rest, without amounts for each unit of something beside plain amounts: nobody would take one for the other. */
function apartFrom(full: readonly Series[], series: readonly Series[]): Series[] {
  const perUnit = full.some(({ unit }) => isIntensity(unit));
  return series.filter((one) => !full.includes(one) && isIntensity(one.unit) === perUnit).slice(0, MOST_APART);
}

function topOf({ rows }: Series): number {
  const [first] = rows;
  return first ? worth(first) : 0;
}
