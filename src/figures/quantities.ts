import type { Per, Qualifier } from "../domain/figure.js";
import { type Dimension, dimensionOf, UNIT_BY_WRITTEN } from "../taxonomy/units.js";
import { foldWidth } from "../text/width.js";

/** A number with its scale and unit, as it stands in a text, before anything is known of what it measures. */
export interface Quantity {
  /** At full scale; the lower end of a range. */
  readonly value: number;
  readonly max?: number;
  /** A unit id, `a/b` for an intensity, `count` where no unit of measure follows. */
  readonly unit: string;
  readonly dimension: Dimension;
  /** What is counted, as written, where the unit is `count`. */
  readonly counted?: string;
  /** The period that is part of the unit: 吨/年, t a year. */
  readonly per: Per | null;
  readonly qualifier: Qualifier;
  /** From the qualifier, where one stands before the number, to the end of the unit and its period. */
  readonly start: number;
  readonly end: number;
  /** Where the number itself, or the currency before it, starts. */
  readonly numberStart: number;
  /** Where the unit ends, without the period. */
  readonly unitEnd: number;
  /** The scale word's factor: 10,000 for 万. */
  readonly factor: number;
}

const SCALES: Readonly<Record<string, number>> = { 万亿: 1e12, 千万: 1e7, 百万: 1e6, 亿: 1e8, 万: 1e4, 千: 1e3, thousand: 1e3, million: 1e6, billion: 1e9 };
const PERIODS: Readonly<Record<string, Per>> = {
  year: "year",
  yr: "year",
  annum: "year",
  a: "year",
  y: "year",
  年: "year",
  month: "month",
  月: "month",
  week: "week",
  周: "week",
  day: "day",
  d: "day",
  天: "day",
  日: "day",
  hour: "hour",
  h: "hour",
  小时: "hour",
  时: "hour",
  minute: "minute",
  min: "minute",
  分钟: "minute",
  分: "minute",
  second: "second",
  s: "second",
  秒: "second",
};

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
const longestFirst = (words: Iterable<string>) =>
  [...words]
    .map(escapeRegExp)
    .sort((a, b) => b.length - a.length)
    .join("|");
/** 方 is a cubic metre but not in 方面, 升 a litre but not in 升级, 元 money but not in 元素. */
const NOT_BEFORE: Readonly<Record<string, string>> = {
  方: "面案式法位向",
  升: "级至到为高温",
  元: "素件器",
  度: "数假",
  米: "其",
  瓦: "楞斯",
  克: "服",
  年: "产级度限代",
};
const chineseUnit = (word: string) => (NOT_BEFORE[word] ? `${word}(?![${NOT_BEFORE[word]}])` : escapeRegExp(word));
const UNIT_PATTERN = `(?:${longestFirst([...UNIT_BY_WRITTEN.keys()].filter((word) => /[A-Za-zμ²³₂]$|\d$/.test(word)))})(?![A-Za-z²³₂])|${[
  ...UNIT_BY_WRITTEN.keys(),
]
  .filter((word) => !/[A-Za-zμ²³₂\d]$/.test(word))
  .sort((a, b) => b.length - a.length)
  .map(chineseUnit)
  .join("|")}`;
