import type { Bound } from "../../domain/plan.js";
import { directionCues } from "../../figures/cues.js";
import { type Match, Matcher } from "../../taxonomy/matcher.js";
import { METRIC_BY_ID, METRICS, type MetricKind, metricOf } from "../../taxonomy/metrics.js";
import { SUBJECTS, WEAK_SUBJECTS } from "../../taxonomy/subjects.js";
import { ancestorsOf } from "../../taxonomy/tagger.js";
import { TECHNOLOGIES } from "../../taxonomy/technologies.js";
import { type Dimension, dimensionOf } from "../../taxonomy/units.js";
import { BEFORE_AND_AFTER } from "../cues.js";

const METRIC = new Matcher(METRICS);
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

/** The metrics that a question names or states by a subject and a verb, with their places; those inside a technology's name only where an amount is asked. */
export function metricMatches(text: string, technologies: readonly Match[], bounds: readonly Bound[] = []): Match[] {
  const stated = statedMetrics(text);
  const named = METRIC.find(text).filter((match) => namesMetric(match, text));
  const matches = [...named, ...stated].filter(
    (match) =>
      asksAmount(match, text) || isBounded(match, bounds) || !technologies.some((technology) => match.start >= technology.start && match.end <= technology.end),
  );
  const kind = kindAsked(text) ?? (bounds.some(({ unit }) => unit === "%") ? "rate" : undefined);
  const change = BEFORE_AND_AFTER.test(text);
  const told = matches.map((match) => ({ ...match, id: change ? stateOf(restated(match.id, kind)) : restated(match.id, kind) }));
  const specific = told.filter(({ id }) => !UNSPECIFIC.has(id));
  return specific.length > 0 ? specific : told;
}

/** Metrics that a more specific one of the same question replaces. */
const UNSPECIFIC: ReadonlySet<string> = new Set(["share", "increase", "count", "cost", "production-output", "efficiency"]);

/**
 * Whether the words of a technology are those of the metric itself ("green electricity share", 节水量): whoever states
 * the metric is asked for then, whatever its measure is called.
 */
export function isMetricsOwn(technology: Match, metrics: readonly Match[], text: string): boolean {
  const words = text.slice(technology.start, technology.end);
  const subjects = SUBJECT.find(words).map(({ id }) => id);
  return metrics.some(({ id }) => subjects.includes(METRIC_BY_ID.get(id)?.subject ?? ""));
}

/** 节水不超过一百吨: what a bound is of is asked as an amount. */
function isBounded({ id }: Match, bounds: readonly Bound[]): boolean {
  const dimensions = SUBJECTS.find((subject) => subject.id === METRIC_BY_ID.get(id)?.subject)?.dimensions ?? [];
  return bounds.some(({ unit }) => dimensions.includes(dimensionOf(unit)));
}

/** A bare noun (steam, 塑料) is a metric only beside a word for an amount: "how much steam", 多少蒸汽. */
function namesMetric({ start, end }: Match, text: string): boolean {
  // "Electricity use" and 电耗 are an amount by themselves.
  const bare =
    !AN_AMOUNT.test(text.slice(start, end)) && SUBJECT.find(text).some((subject) => STUFF.has(subject.id) && subject.start === start && subject.end === end);
  return !bare || asksAmount({ id: "", start, end }, text);
}

const AN_AMOUNT = /\b(?:use|consumption)$|耗$|^[耗用]/i;

/** "how much steam", 节水多少: the word stands beside one for an amount. */
function asksAmount({ start, end }: Match, text: string): boolean {
  return (
    /(?:how (?:much|many)|多少|几吨|几度|(?<!\bat )\b(?:most|least|lowest|highest)|\b(?:more|less))\s*(?:the\s+)?$/i.test(text.slice(0, start)) ||
    /^\s*(?:是|有|了|为)?(?:多少|几|最[多少大高低]|更[多少大高低])/.test(text.slice(end))
  );
}

/** Metrics told by a subject and a verb apart: "how much electricity did … save", 省了多少电. */
function statedMetrics(text: string): Match[] {
  const kind = verbKind(text);
  if (!kind) return [];
  const named = SUBJECT.find(text);
  // What is emitted, where nothing else is named, is CO2.
  const emitted = /\bemit(?:s|ted|ting|ters?)?\b/i.exec(text);
  if (named.length === 0 && emitted) return [{ id: "co2-emissions", start: emitted.index, end: emitted.index + emitted[0].length }];
  // "Emissions" or 碳 alone are CO2 where nothing else is named.
  return (named.length > 0 ? named : WEAK_SUBJECT.find(text)).flatMap((match) => {
    const id = metricOf(match.id, kind);
    return id === "other" || id === "share" ? [] : [{ ...match, id }];
  });
}

