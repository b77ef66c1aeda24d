import { z } from "zod";
import type { Passage } from "../domain/passage.js";
import { isListOfHeadings, type QueryPlan } from "../domain/plan.js";
import { groupBy } from "../retrieval/group.js";
import { type Judged, judgeAll } from "../retrieval/judge.js";
import type { Library } from "../retrieval/library.js";
import type { Scored } from "../retrieval/retrieve.js";
import { tellsHeading } from "../retrieval/telling.js";
import { answersMetric } from "../taxonomy/metrics.js";
import { ancestorsOf, technologiesIn } from "../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../taxonomy/technologies.js";
import { catalogueFits } from "./catalogue.js";
import { codeFits } from "./code-fits.js";
import { asksUnheardKind, contentFits, isRare } from "./content.js";
import { tellsEvent } from "./happened.js";
import { type NearMiss, nearMisses } from "./near.js";
import { inYears } from "./sentences.js";
import { themeAsked } from "./theme.js";

/** How evidence is chosen. */
export const SelectOptions = z.strictObject({
  /** Most passages an answer may cite. Default 120: a list names every company that qualifies. */
  maxPassages: z.number().int().min(1).max(500).default(120),
  /** Most near misses. Default 6. */
  maxRelated: z.number().int().min(0).max(20).default(6),
  /** Share of the meaning of the uncovered words, by rarity, that a passage must have. Default 0.6. */
  minCoverage: z.number().min(0).max(1).default(0.6),
  /** Least cosine similarity to the question of a passage that only its words speak for, 0 to 1. Default 0.3. */
  minSimilarity: z.number().min(0).max(1).default(0.3),
  /** The same of a passage that has some of the words, and at least two. Defaults 0.42 and 0.44. */
  partCoverage: z.number().min(0).max(1).default(0.42),
  partSimilarity: z.number().min(0).max(1).default(0.44),
  /** Cosine similarity from which a passage is meant whatever its words are. Default 0.77. */
  certainSimilarity: z.number().min(0).max(1).default(0.77),
  /** Passages below this share of the best score are left out where no facet decides. Default 0.55. */
  relativeScore: z.number().min(0).max(1).default(0.55),
});
export type SelectOptions = z.infer<typeof SelectOptions>;

export interface Selection {
  /** Passages that satisfy everything that was asked, best first, those of one case together. */
  readonly exact: readonly Scored[];
  readonly near: readonly NearMiss[];
  /** Words of the question, as written, that no chosen passage has. */
  readonly missing: readonly string[];
  /** Cases of the companies, industries, places and collections asked for, whatever they did. */
  readonly among: ReadonlySet<string>;
  /** Whether the technologies asked for are told one by one because no company has them all. */
  readonly apart: boolean;
  /** Whether they were selected by what their sections are catalogued as. */
  readonly catalogued: boolean;
  /** Cases that do what is asked and state no asked amount, where many others do. */
  readonly silent: ReadonlySet<string>;
}

/** Keeps what satisfies the plan apart from what nearly does. */
export function select(plan: QueryPlan, library: Library, ranked: ReadonlyMap<string, Scored>, options: SelectOptions = SelectOptions.parse({})): Selection {
  const judged = judgeAll(plan, library, ranked);
  const inCase = judged.filter((one) => one.caseFits && one.hasNames);
  const { fits: all, apart, catalogued = false } = fitting(inCase, plan, library, options);
  const fits = stating(all, plan);
  const exact = order([...fits, ...ownResults(inCase, fits, plan)], plan, options);
  const present = new Set(exact.flatMap((scored) => [...scored.terms]));
  // Beside a technology only its own kind is missed: the rest of the words are how people ask.
  const missing = plan.terms
    .filter(
      ({ form, qualifies, required }) =>
        !present.has(form) && (required || (!catalogued && (qualifies || exact.length === 0 || plan.facets.technology.length === 0))),
    )
    .map(({ word }) => word);
  return {
    exact,
    near: nearMisses(judged, plan, library, exact, options.maxRelated),
    missing: [...new Set(missing)],
    among: new Set(inCase.map(({ scored }) => scored.passage.caseId)),
    apart,
    catalogued,
    silent: new Set(all.map(({ scored }) => scored.passage.caseId).filter((id) => !exact.some(({ passage }) => passage.caseId === id))),
  };
}

/** Of many who do a thing "how much does it save?" is answered by those who state it. */
function stating(fits: readonly Judged[], plan: QueryPlan): readonly Judged[] {
  const { intent, metrics, facets } = plan;
  if (intent !== "find" || metrics.length === 0 || facets.company.length > 0) return fits;
  const told = fits.filter((one) => states(one.scored.passage, metrics));
  const cases = (some: readonly Judged[]) => new Set(some.map(({ scored }) => scored.passage.caseId)).size;
  return told.length > 0 && cases(fits) >= MANY ? told : fits;
}

