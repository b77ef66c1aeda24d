import { type Twins, told } from "../../support/figures.js";

const expected = { basis: "expected" } as const;

/** What is possible, what is estimated and what adds up; states that look like changes. */
export const ONCE_BUILT: readonly Twins[] = [
  {
    en: "Once in operation, it is to generate 5 million kWh of electricity a year.",
    zh: "投产后预计年发电500万千瓦时。",
    figures: [told(5_000_000, "kWh", "electricity-generated", "generation", { per: "year", ...expected })],
  },
  {
    en: "It can supply 2 million kWh of clean electricity a year.",
    zh: "每年可提供清洁电力200万千瓦时。",
    figures: [told(2_000_000, "kWh", "electricity-generated", "generation", { per: "year", ...expected })],
  },
  {
    en: "It can use 30,000 m³ of biogas a year.",
    zh: "每年可利用沼气3万m³。",
    figures: [told(30_000, "m3", "biogas-amount", "level", { per: "year" })],
  },
  {
    en: "The alloy is 100% compatible with the line and could also serve ships.",
    zh: "该合金100%适配现有产线，今后可用于船舶。",
    figures: [told(100, "%", "share", "level")],
  },
  {
    en: "Dust can be as low as 2 mg/m³.",
    zh: "颗粒物可低至2毫克/立方米。",
    figures: [told(2, "mg/m3", "other", "level")],
  },
  {
    en: "The belt extends 30 m beyond the site.",
    zh: "绿化带超出厂界延伸30米。",
    figures: [told(30, "m", "other", "level")],
  },
  {
    en: "It is to create 400 jobs.",
    zh: "将创造400个就业岗位。",
    figures: [told(400, "count", "count", "gain", expected)],
  },
  {
    en: "As of May 2024 it had trained over 300 people.",
    zh: "截至2024年5月，已培训超300人。",
    figures: [told(300, "count", "count", "total", { years: [2024, 2024], cumulative: true, qualifier: "over" })],
  },
  {
    en: "The water ratio is less than 0.6.",
    zh: "耗水比小于0.6。",
    figures: [told(0.6, "times", "other", "level", { qualifier: "under" })],
  },
  {
    en: "In 2021, over about 20 measures were taken.",
    zh: "2021年采取的举措超过约20项。",
    figures: [told(20, "count", "count", "level", { years: [2021, 2021], qualifier: "over" })],
  },
  {
    en: "PV generation offsets 400 t of CO2 emissions a year.",
    zh: "光伏发电每年抵消二氧化碳排放400吨。",
    figures: [told(400, "t", "co2-reduction", "saving", { per: "year" })],
  },
  {
    en: "The solid waste recycling rate of building material is 90%.",
    zh: "建筑材料的再利用比例为90%。",
    figures: [told(90, "%", "recovery-rate", "level")],
  },
  {
    en: "The heated area is 40% of the total area.",
    zh: "供热面积占总面积的40%。",
    figures: [told(40, "%", "share", "level")],
  },
];
