import type { QueryPlan } from "../domain/plan.js";
import { findQuantities } from "../figures/quantities.js";
import type { Library } from "../retrieval/library.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { digitsForNumerals } from "../text/numerals.js";
import type { Composition } from "./compose.js";
import type { Selection } from "./select.js";
import type { Evidence } from "./verify.js";
import { describePlan } from "./wording.js";

/** What a draft that answers a question may speak of. */
export function evidenceFor(
  question: string,
  plan: QueryPlan,
  selection: Selection,
  { cited, scope = [] }: Pick<Composition, "cited" | "scope">,
  library: Library,
): Evidence {
  const told = [...selection.exact, ...selection.near.map(({ scored }) => scored)].map(({ passage }) => passage);
  const headings = told.map(({ heading }) => `${heading.en ?? ""} ${heading.zh ?? ""}`);
  const names = told.map((passage) => Object.values(library.caseOf(passage).company).flat().join(" "));
  return {
    cited: new Map(cited.map(({ marker, passage }) => [marker, passage])),
    nameable: new Set([...scope, ...plan.facets.company, ...plan.exclude.company, ...told.map(({ caseId }) => caseId)]),
    // A range that bounds an amount on both sides is told as two bounds.
    asked: [...findQuantities(digitsForNumerals(question)), ...plan.bounds],
    countable: new Set([...told.map(({ caseId }) => caseId), ...scope, ...selection.silent]),
    frame: [
      question,
      describePlan(plan, library),
      ...COLLECTIONS.flatMap(({ en, zh }) => [...en, ...zh]),
      ...scope.map((id) =>
        Object.values(library.cases.get(id)?.company ?? {})
          .flat()
          .join(" "),
      ),
      ...plan.figureYears,
      ...headings,
      ...names,
    ].join("\n"),
  };
}
