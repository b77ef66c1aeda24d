import { isThing } from "../taxonomy/units.js";
import { clauseOf, clauseStart } from "./clauses.js";
import type { Quantity } from "./quantities.js";

/** What a power is the size of; `any` where the words of the sentence decide. `reduced`: it is told as saved. */
export function powerSubject(sentence: string, quantity: Quantity, reduced: boolean): string | undefined {
  if (isShipped(sentence, quantity)) return "product-output";
  const behind = sentence.slice(quantity.unitEnd);
  if (quantity.unit === "W" || INPUT_POWER.test(sentence.slice(0, quantity.start))) return "load";
  // A heat-transfer coefficient or a power density.
  const below = quantity.unit.split("/")[1];
  if (below !== undefined && !isThing(below)) return undefined;
  // Sources write kW for kWh: what they call electricity is no capacity.
  if (reduced && /^ of electricity\b/i.test(behind)) return "electricity";
  if (/\bwaste[- ]heat power\b|余热功率/i.test(clauseOf(sentence, quantity))) return undefined;
  if (/^ of (?:(?!electric|power|from)[\w-]+ ){0,3}heat\b|^的?余热/i.test(behind) || /余热(?:约|超|近)?$/.test(sentence.slice(0, quantity.start)))
    return undefined;
  // The rating of a part is not what the plant can do.
  if (/\binverters?\b|逆变器/i.test(clauseOf(sentence, quantity))) return undefined;
  if (reduced && !/装机|容量|capacity/i.test(sentence))
    return /\belectricity\b|电/i.test(sentence.slice(clauseStart(sentence, quantity.start), quantity.start)) ? "electricity" : "load";
  return "any";
}

/** What a machine draws, as against what it can give. */
const INPUT_POWER = /\b(?:input power|power (?:input|draw|demand)) (?:of|is|was) $|(?:输入|耗电|用电)功率(?:约|为|达)*$/i;

/** 年产5万吨的装置: the size of a plant, not what it made. */
export function isPlantBehind(behind: string): boolean {
  return /^[^，。；,;.、\d]{0,14}(?:装置|项目|生产线|工程)/.test(behind);
}

/** "A CO2-to-methanol project of 100,000 t a year": what the plant can make, whatever it is made from. */
export function isOfPlant(sentence: string, { start, unitEnd, per }: Quantity): boolean {
  return (
    per === "year" &&
    (isPlantBehind(sentence.slice(unitEnd)) ||
      /\b(?:project|plant|unit|line|facility|(?:plants?|units?|lines?) with an? (?:annual |yearly )?(?:output|capacity)) of $/i.test(sentence.slice(0, start)))
  );
}

/** Makers of solar cells and wind turbines state what they make in watts: it is installed elsewhere. */
function isShipped(sentence: string, { numberStart, unitEnd, per }: Quantity): boolean {
  const clause = sentence.slice(clauseStart(sentence, numberStart), numberStart);
  return (
    (per === "year" && !/\binstalled\b|装机/i.test(clause)) ||
    /\b(?:shipped|shipments?|sold|sales of)\b|出货|销量|年产/i.test(clause) ||
    /^ of [\w -]{1,40} (?:a|per) year\b/.test(sentence.slice(unitEnd))
  );
}

/** Things counted are a count, things that a plant can make are its output; a speed or a bare ratio is neither. */
export function countedSubject(sentence: string, quantity: Quantity, reduced: boolean): string | undefined {
  const { numberStart, unitEnd, value, per, counted } = quantity;
  const ahead = sentence.slice(clauseStart(sentence, numberStart), numberStart);
  const bare = counted === undefined || !Number.isInteger(value);
  if (bare && EFFICIENCY_RATIO.test(ahead)) return "efficiency";
  if (bare && EMISSION_FACTOR.test(ahead)) return "co2";
  if (reduced && SHEETS.test(counted ?? sentence.slice(unitEnd)) && OF_PAPER.test(clauseOf(sentence, quantity))) return "paper";
  if (COEFFICIENT.test(sentence.slice(clauseStart(sentence, numberStart), numberStart)) && !counted) return undefined;
  if (isScore(sentence, quantity) || isTopOfScale(sentence, quantity) || DATA.test(counted ?? sentence.slice(unitEnd))) return undefined;
  if (CAPACITY_OF_THINGS.test(sentence.slice(clauseStart(sentence, numberStart), numberStart))) return "product-output";
  return per === "minute" || per === "second" || !Number.isInteger(value) ? undefined : "count";
}

