import type { Bound } from "../../domain/plan.js";
import { findQuantities, type Quantity } from "../../figures/quantities.js";
import type { Match } from "../../taxonomy/matcher.js";
import { digitsForNumerals, ENGLISH_ORDINALS } from "../../text/numerals.js";
import { leftOut } from "./left-out.js";

/** 以上 and "or more" include the bound itself. */
const INCLUDING_AFTER = /^\s*(?:及以上|以上|及以下|以下|以内|之内|内|or (?:more|higher|less|lower|below|above)|and (?:above|more))/i;

/** Bounds in words that case texts do not use, as those that the reader of quantities knows. */
const REWORDED: readonly (readonly [RegExp, string])[] = [
  [/大于(?:或)?等于|不小于|达到|不止/g, "不低于"],
  [/上(?=[百千万亿]\d|1000|10000)/g, "不低于"],
  [/超过[一1]半|过半|(?:more than|over) half\b/gi, "超过50%"],
  [/[一1]半以上|at least half\b/gi, "不低于50%"],
  // 八成 is 80 %, 七成半 75 %.
  [/(?<!\d)([1-9])成半/g, "$15%"],
  [/(?<!\d)([1-9])成(?=[以或及多的是用来左]|[^\p{Script=Han}]|$)/gu, "$10%"],
  [/(?<=[%％])\s*(?:或|及其)(?=以[上下])/g, ""],
  [/\b(?:larger|bigger|greater|higher|longer) than(?! or)/gi, "more than"],
  [/\b(?:smaller|lower|shorter) than(?! or)/gi, "less than"],
  [/(\d[\w.,\s%]*?)\s+and (?:up|over)\b/gi, "at least $1"],
  [/\bkilowatt[\s-]?hours?\b/gi, "kWh"],
  [/\bmegawatt[\s-]?hours?\b/gi, "MWh"],
  [/\bgigawatt[\s-]?hours?\b/gi, "GWh"],
  [/\bkilowatts?\b/gi, "kW"],
  [/\bmegawatts?\b/gi, "MW"],
  [/\bgigawatts?\b/gi, "GW"],
  [/(?<=\b(?:is|are|of|exactly|reach(?:es|ed)?|equals?)\s)(100\s*(?:%|per ?cent))/gi, "at least $1"],
  [/(?:实现|用上|使用|采用|采购)了?(?=100\s*[%％])/g, "不低于"],
  [/小于(?:或)?等于/g, "不高于"],
  [/\b(?:greater|more|larger|higher) than or equal to\b|\bminimum(?: of)?(?=\s*\d)/gi, "at least"],
  [/\b(?:less|smaller|lower) than or equal to\b|\bmaximum(?: of)?(?=\s*\d)/gi, "at most"],
  [/(\d)\s*[和与]\s*(?=\d[\d.,]*[^，。,;；\d]{0,8}之间)/g, "$1至"],
];

/**
 * The bounds that a question sets: "at least 1,000 t", 10兆瓦以上, "between 1 and 5 MW". An amount without such a word,
 * or one that only names a thing ("the 20 MW plant"), is none.
 */
export function boundsIn(question: string): Bound[] {
  const text = plainBounds(question);
  const out = leftOut(text);
  return findQuantities(text).flatMap((quantity): Bound[] => {
    const isLeftOut = out.some(({ start, end }) => quantity.start >= start && quantity.end <= end) || LEFT_OUT_BEFORE.test(text.slice(0, quantity.start));
    if (isLeftOut) return withoutThese(quantity, INCLUDING_AFTER.test(text.slice(quantity.end)));
    const { value, max, per, counted } = quantity;
    // 花了不到10万, "over 2 million": money, where the question is of money.
    const unit =
      quantity.unit === "count" && counted === undefined && (quantity.factor >= 1e4 || quantity.value >= 1e4) && OF_MONEY.test(text) ? "CNY" : quantity.unit;
    if (unit === "count") return [];
    if (max !== undefined) return [bound("at-least", value, unit, per), bound("at-most", max, unit, per)];
    const including = INCLUDING_AFTER.test(text.slice(quantity.end)) || /≥|≤/.test(text.slice(quantity.start, quantity.numberStart));
    switch (quantity.qualifier) {
      case "from":
        return [bound("at-least", value, unit, per)];
      case "over":
        return [{ comparison: including ? "at-least" : "over", value, unit, per }];
      case "up-to":
        return [bound("at-most", value, unit, per)];
      case "under":
        return [{ comparison: including ? "at-most" : "under", value, unit, per }];
      default:
        return /^\s*(?:以内|之内|内)/.test(text.slice(quantity.end)) ? [bound("at-most", value, unit, per)] : [];
    }
  });
}

/** A bound on how many of a thing somebody has: "over 1,000 employees", 专利不少于100项; with the words that say of what. */
export function countBoundIn(question: string): { bound: Bound; of: string } | undefined {
  const text = plainBounds(question);
  for (const { unit, start, end, value, max, per, qualifier } of findQuantities(text)) {
    const comparison = COMPARISONS[qualifier];
    if (unit !== "count" || max !== undefined || !comparison) continue;
    const including = INCLUDING_AFTER.test(text.slice(end));
    const inclusive = comparison === "over" && including ? "at-least" : comparison === "under" && including ? "at-most" : comparison;
    return { bound: bound(inclusive, value, unit, per), of: `${text.slice(Math.max(0, start - BESIDE), start)} ${text.slice(start, end + BESIDE)}` };
  }
  return undefined;
}

