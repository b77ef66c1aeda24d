import { describe, expect, it } from "vitest";
import type { Qualifier } from "../../src/domain/figure.js";
import { findQuantities, type Quantity } from "../../src/figures/quantities.js";
import { UNITS } from "../../src/taxonomy/units.js";

/** The one quantity of a text. */
function only(text: string): Quantity {
  const found = findQuantities(text);
  expect(found, text).toHaveLength(1);
  return found[0] as Quantity;
}

describe("the number of a quantity", () => {
  it.each([
    ["1,234,567 t", 1_234_567],
    ["0.5 t", 0.5],
    ["12.75 t", 12.75],
    ["1234吨", 1234],
    ["１２３４吨", 1234],
    ["1.5万吨", 15_000],
    ["1.5 万 吨", 15_000],
    ["3.58万吨", 35_800],
    ["2百万元", 2_000_000],
    ["2千万元", 20_000_000],
    ["1.06亿kWh", 106_000_000],
    ["1.2万亿元", 1.2e12],
    ["4 thousand tonnes", 4000],
    ["3.5 million t", 3_500_000],
    ["2 billion yuan", 2e9],
    ["CNY 3.2 million", 3_200_000],
    ["RMB3万元", 30_000],
    ["US$5 million", 5_000_000],
  ])("of %s is in full", (text, value) => {
    expect(only(text).value).toBe(value);
  });

  it("is 3, not 3,000, in 3千克 and 3千瓦时: 千 belongs to the unit there", () => {
    expect(only("3千克")).toMatchObject({ value: 3, unit: "kg" });
    expect(only("3千瓦时")).toMatchObject({ value: 3, unit: "kWh" });
    expect(only("3千吨")).toMatchObject({ value: 3000, unit: "t" });
  });
});

describe("the unit of a quantity", () => {
  // tCO2e has a test of its own below.
  it.each(UNITS.filter(({ id }) => id !== "tCO2e"))("is $id in all its spellings, with a space and without", ({ id, dimension, written }) => {
    for (const spelling of written)
      for (const text of [`约3 ${spelling}，`, `约3${spelling}，`]) expect(only(text), text).toMatchObject({ value: 3, unit: id, dimension });
  });

  it("keeps CO2, CO2 equivalent and plain tonnes apart", () => {
    for (const text of ["3 tCO2e", "3 t CO₂e", "3 tonnes of CO2e", "3吨二氧化碳当量"])
      expect(only(text)).toMatchObject({ unit: "tCO2e", dimension: "co2-mass" });
    for (const text of ["3 tCO2", "3 t CO₂", "3吨二氧化碳"]) expect(only(text)).toMatchObject({ unit: "tCO2", dimension: "co2-mass" });
    for (const text of ["3 t of coal", "3吨煤"]) expect(only(text)).toMatchObject({ unit: "t", dimension: "mass" });
  });

  it.each([
    ["12.6 kgCO2e/kL", "kgCO2e/kL"],
    ["2.7 m³ per tonne", "m3/t"],
    ["2.7 m³ per tonne of steam", "m3/t"],
    ["2.7立方米/吨", "m3/t"],
    ["0.42 tCO2/万元", "tCO2/10kCNY"],
    ["0.42 tCO2/10,000 yuan", "tCO2/10kCNY"],
    ["0.6元/千瓦时", "CNY/kWh"],
    ["0.6 yuan/kWh", "CNY/kWh"],
    ["30 mg/m³", "mg/m3"],
    ["30 mg/L", "mg/L"],
    ["300 g/kWh", "g/kWh"],
    ["9 kg/100km", "kg/100km"],
    ["9 L/100 km", "L/100km"],
    ["1.8 W/(m²·K)", "W/m2K"],
    ["86 kWh per square metre", "kWh/m2"],
    ["4千克/箱", "kg/box"],
  ])("is compound in %s", (text, unit) => {
    expect(only(text)).toMatchObject({ unit, per: null });
  });

  it.each([
    ["45 t/h", "hour"],
    ["45吨/小时", "hour"],
    ["45 m³/min", "minute"],
    ["45 L/s", "second"],
    ["45 t/d", "day"],
    ["45吨/日", "day"],
    ["45吨/天", "day"],
    ["45 t daily", "day"],
    ["45 t per month", "month"],
    ["45 t monthly", "month"],
    ["45 t/a", "year"],
    ["45吨/年", "year"],
    ["45 t per annum", "year"],
    ["45 MWh/yr", "year"],
    ["45 t, annually", "year"],
    ["45 t each year", "year"],
  ])("has its period apart in %s", (text, per) => {
    expect(only(text)).toMatchObject({ value: 45, per });
    expect(only(text).unit).not.toContain("/");
  });

  it("is the unit before it where the amount it is stated for comes first", () => {
    expect(only("每生产1吨产品耗电86千瓦时")).toMatchObject({ value: 86, unit: "kWh/t" });
    expect(only("每行驶100公里减少9.78kg")).toMatchObject({ value: 9.78, unit: "kg/100km" });
    expect(only("per CNY 10,000 of output it is 0.171 tce")).toMatchObject({ value: 0.171, unit: "tce/10kCNY" });
  });

  it("is none where a unit's character starts another word", () => {
    for (const text of ["从5方面入手", "5升级项目", "5元素分析", "5年级"]) expect(only(text)).toMatchObject({ unit: "count" });
  });

  it("is a count of what is named behind it", () => {
    expect(only("It bought 26 electric forklifts.")).toMatchObject({ value: 26, unit: "count", counted: "electric forklifts" });
    expect(only("购置26台电动叉车，")).toMatchObject({ value: 26, unit: "count", counted: "台电动叉车" });
    expect(only("相当于植树1.5万棵。")).toMatchObject({ value: 15_000, unit: "count", counted: "棵" });
  });
});

