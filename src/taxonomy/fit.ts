import { METRIC_BY_ID } from "./metrics.js";
import { SUBJECTS } from "./subjects.js";
import { type Dimension, dimensionOf } from "./units.js";

const DIMENSIONS: ReadonlyMap<string, ReadonlySet<Dimension>> = new Map(SUBJECTS.map(({ id, dimensions }) => [id, new Set(dimensions)]));
/** The dimensions in which amounts of a metric's subject are stated. */
export function metricDimensions(metric: string): Dimension[] {
  return [...(DIMENSIONS.get(METRIC_BY_ID.get(metric)?.subject ?? "") ?? [])];
}

/** Quantities of which nothing is a share: 90 % is no temperature. */
const NEVER_SHARES: ReadonlySet<string> = new Set(["temperature", "pressure", "duration", "payback"]);
/** Anything is produced, handled or kept in its own unit: tubes, ships, solar cells in gigawatts. */
const OPEN: ReadonlySet<string> = new Set(["product-output", "treatment-capacity", "storage"]);

/** Paper is told in sheets too, and what a chiller makes of its power as a bare coefficient. */
const COUNTED: ReadonlySet<string> = new Set(["paper", "efficiency"]);
/** Whether a metric is also told by a mere number, which cannot be compared with its other figures. */
export const mayBeCounted = (unit: string, metric: string): boolean => dimensionOf(unit) === "count" && COUNTED.has(METRIC_BY_ID.get(metric)?.subject ?? "");

/**
 * Whether a metric is ever stated in a unit. Where a publication writes kW for the electricity saved in a year, the
 * figure keeps its unit and cannot be compared with others of its metric.
 */
export function fitsMetric(unit: string, metric: string): boolean {
  const subject = METRIC_BY_ID.get(metric)?.subject ?? "";
  const dimension = dimensionOf(unit);
  // "5 times" is of whatever it was before.
  if (OPEN.has(subject) || dimension === "ratio") return true;
  if (dimension === "share" || dimension === "share-points") return !NEVER_SHARES.has(subject);
  return DIMENSIONS.get(subject)?.has(dimension) ?? true;
}