const COMPARISONS: Partial<Record<Quantity["qualifier"], Bound["comparison"]>> = { over: "over", from: "at-least", under: "under", "up-to": "at-most" };
/** So many characters beside a number say what is counted. */
const BESIDE = 12;

const LEFT_OUT_BEFORE = /(?:除了|除去|去掉|排除)[^，,。；;]{0,12}$|\b(?:besides|other than)\b[^,.;:]{0,30}$/i;

/** "Apart from those at 100%": what is left is below; "not counting any under 1 MW": what is left is not. */
function withoutThese({ value, max, unit, per, qualifier }: Quantity, including: boolean): Bound[] {
  if (unit === "count" || max !== undefined) return [];
  const left = (comparison: Bound["comparison"]): Bound[] => [{ ...bound(comparison, value, unit, per), ofCompanies: true }];
  if (qualifier === "over" || qualifier === "from") return left(including || qualifier === "from" ? "under" : "at-most");
  if (qualifier === "under" || qualifier === "up-to") return left(including || qualifier === "up-to" ? "over" : "at-least");
  return unit === "%" && value === WHOLE ? left("under") : [];
}

const WHOLE = 100;

function plainBounds(question: string): string {
  return REWORDED.reduce((words, [pattern, plain]) => words.replace(pattern, plain), digitsForNumerals(question));
}

/** Where a question states amounts: their numbers and units are no words to look for. */
export function amountsIn(question: string): Match[] {
  return findQuantities(question)
    .filter(({ unit }) => unit !== "count")
    .map(({ start, end, unit }) => ({ id: unit, start, end }));
}

const OF_MONEY = /\b(?:cost|invest|spen[dt]|paid|pay|money|budget|yuan|RMB|loan|profit|revenue)\w*|花|投资?|钱|成本|费用|贷|融资|赚|收益|效益|造价/i;

function bound(comparison: Bound["comparison"], value: number, unit: string, per: Bound["per"]): Bound {
  return { comparison, value, unit, per };
}

/** How many of a ranking are wanted: "top 5", 前五名, "the three largest", 最大的三家. */
export function limitIn(question: string): number | undefined {
  const text = digitsForNumerals(question);
  for (const pattern of LIMITS) {
    const wanted = Number(pattern.exec(text)?.[1]);
    if (wanted >= 1 && wanted <= MOST) return wanted;
  }
  return undefined;
}

/** The place in a ranking that alone is asked: "the second largest", "7th most", 第三大. */
export function placeIn(question: string): number | undefined {
  const text = digitsForNumerals(question);
  const { word, number } = (PLACE.exec(text) ?? RANKS.exec(text) ?? PLACE_ZH.exec(text))?.groups ?? {};
  const place = word ? ENGLISH_ORDINALS.indexOf(word.toLowerCase()) + 2 : Number(number);
  return place >= 2 && place <= ENGLISH_ORDINALS.length + 1 ? place : undefined;
}

const ORDINAL = `(?:(?<word>${ENGLISH_ORDINALS.join("|")})|(?<number>\\d{1,2})(?:nd|rd|th))`;
const PLACE = new RegExp(`\\b${ORDINAL}[ -](?:largest|biggest|highest|most|lowest|smallest|longest|shortest|best|cheapest)\\b`, "i");
/** "ranks third in", "who is second in". */
const RANKS = new RegExp(`\\b(?:ranks?|comes|is) ${ORDINAL}(?: (?:in|by|for)\\b|[?.]|$)`, "i");
const PLACE_ZH = /第(?<number>\d{1,2})(?!\d)(?=[多大高少小低长短名位]|[？?。\s]*$)/;

const MOST = 100;
const LIMITS = [
  /\b(?:give|show|name|list|tell|find|recommend|suggest|pick)\b[^.?\d]{0,20}\b(\d{1,2})\s+(?:[a-z-]+\s){0,2}(?:examples?|cases|companies|measures|projects|plants|ideas|options|ways)\b/i,
  /(?:给|列|举|找|说|推荐|介绍|来)[^，。？\d]{0,6}(\d{1,2})\s*(?:[个条]|家(?!庭)|项(?!目))/,
  /\b(?:top|first|best|biggest|largest|highest)[\s-]+(\d{1,3})\b(?!\s*(?:kW|MW|t\b|kWh|%))/i,
  /\b(\d{1,3})\s+(?:companies|plants|cases|measures|projects|firms|sites)?\s*(?:with (?:the )?)?(?:most|largest|biggest|highest|lowest|smallest|shortest|best|cheapest)\b/i,
  /\b(?:which|what|name|the)\s+(\d{1,3})\s+(?!(?:tonnes|tons|years|months|days|hours|metres|litres)\b)[a-z]+s\b(?=.*\b(?:most|least|largest|smallest|highest|lowest|biggest|best|shortest|longest|cheapest)\b)/i,
  /前\s*(\d{1,3})(?!\d|\s*(?:年|个?月|天|期))/,
  // 哪一家 asks who, not for one row.
  /哪\s*(?!1(?!\d))(\d{1,3})\s*[家个项座]/,
  /最[多大高少小低短长]的?\s*(\d{1,3})\s*[家个项名座]/,
];
