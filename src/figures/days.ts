import { clauseStart } from "./clauses.js";
import type { Quantity } from "./quantities.js";

/** Amounts of which so much goes by in a day. */
const FLOWING: ReadonlySet<string> = new Set(["mass", "co2-mass", "standard-coal", "energy", "volume", "normal-volume"]);
const WITHIN = /\b(?:in|within|over|every) $/i;
const WITHIN_ZH = /^内/;

/** The quantities of a sentence without the hours of "5 kWh in 24 hours", 0.2千瓦时（24小时内）: they say that it is so much a day. */
export function withoutDays(sentence: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter((quantity, index) => {
    const before = quantities[index - 1];
    const day = quantity.unit === "h" && quantity.value === 24 && quantity.max === undefined;
    return !(
      day &&
      before &&
      FLOWING.has(before.dimension) &&
      before.start >= clauseStart(sentence, quantity.start) &&
      (WITHIN.test(sentence.slice(0, quantity.numberStart)) || WITHIN_ZH.test(sentence.slice(quantity.unitEnd)))
    );
  });
}
