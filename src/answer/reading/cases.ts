import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { groupBy } from "../../retrieval/group.js";
import { passesFilters } from "../../retrieval/judge.js";
import type { Library } from "../../retrieval/library.js";
import type { Match } from "../../taxonomy/matcher.js";
import { ancestorsOf } from "../../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../../taxonomy/technologies.js";
import { indexTerms } from "../../text/tokens.js";
import type { Names } from "../asked/names.js";
import type { Selection } from "../select.js";

/** The passages of the named companies' cases, of the asked place where they have several; undefined where the question is of no company. */
export function passagesOfNamed(plan: QueryPlan, library: Library): Passage[] | undefined {
  const { company, place, collection, year } = plan.facets;
  const named = company.filter((id) => library.cases.has(id) && !plan.exclude.company.includes(id));
  if (named.length === 0) return undefined;
  const fits = named.filter((id) => {
    const one = library.cases.get(id);
    return one !== undefined && (collection.length === 0 || collection.includes(one.source.collection)) && (year.length === 0 || year.includes(one.year));
  });
  // "How do they do without pump houses?" asks of these all the same.
  const isLeftOut = ({ id }: Passage) => plan.intent !== "find" && plan.exclude.technology.some((one) => library.facets(id).headingTechnology.has(one));
  const narrowed = (passage: Passage) => passesFilters(plan.filters, library.caseOf(passage), library.facets(passage.id)) && !isLeftOut(passage);
  const passages = [...library.passages.values()].filter((passage) => fits.includes(passage.caseId) && narrowed(passage));
  // A place narrows down a name that stands for several cases; "CECEP in Zhenjiang" says nothing of the other one named.
  const isThere = ({ id }: Passage) => place.some((asked) => library.facets(id).place.has(asked));
  const names = new Set(passages.filter(isThere).map((passage) => library.caseOf(passage).company.aliases[0]));
  const fitting = (passage: Passage) => isThere(passage) || !names.has(library.caseOf(passage).company.aliases[0]);
  return names.size > 0 && plan.intent !== "compare" ? passages.filter(isThere) : passages.filter(fitting);
}

/**
 * The passages of each company that is named apart, in the order of the question; one group where a single name is all,
 * several cases of it only where they are held against each other.
 */
export function byNamed(passages: readonly Passage[], named: readonly Match[], plan: QueryPlan): Passage[][] {
  const names = groupBy(named, ({ start }) => start);
  const every = [...names.values()].map((matches) => new Set(matches.map(({ id }) => id)));
  // A brand beside its company's name is the same company again.
  const groups = every.filter((ids, index) => !every.some((other, before) => before < index && [...ids].every((id) => other.has(id))));
  const apart = groups.length > 1 ? groups : plan.intent === "compare" ? [...new Set(passages.map(({ caseId }) => caseId))].map((id) => new Set([id])) : groups;
  const found = apart.map((ids) => passages.filter(({ caseId }) => ids.has(caseId))).filter((group) => group.length > 0);
  return found.length > 0 && found.length <= MOST_GROUPS ? found : [[...passages]];
}

const MOST_GROUPS = 4;

/** Whether some passage is of an asked technology, mentions it, also by the question's very words, or is of one of the same family. */
export function hasTechnology(
  passages: readonly Passage[],
  { facets: { technology } }: QueryPlan,
  { technologies: named, question }: Pick<Names, "technologies"> & { question: string },
  library: Library,
): boolean {
  if (technology.length === 0) return true;
  const words = named.filter(({ id }) => technology.includes(id)).map(({ start, end }) => question.slice(start, end).toLowerCase());
  if (passages.some(({ text, heading }) => words.some((one) => `${heading.en} ${heading.zh} ${text}`.toLowerCase().includes(one)))) return true;
  const families = new Set(technology.map(familyOf));
  return passages.some(({ id }) => {
    const facets = library.facets(id);
    return technology.some((asked) => facets.technology.has(asked)) || [...facets.headingTechnology].some((one) => families.has(familyOf(one)));
  });
}

const familyOf = (id: string) => ancestorsOf(TECHNOLOGIES, id).at(-1) ?? id;

/** "So that tractors can pass": what something is for is not asked. */
const PURPOSE_BEFORE = /\bso (?:that|as to)\b[^.?]*$|(?:以便|好让|从而)[^，。？]*$/i;

/** The technologies asked by name that none of the passages is of or mentions. What several words together may mean is no name. */
export function unmentioned(
  passages: readonly Passage[],
  { facets: { technology } }: QueryPlan,
  { technologies: named, question }: Pick<Names, "technologies"> & { question: string },
  library: Library,
): string[] {
  const byName = technology.filter((id) => named.some((match) => match.id === id && !PURPOSE_BEFORE.test(question.slice(0, match.start))));
  // The words themselves in a heading mention it too, in whatever order: "heat recovery from chiller radiators".
  const headings = passages.map(({ heading }) => new Set(indexTerms(`${heading.en ?? ""} ${heading.zh ?? ""}`)));
  const inWords = (asked: string) =>
    named.some(({ id, start, end }) => id === asked && headings.some((terms) => indexTerms(question.slice(start, end)).every((form) => terms.has(form))));
  return byName.filter((asked) => !inWords(asked) && !passages.some(({ id }) => library.facets(id).technology.has(asked)));
}

/** The passages that fit; where all are of one case, all of that: its results are told apart from its measures. */
export function ofWholeCase({ exact }: Selection, library: Library): Passage[] {
  const passages = exact.map(({ passage }) => passage);
  const cases = new Set(passages.map(({ caseId }) => caseId));
  return cases.size > 1 ? passages : [...library.passages.values()].filter(({ caseId }) => cases.has(caseId));
}

/** Cases whose passages are read where nobody is named. */
export const MOST_READ_CASES = 3;

/** "The hotel in Qingdao": what kind of company and where leave so few cases that their passages are read. */
export function ofFewCases({ facets: { industry, place, technology } }: QueryPlan, { among }: Selection, library: Library): Passage[] {
  if (industry.length === 0 || place.length === 0 || technology.length > 0 || among.size > MOST_READ_CASES - 1) return [];
  return [...library.passages.values()].filter(({ caseId }) => among.has(caseId));
}
