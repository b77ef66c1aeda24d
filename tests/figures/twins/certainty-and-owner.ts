import { type Twins, told } from "../../support/figures.js";

/** Whether a figure was done, is expected or planned, and whose it is. */
export const CERTAINTY_AND_OWNER: readonly Twins[] = [
  {
    en: "The system can save 1,200 t of steam a year.",
    zh: "该系统每年可节约蒸汽1200吨。",
    figures: [told(1200, "t", "steam-saved", "saving", { per: "year", basis: "expected" })],
  },
  {
    en: "By the end of 2024 the plants had saved 30 t of water.",
    zh: "截至2024年底，各厂已节水30吨。",
    figures: [told(30, "t", "water-saved", "saving", { years: [2024, 2024], cumulative: true })],
  },
  {
    en: "An estimated 196,000 t of cooling water is recovered a year.",
    zh: "据测算，每年回收冷却水19.6万吨。",
    figures: [told(196_000, "t", "reclaimed-water", "level", { per: "year", basis: "expected" })],
  },
  {
    en: "It saves the customers 3 million yuan of cost a year.",
    zh: "每年为客户节约费用300万元。",
    figures: [told(3_000_000, "CNY", "cost-saved", "saving", { per: "year", owner: "other" })],
  },
  {
    en: "The company's electricity use per unit of product fell by 8%.",
    zh: "公司单位产品用电量下降8%。",
    figures: [told(8, "%", "electricity-saving-rate", "saving", { owner: "company" })],
  },
  {
    en: "Solar power covers 36% of the company's electricity use.",
    zh: "光伏发电占公司用电量的36%。",
    figures: [told(36, "%", "solar-share", "level")],
  },
  {
    en: "The emission factor is 0.5703 tCO2/MWh.",
    zh: "排放因子为0.5703 tCO2/MWh。",
    figures: [told(0.5703, "tCO2/MWh", "carbon-intensity", "level", { owner: "other" })],
  },
  {
    en: "Energy use is 43% below the industry average.",
    zh: "能耗比行业平均低43%。",
    figures: [told(43, "%", "energy-saving-rate", "saving")],
  },
  {
    en: "The measure reaches 2,000 residents.",
    zh: "该措施惠及居民2000人。",
    figures: [told(2000, "count", "count", "level")],
  },
];
