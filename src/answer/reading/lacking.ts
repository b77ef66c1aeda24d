import type { Figure } from "../../domain/figure.js";
import type { Passage } from "../../domain/passage.js";
import type { QueryPlan } from "../../domain/plan.js";
import { metricDimensions } from "../../taxonomy/fit.js";
import { answersMetric, METRIC_BY_ID, metricName } from "../../taxonomy/metrics.js";
import { type Dimension, dimensionOf, isIntensity } from "../../taxonomy/units.js";
import { indexTerms } from "../../text/tokens.js";
import type { DraftLine } from "../draft.js";
import type { Asked } from "./asked.js";
import type { Reading } from "./reading.js";
import { numeratorOf } from "./relevance.js";

/** Whether an amount is asked, in some unit or of some metric, and none of what is told is one. */
export function tellsNoAmount({ metrics }: QueryPlan, readings: readonly Reading[], { asksAmount, asksSaving, dimensions, stuff }: Asked): boolean {
  if (!asksAmount) return false;
  const isAsked = ({ metric, unit }: Figure) =>
    metrics.length > 0 ? metrics.some((one) => answersMetric(metric, one)) : dimensions.has(dimensionOf(numeratorOf(unit)));
  const figuresOf = ({ sentences }: Reading) => sentences.flatMap(({ figures }) => figures);
  if (readings.some((one) => one.sentences.some(({ text }) => STATES_NONE.test(text)) && !figuresOf(one).some(isAsked))) return true;
  if (stuff.size > 0 && !readings.some((one) => isOfStuff(one, stuff))) return true;
  const told = readings.flatMap(figuresOf);
  const inAskedUnit = told.some(({ unit }) => dimensions.has(dimensionOf(numeratorOf(unit))));
  if (dimensions.size > 0 && [...dimensions].every((one) => OF_ITS_OWN.has(one)) && !inAskedUnit && !told.some(isAsked)) return true;
  if (readings.some(({ meant }) => meant)) return false;
  // "How much does it save?" is not answered by two agents or five brands.
  if (metrics.length + dimensions.size === 0) return told.every(({ unit }) => unit === "count") && (told.length === 0 || asksSaving);
  return !told.some(({ metric, unit }) => metrics.some((one) => answersMetric(metric, one)) || dimensions.has(dimensionOf(numeratorOf(unit))));
}

/** What is asked in these is told in no other unit: a price in no tonnes. */
const OF_ITS_OWN: ReadonlySet<Dimension> = new Set<Dimension>(["money", "temperature", "pressure", "sound"]);

/** Whether an amount is told of some stuff, by its own words or under a heading that has them. */
const isOfStuff = ({ passage, sentences }: Reading, stuff: ReadonlySet<string>) =>
  sentences.some(
    ({ text, figures }) => figures.length > 0 && indexTerms(`${text} ${passage.heading.en ?? ""} ${passage.heading.zh ?? ""}`).some((form) => stuff.has(form)),
  );

/** The case itself says that its source gives no amount. */
const STATES_NONE =
  /原文[^。；，]{0,4}(?:没有|未)[^。；，]{0,3}(?:给出|提供|写明)[^。；，]{0,4}(?:数据|数[值字量]|金额|量(?=[。；，]|$))|\bsource (?:gives|states|names) no (?:\w+ )?(?:figures?|amounts?|quantit(?:y|ies)|data|(?:\w+ )?savings?)\b/i;

export function silentLine({ language }: QueryPlan): DraftLine {
  const text = language === "zh" ? "案例没有给出所问的数值。与此最接近的内容：" : "The case states no such figure. What comes nearest:";
  return { item: false, sentences: [{ text, markers: [] }] };
}

/** "Since when?", 从哪年开始: a time is asked, and nothing of what is told names one. */
export function tellsNoTime(question: string, readings: readonly Reading[]): boolean {
  return ASKS_WHEN.test(question) && !readings.some(({ sentences }) => sentences.some(({ text }) => NAMES_TIME.test(text)));
}

const ASKS_WHEN = /\b(?:since when|what year|which year|when (?:did|was|were|does|do|is|are|will|has|have))\b|什么时候|何时|哪一?年|几几年/i;
const NAMES_TIME =
  /(?<!\d)(?:19|20)\d\d(?!\d)|\b(?:January|February|March|April|May|June|July|August|September|October|November|December)\b|\d+ ?(?:years?|months?|年|个月|月)/;

export function timelessLine({ language }: QueryPlan): DraftLine {
  const text = language === "zh" ? "案例没有写明时间。与此最接近的内容：" : "The case does not say when. What comes nearest:";
  return { item: false, sentences: [{ text, markers: [] }] };
}

/** Metrics that are named by words of their own: a figure of another one is none of these, however near its sentence. */
const UNMISTAKABLE: ReadonlySet<string> = new Set([
  "payback",
  "investment",
  "co2-reduction",
  "co2-emissions",
  "electricity-saved",
  "electricity-generated",
  "natural-gas-saved",
  "water-saved",
  "steam-saved",
  "standard-coal-saved",
  "cost-saved",
  "cost",
  "recovery-rate",
]);

