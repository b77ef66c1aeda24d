import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import type { Scored } from "../../retrieval/retrieve.js";
import { answersMetric } from "../../taxonomy/metrics.js";
import { indexTerms } from "../../text/tokens.js";
import { groupBy } from "../group.js";
import { isQuestionWord } from "../question-words.js";
import { isTableText, type StatedSentence, statedSentences, tableLines } from "../sentences.js";
import { namedParts, type Part } from "./parts.js";
import { type Asked, askedIn, type Relevance, relevances } from "./relevance.js";
import { namedMeasures } from "./sum.js";

/** A passage with those of its sentences that answer. */
export interface Reading {
  readonly passage: Passage;
  readonly sentences: readonly StatedSentence[];
  readonly score: number;
  readonly words: ReadonlySet<string>;
  /** Whether one of its sentences states an amount in the question's own words. */
  readonly meant: boolean;
  /** Whether one of them states an amount of the very thing whose amount is asked. */
  readonly headed: boolean;
  /** Figures that the question adds up by naming what they are of. */
  readonly added: readonly Figure[];
}

/** How much is told. */
interface Extent {
  readonly passages: number;
  /** Sentences of the best passage, and of the others. */
  readonly best: number;
  readonly others: number;
  /** Passages and sentences below these shares of the best are left out. */
  readonly passageShare: number;
  readonly sentenceShare: number;
}

const FACT: Extent = { passages: 3, best: 5, others: 3, passageShare: 0.75, sentenceShare: 0.55 };
const PROCESS: Extent = { passages: 4, best: 7, others: 3, passageShare: 0.6, sentenceShare: 0.3 };

/** Measures that are added up. */
const MOST_PARTS = 9;

/** The question is how something works, or why. */
const ASKS_HOW =
  /^\s*(?:how (?:do|does|did|is|are|was|were|can|could)\b|why\b)|\bhow (?:do|does|did) (?:it|they|the)\b|\bexplain\b|\bprocess\b|怎么(?!样)|如何|为什么|为何|凭什么|靠什么|原理|流程|讲讲|介绍/i;

/** Of some passages those that answer, best first, each with the sentences that do, in the order of the text. */
export function readPassages(
  passages: readonly Passage[],
  asked: Asked,
  question: string,
  plan: QueryPlan,
  ranked: ReadonlyMap<string, Scored>,
  library: Library,
): Reading[] {
  const parts =
    plan.intent === "sum"
      ? namedMeasures(passages, question).filter(({ figures }) => figures.some(({ metric }) => plan.metrics.some((one) => answersMetric(metric, one))))
      : [];
  const named = plan.intent === "sum" ? namedParts(passages, question, asked, plan) : [];
  if (named.length > 1 && named.length >= parts.length) return namedRead(named);
  if (parts.length > 1) return partsRead(parts, asked, plan, ranked, library);
  const extent = ASKS_HOW.test(question) && !/how (?:much|many|long|far|quick)|多少|几/i.test(question) ? PROCESS : FACT;
  const found = relevances(passages, asked, plan, (passage) => ranked.get(passage.id)?.vector ?? 0, library).filter(({ stated }) => !isTableText(stated.text));
  const byPassage = [...groupBy(found, ({ passage }) => passage.id).values()]
    .map((sentences) => sentences.sort((a, b) => b.score - a.score || a.stated.sentence.start - b.stated.sentence.start))
    .sort((a, b) => worth(b) - worth(a));
  const most = worth(byPassage[0] ?? []);
  const near = byPassage.filter((sentences) => worth(sentences) >= most * extent.passageShare).slice(0, extent.passages);
  // Where none of these has the amount that is asked, the results of the whole project are told too where they do.
  const wanted = asked.asksAmount && (asked.dimensions.size > 0 || plan.metrics.length > 0);
  const silent = wanted && !near.some((sentences) => sentences.some(({ answers }) => answers));
  const results = silent
    ? byPassage.filter((sentences) => sentences[0]?.passage.kind === "result" && sentences.some(({ answers }) => answers)).slice(0, 1)
    : [];
  const readings = [...near.slice(0, silent && results.length > 0 ? 1 : near.length), ...results].map((sentences, index) =>
    reading(
      sentences,
      index === 0 ? extent.best : extent.others,
      extent.sentenceShare,
      plan,
      index === 0 && (ASKS_EACH.test(question) || plan.intent === "rank"),
    ),
  );
  return withEachAsk(readings, passages, question, plan, ranked, library);
}

/** What separates the asks of one question: "…, and how much longer does it last?", …？…. */
const BETWEEN_ASKS = /[?？;；,，。]|\band\b|\bplus\b|以及/i;
const MOST_ASKS = 4;
const ASK_SENTENCES = 2;

