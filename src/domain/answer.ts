import { z } from "zod";
import { Basis, Owner, Per, Qualifier, Role } from "./figure.js";
import { Bilingual, Language } from "./language.js";
import { Period } from "./row.js";

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

/**
 * How a figure was calculated, from the ids of figures (of cases for `count`): `difference` is the first less the second,
 * `ratio` the first by the second, `change-rate` the second less the first in per cent of the first, `convert` the same
 * amount in another unit, `part` the first in per cent of the second, `share` the number of cases in `from` in per cent of those in `of`.
 */
export const Derived = z.object({
  operation: z.enum(["sum", "count", "share", "difference", "ratio", "average", "median", "change-rate", "convert", "part"]),
  from: z.array(z.string()),
  of: z.array(z.string()).optional(),
});
export type Derived = z.infer<typeof Derived>;

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
  owner: Owner.optional(),
  asWritten: z.string(),
  derived: Derived.nullable(),
});
export type AnswerFigure = z.infer<typeof AnswerFigure>;

/** Values of one metric side by side, for a bar chart. */
export const Chart = z.object({
  kind: z.literal("bar"),
  /** In the answer's language. */
  title: z.string(),
  metric: z.string(),
  /** One unit for all bars. */
  unit: z.string(),
  period: Period,
  bars: z.array(z.object({ label: z.string(), value: z.number(), max: z.number().optional(), marker: z.number().int().min(1), figure: z.string() })),
});
export type Chart = z.infer<typeof Chart>;

/** How much of the library an answer from the measures table rests on. */
export const Coverage = z.object({
  /** Cases that the question is about. */
  cases: z.number().int(),
  /** Those of them that state the metric at all. */
  stating: z.number().int(),
  metrics: z.array(z.string()),
});
export type Coverage = z.infer<typeof Coverage>;

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
  /** Where more than three values of one metric are ranked or compared. */
  chart: Chart.optional(),
  coverage: Coverage.optional(),
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