/** "The overall score was 8 points", 得分86分: points that are given are no things. */
export function isScore(sentence: string, { counted, unitEnd }: Quantity): boolean {
  return SCORED.test(sentence) && (/^points?\b/.test(counted ?? "") || /^\s*(?:points?\b|分(?![钟之公米类布别析为]))/.test(sentence.slice(unitEnd)));
}

const SCORED = /\bscores?d?\b|\brating\b|\btarget\b|得分|总分|评分|满分|目标/;

/** "8 points out of 10", 满分10分. */
export const isTopOfScale = (sentence: string, { numberStart }: Quantity) => /\bout of $|满分$/.test(sentence.slice(0, numberStart));

/** "A COP of 3.9": the efficiency of a heat pump or a chiller, told without a unit. */
const EFFICIENCY_RATIO = /\b(?:COP|EER|energy[- ]efficiency ratio|coefficient of performance)\b\)?[^,;\d]{0,12}$|(?:能效比|性能系数|COP|EER)[^，。；\d]{0,8}$/i;
/** "a grid emission factor of 0.581": what each unit emits, told without one. */
const EMISSION_FACTOR = /\bemission factor (?:of|is|was) $|排放因子(?:为|是|约)?$/i;

/** "240,000 sheets fewer", 少用纸34万张 */
const SHEETS = /^\s*(?:张(?!床|桌)|sheets\b)/;
const OF_PAPER = /\bpaper\b|纸/i;

/** "A rolling resistance coefficient of 6.0", GWP为0. */
const COEFFICIENT =
  /\b(?:coefficients?|GWP|warming potential|COP|index)\b[^,;\d]{0,30}$|(?:系数|指数|GWP|变暖潜势|能效比(?:\(COP\)|（COP）)?)[^，。；\d]{0,6}$/;

/** Bytes are no things. */
const DATA = /^\s*[MGTPE]B(?![A-Za-z])/;

const CAPACITY_OF_THINGS = /\b(?:annual|yearly|daily|production|designed) (?:production )?(?:capacity|output)\b|(?<!\d)年产(?![业值品生])|日产|产能|产量/i;

/** "One 10 t steam boiler", 2吨燃气锅炉: the steam that it can make in an hour, which is none that was made. */
export function isSizeOfBoiler(sentence: string, { unitEnd }: Quantity): boolean {
  return /^(?:\/h)?[ -]?(?:[a-z-]+ ){0,2}boilers?\b|^(?:\/h|的)?(?:蒸汽|燃气|燃煤|生物质|热水|余热)*锅炉/.test(sentence.slice(unitEnd));
}

/** "The company spent 300,000 on cables", 投入30万购置: money whose currency is not told. */
export function isSpent(sentence: string, { start, value, counted, dimension }: Quantity): boolean {
  return dimension === "count" && counted === undefined && value >= SUM_OF_MONEY && SPENT.test(sentence.slice(0, start));
}

const SUM_OF_MONEY = 10_000;
const SPENT = /\b(?:invest(?:ed|s|ing)?|spent|spends|spending)\s+$|(?:投入|投资|出资|耗资|花费)了?$/;

/** "Aged about 15 years", 树龄30年的桉树. */
export function isAge(sentence: string, { unit, start, unitEnd }: Quantity): boolean {
  return unit === "year" && (/\baged? (?:about |over )?$|[树年]龄[为约达]*$/.test(sentence.slice(0, start)) || /^ old\b/.test(sentence.slice(unitEnd)));
}

/** "It saves 200 m² of board", 节省纸板200平方米: what is measured by its surface is no floor or land. */
export function isSheet(sentence: string, { start, unitEnd }: Quantity): boolean {
  return (
    /^ of (?:[\w-]+ )?(?:board|cardboard|paper|film|foil|fabric|cloth|leather|glass)\b/.test(sentence.slice(unitEnd)) ||
    /(?:纸板|纸张|薄膜|布料|面料|皮革|玻璃)约?$/.test(sentence.slice(0, start))
  );
}
