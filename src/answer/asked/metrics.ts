import type { Bound } from "../../domain/plan.js";
import { directionCues } from "../../figures/cues.js";
import type { Match } from "../../taxonomy/matcher.js";
import { METRIC_BY_ID, type MetricKind, metricOf } from "../../taxonomy/metrics.js";
import { SUBJECTS } from "../../taxonomy/subjects.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { BEFORE_AND_AFTER } from "../cues.js";
import { METRIC, MONEY, SUBJECT, WEAK_SUBJECT } from "./measured.js";

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

/**
 * The metrics that a question names or states by a subject and a verb, with their places. Words inside a technology's
 * name are metrics where an amount is asked beside them, and in a question of amounts (`ofAmounts`: who saved the most
 * VOC, 危废减量最多) where nothing else is one.
 */
export function metricMatches(text: string, technologies: readonly Match[], ofAmounts: boolean, bounds: readonly Bound[] = []): Match[] {
  // "The number of companies" counts companies, not things in them.
  const all = [...METRIC.find(text), ...statedMetrics(text)].filter(({ id }) => id !== "count" || bounds.length === 0);
  const inName = (match: Match) => technologies.some((technology) => match.start >= technology.start && match.end <= technology.end);
  const attributive = (match: Match) => OF_A_MEASURE.test(text.slice(match.end));
  const own = all.some((match) => !attributive(match)) ? all.filter((match) => !attributive(match)) : all;
  const plain = own.filter((match) => namesMetric(match, text) && (asksAmount(match, text) || isBounded(match, bounds) || !inName(match)));
  const specific = (matches: readonly Match[]) => matches.filter(({ id }) => !UNSPECIFIC.has(id));
  const certain = specific(plain).some((match) => !isWeak(match, text));
  // The heat of "heat pumps" is no metric, the VOC of "VOC treatment" asked for by itself is.
  const partOfName = (match: Match) => technologies.some(({ start, end }) => match.start >= start && match.end <= end && match.end - match.start < end - start);
  const found = certain || !ofAmounts ? plain : [...plain, ...own.filter((match) => !partOfName(match))];
  const kind = kindAsked(text) ?? (bounds.some(({ unit }) => unit === "%") ? "rate" : undefined);
  const change = BEFORE_AND_AFTER.test(text);
  const told = withMoney(withoutWeak(found, text), text).map((match) => ({
    ...match,
    id: change ? stateOf(restated(match.id, kind)) : restated(match.id, kind),
  }));
  if (specific(told).length > 0) return specific(told);
  return kind === "rate" && told.length > 0 ? inPercentOf(told, text) : told;
}

/** "Energy-saving projects", 节水措施: what is measured of them is said elsewhere. */
const OF_A_MEASURE =
  /^[-\s]*(?:projects?|measures?|retrofits?|programmes?|programs?|equipment|technolog\w+|insurances?|records?|data|platforms?)\b|^(?:的)?(?:项目|措施|改造|技术|工程|设备|记录|数据|平台|保险)/i;

/** 减排 and "emissions" are of CO2 only where no other substance is named: 氮氧化物减排. */
function withoutWeak(matches: readonly Match[], text: string): readonly Match[] {
  const clauses = clausesOf(text);
  const apart = (match: Match, other: Match) =>
    clauses.some(({ start, end }) => match.start >= start && match.start < end && (other.start < start || other.start >= end));
  const others = matches.filter((match) => !isWeak(match, text) && !UNSPECIFIC.has(match.id));
  return others.length > 0
    ? matches.filter((match) => others.includes(match) || (asksAmount(match, text) && others.every((other) => apart(match, other))))
    : matches;
}

function isWeak(match: Match, text: string): boolean {
  return METRIC_BY_ID.get(match.id)?.subject === "co2" && WEAK_SUBJECT.find(text).some(({ start, end }) => start <= match.start && end >= match.end);
}

