import { describe, expect, it } from "vitest";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const saves = (amount: string): SmallCase["measures"][number] => ({
  title: "LED lighting | LED照明",
  en: `LED lighting saves ${amount} kWh of electricity a year.`,
  zh: `LED照明每年节电${amount} kWh。`,
});
const willSave = (amount: string): SmallCase["measures"][number] => ({
  title: "LED lighting | LED照明",
  en: `LED lighting is expected to save ${amount} kWh of electricity a year.`,
  zh: `LED照明预计每年节电${amount} kWh。`,
});
const ALPHA: SmallCase = { name: "Alpha Dairy", zh: "阿法乳业", measures: [saves("5000")] };
const BETA: SmallCase = { name: "Beta Dairy", zh: "贝塔乳业", measures: [saves("7000")] };
const GAMMA: SmallCase = { name: "Gamma Brewery", zh: "伽马啤酒", measures: [saves("6000")] };
const DELTA: SmallCase = { name: "Delta Brewery", zh: "德塔啤酒", measures: [willSave("90000")] };

describe("a ranking with estimates", () => {
  it("is led by what is reported, the larger estimate told after it as one", async () => {
    const library = await smallLibrary([ALPHA, BETA, GAMMA, DELTA]);
    for (const [question, first, hoped] of [
      ["Who saves the most electricity a year?", "Beta Dairy", /largest expected yearly electricity saved[^|]*Delta Brewery/],
      ["哪家每年节电最多？", "贝塔乳业", /预计每年节电量最多的是：\*\*德塔啤酒/],
      ["哪项措施一年省电最多？", "贝塔乳业", /预计每年节电量最多的是：\*\*德塔啤酒/],
    ] as const) {
      const { answer } = await answerTo(library, question);
      expect(answer.slice(0, answer.indexOf("\n")), question).toContain(first);
      expect(answer, question).toMatch(hoped);
    }
  });

  it("is led by the estimate where estimates count too", async () => {
    const library = await smallLibrary([ALPHA, BETA, GAMMA, DELTA]);
    for (const question of ["Who saves, or will save, the most electricity a year?", "算上在建的，哪家每年节电最多？"]) {
      const { answer } = await answerTo(library, question);
      expect(answer.slice(0, answer.indexOf("\n")), question).toMatch(/Delta Brewery|德塔啤酒/);
    }
  });

  it("puts estimates beside the little that is reported, and says who leads that", async () => {
    const library = await smallLibrary([ALPHA, DELTA]);
    const { answer } = await answerTo(library, "Who saves the most electricity a year?");
    expect(answer).toMatch(/Delta Brewery\*\*, 90000 kWh a year \(expected\)/);
    expect(answer).toMatch(/reported as done: \*\*Alpha Dairy/);
  });
});

describe("a list by a bound", () => {
  it("opens with how many report it and how many more expect it", async () => {
    const library = await smallLibrary([ALPHA, BETA, GAMMA, DELTA]);
    const { answer } = await answerTo(library, "Which cases save at least 6,000 kWh of electricity a year?");
    expect(answer).toMatch(/^Two cases report electricity saved of at least 6,000 kWh; one more expects it:/);
    const { answer: chinese } = await answerTo(library, "哪些案例每年节电不低于6000千瓦时？");
    expect(chinese).toMatch(/^2个案例的节电量不低于6,000千瓦时；另有1个为预计：/);
  });
});

describe("a mean of savings that nothing names", () => {
  it("is not made of one: the savings are told as they are stated", async () => {
    const library = await smallLibrary([ALPHA, DELTA]);
    for (const question of ["What is the average saving of LED lighting?", "LED照明平均能省多少？"]) {
      const { status, answer } = await answerTo(library, question);
      expect(status, question).toBe("partial");
      expect(answer, question).toMatch(/No average can be made|无法求平均/);
      expect(answer, question).toMatch(/5000 kWh[\s\S]*90000 kWh/);
    }
  });
});

describe("a yearly amount", () => {
  it("is not answered by what a unit of product saves", async () => {
    const perUnit = { title: "Wastewater treatment | 废水处理", en: "It cuts emissions by 4 kgCO2e/kL.", zh: "减少碳排放4 kgCO2e/kL。" };
    const library = await smallLibrary([{ name: "Delta Brewery", zh: "德塔啤酒", industry: "beer", measures: [perUnit] }]);
    for (const question of ["Which brewery cut the most CO2 a year?", "哪家啤酒厂每年减碳最多？"]) {
      const { status, answer } = await answerTo(library, question);
      expect(status, question).toBe("partial");
      expect(answer, question).toMatch(/only for each unit|只有按单位/);
    }
  });
});
