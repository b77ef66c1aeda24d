import type { Compared, Intent } from "../../domain/plan.js";
import { ASKS_PART, BY_KIND, COUNTS_CASES, INTENTS, MORE_OF_TWO, WANTS_FIGURES } from "../cues.js";
import { asksForTrade } from "./trade.js";

/** What the words ask for; two things with a word for more or less are compared, and what is asked by city or industry is added up. */
export function intentOf(question: string, compared: Compared | undefined, grouped: boolean, first: boolean, bounded: boolean): Intent {
  const wanted = INTENTS.find(([pattern]) => pattern.test(question))?.[1] ?? (asksForTrade(question) ? "list" : "find");
  // "What per cent of the total is …": a part of a sum is asked, not the sum.
  const cued = wanted === "sum" && ASKS_PART.test(question) ? "find" : wanted;
  if (grouped && (COUNTS_CASES.test(question) || cued === "count")) return "count";
  const worded = first && (cued === "find" || cued === "list") ? "rank" : cued;
  const either = compared !== undefined && /\bor\b|还是/i.test(question) && worded === "rank";
  if (compared && (worded === "compare" || either || (!bounded && MORE_OF_TWO.test(question)))) return "compare";
  return grouped && (worded === "find" || worded === "list") && (WANTS_FIGURES.test(question) || BY_KIND.test(question)) ? "sum" : worded;
}
