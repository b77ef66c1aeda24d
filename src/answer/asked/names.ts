import { Facets } from "../../domain/plan.js";
import type { Library } from "../../retrieval/library.js";
import { COLLECTIONS } from "../../taxonomy/collections.js";
import { INDUSTRIES } from "../../taxonomy/industries.js";
import { type Match, Matcher } from "../../taxonomy/matcher.js";
import { PLACES } from "../../taxonomy/places.js";
import { ancestorsOf, technologyMatches } from "../../taxonomy/tagger.js";
import type { Term } from "../../taxonomy/term.js";
import { EXCLUDING_AFTER, EXCLUDING_BEFORE, MAKES_BEFORE, ORGANISATION_AFTER, ORGANISATION_WORD } from "../cues.js";

const INDUSTRY = new Matcher(INDUSTRIES);
const PLACE = new Matcher(PLACES);
const COLLECTION = new Matcher(COLLECTIONS);

/** What a question names of the library's companies and of the vocabularies, with places. */
export interface Names {
  readonly companies: readonly Match[];
  readonly industries: readonly Match[];
  readonly technologies: readonly Match[];
  readonly places: readonly Match[];
  readonly collections: readonly Match[];
  /** The question without its companies' names, so that 青岛啤酒 is neither a place nor an industry. */
  readonly rest: string;
}

export function namesIn(question: string, library: Library): Names {
  const companies = library.companyMatcher.find(question);
  // In 哪家电池厂 there is no 家电.
  const rest = blank(question, companies).replaceAll("哪家", "哪个");
  const collections = COLLECTION.find(rest);
  // The light industry of a collection's name is no lighting.
  const named = technologyMatches(blank(rest, collections));
  const industries = kindsOfCompany(INDUSTRY.find(rest), named, rest);
  return {
    companies,
    rest,
    industries,
    technologies: named.filter((match) => !industries.some((industry) => overlaps(industry, match))),
    places: PLACE.find(rest),
    collections,
  };
}

/** Whether a question leaves out what it names at a place: "not counting …", 除了…以外. */
export function isExcluded(question: string, { start, end }: Match): boolean {
  return EXCLUDING_BEFORE.test(question.slice(0, start)) || EXCLUDING_AFTER.test(question.slice(end));
}

/** The ids that are asked for, or left out, of what is named. */
export function facetsNamed(question: string, names: Names, unwanted: boolean): Omit<Facets, "technology" | "year"> {
  const ids = (matches: readonly Match[]) => [...new Set(matches.filter((match) => isExcluded(question, match) === unwanted).map((match) => match.id))];
  const company = ids(names.companies);
  const {
    technology: _technology,
    year: _year,
    ...facets
  } = Facets.parse({
    // A named company needs no kind of company beside it: in “the hotel of …” the hotel is where, not who.
    industry: company.length > 0 && !unwanted ? [] : mostSpecific(INDUSTRIES, ids(names.industries)),
    place: mostSpecific(PLACES, ids(names.places)).filter((id) => id !== "china"),
    company,
    collection: ids(names.collections),
  });
  return facets;
}

/** Things that are also industries count as industries only where a kind of company is meant. */
const THINGS = new Set([
  "plastic-products",
  "iron-steel",
  "aluminium",
  "chemicals",
  "lighting",
  "batteries",
  "photovoltaics",
  "wastewater-treatment",
  "waste-recycling",
  "logistics",
  "coffee",
  "machinery",
  "rubber-tyres",
  "power-heat",
  "biogas-industry",
  "construction",
  "internet-software",
  "starch-fermentation",
  "coal-mining",
  "hydrogen-industry",
  "sweeteners",
  "paper-packaging",
  "metal-coating",
  "mobility",
  "finance",
  "cement",
  "glass",
  "semiconductors",
]);

/** "Steel or chemical companies": what stands beside a kind of company is one too. */
function kindsOfCompany(matches: readonly Match[], technologies: readonly Match[], text: string): Match[] {
  const kept = new Set(matches.filter((match) => meansIndustry(match, technologies, text)));
  for (const match of [...matches].reverse()) {
    const beside = [...kept].some(({ start }) => start > match.end && BESIDE.test(text.slice(match.end, start)));
    if (beside && !technologies.some((technology) => overlaps(technology, match))) kept.add(match);
  }
  return matches.filter((match) => kept.has(match));
}

const BESIDE = /^\s*(?:,|，|、|\/|,? ?\b(?:and|or)\b|和|与|及|或|以及)\s*$/i;

function meansIndustry(match: Match, technologies: readonly Match[], text: string): boolean {
  const before = text.slice(0, match.start);
  if (ORGANISATION_AFTER.test(text.slice(match.end)) || ORGANISATION_WORD.test(text.slice(match.start, match.end)) || MAKES_BEFORE.test(before)) return true;
  return !technologies.some((technology) => overlaps(technology, match)) && !THINGS.has(match.id);
}

export const overlaps = (a: Match, b: Match) => a.start < b.end && b.start < a.end;

/** The text with what stands at the matches replaced by spaces. */
export function blank(text: string, matches: readonly Match[]): string {
  let blanked = text;
  for (const { start, end } of matches) blanked = blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end);
  return blanked;
}

/** Without the terms of which a narrower one is there too. */
export function mostSpecific(terms: readonly Term[], ids: readonly string[]): string[] {
  const broader = new Set(ids.flatMap((id) => ancestorsOf(terms, id)));
  return ids.filter((id) => !broader.has(id));
}
