import { fitsMetric, mayBeCounted } from "../../taxonomy/fit.js";
import type { Finding, Stated } from "./stated.js";

/** Figures in a unit in which what they are said to measure is never stated. */
export function unfitUnits(stated: readonly Stated[]): Finding[] {
  return stated
    .filter(({ figure }) => !fitsMetric(figure.unit, figure.metric) && !mayBeCounted(figure.unit, figure.metric))
    .map((one) => ({ stated: one, reason: `${one.figure.unit} is no unit of ${one.figure.metric}` }));
}
