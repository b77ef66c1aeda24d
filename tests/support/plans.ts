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
}

/** What the rules understand of a question, in the form of such a row. */
export function understood(question: string, library: Library): Understood & { language: QueryPlan["language"] } {
  const { intent, language, facets, exclude, metrics, figureYears, terms, time, order, technologies, wantsFigures } = understand(question, library);
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
  };
}
