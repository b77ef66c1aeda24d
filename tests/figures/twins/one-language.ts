import { type Twins, told } from "../../support/figures.js";

const others = { owner: "other" } as const;

/** What one of the two languages says by the order of its words, or by a word of its own. */
export const ONE_LANGUAGE: readonly Twins[] = [
  {
    en: "At the customers, they can save 700,000 kWh of electricity.",
    zh: "在客户处可节电70万千瓦时。",
    figures: [told(700_000, "kWh", "electricity-saved", "saving", { basis: "expected", ...others })],
  },
  {
    en: "Nationwide, the water consumption of laundries is 30 million t.",
    zh: "全国洗衣行业用水量为3000万吨。",
    figures: [told(30_000_000, "t", "water-consumption", "level", others)],
  },
  {
    en: "By the end of 2023, 12 t of oil had been recycled.",
    zh: "截至2023年底，已回收利用油品12吨。",
    figures: [told(12, "t", "other", "total", { cumulative: true, years: [2023, 2023] })],
  },
  {
    en: "Since 2018 it has published 9 standards.",
    zh: "自2018年以来发布9项标准。",
    figures: [told(9, "count", "count", "total", { cumulative: true })],
  },
  {
    en: "CO2 emissions are cut by about 300 t a year.",
    zh: "每年约减少CO2排放300吨。",
    figures: [told(300, "t", "co2-reduction", "saving", { per: "year", qualifier: "about" })],
  },
  {
    en: "The efficiency can rise by up to 8%.",
    zh: "效率最高可提升8%。",
    figures: [told(8, "%", "efficiency", "gain", { qualifier: "up-to", basis: "expected" })],
  },
  {
    en: "It has worked here for over 20 years.",
    zh: "在此经营20多年。",
    figures: [told(20, "year", "duration", "level", { qualifier: "over" })],
  },
  {
    en: "Within 2 years it is paid.",
    zh: "2年内付清。",
    figures: [told(2, "year", "duration", "level", { qualifier: "under" })],
  },
  {
    en: "5,000 bottles are purchased a year.",
    zh: "年采购量为5000瓶。",
    figures: [told(5000, "count", "count", "level", { per: "year" })],
  },
  {
    en: "It can cut carbon emissions by 900 t over the year.",
    zh: "全年可减少碳排放900吨。",
    figures: [told(900, "t", "co2-reduction", "saving", { per: "year", basis: "expected" })],
  },
  {
    en: "Counting 15 kg of carbon emissions for one tree, it is like planting 300 trees.",
    zh: "以一棵树对应15 kg碳排放计，相当于种树300棵。",
    figures: [told(15, "kg/tree", "carbon-sink", "level", others), told(300, "count", "count", "level")],
  },
];
