import type { Language } from "../domain/language.js";
import { type Bound, type Compared, Facets, type Intent, QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import type { Match } from "../taxonomy/matcher.js";
import { METRIC_BY_ID } from "../taxonomy/metrics.js";
import { technologyMatches, withAncestors } from "../taxonomy/tagger.js";
import { detectLanguage } from "../text/language.js";
import { simplify } from "../text/simplify.js";
import { isStopForm, tokens } from "../text/tokens.js";
import { amountsIn, boundsIn, limitIn, placeIn } from "./asked/bounds.js";
import { comparedIn } from "./asked/compared.js";
import { assumedMetric, metricsImplied, savesSomething, withSinks } from "./asked/implied.js";
import { withoutLeftOut } from "./asked/left-out.js";
import { isMetricsOwn, metricMatches, wantsPercent } from "./asked/metrics.js";
import { blank, facetsNamed, isAlternative, isExcluded, type Names, namesIn, overlaps } from "./asked/names.js";
import { technologiesAsked } from "./asked/technologies.js";
import { periodAsked, timeAsked, yearsAsked } from "./asked/time.js";
import { isPureQuestionWord } from "./content.js";
import {
  AIMED_BY,
  BEFORE_AND_AFTER,
  BY_KIND,
  BY_PROVINCE,
  COUNTS_CASES,
  FELL_MOST,
  FEWER,
  GROUPED_BY,
  INTENTS,
  LEAST,
  LISTS_AMOUNTS,
  MORE_OF_ALL,
  MORE_OF_TWO,
  MOST,
  OF_MEASURES,
  PER_UNKNOWN,
  SHARE_OF_COMPANIES,
  WANTS_FIGURES,
} from "./cues.js";
import { residualTerms } from "./residual.js";

/** Intents that are answered from the measures table. */
export const OF_AMOUNTS: ReadonlySet<Intent> = new Set<Intent>(["rank", "sum", "average", "median", "compare"]);

/** "Water saved" is an amount though saving water is a technology too. */
const SAVED = /(?:saved|savings?|reductions?)$|^[节减]/i;

/**
 * The plan of a question by rules over the vocabularies: who and what is named (`asked/names`), which amounts are
 * wanted of it (`asked/metrics`, `asked/implied`, `asked/bounds`, `asked/compared`), of when (`asked/time`). What no vocabulary covers
 * stays as terms.
 */
export function understand(asked: string, library: Library, wanted: Language | "auto" = "auto"): QueryPlan {
  const question = simplify(asked).replace(/\s+/g, " ");
  const language = wanted === "auto" ? detectLanguage(question) : wanted;
  const names = namesIn(question, library);
  const whole = names.technologies.some(({ id }) => id === "green-electricity" || id === "renewable-energy") && WHOLLY.test(question);
  const bounds = whole ? [WHOLE] : boundsIn(question);
  const grouped = GROUPED_BY.find(([pattern]) => pattern.test(question))?.[1];
  const { collectionYears, figureYears: namedYears } = yearsAsked(blank(names.rest, names.collections));
  // "The 2024 light industry collection": the year is the collection's.
  const ofCollections = COLLECTIONS.filter(({ id }) => names.collections.some((match) => match.id === id)).map(({ year }) => year);
  const figureYears = AIMED_BY.test(question) ? [] : namedYears.filter((year) => !ofCollections.includes(year));
  const compared = comparedAsked(question, names, collectionYears);
  const place = placeIn(question);
  const more = bounds.length === 0 && MORE_OF_ALL.test(question);
  const intent = intentOf(question, compared, grouped !== undefined, place !== undefined || (compared === undefined && more), bounds.length > 0);
  const change = BEFORE_AND_AFTER.test(question) || FELL_MOST.test(question);
  const counts = OF_AMOUNTS.has(intent) || bounds.length > 0 || change;
  const amounts = WANTS_FIGURES.test(question) || counts || figureYears.length > 0;
  const listed = intent === "list" && LISTS_AMOUNTS.test(question);
  const technologies = technologiesAsked(question, names);
  // Two companies' ways of doing one thing are no comparison of amounts.
  const ofOneThing =
    intent === "compare" &&
    technologies.wanted.length > 0 &&
    compared?.by !== "technology" &&
    !names.technologies.every(({ start, end }) => SAVED.test(question.slice(start, end)));
  const share = intent === "count" && SHARE_OF_COMPANIES.test(question);
  const perUnknown = matchOf(PER_UNKNOWN, question);
  const polite =
    GREETING.test(question) && names.companies.length + names.technologies.length + names.industries.length === 0 && question.length < LONGEST_GREETING;
  const metrics =
    amounts && !share
      ? metricMatches(blank(names.rest, [...names.industries, ...perUnknown]), names.technologies, (counts && !ofOneThing) || listed, bounds)
      : [];
  // 节水量 is a metric though 节水 is a technology too.
  const spelt = (match: Match) => metrics.some(({ start, end }) => start <= match.start && end >= match.end && end - start > match.end - match.start);
  const ownToMetric = new Set(
    names.technologies
      .filter((match) => isMetricsOwn(match, metrics, question) && (counts || listed || (names.companies.length === 0 && spelt(match))))
      .map(({ id }) => id),
  );
  const technology = technologies.wanted.filter((id) => !ownToMetric.has(id));
  const unnamed = metrics.length === 0 && counts && !change;
  const implied = unnamed ? metricsImplied(blank(names.rest, names.industries), technology, bounds) : [];
  const assumed =
    unnamed && implied.length === 0 && bounds.length === 0 && !ofOneThing && savesSomething(blank(names.rest, [...names.technologies, ...perUnknown]));
  const limit = limitIn(question);
  const told = { ...names, industries: names.industries.filter((match) => isOfNamed(match, names, library)) };
  const covered = [...Object.values(told).flatMap((found) => (typeof found === "string" ? [] : found)), ...metrics, ...amountsIn(question), ...perUnknown];
  const plan = QueryPlan.parse({
    intent: polite ? "greeting" : intent,
    language,
    facets: Facets.parse({ ...facetsNamed(question, names, false), technology, year: collectionYears }),
    exclude: Facets.parse({ ...facetsNamed(question, names, true), technology: technologies.unwanted }),
    filters: Facets.parse({}),
    technologies: intent === "compare" && compared?.by === "technology" ? "any" : technologies.joined,
    share,
    figureYears,
    metrics: whole
      ? ["green-electricity-share"]
      : [...new Set(withSinks([...metrics.map((match) => match.id), ...implied, ...(assumed ? [assumedMetric(question)] : [])], technology))],
    metricWords: byWords(metrics),
    metricAssumed: assumed,
    bounds,
    inPercent: amounts && wantsPercent(names.rest),
    change,
    ranked: OF_MEASURES.test(question) ? "measure" : "company",
    ...(intent === "compare" && compared ? { compared } : {}),
    ...(limit === undefined ? {} : { limit }),
    ...(place === undefined ? {} : { rank: place }),
    ...periodAsked(question),
    ...(grouped && (OF_AMOUNTS.has(intent) || intent === "count") ? { groupBy: grouped, provinces: BY_PROVINCE.test(question) } : {}),
    wantsFigures: amounts && (intent !== "compare" || metrics.length > 0 || WANTS_FIGURES.test(question)),
    ...timeAsked(question, names.companies.length > 0),
    order: (LEAST.test(question) && !MOST.test(question)) || (intent === "compare" && FEWER.test(question)) ? "asc" : "desc",
    words: wordsBeside(question, names),
    terms: [
      ...residualTerms(question, language, covered, names, technologies.words, library),
      ...perUnknown.map(({ start, end }) => ({ form: question.slice(start, end).toLowerCase(), word: question.slice(start, end) })),
    ],
  });
  return withUnknown(plan, names.companies, question);
}

/** Opens or closes a talk, or asks what the library is for. */
const GREETING =
  /^\s*(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks?|thank you|cheers|bye|你好|您好|嗨|哈喽|谢谢|多谢|感谢|再见)(?![a-z])|\bwhat can (?:you|I) (?:do|ask|help)\b|你(?:能|会)(?:做|干|帮)|(?:能|可以)问(?:你)?(?:什么|些什么)/i;
const LONGEST_GREETING = 60;

/** Technologies that are a bag of unlike things: of these the thing itself counts, not the bag. */
export const UMBRELLAS: ReadonlySet<string> = new Set([
  "packaging",
  "digitalisation",
  "automation",
  "waste-reduction",
  "green-product",
  "material-substitution",
  "process-optimisation",
  "recycling",
  "wastewater-treatment",
  "supply-chain",
  "training-awareness",
]);

/** What a question says beside the names that the vocabularies have. */
function wordsBeside(question: string, { companies, industries, technologies, places, collections }: Names): string[] {
  const named = [...companies, ...industries, ...places, ...collections, ...technologies.filter(({ id }) => !UMBRELLAS.has(id))];
  const beside = tokens(withoutLeftOut(question)).filter(
    ({ form, start, end }) =>
      !isStopForm(form) &&
      !isPureQuestionWord(form) &&
      !isAlternative(question, start, industries) &&
      !named.some((match) => start < match.end && match.start < end),
  );
  return [...new Set(beside.map(({ form }) => form))];
}

/** All the electricity of a plant is from renewables: "run on 100% green power", 用电全部为绿电. */
const WHOLLY =
  /100 ?%|\b(?:completely|entirely|wholly|fully|every (?:kilowatt|kWh))\b|\ball (?:of )?(?:its|their|the) (?:electricity|power)\b|百分之?百|(?:全部|完全|所有)[^，。？]{0,8}(?:绿电|绿色电力|可再生|用电)|(?:绿电|绿色电力)[^，。？]{0,4}全覆盖/i;
const WHOLE: Bound = { comparison: "at-least", value: 100, unit: "%", per: null };

/** "The dairy Yili" says what Yili is; "does CNNP supply hospitals" asks of something else, for which its passages are searched. */
function isOfNamed({ id }: Match, { companies }: Names, library: Library): boolean {
  return companies.length === 0 || companies.some((company) => withAncestors(INDUSTRIES, library.cases.get(company.id)?.industry ?? []).has(id));
}

/** Metrics that the same words, or words for one subject, may mean. */
function byWords(metrics: readonly Match[]): string[][] {
  const groups: { matches: Match[]; subject: string | undefined }[] = [];
  for (const match of metrics) {
    const subject = METRIC_BY_ID.get(match.id)?.subject;
    const same = groups.find((group) => group.subject === subject || group.matches.some((other) => overlaps(other, match)));
    if (same) same.matches.push(match);
    else groups.push({ matches: [match], subject });
  }
  return groups.map(({ matches }) => [...new Set(matches.map(({ id }) => id))]);
}

function matchOf(pattern: RegExp, text: string): Match[] {
  const found = pattern.exec(text);
  return found ? [{ id: "", start: found.index, end: found.index + found[0].length }] : [];
}

/** What is held against each other, of what is not left out: things named, or the collections of two years. */
function comparedAsked(question: string, { companies, industries, technologies, places, collections }: Names, years: readonly number[]): Compared | undefined {
  const wanted = (matches: readonly Match[]) => matches.filter((match) => !isExcluded(question, match));
  const distinct = [...new Set(years)];
  if (distinct.length > 1) {
    const idsOf = (year: number) => COLLECTIONS.filter((collection) => collection.year === year).map(({ id }) => id);
    return { by: "collection", groups: distinct.map((year) => ({ name: String(year), ids: idsOf(year) })) };
  }
  return comparedIn(question, {
    company: wanted(companies),
    industry: wanted(industries),
    technology: wanted(technologies),
    place: wanted(places),
    collection: wanted(collections),
  });
}

/** What the words ask for; two things with a word for more or less are compared, and what is asked by city or industry is added up. */
function intentOf(question: string, compared: Compared | undefined, grouped: boolean, first: boolean, bounded: boolean): Intent {
  const cued = INTENTS.find(([pattern]) => pattern.test(question))?.[1] ?? "find";
  if (grouped && COUNTS_CASES.test(question)) return "count";
  const worded = first && (cued === "find" || cued === "list") ? "rank" : cued;
  const either = compared !== undefined && /\bor\b|还是/i.test(question) && worded === "rank";
  if (compared && (worded === "compare" || either || (!bounded && MORE_OF_TWO.test(question)))) return "compare";
  return grouped && (worded === "find" || worded === "list") && (WANTS_FIGURES.test(question) || BY_KIND.test(question)) ? "sum" : worded;
}

const HELD_BEFORE = /(?:^|[和与及跟比对、,，/:：]|还是|或者?|\b(?:or|and|than|with|to|from|vs\.?|versus|between|against|does|did|is)\b)\s*(?:the\s+)?$/i;
const HELD_AFTER = /^[\w'’]*\s*(?:[和与及跟比对、,，/]|还是|或|\b(?:or|and|vs\.?|versus|than)\b)/i;

/** "Volkswagen or BMW": a company that the library does not know is compared too, as one that it has nothing on. */
function withUnknown(plan: QueryPlan, companies: readonly Match[], question: string): QueryPlan {
  // A name stands beside a word that holds it against another: of 小米那款嵌入式冰箱比普通冰箱 nothing is a second company.
  const isHeld = (word: string) => {
    const at = question.indexOf(word);
    return HELD_BEFORE.test(question.slice(0, at)) || HELD_AFTER.test(question.slice(at + word.length));
  };
  const unknown = [...new Set(plan.terms.filter(({ required, word }) => required && isHeld(word)).map(({ word }) => word))];
  const [first] = companies;
  if (!first || unknown.length === 0 || (plan.intent !== "compare" && !MORE_OF_TWO.test(question))) return plan;
  const known = plan.compared?.by === "company" ? plan.compared.groups : [{ name: question.slice(first.start, first.end), ids: plan.facets.company }];
  const groups = [...known, ...unknown.map((name) => ({ name, ids: [] }))];
  // Taken for no comparison before, the question was not searched for what is compared.
  const stated = plan.metrics.length > 0 ? [] : metricMatches(blank(question, companies), technologyMatches(question), true, plan.bounds);
  const found = stated.length > 0 ? stated.map(({ id }) => id) : metricsImplied(question, plan.facets.technology, plan.bounds);
  const metrics = plan.metrics.length > 0 ? plan.metrics : [...new Set(found)];
  const toldBy = stated.map(({ start, end }) => question.slice(start, end)).join(" ");
  const terms = plan.terms.filter(({ word, required }) => !required && !toldBy.includes(word));
  return { ...plan, intent: "compare", metrics, wantsFigures: plan.wantsFigures || metrics.length > 0, compared: { by: "company", groups }, terms };
}
