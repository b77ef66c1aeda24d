import { describe, expect, it } from "vitest";
import type { CaseNote } from "../../src/domain/case.js";
import { parseCaseFile } from "../../src/ingest/case-file.js";
import { chunkCase } from "../../src/ingest/chunk.js";
import { checkTable } from "../../src/retrieval/table-check.js";
import { CASE_FILE, caseText } from "../support/case-texts.js";

/** A case with a section a pair of sentences, English and Chinese. */
function problemsOf(sections: readonly (readonly [title: string, en: string, zh: string])[], notes: readonly CaseNote[] = []) {
  const measures = sections.map(([title, en, zh]) => `\n## ${title}\n\n${en}\n\n${zh}\n`).join("");
  const { document } = parseCaseFile(caseText({ measures, overview: "\nA dairy.\n\n一家乳品厂。\n" }), CASE_FILE);
  if (!document) throw new Error("the case file is broken");
  return checkTable([{ case: { ...document.case, notes: [...notes] }, passages: chunkCase(document) }]);
}

const reasonsOf = (en: string, zh: string, title = "Solar roof | 屋顶光伏") =>
  problemsOf([[title, en, zh]]).map(({ asWritten, reason }) => `${asWritten}: ${reason}`);

describe("the check of the measures table", () => {
  it("finds nothing wrong with a plain figure", () => {
    expect(reasonsOf("The roof generates 5,000 kWh of electricity a year.", "屋顶每年发电5000 kWh。")).toEqual([]);
  });

  it("names the file, the passage, the place and the figure", () => {
    const [problem] = problemsOf([["Drives | 变频", "The drives save 20 billion kWh of electricity a year.", "变频器每年节电200亿kWh。"]]);
    expect(problem).toMatchObject({ file: CASE_FILE, passageId: "light-industry-2024-01#drives", asWritten: "20 billion kWh" });
    expect(problem?.offset).toBeGreaterThan(0);
  });
});

describe("a figure that cannot be", () => {
  it.each([
    ["more electricity than a city uses", "The drives save 20 billion kWh of electricity a year.", "变频器每年节电200亿kWh。", /medium city/],
    ["as much a day", "The drives save 100 million kWh of electricity a day.", "变频器每天节电1亿kWh。", /medium city/],
    ["CO2 like a country's", "It cuts CO2 emissions by 200 million t a year.", "每年减少二氧化碳排放2亿吨。", /100 Mt/],
    ["a plant larger than the largest", "The PV capacity is 40 GW.", "光伏装机容量40 GW。", /22\.5 GW/],
    ["a share above the whole", "The recycling rate is 120%.", "回收率为120%。", /ends at 100 %/],
    ["heat below absolute zero or above any furnace", "The kiln works at 4,000 °C.", "窑温为4000℃。", /3,000 °C/],
    ["a payback of a lifetime", "The payback period is 60 years.", "投资回收期为60年。", /50 years/],
    ["money of a state", "The investment is 2,000 billion yuan.", "投资为20000亿元。", /trillion/],
  ])("is %s", (_, en, zh, reason) => {
    expect(reasonsOf(en, zh)).toEqual([expect.stringMatching(reason)]);
  });

  it("is a temperature in per cent", () => {
    expect(reasonsOf("The temperature is over 90%.", "温度超过90%。")).toEqual(["90%: % is no unit of temperature"]);
  });

  it.each([
    ["growth of 400 %", "Output rose by 400%.", "产量增长400%。"],
    ["a heat pump above 100 %", "The heat pump has an efficiency of 320%.", "热泵能效为320%。"],
    ["what is produced, in whatever unit", "The company has shipped 37 GW of solar cells.", "公司太阳能电池出货量37 GW。"],
    ["a total of years", "From 2015 to 2024 the drives saved 20 billion kWh of electricity cumulatively.", "2015—2024年，变频器累计节电200亿kWh。"],
  ])("is not %s", (_, en, zh) => {
    expect(reasonsOf(en, zh).filter((reason) => !reason.includes("disagree"))).toEqual([]);
  });
});

