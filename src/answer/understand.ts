import type { Language } from "../domain/language.js";
import { type Bound, Facets, type Intent, QueryPlan } from "../domain/plan.js";
import type { Library } from "../retrieval/library.js";
import { COLLECTIONS } from "../taxonomy/collections.js";
import { INDUSTRIES } from "../taxonomy/industries.js";
import type { Match } from "../taxonomy/matcher.js";
import { METRIC_BY_ID } from "../taxonomy/metrics.js";
import { withAncestors } from "../taxonomy/tagger.js";
import { topicMatches } from "../taxonomy/topics.js";
import { detectLanguage } from "../text/language.js";
import { simplify } from "../text/simplify.js";
import { isStopForm, tokens } from "../text/tokens.js";
import { addendsSaid } from "./asked/addends.js";
import { amountsIn, boundsIn, limitIn, placeIn } from "./asked/bounds.js";
import { comparedAsked, withKindCompared, withUnknown } from "./asked/comparisons.js";
import { askedPart } from "./asked/context.js";
import { eventAsked } from "./asked/happened.js";
import { asksSolarShare, assumedMetric, metricsBeside, metricsImplied, savesSomething, withGenerated, withSinks } from "./asked/implied.js";
import { intentOf } from "./asked/intent.js";
import { wantsPercent, withRates } from "./asked/kinds.js";
import { withoutLeftOut } from "./asked/left-out.js";
import { METRIC } from "./asked/measured.js";
import { isMetricsOwn, isTraded, metricMatches } from "./asked/metrics.js";
import { blank, facetsNamed, isAlternative, isExcluded, type Names, namesIn, overlaps } from "./asked/names.js";
import { isBesideSavings, isOfOne, withoutChanged } from "./asked/narrowing.js";
import { withSimilar } from "./asked/similar.js";
import { technologiesAsked } from "./asked/technologies.js";
import { boundedThing, comparedThing, countedAsked } from "./asked/things.js";
import { aimAsked, periodAsked, timeAsked, yearsAsked } from "./asked/time.js";
import { headingsAsked } from "./asked/topics.js";
import { asksForTrade } from "./asked/trade.js";
import { isPureQuestionWord, UMBRELLAS } from "./content.js";
import {
  AIMED_BY,
  asksForSomebody,
  BEFORE_AND_AFTER,
  BY_PROVINCE,
  CAN_TREAT,
  COMPARES_SHARES,
  COUNTS_EACH,
  FELL_MOST,
  FEWER,
  GROUPED_BY,
  isKeywords,
  LEADS,
  LEAST,
  LISTS_AMOUNTS,
  MADE_LESS,
  MANUFACTURERS,
  MORE_OF_ALL,
  MOST,
  OF_MEASURES,
  OF_WHOLES,
  OF_YEARS,
  ONLY_PLANNED,
  PER_OUTPUT,
  PER_UNKNOWN,
  SHARE_OF_COMPANIES,
  WANTS_FIGURES,
} from "./cues.js";
import { residualTerms } from "./residual.js";

/** Intents that are answered from the measures table. */
export const OF_AMOUNTS: ReadonlySet<Intent> = new Set<Intent>(["rank", "sum", "average", "median", "compare"]);

/** What a company's whole site is called by. */
const A_SITE: ReadonlySet<string> = new Set(["zero-carbon-factory"]);

/** "Water saved" is an amount though saving water is a technology too. */
const SAVED = /(?:saved|savings?|reductions?)$|^[节减]/i;

/**
 * The plan of a question by rules over the vocabularies: who and what is named (`asked/names`), which amounts are
 * wanted of it (`asked/metrics`, `asked/implied`, `asked/bounds`, `asked/compared`), of when (`asked/time`). What no vocabulary covers
 * stays as terms.
 */