const MANY = 5;

interface Fitting {
  readonly fits: readonly Judged[];
  readonly apart: boolean;
  /** Whether they are there by what their sections are catalogued as. */
  readonly catalogued?: boolean;
}

export function fitting(inCase: readonly Judged[], plan: QueryPlan, library: Library, options: SelectOptions): Fitting {
  const { technology, company, industry, place, collection, year } = plan.facets;
  const listed = (plan.intent === "list" || plan.intent === "count") && company.length === 0 && plan.metrics.length + plan.bounds.length === 0;
  if (listed && asksUnheardKind(plan, library)) return { fits: [], apart: false };
  const then = plan.happened && plan.lists ? eventFits(inCase, plan, library) : undefined;
  if (then) return { fits: then, apart: false, catalogued: true };
  const told = isListOfHeadings(plan) ? catalogueFits(inCase, plan, library) : undefined;
  if (told) return { fits: told, apart: false, catalogued: true };
  const coded = codeFits(inCase, plan, library);
  if (coded.length > 0) return { fits: coded, apart: false };
  const said = listed ? contentFits(inCase, plan, library) : undefined;
  if (said) return { fits: said, apart: false };
  if (lacksOne(inCase, plan, library)) return { fits: [], apart: false };
  if (technology.length > 0) {
    const { fits, apart } = byTechnology(inCase, plan, library);
    return { fits: narrowed(fits, inCase, plan, library, options), apart };
  }
  if (plan.terms.length > 0) {
    const fits = byWords(inCase, plan, library, options);
    // Who has an amount is asked in plain words: whoever has the words and no such amount is not meant.
    const meant = !plan.lists || fits.some((one) => states(one.scored.passage, plan.metrics));
    return { fits: meant ? fits : [], apart: false };
  }
  // Of a kind of company that does none of it nobody is listed.
  if (isListOfHeadings(plan) && company.length === 0)
    return { fits: catalogueFits(inCase, { ...plan, headingsCover: true }, library) ?? [], apart: false, catalogued: true };
  const filters = Object.values(plan.filters).some((ids) => ids.length > 0);
  // A metric narrows it down too: whoever states payback periods answers "which payback periods".
  const filtered =
    filters ||
    plan.time === "planned" ||
    plan.figureYears.length + company.length + industry.length + place.length + collection.length + year.length + plan.metrics.length > 0;
  if (!filtered) return { fits: [], apart: false };
  const inTime = ofTheme(
    inCase.filter((one) => one.timeFits),
    plan,
    library,
  );
  const stating = inTime.filter((one) => states(one.scored.passage, plan.metrics) && (company.length > 0 || dated(one.scored.passage, plan.figureYears)));
  // Of a named company that states no such figure its measures are told, and that it does not.
  return { fits: stating.length === 0 && company.length > 0 ? inTime : stating, apart: false };
}

/** Those of a list that were done in the asked years; undefined where the list has no headings and nothing was done then. */
function eventFits(inCase: readonly Judged[], plan: QueryPlan, library: Library): readonly Judged[] | undefined {
  const ofHeadings = plan.headings.length > 0 ? catalogueFits(inCase, plan, library) : undefined;
  if (plan.headings.length > 0 && !ofHeadings) return undefined;
  const listed = ofHeadings ?? inCase.filter(({ scored }) => scored.passage.kind !== "plan");
  const fits = listed.filter(({ scored }) => tellsEvent(scored.passage, plan));
  // What was bought in a year is told as an amount of that year too.
  const isKnown = ofHeadings !== undefined && !plan.happened?.events.includes("bought");
  return isKnown || fits.length > 0 ? fits : undefined;
}

/** "How can a paper mill save energy?": what its kind did in that field. */
function ofTheme(judged: readonly Judged[], plan: QueryPlan, library: Library): readonly Judged[] {
  const theme = themeAsked(plan);
  return theme ? judged.filter(({ scored }) => [...library.facets(scored.passage.id).told].some((id) => theme.technologies.has(id))) : judged;
}

/** Whether a list is asked of several headings that no company has all of: "heat pump drying". */
function lacksOne(inCase: readonly Judged[], plan: QueryPlan, library: Library): boolean {
  if (!isListOfHeadings(plan) || plan.facets.company.length > 0 || plan.headings.length < 2 || plan.headingsJoined === "any") return false;
  return (
    !plan.headings.every((id) => inCase.some((one) => tellsHeading(one.scored.passage, id, plan, library))) ||
    catalogueFits(inCase, { ...plan, headingsCover: true }, library) === undefined
  );
}

/**
 * Of several technologies a measure may be all ("variable-frequency air compressors"), or a company may have each.
 * Where none has them all and the question is about two things rather than who did both, each is told apart.
 */
