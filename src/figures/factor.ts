import type { Quantity } from "./quantities.js";

const FACTOR_BEFORE =
  /\b(?:(?:emission|conversion|grid) factors?|warming potential)[\w ()]{0,30}(?:of|is|was|at|=|:)\s*$|(?:排放因子|折算系数|折标系数|变暖潜势)[^，。；\d]{0,10}$/i;

/** 按0.57 tCO2/MWh的电力排放因子折算, 按每100公里9.78 kg计. */
const FACTOR_BEHIND = /^的[^，。；\d]{0,8}(?:排放因子|折算系数|折标系数)/;
const RECKONED = /(?:^|[，；])[^，；]*[按以][^，。；]*$/;
const RECKONED_BEHIND = /^[^，。；\d]{0,4}计(?=[，。；]|$)/;

/** Whether a quantity is a factor that a source reckons with: neither a result nor anybody's emission. */
export function isFactor(sentence: string, { start, unitEnd }: Quantity): boolean {
  const [before, behind] = [sentence.slice(0, start), sentence.slice(unitEnd)];
  return FACTOR_BEFORE.test(before) || FACTOR_BEHIND.test(behind);
}

/** Whether a source reckons with a quantity without calling it a factor. */
export function isReckonedWith(sentence: string, { start, unitEnd }: Quantity): boolean {
  return RECKONED.test(sentence.slice(0, start)) && RECKONED_BEHIND.test(sentence.slice(unitEnd));
}
