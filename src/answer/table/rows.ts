import type { QueryPlan } from "../../domain/plan.js";
import type { MeasureRow } from "../../domain/row.js";
import { factorBetween } from "../../figures/convert.js";
import { keeps } from "../../retrieval/bounds.js";
import { groupBy } from "../../retrieval/group.js";
import { type Judged, judgeAll } from "../../retrieval/judge.js";
import type { Library } from "../../retrieval/library.js";
import type { Scored } from "../../retrieval/retrieve.js";
import { measuresTable } from "../../retrieval/table.js";
import { Matcher } from "../../taxonomy/matcher.js";
import { kindredMetrics, METRIC_BY_ID } from "../../taxonomy/metrics.js";
import { PLACES } from "../../taxonomy/places.js";
import { ancestorsOf } from "../../taxonomy/tagger.js";
import { isIntensity } from "../../taxonomy/units.js";
import { fitting, SelectOptions } from "../select.js";
import { isForStuff, withCapacity } from "./capacities.js";
import { withoutRounded } from "./parts.js";
import { withEachPollutant } from "./pollutants.js";

/** The rows of the measures table that a plan asks for. */
export interface Rows {
  /** Every row that satisfies the facets, the metric and the bounds, one a figure, repeats of a case folded. */
  readonly rows: readonly MeasureRow[];
  /** The same before the bounds. */
  readonly unbounded: readonly MeasureRow[];
  /** Cases that satisfy the facets, whether or not they state the metric. */
  readonly scope: ReadonlySet<string>;
  /** Passages that satisfy the facets. */
  readonly passages: ReadonlySet<string>;
  /** Metric ids that the rows are of: the asked ones, or where nobody states those, others of the same subject. */
  readonly metrics: readonly string[];
  /** Rows of companies with several places that do not say that they are of the asked one: left out of a sum where others are. */
  readonly elsewhere: readonly MeasureRow[];
  /** The plan with the words that narrowed the rows down. */
  readonly plan: QueryPlan;
  /** Words of the question, as written, that were not taken into account. */
  readonly ignored: readonly string[];
}

/** A word that at most this share of the passages has narrows a question of amounts down; a more common one only words it. */
const RARE = 0.06;

/**
 * The rows that a plan asks for. Words that no vocabulary covers narrow them down where they are names, stand beside a
 * technology or, where none is asked, are rare words of the library; where nobody whom they leave states the metric,
 * they are ignored, and named.
 */
export function rowsFor(plan: QueryPlan, library: Library, ranked: ReadonlyMap<string, Scored>): Rows {
  const few = library.passages.size * RARE;
  const said = plan.facets.technology.length + plan.facets.company.length > 0;
  const counts = ({ form, required, qualifies }: QueryPlan["terms"][number]) =>
    required || (library.documentFrequency(form) > 0 && library.documentFrequency(form) <= few && (!said || qualifies || plan.facets.technology.length === 0));
  const terms = plan.terms.filter(counts);
  const unheard = plan.terms.filter(({ form, required, qualifies }) => !required && (qualifies || !said) && library.documentFrequency(form) === 0);
  const metrics = [...withCapacity(withEachPollutant(plan.metrics, plan.intent, plan.facets.company.length > 0), plan.canTreat)];
  const narrow = { ...plan, terms, metrics };
  const found = rowsOf(narrow, library, ranked);
  const optional = terms.filter(({ required }) => !required);
  if (found.unbounded.length > 0 || optional.length === 0) return { ...found, plan: narrow, ignored: wordsOf(unheard) };
  const wide = { ...plan, metrics, terms: terms.filter(({ required }) => required) };
  // Without them nothing would be left of what the question is about: the amounts of the whole library answer no such question.
  const gone = new Set(optional.map(({ word }) => word)).size;
  if (!saysOfWhat(wide) && (gone > 1 || plan.change)) return { ...found, plan: narrow, ignored: wordsOf(unheard) };
  return { ...rowsOf(wide, library, ranked), plan: wide, ignored: wordsOf([...optional, ...unheard]) };
}

