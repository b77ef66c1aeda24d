import { ENERGY_AND_WATER } from "./subjects/energy-and-water.js";
import { MONEY_AND_MATERIALS } from "./subjects/money-and-materials.js";
import type { SubjectTerm } from "./subjects/term.js";
import type { Term } from "./term.js";

export const SUBJECTS: readonly SubjectTerm[] = [...ENERGY_AND_WATER, ...MONEY_AND_MATERIALS];

const isLatin = (word: string) => /[a-z]/i.test(word);

/** The subjects by their weak words alone. */
export const WEAK_SUBJECTS: readonly Term[] = SUBJECTS.flatMap(({ id, weak }) =>
  weak ? [{ id, en: weak.filter(isLatin), zh: weak.filter((word) => !isLatin(word)) }] : [],
);
