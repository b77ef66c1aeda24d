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
 * Which series a ranking or a sum tells in full: the one that suits best with the same of whole companies or single
 * measures. What is reported leads; estimates that would beat it follow under their own name. Where so few report
 * anything that there is nothing to rank, estimates stand in one ranking with them, each named as one.
 */
export function chooseRanked(series: readonly Series[], plan: QueryPlan): Chosen {
  const [main, ...others] = series as [Series, ...Series[]];
  const alike = (one: Series) => one.metric === main.metric && one.unit === main.unit && one.period === main.period && one.owner !== "other";
  const ahead = (a: Series, b: Series) => (plan.order === "asc" ? topOf(a) - topOf(b) : topOf(b) - topOf(a));
  const reported = series.filter(({ basis }) => basis === "reported");
  const enough = main.basis === "reported" && plan.time === "done" && !plan.expected && companiesOf(reported.filter(alike)) >= FEWEST_RANKED;
  const hoped = plan.soFar ? [] : others.filter((one) => alike(one) && one.basis === "expected" && one.basis !== main.basis).sort(ahead);
  if (plan.intent === "rank" && plan.ranked === "company" && plan.groupBy === undefined) {
    const led = mixedSeries(main, enough || plan.soFar ? reported : series, plan);
    const [first] = hoped;
    const full = enough && first && ahead(first, led) < 0 ? [led, mixedSeries(first, hoped, plan)] : [led];
    const told = new Set(full.filter(({ mixed }) => mixed).flatMap(({ rows }) => rows));
    const untold = series.filter(({ rows }) => !rows.every((row) => told.has(row)));
    return { full, apart: apartFrom(full, untold) };
  }
  const wanted = plan.ranked === "measure" ? [main] : [main, ...others.filter((one) => alike(one) && one.basis === main.basis)].sort(ahead);
  const beating = hoped.filter((one) => ahead(one, wanted[0] as Series) < 0);
  const ordered = plan.intent === "rank" && !enough ? [...wanted, ...beating].sort(ahead) : [...wanted, ...beating];
  const full = ordered.slice(0, MOST_SERIES);
  return { full, apart: apartFrom(full, series) };
}

/** Companies from which what is reported makes a ranking of its own. */
const FEWEST_RANKED = 3;

const companiesOf = (series: readonly Series[]) => new Set(series.flatMap(({ rows }) => rows.map(({ company }) => company.zh))).size;

/** The rest, without amounts for each unit of something beside plain amounts: nobody would take one for the other. */
function apartFrom(full: readonly Series[], series: readonly Series[]): Series[] {
  const perUnit = full.some(({ unit }) => isIntensity(unit));
  return series.filter((one) => !full.includes(one) && isIntensity(one.unit) === perUnit).slice(0, MOST_APART);
}

function topOf({ rows }: Series): number {
  const [first] = rows;
  return first ? worth(first) : 0;
}
