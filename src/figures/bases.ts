import type { Basis } from "../domain/figure.js";
import { clauseEnd } from "./clauses.js";
import type { Cue } from "./cues.js";
import type { Quantity } from "./quantities.js";

/** "is 100% compatible and could also serve ships": the figure stands before what is only possible. */
const GOES_ON = /\S.*\band (?:it |they )?$/;

/**
 * Whether a figure was done, is expected or planned. An estimate holds from its word to the end of the sentence; a plan
 * outweighs it, for its estimates are planned too.
 */
export function basisOf(bases: readonly Cue<Basis>[], quantity: Quantity, next: Quantity | undefined, sentence: string): Basis {
  const before = bases.filter((cue) => cue.end <= quantity.numberStart);
  if (before.some((cue) => cue.value === "target")) return "target";
  // A word behind a figure is the next figure's where that stands in the same clause.
  const endOfClause = clauseEnd(sentence, quantity.end);
  const end = next && next.numberStart < endOfClause ? quantity.unitEnd : endOfClause;
  return (
    (before.at(-1) ?? bases.find((cue) => cue.start >= quantity.unitEnd && cue.start < end && !GOES_ON.test(sentence.slice(quantity.unitEnd, cue.start))))
      ?.value ?? "reported"
  );
}
