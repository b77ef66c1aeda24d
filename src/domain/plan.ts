import { z } from "zod";
import { Per } from "./figure.js";
import { Language } from "./language.js";
import { Period } from "./row.js";

/** What the question wants done with the measures that it describes. */
export const Intent = z.enum(["find", "list", "rank", "sum", "average", "median", "count", "compare", "greeting"]);
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

/** A bound on the amounts asked for: "at least 1,000 t", 10兆瓦以上. */
export const Bound = z.strictObject({
  comparison: z.enum(["at-least", "over", "at-most", "under"]),
  value: z.number(),
  /** A unit id as written; figures in units that convert to it are held against it. */
  unit: z.string(),
  per: Per.nullable(),
});
export type Bound = z.infer<typeof Bound>;

/** What is held against each other: each group is the ids that one name of the question stands for. */
export const Compared = z.strictObject({
  by: z.enum(["company", "industry", "technology", "place", "collection"]),
  groups: z.array(z.strictObject({ name: z.string(), ids: z.array(z.string()) })).min(2),
});
export type Compared = z.infer<typeof Compared>;

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
  /** Whether companies are counted as a share of all that could have been. */
  share: z.boolean().default(false),
  /** Calendar years whose figures are wanted. */
  figureYears: z.array(z.number().int()).default([]),
  /** Metric ids whose figures are wanted. */
  metrics: z.array(z.string()).default([]),
  /** The same by the words that ask for them: of each, one stated metric is enough. */
  metricWords: z.array(z.array(z.string())).default([]),
  /** Whether the question asks for figures at all, of whatever metric. */
  wantsFigures: z.boolean().default(false),
  /** What was done, what is planned, or both ("have they already …"). */
  time: z.enum(["done", "planned", "any"]).default("done"),
  /** Whether what is only planned is said to be left out. */
  doneOnly: z.boolean().default(false),
  /** Whether estimates are asked for, not what is reported. */
  expected: z.boolean().default(false),
  order: z.enum(["desc", "asc"]).default("desc"),
  /** How many are wanted of a ranking. */
  limit: z.number().int().min(1).optional(),
  /** The only place of a ranking that is wanted: 2 for "the second largest". */
  rank: z.number().int().min(2).optional(),
  /** Bounds that an amount must keep, all of them. */
  bounds: z.array(Bound).default([]),
  compared: Compared.optional(),
  /** Whether a change is wanted in per cent ("the largest percentage"). */
  inPercent: z.boolean().default(false),
  /** Whether a state before is asked against one after. */
  change: z.boolean().default(false),
  /** The time that amounts are wanted for, where the question says it. */
  period: Period.optional(),
  /** Whether a ranking has a place for each measure or one for each company. */
  ranked: z.enum(["company", "measure"]).default("company"),
  /** What is ranked or added up: single measures, or all that a kind of company or measure did. */
  groupBy: z.enum(["industry", "technology", "place", "collection"]).optional(),
  /** Where places are grouped: by province, not by city. */
  provinces: z.boolean().default(false),
  /** Whether the metric was not named but taken as the likeliest. */
  metricAssumed: z.boolean().default(false),
  /** Index terms of all that the question says beside its facets, the plainest words too. */
  words: z.array(z.string()).default([]),
  /**
   * Words of the question that no vocabulary covers and that carry meaning: as index terms, and as written. A required
   * one is a name: what does not have it is no answer. One that `qualifies` stands right beside a technology and says
   * which kind of it ("absorption heat pumps").
   */
  terms: z
    .array(z.strictObject({ form: z.string(), word: z.string(), required: z.boolean().default(false), qualifies: z.boolean().default(false) }))
    .default([]),
});
export type QueryPlan = z.infer<typeof QueryPlan>;
