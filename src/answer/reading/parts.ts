import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { comparableAmount } from "../../figures/comparable.js";
import { answersMetric } from "../../taxonomy/metrics.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { indexTerms } from "../../text/tokens.js";
import { withoutLeftOut } from "../asked/left-out.js";
import { isAdditive } from "../calculate.js";
import { isQuestionWord } from "../question-words.js";
import { isTableText, type StatedSentence, statedSentences } from "../sentences.js";
import { type Asked, pairsOf } from "./asked.js";
import { numeratorOf } from "./relevance.js";

/** One of the things that a question adds up: the sentence that states its amount. */
export interface Part {
  readonly passage: Passage;
  readonly stated: StatedSentence;
  readonly figure: Figure;
  /** As the question words it. */
  readonly item: string;
}

/** How the things of a list are taken together. */
export interface Listed {
  readonly items: readonly string[];
  /** Whether a figure may be one of them. */
  readonly isOne: (figure: Figure) => boolean;
}

/** What stands between the things of a list. */
const SEPARATORS = /[,，、;；+＋/:：?？]|\b(?:and|or|plus|as well as)\b|以及|加上|或者?|[和与及跟]/i;

/** One of several amounts that are asked for. */
const ASKS = /\bhow (?:many|much|big|large|long|far)\b|多少|多大|几[个家台吨度元]/i;

/** The things that a question lists, without what it leaves out and, where it asks for several amounts, without these. */
export function listedItems(question: string): string[] {
  const items = withoutLeftOut(question).split(SEPARATORS);
  const asking = items.filter((item) => ASKS.test(item));
  // Behind "how much CO2 do" stands the first of the things.
  return asking.length > 1 ? items.flatMap((item) => (ASKS.test(item) ? item.split(/\b(?:do|does|did|will)\b/i).slice(1) : item)) : items;
}

/** How many things a question lists by name before a colon: of "running, under construction and approved: …" none may be missing. */
function enumerated(question: string): number {
  const [, before = ""] = /^([^:：?？]*)[:：]/.exec(withoutLeftOut(question)) ?? [];
  const items = before.split(SEPARATORS).filter((item) => item.trim() !== "");
  return items.length > 2 && items.every((item) => item.trim().split(/\s+/).length <= SHORT_ITEM) ? items.length : 0;
}

const SHORT_ITEM = 4;
const HEADING_WORTH = 0.8;
/** Least worth of a sentence for one of the things, as a share of what all the thing's words are worth. */
const LEAST_SHARE = 0.3;
/** Of two things a sentence on one has words of the other too often. */
const FEWEST_JOINT = 3;
/** Least worth for each of the things of a sentence that is of them all. */
const JOINT_SHARE = 0.5;
const MOST_PARTS = 6;

/**
 * The amounts that a question lists to be added up ("by pipe conveyor and by train together"): of each thing the
 * sentence with most of its rarer words, where all of these state an amount in one unit. Empty where fewer than two do.
 */