function byTechnology(inCase: readonly Judged[], plan: QueryPlan, library: Library): { fits: readonly Judged[]; apart: boolean } {
  // Who does something is told by a measure that only mentions it too; how much it brought is not.
  const asked = plan.facets.technology;
  const listed = (plan.intent === "list" || plan.intent === "count") && plan.facets.company.length === 0 && plan.metrics.length === 0;
  const mentioned = new Set(listed ? TECHNOLOGIES.map(({ id }) => id).filter((id) => isAsked(id, asked) && isRare(id, library)) : []);
  const fits = inCase.filter(
    (one) =>
      (one.technology === "is" || (listed && one.technology !== "none" && one.scored.passage.kind === "measure" && isDone(one.scored.passage, mentioned))) &&
      one.timeFits,
  );
  if (asked.length < 2 || plan.technologies === "any") return { fits, apart: false };
  const has = ({ scored }: Judged, id: string) => {
    const { headingTechnology, leadTechnology } = library.facets(scored.passage.id);
    return headingTechnology.has(id) || leadTechnology.has(id);
  };
  const ofAll = fits.filter((one) => asked.every((id) => has(one, id)));
  if (plan.technologies === "together" && ofAll.length > 0) return { fits: ofAll, apart: false };
  const byCase = groupByCase(fits);
  const complete = [...byCase.values()].flatMap((ofCase) => {
    const whole = ofCase.filter((one) => asked.every((id) => has(one, id)));
    if (whole.length > 0) return whole;
    return asked.every((id) => ofCase.some((one) => has(one, id))) ? ofCase : [];
  });
  if (complete.length > 0) return { fits: complete, apart: false };
  return plan.intent === "find" ? { fits, apart: fits.length > 0 } : { fits: [], apart: false };
}

/** Whether some sentence that names the technology tells of it as done, not as studied, meant for later or possible. */
function isDone(passage: Passage, asked: ReadonlySet<string>): boolean {
  for (const id of technologiesDone(passage)) if (asked.has(id)) return true;
  return false;
}

const DONE = new WeakMap<Passage, ReadonlySet<string>>();

/** The technologies that some sentence of a passage names without telling of what is to come. Read once a passage. */
function technologiesDone(passage: Passage): ReadonlySet<string> {
  const known = DONE.get(passage);
  if (known) return known;
  const sentences = passage.sentences.map(({ start, end }) => passage.text.slice(start, end)).filter((words) => !TO_COME.test(words));
  const done = new Set(sentences.flatMap((words) => [...technologiesIn(words)]));
  DONE.set(passage, done);
  return done;
}

const TO_COME =
  /\b(?:plan\w*|will|would|could|can|may|future|stud(?:y|ies|ied)|explor\w+|research\w*|potential|considers?|aims?|intends?|such as|instead of|in place of)\b|计划|规划|将|未来|研究|探索|拟|可[用以]|有望|考虑|目标|替代|代替/i;

/** A technology that is asked for itself or by a broader one. */
const isAsked = (id: string, asked: readonly string[]) => asked.some((one) => one === id || ancestorsOf(TECHNOLOGIES, id).includes(one));

function groupByCase(judged: readonly Judged[]): Map<string, Judged[]> {
  return groupBy(judged, ({ scored }) => scored.passage.caseId);
}

/**
 * Words beside a technology narrow it down. Where none of its passages has them, the words may have named the measure
 * better than the technology did: then what the asked company's headings say comes first. Names must be found; any other
 * word that nothing here has is reported as not mentioned.
 */
function narrowed(fits: readonly Judged[], inCase: readonly Judged[], plan: QueryPlan, library: Library, options: SelectOptions): readonly Judged[] {
  // Who does something that few do is listed whatever else the question says of it, save which kind of it.
  const listed = (plan.intent === "list" || plan.intent === "count") && plan.facets.company.length === 0;
  const rare = listed && plan.facets.technology.every((id) => isRare(id, library));
  const known = plan.terms.filter(({ form, qualifies }) => library.documentFrequency(form) > 0 && (!rare || qualifies));
  if (known.length === 0) return fits;
  const covering = fits.filter((one) => one.coverage >= options.minCoverage);
  if (covering.length > 0) return covering;
  const partly = fits.filter((one) => known.some(({ form }) => one.scored.terms.has(form)));
  const { company, industry, place } = plan.facets;
  // The company or its kind is right and so is the technology: what else was said is reported as not mentioned.
  if (company.length === 0 && industry.length + place.length > 0) return partly.length > 0 ? partly : fits;
  if (company.length === 0) return partly.length > 0 && partly.length < fits.length / 2 ? partly : fits;
  const headed = inCase.filter((one) => one.timeFits && known.some(({ form }) => one.scored.headingTerms.has(form)));
  return headed.length > 0 ? [...headed, ...fits.filter((one) => !headed.includes(one))] : fits;
}

