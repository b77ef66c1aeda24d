import type { Quantity } from "./quantities.js";

/** In a share that is no reduction ("PV makes up 36 % of the energy use") these are what the share is of, wherever they stand. */
export const SHARE_OWNERS: ReadonlySet<string> = new Set(["green-electricity", "solar-power", "recovery-rate", "renewables-used", "curtailment", "share"]);

/** Whether a share of this is a metric of its own, so that percentage points gained are still that share. */
export function isShareOwner(subject: string | undefined): boolean {
  return subject !== undefined && (SHARE_OWNERS.has(subject) || subject === "efficiency");
}

/** Whether a quantity is a percentage or percentage points. */
export function isShare(quantity: Quantity): boolean {
  return quantity.dimension === "share" || quantity.dimension === "share-points";
}

/** "60% of the savings", 占减排量的60%: a part of a saving is a share, not a rate. */
export function isPartOfSaving(sentence: string, quantity: Quantity): boolean {
  return (
    isShare(quantity) &&
    (/^ of (?:the |its |all )?(?:[\w-]+ ){0,2}(?:savings?|reductions?)\b/i.test(sentence.slice(quantity.unitEnd)) ||
      /占[^，。；\d]{0,10}(?:节|减)[^，。；\d]{0,4}量的?$/.test(sentence.slice(0, quantity.start)))
  );
}

/** "Urea use falls by 25% and labour intensity by 30%": a share of what no metric is of, whatever stands before it. */
export function isOfNoMetric(sentence: string, quantities: readonly Quantity[], index: number): boolean {
  const quantity = quantities[index] as Quantity;
  return isShare(quantity) && NO_METRIC.test(sentence.slice(quantities[index - 1]?.unitEnd ?? 0, quantity.start));
}

const NO_METRIC =
  /\b(?:labou?r (?:intensity|productivity)|workload|(?:failure|defect|accident) rate|satisfaction)\b[^,.;]*$|(?:劳动强度|劳动生产率|工作量|故障率|不良率|事故率|满意度)[^，。；]*$/i;

/** "rises to 70% and 100% of its electricity is to be green": a share that heads a clause of its own is a state. */
export function headsClause(sentence: string, quantity: Quantity): boolean {
  return isShare(quantity) && /(?:\band|\bwhile|[,;]) $/.test(sentence.slice(0, quantity.start)) && HAS_VERB.test(sentence.slice(quantity.unitEnd));
}

const HAS_VERB = /^ of (?:the |its |all )?(?:[\w'’-]+ ){1,4}(?:is|are|was|were|comes?|came|will be) (?!(?:cut|reduced|saved|lowered|avoided)\b)/;

const GREEN: ReadonlySet<string> = new Set(["green-electricity", "solar-power"]);

/** "70% of the proceeds for wind power" is no share of green electricity. */
export function isShareOfOther(sentence: string, quantity: Quantity, subject: string): boolean {
  if (!isShare(quantity) || !GREEN.has(subject)) return false;
  if (
    /\bOf (?:its|the|their) [^,;.]*\b(?:suppliers|customers|products|vehicles|stores)\b[^,;.]*, (?:about |over |nearly )?$/.test(
      sentence.slice(0, quantity.start),
    )
  )
    return true;
  if (/^的(?:[^，。；]{0,4})?(?:供应商|客户|产品|车辆|门店)/.test(sentence.slice(quantity.unitEnd))) return true;
  const of = /^ of (?:the |its |all )?((?:(?! (?:into|for|to|by|from)\b)[^,;.]){0,40})/.exec(sentence.slice(quantity.unitEnd))?.[1];
  return of
    ? /\b(?:area|proceeds|products?|suppliers|customers|vehicles|funds|loans?)\b/i.test(of) && !/\b(?:energy|electricity|power|consumption)\b/i.test(of)
    : /(?:面积|资金|款项|产品|供应商|客户|车辆|贷款)的?$/.test(sentence.slice(0, quantity.start));
}
