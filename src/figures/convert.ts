import Qty from "js-quantities";
import { CasebookError } from "../errors.js";
import { isIntensity, NORMAL_DENOMINATORS, NORMAL_UNITS, UNIT_BY_ID } from "../taxonomy/units.js";
import { tidy } from "./patterns.js";

/** A number with a unit id, the upper end of a range apart. */
export interface Amount {
  readonly value: number;
  readonly max?: number | undefined;
  readonly unit: string;
}

/**
 * The factor by which an amount in one unit becomes one in another, undefined where the two cannot be compared: they
 * measure different things (tce is not CO2, Nm³ not m³) or their denominators do.
 */
export function factorBetween(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [[over, under], [overTo, underTo]] = [splitUnit(from), splitUnit(to)];
  const numerator = simpleFactor(over, overTo);
  if (numerator === undefined || (under === undefined) !== (underTo === undefined)) return undefined;
  if (under === undefined || underTo === undefined) return numerator;
  const [below, belowTo] = [readDenominator(under), readDenominator(underTo)];
  const denominator = simpleFactor(below.unit, belowTo.unit);
  return denominator === undefined ? undefined : (numerator * belowTo.amount) / (below.amount * denominator);
}

/** @throws CasebookError `bad-request` where the units cannot be compared. */
export function convert(amount: Amount, to: string): Amount {
  const factor = factorBetween(amount.unit, to);
  if (factor === undefined) throw new CasebookError("bad-request", `${amount.unit} cannot be converted to ${to}: they do not measure the same thing`);
  return scaled(amount, factor, to);
}

/** The amount in the unit in which amounts of its kind are compared. */
export function normalise(amount: Amount): Amount {
  return convert(amount, normalUnit(amount.unit));
}

/** The unit in which amounts in a unit are compared: `kWh` for MWh, `kg/t` for g/kg. */
export function normalUnit(unit: string): string {
  const [over, under] = splitUnit(unit);
  const normal = (simple: string, normals: typeof NORMAL_UNITS) => {
    const term = UNIT_BY_ID.get(simple);
    return (term?.carrier || term?.dimension === "money" ? normals[term.dimension] : undefined) ?? simple;
  };
  const numerator = normal(over, NORMAL_UNITS);
  if (under === undefined) return numerator;
  const below = readDenominator(under).unit;
  return `${numerator}/${below === "USD" || below === "EUR" ? below : normal(below, NORMAL_DENOMINATORS)}`;
}

/** Carbon dioxide, standard coal and masses of anything else are weighed in the same units, but only like is compared. */
function simpleFactor(from: string, to: string): number | undefined {
  if (from === to) return 1;
  const [source, target] = [UNIT_BY_ID.get(from), UNIT_BY_ID.get(to)];
  if (!source?.carrier || !target?.carrier || source.dimension !== target.dimension) return undefined;
  const [[carrier, factor], [carrierTo, factorTo]] = [source.carrier, target.carrier];
  return (factor * Qty.swiftConverter(carrier, carrierTo)(1)) / factorTo;
}

function scaled({ value, max }: Amount, factor: number, unit: string): Amount {
  return { value: round(value * factor), ...(max === undefined ? {} : { max: round(max * factor) }), unit };
}

/** Conversions carry binary noise in their last digits. */
const round = (value: number) => tidy(Number(value.toPrecision(12)));

function splitUnit(unit: string): [string, string | undefined] {
  const at = unit.indexOf("/");
  return isIntensity(unit) ? [unit.slice(0, at), unit.slice(at + 1)] : [unit, undefined];
}

const MULTIPLES: Readonly<Record<string, number>> = { k: 1e3, M: 1e6 };

/** `10kCNY` is ten thousand yuan, `100km` a hundred kilometres, `km` one, not a thousand metres. */
function readDenominator(written: string): { amount: number; unit: string } {
  const match = /^(\d+(?:\.\d+)?)(.+)$/.exec(written);
  if (!match) return { amount: 1, unit: written };
  const [amount, unit] = [Number(match[1]), match[2] as string];
  if (UNIT_BY_ID.has(unit)) return { amount, unit };
  const multiple = MULTIPLES[unit.charAt(0)];
  return multiple && unit.length > 1 ? { amount: amount * multiple, unit: unit.slice(1) } : { amount, unit };
}
