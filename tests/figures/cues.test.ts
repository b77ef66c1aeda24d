import { describe, expect, it } from "vitest";
import { basisCues, CUMULATIVE, directionCues, periodCues, yearCues } from "../../src/figures/cues.js";

const words = (sentence: string, cues: readonly { start: number; end: number }[]) => cues.map(({ start, end }) => sentence.slice(start, end));
const years = (sentence: string) => yearCues(sentence, []).map(({ value }) => value);

describe("words of direction", () => {
  it.each([
    ["saving", ["It cuts gas.", "The flow fell.", "Less gas goes in.", "节约蒸汽", "减排二氧化碳", "用水下降", "年节3吨"]],
    ["gain", ["Efficiency rose.", "The flow grew.", "效率提高", "产量增加"]],
    ["generation", ["The roof generates power.", "Generation was high.", "年发电3度"]],
    ["cost", ["It invested in pumps.", "公司投资改造"]],
    ["level", ["The plant consumes gas.", "占地很大", "消耗蒸汽"]],
  ])("tell a %s", (direction, sentences) => {
    for (const sentence of sentences) expect(directionCues(sentence)[0]?.value, sentence).toBe(direction);
  });

  it("stand where they say", () => {
    const sentence = "It cuts gas and raises the output.";
    expect(words(sentence, directionCues(sentence))).toEqual(["cuts", "raises", "output"]);
  });

  it("are whole words", () => {
    for (const sentence of ["The shortcuts of the savant.", "发电机", "发电厂"]) expect(directionCues(sentence)).toEqual([]);
  });
});

describe("words of estimate and plan", () => {
  it.each([
    ["expected", ["It is expected to pay.", "It would pay.", "An estimated sum.", "预计可行", "据测算", "有望达成"]],
    ["target", ["The group plans to build.", "It aims to build.", "It pledged more.", "计划建设", "目标很高", "力争完成", "到2030年"]],
  ])("tell what is %s", (basis, sentences) => {
    for (const sentence of sentences) expect(basisCues(sentence)[0]?.value, sentence).toBe(basis);
  });

  it("are not parts of names or of what was done", () => {
    for (const sentence of ["2023年公司请专家评审，在2023年底前完成30项整改", "A power plant was built.", "计划书已完成", "建立目标责任制", "将热水用于生产"])
      expect(basisCues(sentence), sentence).toEqual([]);
  });
});

describe("words of period", () => {
  it.each([
    ["year", ["3 t a year", "annually", "the annual saving", "每年", "年均", "年节约"]],
    ["month", ["3 t a month", "monthly", "每月"]],
    ["day", ["3 t per day", "daily", "每天", "日均", "日处理"]],
    ["hour", ["3 t an hour", "hourly", "每小时"]],
  ])("tell a %s", (per, sentences) => {
    for (const sentence of sentences) expect(periodCues(sentence)[0]?.value, sentence).toBe(per);
  });

  it("are not the calendar years of 2023年节约", () => {
    for (const sentence of ["2023年节约3吨", "去年节约3吨", "近三年节约3吨"]) expect(periodCues(sentence), sentence).toEqual([]);
  });
});

describe("calendar years", () => {
  it("are first and last of the span that is named", () => {
    expect(years("From 2019 to 2022 it fell.")).toEqual([[2019, 2022]]);
    expect(years("2019—2022年下降。")).toEqual([[2019, 2022]]);
    expect(years("2019至2022年下降。")).toEqual([[2019, 2022]]);
    expect(years("It fell in 2021 and again in 2023.")).toEqual([
      [2021, 2021],
      [2023, 2023],
    ]);
  });

  it("are not amounts, parts of longer numbers or of names", () => {
    for (const sentence of ["It saved 2000 kWh.", "It has 2,022 lamps.", "It is 12022 wide.", "GB/T2016", "See X-2019."])
      expect(years(sentence), sentence).toEqual([]);
  });

  it("are not the years that something is compared with", () => {
    for (const sentence of ["It fell compared with 2020.", "It is lower than in 2020.", "比2020年低", "与2020年相比", "自2020年起"])
      expect(years(sentence), sentence).toEqual([]);
  });

  it("are not where a quantity stands", () => {
    expect(yearCues("It has 2020 of them.", [{ numberStart: 7, unitEnd: 11 }])).toEqual([]);
  });
});

describe("words of a running total", () => {
  it("are cumulative, accumulated, in total since, to date, 累计 and 至今", () => {
    for (const sentence of ["a cumulative 3 t", "cumulatively 3 t", "3 t in total since 2019", "3 t to date", "累计3吨", "至今3吨"])
      expect(sentence).toMatch(CUMULATIVE);
    for (const sentence of ["a total of 3 t", "共3吨"]) expect(sentence).not.toMatch(CUMULATIVE);
  });
});
