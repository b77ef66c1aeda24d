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
  /** Set where companies beyond it are left out ("apart from those at 100 %"): no other amount of theirs counts either. */
  ofCompanies: z.literal(true).optional(),
});
export type Bound = z.infer<typeof Bound>;

/** What is held against each other: each group is the ids that one name of the question stands for. */
export const Compared = z.strictObject({
  by: z.enum(["company", "industry", "technology", "place", "collection"]),
  groups: z.array(z.strictObject({ name: z.string(), ids: z.array(z.string()) })).min(2),
});
export type Compared = z.infer<typeof Compared>;

/** What a ranking counts, or measures the length of, where that is no metric: patents, kilometres of pipe. */
export const CountedThing = z.strictObject({
  /** As the question words it. */
  text: z.string(),
  /** Its id in the vocabulary of counted things, where that has it. */
  ids: z.array(z.string()),
  /** Index terms of the other words that say which ("invention" patents). */
  words: z.array(z.string()),
  of: z.enum(["number", "length"]),
  /** Whether what an amount equals, or spares, is asked ("as much as how many trees"). */
  equivalent: z.boolean(),
  /** Where not a ranking but all that keep a bound are asked. */
  bound: Bound.optional(),
});
export type CountedThing = z.infer<typeof CountedThing>;

/** A question as the program understands it: what the rules, or a chat model checked by the rules, fill in. */
export const QueryPlan = z.strictObject({
  intent: Intent,
  language: Language,
  facets: Facets,
  /** Facets that an answer must not have ("not dairy"). */
  exclude: Facets,
  /** Whether only those are asked who make things (ISIC Rev. 4, section C). */
  manufacturing: z.boolean().default(false),
  /** What the request narrows the question down to, whatever the question says. */
  filters: Facets,
  /** Of several technologies: of one measure ("变频空压机"), each of the company ("heat pumps and solar"), or any of them ("or"). */
  technologies: z.enum(["together", "all", "any"]).default("all"),
  /** The year of an aim that is asked for ("carbon neutral by 2030"), and whether an earlier one will do. */
  aim: z.strictObject({ year: z.number().int(), orEarlier: z.boolean() }).optional(),
  /** The years, both included, in which what is listed was done, and what was done then: finished, started, obtained. */
  happened: z.strictObject({ from: z.number().int(), to: z.number().int(), events: z.array(z.string()) }).optional(),
  /** The question without who and where it asks for, and without what it leaves out. */
  about: z.string().default(""),
  /** Whether companies are asked for by what they did, however it is worded: "who", "any cases of", "in which plants". */
  lists: z.boolean().default(false),
  /**
   * Technologies and topics that a list is asked of, whether their meaning covers the question, so that its other words
   * only say the same again, and whether one section, one company or either must have them.
   */
  headings: z.array(z.string()).default([]),
  headingsCover: z.boolean().default(false),
  headingsJoined: z.enum(["together", "all", "any"]).default("all"),
  /** Where no word of the question names a heading: another one that it may mean nearly as well. */
  otherHeading: z.string().optional(),
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
  /** Whether what is done "so far" is asked, so that no estimate counts either. */
  soFar: z.boolean().default(false),
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
  /** What is counted in a ranking that no metric is of. */
  counted: CountedThing.optional(),
  /** How many things a sum is said to have ("the three upgrades"). */
  addends: z.number().int().min(2).optional(),
  /** Whether a change is wanted in per cent ("the largest percentage"). */
  inPercent: z.boolean().default(false),
  /** Whether a state before is asked against one after. */
  change: z.boolean().default(false),
  /** Whether what fell for each unit of output is ranked by how far it fell. */
  perOutput: z.boolean().default(false),
  /** The time that amounts are wanted for, where the question says it. */
  period: Period.optional(),
  /** Whether a ranking has a place for each measure or one for each company. */
  ranked: z.enum(["company", "measure"]).default("company"),
  /** Whether what a plant is built to treat is asked ("can treat a year"). */
  canTreat: z.boolean().default(false),
  /** Whether the years of one series are ranked ("which year was best"). */
  ranksYears: z.boolean().default(false),
  /** What is ranked or added up: single measures, or all that a kind of company or measure, or a company with all its sites, did. */
  groupBy: z.enum(["industry", "technology", "place", "collection", "company"]).optional(),
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

/** Whether cases are listed or counted by who the company is and where, whatever it did. */
export function isListOfCases({ lists, facets, headings, metrics, bounds, terms, figureYears }: QueryPlan): boolean {
  return lists && facets.technology.length + headings.length + metrics.length + bounds.length + terms.length + figureYears.length === 0;
}

/** Whether companies are listed or counted by what their sections are catalogued as. */
export function isListOfHeadings({ lists, headings, metrics, bounds }: QueryPlan): boolean {
  return lists && headings.length > 0 && metrics.length + bounds.length === 0;
}
