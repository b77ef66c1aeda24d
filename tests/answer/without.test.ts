import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { type SmallCase, smallLibrary } from "../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });
const ROOF = measure("Rooftop solar PV | 屋顶光伏", "The solar roof generates 5,000 kWh a year.", "屋顶光伏每年发电5000 kWh。");
const LAMPS = measure("Solar street lamps | 太阳能路灯", "There are 8 solar street lamps.", "安装了8盏太阳能路灯。");
const PLAN = measure("Planned rooftop solar PV | 计划：屋顶光伏", "The company plans a solar roof.", "公司计划建设屋顶光伏。");
const LED = measure("LED lighting | LED照明", "LED lighting saves 100 kWh a year.", "LED照明每年节电100 kWh。");

let library: Library;
beforeAll(async () => {
  library = await smallLibrary([
    { name: "Alpha Dairy", zh: "阿法乳业", measures: [ROOF] },
    { name: "Beta Dairy", zh: "贝塔乳业", measures: [LAMPS] },
    { name: "Gamma Dairy", zh: "伽马乳业", measures: [LED, PLAN] },
    { name: "Delta Brewery", zh: "德塔啤酒", industry: "beer", measures: [LED] },
  ]);
});
const named = async (question: string) => (await answerTo(library, question)).citations.map(({ company }) => company.en);

describe("who has not done something", () => {
  it.each(["Which dairies have no solar PV?", "哪些乳品企业没有光伏？", "哪些乳品企业的光伏还没建成？"])(
    "is asked of a kind of company: %s",
    async (question) => {
      expect(await named(question)).toEqual(["Beta Dairy", "Gamma Dairy"]);
    },
  );

  it.each(["Which dairies only plan solar PV?", "How many dairies have solar panels only in planning?", "哪些乳品企业的光伏还在规划中？"])(
    "is asked by what they only plan: %s",
    async (question) => {
      expect(await named(question)).toEqual(["Gamma Dairy"]);
    },
  );

  it("is told with their plans, and that what a case does not tell may still be there", async () => {
    const { answer, status, figures } = await answerTo(library, "Which dairies have no solar PV?");
    expect(status).toBe("answered");
    expect(answer).toContain("Planned rooftop solar PV");
    expect(answer).toContain("What a case does not tell may still be there");
    expect(figures.map(({ derived, value }) => [derived?.operation, value])).toEqual([
      ["count", 2],
      ["count", 3],
    ]);
  });

  it("may plan it: only those are named", async () => {
    expect(await named("Which dairies have no solar PV yet but plan it?")).toEqual(["Gamma Dairy"]);
  });

  it("is not asked where something only does not count", async () => {
    expect(await named("Which dairies use lighting? Solar PV does not count.")).not.toContain("Alpha Dairy");
  });

  it.each(["Which dairies do not use plastic?", "哪些企业没有使用塑料？"])("is not guessed where nothing in the library is it: %s", async (question) => {
    const { status, citations } = await answerTo(library, question);
    expect([status, citations]).toEqual(["not_found", []]);
  });
});
