import { type Twins, told } from "../../support/figures.js";

export const ENERGY: readonly Twins[] = [
  {
    en: "The retrofit saves about 18,000 m³ of natural gas a year.",
    zh: "改造后每年节约天然气约1.8万立方米。",
    figures: [told(18_000, "m3", "natural-gas-saved", "saving", { per: "year", qualifier: "about" })],
  },
  {
    en: "The rooftop plant generates nearly 1.45 million kWh of electricity per year.",
    zh: "屋顶光伏年发电量近145万千瓦时。",
    figures: [told(1_450_000, "kWh", "electricity-generated", "generation", { per: "year", qualifier: "about" })],
  },
  {
    en: "Gas use per tonne of steam fell from 82.4 to 76.1 m³ per tonne.",
    zh: "锅炉天然气单耗由82.4立方米/吨降至76.1立方米/吨。",
    figures: [told(82.4, "m3/t", "natural-gas-intensity", "before"), told(76.1, "m3/t", "natural-gas-intensity", "after")],
  },
  {
    en: "The boiler efficiency rose from 91% to 96.5%.",
    zh: "锅炉热效率从91%提高到96.5%。",
    figures: [told(91, "%", "efficiency", "before"), told(96.5, "%", "efficiency", "after")],
  },
  {
    en: "The new dryer uses 10% to 15% less steam.",
    zh: "新干燥机节约蒸汽10%~15%。",
    figures: [told(10, "%", "steam-saving-rate", "saving", { max: 15 })],
  },
  {
    en: "The line saves between 200 and 240 kWh a day.",
    zh: "该线每天节电200至240度。",
    figures: [told(200, "kWh", "electricity-saved", "saving", { max: 240, per: "day" })],
  },
  {
    en: "Cumulative generation has reached 87.5 million kWh.",
    zh: "累计发电量达8750万度。",
    figures: [told(87_500_000, "kWh", "electricity-generated", "generation", { cumulative: true })],
  },
  {
    en: "Green electricity made up 38.4% of the power used in 2024.",
    zh: "2024年绿电占比达38.4%。",
    figures: [told(38.4, "%", "green-electricity-share", "level", { years: [2024, 2024] })],
  },
  {
    en: "The energy storage station holds 10 MWh.",
    zh: "储能容量10MWh。",
    figures: [told(10, "MWh", "storage-capacity", "level")],
  },
  {
    en: "Compared with 2020, electricity use fell by 7.5%.",
    zh: "与2020年相比，单位产品电耗下降7.5%。",
    figures: [told(7.5, "%", "electricity-saving-rate", "saving")],
  },
  {
    en: "The yield grew by 3.2 percentage points.",
    zh: "成品率提高3.2个百分点。",
    figures: [told(3.2, "pp", "increase", "gain")],
  },
  {
    en: "The plant uses about 106 million kWh of electricity a year.",
    zh: "全厂年用电量约1.06亿千瓦时。",
    figures: [told(106_000_000, "kWh", "electricity-consumption", "level", { per: "year", qualifier: "about", owner: "company" })],
  },
  {
    en: "Before the retrofit the fans used 640 kWh a day.",
    zh: "改造前风机每天用电640千瓦时。",
    figures: [told(640, "kWh", "electricity-consumption", "before", { per: "day" })],
  },
  {
    en: "After the retrofit the fans use 410 kWh a day.",
    zh: "改造后风机每天用电410千瓦时。",
    figures: [told(410, "kWh", "electricity-consumption", "after", { per: "day" })],
  },
  {
    en: "Electricity use is 86 kWh per tonne.",
    zh: "每生产1吨产品消耗电力86千瓦时。",
    figures: [told(86, "kWh/t", "electricity-intensity", "level")],
  },
  {
    en: "Energy intensity is 0.171 tce/t.",
    zh: "能耗强度为0.171吨标准煤/吨。",
    figures: [told(0.171, "tce/t", "energy-intensity", "level")],
  },
  {
    en: "The system recovers 12,000 GJ of heat a year.",
    zh: "系统每年回收热量1.2万GJ。",
    figures: [told(12_000, "GJ", "heat-saved", "saving", { per: "year" })],
  },
  {
    en: "Gas use falls by 30,000 Nm³ and water use by 5,200 t a year.",
    zh: "每年减少天然气用量3万标方，减少用水5200吨。",
    figures: [told(30_000, "Nm3", "natural-gas-saved", "saving", { per: "year" }), told(5200, "t", "water-saved", "saving", { per: "year" })],
  },
  {
    en: "The recovered heat saves 24,000 t of steam a year, equal to 2,100 t of standard coal, and avoids 5,500 t of CO2.",
    zh: "回收的余热每年节约蒸汽2.4万吨，折合标准煤2100吨，减排二氧化碳5500吨。",
    figures: [
      told(24_000, "t", "steam-saved", "saving", { per: "year" }),
      told(2100, "tce", "standard-coal-saved", "saving", { per: "year" }),
      told(5500, "t", "co2-reduction", "saving", { per: "year" }),
    ],
  },
];
