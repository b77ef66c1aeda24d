import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { amountsIn, boundsIn, limitIn } from "../../../src/answer/asked/bounds.js";
import type { Bound } from "../../../src/domain/plan.js";

const bound = (comparison: Bound["comparison"], value: number, unit: string, per: Bound["per"] = null): Bound => ({ comparison, value, unit, per });

describe("the bounds of a question", () => {
  it.each([
    ["at least 1,000 t", bound("at-least", 1000, "t")],
    ["1,000 tonnes or more", bound("at-least", 1000, "t")],
    ["七成以上", bound("at-least", 70, "%")],
    ["超过六成半", bound("over", 65, "%")],
    ["九成或以上", bound("at-least", 90, "%")],
    ["no less than 200 kW", bound("at-least", 200, "kW")],
    ["a minimum of 500 kW", bound("at-least", 500, "kW")],
    ["over 10 MW", bound("over", 10, "MW")],
    ["more than two million kWh", bound("over", 2_000_000, "kWh")],
    ["exceeding 500 tce", bound("over", 500, "tce")],
    ["more than twenty-five tonnes", bound("over", 25, "t")],
    ["over 10 t a day", bound("over", 10, "t", "day")],
    ["at most 500 tonnes", bound("at-most", 500, "t")],
    ["up to 300 kW", bound("at-most", 300, "kW")],
    ["a hundred tonnes or less", bound("at-most", 100, "t")],
    ["less than a hundred tonnes", bound("under", 100, "t")],
    ["under 3 years", bound("under", 3, "year")],
    ["10兆瓦以上", bound("at-least", 10, "MW")],
    ["至少1万吨", bound("at-least", 10_000, "t")],
    ["不低于一万吨", bound("at-least", 10_000, "t")],
    ["大于等于100吨", bound("at-least", 100, "t")],
    ["≥100吨", bound("at-least", 100, "t")],
    ["超过两百万千瓦时", bound("over", 2_000_000, "kWh")],
    ["超过5000千瓦时", bound("over", 5000, "kWh")],
    ["超过1.5亿元", bound("over", 150_000_000, "CNY")],
    ["高于90%", bound("over", 90, "%")],
    ["不超过5%", bound("at-most", 5, "%")],
    ["小于等于100吨", bound("at-most", 100, "t")],
    ["3年以内", bound("at-most", 3, "year")],
    ["三年内", bound("at-most", 3, "year")],
    ["不到1000吨", bound("under", 1000, "t")],
    ["五千吨以下", bound("at-most", 5000, "t")],
  ])("are set by its words: %s", (question, expected) => expect(boundsIn(question)).toEqual([expected]));

  it.each(["between 1 and 5 MW", "from 1 MW to 5 MW", "1–5 MW", "1到5兆瓦之间", "1兆瓦至5兆瓦", "介于1和5兆瓦之间"])(
    "are two where it gives a range: %s",
    (question) => expect(boundsIn(question)).toEqual([bound("at-least", 1, "MW"), bound("at-most", 5, "MW")]),
  );

  it("are all that it gives", () =>
    expect(boundsIn("over 100 t of CO2 with a payback under 3 years")).toEqual([bound("over", 100, "t"), bound("under", 3, "year")]));

  it.each([
    "the 20 MW plant",
    "20兆瓦的电站",
    "how many tonnes",
    "more than 5 companies",
    "超过三家企业",
    "since 2020",
    "over 10 bananas",
    "carbon neutral by 2030",
    "三家建成了光伏",
    "",
  ])("are none where no amount is bounded: %s", (question) => expect(boundsIn(question)).toEqual([]));

  it("have the value that is written, in every unit and either language", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e6 }), fc.constantFrom(...UNITS), (value, [en, zh, unit]) => {
        expect(boundsIn(`over ${value} ${en}`)).toEqual([bound("over", value, unit)]);
        expect(boundsIn(`超过${value}${zh}`)).toEqual([bound("over", value, unit)]);
      }),
      { seed: 20261122, numRuns: 200 },
    ));
});

const UNITS = [
  ["tonnes", "吨", "t"],
  ["kg", "千克", "kg"],
  ["kWh", "千瓦时", "kWh"],
  ["MW", "兆瓦", "MW"],
  ["kW", "千瓦", "kW"],
  ["m³", "立方米", "m3"],
  ["tce", "吨标准煤", "tce"],
  ["yuan", "元", "CNY"],
] as const;

it("knows where the amounts of a question stand, counts apart", () => {
  const text = "which 3 plants saved over 1,000 t and 5 MW";
  expect(amountsIn(text).map(({ id, start, end }) => [id, text.slice(start, end)])).toEqual([
    ["t", "over 1,000 t"],
    ["MW", "5 MW"],
  ]);
});

describe("what a question leaves out", () => {
  const left = (comparison: string, value: number, unit: string) => [{ comparison, value, unit, per: null, ofCompanies: true }];
  it.each([
    ["Not counting those that already reach 100%, who has the most green power?", left("under", 100, "%")],
    ["除了已经100%的，谁的绿电比例最高？", left("under", 100, "%")],
    ["Which solar roofs, excluding any below 2 MW, are the smallest?", left("at-least", 2, "MW")],
    ["光伏装机谁最大？超过50兆瓦的不算", left("at-most", 50, "MW")],
  ])("is a bound for the rest: %s", (question, expected) => expect(boundsIn(question)).toEqual(expected));
});

describe("how many of a ranking are wanted", () => {
  it.each([
    ["top five", 5],
    ["the top 3 plants", 3],
    ["top-10 companies", 10],
    ["the three largest", 3],
    ["the 2 companies with the highest saving", 2],
    ["which three companies saved most", 3],
    ["前五名", 5],
    ["减排最多的前十家", 10],
    ["排名前三", 3],
    ["最大的两家", 2],
    ["哪三家节电最多", 3],
  ])("is told by “%s”", (question, limit) => expect(limitIn(question)).toBe(limit));

  it.each(["the largest 20 MW plant", "top 20 MW", "which companies saved most", "前三年节电最多", "top 0", "top 500 companies", "谁最多", "in 3 years"])(
    "is not told by “%s”",
    (question) => expect(limitIn(question)).toBeUndefined(),
  );
});
