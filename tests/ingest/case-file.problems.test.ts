import { expect, it } from "vitest";
import { describeProblem, readCase } from "../../src/ingest/corpus.js";
import { CASE_FILE, caseText, lineOf, measureOf } from "../support/case-texts.js";

const problems = (text: string) => readCase({ file: CASE_FILE, text, hash: "" }).problems.map(describeProblem);

it("does not call a field of another type a field that is not there", () => {
  expect(problems(caseText({ company: "company: 5\n" }))[0]).not.toContain("lacks");
  expect(problems(caseText({ source: 'source:\n  collection: light-industry-2024\n  number: "1"\n' }))[0]).not.toContain("lacks");
});

it("says that industry or place is not there", () => {
  expect(problems(caseText({ industry: "" }))).toEqual([expect.stringMatching(/lacks industry$/)]);
  expect(problems(caseText({ place: "" }))).toEqual([expect.stringMatching(/lacks place$/)]);
});

it("names an alias of YAML that leads nowhere instead of falling over it", () => {
  const text = caseText({ title: "title:\n  zh: 题\n  en: *Boiler*\n" });
  expect(problems(text)).toEqual([expect.stringContaining("YAML")]);
});

it("gives one line number for broken YAML, the file's", () => {
  const text = caseText({ more: "place: qingdao\n" });
  const [problem] = problems(text) as [string];
  expect([...problem.matchAll(/(?::|line )(\d+)/g)].map((match) => Number(match[1]))).toEqual([lineOf(text, "place: qingdao")]);
});

it("gives one problem for a misspelt collection", () => {
  expect(problems(caseText({ source: "source:\n  collection: light-industri-2024\n  number: 1\n" }))).toHaveLength(1);
});

it("refuses a heading whose two sides are of one language, swapped, or three", () => {
  for (const heading of ["Solar roof | Rooftop PV", "屋顶光伏 | Solar roof", "Solar roof | 屋顶光伏 | more"])
    expect(problems(caseText({ measures: measureOf(5, heading) })), heading).toHaveLength(1);
});

it("names a figure whose scale or unit differs between the languages", () => {
  const section = (en: string, zh: string) => caseText({ measures: `\n## Solar roof | 屋顶光伏\n\nIt saves ${en} a year.\n\n每年节约${zh}。\n` });
  expect(problems(section("18,000 m³ of gas", "燃气1.8 m³"))).not.toEqual([]);
  expect(problems(section("5,000 kWh of electricity", "标煤5000 t"))).not.toEqual([]);
});

it("checks the heading of a measure that stands first in the body", () => {
  expect(problems(caseText({ overview: "", measures: measureOf(5, "Solar roof").trimStart() }))).toContainEqual(expect.stringContaining("heading"));
});

const catalogued = (section: string, id: string, overview = "  - has: [zero-carbon-factory]\n") =>
  caseText({ more: `technologies:\n${overview}  - section: ${section}\n    is: [${id}]\n`, measures: measureOf(5, "Solar roof | 屋顶光伏") });

it("names a heading that no vocabulary has, with the nearest", () => {
  expect(problems(catalogued("Solar roof", "solar-pw"))).toEqual([expect.stringContaining('technologies: there is no "solar-pw"; did you mean "solar-pv"?')]);
  expect(problems(catalogued("Solar roof", "solar-pv"))).toEqual([]);
});

it("names an entry for a section that is not there, and a section of a catalogued case that has none", () => {
  expect(problems(catalogued("Solar floor", "solar-pv"))).toEqual([
    expect.stringContaining('technologies: there is no section "Solar floor"'),
    expect.stringContaining('technologies: section "Solar roof" has no entry'),
  ]);
  expect(problems(catalogued("Solar roof", "solar-pv", ""))).toEqual([expect.stringContaining("technologies: the overview has no entry")]);
});