function verbKind(text: string): MetricKind | undefined {
  const verbs = new Set(directionCues(text).map((cue) => cue.value));
  if (A_SHARE.test(text)) return "share";
  if (verbs.has("saving") || /[省节减降]了?多少|少用|[省节减降].{0,3}[最更]/.test(text)) return "saving";
  if (verbs.has("generation") || /发(?:了|出)?多少/.test(text)) return "generation";
  return USES.test(text) ? "level" : undefined;
}

const USES =
  /\b(?:emits?|emitted|emitting|emitters?|consum\w+|uses? (?:the )?(?:most|least|more|less))\b|排放(?:量)?(?:最|更|是)|(?:用|耗)[电水气汽能](?:量)?(?:最|更)/i;
const PER_PRODUCT =
  /\bper (?:tonne|ton|unit|t|kg|square met\w+|m²|kWh|product|car|vehicle)\b|\bintensity\b|每(?:吨|平方|辆|台|度)|单位(?:产[品值量]|面积|能耗|电耗|水耗|碳排放)|单耗|强度/i;
const IN_PERCENT =
  /\b(?:percentage|per cent|percent|(?:reduction|saving|savings) rates?|relative(?:ly)?|proportion(?:ally)?)\b|百分之|百分比|降幅|幅度|(?:节[电水能气汽]|减[碳排]|下降|降低)率/i;
const A_SHARE = /\b(?:share|proportion|percentage) of\b|\bshares?\b|占比|比例|比重/i;

/** How the question wants its subject stated, where it says so: for each unit of product, in per cent, as a state. */
function kindAsked(text: string): MetricKind | undefined {
  if (PER_PRODUCT.test(text)) return "intensity";
  if (IN_PERCENT.test(text)) return "rate";
  return verbKind(text) === "level" ? "level" : undefined;
}

/** A metric stated in another way, where the vocabulary has that: CO2 reduction per tonne is carbon intensity. */
function restated(id: string, kind: MetricKind | undefined): string {
  const metric = METRIC_BY_ID.get(id);
  if (!metric || !kind || metric.kinds.includes(kind)) return id;
  // A share of something and a rate of its reduction are both in per cent: the named one stays.
  if (kind === "rate" && !metric.kinds.includes("saving")) return id;
  const other = metricOf(metric.subject, kind);
  return METRIC_BY_ID.get(other)?.subject === metric.subject ? other : id;
}

/** What is told before and after is a state, never a saving: CO2 emissions for CO2 reduction. */
function stateOf(id: string): string {
  const metric = METRIC_BY_ID.get(id);
  const level = metric?.kinds.join() === "saving" ? metricOf(metric.subject, "level") : id;
  return METRIC_BY_ID.get(level)?.subject === metric?.subject ? level : id;
}

/** The metric that an amount in a unit is of where neither words nor technology say more; none where it could be several. */
const BY_DIMENSION: Partial<Record<Dimension, string>> = {
  mass: "co2-reduction",
  "co2-mass": "co2-reduction",
  "standard-coal": "standard-coal-saved",
  power: "installed-capacity",
  energy: "electricity-saved",
};

const SIZE = /\b(?:(?:larg|bigg|small|size)\w*|install\w* (?:the )?(?:more|most|less|least))|最[大小]|更[大小]|规模|大小|装.{0,4}[更最]多/i;
const YIELD = /\b(?:productive|output|yields?)\b|产[出量]/i;

/** The metric by which the size of a technology's installations is told. */
const SIZES: readonly (readonly [technology: string, size: string, yields?: string])[] = [
  ["energy-storage", "storage-capacity"],
  ["solar-pv", "installed-capacity", "electricity-generated"],
  ["wind-power", "installed-capacity", "electricity-generated"],
];

/**
 * What "the largest" or "over 10 MW" is measured by where the question names no metric: the size or yield of the thing,
 * else what the unit of the bound measures.
 */
export function metricImplied(text: string, technologies: readonly string[], bounds: readonly Bound[]): string | undefined {
  const dimension = bounds[0] && dimensionOf(bounds[0].unit);
  if (dimension === "share" && technologies.includes("green-electricity")) return "green-electricity-share";
  for (const [technology, size, yields] of SIZES) {
    if (!technologies.some((id) => id === technology || ancestorsOf(TECHNOLOGIES, id).includes(technology))) continue;
    if (yields && (dimension ? dimension === "energy" : YIELD.test(text))) return yields;
    if (dimension ? dimension === "power" || (size === "storage-capacity" && dimension === "energy") : SIZE.test(text)) return size;
  }
  return dimension && BY_DIMENSION[dimension];
}

/** What "saved the most" is measured by where nothing says it: what the library is about. */
export const ASSUMED_METRIC = "co2-reduction";
