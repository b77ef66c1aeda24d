import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { indexTerms } from "../../text/tokens.js";
import type { Composition } from "../compose.js";

/** One thing is asked of a company, by words that only ask: a time, how many, or whether it is something. */
const ONE_THING: readonly (readonly [asked: RegExp, en: string, zh: string])[] = [
  [/\b(?:when|(?:what|which) years?)\b|什么时候|何时|哪一?年|几几年/i, "The case does not say when.", "案例没有写明时间。"],
  [/\bhow many\b|几[家个座条处]|多少[家个座条处人]/i, "The case does not say how many.", "案例没有写明数量。"],
  [/^\s*(?:is|was|are)\b|(?:是|属于)[^，。？]+吗|是不是/i, "The case does not say so.", "案例没有写到这一点。"],
];

/** Cases and companies are counted in the library. */
const OF_COMPANIES = /案例|企业|公司|\bcases?\b|\bcompan/i;

/**
 * That the case of a named company does not tell the one thing that is asked, where no sentence has a word of it: all that
 * the company did is no answer. Undefined where that may be asked.
 */
export function composeUntold(
  question: string,
  passages: readonly Passage[],
  { facets, metrics, headings, terms, lists, intent, language }: QueryPlan,
): Composition | undefined {
  const counts = intent === "count" && !OF_COMPANIES.test(question);
  const isSaid = terms.some(({ form }) => passages.some(({ text, heading }) => indexTerms(`${heading.en} ${heading.zh} ${text}`).includes(form)));
  if (lists || isSaid || !(intent === "find" || counts) || facets.technology.length + metrics.length + headings.length > 0) return undefined;
  const found = ONE_THING.find(([asked]) => asked.test(question));
  if (!found) return undefined;
  const text = language === "zh" ? found[2] : found[1];
  return { draft: { lines: [{ item: false, sentences: [{ text, markers: [] }] }] }, cited: [], lacking: ["thing"] };
}
