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

describe("a place in a ranking is a ranking", () =>
  understands([
    row("节约标准煤第二多的企业是谁？", { intent: "rank", metrics: ["standard-coal-saved"], rank: 2 }),
    row("Which company is second in CO2 reduction?", { intent: "rank", metrics: ["co2-reduction"], rank: 2 }, "words"),
    row("Sixth largest electricity saving?", { intent: "rank", rank: 6 }, "words"),
    row("Who is 7th in CO2 reduction?", { intent: "rank", rank: 7 }, "words"),
    row("谁的节水量排第二", { intent: "rank", metrics: ["water-saved"], rank: 2 }),
    row("光伏二期装机多大？", {}, "rank"),
  ]));

describe("more, with nobody to compare with, is a ranking", () =>
  understands([
    row("Which tyre maker saves more CO2?", { intent: "rank", industry: ["rubber-tyres"], metrics: ["co2-reduction"] }),
    row("哪家乳企减碳更多？", { intent: "rank", industry: ["dairy"] }),
    row("Which companies save more than 2 GWh?", { intent: "list", bounds: [["over", 2, "GWh"]] }),
    row("Who can tell me more about heat pumps?", { intent: "list", technology: ["heat-pump"] }),
  ]));

describe("medians, and shares of the companies", () =>
  understands([
    row("What is the median payback period?", { intent: "median", metrics: ["payback"] }, "words"),
    row("年节电量的中位数是多少？", { intent: "median", metrics: ["electricity-saved"] }, "words"),
    row("What percentage of companies use rooftop PV?", { intent: "count", share: true, technology: ["rooftop-solar"] }, "metrics"),
    row("多少比例的企业用了光伏？", { intent: "count", share: true }, "metrics"),
    row("What percentage of its electricity is green?", {}, "share"),
  ]));

describe("the first of a kind of company or measure", () =>
  understands([
    row("Top 3 industries by CO2 reduction", { intent: "rank", groupBy: "industry", limit: 3 }),
    row("年减碳最多的前三个行业", { intent: "rank", groupBy: "industry", limit: 3 }),
    row("top three technologies by electricity saved", { groupBy: "technology", limit: 3 }),
    row("Top 5 companies by CO2 reduction", { intent: "rank", limit: 5 }, "groupBy"),
  ]));

describe("what is cut by a percentage", () =>
  understands([
    row("Which company cut plastic use by the largest percentage?", { metrics: ["plastic-saved"], inPercent: true }, "words"),
    row("减塑比例最高的企业", { metrics: ["plastic-saved"], inPercent: true }),
    row("Which company reduced packaging by the highest percentage?", { metrics: ["packaging-saved"], inPercent: true }),
  ]));

describe("each of two asks has its own verb", () =>
  understands([
    row("宁波钢铁的光伏每年发多少电，减多少碳？", { metrics: ["electricity-generated", "co2-reduction"] }),
    row("海天冷站省了多少电？省了多少钱？", { metrics: ["cost-saved", "electricity-saved"] }),
    row("空压机余热回收平均能省多少钱？", { intent: "average", metrics: ["cost-saved"] }),
    row("Which company has invested the most money?", { intent: "rank", metrics: ["investment"] }),
    row("Average payback period of the energy-saving projects", { intent: "average", metrics: ["payback"] }),
  ]));

describe("an amount per unit that nobody states stays a word that is told as such", () =>
  understands([
    row("Which company got the most CO2 reduction per yuan invested?", { metrics: ["co2-reduction"], words: ["per yuan invested"] }),
    row("每千瓦光伏平均每年发多少电？", { metrics: ["electricity-generated"], words: ["每千瓦"] }),
    row("减碳成本最低的项目", { words: ["减碳成本"] }, "metrics"),
  ]));

describe("whoever makes a thing is no user of it", () =>
  understands([
    row("光伏企业有哪些", { industry: ["photovoltaics"] }, "technology"),
    row("Which photovoltaics makers recover waste heat?", { industry: ["photovoltaics"] }),
    row("Which companies use solar PV?", { technology: ["solar-pv"] }, "industry"),
    row("大型光伏电站的发电量", { technology: ["solar-pv"] }, "industry"),
  ]));

describe("estimates are asked by a word that both languages have", () =>
  understands([
    row("What is the total expected CO2 reduction?", { intent: "sum", metrics: ["co2-reduction"] }, "words"),
    row("预计减碳总量是多少", { intent: "sum", metrics: ["co2-reduction"] }, "words"),
  ]));

describe("cases counted by kind", () =>
  understands([
    row("Which province has the most cases?", { intent: "count", groupBy: "place" }, "metrics"),
    row("哪个行业的案例最多？", { intent: "count", groupBy: "industry" }, "metrics"),
    row("各省有多少家企业用了光伏？", { intent: "count", groupBy: "place", technology: ["solar-pv"] }),
    row("Which industry saved the most water?", { intent: "rank", groupBy: "industry", metrics: ["water-saved"] }),
  ]));

