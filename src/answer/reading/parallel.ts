import { indexTerms } from "../../text/tokens.js";
import { isQuestionWord } from "../question-words.js";
import type { Relevance } from "./relevance.js";

/** Share of the words of the shorter of two sentences that both have, from which they say the same of two things. */
const LEAST_SHARED = 0.6;
const FEWEST_SHARED = 3;

/**
 * Without the sentences that say the same of another thing than the asked one: "the footprint of a bike fell by 84 kg"
 * beside "the footprint of an e-bike fell by 114 kg", where the e-bike is asked.
 */
export function withoutParallels(sentences: readonly Relevance[]): Relevance[] {
  return sentences.filter((one) => OF_THE_SAME.test(one.stated.text) || !sentences.some((other) => isNearer(other, one) && areParallel(one, other)));
}

/** What opens so goes on from the sentence before it, and may be of the asked thing itself. */
const OF_THE_SAME = /^(?:It|Its|They|Their|This|These)\b|^[其该这]/;

/** Whether a sentence has every word of the question that another one has, and more that tell things apart. */
function isNearer(one: Relevance, other: Relevance): boolean {
  const [more, fewer] = [ownWords(one), ownWords(other)];
  return [...fewer].every((form) => more.has(form)) && [...more].some((form) => !fewer.has(form) && !isQuestionWord(form));
}

/** The question's words that a sentence has itself, not only its heading. */
function ownWords({ words, stated }: Relevance): Set<string> {
  const terms = new Set(indexTerms(stated.text));
  return new Set([...words].filter((form) => terms.has(form)));
}

function areParallel({ stated: a }: Relevance, { stated: b }: Relevance): boolean {
  const measured = ({ figures }: typeof a) => [...new Set(figures.map(({ metric, unit }) => `${metric} ${unit}`))].sort().join();
  if (a.figures.length === 0 || measured(a) !== measured(b)) return false;
  const [shorter, longer] = [new Set(indexTerms(a.text)), new Set(indexTerms(b.text))].sort((one, other) => one.size - other.size) as [
    Set<string>,
    Set<string>,
  ];
  const shared = [...shorter].filter((form) => longer.has(form)).length;
  return shared >= FEWEST_SHARED && shared >= shorter.size * LEAST_SHARED;
}
