import type { Qualifier } from "../domain/figure.js";
import type { Dimension } from "../taxonomy/units.js";

const BEFORE: readonly (readonly [RegExp, Qualifier])[] = [
  [/(?:\b(?:at least|no less than|not less than|a minimum of|no fewer than)|不低于|不少于|至少|≥|>=)$/i, "from"],
  [
    /(?:\b(?:up to|as much as|as many as|at most|a maximum of|no more than|not more than|not exceeding)|高达|最高可?达?|最多可?达?|最大|不超过|不高于|不大于)$/i,
    "up-to",
  ],
  [/(?:\b(?:no higher than|less than|fewer than|below|under|within)|不足|低于|小于|少于|不到|[<≤])$/i, "under"],
  [/(?:\b(?:over|more than|above|exceeds?|exceeded|exceeding|in excess of|higher than)|超过?了?|超出|逾|多于|大于|高于|突破|>)(?: about|约)?$/i, "over"],
  [
    /(?:\b(?:about|around|approximately|approx\.?|roughly|nearly|almost|close to|some)|(?<![节契签合])约(?:为|需)?|大约|将近|接近|(?<![最附])近|≈|(?<![\d%％A-Za-z]\s?)~)$/i,
    "about",
  ],
];
/** 约减少CO2排放4000吨: the qualifier stands before the verb. */
const ABOUT_BEFORE_VERB = /(?<![节契签合])约可?(?:减少|节约|节省|降低|下降|增加|提高|减排|节电|节水|产生|发电|消耗|占|用)(?:CO2|[^，。；\d]){0,12}$/;
/** 最高可提升23%, 不到总量的1% */
const BEFORE_VERB: readonly (readonly [RegExp, Qualifier])[] = [
  [ABOUT_BEFORE_VERB, "about"],
  [/(?:最高|最多|最大)可?(?:提升|提高|降低|减少|增加|节约|节省|节电)[^，。；\d]{0,6}$/, "up-to"],
  [/不到[^，。；\d]{1,12}的$/, "under"],
];
const AFTER: readonly (readonly [RegExp, Qualifier])[] = [
  [/^\s*(?:及以上|以上|有余|or more|or higher|and above|\+)/i, "over"],
  [/^\s*(?:以下|以内|之内|or less|or below|or lower)/i, "under"],
  [/^\s*(?:左右|上下|or so)/i, "about"],
];

/**
 * How exactly an amount is stated, and where the words that say so start.
 * `loose`: 余 or 多 stands between the number and its unit.
 */
export function qualifierOf(text: string, start: number, end: number, loose: boolean, dimension: Dimension): [Qualifier, number] {
  const before = text.slice(Math.max(0, start - 24), start);
  const trimmed = before.replace(/\s*(?:a total of|total of|到|为|了|每[年月日天]|每小时)?\s*$/, "");
  for (const candidate of [before.trimEnd(), trimmed]) {
    for (const [pattern, qualifier] of BEFORE) {
      const match = pattern.exec(candidate);
      // "over 25 years" is a span of time, not more than 25 years.
      if (match && !(dimension === "time" && /^over$/i.test(match[0]))) return [qualifier, start - before.length + match.index];
    }
  }
  for (const [pattern, qualifier] of BEFORE_VERB) if (pattern.test(before)) return [qualifier, start];
  // 在1年内, "for over 30 years"
  if (dimension === "time" && /^内/.test(text.slice(end))) return ["under", start];
  if (dimension === "time" && /\b(?:for|of|founded) over\s*$/i.test(before)) return ["over", start];
  if (loose) return ["over", start];
  for (const [pattern, qualifier] of AFTER) if (pattern.test(text.slice(end, end + 12))) return [qualifier, start];
  return ["exact", start];
}
