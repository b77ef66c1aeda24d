import type { Per } from "../domain/figure.js";
import { thingId } from "../taxonomy/things.js";
import { UNIT_BY_WRITTEN } from "../taxonomy/units.js";

const escapeRegExp = (text: string) => text.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");

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

/** A Latin unit must not run on into a letter; a Chinese one not into a word of another meaning. */
function unitPattern(word: string): string {
  if (/[A-Za-zμ²³₂\d]$/.test(word)) return `${escapeRegExp(word)}(?![A-Za-z²³₂])`;
  return NOT_BEFORE[word] ? `${word}(?![${NOT_BEFORE[word]}])` : escapeRegExp(word);
}

/** Every way in which a unit is written, the longest first: 吨CO2当量 before 吨CO2 before 吨. */
export const UNIT_WORDS = alternatives([...UNIT_BY_WRITTEN.keys()]);
/** Units that an amount is stated for: those of time make a period instead. */
const DENOMINATOR_WORDS = alternatives([...UNIT_BY_WRITTEN].filter(([, unit]) => unit.dimension !== "time").map(([word]) => word));

function alternatives(words: readonly string[]): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map(unitPattern)
    .join("|");
}

export const SCALES: Readonly<Record<string, number>> = {
  万亿: 1e12,
  千万: 1e7,
  百万: 1e6,
  亿: 1e8,
  万: 1e4,
  千: 1e3,
  百: 1e2,
  hundred: 1e2,
  thousand: 1e3,
  "ten thousand": 1e4,
  "hundred thousand": 1e5,
  million: 1e6,
  billion: 1e9,
  mn: 1e6,
  bn: 1e9,
};

const SCALE_WORDS = "万亿|千万|百万|亿|万|千(?![瓦克卡升伏米帕焦安])|(?:thousand|million|billion|mn|bn)(?![A-Za-z])";
export const NUMBER_WORDS = "\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|\\d+(?:\\.\\d+)?";

