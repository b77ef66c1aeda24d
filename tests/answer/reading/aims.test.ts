import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });
const PUMP = measure("Heat pump | 热泵", "A heat pump saves 400 kWh of electricity a day.", "热泵每天节电400 kWh。");

const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Dairy",
    zh: "阿法乳业",
    measures: [
      PUMP,
      measure(
        "Planned measures | 未来计划",
        "The dairy has set a carbon neutrality target: it is to be carbon neutral by 2031. It plans a new boiler.",
        "企业设定碳中和目标，计划2031年实现碳中和。计划新建锅炉。",
      ),
    ],
  },
  {
    name: "Beta Brewery",
    zh: "贝塔啤酒",
    measures: [PUMP, measure("Cartons | 纸箱", "Carbon-neutral cartons have been used since 2023.", "2023年起使用碳中和纸箱。")],
  },
  {
    name: "Gamma Glass",
    zh: "伽马玻璃",
    measures: [PUMP, measure("Results | 整体成效", "All plants have achieved carbon neutrality.", "全部工厂已实现碳中和。")],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});

describe("an aim that is asked of named companies", () => {
  it.each([
    ["When is Alpha Dairy to be carbon neutral?", "2031"],
    ["阿法乳业哪年碳中和", "2031年"],
  ])("is told from the section that has it, alone: %s", async (question, year) => {
    const { status, answer } = await answerTo(library, question);
    expect(status).toBe("answered");
    expect(answer).toContain(year);
    expect(answer).not.toMatch(/boiler|锅炉|pump|热泵/);
  });

  it.each([
    ["What is Beta Brewery's carbon neutrality target?", "The case states no carbon neutrality target."],
    ["贝塔啤酒的碳中和目标是什么时候？", "案例没有写明碳中和的年份。"],
    ["net zero year of Alpha Dairy?", "The case states no year for net zero."],
  ])("is none where the case has none, whatever else it has: %s", async (question, line) => {
    const { status, answer } = await answerTo(library, question);
    expect(status).toBe("not_found");
    expect(answer.trim()).toBe(line);
  });

  it("has no year where the case tells the state without one", async () => {
    const { status, answer } = await answerTo(library, "伽马玻璃 碳中和 哪年");
    expect(status).toBe("partial");
    expect(answer).toMatch(/^案例没有写明碳中和的年份。与此最接近的内容：/);
    expect(answer).toContain("全部工厂已实现碳中和");
  });

  it("is said to be planned where it is asked as reached", async () => {
    const { status, answer } = await answerTo(library, "When did Alpha Dairy become carbon neutral?");
    expect(status).toBe("partial");
    expect(answer).toMatch(/^The case tells of this as planned/);
  });

  it("is told of each of several companies, and of those without it that they have none", async () => {
    const { status, answer } = await answerTo(library, "Compare the carbon neutrality targets of Alpha Dairy and Beta Brewery.");
    expect(status).toBe("partial");
    expect(answer).toMatch(/^The case of Beta Brewery \(贝塔啤酒\) states no carbon neutrality target\./);
    expect(answer).toContain("2031");
    expect(answer).not.toMatch(/carton|pump/);
  });
});
