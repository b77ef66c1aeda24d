import { findQuantities } from "../../figures/quantities.js";
import type { Library } from "../../retrieval/library.js";
import { type Dimension, dimensionOf } from "../../taxonomy/units.js";
import { indexTerms } from "../../text/tokens.js";
import { isQuestionWord } from "../question-words.js";
import { headTerms, stuffTerms } from "./head.js";

/** What a question says, as sentences are held against it. */
export interface Asked {
  /** Index terms with their weights. */
  readonly words: ReadonlyMap<string, number>;
  /** Pairs of neighbouring Chinese characters: 轿车胎 and 轿车轮胎 share one. */
  readonly pairs: ReadonlySet<string>;
  /** The thing whose amount is asked. */
  readonly head: ReadonlySet<string>;
  /** The stuff whose amount is asked in a unit. */
  readonly stuff: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<Dimension>;
  readonly states: boolean;
  /** Whether it asks how much or how many of something. */
  readonly asksAmount: boolean;
  /** Whether it asks how much was saved or cut, of what is left open. */
  readonly asksSaving: boolean;
  /** Whether it asks how much more or less one thing has than another: how much either has is no answer. */
  readonly asksDifference: boolean;
  /** The times for which it asks an amount: each minute, hour or day. */
  readonly times: ReadonlySet<string>;
  /** Amounts that the question itself tells: whether a figure is so is asked. */
  readonly amounts: readonly number[];
}

/** A word that only asks tells sentences of one case apart too ("price", "cost"), but less. */
const ASKING_WORTH = 0.4;

/** `text` is the question without the names of companies. */
export function askedIn(text: string, library: Library): Asked {
  const count = library.passages.size;
  const words = new Map<string, number>();
  for (const form of indexTerms(text)) {
    const rarity = Math.log(1 + count / (1 + library.documentFrequency(form)));
    words.set(form, rarity * (isQuestionWord(form) ? ASKING_WORTH : 1));
  }
  return {
    words,
    pairs: pairsOf(text),
    head: headTerms(text),
    stuff: new Set([...stuffTerms(text)].filter((form) => library.documentFrequency(form) > 0)),
    dimensions: new Set(DIMENSIONS.flatMap(([pattern, dimensions]) => (pattern.test(text) ? dimensions : []))),
    states: STATES.test(text),
    asksAmount: ASKS_AMOUNT.test(text),
    asksSaving: ASKS_SAVING.test(text),
    asksDifference: ASKS_DIFFERENCE.test(text),
    times: new Set(TIMES.flatMap(([pattern, time]) => (pattern.test(text) ? [time] : []))),
    amounts: findQuantities(text)
      .filter(({ unit }) => unit !== "count" && dimensionOf(unit) !== "time")
      .map(({ value }) => value),
  };
}

