import { type Twins, told } from "../../support/figures.js";

const of = (year: number) => ({ years: [year, year] as [number, number] });

/** What a share is a share of, states with their years, and words that only look like a metric. */
export const SHARES_AND_STATES: readonly Twins[] = [
  {
    en: "Total emissions fell by 41.5%, from 3,120.5 tCO2 in 2021 to 1,825.4 tCO2 in 2023.",
    zh: "碳排放总量下降41.5%，由2021年的3120.5 tCO2降至2023年的1825.4 tCO2。",
    figures: [
      told(41.5, "%", "co2-reduction-rate", "saving", { years: [2021, 2023] }),
      told(3120.5, "tCO2", "co2-emissions", "before", of(2021)),
      told(1825.4, "tCO2", "co2-emissions", "after", of(2023)),
    ],
  },
  {
    en: "Carbon emissions per unit of output value fell by 18%.",
    zh: "单位产值碳排放量下降18%。",
    figures: [told(18, "%", "co2-reduction-rate", "saving")],
  },
  {
    en: "Non-renewable energy made up 35%.",
    zh: "不可再生能源占比35%。",
    figures: [told(35, "%", "share", "level")],
  },
  {
    en: "The wind curtailment rate fell from 9% to 3%.",
    zh: "弃风率由9%降至3%。",
    figures: [told(9, "%", "curtailment-rate", "before"), told(3, "%", "curtailment-rate", "after")],
  },
  {
    en: "The share of green electricity used locally is over 90%.",
    zh: "绿电就地消纳率超过90%。",
    figures: [told(90, "%", "renewables-used-rate", "level", { qualifier: "over" })],
  },
  {
    en: "Over 60% of its local suppliers used renewable electricity.",
    zh: "超过60%的本地供应商使用可再生能源电力。",
    figures: [told(60, "%", "share", "level", { qualifier: "over", owner: "other" })],
  },
  {
    en: "Over 8,000 t of CO2 is fixed a year.",
    zh: "每年固定二氧化碳超8000吨。",
    figures: [told(8000, "t", "carbon-sink", "saving", { per: "year", qualifier: "over" })],
  },
  {
    en: "It pools 52,000 kW of adjustable load.",
    zh: "聚合可调负荷5.2万千瓦。",
    figures: [told(52_000, "kW", "load", "level")],
  },
  {
    en: "By the end of 2024, CO2 emissions are expected to fall by 15,000 t.",
    zh: "到2024年底，二氧化碳排放量预计减少1.5万吨。",
    figures: [told(15_000, "t", "co2-reduction", "saving", { ...of(2024), basis: "expected" })],
  },
  {
    en: "Efficiency is 4 times that of the old line.",
    zh: "效率是旧线的4倍。",
    figures: [told(4, "times", "efficiency", "level")],
  },
  {
    en: "After a trial of 2 years the plant took on a recycler, which reduced CO2 emissions by 900 t.",
    zh: "经过2年试用，工厂新增一家回收商，减排二氧化碳900吨。",
    figures: [told(2, "year", "duration", "level"), told(900, "t", "co2-reduction", "saving")],
  },
  {
    en: "The heat-transfer coefficient is 60 to 100 W/(m²·K).",
    zh: "传热系数为60~100 W/(m²·K)。",
    figures: [told(60, "W/m2K", "other", "level", { max: 100 })],
  },
  {
    en: "According to the report published in 2022, water use fell by 12%.",
    zh: "2022年发布的报告显示，用水量下降12%。",
    figures: [told(12, "%", "water-saving-rate", "saving")],
  },
  {
    en: "The temperature difference is spread evenly; its utilisation is over 90%.",
    zh: "温差沿程均匀，温差利用率90%以上。",
    figures: [told(90, "%", "share", "level", { qualifier: "over" })],
  },
  {
    en: "Of this, 15% came from the plant's solar panels.",
    zh: "其中15%为工厂光伏板发电。",
    figures: [told(15, "%", "solar-share", "level")],
  },
  {
    en: "Emissions are 19% lower than with fossil-based material.",
    zh: "与化石基材料相比减排19%。",
    figures: [told(19, "%", "co2-reduction-rate", "saving")],
  },
  {
    en: "The disposal rate of scrapped solar cells is 100%.",
    zh: "报废光伏电池处置率100%。",
    figures: [told(100, "%", "share", "level")],
  },
  {
    en: "The processing capacity is 210,000 t of waste plastic a year.",
    zh: "总处理能力为每年废塑料21万吨。",
    figures: [told(210_000, "t", "treatment-capacity", "level", { per: "year" })],
  },
  {
    en: "It is used in LNG plants with an output of 8 million t a year.",
    zh: "用于年产800万吨LNG装置。",
    figures: [told(8_000_000, "t", "production-output", "level", { per: "year", owner: "other" })],
  },
];
