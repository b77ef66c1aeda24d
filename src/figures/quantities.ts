import type { Per, Qualifier } from "../domain/figure.js";
import { type Dimension, dimensionOf, UNIT_BY_WRITTEN } from "../taxonomy/units.js";
import { largeNumerals, type Numeral } from "../text/numerals.js";
import { foldWidth } from "../text/width.js";
import { countedThing } from "./counted.js";
import { joinRanges, withLeadingDenominators } from "./joins.js";
import { isNoAmount } from "./names.js";
import {
  denominator,
  LOOSE,
  MONEY,
  MONEY_BEFORE,
  NUMBER,
  PER_MONEY,
  PER_PERIOD,
  PER_THING,
  PER_UNIT,
  PERIODS,
  RATIO_BEFORE,
  RISE_BEFORE,
  SCALE,
  SCALES,
  SLASH,
  STORE,
  TIMES,
  TIMES_ALONE,
  tidy,
  UNIT,
  UNIT_AHEAD,
} from "./patterns.js";
import { qualifierOf } from "./qualifiers.js";

/** A number with its scale and unit, as it stands in a text, before anything is known of what it measures. */
export interface Quantity {
  /** At full scale; the lower end of a range. */
  readonly value: number;
  readonly max?: number;
  /** A unit id, `a/b` for an intensity, `count` where no unit of measure follows. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** What is counted, as written, where the unit is `count`. */
  readonly counted?: string;
  /** The period that is part of the unit: 吨/年, t a year. */
  readonly per: Per | null;
  readonly qualifier: Qualifier;
  /** From the qualifier, where one stands before the number, to the end of the unit and its period. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself, or the currency before it, starts. */
  readonly numberStart: number;
  /** Where the unit ends, without the period. */
  readonly unitEnd: number;
  /** The scale word's factor: 10,000 for 万. */
  readonly factor: number;
}

/** Full-width digits and signs as half-width ones, but not the comma: ， parts numbers, it never groups digits. */
export function foldForNumbers(text: string): string {
  const folded = foldWidth(text);
  return text.includes("，") ? [...folded].map((character, index) => (text[index] === "，" ? "，" : character)).join("") : folded;
}

/** Every quantity of a text in the order of its numbers, ranges joined. Years, dates, names and standards are not quantities. */
export function findQuantities(text: string): Quantity[] {
  const folded = foldForNumbers(text);
  const found: Quantity[] = [];
  const spelt = largeNumerals(folded);
  for (let at = 0; at < folded.length; ) {
    const number = spelt.get(at) ?? numberAt(folded, at);
    if (!number) {
      at++;
      continue;
    }
    const quantity = readQuantity(folded, at, number);
    // What is written in words and has neither a unit nor a thing that is counted is a way of speaking.
    const isAmount = quantity !== undefined && !(spelt.has(at) && quantity.unit === "count" && quantity.counted === undefined);
    if (isAmount) found.push(quantity);
    at = Math.max(isAmount ? quantity.end : 0, at + number.written.length);
  }
  return withLeadingDenominators(folded, joinRanges(folded, found));
}

/** A number in digits. */
function numberAt(text: string, at: number): Numeral | undefined {
  NUMBER.lastIndex = at;
  const written = /\d/.test(text[at] as string) ? NUMBER.exec(text)?.[0] : undefined;
  return written === undefined ? undefined : { written, value: Number(written.replaceAll(",", "")) };
}

/** "The coefficient, in W/(m²·K), is 0.85", 传热系数（单位W/(m²·K)）为0.85: the unit stands before the number. */
function unitAhead(before: string): string | undefined {
  const written = UNIT_AHEAD.exec(before)?.slice(1).find(Boolean);
  if (!written) return undefined;
  UNIT.lastIndex = 0;
  const over = UNIT_BY_WRITTEN.get(UNIT.exec(written)?.[1] ?? "")?.id;
  if (over === undefined || UNIT.lastIndex === written.length) return over;
  SLASH.lastIndex = UNIT.lastIndex;
  const under = SLASH.exec(written);
  return under && SLASH.lastIndex === written.length ? `${over}/${denominator(under[1], under[2], under[3] as string)}` : undefined;
}

