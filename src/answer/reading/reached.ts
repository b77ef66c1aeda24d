import type { Figure } from "../../domain/figure.js";
import type { QueryPlan } from "../../domain/plan.js";
import type { StatedSentence } from "../sentences.js";
import { joined, type Reading, readingOf } from "./reading.js";
import type { Relevance } from "./relevance.js";

/** "Was the target met?", 目标达到了没有: what was reached is asked beside the aim. */
const ASKS_REACHED =
  /目标[^，。？]{0,8}(?:达到|达成|达标|实现|完成)了?(?:没有|吗|没|多少)|(?:达到|达成|实现|完成)[^，。？]{0,10}目标[^，。？]{0,2}(?:没有|吗|没)|\b(?:met|meet|hit|reach(?:ed)?|achieved?|miss(?:ed)?|beat)\b[^?]{0,40}\b(?:targets?|goals?|aims?)\b|\b(?:targets?|goals?|aims?)\b[^?]{0,30}\b(?:met|reached|achieved|missed|hit|beaten)\b/i;

const MOST_RESULTS = 2;

export const asksReached = (question: string): boolean => ASKS_REACHED.test(question);

const isAim = ({ basis }: Figure) => basis === "target";
const isResult = ({ basis, role }: Figure) => basis === "reported" && role !== "before" && role !== "level";
const figuresOf = (sentences: readonly StatedSentence[]) => sentences.flatMap(({ figures }) => figures);

/** The told aims with what was reached in their unit, where the question is whether they were. */
export function withReached(readings: readonly Reading[], found: readonly Relevance[], question: string, plan: QueryPlan): readonly Reading[] {
  if (!asksReached(question)) return readings;
  const units = new Set(readings.flatMap(({ sentences }) => figuresOf(sentences).filter(isAim)).map(({ unit }) => unit));
  const results = found
    .filter(({ passage, stated }) => passage.kind !== "plan" && stated.figures.some((figure) => isResult(figure) && units.has(figure.unit)))
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST_RESULTS);
  return results.reduce<readonly Reading[]>((told, one) => joined(told, readingOf([one], 1, 1, plan)), readings);
}

/** Whether some told figure is what was reached of a told aim. */
export function tellsReached(question: string, told: readonly Figure[]): boolean {
  const units = new Set(told.filter(isAim).map(({ unit }) => unit));
  return asksReached(question) && told.some((figure) => isResult(figure) && units.has(figure.unit));
}
