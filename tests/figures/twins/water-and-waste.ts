import { type Twins, told } from "../../support/figures.js";

export const WATER_AND_WASTE: readonly Twins[] = [
  {
    en: "Wastewater discharge fell by over 6,300 t a year.",
    zh: "年减少废水排放6300余吨。",
    figures: [told(6300, "t", "wastewater-reduction", "saving", { per: "year", qualifier: "over" })],
  },
  {
    en: "From 2021 to 2023 the plant saved a cumulative 3,410 t of water.",
    zh: "2021—2023年累计节水3410吨。",
    figures: [told(3410, "t", "water-saved", "saving", { years: [2021, 2023], cumulative: true })],
  },
  {
    en: "Water use is 2.7 m³ per tonne of product.",
    zh: "单位产品水耗为2.7立方米/吨。",
    figures: [told(2.7, "m3/t", "water-intensity", "level")],
  },
  {
    en: "In 2023 steam use fell by 30 t; in 2024 it fell by 40 t.",
    zh: "2023年蒸汽用量下降30吨；2024年蒸汽用量下降40吨。",
    figures: [told(30, "t", "steam-saved", "saving", { years: [2023, 2023] }), told(40, "t", "steam-saved", "saving", { years: [2024, 2024] })],
  },
  {
    en: "Rinsing takes 3 L less water, down from 12 L to 9 L.",
    zh: "冲洗节水3升，由12升降至9升。",
    figures: [told(3, "L", "water-saved", "saving"), told(12, "L", "water-consumption", "before"), told(9, "L", "water-consumption", "after")],
  },
  {
    en: "The plant treats up to 600 t of wastewater a day.",
    zh: "日处理废水高达600吨。",
    figures: [told(600, "t", "wastewater-amount", "level", { per: "day", qualifier: "up-to" })],
  },
  {
    en: "The digester makes 9,600 m³ of biogas a day.",
    zh: "厌氧罐每天可得沼气9600立方米。",
    figures: [told(9600, "m3", "biogas-amount", "level", { per: "day" })],
  },
  {
    en: "COD discharge fell by 1.06 t.",
    zh: "COD减排1.06吨。",
    figures: [told(1.06, "t", "cod-reduction", "saving")],
  },
  {
    en: "The lighter bottle saves 620 t of plastic a year.",
    zh: "瓶身减重后每年减塑620吨。",
    figures: [told(620, "t", "plastic-saved", "saving", { per: "year" })],
  },
  {
    en: "The dryer handles 45 t/h of sludge.",
    zh: "干化机处理污泥45吨/小时。",
    figures: [told(45, "t", "waste-amount", "level", { per: "hour" })],
  },
  {
    en: "The recovery rate is up to 99.3%.",
    zh: "金属回收率高达99.3%。",
    figures: [told(99.3, "%", "recovery-rate", "level", { qualifier: "up-to" })],
  },
  {
    en: "Water use fell 8% year on year.",
    zh: "用水量同比下降8%。",
    figures: [told(8, "%", "water-saving-rate", "saving")],
  },
];
