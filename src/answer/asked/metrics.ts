import type { Bound } from "../../domain/plan.js";
import { metricDimensions } from "../../taxonomy/fit.js";
import type { Match } from "../../taxonomy/matcher.js";
import { METRIC_BY_ID, type MetricKind, metricOf } from "../../taxonomy/metrics.js";
import { SUBJECTS } from "../../taxonomy/subjects.js";
import { dimensionOf } from "../../taxonomy/units.js";
import { BEFORE_AND_AFTER } from "../cues.js";
import { kindAsked, PER_PRODUCT, RECYCLES, restated, stateOf, USES, verbKind } from "./kinds.js";
import { METRIC, MONEY, SUBJECT, WEAK_SUBJECT } from "./measured.js";
import { dimensionsAsked } from "./units.js";

/** "Buys emission reductions", 捐出减排量: what is bought, sold or given away is a thing, whose amount is asked in other words. */
export function isTraded({ start }: Match, text: string): boolean {
  return TRADED_BEFORE.test(text.slice(0, start)) && !ASKS_AMOUNT.test(text);
}

const TRADED_BEFORE =
  /\b(?:buy\w*|bought|purchas\w*|trad(?:e|es|ed|ing)|sell\w*|sold|donat\w*|g[ai]ve away)\b(?:\s+[\w-]+){0,2}\s*$|(?:买|购|捐|卖|交易|出售)[^，。？]{0,6}$/i;
const ASKS_AMOUNT = /\bhow (?:much|many)\b|多少|[最更]|几[吨度万]/i;

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
  const green = GREEN_SHARE.exec(text);
  if (green) return [{ id: "green-electricity-share", start: green.index, end: green.index + green[0].length }];
  const cheap = CHEAP.exec(text);
  if (cheap) return [{ id: "investment", start: cheap.index, end: cheap.index + cheap[0].length }];
  // "The number of companies" counts companies, not things in them.
  const found = ofAskedUnit([...METRIC.find(text), ...statedMetrics(text, technologies)], text).filter(
    ({ id, start }) => id !== "count" || (bounds.length === 0 && !WITH.test(text.slice(0, start))),
  );
  // "Besides CO2, which pollutant …": what is left out is not what is asked.
  const kept = found.filter(({ start }) => !LEFT_OUT_BEFORE.test(text.slice(0, start)));
  const all = (kept.length > 0 ? kept : found).filter(({ end }) => !OF_A_SYSTEM.test(text.slice(end)));
  const inName = (match: Match) => technologies.some((technology) => match.start >= technology.start && match.end <= technology.end);
  const attributive = (match: Match) => OF_A_MEASURE.test(text.slice(match.end));
  const own = all.some((match) => !attributive(match)) || MONEY_ASKED.test(text) ? all.filter((match) => !attributive(match)) : all;
  const plain = own.filter((match) => namesMetric(match, text) && (asksAmount(match, text) || isBounded(match, bounds) || !inName(match)));
  const specific = (matches: readonly Match[]) => matches.filter(({ id }) => !UNSPECIFIC.has(id));
  const certain = specific(plain).some((match) => !isWeak(match, text));
  // The heat of "heat pumps" is no metric, the VOC of "VOC treatment" asked for by itself is.
  const partOfName = (match: Match) =>
    technologies.some(
      ({ start, end }) => match.start >= start && match.end <= end && match.end - match.start < end - start && !DONE_TO_IT.test(text.slice(start, end)),
    );
  const named = certain || !ofAmounts ? plain : [...plain, ...own.filter((match) => !partOfName(match))];
  const kind = kindAsked(text) ?? (bounds.some(({ unit }) => unit === "%") ? "rate" : undefined);
  const change = BEFORE_AND_AFTER.test(text);
  const told = withMoney(withoutWeak(named, text), text).map((match) => ({
    ...match,
    id: change ? stateOf(restated(match.id, kind)) : restated(match.id, kind),
  }));
  if (specific(told).length > 0) return specific(told);
  const recovered = RECOVERED.exec(text);
  if (recovered) return [{ id: "recovery-rate", start: recovered.index, end: recovered.index + recovered[0].length }];
  return kind === "rate" && told.length > 0 ? inPercentOf(told, text) : told;
}

