import type { Chart } from "../../domain/answer.js";
import type { Compared, QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import { type Series, seriesOf } from "../../retrieval/series.js";
import type { DraftLine, DraftTable } from "../draft.js";

/** One of the things that are compared, with its rows. */
export interface Side {
  readonly name: string;
  readonly caseIds: readonly string[];
  readonly rows: readonly MeasureRow[];
}

/** What a comparison tells; `apart`: of some side there is nothing that may be held against the others. */
export interface Told {
  readonly lines: readonly (DraftLine | DraftTable)[];
  readonly apart: boolean;
  readonly chart?: Chart;
}

/** Metrics told where the question names none. */
const MOST_METRICS = 8;

/** The series in which most sides have a row: what may be held against each other. */
export function sharedSeries(sides: readonly Side[], metric: string, plan: QueryPlan, by: Compared["by"]): Series | undefined {
  // A row may be of two sides: a measure at two places, or of two technologies.
  const rows = new Set(sides.flatMap((side) => side.rows.filter(({ figure }) => figure.metric === metric)));
  const series = seriesOf([...rows], plan);
  const sidesIn = (one: Series) => sides.filter((side) => one.rows.some((row) => side.caseIds.includes(row.caseId))).length;
  // What whole companies state is held against each other before single measures of theirs.
  const whole = (one: Series) => (by === "company" && one.owner === "company" && one.basis === "reported" ? 0.5 : 0);
  return [...series].sort((a, b) => sidesIn(b) + whole(b) - sidesIn(a) - whole(a))[0];
}

/** The asked metrics; else those that most sides state, amounts of saving first. */
export function metricsOf(sides: readonly Side[], plan: QueryPlan): string[] {
  const stated = [...new Set(sides.flatMap(({ rows }) => rows.map(({ figure }) => figure.metric)))].filter(
    (metric) => plan.metrics.includes(metric) || !UNTOLD.has(metric),
  );
  if (plan.metrics.length > 0) return stated;
  const count = (metric: string) => sides.filter(({ rows }) => rows.some(({ figure }) => figure.metric === metric)).length;
  const saving = (metric: string) => (/saved|reduction|generated/.test(metric) ? 0.5 : 0);
  return stated.sort((a, b) => count(b) + saving(b) - count(a) - saving(a) || (a < b ? -1 : 1)).slice(0, MOST_METRICS);
}

const UNTOLD: ReadonlySet<string> = new Set(["count", "other", "duration", "share", "increase", "temperature", "area"]);
