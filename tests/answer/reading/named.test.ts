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
    measures: [
      measure("Shore power | 岸电", "Shore power cuts CO2 emissions by 200 t a year.", "岸电每年减碳200吨。"),
      measure("Sewage-source heat pump | 污水源热泵", "The sewage-source heat pump saves 30 MWh of electricity a year.", "污水源热泵每年节电30 MWh。"),
    ],
  },
  {
    name: "Delta Tubes",
    zh: "德尔塔软管",
    industry: "paper-packaging",
    measures: [
      measure(
        "Tube line | 制管线",
        "One line makes and packs the tubes. Its capacity is 900,000 tubes a year. The line makes 70 tubes a minute.",
        "一条生产线完成制管和包装。年产能90万支。制管速度70支/分钟。",
      ),
      measure(
        "Machines for customers | 供客户使用的设备",
        "The following are products for customers. The company makes crushers for scrap tubes.",
        "以下是供客户使用的产品。公司制造废管破碎机。",
      ),
    ],
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

  it.each(["How many tubes a minute does the line of Delta Tubes make?", "德尔塔软管的生产线每分钟支数是多少？"])(
    "tells the rate for the time that is asked: %s",
    async (question) => {
      const { figures } = await ask(question);
      expect(figures).toContainEqual(expect.objectContaining({ value: 70, per: "minute" }));
    },
  );

  it.each([
    ["What products does Delta Tubes make for customers?", "crushers"],
    ["德尔塔软管做了什么供客户使用的产品？", "破碎机"],
  ])("does not stop at a sentence that only leads in: %s", async (question, told) => {
    expect((await ask(question)).answer).toContain(told);
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

  it("is answered where the case has the very words, whatever technology they name", async () => {
    const { status, figures } = await ask("How much electricity does Gamma Port's heat pump save?");
    expect(status).toBe("answered");
    expect(figures.map(({ value }) => value)).toContain(30);
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