describe("a change", () => {
  it("that moves against its verb is found", () => {
    expect(reasonsOf("Gas use fell from 32.6 m³ to 32.9 m³ per tonne.", "燃气单耗由32.6 m³/吨降至32.9 m³/吨。")).toEqual([
      expect.stringMatching(/32\.6 m³.* → .*32\.9 m³.* rises where the text tells of a saving/),
      expect.stringMatching(/rises where the text tells of a saving/),
    ]);
  });

  it("that moves with its verb is right", () => {
    expect(reasonsOf("Gas use fell from 32.9 m³ to 32.6 m³ per tonne.", "燃气单耗由32.9 m³/吨降至32.6 m³/吨。")).toEqual([]);
    expect(reasonsOf("The share rose from 20% to 80%.", "占比由20%提高至80%。")).toEqual([]);
  });
});

describe("the two languages", () => {
  it("disagree where each says another thing of a figure", () => {
    expect(reasonsOf("The drives save 500 kWh of electricity a day.", "变频器每年节电500 kWh。")).toEqual([
      expect.stringContaining("English and Chinese disagree: period day and year"),
    ]);
    expect(reasonsOf("The drives are expected to save 500 kWh of electricity a year.", "变频器每年节电500 kWh。")).toEqual([
      expect.stringContaining("basis expected and reported"),
    ]);
  });

  it("disagree where one of them states a figure alone", () => {
    expect(reasonsOf("The drives save 500 kWh of electricity a year.", "变频器每年节电600 kWh。")).toEqual([
      expect.stringContaining("500 kWh: read in English only"),
      expect.stringContaining("600 kWh: read in Chinese only"),
    ]);
  });

  it("do not disagree where one says more than the other", () => {
    expect(reasonsOf("The drives save 500 kWh of electricity a year.", "变频器节电500 kWh。")).toEqual([]);
  });
});

describe("one figure told in two passages", () => {
  const AS_MEASURE = ["Drives | 变频", "The drives save 500 kWh of electricity a year.", "变频器每年节电500 kWh。"] as const;
  const AS_COMPANY = [
    "Company-wide results | 公司整体成效",
    "The company as a whole saves 500 kWh of electricity a year.",
    "公司整体每年节电500 kWh。",
  ] as const;
  const NOTE = { en: "The source gives 500 kWh for the drives and for the company.", zh: "原文两处均为500 kWh。" };

  it("as a measure's and as the company's is found", () => {
    expect(problemsOf([AS_MEASURE, AS_COMPANY]).map(({ reason }) => reason)).toEqual([
      "told twice, as the measure's and the company's: see light-industry-2024-01#drives",
    ]);
  });

  it("is explained by a note of either section that names the amount, and by no other note", () => {
    for (const section of ["Drives", "Company-wide results"]) expect(problemsOf([AS_MEASURE, AS_COMPANY], [{ ...NOTE, section }])).toEqual([]);
    expect(problemsOf([AS_MEASURE, AS_COMPANY], [NOTE])).toHaveLength(1);
    expect(problemsOf([AS_MEASURE, AS_COMPANY], [{ section: "Drives", en: "It saves 400 kWh.", zh: "节电400 kWh。" }])).toHaveLength(1);
  });

  it("with two values for one year of the company is found", () => {
    const told = (title: string, amount: number) =>
      [title, `In 2023 the company as a whole emitted ${amount} t of CO2.`, `2023年公司整体二氧化碳排放${amount}吨。`] as const;
    expect(problemsOf([told("Company-wide results | 公司整体成效", 500), told("Plant-wide results | 工厂整体成效", 600)]).map(({ reason }) => reason)).toEqual([
      expect.stringMatching(/^two values of one metric for 2023: 500 t.* in light-industry-2024-01#company-wide-results$/),
    ]);
  });
});