/** Whether a plan says of whom or of what, beside a metric. */
const saysOfWhat = ({ facets, terms }: QueryPlan) => terms.length + Object.values(facets).reduce((sum, ids) => sum + ids.length, 0) > 0;

const wordsOf = (terms: QueryPlan["terms"]) => [...new Set(terms.map(({ word }) => word))];

function rowsOf(plan: QueryPlan, library: Library, ranked: ReadonlyMap<string, Scored>): Omit<Rows, "plan" | "ignored"> {
  const options = SelectOptions.parse({});
  const judged = judgeAll(plan, library, ranked);
  const inCase = judged.filter((one) => one.caseFits && one.hasNames);
  const narrowedDown = plan.facets.technology.length + plan.terms.length > 0;
  const fits = narrowedDown ? fitting(inCase, plan, library, options).fits : inCase.filter((one) => one.timeFits || isWide(one));
  const passages = new Set(fits.map(({ scored }) => scored.passage.id));
  const scope = new Set(fits.map(({ scored }) => scored.passage.caseId));
  const open = measuresTable(library).filter((row) => passages.has(row.passageId) && isAsked(row, plan) && isForStuff(row, plan, library));
  const metrics = metricsFound(plan, open);
  const anywhere = open.filter(({ figure }) => metrics.includes(figure.metric) && (!perUnit(plan.metrics) || isIntensity(figure.unit)));
  const there = anywhere.filter((row) => isOfPlace(row, plan, library));
  const stated = there.length > 0 ? there : anywhere;
  const elsewhere = anywhere.filter((row) => !stated.includes(row));
  const once = toldOnce(folded(stated));
  const single = plan.period === "timeless" ? once.filter((row) => !isOfAYear(row, once)) : once;
  const unbounded = latest(plan.intent === "rank" ? withoutRounded(single) : single, plan);
  const beyond = new Set(unbounded.filter((row) => plan.bounds.some((bound) => bound.ofCompanies && !keeps(row, bound))).map(({ company }) => company.zh));
  const kept = unbounded.filter((row) => !beyond.has(row.company.zh) && plan.bounds.every((bound) => keeps(row, bound)));
  return { rows: kept, unbounded, elsewhere, scope, passages, metrics };
}

/** Who is listed may have other places too; what is ranked or added up must be of the asked one. */
const OF_THE_PLACE: ReadonlySet<QueryPlan["intent"]> = new Set<QueryPlan["intent"]>(["rank", "sum", "average", "median"]);

/** Of a company with several places, an amount is of the asked one where its heading or its passage names that place. */
function isOfPlace({ place, passageId }: MeasureRow, { facets, intent }: QueryPlan, library: Library): boolean {
  if (facets.place.length === 0 || !OF_THE_PLACE.has(intent)) return true;
  const within = (id: string) =>
    facets.place.some((asked) => id === asked || ancestorsOf(PLACES, id).includes(asked) || ancestorsOf(PLACES, asked).includes(id));
  if (place.every(within)) return true;
  const passage = library.passages.get(passageId);
  return [...PLACE.ids(passage?.text ?? "")].some((id) => facets.place.some((asked) => id === asked || ancestorsOf(PLACES, id).includes(asked)));
}

const PLACE = new Matcher(PLACES);

/** Whether amounts for each unit of something are asked. */
const perUnit = (metrics: readonly string[]) => metrics.length > 0 && metrics.every((metric) => METRIC_BY_ID.get(metric)?.kinds.join() === "intensity");

const isWide = ({ scored, caseFits }: Judged) => caseFits && scored.passage.kind === "overview";

/** Rows of a state before belong to a change; things merely counted are no amounts of a metric. */
function isAsked({ figure, kind, technology }: MeasureRow, plan: QueryPlan): boolean {
  if (figure.metric === "installed-capacity" && plan.facets.technology.length > 0 && !plan.facets.technology.some((id) => technology.includes(id)))
    return false;
  if (figure.role === "before" && !plan.change) return false;
  if (plan.doneOnly && (figure.basis === "target" || kind === "plan")) return false;
  if (plan.time === "planned" ? figure.basis !== "target" && kind !== "plan" : false) return false;
  const [first, last] = figure.years ?? [];
  return plan.figureYears.length === 0 || (first !== undefined && last !== undefined && plan.figureYears.some((year) => year >= first && year <= last));
}