/**
 * Of an amount asked in a unit ("how many tonnes", 多少个) without what could not be told in it: a share, or a stuff that is
 * only named beside. "Total kWh and total CO2 saved": a unit that none of the metrics is in asks for what it measures.
 */
function ofAskedUnit(matches: readonly Match[], text: string): Match[] {
  const asked = dimensionsAsked(text);
  const fits = ({ id }: Match) => metricDimensions(id).some((dimension) => asked.has(dimension));
  const isBeside = (match: Match) => metricDimensions(match.id).every((dimension) => dimension === "share") || isBare(match, text);
  const kept = asked.size === 0 ? [...matches] : matches.filter((match) => fits(match) || !isBeside(match) || asksAmount(match, text));
  const kind = asked.has("energy") && kept.length > 0 && !kept.some(fits) ? verbKind(text) : undefined;
  return kind === "saving" || kind === "generation" ? [...kept, { id: metricOf("electricity", kind), start: 0, end: 0 }] : kept;
}

/** What costs little to do, whatever it saves. */
const CHEAP =
  /\b(?:cheap|low[- ]cost|inexpensive|affordable)\b(?=[^.?]{0,20}\b(?:measures?|projects?|retrofits?|ways?|options?|ideas?)\b)|(?:便宜|花钱少|低成本|投入小|投资小|花费少)(?=的?[^，。？]{0,6}(?:措施|项目|改造|办法|做法|方案))/i;

/** "Examples with numbers" asks for any. */
const WITH = /\bwith (?:the |some |real |hard )?$/i;

/** How much of the electricity is green, in words that lie apart: "what share of its electricity is renewable", 用电里绿电占多少. */
const GREEN_SHARE =
  /\b(?:share|percentage|proportion|fraction|per ?cent|how much) of [^?.,]{0,24}?\b(?:electricity|power)\b[^?.,]{0,40}\b(?:green|renewables?|clean)\b|\b(?:green|renewable|clean) (?:electricity|power|energy)\b[^?]{0,40}\bwith (?:the |their |what )?shares?\b|(?:绿电|绿色电力|可再生(?:能源)?电力)[^，。？]{0,6}(?:占(?:多少|比|几成|百分之)|比例)|用电[^，。？]{0,10}(?:多少|几成|百分之几)[^，。？]{0,4}(?:绿电|绿色电力|可再生)/i;

/** "VOC abatement", 氮氧化物减排: the name says what is measured and what is done to it, and no more. */
const DONE_TO_IT = /(?:减排|减量|节约|[- ](?:reduction|saving|abatement))$/i;

const LEFT_OUT_BEFORE =
  /(?:\b(?:besides|apart from|other than|except(?: for)?|not counting|excluding|leaving out|,? not)|除了?|除去|不算|不计|不含|排除)\s*(?:the\s+)?$/i;

/** How much of something is used again: 废水回用率, "recycles the largest share of its water". */
const RECOVERED =
  /(?:回用|回收|循环(?:利用)?|复用|再生(?:利用)?|重复利用|综合利用)(?:率|比例)|\b(?:reus|recycl|reclaim|recover)\w*\s(?:the\s)?(?:\w+\s){0,2}(?:share|part|proportion|percentage|portion) of\b|\b(?:share|part|proportion|percentage|portion) of (?:\w+ ){1,4}(?:is |are |it )?(?:reus|recycl|reclaim|recover)\w*/i;

/** "Energy-saving projects", 节水措施: what is measured of them is said elsewhere. */
const OF_A_MEASURE =
  /^[-\s]*(?:(?:saving|cutting|reduction|efficiency)\s+)?(?:projects?|measures?|retrofits?|programmes?|programs?|equipment|technolog\w+|insurances?|records?|data|platforms?)\b|^(?:的)?(?:(?:[、和与及]|节[能水电气]|减[碳排]|降碳|低碳|环保)*)(?:项目|措施|改造|技术|工程|设备|记录|数据|平台|保险)/i;

