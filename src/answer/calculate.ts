import type { AnswerFigure, Derived } from "../domain/answer.js";
import type { Figure } from "../domain/figure.js";
import type { Language } from "../domain/language.js";
import { comparableAmount, periodOf } from "../figures/comparable.js";
import type { Amount } from "../figures/convert.js";
import { tidy } from "../figures/patterns.js";
import { POLLUTANT_CUTS } from "../taxonomy/metrics.js";
import { type Dimension, dimensionOf, isIntensity } from "../taxonomy/units.js";

export type Operation = Exclude<Derived["operation"], "count" | "share">;

/**
 * What an operation makes of figures, in the unit in which they are compared. Undefined where they may not be put
 * together: other metrics, units, periods, or, in a sum, an average or a median, one that is done with one that is planned (in
 * an average or a median, expected), one of a measure with one of the whole company of another case.
 */
export function calculate(operation: Operation, figures: readonly Figure[]): Amount | undefined {
  const [first, second] = figures;
  if (!first) return undefined;
  if (operation === "convert") return comparableAmount(first);
  const amounts = figures.map(comparableAmount);
  // What one case tells of its own may be added where it leaves the period of one unsaid, or tells one for several measures.
  const ofOneCase = operation === "sum" && figures.every(({ id, owner }) => caseOf(id) === caseOf(first.id) && owner !== "other");
  const samePeriod = (one: Figure) => periodOf(one) === periodOf(first) || (ofOneCase && [one, first].every((each) => LOOSE_PERIODS.has(periodOf(each))));
  // Unlike pollutants of one case may be added where a question does so.
  const sameMetric = (one: Figure) => one.metric === first.metric || (ofOneCase && POLLUTANT_CUTS.has(one.metric) && POLLUTANT_CUTS.has(first.metric));
  const alike = (one: Figure, index: number) => sameMetric(one) && amounts[index]?.unit === amounts[0]?.unit && samePeriod(one);
  const statistic = operation === "sum" || operation === "average" || operation === "median";
  // An estimate of a measure that stands may be added to what others report; a plan may not.
  const likeBasis = (one: Figure) => one.basis === first.basis || (operation === "sum" && one.basis !== "target" && first.basis !== "target");
  const together = !statistic ? true : figures.every((one) => likeBasis(one) && (ofOneCase || one.owner === first.owner));
  if (!together || !figures.every(alike)) return undefined;
  const common = (amounts[0] as Amount).unit;
  if (operation === "sum" && !isAdditive(common)) return undefined;
  if (operation === "sum" || operation === "average") {
    const count = operation === "sum" ? 1 : figures.length;
    const digits = operation === "sum" ? round : mean;
    const low = digits(amounts.reduce((sum, { value }) => sum + value, 0) / count);
    const high = digits(amounts.reduce((sum, { value, max }) => sum + (max ?? value), 0) / count);
    return { value: low, ...(high > low ? { max: high } : {}), unit: common };
  }
  if (operation === "median") {
    const low = median(amounts.map(({ value }) => value));
    const high = median(amounts.map(({ value, max }) => max ?? value));
    return { value: low, ...(high > low ? { max: high } : {}), unit: common };
  }
  const [a, b] = [amounts[0]?.value, amounts[1]?.value];
  // Of ranges no single difference or ratio can be told.
  if (!second || a === undefined || b === undefined || amounts.some(({ max }) => max !== undefined)) return undefined;
  // 25 % and 20 % are five points apart, not 5 %.
  if (operation === "difference") return { value: round(a - b), unit: common === "%" ? "pp" : common };
  if (operation === "ratio") return b === 0 ? undefined : { value: round(a / b), unit: "times" };
  if (operation === "part") return a > b || b === 0 ? undefined : { value: percent((a / b) * 100), unit: "%" };
  return a === 0 ? undefined : { value: percent(((b - a) / a) * 100), unit: "%" };
}

const LOOSE_PERIODS: ReadonlySet<string> = new Set(["year", "unstated"]);

const caseOf = (figureId: string) => figureId.split("#")[0];

const ADDITIVE: ReadonlySet<Dimension> = new Set<Dimension>([
  "mass",
  "co2-mass",
  "standard-coal",
  "energy",
  "power",
  "apparent-power",
  "volume",
  "normal-volume",
  "area",
  "length",
  "money",
  "transport",
  "count",
]);

/** Whether amounts in a unit add up. Shares, temperatures, lengths of time and amounts for each unit of something do not. */
export function isAdditive(unit: string): boolean {
  return !isIntensity(unit) && ADDITIVE.has(dimensionOf(unit));
}

const round = (value: number) => tidy(Number(value.toPrecision(12)));
/** A mean of figures of unlike exactness is told to four digits. */
const mean = (value: number) => Number(value.toPrecision(4));

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)] as number, sorted[Math.floor(sorted.length / 2)] as number];
  return low === high ? low : mean((low + high) / 2);
}

/** To a tenth of a per cent: more would feign an exactness that the figures do not have. */
const percent = (value: number) => Math.round(value * 10) / 10;

/** How a sum of figures is stated: exact only where every part is. */
export function jointQualifier(figures: readonly Figure[]): Figure["qualifier"] {
  const all = new Set(figures.map(({ qualifier }) => qualifier));
  all.delete("exact");
  if (all.size === 0) return "exact";
  const [only] = all;
  return all.size === 1 && only ? only : [...all].every((one) => one === "over" || one === "from") ? "over" : "about";
}

/** A count as a figure: of cases or of figures, by their ids. */
export function countFigure(ids: readonly string[], language: Language, of: "companies" | "figures" = "companies"): AnswerFigure {
  const labels = { companies: { en: "Companies", zh: "企业数" }, figures: { en: "Figures", zh: "数值个数" } };
  return {
    marker: 1,
    metric: "count",
    label: labels[of][language],
    value: new Set(ids).size,
    unit: "count",
    per: null,
    qualifier: "exact",
    role: "total",
    basis: "reported",
    asWritten: String(new Set(ids).size),
    derived: { operation: "count", from: [...new Set(ids)] },
  };
}

/** How many of some cases are such, in per cent to a tenth. */
export function shareFigure(from: readonly string[], of: readonly string[], language: Language): AnswerFigure {
  const value = percent((new Set(from).size / new Set(of).size) * 100);
  return {
    marker: 1,
    metric: "share",
    label: { en: "Share of the cases", zh: "案例占比" }[language],
    value,
    unit: "%",
    per: null,
    qualifier: "exact",
    role: "total",
    basis: "reported",
    asWritten: language === "en" ? `${value} %` : `${value}%`,
    derived: { operation: "share", from: [...new Set(from)], of: [...new Set(of)] },
  };
}
