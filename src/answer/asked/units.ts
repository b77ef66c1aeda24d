import { findQuantities } from "../../figures/quantities.js";
import { type Dimension, dimensionOf } from "../../taxonomy/units.js";

/** A unit that is asked for without a number: "how many tonnes", "total kWh", 多少万度, 按兆瓦排. */
const ASKED =
  /(?:\b(?:how many|(?:in )?total|(?:in )?annual|yearly|in|by(?: the)?)\s+|多少[万亿]?|几[万亿]?|按)(?<unit>[a-z]{1,12}(?:[- ](?:hours?|met(?:re|er)s?))?|\p{Script=Han}{1,4})/giu;

/** What the units are of that a text asks its amounts in. Times are no unit of an amount here: "in a year", 几年. */
export function dimensionsAsked(text: string): ReadonlySet<Dimension> {
  const found = [...text.matchAll(ASKED)].flatMap(({ groups }) => {
    const [quantity] = findQuantities(`1 ${groups?.unit ?? ""}`);
    const isClassifier = /^[个只台件]/.test(groups?.unit ?? "");
    return quantity && (quantity.unit !== "count" || isClassifier) ? [dimensionOf(quantity.unit)] : [];
  });
  return new Set(found.filter((dimension) => dimension !== "time"));
}