/** The words for the time of a rate, as they stand behind a slash or "a". */
export const PERIODS: Readonly<Record<string, Per>> = {
  year: "year",
  yr: "year",
  annum: "year",
  annually: "year",
  yearly: "year",
  a: "year",
  y: "year",
  年: "year",
  month: "month",
  monthly: "month",
  月: "month",
  week: "week",
  周: "week",
  day: "day",
  daily: "day",
  d: "day",
  天: "day",
  日: "day",
  hour: "hour",
  hourly: "hour",
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

const PERIOD_WORDS = "year|yr|annum|month|week|day|hour|minute|second";
/** Things counted, as denominators. */
const THINGS_ZH = "台|套|辆|条|支|瓶|人|户|次|件|份|箱|组|棵|头|个|只|包|车|片";

export const NUMBER = new RegExp(NUMBER_WORDS, "y");
export const SCALE = new RegExp(`\\s*(${SCALE_WORDS})`, "y");
/** 余, 多 and + behind a number: more than it. */
export const LOOSE = /\s*(余|多(?![晶联能层元孔功])|\+(?=\s*[A-Za-z%\p{Script=Han}]))/uy;
/** "5 times that of", "by 10 times": a ratio. "Used 50 times" counts. */
export const TIMES =
  /\s+times(?=\s+(?:(?:as|that|those|what|its|higher|lower|more|less|larger|greater|faster|longer|better|the (?!first|second|last)[a-z]+)\b))/y;
/** "rose by 7 times": the verb says that it is a ratio. */
export const RISE_BEFORE = /\bby (?:about |over |nearly |some )?$|\b(?:rise|rose|risen|increase[ds]?|growth|grew|up|higher)\b[^,.;\d]{0,16}$/i;
/** A ratio that is told by its bare number. */
export const RATIO_BEFORE =
  /\bratio (?:(?:[a-z-]+ ){0,4}(?:is|was|of)|below|above|under|over|=)\s*(?:about |over |below |under |less than |more than )?$|比值?(?:约?为|小于|大于|低于|高于|达到?|仅)[约≤≥]?$/i;
export const TIMES_ALONE = /\s+times\b/y;
export const UNIT = new RegExp(`\\s*(${UNIT_WORDS})`, "y");
export const SLASH = new RegExp(`\\s*/\\s*(?:(${NUMBER_WORDS})?\\s*(万|百万)?\\s*(${UNIT_WORDS}|[ady](?![A-Za-z])|yr|annum|日|月|年|时|${THINGS_ZH}))`, "y");
export const STORE = /^\s*\/\s*\d[\d.,]*\s*(?:[kMG]W·?h|兆瓦时|千瓦时)/i;
export const PER_PERIOD = new RegExp(
  `,?\\s+(?:(?:a|an|per|each|every)\\s+(${PERIOD_WORDS})(?![A-Za-z])|(annually|yearly|daily|monthly|hourly)(?![A-Za-z]| active))`,
  "y",
);
export const PER_MONEY = new RegExp(`\\s+(?:of (?:[\\w-]+ ){1,3})?per\\s+(?:CNY|RMB)\\s*(${NUMBER_WORDS})?\\s*(thousand|million)?`, "y");
export const PER_UNIT = new RegExp(
  `\\s+(?:of (?:[\\w-]+ ){1,3})?(?:per|for each|for every|a)\\s+(?:(${NUMBER_WORDS}|ten)\\s*)?(thousand|million)?\\s*(square metre|square meter|cubic metre|${DENOMINATOR_WORDS})`,
  "y",
);
/** "7 g of plastic a pack" */
const PIECES = "pack|package|bottle|carton|box|bag|can|piece|unit|set|car|vehicle|bike|truck|bus|roll|sheet";
export const PER_THING = new RegExp(
  `\\s+(?:of (?:[\\w-]+ ){1,3})?(?:per|for each|for every|for one(?: [a-z-]+(?= [a-z-]+[,.;]))?|a(?= (?:${PIECES})\\b))\\s+(?:(${NUMBER_WORDS}|ten)\\s+)?(thousand\\s+|million\\s+)?(?!${PERIOD_WORDS}|cent|capita)([a-z][a-z-]+)|\\s+each\\b(?! (?:${PERIOD_WORDS}))`,
  "y",
);
const SCALES_AHEAD = "ten thousand|hundred thousand|thousand|million|hundred";
const VERB_AHEAD =
  "can|could|will|would|saves?|saved|uses?|used|cuts?|is|was|has|had|generates?|produces?|emits?|needs?|consumes?|takes?|costs?|fell|rose|avoids?|reduces?";
/** Words behind "each" and "per" that are no thing counted. */
const NO_THING = `${PERIOD_WORDS}|years|cent|capita|unit|of|other|case|phase|stage|time|quarter|shift|season|side|the|its`;
/**
 * 每吨产品…, 每万片…, "per tonne of product …", "per ten thousand pieces …", "each line saves …": what the amounts of the
 * rest of the clause are stated for.
 */
export const LEADING_PER = new RegExp(
  [
    `(?:每|单(?=[台套块条辆座片]|车(?:成本|能耗|[减节耗降用]|碳|排放)))(?:生产|产|处理|使用|行驶|消耗|利用|回收)?(?<zhScale>万|百万|千|百)?(?<zh>${DENOMINATOR_WORDS}|${THINGS_ZH}|座|家|班次|批次?|根|张|块|盏|头)(?!均|月)`,
    `(?<![第之百千万零一二三四五六七八九十])一(?<zhOne>平方米|立方米|吨|公斤|千克|度电|公里|亩)|\\b[Oo]ne (?<one>square metre|cubic metre|tonne|kilogram|hectare|kilometre) of `,
    // What one can save is stated for each.
    `(?<![第之百千万零一二三四五六七八九十])一(?<zhOneThing>${THINGS_ZH})(?=[^，。；\\d]{1,12}(?:每年)?(?:可|能够?)(?:节|减|省|发|产|替代)|[^，。；\\d]{1,12}对应)`,
    `\\b[Oo]ne (?!(?:${NO_THING})\\b)(?:[a-z-]+ ){0,3}?(?<oneThing>[a-z-]+)(?= can (?:save|cut|avoid|reduce|generate|replace)\\b)`,
    `(?<![第之百千万零一二三四五六七八九十])一(?<zhOneItem>[套件个只瓶箱包辆片双])(?=[^，。；\\d]{1,12}约?(?:用|需|耗|含|重)约?$)`,
    "\\b[Oo]ne (?<oneItem>set|piece|unit|bottle|box|pack|bag|pair|car|vehicle|bike)(?= (?:of [\\w -]{1,24} )?(?:takes?|uses?|needs?|contains?|weighs?)\\b)",
    // 吨钢综合能耗, 吨纱电耗
    "(?<![\\d万千百亿余多])(?<ton>吨)(?=[\u4e00-\u9fff]{1,6}?耗)",
    `\\b[Pp]er (?:(?<scale>${SCALES_AHEAD}) )?(?<unit>${DENOMINATOR_WORDS})(?= of |,| (?:${VERB_AHEAD})\\b)`,
    `\\b[Pp]er (?<scaleOfThing>${SCALES_AHEAD}) (?<things>[a-z-]+)`,
    `\\b(?:[Ee]ach|[Ee]very) (?!(?:${NO_THING})\\b)(?:[a-z-]+ ){0,2}?(?<thing>[a-z-]+)(?= (?:${VERB_AHEAD})\\b)`,
    `\\b[Pp]er (?!(?:${NO_THING})\\b)(?<perThing>[a-z-]+)(?=,| (?:${VERB_AHEAD})\\b)`,
  ].join("|"),
  "g",
);

/** A unit that is named before its number. */
export const UNIT_AHEAD = /(?:\bin ([^\s,;]+),? (?:is|was|are|were) (?:about |over )?|\(单位[:：]?\s*([^，。；]+?)\)(?:为|是|达到?|约)+)$/;

export const MONEY_BEFORE = /(CNY|RMB|¥|US\$|USD|EUR|€|\$)\s*$/;
export const MONEY: Readonly<Record<string, string>> = { CNY: "CNY", RMB: "CNY", "¥": "CNY", US$: "USD", USD: "USD", $: "USD", EUR: "EUR", "€": "EUR" };

/** Products such as 3.58 × 10,000 carry no binary noise. */
export function tidy(value: number): number {
  return Number(value.toPrecision(15));
}

const SPELT: Readonly<Record<string, string>> = { "square metre": "m2", "square meter": "m2", "cubic metre": "m3", yuan: "CNY" };

/** A denominator as it stands in a unit id: `t`, `100km`, `10kCNY`. */
export function denominator(amount: string | undefined, scale: string | undefined, word: string): string {
  const id = UNIT_BY_WRITTEN.get(word)?.id ?? SPELT[word] ?? thingId(word);
  const total = Number((amount ?? "1").replace(/^ten$/, "10").replaceAll(",", "")) * (SCALES[scale?.trim() ?? ""] ?? 1);
  if (total === 1) return id;
  if (total >= 1e6 && total % 1e6 === 0) return `${total / 1e6}M${id}`;
  return total >= 1e3 && total % 1e3 === 0 ? `${total / 1e3}k${id}` : `${total}${id}`;
}
