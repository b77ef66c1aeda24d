import { z } from "zod";
import { Figure } from "./figure.js";
import { Language } from "./language.js";

/** A sentence of a passage: character offsets into the passage's text. */
export const Sentence = z.strictObject({ language: Language, start: z.number().int(), end: z.number().int() });
export type Sentence = z.infer<typeof Sentence>;

/**
 * What a passage is about: the case as a whole, one thing that was done, a result of the whole company, or a plan.
 */
export const PassageKind = z.enum(["overview", "measure", "result", "plan"]);
export type PassageKind = z.infer<typeof PassageKind>;

/**
 * A term of a vocabulary that a passage names, and where: in its heading, in the first sentence of a language, or later.
 * Of a catalogued passage: what it is (`heading`), what it also tells as done (`part`), what is only planned (`plan`).
 */
export const Tag = z.strictObject({ id: z.string(), in: z.enum(["heading", "part", "plan", "lead", "text"]) });
export type Tag = z.infer<typeof Tag>;

/** The smallest thing that is cited: a measure of a case, or its overview. */
export const Passage = z.strictObject({
  /** `<case id>#<slug of the heading>`. */
  id: z.string(),
  caseId: z.string(),
  kind: PassageKind,
  /** At least one language; a document in one language has only that. */
  heading: z.strictObject({ en: z.string().optional(), zh: z.string().optional() }),
  /** The text below the heading, as it stands in the case file. */
  text: z.string(),
  /** Where the passage, heading included, stands in the body of the case file. */
  start: z.number().int(),
  end: z.number().int(),
  sentences: z.array(Sentence),
  figures: z.array(Figure),
  technologies: z.array(Tag),
  topics: z.array(Tag),
  /** Whether a reader said what it is about: then what its words merely mention is known to be no more. */
  catalogued: z.boolean(),
});
export type Passage = z.infer<typeof Passage>;

/** The notes, readings of figures or technologies of a case file that are about a passage: those that name its section, or for the overview none. */
export function entriesAbout<T extends { readonly section?: string | undefined }>(
  { kind, heading }: Pick<Passage, "kind" | "heading">,
  entries: readonly T[],
): T[] {
  const section = kind === "overview" ? undefined : heading.en;
  return entries.filter((entry) => entry.section === section);
}
