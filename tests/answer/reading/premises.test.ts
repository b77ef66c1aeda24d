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
        "Heat recovery | 余热回收",
        "Heat of the exhaust air is recovered. It saves 5,000 kWh of electricity a year. The dryer's energy use is 30% lower.",
        "回收排风的热量。每年节电5000 kWh。干燥机能耗降低30%。",
      ),
      measure("LED lighting | LED照明", "LED lighting cut CO2 emissions by 900 t.", "LED照明减少二氧化碳排放900吨。"),
      measure("Customers | 客户", "Customers of the bottles save 7,000 t of plastic a year.", "客户使用这种瓶子每年减少塑料7000吨。"),
      measure(
        "Wind turbines | 风电机组",
        "Two wind turbines are expected to generate 80,000 kWh of electricity a year.",
        "两台风电机组预计每年发电80000 kWh。",
      ),
      measure("Water reuse | 水回用", "In 2022 rinse water was used again. It saved 300 t of water in 2022.", "2022年冲洗水回用，节水300吨。"),
      measure("Results of the parent | 母公司成效", "Water use per tonne of the Group fell by 44%.", "集团吨产品用水下降44%。"),
      measure("Steam target | 蒸汽目标", "For 2020 the target was a steam consumption of 8.2 t per tonne of cheese.", "2020年的目标是每吨奶酪耗蒸汽8.2吨。"),
      measure(
        "Steam traps | 疏水阀",
        "With new steam traps steam consumption is down to 7.9 t per tonne of cheese.",
        "换新疏水阀后，每吨奶酪耗蒸汽降至7.9吨。",
      ),
      measure("Tallow boiler | 油脂锅炉", "Tallow replaced coal in the boiler in 2021.", "2021年锅炉以油脂代替煤炭。"),
      measure(
        "Planned measures | 未来计划",
        "The dairy plans to become carbon neutral in 2031 and to build a pyrolysis unit.",
        "计划2031年实现碳中和，并建设热解装置。",
      ),
    ],
  },
  {
    name: "Beta Brewery",
    zh: "贝塔啤酒",
    industry: "beer",
    place: "qingdao",
    measures: [
      measure("Biogas power | 沼气发电", "Biogas from wastewater generates 400 kWh of electricity a day.", "废水沼气每天发电400 kWh。"),
      measure("Pyrolysis | 热解", "A pyrolysis unit treats the spent grain.", "热解装置处理酒糟。"),
      measure("Line cleaning | 管线清洗", "A shorter CIP rinse saves 20 t of water a year.", "缩短CIP预冲洗，每年节水20吨。"),
    ],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const firstLine = async (question: string) => {
  const { answer, status } = await answerTo(library, question);
  return `${status}: ${answer.split("\n")[0]}`;
};

describe("a question that takes for granted what its case does not bear out", () => {
  it.each([
    ["Since Alpha Dairy became carbon neutral, how much electricity does its heat recovery save?", "planned or under way"],
    ["How many tonnes did Alpha Dairy put through its pyrolysis unit?", "planned or under way"],
    ["阿法乳业的热解装置处理了多少吨？", "计划或在建"],
  ])("is told that it is a plan: %s", async (question, words) => expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)));

  it.each([
    ["Heat recovery at Alpha Dairy saves 9,000 kWh a year, right?", "does not state 9,000 kWh"],
    ["阿法乳业的余热回收每年节电9000 kWh，对吗？", "没有写到9000 kWh"],
  ])("is told that the amount is not there: %s", async (question, words) => expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)));

  it("is told the plan itself too, before anything else", async () => {
    const { answer } = await answerTo(library, "Since Alpha Dairy became carbon neutral, how much electricity does its heat recovery save?");
    expect(answer.split("\n")[2]).toContain("carbon neutral in 2031");
    expect(answer).toContain("5,000 kWh");
  });

  it.each([
    ["How much electricity has Beta Brewery generated since it became carbon neutral?", "does not say that it is carbon neutral"],
    ["贝塔啤酒实现净零以后，沼气发电多少？", "没有写到净零"],
  ])("is told that its case does not speak of that state: %s", async (question, words) =>
    expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)),
  );

  it("is told that the amount is of something else", async () =>
    expect(await firstLine("How did LED lighting at Alpha Dairy get to 300 t a year?")).toMatch(/^partial: .*300 t of something else/));

  it("is told that the amount is somebody else's", async () =>
    expect(await firstLine("How did Alpha Dairy cut 7,000 t of plastic a year in its plant?")).toMatch(/^partial: .*for customers/));

  it.each([
    ["How did Alpha Dairy bring its energy use down by 30%?", "one measure or product"],
    ["阿法乳业全厂能耗怎么降低30%的？", "某一项措施或产品"],
  ])("is told that a share is of one measure: %s", async (question, words) => expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)));

  it.each([
    ["How much water does the shorter CIP rinse of Alpha Dairy save?", "does not mention CIP"],
    ["阿法乳业缩短CIP预冲洗以后一年节水多少？", "没有提到CIP"],
  ])("is told that a term of another case is not in this one: %s", async (question, words) =>
    expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)),
  );

  it("is told that the other of two companies is not in the case", async () =>
    expect(await firstLine("How do Alpha Dairy and CIP compare in heat recovery?")).toMatch(/^partial: .*does not mention CIP/));

  it.each([
    ["Since when does Alpha Dairy recover the heat of its exhaust air?", "does not say when"],
    ["阿法乳业从哪年开始回收排风的热量？", "没有写明时间"],
  ])("is told that no time is given: %s", async (question, words) => expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)));

  it("is not told so of a year that the case gives", async () =>
    expect(await firstLine("When did Alpha Dairy use its rinse water again?")).toMatch(/^answered/));

  it.each([
    ["How much does the pyrolysis unit of Beta Brewery save?", "no such figure"],
    ["贝塔啤酒的热解装置节省了多少？", "没有给出所问的数值"],
  ])("is told that no saving is stated: %s", async (question, words) => expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)));

  it.each([
    ["Why did Alpha Dairy stop recovering the heat of its exhaust air?", "does not say that this has ended"],
    ["阿法乳业为什么不再回收排风的热量了？", "没有写到这已经停止"],
  ])("is told that nothing is said of an end: %s", async (question, words) => expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)));

  it.each([
    ["How did the Alpha Dairy plant bring its water use per tonne down by 44%?", "for the whole group"],
    ["阿法乳业工厂是怎么把吨产品用水降低44%的？", "属于整个集团"],
  ])("is told that an amount is the group's: %s", async (question, words) => expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)));

  it("is told that the time of an amount is open", async () =>
    expect(await firstLine("Does LED lighting at Alpha Dairy cut CO2 emissions by 900 t every year?")).toMatch(/^partial: .*for what time/));

  it("is told that what was reached is only expected", async () =>
    expect(await firstLine("How much electricity did the wind turbines of Alpha Dairy generate last year?")).toMatch(/^partial: .*expected amount/));

  it.each([
    ["How much water did Alpha Dairy's rinse water reuse save in 2019?", "nothing of 2019"],
    ["阿法乳业2019年水回用节水多少？", "没有写到2019年"],
  ])("is told that the year is not there: %s", async (question, words) => expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)));

  it.each([
    ["How much electricity does heat recovery save at Alpha Dairy's Zhenhai plant?", "does not mention Zhenhai"],
    ["阿法乳业新疆工厂的余热回收省了多少电？", "没有提到新疆"],
  ])("is told that the site is not there: %s", async (question, words) => expect(await firstLine(question)).toMatch(new RegExp(`^partial: .*${words}`)));

  it("is told that the company has no such technology before what else is asked", async () =>
    expect(await firstLine("How much biogas power does Alpha Dairy generate, and how much rinse water does it save?")).toMatch(
      /^partial: .*does not mention biogas power/,
    ));
});

