import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { isQuestionWord } from "../question-words.js";
import { understand } from "../understand.js";
import { type Asked, askedIn } from "./asked.js";
import { type Relevance, relevances } from "./relevance.js";

/** What separates the asks of one question: "…, and how much longer does it last?", …？…. */
const BETWEEN_ASKS = /[?？;；,，。]|\band\b|\bplus\b|以及/i;
/** A part of a question that asks by itself. */
const ASKS = /\b(?:how|what|which|when|where|who|why|did|does|do|is|are|was|were|has|have)\b|多少|多[大高长久快远]|几|什么|哪|怎|吗|呢|是否|有没有/i;
const MOST_ASKS = 6;
/** What is said before the asks tells their sentences apart, but less than their own words. */
const PREFACE_WORTH = 0.4;

/** The things that a question asks one after another, and what it says of them all before. */
export interface Asks {
  readonly preface: string;
  readonly each: readonly string[];
}

/** What has no words of its own ("and before?") goes on from the ask before it. */
export function asksIn(question: string, library: Library): Asks {
  const parts = question.split(BETWEEN_ASKS).filter((part) => part.trim() !== "");
  const first = Math.max(
    0,
    parts.findIndex((part) => ASKS.test(part)),
  );
  const each: string[] = [];
  for (const part of parts.slice(first)) {
    const last = each.pop();
    if (last === undefined) each.push(part);
    else if (hasContent(askedIn(part, library)) || understand(part, library).metrics.length > 0) each.push(last, part);
    else each.push(`${last} ${part}`);
  }
  return { preface: parts.slice(0, first).join(" "), each: each.length > MOST_ASKS ? [] : each };
}

const hasContent = ({ words, head }: Asked) => head.size > 0 || [...words.keys()].some((form) => !isQuestionWord(form));

/** The sentences for one of several asks, best first: by its own words, metrics and technologies, and less by the preface. */
export function relevancesOf(ask: string, preface: string, passages: readonly Passage[], plan: QueryPlan, library: Library): Relevance[] {
  const weighed = (text: string) => relevances(passages, askedIn(text, library), planOf(text, plan, library), () => 0, library);
  const before = new Map(preface === "" ? [] : weighed(preface).map((one) => [keyOf(one), one.score * PREFACE_WORTH]));
  return weighed(ask)
    .map((one) => ({ ...one, score: one.score + (before.get(keyOf(one)) ?? 0) }))
    .sort((a, b) => b.score - a.score);
}

const keyOf = ({ passage, stated }: Relevance) => `${passage.id} ${stated.sentence.start}`;

/** The plan with the metrics and technologies of one part of its question. */
export function planOf(text: string, plan: QueryPlan, library: Library): QueryPlan {
  const { metrics, metricWords, facets, wantsFigures } = understand(text, library, plan.language);
  return { ...plan, metrics, metricWords, wantsFigures: wantsFigures || plan.wantsFigures, facets: { ...plan.facets, technology: facets.technology } };
}
