import { z } from "zod";
import { Basis, Owner, Per, Qualifier, Role } from "../domain/figure.js";
import { Bilingual, Language } from "../domain/language.js";
import { PassageKind } from "../domain/passage.js";
import { Period } from "../domain/row.js";
import { badRequest, type Fault } from "../errors.js";

/** Most rows of a page, and rows of a page where the query does not say. */
export const MAX_LIMIT = 500;
export const DEFAULT_LIMIT = 50;

const MAX_VALUES = 50;
const MAX_VALUE = 200;
const value = z.string().trim().min(1, { error: "it is empty", abort: true }).max(MAX_VALUE, `it is longer than ${MAX_VALUE} characters`);
/** Alternatives: a row matches that has any of them. */
const facet = z.array(value).max(MAX_VALUES, `more than ${MAX_VALUES} alternatives`).default([]);

const number = value
  .regex(/^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?$/i, 'it is no number, such as "1000", "0.5" or "2e6"')
  .transform(Number)
  .pipe(z.number("it is larger than any number here"));
const whole = (least: number, most: number) =>
  value
    .regex(/^\d+$/, `it is no whole number from ${least} to ${most}`)
    .transform(Number)
    .pipe(z.number().min(least, `it is below ${least}`).max(most, `it is above ${most}`));

const Facets = z.object({
  industry: facet,
  technology: facet,
  place: facet,
  /** Ids of cases, or names by which the library knows a company. */
  company: facet,
  collection: facet,
  metric: facet,
  /** What kind of passage tells the figure. */
  kind: facet,
  role: facet,
  basis: facet,
  owner: facet,
  period: facet,
  /** Calendar years of figures: those whose span holds one of them. */
  year: z.array(whole(1900, 2200)).max(MAX_VALUES).default([]),
  collectionYear: z.array(whole(1900, 2200)).max(MAX_VALUES).default([]),
});

const Scalars = z.object({
  /** Give amounts in this unit; what cannot be converted to it is no match. */
  unit: value.optional(),
  /** Least and most amount, in `unit` or in the one unit of the metric; a range matches where it overlaps. */
  min: number.optional(),
  max: number.optional(),
  /** Words of the company's names or of the measure's heading, all of which must stand there. */
  q: value.optional(),
  sort: z.enum(["case", "value", "-value", "company", "year"], "it is one of case, value, -value, company, year").default("case"),
  /** Rows of a page. A CSV file without it holds every row. */
  limit: whole(1, MAX_LIMIT).optional(),
  offset: whole(0, 1_000_000).default(0),
  format: z.enum(["json", "csv"], "it is json or csv").optional(),
  /** Of the CSV file's header and names; both languages where it is not given. */
  language: z.enum(Language.options, "it is en or zh").optional(),
});

/** The query of `GET /v1/measures`. Facets may be given several times, as alternatives; the rest once. */
export const MeasuresQuery = z.strictObject({ ...Facets.shape, ...Scalars.shape });
export type MeasuresQuery = z.infer<typeof MeasuresQuery>;

/** Parameters as an edge gets them: each with every value that it was given. */
export type Parameters = Readonly<Record<string, readonly string[]>>;

export const MEASURES_FACETS = Facets.keyof().options;
export const MEASURES_PARAMETERS: readonly string[] = [...MEASURES_FACETS, ...Scalars.keyof().options];

/**
 * Reads parameters. `nearest` gives the known names most like an unknown one.
 * @throws CasebookError `bad-request` with every fault.
 */
export function readMeasuresQuery(parameters: Parameters, nearest: (typed: string, names: readonly string[]) => readonly string[]): MeasuresQuery {
  const faults: Fault[] = [];
  const given: Record<string, unknown> = {};
  for (const [name, values] of Object.entries(parameters)) {
    const path = name.slice(0, MAX_VALUE);
    if (!MEASURES_PARAMETERS.includes(name)) {
      const near = nearest(name, MEASURES_PARAMETERS);
      faults.push({
        path,
        message:
          near.length > 0
            ? `there is no such parameter; did you mean ${near.join(" or ")}?`
            : `there is no such parameter; there are ${MEASURES_PARAMETERS.join(", ")}`,
      });
    } else if ((MEASURES_FACETS as readonly string[]).includes(name)) given[name] = values;
    else if (values.length > 1) faults.push({ path, message: `it is given ${values.length} times; it takes one value` });
    else given[name] = values[0];
  }
  const parsed = MeasuresQuery.safeParse(given);
  const unread = parsed.success ? [] : parsed.error.issues.map(({ path, message }) => ({ path: String(path[0] ?? ""), message }));
  if (!parsed.success || faults.length > 0) throw badRequest([...faults, ...unread]);
  const { min, max } = parsed.data;
  if (min !== undefined && max !== undefined && min > max) throw badRequest([{ path: "min", message: `it is ${min}, above max, which is ${max}` }]);
  return parsed.data;
}

const Amount = z.object({ value: z.number(), max: z.number().optional(), unit: z.string() });

/** A figure of the table. */
export const MeasureItem = z.strictObject({
  id: z.string(),
  metric: z.string(),
  label: Bilingual,
  /** In full, in the unit of the text; the lower end of a range. */
  value: z.number(),
  max: z.number().optional(),
  unit: z.string(),
  /** What is counted, where the unit is `count`. */
  counted: z.string().optional(),
  /** In the unit in which figures of its kind are compared. */
  normal: Amount,
  /** In the unit that was asked for. */
  converted: Amount.optional(),
  per: Per.nullable(),
  period: Period,
  years: z.tuple([z.number().int(), z.number().int()]).optional(),
  cumulative: z.boolean().optional(),
  qualifier: Qualifier,
  role: Role,
  basis: Basis,
  /** Whose the amount is. What is somebody `other`'s is told for comparison: never add it up with the rest. */
  owner: Owner,
  asWritten: Bilingual.partial(),
  company: Bilingual,
  case: z.object({ id: z.string(), collection: z.string(), number: z.number().int(), year: z.number().int() }),
  measure: Bilingual.extend({ id: z.string() }),
  kind: PassageKind,
  /** Ids, broader terms included. */
  industry: z.array(z.string()),
  technology: z.array(z.string()),
  place: z.array(z.string()),
  /** Opens the passage with the sentence highlighted. */
  url: z.string(),
});
export type MeasureItem = z.infer<typeof MeasureItem>;

/** A page of the table. */
export const MeasuresPage = z.strictObject({
  /** Rows that match, on all pages. */
  total: z.number().int(),
  offset: z.number().int(),
  limit: z.number().int(),
  /** Path and query of the page after this one. */
  next: z.string().nullable(),
  rows: z.array(MeasureItem),
  /** Cases that the matching rows are of. */
  coverage: z.object({ cases: z.number().int() }),
});
export type MeasuresPage = z.infer<typeof MeasuresPage>;

/** Path and query of a page of the same rows. */
export function measuresUrl(parameters: Parameters, offset: number, limit: number): string {
  const search = new URLSearchParams(Object.entries(parameters).flatMap(([name, values]) => values.map((one): [string, string] => [name, one])));
  search.set("offset", String(offset));
  search.set("limit", String(limit));
  return `/v1/measures?${search}`;
}
