import type { MeasureRow } from "../domain/row.js";
import type { Fault } from "../errors.js";
import { factorBetween } from "../figures/convert.js";
import { fitsMetric } from "../taxonomy/fit.js";
import type { Lexeme } from "../taxonomy/matcher.js";
import { nearestTerms } from "../taxonomy/nearest.js";
import { UNIT_BY_ID, UNIT_BY_WRITTEN, UNITS } from "../taxonomy/units.js";

const hasHan = (written: string) => /\p{Script=Han}/u.test(written);

/** Units as terms: an id has the ways of writing it for names. */
export const UNIT_TERMS: readonly Lexeme[] = UNITS.map(({ id, written }) => ({
  id,
  en: written.filter((form) => !hasHan(form)),
  zh: written.filter(hasHan),
}));

/** The units that rows have, most frequent first. */
export function unitsOf(rows: readonly MeasureRow[]): string[] {
  const counts = new Map<string, number>();
  for (const { normal } of rows) counts.set(normal.unit, (counts.get(normal.unit) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([unit]) => unit);
}

/** Whether a row's amount can be given in a unit. */
export const isIn = (unit: string) => (row: MeasureRow) => factorBetween(row.normal.unit, unit) !== undefined;

/**
 * The id of a unit as somebody writes it: `kWh`, `吨标准煤`, `m³/t`. None where there is no such unit, or where it is
 * none of the units that figures of the asked metrics have; `faults` then says so and names units that there are.
 *
 * @param rows the whole table.
 * @param metrics ids of the metrics asked; none for all.
 */
export function readUnit(written: string, rows: readonly MeasureRow[], metrics: readonly string[], faults: Fault[]): string | undefined {
  const unit = unitId(written, rows);
  if (unit === undefined) {
    const near = nearestTerms(written, UNIT_TERMS).map((id) => `"${id}"`);
    faults.push({
      path: "unit",
      message: `there is no unit "${written}"${near.length > 0 ? `; did you mean ${near.join(" or ")}?` : ` nor anything near it; kWh, t, tce, tCO2e, m3, CNY and % are some`}`,
    });
    return undefined;
  }
  const ofMetrics = rows.filter(({ figure }) => metrics.includes(figure.metric) && fitsMetric(figure.unit, figure.metric));
  // Who asks for CO2 or standard coal in t or kg means tonnes of it.
  const weighed = (WEIGHED[unit] ?? []).find((one) => ofMetrics.some(isIn(one)));
  if (weighed && !ofMetrics.some(isIn(unit))) return weighed;
  if (ofMetrics.length > 0 && !ofMetrics.some(isIn(unit))) {
    faults.push({ path: "unit", message: `${metrics.join(" and ")} cannot be given in ${unit}: its figures are in ${list(unitsOf(ofMetrics))}` });
    return undefined;
  }
  return unit;
}

const WEIGHED: Readonly<Record<string, readonly string[]>> = { t: ["tCO2e", "tce"], kg: ["kgCO2e", "kgce"], g: ["gCO2e", "gce"] };

function unitId(written: string, rows: readonly MeasureRow[]): string | undefined {
  const [over = "", ...under] = written.split(/\/|每/);
  const numerator = simpleUnit(over);
  if (under.length === 0 && numerator) return numerator;
  const compound = [numerator ?? over, ...under.map((part) => simpleUnit(part) ?? part)].join("/");
  // A denominator may be anything that something is stated for (a car, a person): those that figures have are known.
  const known = rows.some(({ figure, normal }) => figure.unit === compound || normal.unit === compound || factorBetween(normal.unit, compound) !== undefined);
  if (known) return compound;
  return numerator && under.length === 1 && simpleUnit(under[0] as string) ? compound : undefined;
}

function simpleUnit(written: string): string | undefined {
  const trimmed = written.trim();
  if (trimmed === "count") return trimmed;
  const term = UNIT_BY_ID.get(trimmed) ?? UNIT_BY_WRITTEN.get(trimmed);
  if (term) return term.id;
  // Nobody types MWH for something else, but m is not M: only a spelling that is one unit in any case is taken.
  const alike = UNITS.filter(({ id, written: forms }) => [id, ...forms].some((form) => form.toLowerCase() === trimmed.toLowerCase()));
  return alike.length === 1 ? alike[0]?.id : undefined;
}

const MOST_UNITS = 8;

/** "kWh, t and %", the rest counted. */
export function list(units: readonly string[]): string {
  const shown = units.slice(0, MOST_UNITS);
  const rest = units.length - shown.length;
  return rest > 0 ? `${shown.join(", ")} and ${rest} more units` : shown.join(", ").replace(/, ([^,]*)$/, " and $1");
}
