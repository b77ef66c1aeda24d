import { directionCues } from "../../figures/cues.js";
import type { Match } from "../../taxonomy/matcher.js";
import { METRIC_BY_ID, type MetricKind, metricOf } from "../../taxonomy/metrics.js";

/** How the verbs of a text state their subject: saved, generated, as a share, or as an amount that is used or treated. */
export function verbKind(text: string): MetricKind | undefined {
  const verbs = new Set(directionCues(text).map((cue) => cue.value));
  if (A_SHARE.test(text)) return "share";
  if (verbs.has("saving") || /[省节减降抵]了?多少|抵[了消]|少用|[省节减降].{0,3}[最更]|[省节][了下]的?[电水气汽煤]/.test(text)) return "saving";
  if (verbs.has("generation") || MAKES.test(text)) return "generation";
  return USES.test(text) || TREATS.test(text) ? "level" : undefined;
}

/** Panels make electricity as well as they generate it. */
const MAKES =
  /\b(?:make|makes|made|produce[sd]?|get|gets|got|put out)\b.*\b(?:electricity|power|kWh|MWh)\b|\b(?:electricity|power|kWh|MWh)\b.*\b(?:make|makes|made|produce[sd]?)\b|\b(?:electricity|power) (?:producers?|generators?|generation|output)\b|\bproducers? of (?:\w+ )?(?:electricity|power)\b|发(?:了|出|得)?(?:电)?(?:多少|最|更)|发电/i;
const TREATS = /\b(?:recover|recycl|reus|collect|treat|process|dispos|handl|captur|produc|burn)\w*\b|回收|利用|处理|处置|再生|产(?![品值业能线地])/i;
export const RECYCLES = /\b(?:recycl|reus|reclaim)\w*\b|回用|再生|循环/i;
export const USES =
  /\b(?:emits?|emitted|emitting|emitters?|consum\w+|uses? (?:the )?(?:most|least|more|less))\b|排放(?:量)?(?:最|更|是)|(?:用|耗)[电水气汽能](?:量)?(?:最|更)/i;
export const PER_PRODUCT =
  /\bper (?:tonne|ton|unit|t|kg|square met\w+|m²|kWh|product|car|vehicle)\b|\bintensity\b|每(?:吨|平方|辆|台|度)|吨产品|单位(?:产[品值量]|面积|能耗|电耗|水耗|碳排放)|单耗|强度/i;
const IN_PERCENT =
  /\b(?:percentage|per cent|percent|(?:reduction|saving|savings) rates?|relative(?:ly)?|proportion(?:ally)?)\b|百分之|百分比|[减节降][^，。？]{0,4}(?:比例|比率)|(?:比例|比率)最[高大]|降幅|幅度|(?:节[电水能气汽]|减[碳排]|下降|降低)率/i;
/** "by over 20 %": a rate, whatever the metric's amounts are in. */
const BOUND_IN_PERCENT =
  /\b(?:by|at least|over|more than|above|under|less than|below)\s+(?:at least |over |more than )?\d+(?:\.\d+)?\s*(?:%|per ?cent)|\d\s*[%％](?:以上|以下|及以上)|(?:超过|不低于|大于|高于|至少|低于)\s*\d+(?:\.\d+)?\s*[%％]/i;
const A_SHARE = /\b(?:share|proportion|percentage) of\b|\bshares?\b|占比|比例|比重/i;

/** How the question wants its subject stated, where it says so: for each unit of product, in per cent, as a state. */
export function kindAsked(text: string): MetricKind | undefined {
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
export function restated(id: string, kind: MetricKind | undefined): string {
  const metric = METRIC_BY_ID.get(id);
  if (!metric || !kind || metric.kinds.includes(kind)) return id;
  // A share of something and a rate of its reduction are both in per cent: the named one stays.
  if (kind === "rate" && !metric.kinds.includes("saving")) return id;
  const other = metricOf(metric.subject, kind);
  return METRIC_BY_ID.get(other)?.subject === metric.subject ? other : id;
}

/** What fell for each unit of output is told as that, or as its reduction in per cent. */
export function withRates(matches: readonly Match[]): Match[] {
  return matches.flatMap((match) => {
    const subject = METRIC_BY_ID.get(match.id)?.subject ?? "";
    const own = subject === "standard-coal" ? ["energy"] : subject === "energy" ? ["energy", "standard-coal"] : [subject];
    const ids = own.flatMap((one) => [metricOf(one, "intensity"), metricOf(one, "rate")]).filter((id) => id !== "other" && id !== "share");
    return [match, ...ids.map((id) => ({ ...match, id }))];
  });
}

/** What is told before and after is a state, never a saving: CO2 emissions for CO2 reduction. */
export function stateOf(id: string): string {
  const metric = METRIC_BY_ID.get(id);
  const level = metric?.kinds.join() === "saving" ? metricOf(metric.subject, "level") : id;
  return METRIC_BY_ID.get(level)?.subject === metric?.subject ? level : id;
}
