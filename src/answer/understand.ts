import type { Language } from "../domain/language.js";
import { Facets, type Intent, QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { type Match, Matcher } from "../taxonomy/matcher.js";
import { PLACES } from "../taxonomy/places.js";
import { ancestorsOf, technologiesIn, technologyMatches, technologyWords, withAncestors, withoutImplied } from "../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import type { Term } from "../taxonomy/term.js";
import { detectLanguage } from "../text/language.js";
import { simplify } from "../text/simplify.js";
import { amountsIn, boundsIn, limitIn } from "./asked/bounds.js";
import { comparedIn } from "./asked/compared.js";
import { ASSUMED_METRIC, isMetricsOwn, metricImplied, metricMatches } from "./asked/metrics.js";
import {
  ALREADY,
  BEFORE_AND_AFTER,
  EACH,
  EITHER,
  EXCLUDING_AFTER,
  EXCLUDING_BEFORE,
  FEWER,
  GROUPED_BY,
  INTENTS,
  LEAST,
  MAKES_BEFORE,
  MORE_OF_TWO,
  OF_MEASURES,
  ORGANISATION_AFTER,
  ORGANISATION_WORD,
  PERIOD_ASKED,
  PLANNED,
  WANTS_FIGURES,
} from "./cues.js";
import { residualTerms } from "./residual.js";

const INDUSTRY = new Matcher(INDUSTRIES);
const PLACE = new Matcher(PLACES);
const COLLECTION = new Matcher(COLLECTIONS);
const YEAR = /(?<!\d)20[0-3]\d(?!\d)/g;

/**
 * The plan of a question by rules over the vocabularies. Names of companies are taken out first, so that 青岛啤酒 is
 * neither a place nor an industry; what no vocabulary covers stays as terms.
 */
export function understand(asked: string, library: Library, wanted: Language | "auto" = "auto"): QueryPlan {
  const question = simplify(asked).replace(/\s+/g, " ");
  const language = wanted === "auto" ? detectLanguage(question) : wanted;
  const worded = INTENTS.find(([pattern]) => pattern.test(question))?.[1] ?? "find";
  const companies = library.companyMatcher.find(question);
  const rest = blank(question, companies);
  const named = technologyMatches(rest);
  const industries = INDUSTRY.find(rest).filter((match) => meansIndustry(match, named, rest));
  const technologies = named.filter((match) => !industries.some((industry) => overlaps(industry, match)));
  const places = PLACE.find(rest);
  const collections = COLLECTION.find(rest);
  const bounds = boundsIn(question);
  const change = BEFORE_AND_AFTER.test(question);
  const compared = comparedIn(question, { company: companies, industry: industries, technology: technologies, place: places, collection: collections });
  const intent = compared && (worded === "compare" || MORE_OF_TWO.test(question)) ? "compare" : worded;
  const counts = OF_AMOUNTS.has(intent) || bounds.length > 0 || change;
  const amounts = WANTS_FIGURES.test(question) || counts;
  const metrics = amounts ? metricMatches(blank(rest, industries), technologies, bounds) : [];
  const excluded = (match: Match) => EXCLUDING_BEFORE.test(question.slice(0, match.start)) || EXCLUDING_AFTER.test(question.slice(match.end));
  const ids = (matches: readonly Match[], unwanted: boolean) => [...new Set(matches.filter((match) => excluded(match) === unwanted).map((match) => match.id))];
  const unwantedTechnologies = ids(technologies, true);
  const everyTechnology = [...new Set([...technologiesIn(blank(rest, industries)), ...technologies.map(({ id }) => id)])];
  const joined = howJoined(question, technologies);
  // Of "green power or green certificates" the broader one is asked for too.
  const specific = withoutImplied(mostSpecific(TECHNOLOGIES, everyTechnology));
  // The words of "rooftop solar" are those of solar PV too: only what stands elsewhere was asked beside it.
  const apart = technologies.filter((match) => !technologies.some((other) => overlaps(other, match) && ancestorsOf(TECHNOLOGIES, other.id).includes(match.id)));
  const found = joined === "any" ? [...new Set([...apart.map(({ id }) => id), ...specific])] : specific;
  const ownToMetric = new Set(counts ? technologies.filter((match) => isMetricsOwn(match, metrics, question)).map(({ id }) => id) : []);
  const technology = found.filter((id) => !unwantedTechnologies.includes(id) && !ownToMetric.has(id));
  const unnamed = metrics.length === 0 && counts && !change;
  const implied = unnamed ? metricImplied(question, technology, bounds) : undefined;
  const assumed =
    unnamed &&
    !implied &&
    bounds.length === 0 &&
    (intent !== "compare" || (SAVES.test(question) && (technology.length === 0 || compared?.by === "technology")));
  const { collectionYears, figureYears } = yearsOf(blank(rest, collections));
  const facets = (unwanted: boolean): Facets =>
    Facets.parse({
      // A named company needs no kind of company beside it: in “the hotel of …” the hotel is where, not who.
      industry: companies.length > 0 && !unwanted ? [] : mostSpecific(INDUSTRIES, ids(industries, unwanted)),
      technology: unwanted ? unwantedTechnologies : technology,
      place: mostSpecific(PLACES, ids(places, unwanted)).filter((id) => id !== "china"),
      company: ids(companies, unwanted),
      collection: ids(collections, unwanted),
      year: unwanted ? [] : collectionYears,
    });
  const covered = [...companies, ...industries, ...technologies, ...places, ...collections, ...metrics, ...amountsIn(question)];
  return withUnknown(
    QueryPlan.parse({
      intent,
      language,
      facets: facets(false),
      exclude: facets(true),
      filters: Facets.parse({}),
      technologies: intent === "compare" && compared?.by === "technology" ? "any" : joined,
      figureYears,
      metrics: [...new Set([...metrics.map((match) => match.id), ...(implied ? [implied] : []), ...(assumed ? [ASSUMED_METRIC] : [])])],
      metricAssumed: assumed,
      bounds,
      change,
      ranked: OF_MEASURES.test(question) ? "measure" : "company",
      ...(intent === "compare" && compared ? { compared } : {}),
      ...(limitIn(question) === undefined ? {} : { limit: limitIn(question) }),
      ...periodAsked(question),
      ...groupedBy(question, intent),
      wantsFigures: amounts && (intent !== "compare" || metrics.length > 0 || WANTS_FIGURES.test(question)),
      time: PLANNED.test(question) && !ALREADY.test(question) ? "planned" : ALREADY.test(question) ? "any" : "done",
      order: LEAST.test(question) || (intent === "compare" && FEWER.test(question)) ? "asc" : "desc",
      terms: residualTerms(
        question,
        language,
        covered,
        industries,
        new Set([...withAncestors(TECHNOLOGIES, everyTechnology)].flatMap((id) => technologyWords(id, question))),
        library,
      ),
    }),
    companies,
    question,
  );
}

/** "Volkswagen or BMW": a company that the library does not know is compared too, as one that it has nothing on. */
function withUnknown(plan: QueryPlan, companies: readonly Match[], question: string): QueryPlan {
  const unknown = [...new Set(plan.terms.filter(({ required }) => required).map(({ word }) => word))];
  const [first] = companies;
  if (!first || unknown.length === 0 || (plan.intent !== "compare" && !MORE_OF_TWO.test(question))) return plan;
  const known = plan.compared?.by === "company" ? plan.compared.groups : [{ name: question.slice(first.start, first.end), ids: plan.facets.company }];
  const groups = [...known, ...unknown.map((name) => ({ name, ids: [] }))];
  // Taken for no comparison before, the question was not searched for what is compared.
  const stated = plan.metrics.length > 0 ? [] : metricMatches(blank(question, companies), technologyMatches(question), plan.bounds);
  const implied = metricImplied(question, plan.facets.technology, plan.bounds);
  const metrics = plan.metrics.length > 0 ? plan.metrics : stated.length > 0 ? [...new Set(stated.map(({ id }) => id))] : implied ? [implied] : [];
  const toldBy = stated.map(({ start, end }) => question.slice(start, end)).join(" ");
  const terms = plan.terms.filter(({ word, required }) => !required && !toldBy.includes(word));
  return { ...plan, intent: "compare", metrics, wantsFigures: plan.wantsFigures || metrics.length > 0, compared: { by: "company", groups }, terms };
}

function yearsOf(text: string): { collectionYears: number[]; figureYears: number[] } {
  const named = [...text.matchAll(YEAR)].map((match) => Number(match[0]));
  const ofCollection = (year: number) =>
    COLLECTIONS.some((collection) => collection.year === year) && new RegExp(`${year}[^.?？。，,]{0,12}(?:collection|cases|案例)`, "i").test(text);
  return { collectionYears: named.filter(ofCollection), figureYears: named.filter((year) => !ofCollection(year)) };
}

/** What stands between the first and the last technology named says whether one measure, one company or either must have them. */
function howJoined(question: string, technologies: readonly Match[]): QueryPlan["technologies"] {
  const [first, last] = [technologies[0], technologies.at(-1)];
  if (first === undefined || last === undefined || first === last) return "all";
  const between = question.slice(first.end, Math.max(first.end, last.start));
  if (EITHER.test(between)) return "any";
  return EACH.test(between) ? "all" : "together";
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

function meansIndustry(match: Match, technologies: readonly Match[], text: string): boolean {
  const before = text.slice(0, match.start);
  if (ORGANISATION_AFTER.test(text.slice(match.end)) || ORGANISATION_WORD.test(text.slice(match.start, match.end)) || MAKES_BEFORE.test(before)) return true;
  return !technologies.some((technology) => overlaps(technology, match)) && !THINGS.has(match.id);
}

/** Intents that are answered from the measures table. */
export const OF_AMOUNTS: ReadonlySet<Intent> = new Set<Intent>(["rank", "sum", "average", "compare"]);

const SAVES = /\b(?:sav\w+|cut\w*|reduc\w+|effective|better)\b|[省节减降]|效果|更好/i;

function periodAsked(question: string): Pick<QueryPlan, "period"> {
  const period = PERIOD_ASKED.find(([pattern]) => pattern.test(question))?.[1];
  return period ? { period } : {};
}

function groupedBy(question: string, intent: Intent): Pick<QueryPlan, "groupBy"> {
  const by = OF_AMOUNTS.has(intent) ? GROUPED_BY.find(([pattern]) => pattern.test(question))?.[1] : undefined;
  return by ? { groupBy: by } : {};
}

const overlaps = (a: Match, b: Match) => a.start < b.end && b.start < a.end;

function blank(text: string, matches: readonly Match[]): string {
  let blanked = text;
  for (const { start, end } of matches) blanked = blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end);
  return blanked;
}

function mostSpecific(terms: readonly Term[], ids: readonly string[]): string[] {
  const broader = new Set(ids.flatMap((id) => ancestorsOf(terms, id)));
  return ids.filter((id) => !broader.has(id));
}
