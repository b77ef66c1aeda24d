import type { QueryPlan } from "../../domain/plan.js";
import { COLLECTIONS } from "../../taxonomy/collections.js";
import { AIMED_BY, ALREADY, DONE_ONLY, DONE_OR_PLANNED, EXPECTED, PERIOD_ASKED, PLANNED, PLANNED_BESIDE } from "../cues.js";

/** A year is no amount: 2000 before a unit or a scale is. */
const YEAR = /(?<![\d.,])20[0-3]\d(?!\d|\s*(?:万|亿|千|百|吨|度|元|kWh|MWh|kW|MW|t\b|tonnes|tons|yuan))/g;
const SPAN = /(20[0-3]\d)\s*年?\s*(?:to|until|through|-|–|—|~|至|到)\s*(20[0-3]\d)/i;

/** The years that a question names: those of collections, and those whose figures are wanted, of a span every one. */
export function yearsAsked(text: string): { collectionYears: number[]; figureYears: number[] } {
  const named = [...text.matchAll(YEAR)].map((match) => Number(match[0]));
  const ofCollection = (year: number) =>
    COLLECTIONS.some((collection) => collection.year === year) &&
    new RegExp(`${year}[^.?？。，,]{0,30}(?:collection|cases|案例)|${year} case\\b`, "i").test(text);
  const figureYears = named.filter((year) => !ofCollection(year));
  const [, first, last] = SPAN.exec(text) ?? [];
  const between = first && last ? Array.from({ length: Math.max(0, Number(last) - Number(first) + 1) }, (_, index) => Number(first) + index) : [];
  return { collectionYears: named.filter(ofCollection), figureYears: [...new Set([...figureYears, ...(figureYears.length > 0 ? between : [])])].sort() };
}

/** The period that amounts are wanted for, where it is said. */
export function periodAsked(question: string): Pick<QueryPlan, "period"> {
  const period = PERIOD_ASKED.find(([pattern]) => pattern.test(question))?.[1];
  return period ? { period } : {};
}

/** The year by which, or in which, something is to be reached. */
export function aimAsked(question: string): Pick<QueryPlan, "aim"> {
  const year = AIMED_BY.test(question) ? [...question.matchAll(AIM_YEAR)].at(-1)?.[0] : undefined;
  return year ? { aim: { year: Number(year), orEarlier: OR_EARLIER.test(question) } } : {};
}

/** Aims reach farther than what a publication reports; the number of a standard (PAS 2060) is no year. */
const AIM_YEAR = /(?<![\d.,]|\b(?:PAS|ISO|BS|EN|GB|GB\/T)[\s-]*)20[2-9]\d(?!\d)/g;
const OR_EARLIER =
  /\b(?:by|before|until|no later than|not later than|at the latest|or (?:earlier|sooner|before))\b|最[晚迟]|不[晚迟]于|20\d\d年?(?:底|年底)?(?:之?前|以前|或更早|或之前|及以前)|或更早/i;

/** Done, planned, or both: of a company that has "already" done something its plan is an answer too, of all who have it is none. */
export function timeAsked(question: string, named: boolean): Pick<QueryPlan, "time" | "doneOnly" | "soFar" | "expected"> {
  if (DONE_OR_PLANNED.test(question)) return { doneOnly: false, soFar: false, time: "any", expected: EXPECTED.test(question) };
  const already = ALREADY.test(question);
  const planned = PLANNED.test(question) && !DONE_ONLY.test(question) && (!already || PLANNED_BESIDE.test(question));
  const doneOnly = !planned && (DONE_ONLY.test(question) || (already && !named));
  return { doneOnly, soFar: doneOnly && already, time: planned ? "planned" : already && named ? "any" : "done", expected: EXPECTED.test(question) };
}
