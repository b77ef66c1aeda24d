import type { Language } from "../domain/language.js";
import { Facets, QueryPlan } from "../domain/plan.js";
import { directionCues } from "../figures/cues.js";
import type { Library } from "../retrieval/library.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import { type Match, Matcher } from "../taxonomy/matcher.js";
import { METRICS, metricOf } from "../taxonomy/metrics.js";
import { PLACES } from "../taxonomy/places.js";
import { SUBJECTS, WEAK_SUBJECTS } from "../taxonomy/subjects.js";
import { ancestorsOf, technologiesIn, technologyMatches, technologyWords, withAncestors, withoutImplied } from "../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import type { Term } from "../taxonomy/term.js";
import { detectLanguage } from "../text/language.js";
import { simplify } from "../text/simplify.js";
import {
  ALREADY,
  EACH,
  EITHER,
  EXCLUDING_AFTER,
  EXCLUDING_BEFORE,
  INTENTS,
  LEAST,
  MAKES_BEFORE,
  ORGANISATION_AFTER,
  ORGANISATION_WORD,
  PLANNED,
  WANTS_FIGURES,
} from "./cues.js";
import { residualTerms } from "./residual.js";

const INDUSTRY = new Matcher(INDUSTRIES);
const PLACE = new Matcher(PLACES);
const METRIC = new Matcher(METRICS);
const COLLECTION = new Matcher(COLLECTIONS);
const YEAR = /(?<!\d)20[0-3]\d(?!\d)/g;

/**
 * The plan of a question by rules over the vocabularies. Names of companies are taken out first, so that 青岛啤酒 is
 * neither a place nor an industry; what no vocabulary covers stays as terms.
 */
export function understand(asked: string, library: Library, wanted: Language | "auto" = "auto"): QueryPlan {
  const question = simplify(asked).replace(/\s+/g, " ");
  const language = wanted === "auto" ? detectLanguage(question) : wanted;
  const intent = INTENTS.find(([pattern]) => pattern.test(question))?.[1] ?? "find";
  const companies = library.companyMatcher.find(question);
  const rest = blank(question, companies);
  const named = technologyMatches(rest);
  const industries = INDUSTRY.find(rest).filter((match) => meansIndustry(match, named, rest));
  const technologies = named.filter((match) => !industries.some((industry) => overlaps(industry, match)));
  const places = PLACE.find(rest);
  const collections = COLLECTION.find(rest);
  const wantsFigures = WANTS_FIGURES.test(question) || intent === "rank" || intent === "sum";
  const metrics = wantsFigures
    ? [...METRIC.find(rest).filter((match) => namesMetric(match, rest)), ...statedMetrics(rest)].filter(
        (match) => asksAmount(match, rest) || !technologies.some((technology) => within(match, technology)),
      )
    : [];
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
  const technology = found.filter((id) => !unwantedTechnologies.includes(id));
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
  const covered = [...companies, ...industries, ...technologies, ...places, ...collections, ...metrics];
  return QueryPlan.parse({
    intent,
    language,
    facets: facets(false),
    exclude: facets(true),
    filters: Facets.parse({}),
    technologies: joined,
    figureYears,
    metrics: [...new Set(metrics.map((match) => match.id))],
    wantsFigures,
    time: PLANNED.test(question) && !ALREADY.test(question) ? "planned" : ALREADY.test(question) ? "any" : "done",
    order: LEAST.test(question) ? "asc" : "desc",
    terms: residualTerms(
      question,
      language,
      covered,
      industries,
      new Set([...withAncestors(TECHNOLOGIES, everyTechnology)].flatMap((id) => technologyWords(id, question))),
      library,
    ),
  });
}

function yearsOf(text: string): { collectionYears: number[]; figureYears: number[] } {
  const named = [...text.matchAll(YEAR)].map((match) => Number(match[0]));
  const ofCollection = (year: number) =>
    COLLECTIONS.some((collection) => collection.year === year) && new RegExp(`${year}[^.?？。，,]{0,12}(?:collection|cases|案例)`, "i").test(text);
  return { collectionYears: named.filter(ofCollection), figureYears: named.filter((year) => !ofCollection(year)) };
}

const SUBJECT = new Matcher(SUBJECTS);
const WEAK_SUBJECT = new Matcher(WEAK_SUBJECTS);

/** Stuff, as against what is said of it. */
const STUFF: ReadonlySet<string> = new Set([
  "steam",
  "natural-gas",
  "water",
  "wastewater",
  "plastic",
  "paper",
  "packaging",
  "material",
  "biogas",
  "hydrogen",
  "coal",
  "fuel",
  "heat",
  "electricity",
  "solid-waste",
]);

/** A bare noun (steam, 塑料) is a metric only beside a word for an amount: "how much steam", 多少蒸汽. */
function namesMetric({ start, end }: Match, text: string): boolean {
  const bare = SUBJECT.find(text).some((subject) => STUFF.has(subject.id) && subject.start === start && subject.end === end);
  return !bare || asksAmount({ id: "", start, end }, text);
}

/** "how much steam", 节水多少: the word stands beside one for an amount. */
function asksAmount({ start, end }: Match, text: string): boolean {
  return /(?:how (?:much|many)|多少|几吨|几度)\s*(?:the\s+)?$/i.test(text.slice(0, start)) || /^\s*(?:是|有|了|为)?(?:多少|几)/.test(text.slice(end));
}

/** Metrics told by a subject and a verb apart: "how much electricity did … save", 省了多少电. */
function statedMetrics(text: string): Match[] {
  const verbs = new Set(directionCues(text).map((cue) => cue.value));
  const kind =
    verbs.has("saving") || /[省节减降]了?多少|少用/.test(text) ? "saving" : verbs.has("generation") || /发(?:了|出)?多少/.test(text) ? "generation" : undefined;
  if (!kind) return [];
  const named = SUBJECT.find(text);
  // "Emissions" or 碳 alone are CO2 where nothing else is named.
  return (named.length > 0 ? named : WEAK_SUBJECT.find(text)).flatMap((match) => {
    const id = metricOf(match.id, kind);
    return id === "other" || id === "share" ? [] : [{ ...match, id }];
  });
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

const overlaps = (a: Match, b: Match) => a.start < b.end && b.start < a.end;
const within = (inner: Match, outer: Match) => inner.start >= outer.start && inner.end <= outer.end;

function blank(text: string, matches: readonly Match[]): string {
  let blanked = text;
  for (const { start, end } of matches) blanked = blanked.slice(0, start) + " ".repeat(end - start) + blanked.slice(end);
  return blanked;
}

function mostSpecific(terms: readonly Term[], ids: readonly string[]): string[] {
  const broader = new Set(ids.flatMap((id) => ancestorsOf(terms, id)));
  return ids.filter((id) => !broader.has(id));
}