/** The asked metrics where anybody states one; else what the same is also told in; with none asked, all that the bounds can be held against. */
function metricsFound({ metrics, bounds, change, intent }: QueryPlan, rows: readonly MeasureRow[]): string[] {
  const stated = [...new Set(rows.map(({ figure }) => figure.metric))];
  if (metrics.length === 0) {
    const comparable = (row: MeasureRow) => bounds.every(({ unit }) => factorBetween(unit, row.normal.unit) !== undefined);
    if (bounds.length === 0) return change || intent === "compare" ? stated : [];
    return [...new Set(rows.filter(comparable).map(({ figure }) => figure.metric))];
  }
  const asked = stated.filter((metric) => metrics.includes(metric));
  if (asked.length > 0) return asked;
  const kindred = new Set(metrics.flatMap(kindredMetrics));
  return [
    ...new Set(rows.filter((row) => kindred.has(row.figure.metric) && (!perUnit(metrics) || isIntensity(row.figure.unit))).map(({ figure }) => figure.metric)),
  ];
}

/** A figure that a company tells twice, in its overview and with its measure or in two collections, is one: the measure's own. */
function folded(rows: readonly MeasureRow[]): MeasureRow[] {
  const same = groupBy(rows, ({ company, figure, normal, period }) => [company.zh, figure.metric, normal.value, normal.max, normal.unit, period].join());
  const rank = { measure: 0, plan: 1, result: 2, overview: 3 };
  return [...same.values()].flatMap((twins) => {
    const [first, ...rest] = [...twins].sort((a, b) => rank[a.kind] - rank[b.kind]) as [MeasureRow, ...MeasureRow[]];
    // Two measures of one case that state the same amount are two; one of them summed up elsewhere is not.
    return [first, ...rest.filter((row) => row.kind === first.kind && row.caseId === first.caseId && row.passageId !== first.passageId)];
  });
}

/** A whole site that two collections tell of, under its own name and under its group's, is one. */
function toldOnce(rows: readonly MeasureRow[]): MeasureRow[] {
  const ofSites = groupBy(
    rows.filter(({ figure, place }) => figure.owner === "company" && place.length > 0),
    ({ figure, normal, period, place, industry }) => [figure.metric, figure.basis, normal.value, normal.max, normal.unit, period, ...place, ...industry].join(),
  );
  const again = new Set([...ofSites.values()].flatMap(([first, ...rest]) => rest.filter(({ collection }) => collection !== first?.collection)));
  return rows.filter((row) => !again.has(row));
}

/** One of the yearly amounts of a passage: no single bond or loan. */
const isOfAYear = ({ passageId, figure }: MeasureRow, rows: readonly MeasureRow[]) =>
  rows.some((other) => other.passageId === passageId && other.figure.metric === figure.metric && other.figure.years?.join() !== figure.years?.join());

/**
 * Of a series over the years the last one, unless years or a change are asked, or who or which year is first: then each
 * year has its place; what one company did in its years is averaged over them.
 */
function latest(rows: readonly MeasureRow[], { figureYears, change, intent, facets }: QueryPlan): MeasureRow[] {
  const ofYears = intent === "rank" || (intent === "average" && facets.company.length > 0);
  if (figureYears.length > 0 || change || ofYears) return [...rows];
  const series = groupBy(rows, ({ passageId, figure, normal, period }) =>
    [passageId, figure.metric, normal.unit, period, figure.basis, figure.owner, figure.per].join(),
  );
  return [...series.values()].flatMap((ofOne) => {
    const last = Math.max(...ofOne.map(({ figure }) => figure.years?.[1] ?? 0));
    const dated = ofOne.every(({ figure, period }) => figure.years && (period === "year" || period === "timeless") && figure.per === null);
    return dated ? ofOne.filter(({ figure }) => figure.years?.[1] === last) : ofOne;
  });
}