/** Of several things asked at once each gets its sentences, where those that are told have none for it. */
function withEachAsk(
  readings: readonly Reading[],
  passages: readonly Passage[],
  question: string,
  plan: QueryPlan,
  ranked: ReadonlyMap<string, Scored>,
  library: Library,
): Reading[] {
  const asks = question.split(BETWEEN_ASKS).map((ask) => askedIn(ask, library));
  const own = asks.filter(({ words }) => [...words.keys()].some((form) => !isQuestionWord(form)));
  if (own.length < 2 || own.length > MOST_ASKS || !plan.wantsFigures) return [...readings];
  return own.reduce<Reading[]>(
    (told, ask) => {
      const found = relevances(passages, ask, plan, (passage) => ranked.get(passage.id)?.vector ?? 0, library)
        .filter(({ stated, answers, meant }) => !isTableText(stated.text) && (answers || meant))
        .sort((a, b) => b.score - a.score);
      const best = found[0];
      if (
        !best?.meant ||
        told.some(({ passage, sentences }) => passage === best.passage && sentences.some(({ sentence }) => sentence.start === best.stated.sentence.start))
      )
        return told;
      const beside = found.filter(({ passage, score }) => passage === best.passage && score >= best.score * ASK_SHARE);
      return joined(told, reading(beside, ASK_SENTENCES, ASK_SHARE, plan));
    },
    [...readings],
  );
}

const ASK_SHARE = 0.8;

/** Readings with one more: of a passage that is told already its sentences come to the others. */
function joined(readings: readonly Reading[], more: Reading): Reading[] {
  if (!readings.some(({ passage }) => passage === more.passage)) return [...readings, more];
  return readings.map((one) => {
    if (one.passage !== more.passage) return one;
    const added = more.sentences.filter(({ sentence }) => !one.sentences.some((told) => told.sentence.start === sentence.start));
    return {
      ...one,
      sentences: [...one.sentences, ...added].sort((a, b) => a.sentence.start - b.sentence.start),
      words: new Set([...one.words, ...more.words]),
      meant: one.meant || more.meant,
      headed: one.headed || more.headed,
    };
  });
}

/** The sentences with the amounts that the question adds up. */
function namedRead(parts: readonly Part[]): Reading[] {
  return [...groupBy(parts, ({ passage }) => passage).entries()].map(([passage, own]) => ({
    passage,
    sentences: [...new Map(own.map(({ stated }) => [stated.sentence.start, stated])).values()].sort((a, b) => a.sentence.start - b.sentence.start),
    score: 0,
    words: new Set(indexTerms(own.map(({ stated }) => stated.text).join(" "))),
    meant: true,
    headed: true,
    added: own.map(({ figure }) => figure),
  }));
}

/** Of each of the measures that are added up the sentences with its amount. */
function partsRead(parts: readonly Passage[], asked: Asked, plan: QueryPlan, ranked: ReadonlyMap<string, Scored>, library: Library): Reading[] {
  const found = relevances(parts, asked, plan, (passage) => ranked.get(passage.id)?.vector ?? 0, library);
  const states = ({ stated }: Relevance) => stated.figures.some(({ metric }) => plan.metrics.some((one) => answersMetric(metric, one)));
  return [...groupBy(found.filter(states), ({ passage }) => passage.id).values()]
    .map((sentences) => reading(sentences, sentences.length, 0, plan))
    .slice(0, MOST_PARTS);
}

const MOST_ANSWERING = 2;
const MOST_OF_EACH = 8;
const ASKS_EACH = /\beach\b|\brespectively\b|\brank (?:the|these|them)\b|\bin order\b|各(?!种|个|类|家)|分别|依次|排序|怎么排/i;

const worth = (sentences: readonly Relevance[]) => (sentences[0]?.score ?? 0) + 0.15 * (sentences[1]?.score ?? 0);

function reading(sentences: readonly Relevance[], most: number, share: number, plan: QueryPlan, asksEach = false): Reading {
  const [best] = sentences as [Relevance];
  const near = sentences.filter(({ score }) => score >= best.score * share).slice(0, most);
  // The figure that is asked for is told even where another sentence has more of the question's words.
  const answering = sentences.filter(({ answers }) => answers).slice(0, MOST_ANSWERING);
  // "How much of each?", 各多少: every sentence of the passage with an amount of the asked kind is one of them.
  const each = most > 1 && asksEach ? sentences.filter(({ answers, meant }) => answers || meant).slice(0, MOST_OF_EACH) : [];
  const chosen = [...new Set([...near, ...answering, ...each])];
  return {
    passage: best.passage,
    sentences: [...chosen.map(({ stated }) => stated), ...tableLines(statedSentences(best.passage, plan.language), plan)].sort(
      (a, b) => a.sentence.start - b.sentence.start,
    ),
    score: best.score,
    words: new Set(chosen.flatMap(({ words }) => [...words])),
    meant: chosen.some(({ meant }) => meant),
    headed: chosen.some(({ headed }) => headed),
    added: [],
  };
}

/**
 * Whether the chosen passages say anything of what is asked: an asked metric or technology, or one of the words that do
 * more than ask. "Who is the CEO?" of a company whose case names no CEO is not answered by what else it tells.
 */
export function isMet(readings: readonly Reading[], { words }: Asked, plan: QueryPlan): boolean {
  const content = [...words.keys()].filter((form) => !isQuestionWord(form));
  const said = new Set(readings.flatMap((one) => [...one.words]));
  const stated = readings.some(({ sentences }) =>
    sentences.some(({ figures }) => figures.some(({ metric }) => plan.metrics.some((one) => answersMetric(metric, one)))),
  );
  const text = readings.flatMap(({ sentences }) => sentences.map((one) => one.text)).join("\n");
  // Jieba cuts 碳中和 at different places in a question and in a passage.
  const stands = (form: string) => said.has(form) || (/^\p{Script=Han}{2,}$/u.test(form) && text.includes(form));
  return stated || plan.facets.technology.length > 0 || content.some(stands);
}
