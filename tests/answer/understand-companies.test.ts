import { beforeAll, describe, expect, it } from "vitest";
import { understand } from "../../src/answer/understand.js";
import type { Library } from "../../src/retrieval/library.js";
import { realLibrary } from "../support/library.js";
import { type Understood, understood } from "../support/plans.js";

const TSINGTAO = "light-industry-2024-24";
const HAITIAN = "light-industry-2024-09";
const LEE_KUM_KEE = "light-industry-2024-01";
const YILI = ["shenyang-zero-carbon-2024-01", "shenyang-zero-carbon-2024-04"];
const MENGNIU = ["climate-action-2022-20", "light-industry-2024-19"];

/** Names hold the words of industries, places and technologies, which then count for nothing. */
const PLANS: readonly (readonly [string, Understood])[] = [
  ["青岛啤酒做了什么？", { intent: "find", company: [TSINGTAO] }],
  ["Tsingtao Brewery: what was done there?", { intent: "find", company: [TSINGTAO] }],
  ["青岛有哪些啤酒企业？", { intent: "list", industry: ["beer"], place: ["qingdao"] }],
  ["青岛啤酒在青岛做了什么", { intent: "find", company: [TSINGTAO], place: ["qingdao"] }],
  [
    "五粮液的沼气发电每年发电多少",
    {
      intent: "find",
      company: ["light-industry-2024-03"],
      technology: ["biogas-power"],
      metrics: ["electricity-generated"],
      period: "year",
      wantsFigures: true,
    },
  ],
  [
    "海天的光伏装机容量和年发电量是多少？",
    {
      intent: "find",
      company: [HAITIAN],
      technology: ["solar-pv"],
      metrics: ["installed-capacity", "electricity-generated"],
      period: "year",
      wantsFigures: true,
    },
  ],
  [
    "What are the investment and payback of Haitian's solar project?",
    { intent: "find", company: [HAITIAN], technology: ["solar-pv"], metrics: ["investment", "payback"], wantsFigures: true },
  ],
  ["How much CO2 did Haitian's biogas save?", { intent: "find", company: [HAITIAN], technology: ["biogas"], metrics: ["co2-reduction"], wantsFigures: true }],
  [
    "Compare Haitian and Lee Kum Kee on biogas",
    { intent: "compare", company: [HAITIAN, LEE_KUM_KEE], technology: ["biogas"], compared: { Haitian: [HAITIAN], "Lee Kum Kee": [LEE_KUM_KEE] } },
  ],
  [
    "比较海天和李锦记的沼气",
    { intent: "compare", company: [HAITIAN, LEE_KUM_KEE], technology: ["biogas"], compared: { 海天: [HAITIAN], 李锦记: [LEE_KUM_KEE] } },
  ],
  [
    "比较伊利和蒙牛的包装减塑",
    { intent: "compare", company: [...YILI, ...MENGNIU], technology: ["packaging-reduction"], compared: { 伊利: YILI, 蒙牛: MENGNIU } },
  ],
  [
    "沈阳伊利的绿电占比是多少？",
    { intent: "find", company: ["shenyang-zero-carbon-2024-01"], technology: ["green-electricity"], metrics: ["green-electricity-share"], wantsFigures: true },
  ],
  ["How much did Liaoning Yili save in 2022?", { intent: "find", company: ["shenyang-zero-carbon-2024-04"], figureYears: [2022], wantsFigures: true }],
  ["蒙牛2021年减少了多少碳排放？", { intent: "find", company: MENGNIU, metrics: ["co2-reduction"], figureYears: [2021], period: "year", wantsFigures: true }],
  ["巴斯夫维生素的废水处理", { intent: "find", company: ["shenyang-zero-carbon-2024-14"], technology: ["wastewater-treatment"] }],
  ["米其林沈阳的中水回用", { intent: "find", company: ["shenyang-zero-carbon-2024-06"], technology: ["water-reuse"] }],
  ["which companies other than Yili recovered flue-gas heat", { intent: "list", technology: ["flue-gas-heat-recovery"], not: YILI }],
];

describe("a question that names companies", () => {
  let library: Library;
  beforeAll(async () => {
    ({ library } = await realLibrary());
  });

  it.each(PLANS)("is understood: %s", (question, plan) => {
    const { language: _language, ...said } = understood(question, library);
    expect(said).toEqual(plan);
  });

  it("finds every company by its Chinese name, which is then no industry, place or technology", () => {
    for (const { id, company } of library.cases.values()) {
      const { facets } = understand(`${company.zh}做了什么？`, library);
      expect(facets.company, company.zh).toContain(id);
      expect({ ...facets, company: [] }, company.zh).toEqual({ industry: [], technology: [], place: [], company: [], collection: [], year: [] });
    }
  });

  it("finds every company by each of its aliases", () => {
    for (const { id, company } of library.cases.values())
      for (const alias of company.aliases) expect(understand(`${alias}: what was done there?`, library).facets.company, alias).toContain(id);
  });
});