/** 能效平台, "the energy efficiency platform": the name of a system, of which something else is asked. */
const OF_A_SYSTEM = /^\s*(?:(?:service|management|monitoring)\s+)?(?:platforms?|cent(?:re|er)s?)\b|^(?:管理|管控|监测|监控|诊断|服务)?(?:平台|中心)/i;

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
  if (TO_BUILD.test(text)) return matches.map((match) => (match.id === "cost" ? { ...match, id: "investment" } : match));
  if (!asked) return matches.flatMap((match) => spentOn(match, text));
  if (matches.some(({ id }) => OF_MONEY.has(METRIC_BY_ID.get(id)?.subject ?? ""))) return matches;
  const span = { start: asked.index, end: asked.index + asked[0].length };
  return [...matches, ...(MONEY.find(([verb]) => verb.test(text))?.[1] ?? []).map((id) => ({ ...span, id }))];
}

/** A bare "cost", 成本: what a measure cost is what was invested in it, and saved only where somebody saves. */
function spentOn(match: Match, text: string): Match[] {
  if (!A_COST.test(text.slice(match.start, match.end)) || SAVES_COST.test(text)) return [match];
  const running = RUNNING_BEFORE.test(text.slice(0, match.start));
  return ["cost", ...(running ? [] : ["investment"])].map((id) => ({ ...match, id }));
}

const A_COST = /^(?:costs?|expenses?|成本|费用)$/i;
const SAVES_COST = /\b(?:sav\w+|cut\w*|reduc\w+|lower\w*|fell|fall\w*|drop\w*)\b|[省节降减]/i;
const RUNNING_BEFORE =
  /(?:\b(?:operating|running|energy|electricity|power|water|gas|fuel|production|labour|maintenance)\s*|[用电水气能源汽]|运行|运营|生产|运维|人工)$/i;

const MONEY_ASKED =
  /\bhow much money\b|\bmost money\b|\b(?:puts?|pour(?:s|ed)?|sank|sunk)\b[^.?!]{0,24}\bmoney\b|多少钱|多少亿(?:元|人民币|$|[？?，,。])|[省赚花投][的了下]{0,2}钱(?![买请租购])|钱(?:最|更)[多少]/i;

const OF_MONEY: ReadonlySet<string> = new Set(["cost", "investment", "loan", "benefit"]);

/** What it cost to put something up is what was invested in it. */
const TO_BUILD =
  /\bcosts? (?:\S+ ){0,4}to (?:build|install|set up|construct|put (?:up|in)|make)\b|\bcosts? of (?:building|installing|construct\w+|the (?:build|installation|retrofit))\b|\b(?:building|construction|installation|up-?front) costs?\b/i;

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
  const asked = metrics.map(({ id }) => METRIC_BY_ID.get(id)?.subject ?? "");
  // Of electricity from biogas the biogas is more than the metric says.
  return subjects.some((id) => asked.includes(id)) && subjects.every((id) => asked.includes(id) || !STUFF.has(id) || id === "electricity");
}

/** 节水不超过一百吨: what a bound is of is asked as an amount. */
function isBounded({ id }: Match, bounds: readonly Bound[]): boolean {
  const dimensions = SUBJECTS.find((subject) => subject.id === METRIC_BY_ID.get(id)?.subject)?.dimensions ?? [];
  return bounds.some(({ unit }) => dimensions.includes(dimensionOf(unit)));
}

/** A bare noun (steam, 塑料) is a metric only beside a word for an amount: "how much steam", 多少蒸汽. */
function namesMetric(match: Match, text: string): boolean {
  return !isBare(match, text) || asksAmount(match, text);
}

