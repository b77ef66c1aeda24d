import type { Basis, Owner } from "../domain/figure.js";
import type { QueryPlan } from "../domain/plan.js";
import type { MeasureRow, Period } from "../domain/row.js";
import { METRIC_BY_ID } from "../taxonomy/metrics.js";
import { isIntensity } from "../taxonomy/units.js";
import { groupBy } from "./group.js";

/** Rows that may be ranked with and added to each other: of one metric, unit, period, basis and kind of owner. */
export interface Series {
  readonly metric: string;
  /** The unit in which they are compared. */
  readonly unit: string;
  readonly period: Period;
  readonly basis: Basis;
  readonly owner: Owner;
  /** Whether single measures and whole companies stand in one ranking, or what is done and what is expected too, each row saying which it is. */
  readonly mixed?: "owners" | "bases";
  /** Largest first, or smallest where the plan asks so; ties by figure id. */
  readonly rows: readonly MeasureRow[];
}

/** The rows apart by what makes them comparable, the series that answers the plan best first. */
export function seriesOf(rows: readonly MeasureRow[], plan: QueryPlan): Series[] {
  const groups = groupBy(rows, ({ figure, normal, period }) => [figure.metric, normal.unit, period, figure.basis, figure.owner].join(" "));
  const all = [...groups.values()].map((group): Series => {
    const { figure, normal, period } = group[0] as MeasureRow;
    return { metric: figure.metric, unit: normal.unit, period, basis: figure.basis, owner: figure.owner, rows: sorted(group, plan) };
  });
  return all.sort((a, b) => suits(b, plan) - suits(a, plan) || b.rows.length - a.rows.length || (keyOf(a) < keyOf(b) ? -1 : 1));
}

/**
 * What companies state of a metric in one ranking: of their measures and as a whole, done and expected, each company by its
 * best row. Plans, unless they are asked too, other periods and what is others' stay apart.
 */
export function mixedSeries(main: Series, series: readonly Series[], plan: QueryPlan): Series {
  const alike = series.filter(
    ({ metric, unit, period, basis, owner }) =>
      metric === main.metric &&
      unit === main.unit &&
      period === main.period &&
      (basis !== "target" || plan.time === "any" || plan.expected) &&
      owner !== "other",
  );
  if (alike.length < 2 || (main.basis === "target" && plan.time !== "any" && !plan.expected) || main.owner === "other") return main;
  return {
    ...main,
    mixed: alike.every(({ basis }) => basis === main.basis) ? "owners" : "bases",
    rows: sorted(
      alike.flatMap(({ rows }) => rows),
      plan,
    ),
  };
}

const keyOf = ({ metric, unit, period, basis, owner }: Series) => [metric, unit, period, basis, owner].join(" ");

/** By the amount in the common unit; of a range its middle counts. */
function sorted(rows: readonly MeasureRow[], { order }: QueryPlan): MeasureRow[] {
  const sign = order === "asc" ? 1 : -1;
  return [...rows].sort((a, b) => sign * (worth(a) - worth(b)) || (a.figure.id < b.figure.id ? -1 : 1));
}

/** The number by which a row is ranked. */
export const worth = ({ normal }: MeasureRow) => (normal.max === undefined ? normal.value : (normal.value + normal.max) / 2);

const BASIS: Readonly<Record<Basis, number>> = { reported: 4, expected: 2, target: 0 };
const OWNER: Readonly<Record<Owner, number>> = { measure: 2, company: 1.5, other: -6 };
const PERIOD: Partial<Record<Period, number>> = { timeless: 1, year: 1, unstated: 0.2, cumulative: 0.1 };

/** What is done comes before what is expected, a year's amount before others, unless the question asks otherwise. */
function suits({ metric, unit, period, basis, owner, rows }: Series, plan: QueryPlan): number {
  const asked = Math.max(0, plan.metrics.length - Math.max(0, plan.metrics.indexOf(metric))) * 0.01;
  const time = plan.period === period ? 8 : (PERIOD[period] ?? 0);
  const done = plan.time === "planned" ? -BASIS[basis] : plan.expected && basis === "expected" ? 9 : BASIS[basis];
  // Of several metrics that a word may mean, the one that more measures state.
  // Amounts of a metric that is stated in amounts come before its shares and before amounts for each unit.
  const share = plan.inPercent && unit === "%" ? 20 : (unit === "%" || isIntensity(unit)) && METRIC_BY_ID.get(metric)?.kinds.includes("saving") ? -20 : 0;
  // Which measure of a company comes first is not answered by all of them together.
  const whole = plan.ranked === "measure" && owner === "company" && plan.facets.company.length > 0 ? -4 : 0;
  const ofYears = plan.ranksYears && new Set(rows.map(({ figure }) => figure.years?.join())).size > 1 ? 10 : 0;
  return asked + time + done + share + whole + ofYears + OWNER[owner] + Math.min(rows.length, 20) * 0.005;
}

/** Rank numbers, equal where the amounts are: 1, 2, 2, 4. */
export function ranks(rows: readonly MeasureRow[]): number[] {
  return rows.map((row) => rows.findIndex((other) => worth(other) === worth(row)) + 1);
}

/** The first rows of a ranking, with all that share the last place. */
export function firstOf(rows: readonly MeasureRow[], count: number): MeasureRow[] {
  const numbers = ranks(rows);
  return rows.filter((_, index) => (numbers[index] as number) <= count && index < count + MOST_TIED);
}

const MOST_TIED = 20;
