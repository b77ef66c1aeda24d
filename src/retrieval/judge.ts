import type { Case } from "../domain/case.js";
import type { Passage } from "../domain/passage.js";
import { type Facets, isListOfCases, type QueryPlan } from "../domain/plan.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { PLACES } from "../taxonomy/places.js";
import { ancestorsOf, technologiesIn, withAncestors } from "../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import type { Library, PassageFacets } from "./library.js";
import { type Scored, UNRANKED } from "./retrieve.js";
import { isOf, isOnlyOf } from "./whereabouts.js";

/** A passage held against a plan, point by point. */
export interface Judged {
  readonly scored: Scored;
  /** Company, industry, place, collection and year are as asked, and nothing excluded is there. */
  readonly caseFits: boolean;
  readonly companyFits: boolean;
  readonly industryFits: boolean;
  readonly placeFits: boolean;
  readonly technology: "is" | "part" | "mentions" | "family" | "none";
  /** Done or planned, as asked. */
  readonly timeFits: boolean;
  /** Share of the meaning of the question's other words that the passage has, 0 to 1. */
  readonly coverage: number;
  /** Whether it has every name that the question requires. */
  readonly hasNames: boolean;
}

/** Every passage of a library held against a plan. */
export function judgeAll(plan: QueryPlan, library: Library, ranked: ReadonlyMap<string, Scored>): Judged[] {
  const weights = termWeights(plan, library);
  return [...library.passages.values()].map((passage) => judge(ranked.get(passage.id) ?? { ...UNRANKED, passage }, plan, library, weights));
}

export function judge(scored: Scored, plan: QueryPlan, library: Library, weights: TermWeights): Judged {
  const { passage } = scored;
  const one = library.caseOf(passage);
  const present = library.facets(passage.id);
  const { facets: asked, exclude } = plan;
  const companyFits = isAsked(asked.company, one.id) && !exclude.company.includes(one.id);
  const industryFits = anyOf(asked.industry, present.industry) && !hits(exclude.industry, present.industry);
  // A measure that a company took elsewhere is no case from there.
  const isThere = isListOfCases(plan) ? anyOf(asked.place, withAncestors(PLACES, one.place)) : isOf(asked.place, passage, one, present.place);
  const placeFits = isThere && !isOnlyOf(exclude.place, passage, one);
  const collectionFits = isAsked(asked.collection, one.source.collection) && isAsked(asked.year, one.year);
  // Of a named company what is left out are measures; of all companies those that have any such measure.
  const excludedTechnology = hits(exclude.technology, asked.company.length > 0 ? present.headingTechnology : library.technologiesOf(one.id));
  const filtered = passesFilters(plan.filters, one, present) && (!plan.manufacturing || MANUFACTURING.has(one.industry[0] ?? ""));
  return {
    scored,
    caseFits: companyFits && industryFits && placeFits && collectionFits && filtered && !excludedTechnology,
    companyFits,
    industryFits,
    placeFits,
    technology: technologyFit(plan, passage, present),
    timeFits: timeFits(passage, plan),
    coverage: coverage(scored, weights),
    hasNames: plan.terms.every(({ form, word, required }) => !required || scored.terms.has(form) || mentions(passage, word)),
  };
}

function mentions({ heading, text }: Passage, word: string): boolean {
  return `${heading.en ?? ""}\n${heading.zh ?? ""}\n${text}`.includes(word);
}

/** What the request narrows the question down to, whatever the question says. */
export function passesFilters(filters: Facets, one: Case, present: PassageFacets): boolean {
  return (
    anyOf(filters.industry, present.industry) &&
    (anyOf(filters.technology, present.headingTechnology) || hits(filters.technology, present.leadTechnology)) &&
    isAsked(filters.company, one.id) &&
    isAsked(filters.collection, one.source.collection) &&
    isAsked(filters.year, one.year)
  );
}

/** Industries of ISIC Rev. 4, section C: divisions 10 to 33. */
const MANUFACTURING: ReadonlySet<string> = new Set(
  INDUSTRIES.filter(({ isic }) => Number(isic.slice(0, 2)) >= 10 && Number(isic.slice(0, 2)) <= 33).map(({ id }) => id),
);

const anyOf = (ids: readonly string[], present: ReadonlySet<string>) => ids.length === 0 || hits(ids, present);
const isAsked = <T>(values: readonly T[], value: T) => values.length === 0 || values.includes(value);

/** A loop, for it runs some ten times for every passage of the library. */
function hits(ids: readonly string[], present: ReadonlySet<string>): boolean {
  for (const id of ids) if (present.has(id)) return true;
  return false;
}

function timeFits({ kind, figures }: Passage, { time }: QueryPlan): boolean {
  if (kind === "overview") return false;
  if (time === "any") return true;
  return time === "planned" ? kind === "plan" || figures.some((figure) => figure.basis === "target") : kind !== "plan";
}

/**
 * `is`: the measure is of an asked technology: its heading says so, or its first sentence does and its heading names
 * no technology, or one of the same family. `part`: a catalogued passage tells it beside what it is. `mentions`: named
 * somewhere. `family`: its heading names a sibling.
 */
function technologyFit({ facets: asked, time }: QueryPlan, passage: Passage, present: PassageFacets): Judged["technology"] {
  if (asked.technology.length === 0) return "none";
  if (hits(asked.technology, present.headingTechnology)) return "is";
  if (passage.catalogued && hits(asked.technology, time === "planned" ? present.planned : present.told))
    return isHeaded(passage, asked.technology) ? "is" : "part";
  const ofFamily = (id: string) => asked.technology.some((other) => familyOf(other) === familyOf(id));
  const inHeading = passage.technologies.filter((tag) => tag.in === "heading");
  const open = !passage.catalogued && (inHeading.length === 0 || inHeading.some((tag) => ofFamily(tag.id)));
  if (open && (passage.kind === "measure" || passage.kind === "plan") && hits(asked.technology, present.leadTechnology)) return "is";
  if (hits(asked.technology, present.technology)) return "mentions";
  return [...present.headingTechnology].some(ofFamily) ? "family" : "none";
}

/** Whether the words of a heading name an asked technology that its section is catalogued to have too: "sugarcane-based packaging". */
function isHeaded(passage: Passage, asked: readonly string[]): boolean {
  const named = HEADED.get(passage) ?? technologiesIn(`${passage.heading.en ?? ""}\n${passage.heading.zh ?? ""}`);
  HEADED.set(passage, named);
  return asked.some((id) => named.has(id));
}

/** What the words of a passage's heading name. Read once a passage. */
const HEADED = new WeakMap<Passage, ReadonlySet<string>>();

const FAMILIES = new Map(TECHNOLOGIES.map(({ id }) => [id, ancestorsOf(TECHNOLOGIES, id).at(-1) ?? id]));

function familyOf(id: string): string {
  return FAMILIES.get(id) ?? id;
}

/** Each asked word once, with its weight. */
export type TermWeights = readonly (readonly [form: string, weight: number])[];

/** Weight of a word by its rarity among the passages; a word that no passage has weighs most. */
export function termWeights(plan: QueryPlan, library: Library): TermWeights {
  const count = library.passages.size;
  return [...new Set(plan.terms.map(({ form }) => form))].map((form) => [form, Math.log(1 + count / (1 + library.documentFrequency(form)))]);
}

function coverage(scored: Scored, weights: TermWeights): number {
  let total = 0;
  let covered = 0;
  for (const [term, weight] of weights) {
    total += weight;
    if (scored.terms.has(term)) covered += weight;
  }
  return total === 0 ? 1 : covered / total;
}