const QUALIFIED: readonly (readonly [Qualifier, readonly string[]])[] = [
  ["about", ["约5吨", "大约5吨", "将近5吨", "接近5吨", "近5吨", "5吨左右", "5吨上下", "≈5吨", "about 5 t", "nearly 5 t", "roughly 5 t", "~5 t", "5 t or so"]],
  ["over", ["超5吨", "超过5吨", "逾5吨", "5余吨", "5多吨", "5吨以上", "突破5吨", "＞5吨", "over 5 t", "more than 5 t", "in excess of 5 t", "5 t or more"]],
  ["under", ["低于5吨", "不足5吨", "不到5吨", "5吨以下", "5吨以内", "＜5吨", "below 5 t", "under 5 t", "less than 5 t", "within 5 t", "5 t or less"]],
  ["up-to", ["高达5吨", "最高可达5吨", "最多5吨", "up to 5 t", "as much as 5 t", "at most 5 t", "a maximum of 5 t"]],
  ["from", ["不低于5吨", "不少于5吨", "至少5吨", "≥5吨", "at least 5 t", "no less than 5 t", "not less than 5 t", "a minimum of 5 t"]],
  ["exact", ["5吨", "达5吨", "达到5吨", "节约5吨", "签约5吨", "最近5吨", "5 t", "exactly 5 t", "a further 5 t"]],
];

describe("the qualifier of a quantity", () => {
  it.each(QUALIFIED)("is %s in all its wordings", (qualifier, wordings) => {
    for (const wording of wordings) expect(only(wording), wording).toMatchObject({ value: 5, unit: "t", qualifier });
  });

  it("stands within the quantity's span where it is before the number", () => {
    expect(only("saves about 5 t")).toMatchObject({ start: 6, numberStart: 12, unitEnd: 15 });
    expect(only("节约超过5吨")).toMatchObject({ start: 2, numberStart: 4, unitEnd: 6 });
  });

  it("is none in a span of time that something went on over", () => {
    expect(only("over 5 years")).toMatchObject({ unit: "year", qualifier: "exact" });
  });
});

describe("a range", () => {
  it.each(["10%~15%", "10%-15%", "10-15%", "10%–15%", "10%～15%", "10%至15%", "10%到15%", "10% to 15%", "10 to 15%", "between 10% and 15%", "from 10% to 15%"])(
    "is one quantity with two ends in %s",
    (text) => {
      expect(only(text)).toMatchObject({ value: 10, max: 15, unit: "%" });
    },
  );

  it("takes the scale word of its upper end for both", () => {
    for (const text of ["5—6万吨", "5万至6万吨", "5~6万吨", "50,000 to 60,000 t"]) expect(only(text)).toMatchObject({ value: 50_000, max: 60_000 });
  });

  it("keeps the qualifier before it", () => {
    expect(only("about 5 to 6 t")).toMatchObject({ value: 5, max: 6, qualifier: "about" });
    expect(only("约50%至60%")).toMatchObject({ value: 50, max: 60, qualifier: "about" });
  });

  it("is two quantities where a change is told", () => {
    for (const text of ["fell from 15 t to 10 t", "rose from 10 t to 15 t", "由15吨降至10吨", "从10吨提高到15吨"])
      expect(findQuantities(text), text).toHaveLength(2);
  });

  it("is two quantities where the units differ", () => {
    for (const text of ["10 t-15 kWh", "10 t to 15 kWh", "10吨至15度"]) expect(findQuantities(text), text).toHaveLength(2);
  });

  it("is two quantities where a list is told", () => {
    for (const text of ["10 t and 15 t", "10吨和15吨", "10吨、15吨"]) expect(findQuantities(text), text).toHaveLength(2);
  });
});

describe("a number that is a year elsewhere", () => {
  it("is a quantity with its unit or scale", () => {
    expect(only("saves 2022 kWh")).toMatchObject({ value: 2022, unit: "kWh" });
    expect(only("节约2022吨")).toMatchObject({ value: 2022, unit: "t" });
    expect(only("全厂有2000名员工。")).toMatchObject({ value: 2000, unit: "count" });
    expect(only("植树2020万棵。")).toMatchObject({ value: 20_200_000, unit: "count" });
  });
});

describe("a quantity in words", () => {
  it.each([
    ["over twenty-two thousand hectares", 22_000, "ha", "over"],
    ["about three hundred and fifty tonnes", 350, "t", "about"],
    ["half a million kWh a year", 500_000, "kWh", "exact"],
    ["a hundred buses", 100, "count", "exact"],
    ["约两万五千平方米", 25_000, "m2", "about"],
    ["六千余人", 6000, "count", "over"],
    ["千余台设备", 1000, "count", "over"],
    ["三亿五千万元", 350_000_000, "CNY", "exact"],
  ])("has its value and unit: %s", (text, value, unit, qualifier) => expect(only(text)).toMatchObject({ value, unit, qualifier }));

  it.each([
    "of the order of ten thousand tonnes",
    "a hundred-million-yuan scale",
    "hundreds of tonnes",
    "one of the plants",
    "数百万平方米",
    "百万吨级",
    "氢进万家",
    "百度和万科",
    "第一百家",
    "三吨",
  ])("is none where no certain amount is told: %s", (text) => expect(findQuantities(text)).toEqual([]));
});