/** "Reduced packaging by the highest percentage": of what is cut, not of a share. */
function inPercentOf(matches: readonly Match[], text: string): Match[] {
  const cut = SUBJECT.find(text).flatMap((match) => {
    const id = metricOf(match.id, "saving");
    const metric = METRIC_BY_ID.get(id);
    return metric?.subject === match.id && metric.kinds.includes("saving") && !metric.kinds.includes("level") ? [{ ...match, id }] : [];
  });
  return cut.length > 0 ? cut : [...matches];
}

/** "How much money", 多少钱: what was done with it, by the verb. */
function withMoney(matches: readonly Match[], text: string): readonly Match[] {
  const asked = MONEY_ASKED.exec(text);
  // What a measure cost is what was invested in it.
  if (!asked && COSTS.test(text) && matches.some(({ id }) => id === "cost"))
    return [...matches, ...matches.flatMap((match) => (match.id === "cost" ? [{ ...match, id: "investment" }] : []))];
  if (!asked || matches.some(({ id }) => OF_MONEY.has(METRIC_BY_ID.get(id)?.subject ?? ""))) return matches;
  const span = { start: asked.index, end: asked.index + asked[0].length };
  return [...matches, ...(MONEY.find(([verb]) => verb.test(text))?.[1] ?? []).map((id) => ({ ...span, id }))];
}

const MONEY_ASKED = /\bhow much money\b|\bmost money\b|多少钱|[省赚花投][的了下]{0,2}钱|钱(?:最|更)[多少]/i;

const OF_MONEY: ReadonlySet<string> = new Set(["cost", "investment", "loan", "benefit"]);

const COSTS = /\bcosts?\s+(?:less|more|under|over|below|above|at|the)\b/i;

/** Metrics that a more specific one of the same question replaces. */
const UNSPECIFIC: ReadonlySet<string> = new Set(["share", "increase", "count", "cost", "production-output", "efficiency"]);

/**
 * Whether the words of a technology are those of the metric itself ("green electricity share", 节水量): whoever states
 * the metric is asked for then, whatever its measure is called.
 */
export function isMetricsOwn(technology: Match, metrics: readonly Match[], text: string): boolean {
  const words = text.slice(technology.start, technology.end);
  // The 电 of 岸电 names a thing, that of 节电 what is saved.
  const ofIt = ({ start, end }: Match) => end - start > 1 || words.length === 1 || /[节减省绿用耗发]/.test(words);
  const subjects = SUBJECT.find(words)
    .filter(ofIt)
    .map(({ id }) => id);
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
    /(?:how (?:much|many)|多少(?:度|吨|方|立方米?|千瓦时|兆瓦时|升)?|几吨|几度|(?<!\bat )\b(?:most|least|lowest|highest)|\b(?:more|less))\s*(?:the\s+)?$/i.test(
      text.slice(0, start),
    ) || /^\s*(?:是|有|了|为)?(?:多少|几|最[多少大高低]|更[多少大高低])/.test(text.slice(end))
  );
}

/** Metrics told by a subject and a verb apart: "how much electricity did … save", 省了多少电. A clause without a verb has that of the one before it. */
function statedMetrics(text: string): Match[] {
  let before: MetricKind | undefined;
  return clausesOf(text).flatMap(({ start, end }) => {
    const clause = text.slice(start, end);
    const kind = verbKind(clause) ?? before ?? verbKind(text);
    before = kind;
    return kind ? metricsIn(clause, kind).map((match) => ({ ...match, start: match.start + start, end: match.end + start })) : [];
  });
}

const BETWEEN_ASKS = /[，,；;。？?]\s*|(?<=多少[\u4e00-\u9fff]{1,4})[、和](?=[\u4e00-\u9fff]{0,3}多少)|\band (?=how (?:much|many)\b)/gi;

function clausesOf(text: string): { start: number; end: number }[] {
  const cuts = [...text.matchAll(BETWEEN_ASKS)].map(({ index, 0: cut }) => index + cut.length);
  return [0, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? text.length })).filter(({ start, end }) => end > start);
}

