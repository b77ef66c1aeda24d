import { denominator, LEADING_PER, tidy } from "./patterns.js";
import type { Quantity } from "./quantities.js";

/** A verb of change before "from" makes the two ends a state before and one after, not a range. */
export const CHANGE_BEFORE =
  /(?:\b(?:fell|falls?|fallen|rose|rises?|risen|cut|cuts|reduc\w*|rais\w*|increas\w*|chang\w*|improv\w*|shorten\w*|drop\w*|went|goes|declin\w*|grew|grow\w*|decreas\w*|lower\w*|lift\w*|expand\w*|extend\w*|up|down|brought|moved|widen\w*|replac\w*|switch\w*|upgrad\w*|speed\w*|accelerat\w*|climb\w*|jump\w*|slow\w*|doubl\w*)\b(?:[^.;]|\.(?=\d))*\bfrom\s*$)/i;

/** `10%~15%`, `0.5 °C to 1.2 °C` and `5—6万吨` are one quantity with two ends. */
export function joinRanges(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const next of quantities) {
    const last = joined.at(-1);
    const bare = last?.unit === "count" && last.counted === undefined;
    if (last && last.max === undefined && (last.unit === next.unit || bare) && next.value >= last.value && isRangeGap(text, last, next)) {
      // 5—6万吨: the scale word stands once, for both ends.
      const low = bare && last.factor === 1 && next.factor > 1 ? tidy(last.value * next.factor) : last.value;
      // Behind the second number a qualifier is the range's (10%-15%左右); before it there is only the range's own sign.
      const qualifier = last.qualifier === "exact" && next.start === next.numberStart ? next.qualifier : last.qualifier;
      joined[joined.length - 1] = { ...next, value: low, max: next.value, qualifier, start: last.start, numberStart: last.numberStart };
    } else joined.push(next);
  }
  return joined;
}

function isRangeGap(text: string, first: Quantity, second: Quantity): boolean {
  const gap = text.slice(first.end, second.numberStart).trim();
  const before = text.slice(0, first.start);
  if (/^[-–—~～]$/.test(gap)) return true;
  if (/^[至到]$/.test(gap)) return !/[由从自]$/.test(before.trimEnd()) || /^[^，。；,;]{0,4}[为至到]/.test(text.slice(second.end));
  if (gap === "to") return !(/\bfrom\s*$/i.test(before) && CHANGE_BEFORE.test(before));
  return gap === "and" && /\bbetween\s*$/i.test(before);
}

const AMOUNT_AS_DENOMINATOR = /(?:\bper|\bfor every|\beach|每(?:生产|产|处理|使用|行驶|消耗|利用|回收|运输|销售){0,2})\s*(?:CNY\s*)?$/i;
const TAKES_NO_DENOMINATOR: ReadonlySet<string> = new Set(["count", "temperature", "share", "share-points", "time", "pressure"]);

/**
 * What an amount is stated for may stand before it: 每行驶100公里…减少9.78 kg, "per CNY 10,000 … is 0.171 tCO2",
 * 每吨产品节电12千瓦时. An amount that only says so is no figure of its own.
 */
export function withLeadingDenominators(text: string, quantities: readonly Quantity[]): Quantity[] {
  const kept: Quantity[] = [];
  let pending: string | undefined;
  for (const quantity of quantities) {
    const plain = !quantity.unit.includes("/") && !TAKES_NO_DENOMINATOR.has(quantity.dimension);
    if (plain && AMOUNT_AS_DENOMINATOR.test(text.slice(0, quantity.numberStart))) {
      pending = denominator(String(quantity.value), undefined, quantity.unit);
      continue;
    }
    const unitAhead = plain ? (pending ?? leadingPer(text, quantity)) : undefined;
    kept.push(unitAhead ? { ...quantity, unit: `${quantity.unit}/${unitAhead}` } : quantity);
    if (unitAhead) pending = undefined;
  }
  return kept;
}

/** The last 每… or "per … of" of the quantity's clause. */
function leadingPer(text: string, { numberStart }: Quantity): string | undefined {
  const clause = clauseAhead(text.slice(0, numberStart));
  const { zhScale, zh, scale, unit, scaleOfThing, things, thing, perThing, zhOne, one, zhOneThing, oneThing, zhOneItem, oneItem, ton } =
    [...clause.matchAll(LEADING_PER)].at(-1)?.groups ?? {};
  const word = zh ?? unit ?? things ?? thing ?? perThing ?? zhOne ?? one ?? zhOneThing ?? oneThing ?? zhOneItem ?? oneItem ?? ton;
  return word ? denominator(undefined, (zhScale ?? scale ?? scaleOfThing)?.toLowerCase(), word) : undefined;
}

/** The clause at the end of a text: no comma or point within a number or behind "per tonne of product" parts it. */
function clauseAhead(text: string): string {
  for (let at = text.length - 1; at >= 0; at--) {
    const [sign, next] = [text[at] as string, text[at + 1] ?? ""];
    if (!"，。；;,.\n".includes(sign)) continue;
    if ((sign === "," || sign === ".") && /\d/.test(next)) continue;
    if (sign === "." && !/\s/.test(next)) continue;
    if (sign === "," && /\bper [a-z ]{1,24}$/i.test(text.slice(0, at))) continue;
    return text.slice(at + 1);
  }
  return text;
}