const SCALE_PATTERN = "万亿|千万|百万|亿|万|千(?![瓦克卡升伏米帕焦])|(?:thousand|million|billion)(?![A-Za-z])";
const NUMBER_PATTERN = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";
const PERIOD_WORD = "year|yr|annum|month|week|day|hour|minute|second";
const NUMBER = new RegExp(NUMBER_PATTERN, "y");
const SCALE = new RegExp(`\\s*(${SCALE_PATTERN})`, "y");
const LOOSE = /\s*(余|多(?!次|个|种)|来)/y;
const UNIT = new RegExp(`\\s*(${UNIT_PATTERN})`, "y");
const SLASH = new RegExp(
  `\\s*/\\s*(?:(${NUMBER_PATTERN})?\\s*(万|百万)?\\s*(${UNIT_PATTERN}|a(?![A-Za-z])|d(?![A-Za-z])|y(?![A-Za-z])|yr|annum|日|月|年|时|台|套|辆|条|支|瓶|人|户|次|件|箱|组|棵|头))`,
  "y",
);
const PER_PERIOD = new RegExp(`,?\\s+(?:(?:a|an|per|each|every)\\s+(${PERIOD_WORD})(?![A-Za-z])|(annually|yearly|daily|monthly|hourly)(?![A-Za-z]))`, "y");
const PER_UNIT = new RegExp(
  `\\s+(?:of \\w+ )?(?:per|for each|for every|a)\\s+(?:(?:CNY|RMB)\\s*)?(?:(${NUMBER_PATTERN}|ten)\\s*)?(thousand|million)?\\s*(tonne|ton|t|kg|kL|L|m3|m³|m2|m²|square metre|square meter|cubic metre|kWh|km|mu|ha|yuan|CNY)(?![A-Za-z])`,
  "y",
);
const MONEY_BEFORE = /(CNY|RMB|¥|US\$|USD|EUR|€|\$)\s*$/;
const MONEY: Readonly<Record<string, string>> = { CNY: "CNY", RMB: "CNY", "¥": "CNY", US$: "USD", USD: "USD", $: "USD", EUR: "EUR", "€": "EUR" };

const QUALIFIERS_BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:\b(?:at least|no less than|not less than|a minimum of|no fewer than)|不低于|不少于|至少|≥|>=)$/i, "from"],
  [
    /(?:\b(?:up to|as much as|as many as|at most|a maximum of|no more than|not more than|not exceeding)|高达|最高可?达?|最多可?达?|最大|不超过|不高于|不大于)$/i,
    "up-to",
  ],
  [/(?:\b(?:no higher than|less than|fewer than|below|under|within)|不足|低于|小于|少于|不到|[<≤])$/i, "under"],
  [/(?:\b(?:over|more than|above|exceeds?|exceeded|exceeding|in excess of|higher than)|超过?了?|超出|逾|多于|大于|高于|突破|>)$/i, "over"],
  [
    /(?:\b(?:about|around|approximately|approx\.?|roughly|nearly|almost|close to|some)|(?<![节契签合])约(?:为|需)?|大约|将近|接近|(?<![最附])近|[~≈])$/i,
    "about",
  ],
  [/(?<![节契签合])约可?(?:减少|节约|节省|降低|下降|增加|提高|减排|节电|节水|产生|发电)[^，。；\d]{0,12}$/, "about"],
];
const QUALIFIERS_AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^\s*(?:及以上|以上|有余|or more|or higher|and above|\+)/i, "over"],
  [/^\s*(?:以下|以内|之内|or less|or below|or lower)/i, "under"],
  [/^\s*(?:左右|上下|or so)/i, "about"],
];
/** What a bare number belongs to that is no amount: a standard, a clause, an ordinal, a version. */
const NAME_BEFORE =
  /(?:\b(?:GB|ISO|IEC|DB|HJ|QB|JB|YB|CJ|EN|No|Nos|Phase|phase|Scope|scope|Section|Chapter|Stage|stage|Tier|tier|Class|class|version|Version|Industry|PM|Type|type|S)[\s./T]*|第|类别|[A-Za-z_]|范围|版本)$/;
const YEAR = /^(?:19|20)\d\d$/;
const MONTH_NAME = "January|February|March|April|May|June|July|August|September|October|November|December";

/** Every quantity of a text in the order of its numbers, ranges joined. Years, dates, names and standards are not quantities. */
export function findQuantities(text: string): Quantity[] {
  const folded = foldWidth(text);
  const found: Quantity[] = [];
  for (let at = 0; at < folded.length; ) {
    NUMBER.lastIndex = at;
    const number = /\d/.test(folded[at] as string) ? NUMBER.exec(folded) : null;
    if (!number) {
      at++;
      continue;
    }
    const quantity = readQuantity(folded, at, number[0]);
    if (quantity) found.push(quantity);
    at = quantity ? Math.max(quantity.end, at + number[0].length) : at + number[0].length;
  }
  return withLeadingDenominators(folded, joinRanges(folded, found));
}

