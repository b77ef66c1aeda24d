import { type Twins, told } from "../../support/figures.js";

const saved = { per: "year" } as const;

/** One word for a whole list, and lists that share out to each other. */
export const LISTS: readonly Twins[] = [
  {
    en: "CO2, SO2 and NOx emissions fell by 1,200 t, 3.5 t and 2.1 t respectively.",
    zh: "二氧化碳、二氧化硫和氮氧化物排放量分别减少1200吨、3.5吨和2.1吨。",
    figures: [told(1200, "t", "co2-reduction", "saving"), told(3.5, "t", "so2-reduction", "saving"), told(2.1, "t", "nox-reduction", "saving")],
  },
  {
    en: "Electricity and water use fell by 12% and 8% respectively.",
    zh: "用电量和用水量分别下降12%和8%。",
    figures: [told(12, "%", "electricity-saving-rate", "saving"), told(8, "%", "water-saving-rate", "saving")],
  },
  {
    en: "In 2021 and 2022 the generation was 100 MWh and 120 MWh respectively.",
    zh: "2021年、2022年发电量分别为100MWh和120MWh。",
    figures: [
      told(100, "MWh", "electricity-generated", "generation", { years: [2021, 2021] }),
      told(120, "MWh", "electricity-generated", "generation", { years: [2022, 2022] }),
    ],
  },
  {
    en: "Annual savings: 1,200 MWh of electricity; 3,400 GJ of steam; 890 tCO2e.",
    zh: "年节约：电1200MWh；蒸汽3400GJ；减碳890tCO2e。",
    figures: [
      told(1200, "MWh", "electricity-saved", "saving", saved),
      told(3400, "GJ", "steam-saved", "saving", saved),
      told(890, "tCO2e", "co2-reduction", "saving", saved),
    ],
  },
  {
    en: "Heat recovery made up 60% of the savings.",
    zh: "余热回收占节能量的60%。",
    figures: [told(60, "%", "share", "level")],
  },
  {
    en: "The daily biogas output is 12,000 m³.",
    zh: "沼气日产量1.2万立方米。",
    figures: [told(12_000, "m3", "biogas-amount", "generation", { per: "day" })],
  },
  {
    en: "It cuts the electricity use per tonne of yarn from 8,500 to 7,200 kWh per tonne.",
    zh: "吨纱电耗由8500kWh降至7200kWh。",
    figures: [told(8500, "kWh/t", "electricity-intensity", "before"), told(7200, "kWh/t", "electricity-intensity", "after")],
  },
  {
    en: "The old lamps of 400 W were removed.",
    zh: "淘汰400W旧灯具。",
    figures: [told(400, "W", "load", "level")],
  },
];