export function namedParts(
  passages: readonly Passage[],
  question: string,
  { dimensions }: Asked,
  plan: QueryPlan,
  { items, isOne }: Listed = { items: listedItems(question), isOne: isAddable },
): Part[] {
  const candidates = passages
    .filter(({ kind }) => kind !== "plan" || plan.time !== "done")
    .flatMap((passage) => {
      const heading = `${passage.heading.en ?? ""} ${passage.heading.zh ?? ""}`;
      const headed = { terms: new Set(indexTerms(heading)), text: heading };
      return statedSentences(passage, plan.language)
        .filter(({ text }) => !isTableText(text))
        .map((stated) => ({ passage, stated, headed, terms: new Set(indexTerms(stated.text)), figures: stated.figures.filter(isOne) }));
    })
    .filter(({ figures }) => figures.length > 0);
  const rarity = (has: (one: (typeof candidates)[number]) => boolean) => {
    const count = candidates.filter(has).length;
    return count === 0 ? 0 : Math.log(1 + candidates.length / count);
  };
  const weighed = items.flatMap((item) => {
    const words = indexTerms(item)
      .filter((form) => !isQuestionWord(form))
      .map((form) => [form, rarity(({ terms, headed }) => terms.has(form) || headed.terms.has(form))] as const);
    const pairs = [...pairsOf(item)].map((pair) => [pair, rarity(({ stated, headed }) => stated.text.includes(pair) || headed.text.includes(pair))] as const);
    const whole = sum(words.map(([, worth]) => worth)) + sum(pairs.map(([, worth]) => worth)) / 2;
    if (whole === 0) return [];
    const scored = candidates.map((one) => {
      const word = sum(words.map(([form, worth]) => (one.terms.has(form) ? worth : one.headed.terms.has(form) ? worth * HEADING_WORTH : 0)));
      const pair = sum(pairs.map(([form, worth]) => (one.stated.text.includes(form) ? worth : one.headed.text.includes(form) ? worth * HEADING_WORTH : 0)));
      return { one, worth: word + pair / 2 };
    });
    return scored.some(({ worth }) => worth >= whole * LEAST_SHARE) ? [{ item, whole, scored }] : [];
  });
  // What a sentence tells of all the things together is the amount of none of them.
  const joint = new Set(
    candidates.filter(
      ({ figures }, index) =>
        weighed.length >= FEWEST_JOINT &&
        figures.length < weighed.length &&
        weighed.every(({ whole, scored }) => (scored[index]?.worth ?? 0) >= whole * JOINT_SHARE),
    ),
  );
  const found = weighed.map(({ item, whole, scored }) => {
    const fitting = scored.filter(({ one, worth }) => worth >= whole * LEAST_SHARE && !joint.has(one)).sort((a, b) => b.worth - a.worth);
    const best = fitting[0]?.worth ?? 0;
    return { item, sentences: fitting.filter(({ worth }) => worth >= best * 0.8).map(({ one }) => one) };
  });
  if (found.length < 2 || found.length > MOST_PARTS || found.length < enumerated(question)) return [];
  // Where no amount of anything is asked, the listed things themselves are counted: "the bikes and the e-bikes".
  const things = new Set(plan.metrics.length === 0 ? indexTerms(question) : []);
  const isThing = ({ unit, counted }: Figure) => unit === "count" && things.has(indexTerms(counted ?? "").at(-1) ?? "");
  const wanted = (figure: Figure) =>
    (isThing(figure) ? 2 : 0) +
    (plan.metrics.some((metric) => answersMetric(figure.metric, metric)) ? 2 : 0) +
    (dimensions.has(dimensionOf(numeratorOf(figure.unit))) ? 1 : 0);
  const sentencesFound = found.flatMap(({ sentences }) => sentences);
  const most = Math.max(0, ...sentencesFound.flatMap(({ figures }) => figures.map(wanted)));
  const units = new Set(
    sentencesFound.flatMap(({ figures }) => figures.filter((figure) => wanted(figure) === most).map((figure) => comparableAmount(figure).unit)),
  );
  for (const unit of units) {
    const parts = found.flatMap(({ item, sentences }): Part[] => {
      const stating = sentences.flatMap(({ passage, stated, figures }) =>
        figures.filter((one) => comparableAmount(one).unit === unit && wanted(one) === most).map((figure) => ({ passage, stated, figure, item: item.trim() })),
      );
      // Of one machine and of all of them the measure's amount is that of all.
      const own = stating.filter(({ passage }) => passage === stating[0]?.passage);
      return own.sort((a, b) => amountOf(b) - amountOf(a)).slice(0, 1);
    });
    const distinct = parts.filter((part, index) => parts.findIndex(({ figure }) => figure.id === part.figure.id) === index);
    const values = distinct.map(amountOf);
    const total = sum(values);
    // A total beside its parts is not one of them.
    if (distinct.length > 1 && !values.some((value) => distinct.length > 2 && Math.abs(total - 2 * value) < value * 0.02)) return distinct;
  }
  return [];
}

export const amountOf = ({ figure }: Part) => comparableAmount(figure).value;

/** Whether a figure may be one of several that are added up. */
export const isAddable = (figure: Figure) =>
  figure.role !== "before" && figure.max === undefined && figure.owner !== "other" && isAdditive(comparableAmount(figure).unit);

const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0);
