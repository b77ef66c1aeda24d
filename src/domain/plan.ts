import { z } from "zod";
import { Language } from "./language.js";

/** What the question wants done with the measures that it describes. */
export const Intent = z.enum(["find", "list", "rank", "sum", "count", "compare", "greeting"]);
export type Intent = z.infer<typeof Intent>;

/** Ids of the vocabularies. Several of one kind are alternatives, except that all technologies may be asked of one company. */
export const Facets = z.strictObject({
  industry: z.array(z.string()).default([]),
  technology: z.array(z.string()).default([]),
  place: z.array(z.string()).default([]),
  /** Case ids that the named companies stand for. */
  company: z.array(z.string()).default([]),
  collection: z.array(z.string()).default([]),
  year: z.array(z.number().int()).default([]),
});
export type Facets = z.infer<typeof Facets>;

/** A question as the program understands it: what the rules, or a chat model checked by the rules, fill in. */
export const QueryPlan = z.strictObject({
  intent: Intent,
  language: Language,
  facets: Facets,
  /** Facets that an answer must not have ("not dairy"). */
  exclude: Facets,
  /** What the request narrows the question down to, whatever the question says. */
  filters: Facets,
  /** Of several technologies: of one measure ("变频空压机"), each of the company ("heat pumps and solar"), or any of them ("or"). */
  technologies: z.enum(["together", "all", "any"]).default("all"),
  /** Calendar years whose figures are wanted. */
  figureYears: z.array(z.number().int()).default([]),
  /** Metric ids whose figures are wanted. */
  metrics: z.array(z.string()).default([]),
  /** Whether the question asks for figures at all, of whatever metric. */
  wantsFigures: z.boolean().default(false),
  /** What was done, what is planned, or both ("have they already …"). */
  time: z.enum(["done", "planned", "any"]).default("done"),
  order: z.enum(["desc", "asc"]).default("desc"),
  limit: z.number().int().min(1).optional(),
  /**
   * Words of the question that no vocabulary covers and that carry meaning: as index terms, and as written. A required
   * one is a name: what does not have it is no answer.
   */
  terms: z.array(z.strictObject({ form: z.string(), word: z.string(), required: z.boolean().default(false) })).default([]),
});
export type QueryPlan = z.infer<typeof QueryPlan>;
