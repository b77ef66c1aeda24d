import type { Quantity } from "./quantities.js";

const FACTOR_BEFORE =
  /\b(?:(?:emission|conversion|grid) factors?|warming potential)[\w ()]{0,30}(?:of|is|was|at|=|:)\s*$|(?:排放因子|折算系数|折标系数|变暖潜势)[^，。；\d]{0,10}$/i;

/** Whether a quantity is a factor that a source reckons with: neither a result nor anybody's emission. */
export function isFactor(sentence: string, { start }: Quantity): boolean {
  return FACTOR_BEFORE.test(sentence.slice(0, start));
}
