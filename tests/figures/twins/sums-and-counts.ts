import { type Twins, told } from "../../support/figures.js";

/** Running totals, things counted, and what plants can make. */
export const SUMS_AND_COUNTS: readonly Twins[] = [
  {
    en: "From 2021 to 2024 the improvements together saved 300 t of water.",
    zh: "2021—2024年各项改善合计节水300吨。",
    figures: [told(300, "t", "water-saved", "saving", { years: [2021, 2024], cumulative: true })],
  },
  {
    en: "Since 2019 it has saved 30 t of steam.",
    zh: "自2019年以来节约蒸汽30吨。",
    figures: [told(30, "t", "steam-saved", "saving", { cumulative: true })],
  },
  {
    en: "It has cumulatively saved 30 t of water, 50 t of steam and 7 t of paper.",
    zh: "累计节水30吨、节约蒸汽50吨、节纸7吨。",
    figures: [
      told(30, "t", "water-saved", "saving", { cumulative: true }),
      told(50, "t", "steam-saved", "saving", { cumulative: true }),
      told(7, "t", "paper-saved", "saving", { cumulative: true }),
    ],
  },
  {
    en: "From 2022 to 2024 the coal use of a unit fell from 2.46 kgce/kWh to 2.24 kgce/kWh.",
    zh: "2022年至2024年单位产品煤耗由2.46kgce/kWh降至2.24kgce/kWh。",
    figures: [
      told(2.46, "kgce/kWh", "energy-intensity", "before", { years: [2022, 2022] }),
      told(2.24, "kgce/kWh", "energy-intensity", "after", { years: [2024, 2024] }),
    ],
  },
  {
    en: "The speed rose from 45 tubes/min to 120 tubes/min.",
    zh: "速度由45支/分钟提高到120支/分钟。",
    figures: [told(45, "count", "other", "before", { per: "minute" }), told(120, "count", "other", "after", { per: "minute" })],
  },
  {
    en: "The annual capacity is 30 million bottles.",
    zh: "年产能3000万瓶。",
    figures: [told(30_000_000, "count", "production-output", "level", { per: "year" })],
  },
  {
    en: "It saves 30,000 cartons a year.",
    zh: "每年减少纸箱3万个。",
    figures: [told(30_000, "count", "count", "saving", { per: "year" })],
  },
  {
    en: "It receives 300 visiting groups a year.",
    zh: "每年接待300个参观团队。",
    figures: [told(300, "count", "count", "level", { per: "year" })],
  },
  {
    en: "That equals the carbon reduction of 92,000 trees.",
    zh: "相当于9.2万棵树的减碳量。",
    figures: [told(92_000, "count", "count", "level")],
  },
  {
    en: "The power factor rose to 0.95.",
    zh: "功率因数提高到0.95。",
    figures: [told(0.95, "count", "other", "after")],
  },
  {
    en: "The plant can process 210,000 t of waste plastic a year.",
    zh: "废塑料处理能力为每年21万吨。",
    figures: [told(210_000, "t", "treatment-capacity", "level", { per: "year" })],
  },
  {
    en: "It is used in a CO2-to-methanol project of 100,000 t a year.",
    zh: "用于10万吨/年二氧化碳制甲醇项目。",
    figures: [told(100_000, "t", "production-output", "level", { per: "year", owner: "other" })],
  },
  {
    en: "Makers shipped 37 GW of solar cells.",
    zh: "电池片出货37GW。",
    figures: [told(37, "GW", "production-output", "level")],
  },
];