function readQuantity(text: string, at: number, { written: digits, value: number }: Numeral): Quantity | undefined {
  const before = text.slice(Math.max(0, at - 24), at);
  let cursor = at + digits.length;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = cursor;
    const match = pattern.exec(text);
    if (match) cursor += match[0].length;
    return match;
  };
  const firstScale = take(SCALE);
  const loose = take(LOOSE) !== null;
  const scale = firstScale ?? (loose ? take(SCALE) : null);
  const factor = SCALES[scale?.[1] ?? ""] ?? 1;
  const money = MONEY_BEFORE.exec(before);
  const written = money ? null : take(UNIT);
  const ratio = !money && !written && (take(TIMES) ?? (RISE_BEFORE.test(before) ? take(TIMES_ALONE) : null)) !== null;
  if (!money && isNoAmount(text, at, digits, ratio ? "times" : (written?.[1] ?? scale?.[1]))) return undefined;
  const measured = written ? UNIT_BY_WRITTEN.get(written[1] as string)?.id : undefined;
  let unit = money ? (MONEY[money[1] as string] as string) : ratio ? "times" : (measured ?? "count");
  let per: Per | null = null;
  // A store of 2 MW/4 MWh has a power and a content.
  const slash = STORE.test(text.slice(cursor)) && dimensionOf(unit) === "power" ? null : take(SLASH);
  if (slash) {
    const word = slash[3] as string;
    const period = slash[1] || slash[2] ? undefined : PERIODS[word];
    if (period) per = period;
    else unit = `${unit}/${denominator(slash[1], slash[2], word)}`;
  } else if (unit !== "count" && unit !== "%") {
    const perMoney = take(PER_MONEY);
    const perUnit = perMoney ? null : take(PER_UNIT);
    const perThing = perMoney || perUnit || dimensionOf(unit) === "time" ? null : take(PER_THING);
    if (perMoney) unit = `${unit}/${denominator(perMoney[1], perMoney[2], "CNY")}`;
    else if (perUnit) unit = `${unit}/${denominator(perUnit[1], perUnit[2], perUnit[3] as string)}`;
    else if (perThing) unit = `${unit}/${perThing[3] ? denominator(perThing[1], perThing[2], perThing[3]) : "item"}`;
  }
  // 2×460 MW
  if (dimensionOf(unit) === "power" && /\d\s*[×x*]\s*$/.test(before)) unit = `${unit}/item`;
  let unitEnd = cursor;
  const period = take(PER_PERIOD);
  if (period) per = PERIODS[period[1] ?? (period[2] as string)] ?? per;
  // "aged 3 to 15" has its unit before it.
  if (unit === "count" && /\baged?\s+(?:\d+\s+(?:to|and|-|–)\s+)?$/i.test(before)) unit = "year";
  // 耗水比小于0.6
  if (unit === "count" && digits.includes(".") && RATIO_BEFORE.test(before)) unit = "times";
  const ahead = unit === "count" ? unitAhead(before) : undefined;
  if (ahead) unit = ahead;
  const counted = unit === "count" ? countedThing(text, cursor) : undefined;
  if (counted) {
    cursor = text.indexOf(counted, cursor) + counted.length;
    unitEnd = cursor;
    // "45 tubes/min"
    const rate = slash ? null : take(SLASH);
    per = (rate && !rate[1] && !rate[2] ? PERIODS[rate[3] as string] : undefined) ?? per;
    if (per && rate) unitEnd = cursor;
    else cursor = unitEnd;
  }
  const dimension = dimensionOf(unit);
  const negative = dimension === "temperature" && /(?:零下|(?:^|[\s（(至到~])[-−–])$/.test(before);
  const numberStart = money ? at - money[0].length : at;
  const [qualifier, start] = qualifierOf(text, numberStart, unitEnd, loose, dimension);
  const value = tidy(number * factor);
  return {
    value: negative ? -value : value,
    unit,
    dimension,
    ...(counted ? { counted } : {}),
    per,
    qualifier,
    start,
    end: cursor,
    numberStart,
    unitEnd,
    factor,
  };
}
