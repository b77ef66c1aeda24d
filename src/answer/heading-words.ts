import { HEADINGS } from "../taxonomy/topics.js";
import { indexTerms } from "../text/tokens.js";

const WORDS = new Map<string, ReadonlySet<string>>();

/** The index terms of all names of a heading, in both languages. */
export function headingWords(id: string): ReadonlySet<string> {
  const known = WORDS.get(id);
  if (known) return known;
  const term = HEADINGS.find((one) => one.id === id);
  const words = new Set(term ? indexTerms([...term.en, ...term.zh].join(" ; ")) : []);
  WORDS.set(id, words);
  return words;
}
