import { COLLECTIONS } from "../../src/taxonomy/collections.js";
import { INDUSTRIES } from "../../src/taxonomy/industries.js";
import { METRICS } from "../../src/taxonomy/metrics.js";
import { PLACES } from "../../src/taxonomy/places.js";
import { SUBJECTS } from "../../src/taxonomy/subjects.js";
import { TECHNOLOGIES } from "../../src/taxonomy/technologies.js";
import type { Term } from "../../src/taxonomy/term.js";
import { HEADINGS } from "../../src/taxonomy/topics.js";
import { stem } from "../../src/text/tokens.js";

export interface Vocabulary {
  readonly name: string;
  readonly terms: readonly Term[];
}

export const VOCABULARIES: readonly Vocabulary[] = [
  { name: "technologies", terms: TECHNOLOGIES },
  { name: "headings", terms: HEADINGS },
  { name: "industries", terms: INDUSTRIES },
  { name: "places", terms: PLACES },
  { name: "metrics", terms: METRICS },
  { name: "subjects", terms: SUBJECTS },
  { name: "collections", terms: COLLECTIONS },
];

/** The form in which the matcher compares a word: two words with one form are one word to it. */
export function comparedForm(word: string): string {
  if (/\p{Script=Han}/u.test(word)) return word;
  return word
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .map(stem)
    .join(" ");
}

/** The words that stand under several terms of a vocabulary, with the ids of those. */
export function sharedWords(terms: readonly Term[]): [string, string[]][] {
  const owners = new Map<string, Set<string>>();
  for (const { id, en, zh } of terms) for (const word of [...en, ...zh].map(comparedForm)) owners.set(word, (owners.get(word) ?? new Set()).add(id));
  return [...owners].filter(([, ids]) => ids.size > 1).map(([word, ids]) => [word, [...ids]]);
}
