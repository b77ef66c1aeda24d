import type { Figure } from "../../domain/figure.js";
import type { Language } from "../../domain/language.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { findQuantities } from "../../figures/quantities.js";
import type { Library } from "../../retrieval/library.js";
import { answersMetric } from "../../taxonomy/metrics.js";
import { type Dimension, dimensionOf } from "../../taxonomy/units.js";
import { indexTerms } from "../../text/tokens.js";
import { isQuestionWord } from "../question-words.js";
import { inYears, type StatedSentence, statedSentences } from "../sentences.js";
import { headTerms } from "./head.js";

/** A sentence with how much it says of what is asked. */
export interface Relevance {
  readonly passage: Passage;
  readonly stated: StatedSentence;
  readonly score: number;
  /** Whether it states a figure of an asked metric or in an asked unit. */
  readonly answers: boolean;
  /** Whether it states a figure of an asked metric. */
  readonly metric: boolean;
  /** Whether it states an amount, and is in the question's own words or of the very thing whose amount is asked. */
  readonly meant: boolean;
  /** Whether it states an amount of the very thing whose amount is asked. */
  readonly headed: boolean;
  /** Words of the question that it, or its heading, has. */
  readonly words: ReadonlySet<string>;
}

/** What a question says, as sentences are held against it. */
export interface Asked {
  /** Index terms with their weights. */
  readonly words: ReadonlyMap<string, number>;
  /** Pairs of neighbouring Chinese characters: 轿车胎 and 轿车轮胎 share one. */
  readonly pairs: ReadonlySet<string>;
  /** The thing whose amount is asked. */
  readonly head: ReadonlySet<string>;
  readonly dimensions: ReadonlySet<Dimension>;
  readonly states: boolean;
  /** Whether it asks how much or how many of something. */
  readonly asksAmount: boolean;
  /** Whether it asks how much was saved or cut, of what is left open. */
  readonly asksSaving: boolean;
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
    dimensions: new Set(DIMENSIONS.flatMap(([pattern, dimensions]) => (pattern.test(text) ? dimensions : []))),
    states: STATES.test(text),
    asksAmount: ASKS_AMOUNT.test(text),
    asksSaving: ASKS_SAVING.test(text),
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
  /\bhow (?!far (?:along|ahead|advanced|(?:is|are|has|have)\b[^?]*\b(?:with|on|come|gone|got(?:ten)?|along|advanced)\b))(?:much|many|long|far|large|big|high|hot)\b|\bwhat (?:share|percentage|proportion|amount|capacity)\b|\bwhat [\w ]{0,40}(?:reduction|saving)s? \b|\bwhat do(?:es)? .* (?:produce|generate|save|cost|earn)\b|多少|几[吨度元年个台辆千万成]|百分之几|多大|多高|多长|多久/i;
const ASKS_SAVING =
  /\bhow much\b[^?]*\b(?:save|saves|saved|cut|cuts|reduce|reduces|reduced)\b|(?:节约|节省|节|省|减少|降低|减)[了下掉]?多少(?![个台家条种人名])/i;
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

const HEADING_WORTH = 0.9;
const BESIDE_WORTH = 0.2;
const PAIR_WORTH = 0.5;
const METRIC_WORTH = 6;
const KINDRED_METRIC_WORTH = 3;
const DIMENSION_WORTH = 2.5;
const STATE_WORTH = 2.5;
const YEAR_WORTH = 3;
const CLAIM_WORTH = 8;
const TIME_WORTH = 2.5;
const TECHNOLOGY_WORTH = 5;
const NEARNESS_WORTH = 5;
const HEAD_WORTH = 2.5;

/**
 * Every sentence of some passages, tables apart, with how much it says of what is asked: the words that it shares, the
 * rarer among these sentences the more; those of its heading; and whether it states an asked metric, in an asked unit, of
 * an asked year. Sums of heuristic weights, chosen on the questions of `evals/questions`.
 */
export function relevances(passages: readonly Passage[], asked: Asked, plan: QueryPlan, nearness: (passage: Passage) => number, library: Library): Relevance[] {
  const read = termsOf(passages, plan.language);
  const all = read.flatMap(({ sentences }) => sentences);
  const local = (has: (one: (typeof all)[number]) => boolean) => Math.log(1 + all.length / (1 + all.filter(has).length));
  // A word that most of these sentences have tells none of them apart.
  const weights = new Map([...asked.words].map(([form, weight]) => [form, (weight * local(({ terms }) => terms.has(form))) / Math.log(1 + all.length)]));
  const pairs = [...asked.pairs].map((pair) => [pair, local(({ stated }) => stated.text.includes(pair))] as const);
  const sum = (forms: Iterable<string>) => [...forms].reduce((total, form) => total + (weights.get(form) ?? 0), 0);
  return read.flatMap(({ passage, heading, sentences }) => {
    const inHeading = [...weights.keys()].filter((form) => heading.has(form));
    const title = `${passage.heading.zh ?? ""}`;
    const around = new Set(sentences.flatMap(({ terms }) => [...weights.keys()].filter((form) => terms.has(form))));
    const facets = library.facets(passage.id);
    const technology = plan.facets.technology.some((id) => facets.headingTechnology.has(id))
      ? TECHNOLOGY_WORTH
      : plan.facets.technology.some((id) => facets.technology.has(id))
        ? TECHNOLOGY_WORTH / 3
        : 0;
    const shared =
      HEADING_WORTH * (sum(inHeading) + PAIR_WORTH * pairs.filter(([pair]) => title.includes(pair)).reduce((total, [, weight]) => total + weight, 0)) +
      BESIDE_WORTH * sum(around) +
      technology +
      NEARNESS_WORTH * nearness(passage) +
      KIND_WORTH[passage.kind](plan);
    return sentences.map(({ stated, terms }) => {
      const own = [...weights.keys()].filter((form) => terms.has(form));
      const inPairs = pairs.filter(([pair]) => stated.text.includes(pair)).reduce((total, [, weight]) => total + weight, 0);
      const figures = figuresWorth(stated.figures, asked, plan);
      const headed = stated.figures.length > 0 && own.some((form) => asked.head.has(form));
      return {
        passage,
        stated,
        score: shared + sum(own) + PAIR_WORTH * inPairs + figures + (headed ? HEAD_WORTH : 0),
        answers: figures >= DIMENSION_WORTH,
        metric: stated.figures.some((figure) => plan.metrics.some((one) => answersMetric(figure.metric, one))),
        meant:
          (stated.figures.some(({ unit }) => unit !== "count") &&
            own.filter((form) => !isQuestionWord(form)).length + (countPairs(pairs, stated.text) > 2 ? 1 : 0) > 1) ||
          headed,
        headed,
        words: new Set([...own, ...inHeading]),
      };
    });
  });
}

interface ReadPassage {
  readonly passage: Passage;
  readonly heading: ReadonlySet<string>;
  readonly sentences: readonly { readonly stated: StatedSentence; readonly terms: ReadonlySet<string> }[];
}

/** The words of some passages are cut once for all the asks of a question. */
const CUT = new WeakMap<readonly Passage[], Map<Language, readonly ReadPassage[]>>();

function termsOf(passages: readonly Passage[], language: Language): readonly ReadPassage[] {
  const byLanguage = CUT.get(passages) ?? new Map<Language, readonly ReadPassage[]>();
  CUT.set(passages, byLanguage);
  const known = byLanguage.get(language);
  if (known) return known;
  const read = passages.map((passage) => ({
    passage,
    heading: new Set(indexTerms(`${passage.heading.en ?? ""} ${passage.heading.zh ?? ""}`)),
    sentences: statedSentences(passage, language).map((stated) => ({ stated, terms: new Set(indexTerms(stated.text)) })),
  }));
  byLanguage.set(language, read);
  return read;
}

const countPairs = (pairs: readonly (readonly [string, number])[], text: string) => pairs.filter(([pair]) => text.includes(pair)).length;

/** What an amount for each of something is an amount of. */
export const numeratorOf = (unit: string) => unit.split("/")[0] as string;

const KIND_WORTH: Readonly<Record<Passage["kind"], (plan: QueryPlan) => number>> = {
  overview: () => -2,
  measure: () => 0,
  result: ({ wantsFigures }) => (wantsFigures ? 0.5 : -1),
  plan: ({ time }) => (time === "planned" ? 3 : -2),
};

/** What the figures of a sentence say of what is asked: an asked metric, each asked unit, a state, an asked year. */
function figuresWorth(figures: readonly Figure[], { dimensions, states, amounts, times }: Asked, plan: QueryPlan): number {
  if (figures.length === 0) return 0;
  const some = (test: (figure: Figure) => boolean) => figures.some(test);
  const metric = some((figure) => plan.metrics.includes(figure.metric))
    ? METRIC_WORTH
    : some((figure) => plan.metrics.some((asked) => answersMetric(figure.metric, asked)))
      ? KINDRED_METRIC_WORTH
      : 0;
  const kinds = new Set(figures.map(({ unit }) => dimensionOf(numeratorOf(unit))).filter((dimension) => dimensions.has(dimension)));
  const state = states && some(({ role }) => role === "before" || role === "after") ? STATE_WORTH : 0;
  const year = plan.figureYears.length > 0 && some((figure) => inYears(figure, plan.figureYears)) ? YEAR_WORTH : 0;
  const claimed = some(({ value }) => amounts.includes(value)) ? CLAIM_WORTH : 0;
  const time = some(({ per }) => per !== null && times.has(per)) ? TIME_WORTH : 0;
  return claimed + time + (plan.wantsFigures ? 0.5 : 0) + metric + kinds.size * DIMENSION_WORTH + state + year;
}
