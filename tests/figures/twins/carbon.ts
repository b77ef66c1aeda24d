import { type Twins, told } from "../../support/figures.js";

export const CARBON: readonly Twins[] = [
  {
    en: "It cuts carbon emissions by 36.792 t a year.",
    zh: "年减少二氧化碳排放36.792吨。",
    figures: [told(36.792, "t", "co2-reduction", "saving", { per: "year" })],
  },
  {
    en: "Carbon intensity dropped to 12.6 kgCO2e/kL in 2023.",
    zh: "2023年单位产品碳排放降至12.6千克二氧化碳当量/千升。",
    figures: [told(12.6, "kgCO2e/kL", "carbon-intensity", "after", { years: [2023, 2023] })],
  },
  {
    en: "It is expected to avoid at least 4,200 t of CO2 a year.",
    zh: "预计每年减排二氧化碳不少于4200吨。",
    figures: [told(4200, "t", "co2-reduction", "saving", { per: "year", qualifier: "from", basis: "expected" })],
  },
  {
    en: "By 2030 the group aims to reduce its carbon emissions by over 45%.",
    zh: "集团计划到2030年将碳排放降低45%以上。",
    figures: [told(45, "%", "co2-reduction-rate", "saving", { years: [2030, 2030], qualifier: "over", basis: "target", owner: "company" })],
  },
  {
    en: "Waste-heat recovery saves 520 tce and 1,386 t of CO2 annually.",
    zh: "余热回收每年节约标准煤520吨，减排二氧化碳1386吨。",
    figures: [told(520, "tce", "standard-coal-saved", "saving", { per: "year" }), told(1386, "t", "co2-reduction", "saving", { per: "year" })],
  },
  {
    en: "Carbon emissions were 2,505 t in 2022 and 2,310 t in 2023.",
    zh: "2022年碳排放量为2505吨，2023年碳排放量为2310吨。",
    figures: [told(2505, "t", "co2-emissions", "level", { years: [2022, 2022] }), told(2310, "t", "co2-emissions", "level", { years: [2023, 2023] })],
  },
  {
    en: "Carbon intensity is 0.42 tCO2 per 10,000 yuan.",
    zh: "碳强度为0.42tCO2/万元。",
    figures: [told(0.42, "tCO2/10kCNY", "carbon-intensity", "level", { owner: "company" })],
  },
  {
    en: "The forest is a carbon sink of roughly 310 t a year.",
    zh: "林地每年碳汇量约310吨。",
    figures: [told(310, "t", "carbon-sink", "level", { per: "year", qualifier: "about" })],
  },
  {
    en: "Since 2019 more than 80,000 t of CO2 have been avoided in total to date.",
    zh: "自2019年以来累计减排二氧化碳超过8万吨。",
    figures: [told(80_000, "t", "co2-reduction", "saving", { cumulative: true, qualifier: "over" })],
  },
  {
    en: "The firm pledged to cut emissions by 30% by 2035 from its 2020 level.",
    zh: "公司承诺到2035年较2020年减排30%。",
    figures: [told(30, "%", "co2-reduction-rate", "saving", { years: [2035, 2035], basis: "target", owner: "company" })],
  },
  {
    en: "NOx stays below 30 mg/m³.",
    zh: "氮氧化物排放浓度低于30mg/m³。",
    figures: [told(30, "mg/m3", "nox-level", "level", { qualifier: "under" })],
  },
  {
    en: "The scrubber avoids 12 t of VOCs per year.",
    zh: "洗涤塔每年减少VOCs排放12吨。",
    figures: [told(12, "t", "voc-reduction", "saving", { per: "year" })],
  },
];
