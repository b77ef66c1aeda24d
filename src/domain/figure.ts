import { z } from "zod";
import { Language } from "./language.js";

/** How exactly the text states the value. */
export const Qualifier = z.enum(["exact", "about", "over", "under", "up-to", "from"]);
export type Qualifier = z.infer<typeof Qualifier>;

/** Done, estimated or planned. */
export const Basis = z.enum(["reported", "expected", "target"]);
export type Basis = z.infer<typeof Basis>;

/**
 * What the figure says of its quantity: `saving` (what a measure avoids), `gain` (what it adds), `generation`,
 * `before` and `after` a change, `total` over a stated span of years, `cost` (money spent), `level` (a state).
 */
export const Role = z.enum(["saving", "gain", "generation", "before", "after", "total", "cost", "level"]);
export type Role = z.infer<typeof Role>;

/**
 * Whose the quantity is: of the `measure` told, of the `company` (plant, group) as a whole, or of somebody `other`: a
 * customer, a supplier, the country, a standard.
 */
export const Owner = z.enum(["measure", "company", "other"]);
export type Owner = z.infer<typeof Owner>;

/** The time that a rate refers to. */
export const Per = z.enum(["year", "month", "week", "day", "hour", "minute", "second"]);
export type Per = z.infer<typeof Per>;

/** Where a figure stands: character offsets into the text of its passage. */
export const Span = z.strictObject({
  language: Language,
  start: z.number().int().min(0),
  end: z.number().int().min(0),
  /** The words of the text from the number to its unit, with a qualifier where one stands there. */
  asWritten: z.string(),
});
export type Span = z.infer<typeof Span>;

/** One quantity that a passage states. */
export const Figure = z.strictObject({
  /** `<passage id>!<n>`. */
  id: z.string(),
  /** An id of the metric vocabulary, or `other`. */
  metric: z.string(),
  /** In full: 1.8 万 is 18,000. The lower end where the text gives a range. */
  value: z.number(),
  /** The upper end of a range. */
  max: z.number().optional(),
  /** A unit id of the unit vocabulary, compound units with a slash (`m3/t`); `count` for things counted. */
  unit: z.string(),
  /** What is counted, as written, where the unit is `count`. */
  counted: z.string().optional(),
  per: Per.nullable(),
  /** The calendar years that the text gives for it, first and last. */
  years: z.tuple([z.number().int(), z.number().int()]).optional(),
  /** Whether the text calls it cumulative. */
  cumulative: z.boolean().optional(),
  qualifier: Qualifier,
  role: Role,
  basis: Basis,
  owner: Owner,
  /** One span a language in which the passage states it. */
  spans: z.array(Span).min(1),
});
export type Figure = z.infer<typeof Figure>;
