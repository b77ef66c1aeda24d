import type { QueryPlan } from "../domain/plan.js";
import type { Judged } from "../retrieval/judge.js";
import type { Library } from "../retrieval/library.js";
import { codesNamed } from "./asked/codes.js";

/** Who has a certificate of the TÜV is whoever names it: the passages with a code that a question for a list names. */
export function codeFits(judged: readonly Judged[], plan: QueryPlan, library: Library): readonly Judged[] {
  const { lists, headings, figureYears, metrics, bounds, facets, about } = plan;
  if (!lists || headings.length + figureYears.length + metrics.length + bounds.length + facets.company.length + facets.place.length > 0) return [];
  const codes = codesNamed(about, library);
  return judged.filter(({ scored: { passage, terms } }) => passage.kind !== "plan" && codes.some((code) => terms.has(code)));
}
