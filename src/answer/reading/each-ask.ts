import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { answersMetric } from "../../taxonomy/metrics.js";
import { isQuestionWord } from "../question-words.js";
import { isTableText } from "../sentences.js";
import { asksIn, planOf, relevancesOf } from "./asks.js";
import { joined, type Reading, readingOf } from "./reading.js";
import type { Relevance } from "./relevance.js";

const ASK_SENTENCES = 2;

/** Of several things asked at once each gets its sentences, where those that are told have none for it. */
export function withEachAsk(readings: readonly Reading[], passages: readonly Passage[], question: string, plan: QueryPlan, library: Library): Reading[] {
  const { preface, each } = asksIn(question, library);
  if (preface === "" && (each.length < 2 || !plan.wantsFigures)) return [...readings];
  return each.reduce<Reading[]>(
    (told, ask) => {
      const found = relevancesOf(ask, preface, passages, plan, library).filter(({ stated, answers, meant }) => !isTableText(stated.text) && (answers || meant));
      const [best] = found;
      if (!best || !isOfAsk(best, plan) || isTold(best, told)) return told;
      const beside = found.filter(({ passage, score }) => passage === best.passage && score >= best.score * ASK_SHARE);
      return joined(told, readingOf(beside, ASK_SENTENCES, ASK_SHARE, plan));
    },
    [...readings],
  );
}

/** In the ask's own words, or with the asked amount and one of them. Where companies are compared a part is of one of them. */
const isOfAsk = ({ meant, headed, metric, answers, words }: Relevance, { intent }: QueryPlan) =>
  meant || headed || (metric && intent !== "compare") || (answers && [...words].some((form) => !isQuestionWord(form)));

const isTold = ({ passage, stated }: Relevance, readings: readonly Reading[]) =>
  readings.some((one) => one.passage === passage && one.sentences.some(({ sentence }) => sentence.start === stated.sentence.start));

const ASK_SHARE = 0.8;

/**
 * What a table of amounts leaves out of a question that asks several things: the sentences of each ask of whose metrics it
 * tells nothing, from the cases that it cites.
 */
export function readLeftOut(passages: readonly Passage[], question: string, plan: QueryPlan, told: readonly Figure[], library: Library): Reading[] {
  const { preface, each } = asksIn(question, library);
  if (each.length < 2) return [];
  const isKnown = (figure: Figure) => told.some(({ value, unit }) => value === figure.value && unit === figure.unit);
  return each.reduce<Reading[]>((readings, ask) => {
    const { metrics } = planOf(ask, plan, library);
    if (told.some((figure) => metrics.some((metric) => answersMetric(figure.metric, metric)))) return readings;
    const found = relevancesOf(ask, preface, passages, plan, library).filter(({ stated, answers, meant }) => (answers || meant) && !isTableText(stated.text));
    const [best] = found;
    const isLeftOut = best && isOfAsk(best, plan) && !best.stated.figures.every(isKnown) && !isTold(best, readings);
    return isLeftOut ? joined(readings, readingOf([best], ASK_SENTENCES, ASK_SHARE, plan)) : readings;
  }, []);
}
