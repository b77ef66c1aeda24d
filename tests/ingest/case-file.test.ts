import { describe, expect, it } from "vitest";
import { parseCaseFile } from "../../src/ingest/case-file.js";
import { CASE_FILE, caseText, lineOf, numbered } from "../support/case-texts.js";

/** The one problem of a case file; more or fewer fail the test. */
function problemOf(text: string, file = CASE_FILE) {
  const { document, problems } = parseCaseFile(text, file);
  expect(document).toBeUndefined();
  expect(problems).toHaveLength(1);
  const [problem] = problems;
  expect(problem?.file).toBe(file);
  expect(problem?.message).not.toContain("\n");
  return problem;
}

describe("a case file that breaks no rule", () => {
  it("gives the case with its id, year and file", () => {
    const { document, problems } = parseCaseFile(caseText(), CASE_FILE);
    expect(problems).toEqual([]);
    expect(document?.case).toMatchObject({
      id: "light-industry-2024-01",
      year: 2024,
      file: CASE_FILE,
      company: { en: "Some Dairy Co., Ltd.", zh: "某乳品有限公司", aliases: [] },
      industry: ["dairy"],
      place: ["shenyang"],
      notes: [],
    });
  });

  it("gives the body character for character, with the line on which it starts", () => {
    const text = caseText();
    const { document } = parseCaseFile(text, CASE_FILE);
    expect(text.endsWith(document?.body as string)).toBe(true);
    expect(text.split("\n").slice((document?.bodyLine ?? 0) - 1)).toEqual(document?.body.split("\n"));
  });

  it("keeps the order of several industries and places", () => {
    const text = caseText({ industry: "industry: [dairy, engineering-services]\n", place: "place: [shenyang, qingdao]\n" });
    expect(parseCaseFile(text, CASE_FILE).document?.case).toMatchObject({ industry: ["dairy", "engineering-services"], place: ["shenyang", "qingdao"] });
  });

  it("may have Windows line ends", () => {
    const { document, problems } = parseCaseFile(caseText().replaceAll("\n", "\r\n"), CASE_FILE);
    expect(problems).toEqual([]);
    expect(document?.case.company.en).toBe("Some Dairy Co., Ltd.");
  });

  it("pads the number of its id to two digits and no further", () => {
    const idOf = (number: number, name: string) => parseCaseFile(caseText({ source: numbered(number) }), `light-industry-2024/${name}`).document?.case.id;
    expect(idOf(7, "07-x.md")).toBe("light-industry-2024-07");
    expect(idOf(123, "123-x.md")).toBe("light-industry-2024-123");
  });
});

describe("a case file with broken front matter gives one problem", () => {
  it("when there is none", () => {
    expect(problemOf("Only text.\n")).toMatchObject({ line: 1, message: expect.stringContaining("no front matter") });
    expect(problemOf("")).toMatchObject({ line: 1, message: expect.stringContaining("no front matter") });
  });

  it("when its end is missing", () => {
    expect(problemOf(caseText().replace("---\n\n", "\n"))).toMatchObject({ line: 1, message: expect.stringContaining("---") });
  });

  it("when it is no YAML, with the line of the file", () => {
    const unclosed = caseText({ title: 'title:\n  zh: "题\n  en: A title\n' });
    expect(problemOf(unclosed)?.message).toContain("YAML");
    const twice = caseText({ more: "place: qingdao\n" });
    expect(problemOf(twice)).toMatchObject({ line: lineOf(twice, "place: qingdao"), message: expect.stringContaining("YAML") });
    const tab = caseText({ title: "title:\n\ten: A title\n" });
    expect(problemOf(tab)).toMatchObject({ line: lineOf(tab, "\ten"), message: expect.stringContaining("YAML") });
  });

  it("when it has no company, or half of one", () => {
    expect(problemOf(caseText({ company: "" }))?.message).toMatch(/lacks company$/);
    expect(problemOf(caseText({ company: "company:\n  zh: 某公司\n" }))?.message).toMatch(/lacks company\.en$/);
  });

  it("when it has a field that no rule knows", () => {
    expect(problemOf(caseText({ more: "colour: green\n" }))?.message).toContain("colour");
    expect(problemOf(caseText({ source: `${numbered(1)}  page: 7\n` }))?.message).toContain("source.page");
  });

  it("when the industry is unknown, with the nearest one there is", () => {
    expect(problemOf(caseText({ industry: "industry: diary\n" }))?.message).toMatch(/industry.*"diary".*did you mean "dairy"/);
  });

  it("when the place is unknown, with the nearest one there is", () => {
    expect(problemOf(caseText({ place: "place: [shenyang, qingdoa]\n" }))?.message).toMatch(/place.*"qingdoa".*did you mean "qingdao"/);
  });

  it("when an id is like no other, without a guess", () => {
    const message = problemOf(caseText({ industry: "industry: qqqqzzzzxxxxjjjj\n" }))?.message;
    expect(message).toContain("qqqqzzzzxxxxjjjj");
    expect(message).not.toContain("did you mean");
  });

  it("when it lies in the folder of another collection", () => {
    const message = problemOf(caseText(), "climate-action-2022/01-dairy.md")?.message;
    expect(message).toContain("light-industry-2024");
    expect(message).toContain("climate-action-2022");
  });

  it("when its name starts with another number", () => {
    expect(problemOf(caseText(), "light-industry-2024/02-dairy.md")?.message).toMatch(/source\.number.*01-/);
    expect(problemOf(caseText(), "light-industry-2024/010-dairy.md")?.message).toContain("01-");
  });
});

it("names all that is wrong with a case file at once", () => {
  const text = caseText({ company: "", title: "" });
  expect(parseCaseFile(text, CASE_FILE).problems.map(({ message }) => message)).toEqual([expect.stringContaining("company"), expect.stringContaining("title")]);
  const ids = caseText({ industry: "industry: diary\n", place: "place: shenyan\n" });
  expect(parseCaseFile(ids, "light-industry-2024/09-dairy.md").problems).toHaveLength(3);
});