/** The units that a question asks for. */
const DIMENSIONS: readonly (readonly [RegExp, readonly Dimension[]])[] = [
  [
    /\bhow (?:long|quick|fast|soon)|\bhow many (?:hours|days|weeks|months|years)\b|\bwhen\b|多少(?:小时|天|个月)|几年|多久|多长时间|几个月|回收期|回本/i,
    ["time"],
  ],
  [/\b(?:yuan|RMB|money|pay|paid|price|cost|earn|invest|revenue|income|subsid)\w*|元|钱|投资|成本|电价|收益|补贴|费用/i, ["money"]],
  [
    /\bhow much (?:less|more|lower|higher|shorter|longer|better|faster|lighter)\b|\bhow (?:much|far) (?:did|do|does|has|have|is|was|were)\b[^?]{0,80}\b(?:fall|fallen|drop|dropped|rise|risen|grow|grown|decline|declined|improve|improved|lower|higher|less|more|shorter|longer)\b|(?:下降|降低|减少|提高|提升|增长|上升|缩短|延长|增加)了?多少(?![\p{Script=Han}])/iu,
    ["share", "share-points"],
  ],
  [/\b[Hh]ow far (?:did|has|have|was|were|can|could)\b/, ["share", "share-points", "mass", "energy", "power"]],
  [/%|\bhow much of\b|占[^，。？]{0,8}多少|\bper ?cent|\bshare\b|\bfraction\b|\bproportion\b|\brate\b|百分|比例|占比|几成|[率]/i, ["share", "share-points"]],
  [/\b[MGk]?Wh\b|\bkilowatt[- ]hours?|\belectricity|度电|几度|多少度|发电|用电|节电|省电/i, ["energy"]],
  [/\b(?:tonnes?|tons?|kg|kilograms?|kilos?)\b|\bCO2\b|\bcarbon\b|吨|公斤|千克|碳|减排/i, ["mass", "co2-mass", "standard-coal"]],
  [/\bcubic|m³|\bm3\b|\blit(?:re|er)s?\b|立方|方气|升/i, ["volume", "normal-volume"]],
  [/\b[MGk]Wp?\b|\bmegawatts?|\bkilowatts?\b|\bcapacity\b|\bpower\b|装机|兆瓦|千瓦(?!时)|功率/i, ["power", "apparent-power"]],
  [/\bpressure\b|压力/i, ["pressure"]],
  [/\bnoise\b|\bdecibels?\b|\bdB\b|噪声|噪音|分贝/i, ["sound"]],
  [/\btemperature|\bhot\b|°C|温度|多少度(?!电)|℃/i, ["temperature"]],
  [
    /\bkm\b|\bkilomet|\bhow (?:far (?:(?:is|are)\b(?![^?]*\b(?:below|above|ahead|behind|along|short)\b)|away|does \S+.{0,40}\b(?:travel|go|come|move|reach))|long are)\b|公里|多长/i,
    ["length"],
  ],
  [/\bhow (?:tall|deep|wide|thick)\b|\bhow high (?:up|off|above|over)\b|多[高深宽厚](?=[？?，,。]|$)|净空/i, ["length"]],
  [/\barea\b|\bsquare met|\bm²|\bhectare|面积|平方米|亩/i, ["area"]],
  [
    /\bhow many\b(?! (?:[MGkT]?Wh?p?\b|kilowatt|megawatt|gigawatt|tonnes?\b|tons?\b|kg\b|kilo|grams?\b|yuan|RMB|hours?\b|days?\b|weeks?\b|months?\b|years?\b|met(?:re|er)s?\b|square|cubic|lit(?:re|er)|per ?cent|degrees))|几[个台辆棵家条种所次座]|多少[个台辆棵家条种人名位户处座所次趟套批件门支只瓶箱头盏块张份盒袋艘列株片]|[支个台件条次人户辆棵只瓶箱头][数](?![值据字码量])/i,
    ["count"],
  ],
];
/** Rates by the time that they are for; of a year almost every amount is. */
const TIMES: readonly (readonly [RegExp, string])[] = [
  [/\b(?:a|per|each|every|one) minute\b|[一每]分钟/i, "minute"],
  [/\b(?:an|per|each|every|one) hour\b|[一每]个?小时/i, "hour"],
  [/\b(?:a|per|each|every|one) day\b|\bdaily\b|[一每]天|[每日]日/i, "day"],
];

const ASKS_AMOUNT =
  /\bhow (?!far (?:along|ahead|advanced|(?:is|are|has|have)\b[^?]*\b(?:with|on|come|gone|got(?:ten)?|along|advanced)\b))(?:much|many|long|far|large|big|high|hot)\b|\bwhat (?:share|percentage|proportion|amount|capacity)\b|\bwhat [\w ]{0,40}(?:reduction|saving)s? \b|\bwhat (?:is|was|are|were)\s+(?:(?:the|its|their|['’]s) )?(?:[\w-]+ ){0,2}(?:price|cost|payback|investment|budget|fee|rate|efficiency)s?\b|\bwhat do(?:es)? .* (?:produce|generate|save|cost|earn)\b|多少|几[吨度元年个台辆千万成]|百分之几|多大|多高|多长|多久/i;
const ASKS_SAVING =
  /\bhow much\b[^?]*\b(?:save|saves|saved|cut|cuts|reduce|reduces|reduced)\b|(?:节约|节省|节|省|减少|降低|减)[了下掉]?多少(?![个台家条种人名])/i;
const ASKS_DIFFERENCE =
  /\bhow much (?:more|less|higher|lower|better|faster|longer|shorter|lighter|heavier|cheaper)\b[^?]*\bthan\b|比[^，。？]{1,16}[多高低少快轻长短重][了出发用耗]?(?:多少|几成|百分之?几)/i;
const STATES =
  /\b(?:before|previous\w*|used to|originally|from (?:what|how)|and (?:now|today|after)|old\b.*\bnew)\b|原来|以前|前后|从前|从多少|变化|降到|升到|提高到|现在/i;

/** Pairs of neighbouring Chinese characters that may carry meaning. */
export function pairsOf(text: string): Set<string> {
  const pairs = new Set<string>();
  for (const [run] of text.matchAll(/\p{Script=Han}+/gu))
    for (let at = 0; at + 1 < run.length; at++) if (!EMPTY_PAIR.test(run.slice(at, at + 2))) pairs.add(run.slice(at, at + 2));
  return pairs;
}

/** Pairs with a character that only joins or asks. */
const EMPTY_PAIR = /[的了和与在是有为对把被将从到于以等并也都就还又其这那该此每各个哪几多少怎么什谁吗呢吧]|一[年天个次台月家项]|[第每]一/;
