import { type Figure, Per } from "../../domain/figure.js";
import type { Language } from "../../domain/language.js";
import type { MeasureRow, Period } from "../../domain/row.js";
import type { Amount } from "../../figures/convert.js";
import { findQuantities } from "../../figures/quantities.js";
import type { Series } from "../../retrieval/series.js";
import { METRIC_BY_ID, type MetricKind, metricName } from "../../taxonomy/metrics.js";
import { groupDigits, PER_WORDS, QUALIFIER_WORDS } from "../../taxonomy/statements.js";
import { thingName } from "../../taxonomy/things.js";
import { dimensionOf, UNIT_BY_ID } from "../../taxonomy/units.js";
import { countHan } from "../../text/language.js";

const pick = (pair: readonly [string, string], language: Language) => pair[language === "en" ? 0 : 1];

const ENGLISH_UNITS: Readonly<Record<string, string>> = {
  m3: "m³",
  m2: "m²",
  km2: "km²",
  Nm3: "Nm³",
  tCO2e: "t CO2e",
  tCO2: "t CO2",
  kgCO2e: "kg CO2e",
  pp: "percentage points",
  times: "-fold",
};

/** A unit as prose has it: m³, 千瓦时, t CO2e. */
export function unitName(unit: string, language: Language): string {
  const at = unit.indexOf("/");
  if (at > 0) return `${unitName(unit.slice(0, at), language)}${denominatorName(unit.slice(at + 1), language)}`;
  if (language === "en") return ENGLISH_UNITS[unit] ?? unit;
  return unit === "CNY" ? "元" : (UNIT_BY_ID.get(unit)?.written.find((word) => countHan(word) > 0) ?? unit);
}

/** "/t", " per CNY 10,000", "/万元": as the reader of quantities reads it back. */
function denominatorName(written: string, language: Language): string {
  const [, digits = "", multiple = "", money] = /^(\d+)([kM]?)(CNY|USD|EUR)$/.exec(written) ?? [];
  if (money) {
    const amount = Number(digits) * ({ k: 1e3, M: 1e6 }[multiple] ?? 1);
    if (money === "CNY")
      return language === "en"
        ? ` per CNY ${groupDigits(amount)}`
        : `/${amount % 1e6 === 0 ? `${amount === 1e6 ? "" : amount / 1e6}百万` : amount === 1e4 ? "万" : amount}元`;
  }
  const [, many = "1", scale = "", thing = written] = /^(\d+)([kM]?)([a-z-]+)$/.exec(written) ?? [];
  if (UNIT_BY_ID.has(written) || UNIT_BY_ID.has(thing) || !/^[a-z-]{3,}$/.test(thing)) return `/${written.replace("m3", "m³").replace("m2", "m²")}`;
  const count = Number(many) * ({ k: 1e3, M: 1e6 }[scale] ?? 1);
  // Things counted are read behind "per" alone, and in Chinese behind a slash with 万.
  if (language === "en") return count === 1 ? ` per ${thingName(thing, "en")}` : ` per ${groupDigits(count)} ${thingName(thing, "en", true)}`;
  return `/${count === 1 ? "" : count % 1e4 === 0 ? `${count === 1e4 ? "" : count / 1e4}万` : count}${thingName(thing, "zh")}`;
}

/** An amount in words: "12,345 t CO2e", "CNY 304,100", 1,234千瓦时. */
export function describeAmount({ value, max, unit }: Amount, language: Language): string {
  const number = max === undefined ? groupDigits(value) : `${groupDigits(value)}–${groupDigits(max)}`;
  if (unit === "count") return number;
  const name = unitName(unit, language);
  if (language === "en" && dimensionOf(unit) === "money" && !unit.includes("/") && max === undefined) return `${name} ${number}`;
  if (language === "zh" || /^[%°-]/.test(name)) return `${number}${name}`;
  return `${number} ${name}${dimensionOf(unit) === "time" && name.length > 3 && (max ?? value) !== 1 ? "s" : ""}`;
}

/** A figure as the passage writes it, with its qualifier, period and years; its unit added where that stands elsewhere in the sentence. */
export function describeFigureOf({ figure }: Pick<MeasureRow, "figure">, language: Language): string {
  const span = figure.spans.find((one) => one.language === language) ?? figure.spans[0];
  const written = span?.asWritten.trim() ?? "";
  const [read] = findQuantities(written);
  const complete = read && read.value === figure.value && read.max === figure.max && read.unit === figure.unit;
  const amount = complete ? written : describeAmount(figure, language);
  // 24.89吨/年 has its period already.
  const rate = figure.per && !(complete && read?.per) ? PER_WORDS[figure.per][language] : "";
  // 吉瓦/年 would be a unit of its own.
  const per = rate.startsWith("/") && dimensionOf(figure.unit) === "power" ? `（每${rate.slice(1)}）` : rate;
  return `${QUALIFIER_WORDS[figure.qualifier][language]}${amount}${per}${yearsOf(figure, language)}`;
}

function yearsOf({ years }: Figure, language: Language): string {
  if (!years) return "";
  const [first, last] = years;
  if (first === last) return language === "en" ? ` (${first})` : `（${first}年）`;
  return language === "en" ? ` (${first}–${last})` : `（${first}—${last}年）`;
}

