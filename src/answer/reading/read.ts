import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { groupBy } from "../../retrieval/group.js";
import type { Library } from "../../retrieval/library.js";
import type { Scored } from "../../retrieval/retrieve.js";
import { answersMetric } from "../../taxonomy/metrics.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { indexTerms } from "../../text/tokens.js";
import { isQuestionWord } from "../question-words.js";
import { isTableText, type StatedSentence } from "../sentences.js";
import type { Asked } from "./asked.js";
import { withEachAsk } from "./each-ask.js";
import { namedParts, type Part } from "./parts.js";
import { rankedParts } from "./ranked.js";
import { withReached } from "./reached.js";
import { joined, type Reading, readingOf } from "./reading.js";
import { numeratorOf, type Relevance, relevances } from "./relevance.js";
import { addendMeasures } from "./sum.js";
import { partsToldApart } from "./told-apart.js";

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

const isOfTechnology = ({ id }: Passage, { facets: { technology } }: QueryPlan, library: Library) =>
  technology.length === 0 || technology.some((asked) => library.facets(id).technology.has(asked));

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
  const parts = plan.intent === "sum" ? addendMeasures(passages, question, plan) : [];
  const named = plan.intent === "sum" && (parts.length < 2 || plan.metricWords.length < 2) ? namedParts(passages, question, asked, plan) : [];
  const apart = plan.intent === "sum" && parts.length < 2 ? partsToldApart(passages, question, asked, plan) : [];
  // A thing that is named by the plainest words ("in operation") has its amount beside those of the others.
  const withPlainest = named.length > 1 && named.every(({ figure }) => apart.some((part) => part.figure === figure)) ? apart : named;
  if (withPlainest.length > 1 && withPlainest.length >= parts.length) return namedRead(withPlainest);
  if (apart.length > 1) return namedRead(apart);
  const inOrder = rankedParts(passages, question, asked, plan);
  if (inOrder.length > 1) return namedRead(inOrder);
  if (parts.length > 1) return partsRead(parts, asked, plan, ranked, library);
  const extent = ASKS_HOW.test(question) && !/how (?:much|many|long|far|quick)|多少|几/i.test(question) ? PROCESS : FACT;
  const found = relevances(passages, asked, plan, (passage) => ranked.get(passage.id)?.vector ?? 0, library).filter(({ stated }) => !isTableText(stated.text));
  const byPassage = ofAskedMeasure(
    [...groupBy(found, ({ passage }) => passage.id).values()]
      .map((sentences) => sentences.sort((a, b) => b.score - a.score || a.stated.sentence.start - b.stated.sentence.start))
      .sort((a, b) => worth(b) - worth(a)),
    plan,
    library,
  );
  const most = worth(byPassage[0] ?? []);
  const near = byPassage.filter((sentences) => worth(sentences) >= most * extent.passageShare).slice(0, extent.passages);
  // Where none of these has the amount that is asked, the results of the whole project, or another passage on the same
  // technology that states the very metric, are told too.
  const wanted = asked.asksAmount && (asked.dimensions.size > 0 || plan.metrics.length > 0);
  const silent = wanted && !near.some((sentences) => sentences.some(({ answers }) => answers));
  const results = silent
    ? byPassage
        .filter(([first, ...others]) => {
          const sentences = first ? [first, ...others] : [];
          const isResult = first?.passage.kind === "result" && sentences.some(({ answers }) => answers);
          return isResult || (first !== undefined && isOfTechnology(first.passage, plan, library) && sentences.some(({ metric }) => metric));
        })
        .slice(0, 1)
    : [];
  const readings = [...near.slice(0, silent && results.length > 0 ? 1 : near.length), ...results].map((sentences, index) =>
    readingOf(
      sentences,
      index === 0 ? extent.best : extent.others,
      extent.sentenceShare,
      plan,
      index === 0 && (ASKS_EACH.test(question) || plan.intent === "rank"),
    ),
  );
  const stated = withReached(
    withResults(withState(withoutIdleOverview(readings, asked, plan), found, asked, plan), found, question, plan),
    found,
    question,
    plan,
  );
  return withEachAsk(stated, passages, question, plan, library);
}

/** Any measure may state these: of the one that is asked by name no other's is meant. */
const OF_ANYTHING: ReadonlySet<string> = new Set(["share", "recovery-rate", "increase", "count"]);

/** Passages whose headings are of an asked technology, where the company has some and a percentage or a number of it is asked. */
function ofAskedMeasure(byPassage: readonly Relevance[][], plan: QueryPlan, library: Library): readonly Relevance[][] {
  const { metrics, facets } = plan;
  if (facets.technology.length === 0 || metrics.length === 0 || !metrics.every((id) => OF_ANYTHING.has(id))) return byPassage;
  const isOfAsked = ([first]: readonly Relevance[]) => first !== undefined && isOfTechnology(first.passage, plan, library);
  const headed = ([first]: readonly Relevance[]) =>
    first !== undefined && facets.technology.some((id) => library.facets(first.passage.id).headingTechnology.has(id));
  const [best] = byPassage;
  return best && !isOfAsked(best) && byPassage.some(headed) ? byPassage.filter(isOfAsked) : byPassage;
}

