import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { realLibrary } from "../../support/library.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

describe("a question for what is like a named company", () => {
  it.each(["Which cases are similar to Michelin Shenyang?", "有没有和米其林沈阳类似的企业？"])("is answered by others of its kind: %s", async (question) => {
    const { status, citations } = await answerTo(library, question);
    expect(status).toBe("answered");
    expect([...new Set(citations.map(({ case: one }) => one.id))]).toEqual(["climate-action-2025-14"]);
  });

  it.each(["What did Michelin Shenyang do about heat?", "米其林沈阳做了什么？"])("is none where what it did itself is asked: %s", async (question) => {
    const { citations } = await answerTo(library, question);
    expect(citations.every(({ case: one }) => one.id === "shenyang-zero-carbon-2024-06")).toBe(true);
  });
});

describe("a question for some examples", () => {
  it.each([
    ["Give me two examples of shore power or solar roofs.", 2],
    ["举三个余热回收的例子", 3],
  ])("tells so many companies and how many there are: %s", async (question, wanted) => {
    const { answer, citations } = await answerTo(library, question);
    expect(new Set(citations.map(({ case: one }) => one.id)).size).toBe(wanted);
    expect(answer.split("\n")[0]).toMatch(/\d+/);
  });

  it("tells those with figures where it wants numbers", async () => {
    const { figures } = await answerTo(library, "Show me four examples of heat recovery with numbers");
    expect(new Set(figures.filter(({ derived }) => !derived).map(({ marker }) => marker)).size).toBeGreaterThanOrEqual(4);
  });
});

describe("a question for the first of its kind", () => {
  it.each(["Which company was the world's first zero-carbon battery factory?", "谁是全球首家零碳工厂？"])(
    "leaves out who does not say so: %s",
    async (question) => {
      const { citations } = await answerTo(library, question);
      expect(citations.map(({ case: one }) => one.id)).toContain("climate-action-2022-01");
      expect(new Set(citations.map(({ case: one }) => one.id)).size).toBeLessThan(10);
    },
  );
});

describe("a question for whose aim is of a year", () => {
  it("goes by the year that the aim itself is for", async () => {
    const { citations } = await answerTo(library, "2050年实现碳中和的有谁？");
    const companies = citations.map(({ case: one }) => one.id);
    expect(companies).toContain("climate-action-2022-20");
    expect(companies).not.toContain("shenyang-zero-carbon-2024-06");
  });
});

describe("the bare name of a thing", () => {
  it.each([
    ["steam condensate recovery", "Which companies recover steam condensate?"],
    ["空压机余热回收", "哪些企业回收空压机余热？"],
  ])("is a question for whoever has it: %s", async (keywords, question) => {
    const companies = async (asked: string) => [...new Set((await answerTo(library, asked)).citations.map(({ case: one }) => one.id))].sort();
    const named = await companies(keywords);
    expect(named.length).toBeGreaterThan(1);
    expect(named).toEqual(await companies(question));
  });
});