/** Of these an amount in the same unit is no such amount: 8 months of operation are no payback. */
const OWN_UNIT: ReadonlySet<string> = new Set(["payback", "investment", "cost-saved", "cost"]);

/** Whether a figure of one metric may be an amount of the stuff of another: of no metric with a name, of carbon like it, or of one subject with it. */
const mayBeOf = (own: string, metric: string) => {
  const [one, other] = [own, metric].map((id) => METRIC_BY_ID.get(id)?.subject);
  return one === undefined || own === "other" || own === "share" || one === other || [own, metric].every((id) => OF_CARBON.test(id));
};
const OF_CARBON = /co2|carbon/;

/** What a whole plant cost, told in the overview of its case, is not what a measure of a technology did. */
const isOfWhole = ({ kind }: Passage, metric: string, { technology }: QueryPlan["facets"]): boolean =>
  kind === "overview" && technology.length > 0 && OWN_UNIT.has(metric);

/**
 * Asked metrics that none of the passages states. A metric that many words may mean (a share, a price, an efficiency) is
 * not missed where a sentence in the question's own words has a figure.
 */
export function lackingMetrics({ metricWords, metrics, facets }: QueryPlan, readings: readonly Reading[], { dimensions }: Asked): string[][] {
  const stated = readings.flatMap(({ passage }) => passage.figures.map(({ metric }) => metric).filter((metric) => !isOfWhole(passage, metric, facets)));
  const wanted = metricWords.length > 0 ? metricWords : metrics.length > 0 ? [metrics] : [];
  const told = readings.flatMap(({ sentences }) => sentences.flatMap(({ figures }) => figures));
  // 16 g/L of a product are no mass of it, and tonnes of water that are saved none of CO2.
  const unitsOf = (metric: string) =>
    new Set(told.filter(({ unit, metric: own }) => !isIntensity(unit) && mayBeOf(own, metric)).map(({ unit }) => dimensionOf(unit)));
  const units = new Set(told.filter(({ unit }) => !isIntensity(unit)).map(({ unit }) => dimensionOf(unit)));
  // Neutralised or avoided, absorbed or reduced: an amount of the same stuff in the question's own words answers.
  const isMeant = (dimension: Dimension) => dimensions.size === 0 || dimensions.has(dimension) || dimension !== "share";
  const inUnit = (metric: string) => {
    const own = unitsOf(metric);
    return !OWN_UNIT.has(metric) && metricDimensions(metric).some((dimension) => own.has(dimension) && isMeant(dimension));
  };
  // Of what is asked as a share of something else ("gas costs as a share of energy costs") the amount is not wanted.
  if (readings.some(({ added }) => added.length > 1)) return [];
  // "How many users has the carbon platform served?": the users are asked, not the carbon.
  if (wanted.length === 1 && readings.some(({ headed }) => headed) && !wanted.flat().some((metric) => OWN_UNIT.has(metric))) return [];
  const isShare = dimensions.has("share") && units.has("share") && readings.some(({ meant }) => meant);
  if (wanted.length === 1 && isShare) return [];
  const figured = readings.some(({ sentences }) => sentences.some(({ figures }) => figures.some(({ unit }) => unit !== "count")));
  return wanted.filter(
    (group) =>
      !group.some((metric) => stated.some((one) => answersMetric(one, metric)) || (isShare && OWN_UNIT.has(metric))) &&
      (!figured || group.every((metric) => UNMISTAKABLE.has(metric) && !inUnit(metric))),
  );
}

/**
 * Readings without what could be taken for an amount that none of them states: beside "the case states no investment" no
 * other sum of money is told, save one that is asked too.
 */
export function withoutLikes(readings: readonly Reading[], lacking: readonly (readonly string[])[], { metrics }: QueryPlan): Reading[] {
  const own = lacking.flat().filter((metric) => OWN_UNIT.has(metric));
  const dimensions = new Set(own.flatMap(metricDimensions));
  const isLike = ({ metric, unit }: Figure) =>
    dimensions.has(dimensionOf(unit)) && !metrics.some((asked) => !own.includes(asked) && answersMetric(metric, asked));
  return readings
    .map((one) => ({ ...one, sentences: one.sentences.filter(({ figures }) => !figures.some(isLike)) }))
    .filter(({ sentences }) => sentences.length > 0);
}

export function lackingLines({ language }: QueryPlan, lacking: readonly (readonly string[])[]): DraftLine[] {
  if (lacking.length === 0) return [];
  const labels = lacking.map(([metric]) => metricName(metric as string, language)).join(language === "zh" ? "、" : ", ");
  const text = language === "zh" ? `案例没有给出${labels}。与此最接近的内容：` : `The case states no figure for ${labels}. What comes nearest:`;
  return [{ item: false, sentences: [{ text, markers: [] }] }];
}
