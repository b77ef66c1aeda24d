import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { type SmallCase, smallLibrary } from "../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });
const ROOF = measure("Rooftop solar PV | 屋顶光伏", "The solar roof generates 5,000 kWh a year.", "屋顶光伏每年发电5000 kWh。");
const LED = measure("LED lighting | LED照明", "LED lighting saves 100 kWh a year.", "LED照明每年节电100 kWh。");
const WUHAN = measure("Heat pump in Wuhan | 武汉热泵", "A heat pump in Wuhan saves 300 kWh a year.", "武汉的热泵每年节电300 kWh。");

let library: Library;
beforeAll(async () => {
  library = await smallLibrary([
    { name: "Alpha Dairy", zh: "阿法乳业", place: "wuhan", aliases: ["阿法", "Alpha"], measures: [ROOF] },
    { name: "Beta Farms", zh: "贝塔牧业", industry: "[livestock, dairy]", place: "chengdu", measures: [WUHAN] },
    { name: "Gamma Brewery", zh: "伽马啤酒", industry: "beer", place: "chengdu", measures: [LED] },
    { name: "Delta Brewery", zh: "德塔啤酒", industry: "beer", place: "chengdu", measures: [ROOF] },
    { name: "Alpha Dairy Group", zh: "阿法集团", place: "wuhan", aliases: ["阿法", "Alpha"], collection: "climate-action-2022", measures: [LED] },
  ]);
});

const countsOf = async (question: string) => {
  const { figures } = await answerTo(library, question);
  return figures.filter(({ derived }) => derived?.operation === "count").map(({ value }) => value);
};

describe("companies counted by their kind", () => {
  it.each(["How many dairies are in the library?", "库里有几家乳品企业？"])("are told with those whose main business it is: %s", async (question) => {
    expect(await countsOf(question)).toEqual([3, 2]);
  });

  it("are told once where all of them are of it alone", async () => expect(await countsOf("How many breweries are there?")).toEqual([2]));
});

it.each(["How many cases are in Wuhan?", "武汉的案例有几个？"])("a case is where its company is, wherever it took a measure: %s", async (question) => {
  const { citations } = await answerTo(library, question);
  expect(new Set(citations.map(({ company }) => company.en))).toEqual(new Set(["Alpha Dairy", "Alpha Dairy Group"]));
});

describe("companies with cases in several collections", () => {
  it.each(["Which companies are in more than one of the collections?", "有几家企业在两个以上案例集里有案例？"])(
    "are those that share a name: %s",
    async (question) => {
      const { citations } = await answerTo(library, question);
      expect(new Set(citations.map(({ company }) => company.en))).toEqual(new Set(["Alpha Dairy", "Alpha Dairy Group"]));
      expect(await countsOf(question)).toEqual([1]);
    },
  );
});

describe("kinds of company by how many of them do something", () => {
  it.each(["Are dairies or breweries more likely to have solar panels?", "乳品厂和啤酒厂，哪类装光伏的比例更高？"])(
    "are told with their shares, the highest first: %s",
    async (question) => {
      const { figures, status } = await answerTo(library, question);
      expect(status).toBe("answered");
      expect(figures.filter(({ derived }) => derived?.operation === "share").map(({ value }) => value)).toEqual([50, 33.3]);
    },
  );
});
