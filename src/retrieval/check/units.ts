import { METRIC_BY_ID } from "../../taxonomy/metrics.js";
import { SUBJECTS } from "../../taxonomy/subjects.js";
import { dimensionOf } from "../../taxonomy/units.js";
import type { Finding, Stated } from "./stated.js";

const DIMENSIONS: ReadonlyMap<string, ReadonlySet<string>> = new Map(SUBJECTS.map(({ id, dimensions }) => [id, new Set(dimensions)]));
/** Quantities of which nothing is a share: 90 % is no temperature. */
const NEVER_SHARES: ReadonlySet<string> = new Set(["temperature", "pressure", "duration", "payback"]);
/** Anything is produced, handled or kept in its own unit: tubes, ships, solar cells in gigawatts. */
const OPEN: ReadonlySet<string> = new Set(["product-output", "treatment-capacity", "storage"]);

/** Figures in a unit in which what they are said to measure is never stated. */
export function unfitUnits(stated: readonly Stated[]): Finding[] {
  return stated.flatMap((one): Finding[] => {
    const { metric, unit } = one.figure;
    const subject = METRIC_BY_ID.get(metric)?.subject ?? "";
    const dimension = dimensionOf(unit);
    const share = dimension === "share" || dimension === "share-points";
    // "5 times" is of whatever it was before.
    if (OPEN.has(subject) || dimension === "ratio") return [];
    const fits = share ? !NEVER_SHARES.has(subject) : (DIMENSIONS.get(subject)?.has(dimension) ?? true);
    return fits ? [] : [{ stated: one, reason: `${unit} is no unit of ${metric}` }];
  });
}
