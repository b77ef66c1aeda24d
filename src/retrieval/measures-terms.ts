import type { Fault } from "../errors.js";
import { BASES, KINDS, OWNERS, PERIODS, ROLES } from "../taxonomy/aspects.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { type Lexeme, Matcher } from "../taxonomy/matcher.js";
import { METRICS } from "../taxonomy/metrics.js";
import { nearestTerms } from "../taxonomy/nearest.js";
import { PLACES } from "../taxonomy/places.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import { foldWidth } from "../text/width.js";
import type { Library } from "./library.js";

/** The facets whose values are terms. */
export const TERM_FACETS = ["industry", "technology", "place", "company", "collection", "metric", "kind", "role", "basis", "owner", "period"] as const;
export type TermFacet = (typeof TERM_FACETS)[number];

/** What is in no list of metrics is of the metric `other`. */
const ALL_METRICS: readonly Lexeme[] = [...METRICS, { id: "other", en: ["other"], zh: ["其他"] }];

const TERMS: Readonly<Record<Exclude<TermFacet, "company">, readonly Lexeme[]>> = {
  industry: INDUSTRIES,
  technology: TECHNOLOGIES,
  place: PLACES,
  collection: COLLECTIONS,
  metric: ALL_METRICS,
  kind: KINDS,
  role: ROLES,
  basis: BASES,
  owner: OWNERS,
  period: PERIODS,
};

const COMPANIES = new WeakMap<Library, readonly Lexeme[]>();

/** The terms of a facet; those of `company` are the cases by their ids, with every name of their companies. */
export function termsOf(facet: TermFacet, library: Library): readonly Lexeme[] {
  if (facet !== "company") return TERMS[facet];
  const known =
    COMPANIES.get(library) ??
    [...library.cases.values()].map(({ id, company }): Lexeme => {
      const inLanguage = (han: boolean) => company.aliases.filter((alias) => /\p{Script=Han}/u.test(alias) === han);
      return { id, en: [company.en, ...inLanguage(false)], zh: [company.zh, ...inLanguage(true)] };
    });
  COMPANIES.set(library, known);
  return known;
}

const MATCHERS = new WeakMap<readonly Lexeme[], Matcher>();

/** The ids that a value is a name of: an id, or the whole of a name in either language, whatever its case, plural or hyphens. */
function idsOf(value: string, terms: readonly Lexeme[]): string[] {
  const folded = foldWidth(value).toLowerCase();
  // An id names one term, even where it is also a name of a broader one.
  const own = terms.find(({ id }) => id.toLowerCase() === folded);
  if (own) return [own.id];
  const exact = terms.filter(({ en, zh }) => [...en, ...zh].some((name) => foldWidth(name).toLowerCase() === folded));
  if (exact.length > 0) return exact.map(({ id }) => id);
  const matcher = MATCHERS.get(terms) ?? new Matcher(terms, true);
  MATCHERS.set(terms, matcher);
  const whole = matcher.find(value).filter(({ start, end }) => !/[\p{L}\p{N}]/u.test(value.slice(0, start) + value.slice(end)));
  return [...new Set(whole.map(({ id }) => id))];
}

/** The ids that a facet's values stand for; a value that stands for none goes to `faults`, with what is nearest. */
export function resolveTerms(facet: TermFacet, values: readonly string[], library: Library, faults: Fault[]): string[] {
  const terms = termsOf(facet, library);
  return values.flatMap((value) => {
    const ids = idsOf(value, terms);
    if (ids.length === 0) faults.push({ path: facet, message: unknownTerm(value, terms, facet === "company") });
    return ids;
  });
}

/** A list as short as this is told whole; of a longer one a few members show what is meant. */
const SHORT = 12;
const FEW = 5;

function unknownTerm(value: string, terms: readonly Lexeme[], company: boolean): string {
  const shown = ({ id, en }: Lexeme) => (company ? `"${en[0]}" (${id})` : `"${id}"`);
  const near = nearestTerms(value, terms).flatMap((id) => terms.find((term) => term.id === id) ?? []);
  if (near.length > 0) return `there is no "${value}"; did you mean ${near.map(shown).join(" or ")}?`;
  if (company) return `no company of the ${terms.length} cases is called "${value}", nor anything near it`;
  const some = terms.slice(0, terms.length > SHORT ? FEW : SHORT).map(shown);
  return `there is no "${value}" nor anything near it; ${terms.length > SHORT ? "some are" : "there are"} ${some.join(", ")}`;
}
