import type { Match } from "../taxonomy/matcher.js";

/** "Emissions per unit of output value", 单位产值能耗: what something is stated for is not what is measured. */
const DENOMINATOR_BEFORE = /\bper (?!cent\b)(?:(?:ten |hundred )?(?:thousand |million )?[\w-]+ of )?(?:[\w-]+ )?$/i;
const DENOMINATOR_BEFORE_ZH = /单位$/;
const DENOMINATORS: ReadonlySet<string> = new Set(["output-value", "product-output", "benefit", "area", "heat"]);

/** Whether a word that names a subject says here of something else: what an amount is stated for, or a part of another word. */
export function misleads(sentence: string, match: Match, subject: string): boolean {
  const before = sentence.slice(0, match.start);
  return (
    DENOMINATOR_BEFORE.test(before) ||
    (DENOMINATORS.has(subject) && DENOMINATOR_BEFORE_ZH.test(before)) ||
    isPartOfYear(sentence, match) ||
    // A temperature difference is made use of: a share of it is no temperature.
    (subject === "temperature" && /^\s*differences?\b/i.test(sentence.slice(match.end))) ||
    // What biomass was made into feeds the soil.
    (subject === "fuel" && /^(?:炭?[基]?[有机]*肥|炭)|^ (?:fertili[sz]er|char)/i.test(sentence.slice(match.end))) ||
    // 出资捐赠: given away.
    (subject === "investment" && /^捐/.test(sentence.slice(match.end))) ||
    (subject === "biogas" && MINE_GAS.test(sentence)) ||
    (subject === "recovery-rate" && isNoRecovery(sentence, match))
  );
}

/** Methane out of coal is no biogas. */
const MINE_GAS = /\bcoal(?:bed|[- ]?mine|[- ]?seam) (?:methane|gas)\b|\bcoalbed-methane\b|\blow-concentration methane\b|瓦斯|煤层气|煤矿甲烷/i;

/** 货架利用率: what is made use of is not recovered. */
const NOT_RECOVERED = /(?:货架|温差|空间|设备|产能|场地|面积|时间)$/;

/** Nor is recycled pulp: what it is made of is told, unless it is what happens to it ("100% are recycled"). */
function isNoRecovery(sentence: string, { start, end }: Match): boolean {
  const before = sentence.slice(0, start);
  return (
    NOT_RECOVERED.test(before) ||
    (sentence.startsWith("可循环", start) && /^[^，。；\d]{0,6}占比/.test(sentence.slice(end))) ||
    (/^recycled$/i.test(sentence.slice(start, end)) && !/\b(?:is|are|was|were|be|been)\s+$/i.test(before))
  );
}

/** 2021年产业园 speaks of a year, not of a yearly output. */
function isPartOfYear(sentence: string, { start }: Match): boolean {
  return sentence.startsWith("年", start) && /\d$/.test(sentence.slice(0, start));
}
