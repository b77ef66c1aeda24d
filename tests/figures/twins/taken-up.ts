import { type Twins, told } from "../../support/figures.js";

/** What is taken up, made green, recovered, spent or told for each; sums over years; names and scales. */
export const TAKEN_UP: readonly Twins[] = [
  {
    en: "Since 2016 the plant has offset 3,000 tCO2e in total.",
    zh: "2016年以来，工厂累计抵消3000 tCO2e。",
    figures: [told(3000, "tCO2e", "carbon-sink", "saving", { cumulative: true })],
  },
  {
    en: "The capacity for carbon sequestration is 400 t a year.",
    zh: "固碳能力为每年400吨。",
    figures: [told(400, "t", "carbon-sink", "level", { per: "year" })],
  },
  {
    en: "In 2022 the brewery used 700 MWh of solar electricity.",
    zh: "2022年，啤酒厂使用光伏电力700兆瓦时。",
    figures: [told(700, "MWh", "green-electricity-amount", "level", { years: [2022, 2022] })],
  },
  {
    en: "It used 2,000,000 m³ of coal-mine methane.",
    zh: "利用瓦斯200万立方米。",
    figures: [told(2_000_000, "m3", "other", "level")],
  },
  {
    en: "The company spent 450,000 on pumps.",
    zh: "公司投入45万购置水泵。",
    figures: [told(450_000, "count", "investment", "cost")],
  },
  {
    en: "A 4 t steam boiler was removed.",
    zh: "拆除4吨蒸汽锅炉一台。",
    figures: [told(4, "t", "other", "level")],
  },
  {
    en: "One packing machine can save 9,000 kWh of electricity a year.",
    zh: "一台包装设备每年可节电9000 kWh。",
    figures: [told(9000, "kWh/machine", "electricity-saved", "saving", { per: "year", basis: "expected" })],
  },
  {
    en: "It can spare 17 trees.",
    zh: "可少砍17棵树。",
    figures: [told(17, "count", "count", "saving", { basis: "expected" })],
  },
  {
    en: "Over 25 years it can cut CO2 emissions by 8,000 t.",
    zh: "25年可减少二氧化碳排放8000吨。",
    figures: [told(25, "year", "duration", "level"), told(8000, "t", "co2-reduction", "saving", { cumulative: true, basis: "expected" })],
  },
  {
    en: "From 2020 to 2022 it saved 3 million yuan of cost.",
    zh: "2020—2022年节约成本300万元。",
    figures: [told(3_000_000, "CNY", "cost-saved", "saving", { cumulative: true, years: [2020, 2022] })],
  },
  {
    en: "As of June 2024, 20 MW of modules had been installed.",
    zh: "截至2024年6月，已完成20兆瓦组件安装。",
    figures: [told(20, "MW", "installed-capacity", "level", { cumulative: true, years: [2024, 2024] })],
  },
  {
    en: "By the end of 2022 it had supported over 60 companies.",
    zh: "截至2022年底，已赋能超过60家企业。",
    figures: [told(60, "count", "count", "total", { cumulative: true, years: [2022, 2022], qualifier: "over" })],
  },
  {
    en: "The forest cover is to rise from 4% to 30%.",
    zh: "植被覆盖率将由4%提高到30%。",
    figures: [told(4, "%", "share", "before"), told(30, "%", "share", "after", { basis: "expected" })],
  },
  {
    en: "It can give 300 people jobs.",
    zh: "可吸纳300人就业。",
    figures: [told(300, "count", "count", "gain", { basis: "expected" })],
  },
  {
    en: "The heat transfer coefficient, in W/(m²·K), is 1.2.",
    zh: "传热系数（单位W/(m²·K)）为1.2。",
    figures: [told(1.2, "W/m2K", "other", "level")],
  },
  {
    en: "One set of mats takes about 90 g of recycled plastic.",
    zh: "一套脚垫约用90克再生塑料。",
    figures: [told(90, "g/set", "plastic-amount", "level", { qualifier: "about" })],
  },
  {
    en: "Emissions fell by 20%, from 50 t of CO2 in 2021 to 40 t of CO2 in 2023.",
    zh: "碳排放下降20%，由2021年的50吨降至2023年的40吨。",
    figures: [
      told(20, "%", "co2-reduction-rate", "saving", { years: [2021, 2023] }),
      told(50, "t", "co2-emissions", "before", { years: [2021, 2021] }),
      told(40, "t", "co2-emissions", "after", { years: [2023, 2023] }),
    ],
  },
  {
    en: "It saves 700 m² of board a year.",
    zh: "每年节省纸板700平方米。",
    figures: [told(700, "m2", "other", "saving", { per: "year" })],
  },
  {
    en: "Its sales in the last three years amounted to 9 million yuan.",
    zh: "近三年销售额为900万元。",
    figures: [told(9_000_000, "CNY", "economic-benefit", "gain", { cumulative: true })],
  },
  {
    en: "On the industry average, yarn takes 900 kWh of electricity per tonne.",
    zh: "按行业平均数据，每吨纱耗电900千瓦时。",
    figures: [told(900, "kWh/t", "electricity-intensity", "level", { owner: "other" })],
  },
];
