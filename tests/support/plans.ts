import { understand } from "../../src/answer/understand.js";
import type { QueryPlan } from "../../src/domain/plan.js";
import type { Library } from "../../src/retrieval/library.js";

/** What a plan says, without what it leaves open: a row of a table of plans. */
export interface Understood {
  readonly intent: QueryPlan["intent"];
  readonly industry?: readonly string[];
  readonly technology?: readonly string[];
  readonly place?: readonly string[];
  readonly company?: readonly string[];
  readonly collection?: readonly string[];
  readonly year?: readonly number[];
  /** Ids of every kind that are left out. */
  readonly not?: readonly string[];
  readonly metrics?: readonly string[];
  readonly figureYears?: readonly number[];
  /** Words that no vocabulary covers. */
  readonly words?: readonly string[];
  /** Where it is not what was done. */
  readonly time?: QueryPlan["time"];
  readonly least?: true;
  readonly any?: true;
  readonly wantsFigures?: true;
  readonly limit?: number;
  /** Comparison, value, unit and, where the bound says it, the period. */
  readonly bounds?: readonly (readonly [QueryPlan["bounds"][number]["comparison"], number, string, ...string[]])[];
  /** The names held against each other, with the ids that each stands for. */
  readonly compared?: Readonly<Record<string, readonly string[]>>;
  readonly groupBy?: NonNullable<QueryPlan["groupBy"]>;
  readonly change?: true;
  readonly period?: NonNullable<QueryPlan["period"]>;
  /** Where measures, not companies, are ranked. */
  readonly ranked?: "measure";
  readonly metricAssumed?: true;
  /** The only place of a ranking that is wanted. */
  readonly rank?: number;
  readonly share?: true;
  readonly inPercent?: true;
}

/** What the rules understand of a question, in the form of such a row. */
export function understood(question: string, library: Library): Understood & { language: QueryPlan["language"] } {
  const plan = understand(question, library);
  const { intent, language, facets, exclude, metrics, figureYears, terms, time, order, technologies, wantsFigures } = plan;
  const not = Object.values(exclude).flat().map(String);
  const all = { ...facets, not, metrics, figureYears, words: [...new Set(terms.map(({ word }) => word))] };
  return {
    intent,
    language,
    ...Object.fromEntries(Object.entries(all).filter(([, values]) => values.length > 0)),
    ...(time === "done" ? {} : { time }),
    ...(order === "asc" ? { least: true } : {}),
    ...(technologies === "any" ? { any: true } : {}),
    ...(wantsFigures ? { wantsFigures } : {}),
    ...ofAmounts(plan),
  };
}

function ofAmounts({
  intent,
  limit,
  bounds,
  compared,
  groupBy,
  change,
  period,
  ranked,
  metricAssumed,
  rank,
  share,
  inPercent,
}: QueryPlan): Partial<Understood> {
  return {
    ...(limit === undefined ? {} : { limit }),
    ...(bounds.length > 0 ? { bounds: bounds.map(({ comparison, value, unit, per }) => [comparison, value, unit, ...(per ? [per] : [])] as const) } : {}),
    ...(compared ? { compared: Object.fromEntries(compared.groups.map(({ name, ids }) => [name, ids])) } : {}),
    ...(groupBy ? { groupBy } : {}),
    ...(change ? { change } : {}),
    ...(period ? { period } : {}),
    ...(intent === "rank" && ranked === "measure" ? { ranked } : {}),
    ...(metricAssumed ? { metricAssumed } : {}),
    ...(rank === undefined ? {} : { rank }),
    ...(share ? { share } : {}),
    ...(inPercent ? { inPercent } : {}),
  };
}
