import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { realLibrary } from "../../support/library.js";
import { type Understood, understood } from "../../support/plans.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

/** What a plan must say, whatever else it says; `nothing` names what it must leave open. */
function row(question: string, said: Partial<Understood>, ...nothing: (keyof Understood)[]): readonly [string, Partial<Understood>, (keyof Understood)[]] {
  return [question, said, nothing];
}

function understands(rows: readonly (readonly [string, Partial<Understood>, (keyof Understood)[]])[]): void {
  it.each(rows)("%s", (question, said, nothing) => {
    const plan = understood(question, library);
    expect(plan).toMatchObject(said);
    for (const key of nothing) expect(plan[key], key).toBeUndefined();
  });
}

describe("a substance that is also a technology's word is what is ranked", () =>
  understands([
    row("Who reduced VOC the most?", { intent: "rank", metrics: ["voc-reduction"] }, "technology"),
    row("VOC减排最多的企业", { intent: "rank", metrics: ["voc-reduction"] }, "technology"),
    row("粉尘减排最多的企业", { intent: "rank", metrics: ["dust-reduction"] }),
    row("氮氧化物减排前三名", { intent: "rank", metrics: ["nox-reduction"], limit: 3 }),
    row("Which firm cut packaging the most?", { intent: "rank", metrics: ["packaging-saved"] }, "technology"),
    row("各企业节水量，列一下", { intent: "list", metrics: ["water-saved"] }, "technology"),
    row("Which brewery has the biggest heat pump?", { intent: "rank", technology: ["heat-pump"] }),
  ]));

describe("money is told by its verb", () =>
  understands([
    row("who saved more than 1 million yuan", { metrics: ["cost-saved"], bounds: [["over", 1_000_000, "CNY"]] }),
    row("哪个项目花了不到10万", { metrics: ["investment", "cost"], bounds: [["under", 100_000, "CNY"]] }),
    row("cheapest measure", { intent: "rank", metrics: ["investment", "cost"], least: true }),
    row("sum of all green loans", { intent: "sum", metrics: ["loan-amount"] }),
    row("天风证券一共融资多少？", { intent: "sum", metrics: ["loan-amount"] }),
  ]));

describe("CO2 is assumed only where something is saved and nothing is named", () =>
  understands([
    row("Who saved the most?", { metrics: ["co2-reduction"], metricAssumed: true }),
    row("Which company planted the most trees?", { intent: "rank" }, "metrics", "metricAssumed"),
    row("最大的三家是哪几家", { intent: "rank", limit: 3 }, "metrics", "metricAssumed"),
    row("哪些企业每天处理垃圾超过500吨", { metrics: ["waste-amount"], bounds: [["over", 500, "t"]], period: "day" }),
  ]));

describe("what is left out is not asked for", () =>
  understands([
    row("not counting State Grid, who cut the most CO2", { intent: "rank", not: ["climate-action-2025-01", "climate-action-2025-02"] }, "company"),
    row("不算国网，减碳最多的是谁", { intent: "rank", not: ["climate-action-2025-01", "climate-action-2025-02"] }, "company"),
    row("excluding Mengniu, which dairy cut the most CO2?", { industry: ["dairy"], not: ["climate-action-2022-20", "light-industry-2024-19"] }, "company"),
    row("biggest cost savings, not counting power plants", { metrics: ["cost-saved"], not: ["power-heat"] }, "industry"),
    row("companies that are not in Shenyang with the largest PV", { intent: "rank", not: ["shenyang"] }, "place"),
  ]));

describe("two things named with more or less are compared", () =>
  understands([
    row("热泵和余热回收哪个减碳多", { intent: "compare", metrics: ["co2-reduction"] }),
    row("solar vs wind: which generates more", { intent: "compare", technology: ["solar-pv", "wind-power"], metrics: ["electricity-generated"] }),
    row("海天的光伏比蒙牛大吗？", { intent: "compare", metrics: ["installed-capacity"] }),
    row("2022 collection vs 2025 collection: who cut more CO2", {
      intent: "compare",
      compared: { 2022: ["climate-action-2022"], 2025: ["climate-action-2025"] },
    }),
    row("Who has the most solar, Geely or BMW?", { intent: "compare", metrics: ["installed-capacity"] }),
  ]));

describe("totals by a kind", () =>
  understands([
    row("by province: total CO2 reduction", { intent: "sum", groupBy: "place" }),
    row("按城市统计光伏装机", { intent: "sum", groupBy: "place", metrics: ["installed-capacity"] }),
    row("各行业节电量", { intent: "sum", groupBy: "industry", metrics: ["electricity-saved"] }),
    row("Rank the industries by CO2 reduction", { intent: "rank", groupBy: "industry" }),
    row("节约蒸汽的企业有哪些，各省了多少？", { metrics: ["steam-saved"] }, "groupBy"),
    row("Which industries use heat pumps?", { technology: ["heat-pump"] }, "groupBy", "metrics"),
  ]));

describe("bounds in other words", () =>
  understands([
    row("光伏装机超过5000千瓦的企业有哪些？", { bounds: [["over", 5000, "kW"]] }),
    row("PV larger than 10 megawatts", { bounds: [["over", 10, "MW"]], metrics: ["installed-capacity"] }),
    row("绿电比例达到100%的企业", { bounds: [["at-least", 100, "%"]], metrics: ["green-electricity-share"] }),
    row("emissions cut by over 50%", { bounds: [["over", 50, "%"]], metrics: ["co2-reduction-rate"] }),
    row("节能率超过一半的企业", { bounds: [["over", 50, "%"]], metrics: ["energy-saving-rate"] }),
    row("上千吨减碳的企业有哪些？", { bounds: [["at-least", 1000, "t"]] }),
    row("年发电2000万千瓦时以上的光伏", { bounds: [["at-least", 20_000_000, "kWh"]] }, "figureYears"),
  ]));

describe("words that only word a question are no words to look for", () =>
  understands([
    row("I'm preparing a report for our board: which dairy saved the most water?", { industry: ["dairy"], metrics: ["water-saved"] }, "words"),
    row("Kindly list the companies that cut more than 1,000 t a year", { intent: "list" }, "words"),
    row("青岛有哪些项目年减碳超过一万吨", { place: ["qingdao"] }, "words"),
    row("who saved more than a million kWh a year", { bounds: [["over", 1_000_000, "kWh", "year"]] }, "words"),
  ]));

describe("years and plans", () =>
  understands([
    row("2022年到2024年减碳量", { figureYears: [2022, 2023, 2024] }),
    row("the largest cost saving in the 2024 light industry collection", { collection: ["light-industry-2024"] }, "figureYears", "technology"),
    row("planned but not yet built solar", { time: "planned" }),
    row("哪家电池厂绿电比例最高？", { industry: ["batteries"] }),
  ]));
