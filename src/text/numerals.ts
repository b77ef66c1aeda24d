const CHINESE_DIGITS = "零一二三四五六七八九";
const CHINESE_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
/** The 千 of 千瓦 and 千克 is the unit's. */
const THOUSAND = "千(?![瓦克卡升伏米帕焦])";
/** The 二 of 二氧化碳 and 二甲苯 counts atoms. */
const COMPOUND = "(?:氧化|硫化|氯化|氟化|甲苯|甲醚|噁英|恶英|聚)";
/**
 * A scale behind digits (3百万, 5千吨) is left to the reader of quantities. 百, 千, 万 and 亿 also begin names (百度, 万科): alone
 * they are numerals only before a scale or a unit.
 */
const CHINESE_NUMERAL = new RegExp(
  `(?<![\\d.十百千万亿]\\s?)(?![一二三四五六]${COMPOUND})(?:[零〇一二两三四五六七八九十]|(?:[百万亿]|${THOUSAND})(?=[百千万亿吨元公平立兆])|[万亿](?=度))(?:[零〇一二两三四五六七八九十百万亿]|${THOUSAND})*`,
  "g",
);

/** "second" to "tenth": the place is the index and two. */
export const ENGLISH_ORDINALS: readonly string[] = ["second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth"];

const ONES = ["one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];
const TEENS = ["ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen"];
const TENS = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
const SMALL = `(?:${TENS.join("|")})(?:[-\\s](?:${ONES.join("|")}))?|${[...TEENS, ...ONES].join("|")}`;
/** "a" is a number only before a scale: in "t a year" it begins a period. */
const ENGLISH_NUMERAL = new RegExp(
  `\\b(?:(an?|${SMALL})\\s+)?(hundred|dozen)(?:\\s+(?:and\\s+)?(${SMALL}))?\\b|\\b(${SMALL})\\b|\\b(?:(half)\\s+)?an?(?=\\s+(?:thousand|million|billion)\\b)`,
  "gi",
);

/** The value of a numeral in Chinese characters: 一万二千 is 12,000, so is 一万二, 两百万 two million, 二〇二五 2025. */
export function chineseNumeral(written: string): number {
  const digits = [...written].map((character) => (character === "〇" ? 0 : CHINESE_DIGITS.indexOf(character === "两" ? "二" : character)));
  if (digits.every((digit) => digit >= 0)) return Number(digits.join(""));
  let total = 0;
  let section = 0;
  let digit = 0;
  let last = 1;
  [...written].forEach((character, index) => {
    const scale = CHINESE_SCALES[character];
    if (scale === undefined) {
      digit = digits[index] as number;
      if (digit === 0) last = 1;
      return;
    }
    if (scale < 1e4) section += (digit || 1) * scale;
    // 一万亿 is ten thousand times 亿; the 万 of 三亿五千万 stands beside it.
    else if (scale === 1e4) total += (section + digit || 1) * scale;
    else total = (total + section + digit || 1) * scale;
    if (scale >= 1e4) section = 0;
    digit = 0;
    last = scale;
  });
  // 一万二: a digit right behind a scale counts its tenths.
  return total + section + digit * (last >= 100 ? last / 10 : 1);
}

/** A text with its numerals in words as digits, for a reader of digits: 一万吨 as 10000吨, "a hundred tonnes" as "100 tonnes". */
export function digitsForNumerals(text: string): string {
  return text
    .replace(CHINESE_NUMERAL, (written) => (isVague(written) ? written : String(chineseNumeral(written))))
    .replace(ENGLISH_NUMERAL, (_, times?: string, scale?: string, rest?: string, alone?: string, half?: string) => {
      if (alone) return String(englishNumeral(alone));
      if (!scale) return half ? "0.5" : "1";
      const each = scale.toLowerCase() === "dozen" ? 12 : 100;
      return String((times && !/^an?$/i.test(times) ? englishNumeral(times) : 1) * each + (rest ? englishNumeral(rest) : 0));
    });
}

/** A numeral in words, from where it starts. */
export interface Numeral {
  readonly written: string;
  readonly value: number;
}

/**
 * The numerals in words from a hundred upwards, by where they start: "forty-five thousand", 一万三千. Smaller ones stand in
 * names and in passing. A scale alone (百余辆, 近千人) is one only where a word says about how many.
 */
export function largeNumerals(text: string): ReadonlyMap<number, Numeral> {
  if (!SPELT_SCALE.test(text)) return NO_NUMERALS;
  const found = new Map<number, Numeral>();
  for (const { 0: written, index } of text.matchAll(CHINESE_LARGE)) found.set(index, { written, value: chineseNumeral(written) });
  for (const { 0: written, index } of text.matchAll(ENGLISH_LARGE)) found.set(index, { written, value: englishLarge(written) });
  return found;
}

const NO_NUMERALS: ReadonlyMap<number, Numeral> = new Map();
const SPELT_SCALE = /[百千万亿]|\b(?:hundred|thousand|million|billion)\b/i;
const CHINESE_LARGE = new RegExp(
  `(?<![\\d.零〇一二两三四五六七八九十百千万亿几数第]\\s?)(?:[一二两三四五六七八九十][一二两三四五六七八九十零百千万亿]*?(?:[百万亿]|${THOUSAND})(?:[零一二两三四五六七八九十百万亿]|${THOUSAND})*|(?:(?:百|千|万)(?=[余多])|(?<=[逾超近约]|超过)(?:百万|千万|百|千|万|亿)))(?![百千万亿分])`,
  "g",
);
/** "Of the order of ten thousand" tells no amount, "per ten thousand" what one is stated for. */
const NO_AMOUNT_BEFORE = "(?<!\\b(?:order of|per|every|each) )";
const ENGLISH_LARGE = new RegExp(
  `${NO_AMOUNT_BEFORE}(?<![\\w.,-])(?:(?:half )?an?|(?:${SMALL})(?: hundred(?: and (?:${SMALL}))?)?|an? hundred and (?:${SMALL})) (?:hundred|thousand|million|billion)(?: and (?:${SMALL}))?(?![\\w-])|${NO_AMOUNT_BEFORE}(?<![\\w.,-])(?:an?|${SMALL}) hundred and (?:${SMALL})(?![\\w-])`,
  "gi",
);

const ENGLISH_SCALES: Readonly<Record<string, number>> = { thousand: 1e3, million: 1e6, billion: 1e9 };

/** "three hundred and fifty thousand", "half a million". */
function englishLarge(written: string): number {
  const words = written.toLowerCase().split(/[-\s]/);
  const half = words[0] === "half" ? 0.5 : 1;
  const { total, section } = words.reduce(
    ({ total, section }, word) => {
      const scale = ENGLISH_SCALES[word];
      if (scale !== undefined) return { total: total + (section || 1) * scale, section: 0 };
      if (word === "hundred") return { total, section: (section || 1) * 100 };
      return { total, section: section + englishNumeral(word) };
    },
    { total: 0, section: 0 },
  );
  return half * (total + section);
}

/** 三五家, 两三年: about so many. */
const isVague = (written: string) => /^[一二两三四五六七八九]{2}$/.test(written);

function englishNumeral(written: string): number {
  return written
    .toLowerCase()
    .split(/[-\s]/)
    .reduce(
      (sum, word) => sum + (TENS.includes(word) ? (TENS.indexOf(word) + 2) * 10 : TEENS.includes(word) ? TEENS.indexOf(word) + 10 : ONES.indexOf(word) + 1),
      0,
    );
}
