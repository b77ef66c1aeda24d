const CHINESE_DIGITS = "零一二两三四五六七八九";
const CHINESE_SCALES: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };
const CHINESE_NUMERAL = /[零一二两三四五六七八九十百千][零一二两三四五六七八九十百千万亿]*|(?<!\d)[万亿](?=[吨度元千瓦兆平立])/g;

const ENGLISH: Readonly<Record<string, number>> = {
  a: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
  twenty: 20,
  thirty: 30,
  fifty: 50,
};
const ENGLISH_NUMERAL = new RegExp(`\\b(?:(${Object.keys(ENGLISH).join("|")})\\s+)?(hundred|dozen)\\b|\\b(${Object.keys(ENGLISH).join("|")})\\b`, "gi");

/** The value of a numeral in Chinese characters: 一万二千 is 12,000, 两百万 two million. */
export function chineseNumeral(written: string): number {
  let total = 0;
  let section = 0;
  let digit = 0;
  for (const character of written) {
    const value = "零一二三四五六七八九".indexOf(character === "两" ? "二" : character);
    const scale = CHINESE_SCALES[character];
    if (scale === undefined) digit = value;
    else if (scale < 1e4) {
      section += (digit || 1) * scale;
      digit = 0;
    } else {
      total = (total + (section + digit || 1)) * scale;
      section = 0;
      digit = 0;
    }
  }
  return total + section + digit;
}

/** A text with its numerals in words as digits, for a reader of digits: 一万吨 as 10000吨, "a hundred tonnes" as "100 tonnes". */
export function digitsForNumerals(text: string): string {
  return text
    .replace(CHINESE_NUMERAL, (written) =>
      [...written].some((character) => CHINESE_DIGITS.includes(character) || character in CHINESE_SCALES) ? String(chineseNumeral(written)) : written,
    )
    .replace(ENGLISH_NUMERAL, (_, times: string | undefined, scale: string | undefined, alone: string | undefined) =>
      alone
        ? String(ENGLISH[alone.toLowerCase()])
        : String((times ? (ENGLISH[times.toLowerCase()] as number) : 1) * (scale?.toLowerCase() === "dozen" ? 12 : 100)),
    );
}
