import { z } from "zod";
import { Basis, Per, Qualifier, Role } from "./figure.js";
import { Bilingual, Language } from "./language.js";

/** A name of which one language may be missing, as in a document that exists in one language only. */
const Named = z.object({ en: z.string(), zh: z.string() });

/** What a marker of the answer points to. */
export const Citation = z.object({
  marker: z.number().int().min(1),
  case: z.object({ id: z.string(), collection: z.string(), number: z.number().int(), title: Bilingual, year: z.number().int() }),
  company: Bilingual,
  measure: Named.extend({ id: z.string() }),
  /** The sentence or sentences of the passage that carry the claim, in the answer's language where the passage has it. */
  quote: z.string(),
  /** Opens the passage with the quote highlighted. */
  url: z.string(),
  /** What the case file notes about the passage, such as two values for one thing in the publication. */
  note: z.string().optional(),
});
export type Citation = z.infer<typeof Citation>;

/** A measure that the question nearly describes. */
export const Related = Citation.omit({ marker: true, note: true }).extend({ why: z.string() });
export type Related = z.infer<typeof Related>;

/** A figure that the answer states. */
export const AnswerFigure = z.object({
  marker: z.number().int().min(1),
  metric: z.string(),
  /** The metric's name in the answer's language. */
  label: z.string(),
  /** In full, never in 万 or thousands; the lower end of a range. */
  value: z.number(),
  max: z.number().optional(),
  unit: z.string(),
  per: Per.nullable(),
  years: z.tuple([z.number().int(), z.number().int()]).optional(),
  /** Whether the text calls it cumulative: a running total, not the amount of a year. */
  cumulative: z.boolean().optional(),
  qualifier: Qualifier,
  role: Role,
  basis: Basis,
  asWritten: z.string(),
  derived: z.object({ operation: z.enum(["sum", "count", "difference", "ratio", "average"]), from: z.array(z.string()) }).nullable(),
});
export type AnswerFigure = z.infer<typeof AnswerFigure>;

export const Status = z.enum(["answered", "partial", "not_found"]);
export type Status = z.infer<typeof Status>;

/** The answer object of the contract. */
export const Answer = z.object({
  id: z.string(),
  question: z.string(),
  standaloneQuestion: z.string(),
  language: Language,
  status: Status,
  answer: z.string(),
  citations: z.array(Citation),
  figures: z.array(AnswerFigure),
  related: z.array(Related),
  checks: z.object({
    figuresTraced: z.number().int(),
    figuresUntraced: z.number().int(),
    /** Sentences that the verifier took out, with the reason. */
    removed: z.array(z.object({ sentence: z.string(), reason: z.string() })),
  }),
  engine: z.object({ embeddings: z.string(), writer: z.string() }),
  timingsMs: z.object({ understand: z.number(), retrieve: z.number(), compose: z.number(), total: z.number() }),
});
export type Answer = z.infer<typeof Answer>;