function readQuantity(text: string, at: number, digits: string): Quantity | undefined {
  const before = text.slice(Math.max(0, at - 24), at);
  if (/^(?:19|20)\d\d\.(?:0?[1-9]|1[0-2])$/.test(digits) && !/^\s*[%\p{Script=Han}A-Za-z]/u.test(text.slice(at + digits.length))) return undefined;
  const raw = Number(digits.replaceAll(",", ""));
  let cursor = at + digits.length;
  const take = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = cursor;
    const match = pattern.exec(text);
    if (match) cursor += match[0].length;
    return match;
  };
  const scale = take(SCALE);
  const loose = take(LOOSE) ?? null;
  const scaleAfterLoose = loose && !scale ? take(SCALE) : null;
  const factor = SCALES[(scale ?? scaleAfterLoose)?.[1] ?? ""] ?? 1;
  const money = MONEY_BEFORE.exec(before);
  const written = money ? null : take(UNIT);
  if (!money && (!scale || /^\s*吨级/.test(text.slice(cursor))) && isName(text, at, digits, before, cursor, written?.[1])) return undefined;
  let unit = money ? (MONEY[money[1] as string] as string) : written ? (UNIT_BY_WRITTEN.get(written[1] as string)?.id ?? "count") : "count";
  let per: Per | null = null;
  const slash = take(SLASH);
  if (slash) {
    const word = slash[3] as string;
    if (!slash[1] && !slash[2] && PERIODS[word] && dimensionOf(unit) !== "power") per = PERIODS[word];
    else unit = `${unit}/${denominator(slash[1], slash[2], word)}`;
  }
  if (!slash) {
    const perUnit = take(PER_UNIT);
    if (perUnit) unit = `${unit}/${denominator(perUnit[1], perUnit[2], perUnit[3] as string)}`;
  }
  let unitEnd = cursor;
  const period = take(PER_PERIOD);
  if (period)
    per =
      PERIODS[
        period[1] ??
          (period[2] as string)
            .replace(/ily$/, "y")
            .replace(/ly$|ally$/, "")
            .replace("annu", "year")
      ] ?? per;
  const counted = unit === "count" ? countedThing(text, cursor) : undefined;
  if (counted) {
    cursor = text.indexOf(counted, cursor) + counted.length;
    unitEnd = cursor;
  }
  const numberStart = money ? at - money[0].length : at;
  const [qualifier, start] = qualifierOf(text, numberStart, unitEnd, loose !== null, dimensionOf(unit));
  return {
    value: tidy(raw * factor),
    unit,
    dimension: dimensionOf(unit),
    ...(counted ? { counted } : {}),
    per,
    qualifier,
    start,
    end: cursor,
    numberStart,
    unitEnd,
    factor,
  };
}

/** Products such as 3.58 × 10,000 carry no binary noise. */
function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

function denominator(amount: string | undefined, scale: string | undefined, word: string): string {
  const id = UNIT_BY_WRITTEN.get(word)?.id ?? { "square metre": "m2", "square meter": "m2", "cubic metre": "m3" }[word] ?? word;
  const total = Number((amount ?? "1").replace("ten", "10").replaceAll(",", "")) * (SCALES[scale ?? ""] ?? 1);
  if (total === 1) return id;
  return `${total >= 1e6 && total % 1e6 === 0 ? `${total / 1e6}M` : total >= 1e3 && total % 1e3 === 0 ? `${total / 1e3}k` : total}${id}`;
}

