import type { MeasureRow } from "../domain/row.js";
import { badRequest, type Fault } from "../errors.js";
import { type Amount, convert } from "../figures/convert.js";
import { fitsMetric } from "../taxonomy/fit.js";
import { indexTerms } from "../text/tokens.js";
import type { Library } from "./library.js";
import { resolveTerms, TERM_FACETS, type TermFacet } from "./measures-terms.js";
import { isIn, list, readUnit, unitsOf } from "./measures-units.js";
import { measuresTable } from "./table.js";

/** What is asked of the table; the values of a facet are alternatives, by id or by name in either language. */
export interface TableQuery extends Readonly<Record<TermFacet, readonly string[]>> {
  readonly year: readonly number[];
  readonly collectionYear: readonly number[];
  readonly unit?: string | undefined;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly q?: string | undefined;
  readonly sort: "case" | "value" | "-value" | "company" | "year";
}

/** A row that matches, with its amount in the unit that was asked for. */
export interface MatchedRow {
  readonly row: MeasureRow;
  readonly converted?: Amount;
}

/**
 * Every row that matches, sorted. Facets include narrower terms; a year matches a figure whose years hold it; a range
 * matches bounds that it overlaps. Ties are in the order of the corpus, those of a sort by value in that of figure ids.
 * @throws CasebookError `bad-request` with every fault: a name that is unknown, units that cannot be compared.
 */
export function queryTable(library: Library, query: TableQuery): MatchedRow[] {
  const table = measuresTable(library);
  const faults: Fault[] = [];
  const ids = Object.fromEntries(TERM_FACETS.map((facet) => [facet, resolveTerms(facet, query[facet], library, faults)])) as Record<TermFacet, string[]>;
  const unit = query.unit === undefined ? undefined : readUnit(query.unit, table, ids.metric, faults);
  const words = query.q === undefined ? undefined : [...new Set(indexTerms(query.q))];
  if (words?.length === 0) faults.push({ path: "q", message: `"${query.q}" holds no word to look for` });
  if (faults.length > 0) throw badRequest(faults);

  const bounded = query.min !== undefined || query.max !== undefined;
  const boundsIn = bounded ? (unit ?? onlyUnit(table, ids.metric, query.min === undefined ? "max" : "min")) : undefined;
  const named =
    words && new Set(library.lexical.search(words, ["company", "heading"]).flatMap(({ id, terms }) => (words.every((word) => terms.has(word)) ? [id] : [])));
  const matching = table.filter(
    (row) =>
      TERM_FACETS.every((facet) => query[facet].length === 0 || ids[facet].some((id) => has(row, facet, id))) &&
      (query.year.length === 0 || query.year.some((year) => covers(row.figure.years, year))) &&
      (query.collectionYear.length === 0 || query.collectionYear.includes(row.collectionYear)) &&
      (unit === undefined || isIn(unit)(row)) &&
      (boundsIn === undefined || isWithin(row, boundsIn, query)) &&
      (named?.has(row.passageId) ?? true),
  );
  return sorted(matching, query.sort).map((row) => (unit === undefined ? { row } : { row, converted: convert(row.normal, unit) }));
}

function has({ figure, ...row }: MeasureRow, facet: TermFacet, id: string): boolean {
  switch (facet) {
    case "industry":
    case "technology":
    case "place":
      return row[facet].includes(id);
    case "company":
      return row.caseId === id;
    case "collection":
    case "kind":
    case "period":
      return row[facet] === id;
    default:
      return figure[facet] === id;
  }
}

const covers = (years: MeasureRow["figure"]["years"], year: number) => years !== undefined && years[0] <= year && year <= years[1];

/** The unit of bounds that name none: that of the asked metric, where it has one only. */
function onlyUnit(table: readonly MeasureRow[], metrics: readonly string[], path: string): string {
  const units = unitsOf(table.filter((row) => metrics.includes(row.figure.metric) && isFit(row)));
  const [unit] = units;
  if (unit !== undefined && units.length === 1) return unit;
  const why =
    metrics.length === 0
      ? "name a unit, or a metric"
      : units.length === 0
        ? `${metrics.join(" and ")} has no figure here; name a unit`
        : `${metrics.join(" and ")} has figures in ${list(units)}; name one as unit`;
  throw badRequest([{ path, message: `a bound needs a unit: ${why}` }]);
}

function isWithin(row: MeasureRow, unit: string, { min = Number.NEGATIVE_INFINITY, max = Number.POSITIVE_INFINITY }: TableQuery): boolean {
  if (!isIn(unit)(row)) return false;
  const amount = convert(row.normal, unit);
  return (amount.max ?? amount.value) >= min && amount.value <= max;
}

type Order = (a: MeasureRow, b: MeasureRow) => number;

/** What a publication states in a wrong unit (kW where energy is meant) is compared with nothing: it comes last. */
const isFit = ({ figure }: MeasureRow): boolean => fitsMetric(figure.unit, figure.metric);

const byText =
  (textOf: (row: MeasureRow) => string): Order =>
  (a, b) =>
    textOf(a) < textOf(b) ? -1 : textOf(a) > textOf(b) ? 1 : 0;
const byId = byText(({ figure }) => figure.id);
const byValue: Order = (a, b) => a.normal.value - b.normal.value || (a.normal.max ?? a.normal.value) - (b.normal.max ?? b.normal.value);
/** Figures that state no year come last. */
const lastYear = ({ figure }: MeasureRow) => figure.years?.[1] ?? Number.MAX_SAFE_INTEGER;

/** A sort is stable (ECMAScript 2019): equal rows stay in the order of the corpus. */
function sorted(rows: readonly MeasureRow[], sort: TableQuery["sort"]): MeasureRow[] {
  switch (sort) {
    case "case":
      return [...rows];
    case "company":
      return [...rows].sort(byText(({ company }) => company.en));
    case "year":
      return [...rows].sort((a, b) => lastYear(a) - lastYear(b));
    default: {
      const units = unitsOf(rows.filter(isFit));
      if (units.length > 1)
        throw badRequest([
          { path: "sort", message: `by value only rows of one unit can be sorted, and these are in ${list(units)}: filter by metric or by unit` },
        ]);
      const direction = sort === "value" ? 1 : -1;
      return [...rows].sort((a, b) => Number(isFit(b)) - Number(isFit(a)) || direction * byValue(a, b) || byId(a, b));
    }
  }
}