function metricsIn(text: string, kind: MetricKind): Match[] {
  const named = SUBJECT.find(text);
  // What is emitted, where nothing else is named, is CO2.
  const emitted = /\bemit(?:s|ted|ting|ters?)?\b/i.exec(text);
  if (named.length === 0 && emitted) return [{ id: "co2-emissions", start: emitted.index, end: emitted.index + emitted[0].length }];
  // "Emissions" or 碳 alone are CO2 where nothing else is named.
  return (named.length > 0 ? named : WEAK_SUBJECT.find(text)).flatMap((match) => {
    // What is captured or recovered of CO2 is not emitted.
    const recycled = match.id === "water" && kind === "level" && RECYCLES.test(text);
    const id = recycled ? "reclaimed-water" : match.id === "co2" && kind === "level" && !USES.test(text) ? "carbon-sink" : metricOf(match.id, kind);
    return id === "other" || id === "share" ? [] : [{ ...match, id }];
  });
}

function verbKind(text: string): MetricKind | undefined {
  const verbs = new Set(directionCues(text).map((cue) => cue.value));
  if (A_SHARE.test(text)) return "share";
  if (verbs.has("saving") || /[省节减降抵]了?多少|抵[了消]|少用|[省节减降].{0,3}[最更]|[省节][了下]的?[电水气汽煤]/.test(text)) return "saving";
  if (verbs.has("generation") || MAKES.test(text)) return "generation";
  return USES.test(text) || TREATS.test(text) ? "level" : undefined;
}

/** Panels make electricity as well as they generate it. */
const MAKES =
  /\b(?:make|makes|made|produce[sd]?|get|gets|got|put out)\b.*\b(?:electricity|power|kWh|MWh)\b|\b(?:electricity|power|kWh|MWh)\b.*\b(?:make|makes|made|produce[sd]?)\b|发(?:了|出|得)?(?:电)?(?:多少|最|更)|发电/i;
const TREATS = /\b(?:recover|recycl|reus|collect|treat|process|dispos|handl|captur|produc|burn)\w*\b|回收|利用|处理|处置|再生|产/i;
const RECYCLES = /\b(?:recycl|reus|reclaim)\w*\b|回用|再生|循环/i;
const USES =
  /\b(?:emits?|emitted|emitting|emitters?|consum\w+|uses? (?:the )?(?:most|least|more|less))\b|排放(?:量)?(?:最|更|是)|(?:用|耗)[电水气汽能](?:量)?(?:最|更)/i;
const PER_PRODUCT =
  /\bper (?:tonne|ton|unit|t|kg|square met\w+|m²|kWh|product|car|vehicle)\b|\bintensity\b|每(?:吨|平方|辆|台|度)|吨产品|单位(?:产[品值量]|面积|能耗|电耗|水耗|碳排放)|单耗|强度/i;
const IN_PERCENT =
  /\b(?:percentage|per cent|percent|(?:reduction|saving|savings) rates?|relative(?:ly)?|proportion(?:ally)?)\b|百分之|百分比|[减节降][^，。？]{0,4}(?:比例|比率)|(?:比例|比率)最[高大]|降幅|幅度|(?:节[电水能气汽]|减[碳排]|下降|降低)率/i;
/** "by over 20 %": a rate, whatever the metric's amounts are in. */
const BOUND_IN_PERCENT =
  /\b(?:by|at least|over|more than|above|under|less than|below)\s+(?:at least |over |more than )?\d+(?:\.\d+)?\s*(?:%|per ?cent)|\d\s*[%％](?:以上|以下|及以上)|(?:超过|不低于|大于|高于|至少|低于)\s*\d+(?:\.\d+)?\s*[%％]/i;
const A_SHARE = /\b(?:share|proportion|percentage) of\b|\bshares?\b|占比|比例|比重/i;

/** How the question wants its subject stated, where it says so: for each unit of product, in per cent, as a state. */
function kindAsked(text: string): MetricKind | undefined {
  if (BOUND_IN_PERCENT.test(text) && !A_SHARE.test(text)) return "rate";
  if (PER_PRODUCT.test(text)) return "intensity";
  if (IN_PERCENT.test(text)) return "rate";
  return verbKind(text) === "level" ? "level" : undefined;
}

/** Whether a change is wanted in per cent. */
export function wantsPercent(text: string): boolean {
  return kindAsked(text) === "rate";
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
