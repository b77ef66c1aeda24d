import { describe, expect, it } from "vitest";
import type { Problem } from "../../src/ingest/case-file.js";
import { describeProblem, readCase } from "../../src/ingest/corpus.js";
import { CASE_FILE, caseText, lineOf, measureOf } from "../support/case-texts.js";

function problemsOf(text: string): Problem[] {
  const { document, problems } = readCase({ file: CASE_FILE, text, hash: "" });
  expect(document === undefined).toBe(problems.length > 0);
  return problems;
}

/** The one problem of a case file, as its line reads. */
function problemOf(text: string): string {
  const problems = problemsOf(text);
  expect(problems).toHaveLength(1);
  return describeProblem(problems[0] as Problem);
}

describe("the sections of a case", () => {
  it("pass when both languages state the same figures", () => {
    expect(problemsOf(caseText())).toEqual([]);
  });

  it("pass when a figure is written at the scale of its language", () => {
    const section = "\n## Water saved | 节水\n\nThe plant saves 18,000 m³ of water a year.\n\n每年节水1.8万m³。\n";
    expect(problemsOf(caseText({ measures: section }))).toEqual([]);
  });

  it("must hold a measure", () => {
    const text = caseText({ measures: "" });
    expect(problemOf(text)).toMatch(new RegExp(`^${CASE_FILE}:\\d+: has no measure`));
  });

  it.each(["Solar roof", "屋顶光伏", "Solar roof |", "| 屋顶光伏"])("need a heading in both languages: %s", (heading) => {
    const text = caseText({ measures: measureOf(5000, heading) });
    expect(problemOf(text)).toMatch(new RegExp(`^${CASE_FILE}:${lineOf(text, "## ")}: .*heading`));
  });

  it("need a heading at all", () => {
    const text = `${caseText()}\n##  \n\nIt saves 3 t of water.\n\n节水3 t。\n`;
    expect(problemOf(text)).toMatch(new RegExp(`^${CASE_FILE}:${lineOf(text, "##  ")}: .*heading`));
  });

  it("need text in both languages", () => {
    const english = caseText({ measures: "\n## Solar roof | 屋顶光伏\n\nThe roof has panels.\n" });
    expect(problemOf(english)).toMatch(/"Solar roof" lacks Chinese text$/);
    const chinese = caseText({ measures: "\n## Solar roof | 屋顶光伏\n\n屋顶装有光伏板。\n" });
    expect(problemOf(chinese)).toMatch(/"Solar roof" lacks English text$/);
    expect(problemOf(caseText({ overview: "\n这家乳品厂日产牛奶100吨。\n" }))).toMatch(/the overview lacks English text$/);
  });

  it("may not state a figure in one language only", () => {
    const inEnglish = caseText().replace("5,000 kWh a year", "5,000 kWh a year and saves 320 t of coal");
    expect(problemOf(inEnglish)).toBe(`${CASE_FILE}:${lineOf(inEnglish, "## ")}: section "Solar roof": 320 t is stated in English only`);
    const inChinese = caseText().replace("5000 kWh", "5000 kWh，节煤320 t");
    expect(problemOf(inChinese)).toMatch(/: 320 t is stated in Chinese only$/);
  });

  it("may not state another figure in the other language", () => {
    const messages = problemsOf(caseText().replace("5000 kWh", "6000 kWh")).map(({ message }) => message);
    expect(messages).toEqual([expect.stringMatching(/5,000 kWh is stated in English only/), expect.stringMatching(/6000 kWh is stated in Chinese only/)]);
  });

  it("are named one by one, each with its line", () => {
    const text = caseText({ measures: `${measureOf(1000, "First")}${measureOf(2000, "Second | 第二")}${measureOf(3000, "Third")}` });
    expect(problemsOf(text).map(({ line }) => line)).toEqual([lineOf(text, "## First"), lineOf(text, "## Third")]);
  });
});

describe("a note of a case", () => {
  const notes = (section: string) => `notes:\n  - section: ${section}\n    en: The source gives kW.\n    zh: 原文为kW。\n`;

  it("may name a section or none", () => {
    expect(problemsOf(caseText({ more: notes("Solar roof") }))).toEqual([]);
    expect(problemsOf(caseText({ more: "notes:\n  - en: The source is odd.\n    zh: 原文有误。\n" }))).toEqual([]);
  });

  it("may not name a section that is not there", () => {
    expect(problemOf(caseText({ more: notes("Wind farm") }))).toMatch(new RegExp(`^${CASE_FILE}: notes: .*"Wind farm"`));
  });
});
