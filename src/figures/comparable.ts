import type { Figure } from "../domain/figure.js";
import type { Period } from "../domain/row.js";
import { METRIC_BY_ID } from "../taxonomy/metrics.js";
import { type Dimension, dimensionOf, isIntensity } from "../taxonomy/units.js";
import { type Amount, normalise } from "./convert.js";

/** Amounts of these are produced, saved or used in the course of time. */
const IN_TIME: ReadonlySet<Dimension> = new Set(["mass", "co2-mass", "standard-coal", "energy", "volume", "normal-volume", "money", "count"]);
/** Metrics whose amounts are for no time, whatever their unit. */
const TIMELESS: ReadonlySet<string> = new Set(["investment", "loan", "storage", "installed-capacity", "unit-cost"]);

/** What time a figure is for. */
export function periodOf({ metric, unit, per, years, cumulative, role }: Figure): Period {
  if (per) return per;
  // Loans and investments of several years are their total; one of a year belongs to no time.
  if (years && years[0] !== years[1] && dimensionOf(unit) === "money") return "cumulative";
  if (!IN_TIME.has(dimensionOf(unit)) || isIntensity(unit) || TIMELESS.has(METRIC_BY_ID.get(metric)?.subject ?? "")) return "timeless";
  if (cumulative) return "cumulative";
  if (unit === "count" && role === "level") return "timeless";
  if (!years) return "unstated";
  return years[0] === years[1] ? "year" : "cumulative";
}

/**
 * A figure in the unit in which figures of its kind are compared. A mass of carbon dioxide counts as CO2 equivalent:
 * its global warming potential is 1 by definition (IPCC AR6, WG I, chapter 7).
 */
export function comparableAmount(figure: Pick<Figure, "metric" | "value" | "max" | "unit">): Amount {
  const normal = normalise(figure);
  const [over, ...under] = normal.unit.split("/");
  const carbon = over === "t" && CARBON_SUBJECTS.has(METRIC_BY_ID.get(figure.metric)?.subject ?? "");
  return carbon ? { ...normal, unit: ["tCO2e", ...under].join("/") } : normal;
}

const CARBON_SUBJECTS: ReadonlySet<string> = new Set(["co2", "carbon-sink"]);