describe("a question whose premises hold", () => {
  it.each([
    "How much electricity does heat recovery save at Alpha Dairy?",
    "Heat recovery saves Alpha Dairy 5,000 kWh a year, right?",
    "How does Beta Brewery's pyrolysis unit treat the spent grain?",
    "How much water did Alpha Dairy's reuse save in 2022?",
    "阿法乳业的余热回收每年节电5000 kWh，对吗？",
    "Why did Alpha Dairy stop using coal in the boiler?",
    "How did the Alpha Dairy Group bring its water use per tonne down by 44%?",
  ])("is answered: %s", async (question) => expect((await answerTo(library, question)).status).toBe("answered"));

  it.each(["Did Alpha Dairy meet its target for steam per tonne of cheese?", "阿法乳业每吨奶酪耗蒸汽的目标达到了没有？"])(
    "is told what was reached beside the aim: %s",
    async (question) => {
      const { answer, status } = await answerTo(library, question);
      expect(status).toBe("answered");
      expect(answer).toMatch(/8\.2/);
      expect(answer).toMatch(/7\.9/);
    },
  );

  it("is asked of what is planned: %s", async () =>
    expect((await answerTo(library, "When does Alpha Dairy plan to become carbon neutral?")).status).toBe("answered"));
});

describe("a question of a company for what its case has no word for", () => {
  it.each(["Who is the chairwoman of Alpha Dairy?", "What colour are the Alpha Dairy trucks?"])("is not found: %s", async (question) =>
    expect((await answerTo(library, question)).status).toBe("not_found"),
  );
});
