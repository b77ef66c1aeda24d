import type { Quantity } from "./quantities.js";

const FACTOR_BEFORE =
  /\b(?:(?:emission|conversion|grid) factors?|warming potential)[\w ()]{0,30}(?:of|is|was|at|=|:)\s*$|(?:排放因子|折算系数|折标系数|变暖潜势)[^，。；\d]{0,10}$/i;

/** 按0.57 tCO2/MWh的电力排放因子折算, 按每100公里9.78 kg计. */
const FACTOR_BEHIND = /^的[^，。；\d]{0,8}(?:排放因子|折算系数|折标系数)/;
const RECKONED = /(?:^|[，；])[^，；]*[按以][^，。；]*$/;
const RECKONED_BEHIND = /^[^，。；\d]{0,4}计(?=[，。；]|$)/;

/** "Counting 18 kg of carbon for one tree, …" */
const COUNTING = /^(?:Counting|Reckoning with|Assuming) [^,]*$/;

/** Whether a quantity is a factor that a source reckons with: neither a result nor anybody's emission. */
export function isFactor(sentence: string, { start, unitEnd }: Quantity): boolean {
  const [before, behind] = [sentence.slice(0, start), sentence.slice(unitEnd)];
  return FACTOR_BEFORE.test(before) || FACTOR_BEHIND.test(behind);
}

/** 按2022年产量5万台计算，每年可节电…: a thought of what would be. */
const SUPPOSED = /^(?:如果|若|假如|假设)|每年|年可|可[减节降]|将/;
const BASE_BEHIND = /^[^，。；\d]{0,4}计算?[，,](?<rest>.*)$/;

/** Whether a quantity is only what a supposed effect is reckoned with, so that its year is not that of the effect. */
export function isBaseOfSupposed(sentence: string, { start, unitEnd }: Quantity): boolean {
  const rest = BASE_BEHIND.exec(sentence.slice(unitEnd))?.groups?.rest;
  const before = sentence.slice(0, start);
  return rest !== undefined && RECKONED.test(before) && (SUPPOSED.test(rest) || SUPPOSED.test(before));
}

/** Whether a source reckons with a quantity without calling it a factor. */
export function isReckonedWith(sentence: string, { dimension, start, unitEnd }: Quantity): boolean {
  const before = sentence.slice(0, start);
  return dimension !== "time" && ((RECKONED.test(before) && RECKONED_BEHIND.test(sentence.slice(unitEnd))) || COUNTING.test(before));
}
