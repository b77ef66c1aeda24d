import { describe, expect, it } from "vitest";
import { readSentence, statementOf, told } from "../support/figures.js";
import { SILENT } from "./silent.js";
import { TWINS } from "./twins/all.js";

describe("the figures of a sentence", () => {
  it.each(TWINS)("reads $en", ({ en, figures }) => {
    expect(readSentence(en).map(statementOf)).toEqual(figures);
  });

  it.each(TWINS)("reads $zh", ({ zh, figures }) => {
    expect(readSentence(zh).map(statementOf)).toEqual(figures);
  });

  it.each(SILENT)("finds none in %s", (sentence) => {
    expect(readSentence(sentence)).toEqual([]);
  });
});

describe("what surrounds a sentence", () => {
  it("names the quantity where the sentence does not", () => {
    const sentence = "每年节约3吨。";
    expect(readSentence(sentence, { heading: "Steam traps | 疏水阀节约蒸汽" })).toMatchObject([{ metric: "steam-saved" }]);
    expect(readSentence(sentence, { heading: "Rinse water | 冲洗用水" })).toMatchObject([{ metric: "water-saved" }]);
  });

  it("does not outweigh the sentence's own words", () => {
    expect(readSentence("It saves 3 t of paper a year.", { heading: "Steam traps" })).toMatchObject([{ metric: "paper-saved" }]);
  });

  it("makes every figure of a plan a target", () => {
    const sentence = "It saves 3 t of steam and is expected to save 5 t of water.";
    expect(readSentence(sentence, { kind: "plan" }).map(({ basis }) => basis)).toEqual(["target", "target"]);
  });
});

describe("the basis of a figure", () => {
  it("holds from its word to the end of the sentence, not for what was done before", () => {
    const done = told(20, "t", "water-saved", "saving", { per: "year" });
    const hoped = told(35, "t", "water-saved", "saving", { per: "year", basis: "expected" });
    expect(readSentence("It saves 20 t of water a year, and is expected to save 35 t of water a year.").map(statementOf)).toEqual([done, hoped]);
    expect(readSentence("每年节水20吨，预计每年节水35吨。").map(statementOf)).toEqual([done, hoped]);
  });

  it("is a target where an estimate stands in a plan", () => {
    expect(readSentence("The group plans to build it, which will save 5 t of steam.")).toMatchObject([{ basis: "target" }]);
    expect(readSentence("计划建设该项目，预计节约蒸汽5吨。")).toMatchObject([{ basis: "target" }]);
  });
});

describe("the role of a figure", () => {
  it("is that of the one before it where the verb stands once", () => {
    for (const sentence of ["Gas use falls by 30 m³, and water use by 5 t.", "Gas use rises by 30 m³, and water use by 5 t."]) {
      const roles = readSentence(sentence).map(({ role }) => role);
      expect(new Set(roles).size, sentence).toBe(1);
      expect(roles).not.toContain("level");
    }
  });
});

describe("the years of a figure", () => {
  it("are not those that it is compared with", () => {
    for (const sentence of [
      "Compared with 2021, water use fell by 30 t.",
      "较2021年用水减少30吨。",
      "Water use fell by 30 t against 2021.",
      "2021年以来节水30吨。",
    ])
      expect(readSentence(sentence)[0]).not.toHaveProperty("years");
  });

  it("are those behind each figure of a list", () => {
    const years = readSentence("Water use was 900 t in 2021, 850 t in 2022 and 790 t in 2023.").map((figure) => figure.years);
    expect(years).toEqual([
      [2021, 2021],
      [2022, 2022],
      [2023, 2023],
    ]);
  });

  it("are not another figure's", () => {
    for (const sentence of ["Water use was 900 t in 2021 and is 700 t.", "用水量由2021年的900吨降至700吨。"])
      expect(readSentence(sentence).map((figure) => figure.years)).toEqual([[2021, 2021], undefined]);
  });

  it("span from the first to the last that is named", () => {
    for (const sentence of ["Between 2019 and 2022 it saved 30 t of water.", "2019年至2022年节水30吨。", "2019-2022年节水30吨。"])
      expect(readSentence(sentence)).toMatchObject([{ value: 30, years: [2019, 2022] }]);
  });
});

describe("the period of a figure", () => {
  it.each([
    ["It saves 3 t of steam a month.", "month"],
    ["It saves 3 t of steam every hour.", "hour"],
    ["Its daily saving is 3 t of steam.", "day"],
    ["每月节约蒸汽3吨。", "month"],
    ["每小时节约蒸汽3吨。", "hour"],
    ["日均节约蒸汽3吨。", "day"],
    ["年均节约蒸汽3吨。", "year"],
    ["全年节约蒸汽3吨。", "year"],
  ])("is read from %s", (sentence, per) => {
    expect(readSentence(sentence)).toMatchObject([{ value: 3, unit: "t", per }]);
  });

  it("stands once for a list: behind it in English, before it in Chinese", () => {
    for (const sentence of ["It saves 3 t of steam, 5 t of water and 7 t of paper a year.", "每年节约蒸汽3吨、水5吨、纸7吨。"])
      expect(readSentence(sentence).map(({ value, per }) => [value, per])).toEqual([
        [3, "year"],
        [5, "year"],
        [7, "year"],
      ]);
  });

  it("is each figure's own where each has one", () => {
    for (const sentence of ["It saves 3 t of steam a year and 5 t of water a month.", "每年节约蒸汽3吨，每月节水5吨。"])
      expect(readSentence(sentence).map(({ per }) => per)).toEqual(["year", "month"]);
  });

  it("is none for a running total, whatever the sentence names besides", () => {
    for (const sentence of ["The annual programme has saved a cumulative 30 t of water.", "年节水项目累计节水30吨。"])
      expect(readSentence(sentence)).toMatchObject([{ cumulative: true, per: null }]);
  });

  it("is none for money spent, for a share, a size or an intensity", () => {
    for (const sentence of [
      "Each year about 5 million yuan was invested.",
      "The annual share is 5%.",
      "Every year the roof of 500 m² is cleaned.",
      "The annual use is 5 kWh/t.",
    ])
      expect(readSentence(sentence)).toMatchObject([{ per: null }]);
  });
});