describe("what a measure cost is what was invested in it", () =>
  understands([
    row("投资不到一百万的措施有哪些？", { intent: "list", metrics: ["investment"], bounds: [["under", 1_000_000, "CNY"]] }),
    row("沈阳零碳工厂里谁减碳最多？", { collection: ["shenyang-zero-carbon-2024"] }, "technology"),
    row("Which paper company saved the most energy?", { industry: ["pulp-paper"] }, "words"),
    row("Who saved the most paper?", { metrics: ["paper-saved"] }, "industry"),
    row("哪些企业实现了100%绿电？", { bounds: [["at-least", 100, "%"]], metrics: ["green-electricity-share"] }),
  ]));

describe("kinds of company that share their noun", () =>
  understands([
    row("Which steel or chemical companies cut more than 10,000 tonnes CO2?", { intent: "list", industry: ["iron-steel", "chemicals"] }, "words"),
    row("钢铁和化工企业里减碳最多的是谁", { intent: "rank", industry: ["iron-steel", "chemicals"] }),
    row("Which companies recycle plastic and steel?", {}, "industry"),
  ]));

describe("differences and what comes fastest", () =>
  understands([
    row("What is the difference in CO2 reduction between Geely and Chery?", { intent: "compare", metrics: ["co2-reduction"] }),
    row("伊利和蒙牛的减碳量差多少？", { intent: "compare", metrics: ["co2-reduction"] }),
    row("Which measures paid back fastest?", { intent: "rank", metrics: ["payback"], least: true }, "words"),
    row("回本最快的项目", { intent: "rank", metrics: ["payback"], least: true }),
  ]));

describe("a kind of company beside a company's name", () =>
  understands([
    row("What did the dairy Yili do with its wastewater treatment?", { technology: ["wastewater-treatment"] }, "words", "industry"),
    row("Does Mengniu use heat pumps in hospitals?", { technology: ["heat-pump"], words: ["hospitals"] }, "industry"),
    row("蒙牛给医院供热吗？", { words: ["医院"] }, "industry"),
  ]));

describe("what only says which projects, or what is left out, is not what is ranked", () =>
  understands([
    row("Who saved the most money with one energy-saving retrofit?", { metrics: ["cost-saved"] }),
    row("Apart from CO2, which pollutant did the plant cut most?", { metrics: ["pollutant-reduction"] }),
    row("Whose energy-efficiency projects cut the most carbon, not coal?", { metrics: ["co2-reduction"] }),
  ]));

describe("the source of what is generated stays asked for", () =>
  understands([
    row("Who makes the most electricity out of biogas alone?", { metrics: ["electricity-generated"], technology: ["biogas-power"] }),
    row("哪家余热发电最多？", { metrics: ["electricity-generated"], technology: ["waste-heat-power"] }),
    row("Which brewery gets the most power from its PV?", { metrics: ["electricity-generated"], technology: ["solar-pv"] }),
    row("谁的光伏占用电量的比例最高？", { metrics: ["solar-share"] }),
    row("Which two plants get the largest part of their electricity from their own PV?", { metrics: ["solar-share"], limit: 2 }),
  ]));

describe("what is held against nothing is ranked", () =>
  understands([
    row("Which brewery or distillery uses the most biogas?", { intent: "rank", industry: ["beer", "spirits"], metrics: ["biogas-amount"] }, "compared"),
    row("哪家啤酒厂或白酒厂节水最多？", { intent: "rank", metrics: ["water-saved"] }, "compared"),
    row("Who reuses the largest share of its wastewater?", { metrics: ["recovery-rate"], technology: ["water-reuse"] }),
    row("哪家企业的废水回用率最高？", { metrics: ["recovery-rate"], technology: ["water-reuse"] }),
    row("哪家的单位产品碳足迹最低？", { metrics: ["carbon-intensity"] }, "technology"),
    row("Which measure of CATL's zero-carbon factory cuts the most carbon?", { metrics: ["co2-reduction"] }, "technology"),
  ]));

describe("a kind of company of which there are a few stands for these", () =>
  understands([
    row("Compare the two ports: how much CO2 did each cut?", { intent: "compare", company: ["climate-action-2022-23", "climate-action-2025-15"] }),
    row("两家轮胎厂的减碳目标对比", { intent: "compare", time: "planned" }, "industry"),
    row("Compare the food companies' water savings", { intent: "compare", industry: ["food-beverage"] }, "company"),
  ]));

describe("what is still planned is a plan", () =>
  understands([
    row("Of the solar roofs still being planned, which is the largest?", { time: "planned" }),
    row("Which planned projects are still to save the most, planned ones included?", { time: "any" }),
    row("Which site has the largest total investment?", { time: "any", metrics: ["investment"] }),
  ]));
