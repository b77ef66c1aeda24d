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
        "Solar roof | 屋顶光伏",
        "The solar roof has a capacity of 5 MW. It covers the roofs of two halls. In a year it generates 4,000 MWh of electricity.",
        "屋顶光伏装机5兆瓦，铺设在两座厂房屋顶。每年发电4000兆瓦时。",
      ),
      measure("Process control | 工艺优化", "Water use fell by 15%.", "用水量下降15%。"),
    ],
  },
  {
    name: "Beta Brewery",
    zh: "贝塔啤酒",
    industry: "beer",
    measures: [
      measure(
        "Solar plant | 光伏电站",
        "The solar plant has a capacity of 3 MW. It generates 2,500 MWh of electricity a year.",
        "光伏电站装机3兆瓦。每年发电2500兆瓦时。",
      ),
      measure("Bottle washing | 洗瓶", "The new machine cuts water use by 40%.", "新洗瓶机节水40%。"),
    ],
  },
  {
    name: "Gamma Distillery",
    zh: "伽马酒厂",
    industry: "spirits",
    measures: [measure("Heat recovery | 余热回收", "Heat recovery saves 70 t of steam a year.", "余热回收每年节约蒸汽70吨。")],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const told = async (question: string) => (await answerTo(library, question)).answer;

describe("companies held against each other", () => {
  it("are told apart where one has nothing of the kind", async () => {
    const answer = await answerTo(library, "阿法乳业和伽马酒厂，谁的光伏装机更大？");
    expect(answer.status).toBe("partial");
    expect(answer.answer).toContain("没有给出以下对象的此类数值：伽马酒厂");
  });

  it("are each told with every amount that is asked", async () => {
    for (const question of [
      "Whose solar roof is bigger, Alpha Dairy's or Beta Brewery's, and how much power does each make a year?",
      "阿法乳业和贝塔啤酒的光伏谁装得多？一年各发多少电？",
    ]) {
      const answer = await told(question);
      for (const amount of [/5 ?(?:MW|兆瓦)/, /3 ?(?:MW|兆瓦)/, /4,?000/, /2,?500/]) expect(answer).toMatch(amount);
    }
  });

  it("are each told by the sentence that states it, wherever it stands", async () => {
    const answer = await told("Alpha Dairy and Beta Brewery both cut their water use. By how much each?");
    expect(answer).toContain("15%");
    expect(answer).toContain("40%");
  });
});
