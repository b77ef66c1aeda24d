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

const GREEN: ReadonlySet<string> = new Set(["green-electricity", "solar-power"]);

/** "70% of the proceeds for wind power" is no share of green electricity. */
export function isShareOfOther(sentence: string, quantity: Quantity, subject: string): boolean {
  if (!isShare(quantity) || !GREEN.has(subject)) return false;
  const of = /^ of (?:the |its |all )?((?:(?! (?:into|for|to|by|from)\b)[^,;.]){0,40})/.exec(sentence.slice(quantity.unitEnd))?.[1];
  return of
    ? /\b(?:area|proceeds|products?|suppliers|customers|vehicles|funds|loans?)\b/i.test(of) && !/\b(?:energy|electricity|power|consumption)\b/i.test(of)
    : /(?:面积|资金|款项|产品|供应商|客户|车辆|贷款)的?$/.test(sentence.slice(0, quantity.start));
}
