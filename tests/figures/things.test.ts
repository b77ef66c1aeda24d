import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/figures/quantities.js";
import { readSentence } from "../support/figures.js";

const units = (text: string) => findQuantities(text).map(({ value, unit }) => [value, unit]);

describe("an amount for each thing", () => {
  it.each([
    ["Each line saves 40 kWh a day.", 40, "kWh/line"],
    ["Every production line can cut 1,200 t of CO2 a year.", 1200, "t/line"],
    ["每条生产线每年可减排二氧化碳1200吨。", 1200, "t/line"],
    ["每车减重3公斤。", 3, "kg/vehicle"],
    ["There are three turbines of 500 kW each.", 500, "kW/item"],
    ["单台功率500kW。", 500, "kW/machine"],
    ["One square metre of lawn absorbs 600 g of CO2.", 600, "g/m2"],
    ["一平方米草坪吸收二氧化碳600克。", 600, "g/m2"],
    ["Emissions per package fell to 34 g.", 34, "g/package"],
  ])("has it below the slash: %s", (sentence, value, unit) => {
    expect(units(sentence)).toEqual([[value, unit]]);
  });

  it.each([
    ["Water use per ten thousand pieces fell from 67 t to 22 t.", "t/10kpiece"],
    ["每万片用水量由67吨降至22吨。", "t/10kpiece"],
  ])("has it in both states of a change: %s", (sentence, unit) => {
    expect(units(sentence)).toEqual([
      [67, unit],
      [22, unit],
    ]);
  });

  it("is none where a time follows, or where another clause begins", () => {
    expect(units("Each year it saves 3 t.")).toEqual([[3, "t"]]);
    expect(units("每个月节约3吨。")).toEqual([[3, "t"]]);
    expect(units("每台设备已改造，年节电3度。")).toEqual([[3, "kWh"]]);
    expect(units("It saves 80% per lift.")).toEqual([[80, "%"]]);
  });
});

describe("what is counted", () => {
  it.each([
    ["It has 20 large deep-water container berths.", "large deep-water container berths"],
    ["Its 18 start-ups entered the programme.", "start-ups"],
    ["It serves 1 billion users worldwide.", "users"],
    ["It has 50 gas turbines of this kind.", "gas turbines"],
    ["It reached 102,000 people out there.", "people"],
    ["园区有20家下游加工企业入驻运营多年", "家"],
    ["购置26台电动叉车，", "台电动叉车"],
  ])("ends with its name: %s", (sentence, counted) => {
    expect(findQuantities(sentence)).toMatchObject([{ unit: "count", counted }]);
  });

  it.each(["Pipes of 304 stainless steel were laid.", "台风强度超过17级。", "建设工业4.0平台。", "It runs on Platform 2.0 today."])(
    "is nothing in a grade, a material or a version: %s",
    (sentence) => {
      expect(findQuantities(sentence)).toEqual([]);
    },
  );

  it("is an age in years behind aged", () => {
    expect(findQuantities("It teaches children aged 3 to 15.")).toMatchObject([{ value: 3, max: 15, unit: "year" }]);
  });
});

describe("money in a list", () => {
  it("keeps its currency where the last one only says millions", () => {
    expect(units("The revenue was 208 million yuan, the profit 12 million yuan and the tax 24.5 million.")).toEqual([
      [208_000_000, "CNY"],
      [12_000_000, "CNY"],
      [24_500_000, "count"],
    ]);
    expect(readSentence("The revenue was 208 million yuan and the tax 24.5 million.").map(({ unit }) => unit)).toEqual(["CNY", "CNY"]);
  });
});
