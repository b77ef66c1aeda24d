import { z } from "zod";
import { Basis, Owner, Per, Qualifier, Role } from "./figure.js";
import { Bilingual } from "./language.js";

const ids = z.union([z.string().min(1), z.array(z.string().min(1)).min(1)]).transform((value) => (Array.isArray(value) ? value : [value]));

/** Something odd in the publication that a reader must know of. `section` is an English measure title; none means the overview. */
export const CaseNote = z.strictObject({ section: z.string().min(1).optional(), en: z.string().min(1), zh: z.string().min(1) });
export type CaseNote = z.infer<typeof CaseNote>;

/**
 * How a reader reads a figure that the rules read otherwise. `text`: its words as the section writes them, in either
 * language; `nth`: which of the figures with these words, where there are several. `section` as in a note.
 */
export const FigureReading = z.strictObject({
  section: z.string().min(1).optional(),
  text: z.string().min(1),
  nth: z.number().int().min(1).optional(),
  /** No figure at all: a rank, a code, part of a name. */
  none: z.literal(true).optional(),
  metric: z.string().min(1).optional(),
  unit: z.string().min(1).optional(),
  per: z.union([Per, z.literal("none")]).optional(),
  years: z.union([z.tuple([z.number().int(), z.number().int()]), z.literal("none")]).optional(),
  cumulative: z.boolean().optional(),
  qualifier: Qualifier.optional(),
  role: Role.optional(),
  basis: Basis.optional(),
  owner: Owner.optional(),
  why: z.string().min(1).optional(),
});
export type FigureReading = z.infer<typeof FigureReading>;

/**
 * What a section is about, as a reader catalogued it: ids of the technologies and topics that it `is` of, those that it
 * also `has`, and those that it only `plans`. `section` as in a note. What an entry leaves out the section does not tell as its own.
 */
export const SectionTechnologies = z.strictObject({
  section: z.string().min(1).optional(),
  is: z.array(z.string().min(1)).default([]),
  has: z.array(z.string().min(1)).default([]),
  plans: z.array(z.string().min(1)).default([]),
});
export type SectionTechnologies = z.infer<typeof SectionTechnologies>;

/** The front matter of a case file, as docs/corpus.md describes it. */
export const FrontMatter = z.strictObject({
  company: z.strictObject({ zh: z.string().min(1), en: z.string().min(1), aliases: z.array(z.string().min(1)).default([]) }),
  industry: ids,
  place: ids,
  title: Bilingual,
  source: z.strictObject({ collection: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), number: z.number().int().min(1) }),
  notes: z.array(CaseNote).default([]),
  figures: z.array(FigureReading).default([]),
  technologies: z.array(SectionTechnologies).default([]),
});
export type FrontMatter = z.infer<typeof FrontMatter>;

/** What the library knows of a case apart from its passages. */
export const Case = FrontMatter.extend({
  /** `<collection>-<NN>`. */
  id: z.string(),
  /** Year of the collection. */
  year: z.number().int(),
  /** Path below the corpus folder. */
  file: z.string(),
});
export type Case = z.infer<typeof Case>;
