import type { Passage } from "../domain/passage.js";
import type { QueryPlan } from "../domain/plan.js";
import type { Judged } from "../retrieval/judge.js";
import type { Library } from "../retrieval/library.js";
import { indexTerms } from "../text/tokens.js";
import { isQuestionWord } from "./question-words.js";

/** Words that are in any question for a list and say nothing of what is listed. */
const PURE = new Set(
  "compani firm busi enterpris case site plant factori project librari list name show give tell exampl us have make made do done who which what ani all run oper alreadi now today current pleas onli each both first new own look want find know state report sourc year annual 企业 公司 案例 工厂 单位 哪些 哪家 采用 使用 做了 用到 用了 已经 目前 现在 请 列出 分别 各自 方面 案例库 获得 获得过 级 类 型 等级 之类 制造 manufactur".split(
    " ",
  ),
);

export const isPureQuestionWord = (form: string) => PURE.has(form);

/** Technologies that are a bag of unlike things: of these the thing itself counts, not the bag. */
export const UMBRELLAS: ReadonlySet<string> = new Set([
  "packaging",
  "energy-saving-retrofits",
  "efficient-equipment",
  "digitalisation",
  "automation",
  "waste-reduction",
  "green-product",
  "material-substitution",
  "process-optimisation",
  "recycling",
  "wastewater-treatment",
  "supply-chain",
  "training-awareness",
]);

/** A word that many questions have tells less of what is wanted. */
const ASKING_WORTH = 0.5;
/** Least share of what the question says that a sentence and its heading must have. */
const LEAST_COVERAGE = 0.55;
/** Of the best only those that have about as much. */
const NEAR_BEST = 0.8;
/** Least part of a question that plain words must be for them to decide. */
const LEAST_SAID = 0.3;
/** Passages whose sentences are read, those with most of the words. */
const MOST_READ = 160;

/**
 * The passages that say what a question for a list says, where it says more than its technologies: a sentence, with its
 * heading, must have most of the words by their rarity. Undefined where the question says no more, or nothing has it.
 */
export function contentFits(judged: readonly Judged[], plan: QueryPlan, library: Library): Judged[] | undefined {
  const weights = new Map(plan.words.filter((form) => library.documentFrequency(form) > 0).map((form) => [form, weightOf(form, library)]));
  const named = plan.headings.map((id) => [id, weightOfHeading(id, library)] as const);
  const words = sum(weights.values());
  const telling = sum([...weights].filter(([form]) => !isQuestionWord(form)).map(([, weight]) => weight));
  const technologies = plan.headingsJoined === "any" ? Math.max(0, ...named.map(([, weight]) => weight)) : sum(named.map(([, weight]) => weight));
  // What the library has never heard of weighs most: no passage has it.
  const unheard = plan.terms.filter(({ form }) => library.documentFrequency(form) === 0);
  const total = words + technologies + sum(unheard.map(({ form }) => weightOf(form, library)));
  // Of a kind that the library does not know nothing is listed by the rest of its name.
  if (plan.terms.some(({ form, qualifies }) => qualifies && library.documentFrequency(form) === 0)) return undefined;
  // A technology that few have is what is asked, whatever else is said of it.
  if (telling < total * LEAST_SAID || named.some(([id]) => isRare(id, library))) return undefined;
  const has = (passage: Passage, place: "heading" | "lead" | "text") => {
    const facets = library.facets(passage.id);
    const known = place === "heading" ? facets.headingTechnology : place === "lead" ? facets.leadTechnology : facets.named;
    const own = named.filter(([id]) => known.has(id)).map(([, weight]) => weight);
    return plan.headingsJoined === "any" ? Math.max(0, ...own) : sum(own);
  };
  const inTime = judged.filter(({ scored }) => scored.passage.kind !== "plan" || plan.time !== "done");
  const rough = inTime
    .map((one) => ({
      one,
      share: (sum([...weights].filter(([form]) => one.scored.terms.has(form)).map(([, weight]) => weight)) + has(one.scored.passage, "text")) / total,
    }))
    .filter(({ share }) => share >= LEAST_COVERAGE)
    .sort((a, b) => b.share - a.share || (a.one.scored.passage.id < b.one.scored.passage.id ? -1 : 1))
    .slice(0, MOST_READ);
  const read = rough.map(({ one }) => ({ one, share: bestSentence(one.scored.passage, weights, has, plan) / total }));
  const best = Math.max(0, ...read.map(({ share }) => share));
  if (best < LEAST_COVERAGE) return undefined;
  return read.filter(({ share }) => share >= Math.max(LEAST_COVERAGE, best * NEAR_BEST)).map(({ one }) => one);
}

/** Of a bag of unlike things a kind is asked that the library has never heard of: bamboo packaging. */
export function asksUnheardKind({ headings, facets, terms }: QueryPlan, library: Library): boolean {
  const named = [...headings, ...facets.technology];
  return named.length > 0 && named.every((id) => UMBRELLAS.has(id)) && terms.some(({ form }) => library.documentFrequency(form) === 0);
}

/** The weight of the words, and of the technologies, that the best sentence of a passage has with its heading. */
function bestSentence(
  passage: Passage,
  weights: ReadonlyMap<string, number>,
  has: (passage: Passage, place: "heading" | "lead" | "text") => number,
  { language }: QueryPlan,
): number {
  const heading = new Set(indexTerms(`${passage.heading.en ?? ""} ${passage.heading.zh ?? ""}`));
  const own = passage.sentences.filter((sentence) => sentence.language === language);
  const sentences = (own.length > 0 ? own : passage.sentences).map(({ start, end }) => new Set(indexTerms(passage.text.slice(start, end))));
  const technology = Math.max(has(passage, "heading"), has(passage, "lead"), has(passage, "text"));
  const values = sentences.map((terms, index) => {
    const next = sentences[index + 1];
    return sum([...weights].filter(([form]) => heading.has(form) || terms.has(form) || next?.has(form) === true).map(([, weight]) => weight));
  });
  return Math.max(0, ...values) + technology;
}

export function weightOf(form: string, library: Library): number {
  return Math.log(1 + library.passages.size / (1 + library.documentFrequency(form))) * (isQuestionWord(form) ? ASKING_WORTH : 1);
}

export function weightOfHeading(id: string, library: Library): number {
  return Math.log(1 + library.passages.size / (1 + library.technologyCount(id).named));
}

/** Measures of more than so many headings are told by their headings: what else names the technology is mostly beside it. */
const MOST_HEADED = 8;

/** Whether a technology is that of few measures. */
export function isRare(technology: string, library: Library): boolean {
  return library.technologyCount(technology).headed <= MOST_HEADED;
}

const sum = (values: Iterable<number>) => [...values].reduce((total, value) => total + value, 0);
