import type { QueryPlan } from "../../domain/plan.js";
import { isIntensity } from "../../taxonomy/units.js";
import { type Series, worth } from "./series.js";

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
 * Which series a ranking tells in full: the one that suits best and the same of whole companies or single measures,
 * whichever has the first place overall ahead; and an estimate that would beat them, so that nobody takes the second
 * for the first.
 */
export function chooseRanked(series: readonly Series[], plan: QueryPlan): Chosen {
  const [main, ...others] = series as [Series, ...Series[]];
  const alike = (one: Series) => one.metric === main.metric && one.unit === main.unit && one.period === main.period && one.owner !== "other";
  const ahead = (a: Series, b: Series) => (plan.order === "asc" ? topOf(a) - topOf(b) : topOf(b) - topOf(a));
  const wanted = plan.ranked === "measure" ? [main] : [main, ...others.filter((one) => alike(one) && one.basis === main.basis)];
  wanted.sort(ahead);
  const beating = others.filter((one) => alike(one) && one.basis !== main.basis && one.basis !== "target" && ahead(one, wanted[0] as Series) < 0);
  const full = [...wanted, ...beating].slice(0, MOST_SERIES);
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
