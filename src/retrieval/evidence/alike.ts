import type { Passage } from "../../domain/passage.js";
import { indexTerms } from "../../text/tokens.js";

/** Share of their words, of all that either has, from which two passages with the same figures say the same. */
const SAME_WORDS = 0.9;

/** Whether two passages say the same in nearly the same words: a document read twice, or restated. */
export function isAlike(a: Passage, b: Passage): boolean {
  if (a.figures.length !== b.figures.length || amountsOf(a) !== amountsOf(b)) return false;
  const [one, other] = [wordsOf(a), wordsOf(b)];
  const shared = [...one].filter((word) => other.has(word)).length;
  const all = one.size + other.size - shared;
  return all === 0 || shared / all >= SAME_WORDS;
}

const amountsOf = ({ figures }: Passage) =>
  figures
    .map(({ metric, value, max, unit }) => [metric, value, max, unit].join())
    .sort()
    .join(" ");

const WORDS = new WeakMap<Passage, ReadonlySet<string>>();

function wordsOf(passage: Passage): ReadonlySet<string> {
  const known = WORDS.get(passage) ?? new Set(indexTerms(`${passage.heading.en ?? ""} ${passage.heading.zh ?? ""} ${passage.text}`));
  WORDS.set(passage, known);
  return known;
}
