import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });

const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Dairy",
    zh: "阿法乳业",
    measures: [
      measure(
        "Crane drives | 吊机驱动",
        "The cranes run on grid electricity. Noise at the cranes fell from 110 dB to 60 dB. The cranes save 5,000 kWh of electricity a year.",
        "吊机改用电网供电。吊机噪声由110分贝降至60分贝。吊机每年节电5000 kWh。",
      ),
      measure("LED lighting | LED照明", "LED lighting saves 100 kWh of electricity a year.", "LED照明每年节电100 kWh。"),
      measure("Water reuse | 水回用", "Rinse water is used again. It saves 300 t of water a year.", "冲洗水回用。每年节水300吨。"),
      measure("Planned heat pump | 计划：热泵", "A heat pump is planned to save 70 t of CO2 a year.", "计划安装热泵，每年减碳70吨。"),
    ],
  },
  {
    name: "Beta Brewery",
    zh: "贝塔啤酒",
    industry: "beer",
    place: "qingdao",
    measures: [
      measure("LED lighting | LED照明", "LED lighting is expected to save 400 kWh of electricity a year.", "LED照明预计每年节电400 kWh。"),
      measure("Shore power | 岸电", "From 2019 to 2021 shore power cut CO2 emissions by 9,000 t in total.", "2019—2021年岸电累计减碳9000吨。"),
    ],
  },
  {
    name: "Gamma Port",
    zh: "伽马港",
    industry: "ports",
    measures: [measure("Shore power | 岸电", "Shore power cuts CO2 emissions by 200 t a year.", "岸电每年减碳200吨。")],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const ask = (question: string) => answerTo(library, question);

describe("a question about a named company", () => {
  it("is answered by the sentence that it is about, not by another measure", async () => {
    const { answer, figures, status } = await ask("How loud is it at the cranes of Alpha Dairy, before and after?");
    expect(status).toBe("answered");
    expect(figures.map(({ value }) => value)).toEqual(expect.arrayContaining([110, 60]));
    expect(answer).not.toContain("300 t");
  });

  it("does not fail over an everyday word that the case has not", async () => {
    const { status, figures } = await ask("What fraction of its rinse water does Alpha Dairy use again, and how many tonnes a year is that kit worth?");
    expect(status).not.toBe("not_found");
    expect(figures.map(({ value }) => value)).toContain(300);
  });

  it("says first that a figure is not there", async () => {
    const { answer, status } = await ask("What is the payback period of Alpha Dairy's LED lighting?");
    expect(status).toBe("partial");
    expect(answer.split("\n")[0]).toBe("The case states no figure for payback period. What comes nearest:");
    expect((await ask("阿法乳业的LED照明多久回本？")).answer.split("\n")[0]).toContain("没有给出投资回收期");
  });

  it("calls a plan a plan where a result is asked", async () => {
    const { answer, status } = await ask("How much CO2 has the heat pump of Alpha Dairy saved?");
    expect(status).toBe("partial");
    expect(answer.split("\n")[0]).toContain("planned or under way");
  });

  it("says where the company has no case", async () => {
    const { answer, status } = await ask("How much electricity does the LED lighting of Alpha Dairy in Chengdu save?");
    expect(status).toBe("partial");
    expect(answer.split("\n")[0]).toContain("no case of this company in Chengdu");
  });

  it("is not found where nothing of it is in the case", async () => {
    expect(await ask("Who is the CEO of Alpha Dairy?")).toMatchObject({ status: "not_found", figures: [] });
  });
});

describe("two named companies", () => {
  it("are compared though one's figure is an estimate, which is said", async () => {
    const { answer, figures } = await ask("LED lighting: who saves more electricity, Alpha Dairy or Beta Brewery?");
    expect(answer).toContain("expected");
    expect(figures.map(({ value }) => value)).toEqual(expect.arrayContaining([100, 400]));
  });

  it("are compared over unlike times where every year tells the same", async () => {
    const { answer, status } = await ask("Whose shore power cuts more CO2, Beta Brewery's or Gamma Port's?");
    expect(status).toBe("answered");
    expect(answer).toMatch(/\*\*Beta Brewery.*states more .*holds for each year too/);
  });
});

describe("measures that are listed to be added up", () => {
  it("are added up, and no others", async () => {
    const { figures, answer } = await ask("Add up the electricity that Alpha Dairy saves with the crane drives and the LED lighting.");
    const sums = figures.filter(({ derived }) => derived?.operation === "sum");
    expect(sums).toMatchObject([{ value: 5100, unit: "kWh", per: "year" }]);
    expect(answer).toContain("Together **5,100 kWh a year**");
  });
});
