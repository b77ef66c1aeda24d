import type { Bound } from "../domain/plan.js";
import type { MeasureRow } from "../domain/row.js";
import { factorBetween } from "../figures/convert.js";

/** Whether an amount keeps a bound: of a range its far end counts, of "over 900" no more than is said. */
export function keeps({ figure, normal }: MeasureRow, { comparison, value, unit, per }: Bound): boolean {
  const factor = boundFactor(unit, normal.unit);
  if (factor === undefined || (per !== null && figure.per !== null && per !== figure.per)) return false;
  const bound = value * factor;
  const [low, high] = [normal.value, normal.max ?? normal.value];
  switch (comparison) {
    case "at-least":
      return high >= bound;
    case "over":
      return high > bound || (high === bound && figure.qualifier === "over");
    case "at-most":
      return low <= bound && figure.qualifier !== "over";
    case "under":
      return low < bound || (low === bound && figure.qualifier === "under");
  }
}

/** Weighed in tonnes: who asks for 1,000 t of CO2 or of standard coal writes t. */
const WEIGHED: ReadonlySet<string> = new Set(["tCO2e", "tce"]);

/** How much of a normal unit a bound's unit is; undefined where the two cannot be held against each other. */
export function boundFactor(unit: string, normal: string): number | undefined {
  const direct = factorBetween(unit, normal);
  if (direct !== undefined) return direct;
  const [over, ...under] = normal.split("/") as [string, ...string[]];
  return WEIGHED.has(over) ? factorBetween(unit, ["t", ...under].join("/")) : undefined;
}
