import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { periodOf } from "../../figures/comparable.js";
import { factorBetween } from "../../figures/convert.js";
import { findQuantities, type Quantity } from "../../figures/quantities.js";
import { numeratorOf } from "./relevance.js";

/** An amount that a question states, as if it were the case's. */
export type Claim = Quantity;

/** "Per 100 km", 每1吨: what something is stated for is not claimed. */
const STATED_FOR = /(?:\b(?:per|every|each)|每(?![年月日天])[^，。？\d]{0,3})\s*$/i;
/** Fewer things than this are counted in passing: "the three measures". */
const LEAST_COUNT = 10;
const isYear = (value: number) => Number.isInteger(value) && value >= 1900 && value <= 2100;

/** 达到90%了吧？, "It runs on 100% hydropower, doesn't it?": whether it is so is asked, not who is. */
const WHETHER =
  /(?:吗|吧|对不对|是不是|没有)[？?\s]*$|,\s*(?:right|correct|true)\s*\?|\b(?:do|does|did|is|are|was|were|has|have)n['’]t (?:it|they)\s*\?|^\s*(?:did|does|do|is|are|was|were|has|have)\b/i;

/** The amounts that a question claims, not those by which it bounds what it wants. */
export function claimsIn(question: string, { bounds, facets }: Pick<QueryPlan, "bounds" | "facets">): Claim[] {
  const isWhether = facets.company.length > 0 && WHETHER.test(question);
  return findQuantities(question)
    .map((one) => inDegrees(one, question))
    .filter(
      ({ value, unit, dimension, numberStart, unitEnd, start }) =>
        dimension !== "time" &&
        // "1 GWh of batteries" is what amounts are stated for.
        (value !== 1 || dimension === "share") &&
        !(unit === "count" && (value < LEAST_COUNT || isYear(value) || question[unitEnd] === "-")) &&
        // In 百万公里活动 the number is part of a name.
        /\d/.test(question.slice(numberStart, unitEnd)) &&
        !bounds.some((bound) => bound.value === value && !(isWhether && bound.comparison === "at-least")) &&
        !STATED_FOR.test(question.slice(0, Math.min(start, numberStart))),
    );
}

/** 度 is electricity, save where warmth is spoken of: 温度补偿定在2度. */
const inDegrees = (claim: Claim, question: string): Claim =>
  /度$/.test(question.slice(claim.numberStart, claim.unitEnd)) && /温|热|冷|℃/.test(question) && !/电/.test(question)
    ? { ...claim, unit: "°C", dimension: "temperature" }
    : claim;

/** Rounding in a question: 9.8 million for 9.81. */
const TOLERANCE = 0.02;

/** A tonne of CO2 or of standard coal is often called a tonne; what it is stated for may be left out. */
const plain = (unit: string) => unit.replace(/(?:CO2e?|ce)(?=\/|$)/, "");

const OVER: ReadonlySet<string> = new Set(["over", "from"]);
const UNDER: ReadonlySet<string> = new Set(["under", "up-to"]);
/** How far from a loose claim an amount may be. */
const LOOSE = 1.25;

/** Whether an amount of a case is the claimed one, in whatever unit. */
export function isClaimed(claim: Claim, { value, max, unit }: Pick<Figure, "value" | "max" | "unit">): boolean {
  // A count of the question may be of a unit that it leaves out: 70平.
  const plainly = [plain(unit), numeratorOf(plain(unit))].map((one) => factorBetween(one, plain(claim.unit)));
  const factor = claim.unit === "count" ? 1 : [factorBetween(unit, claim.unit), ...plainly].find((one) => one !== undefined);
  if (factor === undefined) return false;
  const [low, high] = [value * factor, (max ?? value) * factor];
  const slack = Math.abs(claim.value) * TOLERANCE;
  // "Over 400 users" are 420 too, but not 4,200.
  const [above, below] = [OVER.has(claim.qualifier) ? LOOSE : 1, UNDER.has(claim.qualifier) ? LOOSE : 1];
  return claim.value * above >= low - slack && claim.value <= high * below + slack;
}

/** Whether a text states the claimed amount. */
export const states = (text: string, claim: Claim): boolean => findQuantities(text).some((quantity) => isClaimed(claim, quantity));

/** How the told amounts differ in time from what is claimed for every year, month or day: undefined where one of them fits. */
export function otherPeriod(claim: Claim, told: readonly Figure[], { period }: QueryPlan): "unstated" | "cumulative" | undefined {
  if (period === undefined || period === "cumulative") return undefined;
  const periods = told.filter((figure) => isClaimed(claim, figure)).map(periodOf);
  if (periods.length === 0 || !periods.every((one) => one === "unstated" || one === "cumulative")) return undefined;
  return periods.includes("cumulative") ? "cumulative" : "unstated";
}

/** A claim in the question's own words, with what its unit is of where that stands behind it: 630万吨二氧化碳. */
export function wordsOfClaim(question: string, { numberStart, unitEnd, unit, value }: Claim): string {
  for (let end = unitEnd; end <= Math.min(question.length, unitEnd + LONGEST_STUFF); end++) {
    const words = question.slice(numberStart, end);
    if (findQuantities(words).some((one) => one.unit === unit && one.value === value)) return words.trim();
  }
  return question.slice(numberStart, unitEnd).trim();
}

/** Characters of what a unit is of: " of carbon dioxide". */
const LONGEST_STUFF = 18;

/** Whether a passage states the claimed amount. */
export const tells = (passage: Passage, claim: Claim): boolean => passage.figures.some((figure) => isClaimed(claim, figure)) || states(passage.text, claim);
