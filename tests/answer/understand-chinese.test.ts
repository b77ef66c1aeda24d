import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/retrieval/library.js";
import { realLibrary } from "../support/library.js";
import { type Understood, understood } from "../support/plans.js";

const PLANS: readonly (readonly [string, Understood])[] = [
  ["哪些乳品厂回收了锅炉烟气余热？节约了多少？", { intent: "list", industry: ["dairy"], technology: ["flue-gas-heat-recovery"], wantsFigures: true }],
  ["哪些企业回收了空压机余热？", { intent: "list", technology: ["compressor-heat-recovery"] }],
  ["哪些啤酒厂处理废水？", { intent: "list", industry: ["beer"], technology: ["wastewater-treatment"] }],
  ["哪些钢铁企业做了碳捕集？", { intent: "list", industry: ["iron-steel"], technology: ["ccus"] }],
  ["哪些轮胎企业使用生物质？", { intent: "list", industry: ["rubber-tyres"], technology: ["biomass"] }],
  ["哪些船厂治理VOC？", { intent: "list", industry: ["shipbuilding"], technology: ["voc-control"] }],
  ["哪些港口使用岸电？", { intent: "list", industry: ["ports"], technology: ["shore-power"] }],
  ["塑料回收", { intent: "find", technology: ["plastic-recycling"] }],
  ["广东有哪些工厂使用生物质？", { intent: "list", technology: ["biomass"], place: ["guangdong"] }],
  ["沈阳有哪些食品企业？", { intent: "list", industry: ["food-beverage"], place: ["shenyang"] }],
  ["有多少家企业使用热泵？", { intent: "count", technology: ["heat-pump"], wantsFigures: true }],
  ["浙江有多少家工厂安装了屋顶光伏？", { intent: "count", technology: ["rooftop-solar"], place: ["zhejiang"], wantsFigures: true }],
  ["哪家企业光伏发电量最多？", { intent: "rank", technology: ["solar-pv"], metrics: ["electricity-generated"], wantsFigures: true }],
  ["节电最少的是哪家企业？", { intent: "rank", metrics: ["electricity-saved"], least: true, wantsFigures: true }],
  ["储能投资多少？", { intent: "find", technology: ["energy-storage"], metrics: ["investment"], wantsFigures: true }],
  ["广东2023年节电多少？", { intent: "find", place: ["guangdong"], metrics: ["electricity-saved"], figureYears: [2023], period: "year", wantsFigures: true }],
  ["哪些企业计划使用氢能？", { intent: "list", technology: ["hydrogen"], time: "planned" }],
  ["哪些企业计划建设屋顶光伏？", { intent: "list", technology: ["rooftop-solar"], time: "planned" }],
  ["哪些企业用了热泵或屋顶光伏？", { intent: "list", technology: ["heat-pump", "rooftop-solar"], any: true }],
  ["轻工业案例中有哪些用了LED？", { intent: "list", technology: ["led-lighting"], collection: ["light-industry-2024"] }],
  ["除乳业外，哪些企业回收了烟气余热？", { intent: "list", technology: ["flue-gas-heat-recovery"], not: ["dairy"] }],
  ["不含啤酒行业，哪些企业处理废水", { intent: "list", technology: ["wastewater-treatment"], not: ["beer"] }],
  ["哪些企业同时用了热泵和屋顶光伏？", { intent: "list", technology: ["heat-pump", "rooftop-solar"] }],
  ["哪些企业在用或准备用热泵？", { intent: "list", technology: ["heat-pump"], time: "any" }],
  ["投资回收期最短的是哪家企业？", { intent: "rank", metrics: ["payback"], least: true, wantsFigures: true }],
  ["屋顶光伏的投资回收期是多久？", { intent: "find", technology: ["rooftop-solar"], metrics: ["payback"], wantsFigures: true }],
  ["哪些金融机构做了碳账户？", { intent: "list", industry: ["finance"], technology: ["carbon-management"] }],
  ["哪些企业用了氢？", { intent: "list", technology: ["hydrogen"] }],
  ["投资回收期多长？", { intent: "find", metrics: ["payback"], wantsFigures: true }],
  ["华为做了哪些减碳措施？", { intent: "list", words: ["华为"] }],
  ["你好！", { intent: "greeting" }],
  ["谢谢", { intent: "greeting" }],
];

describe("a Chinese question", () => {
  let library: Library;
  beforeAll(async () => {
    ({ library } = await realLibrary());
  });

  it.each(PLANS)("is understood: %s", (question, plan) => {
    expect(understood(question, library)).toEqual({ language: "zh", ...plan });
  });

  it("is understood the same with full-width letters and signs", () => {
    expect(understood("哪些船厂治理ＶＯＣ？", library)).toEqual(understood("哪些船厂治理VOC?", library));
  });
});
