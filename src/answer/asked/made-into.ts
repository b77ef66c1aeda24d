import type { QueryPlan } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { indexTerms } from "../../text/tokens.js";
import { type NearHeading, nearHeadings } from "./near-headings.js";

/** 把粪污、秸秆做成了有机肥, "turns manure, straw or scraps into fertiliser": what is asked comes last. */
const INTO_ZH = /把[^，。？]*(?:、|或|和|以及)[^，。？]*(?:做|制|变|加工|转化|转变|处理|发酵|炼)成了?([^，。？、的]{1,12})/;
const INTO_EN =
  /\b(?:turn|mak|process|convert|transform)(?:e?s|ed|ing|e)?\b[^.?;]*(?:,|\bor\b|\band\b)[^.?;]*\binto ((?:(?!\b(?:and|or|which|who|that)\b)[^,.?;])+)/i;

/** Least score of the heading of one word, and how many of those near the whole question it is among. */
const LIKELY_PRODUCT = 0.6;
const AMONG = 8;

/** What several things that a question lists are made into, where it says so. */
export function madeInto(question: string): string | undefined {
  return (INTO_ZH.exec(question) ?? INTO_EN.exec(question))?.[1]?.trim();
}

/** The heading of what several things are made into: of "manure, straw or scraps into fertiliser" the fertiliser. */
export async function meantProduct(plan: QueryPlan, near: readonly NearHeading[], library: Library): Promise<string | undefined> {
  const product = madeInto(plan.about);
  if (product === undefined) return undefined;
  const [first] = await nearHeadings({ ...plan, about: product }, library);
  const isLikely = first && first.score >= LIKELY_PRODUCT && library.knowsHeadingBy(first.id, indexTerms(product));
  return isLikely && near.slice(0, AMONG).some(({ id }) => id === first.id) ? first.id : undefined;
}
