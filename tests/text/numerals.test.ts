import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chineseNumeral, digitsForNumerals } from "../../src/text/numerals.js";

describe("a numeral in Chinese characters", () => {
  it.each([
    ["十", 10],
    ["十二", 12],
    ["二十", 20],
    ["九十九", 99],
    ["一百零五", 105],
    ["一百一十", 110],
    ["三千五百", 3500],
    ["一万", 10_000],
    ["一万二千", 12_000],
    ["一万零五十", 10_050],
    ["一百二十万", 1_200_000],
    ["两百万", 2_000_000],
    ["一千二百万", 12_000_000],
    ["一亿", 100_000_000],
    ["三亿五千万", 350_000_000],
    ["十亿", 1_000_000_000],
    ["一万亿", 1_000_000_000_000],
  ])("has its value: %s", (written, value) => expect(chineseNumeral(written)).toBe(value));

  it.each([
    ["一万二", 12_000],
    ["三千五", 3500],
    ["一百二", 120],
    ["两万五", 25_000],
  ])("counts a digit right behind a scale as its tenths: %s", (written, value) => expect(chineseNumeral(written)).toBe(value));

  it.each([
    ["二〇二五", 2025],
    ["二零二三", 2023],
  ])("is read digit by digit where it has no scale: %s", (written, value) => expect(chineseNumeral(written)).toBe(value));

  it("is the number that it was written for", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (value) => {
        expect(chineseNumeral(spelt(value))).toBe(value);
      }),
      { seed: 20261120, numRuns: 500 },
    ));
});

/** A number as it is written in full, zeros told. */
function spelt(value: number): string {
  const ofFour = (four: number) =>
    [...String(four).padStart(4, "0")]
      .map((digit, index) => (digit === "0" ? "零" : `${"零一二三四五六七八九"[Number(digit)]}${["千", "百", "十", ""][index]}`))
      .join("");
  const parts = [Math.floor(value / 1e8), Math.floor(value / 1e4) % 1e4, value % 1e4].map((part, index) =>
    part === 0 ? "零" : `${ofFour(part)}${["亿", "万", ""][index]}`,
  );
  return parts
    .join("")
    .replace(/零+/g, "零")
    .replace(/零(?=[亿万]|$)/g, "")
    .replace(/^零/, "");
}

describe("a text with numerals in words", () => {
  it.each([
    ["超过一万吨", "超过10000吨"],
    ["三千五百千瓦时", "3500千瓦时"],
    ["两百万千瓦时以上", "2000000千瓦时以上"],
    ["万吨以上", "10000吨以上"],
    ["百万千瓦时", "1000000千瓦时"],
    ["亿元以上", "100000000元以上"],
    ["前五名", "前5名"],
    ["最大的两家", "最大的2家"],
    ["二〇二五年", "2025年"],
  ])("has digits in Chinese: %s", (text, digits) => expect(digitsForNumerals(text)).toBe(digits));

  it.each([
    ["a hundred tonnes", "100 tonnes"],
    ["two hundred and fifty tonnes", "250 tonnes"],
    ["twenty-five MW", "25 MW"],
    ["forty MW", "40 MW"],
    ["eleven plants", "11 plants"],
    ["two dozen plants", "24 plants"],
    ["over one thousand tonnes", "over 1 thousand tonnes"],
    ["a million kWh", "1 million kWh"],
    ["half a million kWh", "0.5 million kWh"],
    ["Top Three plants", "Top 3 plants"],
  ])("has digits in English: %s", (text, digits) => expect(digitsForNumerals(text)).toBe(digits));

  it.each([
    "5000千瓦时",
    "5千吨",
    "3百万元",
    "3.5千万元",
    "3万吨",
    "5,000千克",
    "1000 t a year",
    "someone at the station",
    "百度和万科",
    "三五家",
    "630万吨二氧化碳",
    "二甲苯和三氯化铁",
  ])("stays as it is: %s", (text) => expect(digitsForNumerals(text)).toBe(text));

  it("keeps numbers that are written in digits, whatever unit stands behind them", () =>
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1e6 }),
        fc.constantFrom("千瓦时", "千克", "千瓦", "万吨", "亿元", "百万元", "千米", "吨", " t a year", " kWh"),
        (value, unit) => {
          expect(digitsForNumerals(`超过${value}${unit}`)).toBe(`超过${value}${unit}`);
        },
      ),
      { seed: 20261121, numRuns: 300 },
    ));
});
