// Sentences that were once read wrongly, one of each kind of error.
import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/figures/quantities.js";
import { extractTable } from "../../src/figures/tables.js";
import { technologiesIn, technologyMatches } from "../../src/taxonomy/tagger.js";
import { tokens } from "../../src/text/tokens.js";
import { readPassage, readSentence } from "../support/figures.js";

const q = (t: string) => findQuantities(t).map(({ value, max, unit, per }) => [max === undefined ? value : [value, max], unit, per]);
const f = (t: string) => readSentence(t);
describe("numbers", () => {
  it("a Chinese comma is no thousands separator", () => {
    expect(q("三条线分别节水120，150，180吨。").map(([v]) => v)).toEqual([120, 150, 180]);
  });
  it("a Chinese comma is no thousands separator 2", () => {
    expect(q("投资分别为15，200和300万元。").map(([v]) => v)).not.toContain(15200);
  });
  it("a minus sign en", () => {
    expect(q("The cold store runs at -18 °C.")).toEqual([[-18, "°C", null]]);
  });
  it("a minus sign zh", () => {
    expect(q("冷库温度为零下18℃。")).toEqual([[-18, "°C", null]]);
  });
  it("bn, mn", () => {
    expect(q("CNY 3.5bn")).toEqual([[3.5e9, "CNY", null]]);
    expect(q("CNY 3.5 bn")).toEqual([[3.5e9, "CNY", null]]);
  });
  it("plus behind the number", () => {
    expect(q("5+ t of steam")).toEqual([[5, "t", null]]);
  });
  it("range qualifier behind", () => {
    expect(findQuantities("节能率10%-15%左右")[0]).toMatchObject({ qualifier: "about" });
    expect(findQuantities("5~6万吨以上")[0]).toMatchObject({ qualifier: "over" });
  });
});
describe("units", () => {
  it("吨CO2当量", () => {
    expect(q("3吨CO2当量")).toEqual([[3, "tCO2e", null]]);
  });
  it("per CNY 10,000", () => {
    expect(q("0.42 tCO2 per CNY 10,000")).toEqual([[0.42, "tCO2/10kCNY", null]]);
  });
  it("per t·km", () => {
    expect(q("0.062 kgCO2 per t·km")).toEqual([[0.062, "kgCO2/tkm", null]]);
  });
  it("per vehicle", () => {
    expect(q("320 kWh per vehicle")[0]?.[1]).not.toBe("kWh");
  });
  it("每吨产品节电", () => {
    expect(q("每吨产品节电12千瓦时")[0]?.[1]).toBe("kWh/t");
  });
  it("TJ, Wh", () => {
    expect(q("5 TJ")[0]?.[1]).toBe("TJ");
  });
});
describe("no figures", () => {
  it.each([
    "It was put into use on 2021-06-12.",
    "It was put into use on 2022/03/01.",
    "2023.06完成验收。",
    "3#锅炉已更换。",
    "执行DB44/27-2001标准。",
    "公司入选世界500强。",
    "工厂建于20世纪90年代。",
    "5万吨级码头已投运。",
    "The berth takes ships of the 50,000-tonne class.",
    "It is at 150 Yinhe South Street, Shenyang.",
    "Scopes 2 and 3 are counted.",
    "Unit 2 ran as an island.",
    "Compressors of line 1 are cooled.",
    "The system runs 24/7.",
    "It has held rank 17.",
  ])("none in %s", (s) => {
    expect(f(s)).toEqual([]);
  });
  it("2000 employees", () => {
    expect(q("The plant has 2000 employees.").map(([v]) => v)).toEqual([2000]);
  });
  it("1950盏灯", () => {
    expect(q("更换1950盏灯。").map(([v]) => v)).toEqual([1950]);
  });
});
describe("roles and metrics", () => {
  it("less than is a qualifier", () => {
    expect(f("The site uses less than 500 t of water a year.")).toMatchObject([{ role: "level", metric: "water-consumption", qualifier: "under" }]);
    expect(f("It pays back in less than 2.5 years.")).toMatchObject([{ role: "level" }]);
  });
  it("before behind the figure", () => {
    expect(f("The fans used 640 kWh a day before the change and 410 kWh a day after it.").map(({ role }) => role)).toEqual(["before", "after"]);
  });
  it("before with a comma", () => {
    expect(f("Before the change, the fans used 640 kWh a day.")).toMatchObject([{ role: "before" }]);
    expect(f("改造前，风机每天用电640千瓦时。")).toMatchObject([{ role: "before" }]);
  });
  it("储能电站", () => {
    expect(f("储能电站容量为10MWh。")).toMatchObject([{ metric: "storage-capacity" }]);
  });
  it("沼气产量", () => {
    expect(f("沼气产量为9600立方米/天。")).toMatchObject([{ metric: "biogas-amount" }]);
    expect(f("Biogas output is 9,600 m³ per day.")).toMatchObject([{ metric: "biogas-amount" }]);
  });
  it("GJ is not electricity", () => {
    expect(f("The project saves 12,000 GJ a year.")[0]?.metric).not.toBe("electricity-saved");
  });
  it("year of founding", () => {
    expect(f("The company, founded in 1998, cut 30 t of waste.")[0]).not.toHaveProperty("years");
  });
  it("basis of the next figure", () => {
    expect(f("It saves 20 t of water a year and is expected to save 35 t of water a year.").map(({ basis }) => basis)).toEqual(["reported", "expected"]);
  });
  it("full-width year", () => {
    expect(f("２０２３年节水30吨。")).toMatchObject([{ years: [2023, 2023] }]);
  });
  it("unit metric tce", () => {
    expect(f("产值能耗为0.171吨标准煤/万元。")).toMatchObject([{ metric: "energy-intensity" }]);
  });
});
describe("passages, tables", () => {
  it("tCO2 and 二氧化碳…吨 are twins", () => {
    expect(readPassage("It avoids 1,386 tCO2 a year.\n\n每年减排二氧化碳1386吨。")).toHaveLength(1);
  });
  it("cumulative has no period", () => {
    expect(readPassage("It has saved a cumulative 5 t of steam.\n\n每年节约蒸汽5吨。")).toMatchObject([{ per: null, cumulative: true }]);
  });
  const t = (x: string) => extractTable(x, { language: "en", heading: "", kind: "measure" });
  it("unit in the row's title", () => {
    expect(t("| Item | 2021 |\n| - | - |\n| Water use (t) | 1,200 |")).toMatchObject([{ unit: "t", metric: "water-consumption" }]);
  });
  it("before/after columns", () => {
    expect(t("| Item | Before | After |\n| - | - | - |\n| Gas use | 82 m³/t | 76 m³/t |").map(({ role }) => role)).toEqual(["before", "after"]);
  });
});
describe("text, taxonomy", () => {
  it("offset of an overlapping word", () => {
    expect(tokens("行人人").map(({ start }) => start)).toEqual([0, 2]);
  });
  it("× is no letter", () => {
    expect(tokens("2×35").map(({ form }) => form)).toEqual([]);
  });
  it("led", () => {
    expect([...technologiesIn("The project led to savings.")]).toEqual([]);
  });
  it("供热水", () => {
    expect([...technologiesIn("采用空气源热泵供热水。")]).toEqual(["air-source-heat-pump"]);
  });
  it("no match twice", () => {
    expect(technologyMatches("a heat pump")).toHaveLength(1);
  });
  it("cold storage is no ... capital", () => {
    expect([...technologiesIn("The boiler burns oil, and hot water is reused.")]).toContain("water-reuse");
  });
});

import { simplify } from "../../src/text/simplify.js";

describe("simplify", () => {
  it("leaves a simplified question alone", () => {
    expect(simplify("哪些企业碳减排效果显著？")).toBe("哪些企业碳减排效果显著？");
  });
  it("a share gained keeps its subject", () => {
    expect(readSentence("可再生能源占比提高3.2个百分点。")[0]?.metric).toBe("green-electricity-share");
  });
});