const BASIS = { reported: ["reported", "已实现"], expected: ["expected", "预计"], target: ["planned", "计划"] } as const;
const OWNER = {
  measure: ["single measures", "单项措施"],
  company: ["whole companies or sites", "企业或厂区整体"],
  other: ["of customers, the industry or others", "客户、行业等其他主体"],
} as const;
const PERIODS: Readonly<Record<Period, readonly [string, string]>> = {
  year: ["yearly", "每年"],
  month: ["monthly", "每月"],
  week: ["weekly", "每周"],
  day: ["daily", "每天"],
  hour: ["hourly", "每小时"],
  minute: ["per minute", "每分钟"],
  second: ["per second", "每秒"],
  cumulative: ["cumulative", "累计"],
  unstated: ["no period stated", "未说明期间"],
  timeless: ["", ""],
};

/** What is common to the figures of a series, in words: "yearly, reported, single measures"; without `done` that it is reported goes without saying. */
export function describeSeries(
  { basis, period, owner, mixed }: Pick<Series, "basis" | "period" | "owner" | "mixed">,
  language: Language,
  { done = true }: { readonly done?: boolean } = {},
): string {
  const time = pick(PERIODS[period], language);
  const index = language === "en" ? 0 : 1;
  const hoped = basis === "reported" || mixed === "bases" ? "" : BASIS[basis][index];
  if (mixed) return [time, hoped].filter((word) => word !== "").join(language === "en" ? ", " : "、");
  return [time, done || basis !== "reported" ? BASIS[basis][index] : "", OWNER[owner][index]]
    .filter((word) => word !== "")
    .join(language === "en" ? ", " : "、");
}

/** What a series is of, inside a sentence: "yearly CO2 reduction of a single measure", 单项措施中预计每年减碳量. */
export function describeKind(series: Pick<Series, "metric" | "basis" | "period" | "owner" | "mixed">, language: Language): string {
  const { metric, basis, period, owner, mixed } = series;
  const name = metricName(metric, language);
  const time = pick(PERIODS[period], language);
  const hoped = basis !== "reported" && mixed !== "bases";
  if (language === "zh")
    return `${mixed ? "" : `${OWNER[owner][1]}中，`}${hoped ? BASIS[basis][1] : ""}${period === "unstated" ? `${name}（${time}）` : `${time}${name}`}`;
  const by = /\b(?:saved|generated|reclaimed|captured)\b/.test(name) ? "by" : "of";
  const one = mixed ? "" : ` ${by} ${{ measure: "a single measure", company: "a whole company or site", other: "others" }[owner]}`;
  const kind = [hoped ? BASIS[basis][0] : "", period === "unstated" ? "" : time, name].filter((word) => word !== "").join(" ");
  return `${kind}${one}${period === "unstated" ? ` (${time})` : ""}`;
}

/** What a row of a mixed ranking is: "expected, whole company or site". Nothing where it is a measure's and done. */
export function kindOfRow({ figure: { basis, owner } }: MeasureRow, language: Language): string {
  const en = language === "en";
  const words = [
    basis === "expected" ? (en ? "expected" : "预计") : basis === "target" ? (en ? "planned" : "计划") : "",
    owner === "company" ? (en ? "whole company or site" : "企业或厂区整体") : "",
  ].filter((word) => word !== "");
  return words.length === 0 ? "" : en ? ` (${words.join(", ")})` : `（${words.join("，")}）`;
}

/** " a year" behind a calculated amount. */
export function periodSuffix(period: Period, language: Language): string {
  const per = Per.safeParse(period);
  return per.success ? PER_WORDS[per.data][language] : "";
}

const LENGTHS: ReadonlySet<string> = new Set(["payback", "duration"]);
/** Kinds of which more is higher, not larger. */
const DEGREES: ReadonlySet<MetricKind> = new Set<MetricKind>(["rate", "share", "intensity", "growth"]);
const STATES: ReadonlySet<string> = new Set([
  "efficiency",
  "temperature",
  "pressure",
  "recovery-rate",
  "curtailment-rate",
  "renewables-used-rate",
  "solar-share",
  "unit-cost",
]);
/** Kinds of which in Chinese there is 最多, not 最大. */
const FLOWS: ReadonlySet<MetricKind> = new Set<MetricKind>(["saving", "generation"]);

/** "largest", "highest" or "longest", by what is measured. */
export function superlative(metric: string, order: "desc" | "asc", language: Language): string {
  const [kind] = METRIC_BY_ID.get(metric)?.kinds ?? [];
  const words = LENGTHS.has(metric)
    ? ["longest", "shortest", "最长", "最短"]
    : STATES.has(metric) || (kind && DEGREES.has(kind))
      ? ["highest", "lowest", "最高", "最低"]
      : ["largest", "smallest", ...(kind && FLOWS.has(kind) && !metric.endsWith("capacity") ? ["最多", "最少"] : ["最大", "最小"])];
  return words[(language === "en" ? 0 : 2) + (order === "desc" ? 0 : 1)] as string;
}

export const BOUND_WORDS = {
  "at-least": { en: "at least ", zh: "不低于" },
  over: { en: "over ", zh: "超过" },
  "at-most": { en: "at most ", zh: "不超过" },
  under: { en: "under ", zh: "低于" },
} as const;
