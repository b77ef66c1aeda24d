import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { realLibrary } from "../../support/library.js";
import { type Understood, understood } from "../../support/plans.js";

const MENGNIU = ["climate-action-2022-20", "light-industry-2024-19"];
const YILI = ["shenyang-zero-carbon-2024-01", "shenyang-zero-carbon-2024-04"];
const TSINGTAO = ["light-industry-2024-24"];

const PLANS: readonly (readonly [string, Omit<Understood, "wantsFigures">])[] = [
  // Rankings
  ["哪家企业减碳最多？", { intent: "rank", metrics: ["co2-reduction"] }],
  ["谁省得最多？", { intent: "rank", metrics: ["co2-reduction"], metricAssumed: true }],
  ["节电量前五名是哪些企业？", { intent: "rank", metrics: ["electricity-saved"], limit: 5 }],
  ["光伏装机最大的三家", { intent: "rank", technology: ["solar-pv"], metrics: ["installed-capacity"], limit: 3 }],
  ["哪三家企业节水最多？", { intent: "rank", metrics: ["water-saved"], limit: 3 }],
  ["投资额最高的十个项目", { intent: "rank", metrics: ["investment"], limit: 10, ranked: "measure" }],
  ["投资回收期最短的措施", { intent: "rank", metrics: ["payback"], least: true, ranked: "measure" }],
  ["节能率最高的措施有哪些？", { intent: "rank", metrics: ["energy-saving-rate"], ranked: "measure", inPercent: true }],
  ["2023年谁减碳最多？", { intent: "rank", metrics: ["co2-reduction"], figureYears: [2023] }],
  // Per unit of product, per day, in all
  ["单位产品水耗最低的是谁？", { intent: "rank", metrics: ["water-intensity"], least: true }],
  ["每吨产品碳排放最低的企业", { intent: "rank", metrics: ["carbon-intensity"], least: true }],
  ["每天节约蒸汽最多的是谁？", { intent: "rank", metrics: ["steam-saved"], period: "day" }],
  ["累计减碳最多的三家企业", { intent: "rank", metrics: ["co2-reduction"], limit: 3, period: "cumulative" }],
  // Bounds
  ["哪些企业每年减碳一万吨以上？", { intent: "list", metrics: ["co2-reduction"], bounds: [["at-least", 10_000, "t"]], period: "year" }],
  ["年减碳超过1.5万吨的企业", { intent: "find", metrics: ["co2-reduction"], bounds: [["over", 15_000, "t"]], period: "year" }],
  ["节电超过两百万千瓦时的有哪些企业？", { intent: "list", metrics: ["electricity-saved"], bounds: [["over", 2_000_000, "kWh"]] }],
  ["哪些企业节电量超过5000千瓦时？", { intent: "list", metrics: ["electricity-saved"], bounds: [["over", 5000, "kWh"]] }],
  [
    "装机在1到5兆瓦之间的光伏有哪些？",
    {
      intent: "list",
      technology: ["solar-pv"],
      metrics: ["installed-capacity"],
      bounds: [
        ["at-least", 1, "MW"],
        ["at-most", 5, "MW"],
      ],
    },
  ],
  [
    "介于100和500吨标准煤之间的节能措施",
    {
      intent: "find",
      metrics: ["standard-coal-saved"],
      bounds: [
        ["at-least", 100, "tce"],
        ["at-most", 500, "tce"],
      ],
    },
  ],
  ["热泵节能超过50%的企业", { intent: "find", technology: ["heat-pump"], metrics: ["energy-saving-rate"], bounds: [["over", 50, "%"]], inPercent: true }],
  ["绿电占比高于90%的企业", { intent: "find", metrics: ["green-electricity-share"], bounds: [["over", 90, "%"]] }],
  ["投资回收期不到三年的措施", { intent: "find", metrics: ["payback"], bounds: [["under", 3, "year"]] }],
  ["贷款超过一亿元的银行", { intent: "find", industry: ["finance"], metrics: ["loan-amount"], bounds: [["over", 100_000_000, "CNY"]] }],
  ["节水不超过一百吨的企业", { intent: "find", metrics: ["water-saved"], bounds: [["at-most", 100, "t"]] }],
  ["有没有企业节约超过五千吨标准煤？", { intent: "list", metrics: ["standard-coal-saved"], bounds: [["over", 5000, "tce"]] }],
  ["哪些企业计划减碳超过五万吨？", { intent: "list", metrics: ["co2-reduction"], bounds: [["over", 50_000, "t"]], time: "planned" }],
  // Put in order
  ["这几家啤酒厂里谁节水最多？", { intent: "rank", industry: ["beer"], metrics: ["water-saved"] }],
  ["节水量前几家是谁？", { intent: "rank", metrics: ["water-saved"] }],
  ["哪些企业碳排下降了多少？", { intent: "list", metrics: ["co2-reduction"] }],
  ["按节约的标煤给乳品企业排个序", { intent: "rank", industry: ["dairy"], metrics: ["standard-coal-saved"] }],
  ["节水量排第一的是谁？计划的除外", { intent: "rank", metrics: ["water-saved"] }],
  ["按一年节下的水来算，谁最多？", { intent: "rank", metrics: ["water-saved"], period: "year" }],
  // What it costs
  ["装光伏的成本是多少？", { intent: "find", technology: ["solar-pv"], metrics: ["investment"] }],
  ["热泵节省成本多少？", { intent: "find", technology: ["heat-pump"], metrics: ["cost-saved"] }],
  // Sums and averages
  ["各案例一共节约了多少天然气？", { intent: "sum", metrics: ["natural-gas-saved"] }],
  ["乳品企业一共减碳多少？", { intent: "sum", industry: ["dairy"], metrics: ["co2-reduction"] }],
  ["沈阳的光伏总装机是多少？", { intent: "sum", technology: ["solar-pv"], place: ["shenyang"], metrics: ["installed-capacity"] }],
  ["热泵平均减碳多少？", { intent: "average", technology: ["heat-pump"], metrics: ["co2-reduction"] }],
  ["平均投资回收期是多久？", { intent: "average", metrics: ["payback"] }],
  // By kind of company or measure
  ["哪个行业减碳最多？", { intent: "rank", metrics: ["co2-reduction"], groupBy: "industry" }],
  ["按技术看，哪种技术节电最多？", { intent: "rank", metrics: ["electricity-saved"], groupBy: "technology" }],
  ["各城市减碳合计多少？", { intent: "sum", metrics: ["co2-reduction"], groupBy: "place" }],
  // One against another
  ["蒙牛和伊利谁减碳更多？", { intent: "compare", company: [...MENGNIU, ...YILI], metrics: ["co2-reduction"], compared: { 蒙牛: MENGNIU, 伊利: YILI } }],
  [
    "青岛啤酒、蒙牛和伊利，谁节水更多？",
    { intent: "compare", company: [...TSINGTAO, ...MENGNIU, ...YILI], metrics: ["water-saved"], compared: { 青岛啤酒: TSINGTAO, 蒙牛: MENGNIU, 伊利: YILI } },
  ],
  [
    "热泵和光伏，哪个减碳更多？",
    { intent: "compare", technology: ["heat-pump", "solar-pv"], any: true, metrics: ["co2-reduction"], compared: { 热泵: ["heat-pump"], 光伏: ["solar-pv"] } },
  ],
  [
    "华为和美的谁更省电？",
    { intent: "compare", company: ["light-industry-2024-02"], metrics: ["electricity-saved"], compared: { 美的: ["light-industry-2024-02"], 华为: [] } },
  ],
  // Before and after
  ["沈阳伊利改造前后的燃气单耗是多少？", { intent: "find", company: ["shenyang-zero-carbon-2024-01"], metrics: ["natural-gas-intensity"], change: true }],
  ["青岛啤酒改造前后电耗", { intent: "find", company: TSINGTAO, metrics: ["electricity-consumption"], change: true }],
];

describe("a Chinese question for amounts", () => {
  let library: Library;
  beforeAll(async () => {
    ({ library } = await realLibrary());
  });

  it.each(PLANS)("is understood: %s", (question, plan) => {
    expect(understood(question, library)).toEqual({ language: "zh", wantsFigures: true, ...plan });
  });

  it("in a unit that the library does not know sets no bound: its word must be found", () => {
    expect(understood("超过100马力的电机", library)).toEqual({ language: "zh", intent: "find", technology: ["motors"], words: ["马力"] });
  });

  it("means the same with its numbers in characters, in digits and full-width", () => {
    const plan = understood("哪些企业每年减碳一万二千吨以上？", library);
    for (const number of ["12000", "1.2万", "１２０００", "12,000"]) expect(understood(`哪些企业每年减碳${number}吨以上？`, library), number).toEqual(plan);
  });
});
