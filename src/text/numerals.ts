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