export function understand(asked: string, library: Library, wanted: Language | "auto" = "auto"): QueryPlan {
  const question = askedPart(simplify(asked).replace(/\s+/g, " "), library);
  const language = wanted === "auto" ? detectLanguage(question) : wanted;
  const names = namesIn(question, library);
  const set = boundsIn(question);
  // "Apart from those at 100%": these are not the ones that are asked for.
  const shortOfAll = set.some(({ comparison, value, unit }) => comparison === "under" && value === WHOLE.value && unit === WHOLE.unit);
  const whole = !shortOfAll && names.technologies.some(({ id }) => id === "green-electricity" || id === "renewable-energy") && WHOLLY.test(question);
  const bounds = whole ? [WHOLE] : set;
  const each = new Set(names.industries.map(({ id }) => id)).size > 1 && COUNTS_EACH.test(question) ? ("industry" as const) : undefined;
  const grouped = GROUPED_BY.find(([pattern]) => pattern.test(question))?.[1] ?? each;
  const { collectionYears, figureYears: namedYears } = yearsAsked(blank(names.rest, names.collections));
  // "The 2024 light industry collection": the year is the collection's.
  const ofCollections = COLLECTIONS.filter(({ id }) => names.collections.some((match) => match.id === id)).map(({ year }) => year);
  const figureYears = AIMED_BY.test(question) ? [] : namedYears.filter((year) => !ofCollections.includes(year));
  const compared = comparedAsked(question, names, collectionYears);
  const place = placeIn(question);
  // The "fewer" of "fewer workers" is in the name of a topic.
  const more = bounds.length === 0 && MORE_OF_ALL.test(blank(question, topicMatches(question))) && !MADE_LESS.test(question);
  const cued = intentOf(question, compared, grouped !== undefined, place !== undefined || (compared === undefined && more), bounds.length > 0);
  const ofKinds = compared !== undefined && compared.by !== "company" && compared.by !== "technology" && names.technologies.length > 0;
  // Held against another collection, that of Shenyang narrows nothing down to the city.
  const isInName = (place: Match) => compared?.by === "collection" && names.collections.some((match) => overlaps(match, place));
  const who = { ...names, places: names.places.filter((match) => !isInName(match) && !isOfOne(match, names, library)) };
  const sharesCompared = ofKinds && (COMPARES_SHARES.test(question) || SHARE_OF_COMPANIES.test(question));
  const intent = sharesCompared ? "compare" : cued;
  const perOutput = intent === "rank" && FELL_MOST.test(question);
  const change = BEFORE_AND_AFTER.test(question) || perOutput;
  const counts = OF_AMOUNTS.has(intent) || bounds.length > 0 || change;
  const amounts = WANTS_FIGURES.test(question) || counts || figureYears.length > 0;
  const listed = intent === "list" && LISTS_AMOUNTS.test(question);
  const technologies = technologiesAsked(question, names);
  const headings = headingsAsked(question, names, technologies);
  // Two companies' ways of doing one thing are no comparison of amounts.
  const ofOneThing =
    intent === "compare" &&
    technologies.wanted.length > 0 &&
    compared?.by !== "technology" &&
    !names.technologies.every(({ start, end }) => SAVED.test(question.slice(start, end)));
  const share = sharesCompared || (intent === "count" && SHARE_OF_COMPANIES.test(question));
  const perUnknown = matchOf(PER_UNKNOWN, question);
  const polite =
    GREETING.test(question) && names.companies.length + names.technologies.length + names.industries.length === 0 && question.length < LONGEST_GREETING;
  const stated =
    amounts && !share
      ? metricMatches(blank(names.rest, [...names.industries, ...perUnknown]), names.technologies, (counts && !ofOneThing) || listed, bounds).filter(
          (match) => !isTraded(match, names.rest),
        )
      : [];
  const ofRanked =
    intent === "rank" ? withoutChanged(stated, names.technologies, question) : intent === "count" ? stated.filter(({ id }) => id !== "count") : stated;
  const metrics = withGenerated(ofRanked, technologies.wanted);
  // 节水量 is a metric though 节水 is a technology too.
  const spelt = (match: Match) => metrics.some(({ start, end }) => start <= match.start && end >= match.end && end - start > match.end - match.start);
  const ownToMetric = new Set(
    names.technologies
      .filter((match) => isMetricsOwn(match, metrics, question) && (counts || listed || (names.companies.length === 0 && spelt(match))))
      .map(({ id }) => id),
  );
  // "CATL's zero-carbon battery factory" says where, not by what.
  const ofSite = (id: string) => A_SITE.has(id) && names.companies.length > 0 && metrics.length > 0;
  const timed = timeAsked(question, names.companies.length > 0);
  const ofPlace = names.industries.length + names.places.length + names.collections.length > 0;
  const onlyPlanned = timed.time === "planned" && names.companies.length === 0 && ofPlace && ONLY_PLANNED.test(question) && metrics.length === 0;
  const technology = technologies.wanted.filter(
    (id) => !onlyPlanned && !ownToMetric.has(id) && !ofSite(id) && !(intent === "rank" && isBesideSavings(id, question, names)),
  );
  const ofSolar = counts && !change && asksSolarShare(names.rest, technologies.wanted);
  const unnamed = metrics.length === 0 && counts && !change && !sharesCompared;
  const beside =
    intent === "compare" && compared?.by === "company" && metrics.length + technologies.wanted.length > 1 ? metricsBeside(names.rest, technologies.wanted) : [];
  const implied = ofSolar ? ["solar-share"] : unnamed ? metricsImplied(blank(names.rest, names.industries), technology, bounds) : [];
  const assumed =
    unnamed && implied.length === 0 && bounds.length === 0 && !ofOneThing && savesSomething(blank(names.rest, [...names.technologies, ...perUnknown]));
  const unbounded = bounds.length === 0 && metrics.every(({ id }) => id === "count") && implied.length === 0 && names.companies.length === 0;
  const listsThings = unbounded && (intent === "list" || intent === "find" || intent === "count");
  const ofTwo = intent === "compare" && compared?.by === "company" && metrics.every(({ id }) => id === "count") && technologies.wanted.length === 0;
  const counted = ofTwo
    ? comparedThing(question)
    : listsThings
      ? boundedThing(question)
      : intent === "rank" && implied.length === 0 && !assumed
        ? countedAsked(question, metrics)
        : undefined;
  const addends = intent === "sum" ? addendsSaid(question) : undefined;
  const limit = limitIn(question);
  const told = { ...names, industries: names.industries.filter((match) => isOfNamed(match, names, library)) };
  const amountsAsked = metrics.length + bounds.length > 0;
  const event = amountsAsked || AIMED_BY.test(question) || names.companies.length > 0 ? undefined : eventAsked(question);
  const lists =
    names.companies.every((match) => isExcluded(question, match)) &&
    (intent === "list" ||
      intent === "count" ||
      (intent === "find" &&
        (asksForSomebody(question) ||
          (metrics.length === 0 && headings.wanted.length === 1 && isKeywords(question)) ||
          (event !== undefined && OPENS_WITH_WHAT.test(question)))));
  const dated = lists ? event : undefined;
  const spans = dated?.spans ?? [];
  const topics = lists ? headings.matches : [];
  // "Cases from our own trade" are asked for by who they are alone.
  const tradeOnly = lists && asksForTrade(question) && told.industries.length > 0 && technologies.wanted.length + headings.wanted.length + metrics.length === 0;
  const covered = [
    ...topics,
    ...spans,
    ...Object.values(told).flatMap((found) => (typeof found === "string" ? [] : found)),
    ...metrics,
    ...(metrics.length > 0 ? METRIC.find(names.rest) : []),
    ...amountsIn(question),
    ...perUnknown,
    ...(intent === "rank" ? matchOf(LEADS, question) : []),
    ...(perOutput ? matchOf(PER_OUTPUT, question) : []),
  ];
  const plan = QueryPlan.parse({
    intent: polite ? "greeting" : intent,
    language,
    facets: Facets.parse({ ...facetsNamed(question, who, false), technology, year: collectionYears }),
    exclude: Facets.parse({ ...facetsNamed(question, names, true), technology: onlyPlanned ? technologies.wanted : technologies.unwanted }),
    filters: Facets.parse({}),
    technologies: intent === "compare" && compared?.by === "technology" ? "any" : technologies.joined,
    lists,
    about: withoutLeftOut(blank(question, [...spans, ...names.companies, ...names.industries, ...names.places, ...names.collections, ...technologies.leftOut])),
    headings: onlyPlanned ? [] : headings.wanted,
    headingsJoined: headings.joined,
    share,
    manufacturing: names.companies.length + facetsNamed(question, names, false).industry.length === 0 && MANUFACTURERS.test(question),
    figureYears: dated ? [] : figureYears,
    metrics: whole
      ? ["green-electricity-share"]
      : [
          ...new Set(
            withSinks(
              [
                ...(perOutput ? withRates(metrics) : implied.length > 0 ? [] : metrics).map((match) => match.id),
                ...implied,
                ...beside,
                ...(assumed ? [assumedMetric(question)] : []),
              ],
              technology,
            ),
          ),
        ],
    metricWords: [...byWords(metrics), ...(metrics.length > 0 ? beside.filter((id) => !metrics.some((match) => match.id === id)).map((id) => [id]) : [])],
    metricAssumed: assumed,
    bounds,
    inPercent: amounts && wantsPercent(names.rest),
    change,
    perOutput,
    canTreat: CAN_TREAT.test(question),
    ranksYears: intent === "rank" && OF_YEARS.test(question),
    ranked: (OF_MEASURES.test(question) || OF_YEARS.test(question)) && !OF_WHOLES.test(question) ? "measure" : "company",
    ...(intent === "compare" && compared ? { compared } : {}),
    ...(counted ? { counted } : {}),
    ...(addends === undefined ? {} : { addends }),
    ...(limit === undefined ? {} : { limit }),
    ...(place === undefined ? {} : { rank: place }),
    ...(dated ? { happened: dated.happened } : {}),
    ...periodAsked(question),
    ...aimAsked(question),
    ...(grouped && (OF_AMOUNTS.has(intent) || intent === "count") ? { groupBy: grouped, provinces: BY_PROVINCE.test(question) } : {}),
    wantsFigures: amounts && (intent !== "compare" || metrics.length > 0 || WANTS_FIGURES.test(question)),
    ...timed,
    ...(OF_WHOLES.test(question) && timed.time === "done" && !timed.doneOnly ? { time: "any" } : {}),
    order: (LEAST.test(question) && !MOST.test(question)) || (intent === "compare" && FEWER.test(question)) ? "asc" : "desc",
    words: tradeOnly ? [] : wordsBeside(blank(question, spans), { ...names, technologies: [...names.technologies, ...headings.matches] }),
    terms: [
      ...(tradeOnly ? [] : residualTerms(question, language, covered, names, technologies.words, library)),
      ...perUnknown.map(({ start, end }) => ({ form: question.slice(start, end).toLowerCase(), word: question.slice(start, end) })),
    ],
  });
  return withSimilar(withKindCompared(withUnknown(plan, names.companies, question), library), question, library);
}

const OPENS_WITH_WHAT = /^\W*(?:what|which)\b|什么|哪/i;

/** Opens or closes a talk, or asks what the library is for. */
const GREETING =
  /^\s*(?:hi|hello|hey|good (?:morning|afternoon|evening)|thanks?|thank you|cheers|bye|你好|您好|嗨|哈喽|谢谢|多谢|感谢|再见)(?![a-z])|\bwhat can (?:you|I) (?:do|ask|help)\b|你(?:能|会)(?:做|干|帮)|(?:能|可以)问(?:你)?(?:什么|些什么)/i;
const LONGEST_GREETING = 60;

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