/** A third of the words, three of them at least, in a passage that is near. */
const SOME_COVERAGE = 0.33;
const NEAR_SIMILARITY = 0.6;

/**
 * Where no technology of the vocabulary is asked, the words decide, or the meaning: most of the words, some of them in a
 * passage near in meaning, or a passage very near whatever its words are, and a score near the best.
 */
function byWords(judged: readonly Judged[], plan: QueryPlan, library: Library, options: SelectOptions): Judged[] {
  // Of a kind that the library does not know, what is near in meaning is another kind.
  const otherKind = plan.terms.some(({ form, qualifies }) => qualifies && library.documentFrequency(form) === 0);
  const shared = ({ scored }: Judged) => plan.terms.filter(({ form }) => scored.terms.has(form)).length;
  const meant = judged.filter(
    (one) =>
      (one.coverage >= SOME_COVERAGE && shared(one) > 2 && one.scored.vector >= NEAR_SIMILARITY) ||
      (!otherKind && one.scored.vector >= options.certainSimilarity) ||
      (one.coverage >= options.minCoverage && one.scored.vector >= options.minSimilarity) ||
      (one.coverage >= options.partCoverage && shared(one) > 1 && one.scored.vector >= options.partSimilarity),
  );
  const best = Math.max(0, ...meant.map(worth));
  return meant.filter((one) => worth(one) >= best * options.relativeScore);
}

/**
 * Where a company is named and an asked metric is not stated by what was chosen: its company-wide results and overview
 * that state it, and, where no technology was asked, any measure of its that does.
 */
function ownResults(inCase: readonly Judged[], fits: readonly Judged[], plan: QueryPlan): Judged[] {
  const { company, technology } = plan.facets;
  if (company.length === 0 || (fits.length === 0 && technology.length > 0)) return [];
  const lacking = plan.metrics.filter((metric) => !fits.some((one) => states(one.scored.passage, [metric])));
  const added = lacking.flatMap((metric) => {
    const stating = inCase.filter((one) => !fits.includes(one) && states(one.scored.passage, [metric]));
    const wide = stating.filter(({ scored }) => scored.passage.kind === "result" || scored.passage.kind === "overview");
    return (wide.length > 0 ? wide : technology.length === 0 ? stating : []).slice(0, MOST_OWN_RESULTS);
  });
  return [...new Set(added)];
}

/** Whether a figure of the passage is of one of the years asked. */
function dated({ figures }: Passage, years: readonly number[]): boolean {
  return years.length === 0 || figures.some((figure) => inYears(figure, years));
}

const MOST_OWN_RESULTS = 3;

function states(passage: Passage, metrics: readonly string[]): boolean {
  return metrics.length === 0 || passage.figures.some((figure) => metrics.some((metric) => answersMetric(figure.metric, metric)));
}

/** A measure says more than the overview that sums it up. */
const OVERVIEW_WORTH = 0.6;
const worth = ({ scored }: Judged) => scored.score * (scored.passage.kind === "overview" ? OVERVIEW_WORTH : 1);

/** Passages of one company in a list: where many companies qualify, a few of each. Companies are never left out for it. */
const PER_COMPANY: readonly (readonly [number, number])[] = [
  [1, 30],
  [3, 6],
  [8, 3],
  [20, 2],
  [Number.POSITIVE_INFINITY, 1],
];

/** Best first; the passages of a case follow its best one. */
function order(judged: readonly Judged[], plan: QueryPlan, options: SelectOptions): Scored[] {
  const asked = (passage: Passage) => (plan.wantsFigures && passage.figures.length > 0 && states(passage, plan.metrics) ? 0.15 : 0);
  const results = ({ figures }: Passage) => (figures.some((figure) => figure.unit !== "count" && figure.role !== "level") ? 0.1 : 0);
  // How much a company cut is told by its own totals before its single measures.
  const ofCompany = plan.wantsFigures && plan.facets.company.length > 0 && plan.facets.technology.length === 0;
  const whole = (passage: Passage) => (ofCompany && passage.kind === "result" && states(passage, plan.metrics) ? 0.5 : 0);
  const value = (one: Judged) => worth(one) + results(one.scored.passage) + asked(one.scored.passage) + whole(one.scored.passage);
  const sorted = [...judged].sort((a, b) => value(b) - value(a) || (a.scored.passage.id < b.scored.passage.id ? -1 : 1));
  const byCase = [...groupByCase(sorted).values()];
  const most = (PER_COMPANY.find(([companies]) => byCase.length <= companies) as (typeof PER_COMPANY)[number])[1];
  return byCase
    .flatMap((ofCase) => ofCase.slice(0, most))
    .map(({ scored }) => scored)
    .slice(0, options.maxPassages);
}