function isName(text: string, at: number, digits: string, before: string, end: number, unit: string | undefined): boolean {
  const after = text.slice(at + digits.length, at + digits.length + 16);
  if (NAME_BEFORE.test(before) && !/\b(?:per|a|an|to|by|of|at|is|and|or|in|than|from)\s$/.test(before)) return true;
  if (/(?:^|\D)(?:GB|ISO|IEC|GB\/T)[\s/T]*[\d.]+[-—–]$/.test(before)) return true;
  if (
    YEAR.test(digits) &&
    (/^年/.test(after) || unit === undefined) &&
    !/^\s*(?:万|亿|个|台|套|次|家|人|条|名|棵|支|只|辆|位|块|件|project|people|compan|tree)/.test(after)
  )
    return true;
  if (/^\s*[万千]?吨级/.test(after)) return true;
  if ((YEAR.test(digits) && /^s\b/.test(after)) || /^年代/.test(after)) return true;
  if (/^\s*月(?!产|均)|^\s*日(?!产|均)|^\s*号/.test(after) || new RegExp(`^\\s*(?:st|nd|rd|th)?\\s+(?:${MONTH_NAME})\\b`).test(after)) return true;
  if (new RegExp(`\\b(?:${MONTH_NAME})\\s+$`).test(before) && unit === undefined) return true;
  if (unit === undefined && inModelName(text, at, digits.length)) return true;
  if (unit === undefined && (/^[A-Za-z_]/.test(after) || /^\s*[-–—~至]\s*\d+\s*月/.test(after))) return true;
  if (unit === undefined && /^[.)、．）]\s/.test(after) && /(?:^|\n)\s*[(（]?$/.test(text.slice(0, at))) return true;
  return end < 0;
}

/** Part of a product or standard code such as S(F)Z-31500/35-NX1. */
function inModelName(text: string, at: number, length: number): boolean {
  const left = /[A-Za-z0-9()/.-]*$/.exec(text.slice(Math.max(0, at - 40), at))?.[0] ?? "";
  const right = /^[A-Za-z0-9()/.-]*/.exec(text.slice(at + length))?.[0] ?? "";
  return /[A-Za-z][A-Za-z0-9()/.]*-/.test(left) || /^[/\d.-]*-[A-Z]/.test(right);
}

function countedThing(text: string, at: number): string | undefined {
  const rest = text.slice(at);
  const chinese =
    /^\s*(?:[个台条辆家人次套支棵项座盏瓶张株户头块只艘间道种层名位件批组所届期份例笔类步级处款](?:(?!以上|以下|左右|以内)\p{Script=Han}){0,6}?)(?=以上|以下|左右|以内|[，。；、,.;（）()和及与并的]|$)|^\s*[个台条辆家人次套支棵项座盏瓶张株户头块只艘间道种层名位件批组所款](?:(?!以上|以下|左右|以内)\p{Script=Han}){0,2}/u.exec(
      rest,
    );
  if (chinese) return chinese[0].trim();
  const english =
    /^\s+((?:(?!(?:and|or|in|of|at|to|by|from|with|for|on|a|an|the|is|are|was|were|has|had|have|than|that|which|per|after|before)\b)[A-Za-z][A-Za-z-]*\s?){1,3})/.exec(
      rest,
    );
  const noun = english?.[1]?.trim();
  return noun && !/\b(?:Street|Road|Avenue|Lane)\b/.test(noun) ? noun : undefined;
}

function qualifierOf(text: string, start: number, end: number, loose: boolean, dimension: Dimension): [Qualifier, number] {
  const before = text.slice(Math.max(0, start - 24), start);
  const trimmed = before.replace(/\s*(?:a total of|total of|到|为|了)?\s*$/, "");
  for (const candidate of [before.trimEnd(), trimmed]) {
    for (const [pattern, qualifier] of QUALIFIERS_BEFORE) {
      const match = pattern.exec(candidate);
      // "over 25 years" is a span of time, not more than 25 years.
      if (match && !(dimension === "time" && /^over$/i.test(match[0])))
        return [qualifier, qualifier === "about" && match[0].length > 4 && /\p{Script=Han}/u.test(match[0]) ? start : start - before.length + match.index];
    }
  }
  if (loose) return ["over", start];
  for (const [pattern, qualifier] of QUALIFIERS_AFTER) if (pattern.test(text.slice(end, end + 12))) return [qualifier, start];
  return ["exact", start];
}

