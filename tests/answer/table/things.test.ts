import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";
import { markdownTables } from "../../support/tabling.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });

const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Dairy",
    zh: "阿法乳业",
    measures: [
      measure("Research | 研发", "It has filed 900 patent applications and holds 40 patents.", "已申请专利900项，获得授权专利40项。"),
      measure("Forest | 植树", "It has planted 500 trees.", "累计种植500棵树。"),
      measure("Staff | 员工", "It employs 200 employees.", "有员工200人。"),
    ],
  },
  {
    name: "Beta Brewery",
    zh: "贝塔啤酒",
    industry: "beer",
    measures: [
      measure("Research | 研发", "It holds 70 patents and has 20 charging piles.", "拥有专利70项，建有20个充电桩。"),
      measure("Jobs | 就业", "Once built it will employ 900 employees.", "建成后预计有员工900人。"),
      measure("Offsets | 抵消", "It offset 90 t of CO2, equivalent to 9,000 trees.", "抵消二氧化碳90吨，相当于9000棵树。"),
    ],
  },
  {
    name: "Gamma Port",
    zh: "伽马港",
    industry: "ports",
    measures: [measure("Heat pipes | 热力管道", "It laid a heat pipe of 12 km. It has 35 charging piles.", "敷设热力管道12公里。建有35个充电桩。")],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const names = async (question: string) => {
  const { answer } = await answerTo(library, question);
  const rows = markdownTables(answer)[0]?.slice(1) ?? [];
  return rows.length > 0 ? rows.map(([, name]) => name) : [/\*\*(.+?)\*\*/.exec(answer)?.[1]];
};

describe("a ranking by a thing that is counted", () => {
  it("ranks the thing itself, not what only bears its name", async () => {
    expect(await names("Which company has the most patents?")).toEqual(["Beta Brewery", "Alpha Dairy"]);
    expect(await names("哪家的专利数量最多？")).toEqual(["贝塔啤酒", "阿法乳业"]);
  });

  it("ranks the fewest first where these are asked", async () =>
    expect(await names("Who has the fewest charging points?")).toEqual(["Beta Brewery", "Gamma Port"]));

  it("leaves out what is told for comparison only", async () => {
    expect(await names("Who planted the most trees?")).toEqual(["Alpha Dairy"]);
    expect(await names("哪家公司种树最多？")).not.toEqual(["贝塔啤酒"]);
  });

  it("leaves out what is only expected where others are real", async () => expect(await names("Who has the most employees?")).toEqual(["Alpha Dairy"]));

  it("ranks by length", async () => expect(await names("谁铺的管道最长？")).toEqual(["伽马港"]));

  it("lists all that keep a bound on it", async () => {
    expect(await names("Which companies hold more than 50 patents?")).toEqual(["Beta Brewery"]);
    expect(await names("建有充电桩30个以上的企业有哪些？")).toEqual(["伽马港"]);
  });

  it("says that nobody keeps a bound that nobody keeps", async () => {
    const { answer, status, citations } = await answerTo(library, "Who has over 300 patents?");
    expect([status, citations]).toEqual(["not_found", []]);
    expect(answer).toContain("No case states a number of patents of over 300; 2 state it at all.");
  });

  it("says how many state it", async () => {
    const { answer, status } = await answerTo(library, "top 2 by number of charging piles");
    expect(status).toBe("answered");
    expect(answer).toContain("2 cases state it.");
  });
});

describe("two companies compared by a thing that they count", () => {
  it.each(["Does Alpha Dairy or Beta Brewery hold more patents?", "阿法乳业和贝塔啤酒，谁的专利更多？"])(
    "are told with all that each states of it: %s",
    async (question) => {
      const { figures, answer } = await answerTo(library, question);
      expect(figures.map(({ value }) => value)).toContain(70);
      expect(figures.map(({ value }) => value)).toContain(40);
      expect(answer).toMatch(/\*\*(?:Beta Brewery|贝塔啤酒)/);
    },
  );

  it("are told in their sentences where one of them states none", async () => {
    const { answer } = await answerTo(library, "Does Alpha Dairy or Beta Brewery have more charging piles?");
    expect(answer).not.toContain("| # |");
  });
});