/** "Electricity use" and 电耗 are an amount by themselves. */
const isBare = ({ start, end }: Match, text: string) =>
  !AN_AMOUNT.test(text.slice(start, end)) && SUBJECT.find(text).some((subject) => STUFF.has(subject.id) && subject.start === start && subject.end === end);

const AN_AMOUNT = /\b(?:use|consumption)$|耗$|^[耗用]/i;

/** "how much steam", 节水多少: the word stands beside one for an amount. */
function asksAmount({ start, end }: Match, text: string): boolean {
  return (
    /(?:how (?:much|many)(?:(?: \w+)? (?:tonnes|tons|kg|kilo\w+|lit(?:re|er)s|cubic met(?:re|er)s|[MG]?J|[kMGT]?Wh) of)?|多少(?:度|吨|方|立方米?|千瓦时|兆瓦时|升)?|几吨|几度|(?<!\bat )\b(?:most|least|lowest|highest)|\b(?:more|less))\s*(?:the\s+)?$/i.test(
      text.slice(0, start),
    ) || /^\s*(?:是|有|了|为)?(?:多少|几|最[多少大高低]|更[多少大高低])/.test(text.slice(end))
  );
}

/** Metrics told by a subject and a verb apart: "how much electricity did … save", 省了多少电. A clause without a verb has that of the one before it. */
function statedMetrics(text: string, technologies: readonly Match[]): Match[] {
  let before: MetricKind | undefined;
  return clausesOf(text).flatMap(({ start, end }) => {
    const clause = text.slice(start, end);
    const kind = verbKind(clause) ?? before ?? verbKind(text) ?? (PER_PRODUCT.test(clause) ? "intensity" : undefined);
    before = kind;
    const names = technologies.map((match) => ({ ...match, start: match.start - start, end: match.end - start }));
    return kind ? metricsIn(clause, kind, names).map((match) => ({ ...match, start: match.start + start, end: match.end + start })) : [];
  });
}

const BETWEEN_ASKS = /[，,；;。？?]\s*|(?<=多少[\u4e00-\u9fff]{1,4})[、和](?=[\u4e00-\u9fff]{0,3}多少)|\band (?=how (?:much|many)\b)/gi;

function clausesOf(text: string): { start: number; end: number }[] {
  const cuts = [...text.matchAll(BETWEEN_ASKS)].map(({ index, 0: cut }) => index + cut.length);
  return [0, ...cuts].map((start, index) => ({ start, end: cuts[index] ?? text.length })).filter(({ start, end }) => end > start);
}

function metricsIn(text: string, kind: MetricKind, technologies: readonly Match[]): Match[] {
  // Of "how much carbon does heat recovery save" the heat is only part of a name.
  const isNamed = ({ start, end }: Match) => technologies.some((one) => one.start <= start && one.end >= end);
  const found = SUBJECT.find(text);
  const named = found.every(isNamed) && WEAK_SUBJECT.find(text).some((match) => !isNamed(match) && asksAmount(match, text)) ? [] : found;
  // What is emitted, where nothing else is named, is CO2.
  const emitted = /\bemit(?:s|ted|ting|ters?)?\b/i.exec(text);
  if (named.length === 0 && emitted) return [{ id: "co2-emissions", start: emitted.index, end: emitted.index + emitted[0].length }];
  // "Emissions" or 碳 alone are CO2 where nothing else is named.
  return (named.length > 0 ? named : WEAK_SUBJECT.find(text)).flatMap((match) => {
    // What is captured or recovered of CO2 is not emitted.
    const recycled = match.id === "water" && kind === "level" && RECYCLES.test(text);
    // Green electricity that somebody makes is electricity generated, not what is bought.
    const made = match.id === "green-electricity" && kind === "generation";
    const id = made
      ? metricOf("electricity", kind)
      : recycled
        ? "reclaimed-water"
        : match.id === "co2" && kind === "level" && !USES.test(text)
          ? "carbon-sink"
          : metricOf(match.id, kind);
    return id === "other" || id === "share" ? [] : [{ ...match, id }];
  });
}