/** `10%~15%`, `0.5 °C to 1.2 °C` and `2-4 个` are one quantity with two ends, unless a change is told ("from … to …"). */
function joinRanges(text: string, quantities: readonly Quantity[]): Quantity[] {
  const joined: Quantity[] = [];
  for (const next of quantities) {
    const last = joined.at(-1);
    const between = last && text.slice(last.end, next.numberStart);
    const bare = last?.unit === "count" && last.counted === undefined;
    if (
      last &&
      between !== undefined &&
      last.max === undefined &&
      (last.unit === next.unit || bare) &&
      next.value >= last.value &&
      isRangeGap(text, last, between, next)
    ) {
      // 5—6万吨: the scale word stands once, for both ends.
      const low = bare && last.factor === 1 && next.factor > 1 ? tidy(last.value * next.factor) : last.value;
      joined[joined.length - 1] = { ...next, value: low, max: next.value, qualifier: last.qualifier, start: last.start, numberStart: last.numberStart };
    } else joined.push(next);
  }
  return joined;
}

const LEADING_DENOMINATOR = /(?:\bper|\bfor every|\bfor each|每(?:生产|产|处理|使用|行驶|消耗|利用|回收)?)\s*(?:CNY\s*)?$/i;

/** 每行驶100公里…减少9.78 kg and "per CNY 10,000 … is 0.171 tCO2": the first amount is what the next one is stated for. */
function withLeadingDenominators(text: string, quantities: readonly Quantity[]): Quantity[] {
  const kept: Quantity[] = [];
  let denominatorUnit: string | undefined;
  for (const quantity of quantities) {
    if (quantity.unit !== "count" && !quantity.unit.includes("/") && LEADING_DENOMINATOR.test(text.slice(0, quantity.numberStart))) {
      denominatorUnit = denominator(String(quantity.value), undefined, quantity.unit);
      continue;
    }
    const takes =
      denominatorUnit !== undefined &&
      !quantity.unit.includes("/") &&
      quantity.unit !== "count" &&
      quantity.dimension !== "temperature" &&
      quantity.dimension !== "share";
    kept.push(takes ? { ...quantity, unit: `${quantity.unit}/${denominatorUnit}` } : quantity);
    if (takes) denominatorUnit = undefined;
  }
  return kept;
}

/** A verb of change before "from" or 由 makes the two ends a state before and one after. */
export const CHANGE_BEFORE =
  /(?:\b(?:fell|falls?|fallen|rose|rises?|risen|cut|cuts|reduc\w*|rais\w*|increas\w*|chang\w*|improv\w*|shorten\w*|drop\w*|went|goes|declin\w*|grew|grow\w*|decreas\w*|lower\w*|lift\w*|expand\w*|extend\w*|up|down|brought|moved|widen\w*|replac\w*|switch\w*|upgrad\w*|speed\w*|accelerat\w*|climb\w*|jump\w*|slow\w*|doubl\w*)\b[^.;]*\bfrom\s*$)/i;

function isRangeGap(text: string, first: Quantity, between: string, second: Quantity): boolean {
  const gap = between.trim();
  if (/^[-–—~～]$/.test(gap)) return true;
  if (/^[至到]$/.test(gap)) return !/[由从自]$/.test(text.slice(0, first.start).trimEnd()) || /^[^，。；,;]{0,4}[为至到]/.test(text.slice(second.end));
  const before = text.slice(0, first.start);
  if (gap === "to") return !(/\bfrom\s*$/i.test(before) && CHANGE_BEFORE.test(before));
  return gap === "and" && /\bbetween\s*$/i.test(before);
}