/** An overview without the asked amount is beside the point where another passage has it. */
function withoutIdleOverview(readings: readonly Reading[], { asksAmount, dimensions }: Asked, { metrics }: QueryPlan): readonly Reading[] {
  const isAsked = ({ metric, unit }: Figure) =>
    metrics.length > 0 ? metrics.some((one) => answersMetric(metric, one)) : dimensions.has(dimensionOf(numeratorOf(unit)));
  const answers = ({ sentences }: Reading) => sentences.some(({ figures }) => figures.some(isAsked));
  return asksAmount && readings.some(answers) ? readings.filter((one) => one.passage.kind !== "overview" || answers(one)) : readings;
}

/** What it was before is asked: the sentence that states it in the asked unit, where none of the told ones does. */
function withState(readings: readonly Reading[], found: readonly Relevance[], asked: Asked, plan: QueryPlan): readonly Reading[] {
  const statesIt = ({ figures }: StatedSentence) =>
    figures.some(({ role, unit }) => role === "before" && (asked.dimensions.size === 0 || asked.dimensions.has(dimensionOf(numeratorOf(unit)))));
  if (!asked.states || readings.some(({ sentences }) => sentences.some(statesIt))) return readings;
  const best = [...found].sort((a, b) => b.score - a.score).find(({ stated, words }) => statesIt(stated) && [...words].some((form) => !isQuestionWord(form)));
  return best ? joined(readings, readingOf([best], 1, 1, plan)) : readings;
}

/** "And what came of it?": the results that the best passage states, where the told sentences have none. */
function withResults(readings: readonly Reading[], found: readonly Relevance[], question: string, plan: QueryPlan): readonly Reading[] {
  const states = ({ figures }: StatedSentence) => figures.some(({ role }) => RESULTS.has(role));
  const [first] = readings;
  if (!first || !ASKS_RESULT.test(question) || first.sentences.some(states)) return readings;
  const results = found.filter(({ passage, stated }) => passage === first.passage && states(stated)).sort((a, b) => b.score - a.score);
  return results.length === 0 ? readings : joined(readings, readingOf(results, MOST_RESULTS, 0, plan));
}

const RESULTS: ReadonlySet<Figure["role"]> = new Set(["saving", "gain", "generation"]);
const MOST_RESULTS = 2;
const ASKS_RESULT =
  /\bwhat (?:came of (?:it|that|them)|(?:did|do|does|has|have) (?:it|that|this|they) (?:bring|brought|yield\w*|achieve\w*|result in|deliver\w*))\b|\b(?:with|to) what (?:result|effect)\b|\bwhat (?:was|were|is|are) the (?:results?|effects?|outcomes?|benefits?)\b|(?:效果|成效|结果|成果)(?:如何|怎么?样|呢|怎样|是什么|有哪些)|带来了?(?:什么|哪些|多少)/i;

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
    .map((sentences) => readingOf(sentences, sentences.length, 0, plan))
    .slice(0, MOST_PARTS);
}

const ASKS_EACH = /\beach\b|\brespectively\b|\brank (?:the|these|them)\b|\bin order\b|各(?!种|个|类|家)|分别|依次|排序|怎么排/i;

const worth = (sentences: readonly Relevance[]) => (sentences[0]?.score ?? 0) + 0.15 * (sentences[1]?.score ?? 0);

/**
 * Whether the chosen passages say anything of what is asked: an asked metric or technology, or one of the words that do
 * more than ask. "Who is the CEO?" of a company whose case names no CEO is not answered by what else it tells.
 */
export function isMet(readings: readonly Reading[], { words, amounts, dimensions }: Asked, plan: QueryPlan): boolean {
  const content = [...words.keys()].filter((form) => !isQuestionWord(form));
  const said = new Set(readings.flatMap((one) => [...one.words]));
  const stated = readings.some(({ sentences }) =>
    sentences.some(({ figures }) => figures.some(({ metric }) => plan.metrics.some((one) => answersMetric(metric, one)))),
  );
  const text = readings.flatMap(({ sentences }) => sentences.map((one) => one.text)).join("\n");
  // Jieba cuts 碳中和 at different places in a question and in a passage.
  const stands = (form: string) => said.has(form) || (/^\p{Script=Han}{2,}$/u.test(form) && text.includes(form));
  const claimed = readings.some(({ sentences }) => sentences.some(({ figures }) => figures.some(({ value }) => amounts.includes(value))));
  // "What did the retrofits save in money?": plain words that any question may have, and an amount in the asked unit.
  const inUnit = readings.some(({ sentences }) => sentences.some(({ figures }) => figures.some(({ unit }) => dimensions.has(dimensionOf(numeratorOf(unit))))));
  return stated || claimed || (content.length === 0 && inUnit) || plan.facets.technology.length > 0 || content.some(stands);
}
