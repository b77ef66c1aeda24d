import { type Twins, told } from "../../support/figures.js";

/** What shares a word or a unit with a metric without being it. */
export const FALSE_FRIENDS: readonly Twins[] = [
  {
    en: "Production efficiency rose by 8%.",
    zh: "生产效率提高8%。",
    figures: [told(8, "%", "efficiency", "gain")],
  },
  {
    en: "Green products make up 30% of sales.",
    zh: "绿色产品占销售额的30%。",
    figures: [told(30, "%", "share", "level")],
  },
  {
    en: "The methane concentration is 30%.",
    zh: "甲烷浓度为30%。",
    figures: [told(30, "%", "share", "level")],
  },
  {
    en: "Investment in tanks fell by 60%.",
    zh: "储罐投资减少60%。",
    figures: [told(60, "%", "cost-saving-rate", "saving")],
  },
  {
    en: "It saved CNY 45 million of investment.",
    zh: "节约投资4500万元。",
    figures: [told(45_000_000, "CNY", "cost-saved", "saving")],
  },
  {
    en: "Emissions are 19% lower than with fossil-based material.",
    zh: "与化石基材料相比，排放降低19%。",
    figures: [told(19, "%", "co2-reduction-rate", "saving")],
  },
  {
    en: "The alloy is made of 100% recycled aluminium.",
    zh: "合金采用100%再生铝。",
    figures: [told(100, "%", "share", "level")],
  },
  {
    en: "The bond puts 70% of the proceeds into wind power.",
    zh: "债券把资金的70%用于风电。",
    figures: [told(70, "%", "share", "level")],
  },
  {
    en: "The output value was 213 million yuan and the tax paid 24 million yuan.",
    zh: "产值为2.13亿元，纳税2400万元。",
    figures: [told(213_000_000, "CNY", "output-value", "level"), told(24_000_000, "CNY", "cost", "cost")],
  },
  {
    en: "The registered capital is 30 million yuan.",
    zh: "注册资本3000万元。",
    figures: [told(30_000_000, "CNY", "capital", "level")],
  },
  {
    en: "It received a subsidy of 500,000 yuan.",
    zh: "获得补贴50万元。",
    figures: [told(500_000, "CNY", "economic-benefit", "gain")],
  },
  {
    en: "The transactions amounted to 1.8 billion yuan.",
    zh: "交易金额18亿元。",
    figures: [told(1_800_000_000, "CNY", "other", "level")],
  },
  {
    en: "The lamp power fell from 18 W to 7.5 W.",
    zh: "灯具功率由18W降至7.5W。",
    figures: [told(18, "W", "load", "before"), told(7.5, "W", "load", "after")],
  },
  {
    en: "The inverters have a rating of 228 kW.",
    zh: "逆变器额定功率228kW。",
    figures: [told(228, "kW", "other", "level")],
  },
  {
    en: "The lawn absorbs 600 g of CO2 a day.",
    zh: "草坪每天吸收二氧化碳600克。",
    figures: [told(600, "g", "carbon-sink", "saving", { per: "day" })],
  },
  {
    en: "It sold 72,000 t of CCER offset credits.",
    zh: "出售CCER碳信用7.2万吨。",
    figures: [told(72_000, "t", "carbon-allowance", "level")],
  },
  {
    en: "Carbon emissions fell by 3.99 kgCO2e/kL.",
    zh: "碳排放降低3.99千克二氧化碳当量/千升。",
    figures: [told(3.99, "kgCO2e/kL", "co2-reduction", "saving")],
  },
  {
    en: "The microgrid supplies 6.8 million kWh of clean electricity a year.",
    zh: "微电网每年供应清洁电力680万千瓦时。",
    figures: [told(6_800_000, "kWh", "electricity-generated", "generation", { per: "year" })],
  },
  {
    en: "Noise fell from 110 dB to 60 dB.",
    zh: "噪音由110分贝降至60分贝。",
    figures: [told(110, "dB", "other", "before"), told(60, "dB", "other", "after")],
  },
  {
    en: "The climate impact is 30% lower and water use 40% lower.",
    zh: "气候影响降低30%，用水量降低40%。",
    figures: [told(30, "%", "co2-reduction-rate", "saving"), told(40, "%", "water-saving-rate", "saving")],
  },
];
