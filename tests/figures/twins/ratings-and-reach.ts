import { type Twins, told } from "../../support/figures.js";

/** What a machine draws and makes of it, what a measure has reached, what is told in a unit of its own. */
export const RATINGS_AND_REACH: readonly Twins[] = [
  {
    en: "The new heat pump has an input power of 42 kW and a COP of 4.6.",
    zh: "新热泵输入功率为42 kW，能效比（COP）为4.6。",
    figures: [told(42, "kW", "load", "level"), told(4.6, "count", "efficiency", "level")],
  },
  {
    en: "The recovery efficiency of the solvent is 92%.",
    zh: "溶剂回收效率为92%。",
    figures: [told(92, "%", "recovery-rate", "level")],
  },
  {
    en: "The heat recovery efficiency is 70%.",
    zh: "余热回收效率为70%。",
    figures: [told(70, "%", "efficiency", "level")],
  },
  {
    en: "With a grid emission factor of 0.62 it cuts emissions by 900 t.",
    zh: "电网排放因子0.62，减排900吨。",
    figures: [told(0.62, "count", "carbon-intensity", "level", { owner: "other" }), told(900, "t", "co2-reduction", "saving")],
  },
  {
    en: "It cuts paper use by 80,000 sheets a month.",
    zh: "每月减少用纸8万张。",
    figures: [told(80_000, "count", "paper-saved", "saving", { per: "month" })],
  },
  {
    en: "It avoids the mining of 7,000 m³ of limestone.",
    zh: "避免开采石灰石7000立方米。",
    figures: [told(7000, "m3", "material-saved", "saving")],
  },
  {
    en: "The hedge absorbs 2 t of dust a year.",
    zh: "绿篱每年吸附粉尘2吨。",
    figures: [told(2, "t", "dust-reduction", "saving", { per: "year" })],
  },
  {
    en: "The works supplies 60,000 m³ of ecological water a day.",
    zh: "该厂每天供应生态用水6万立方米。",
    figures: [told(60_000, "m3", "reclaimed-water", "level", { per: "day" })],
  },
  {
    en: "The oven saves 3 kWh of electricity in 24 hours.",
    zh: "烤箱节电3千瓦时（24小时内）。",
    figures: [told(3, "kWh", "electricity-saved", "saving", { per: "day" })],
  },
  {
    en: "The boiler restarts within 24 hours.",
    zh: "锅炉在24小时内重启。",
    figures: [told(24, "h", "duration", "level", { qualifier: "under" })],
  },
  {
    en: "So far the system has been adopted in 9 cities.",
    zh: "该系统目前已在9个城市应用。",
    figures: [told(9, "count", "count", "level")],
  },
  {
    en: "To date it works with 40 colleges.",
    zh: "截至目前，与40所高校合作。",
    figures: [told(40, "count", "count", "level")],
  },
  {
    en: "Since then it has trained over 700 people.",
    zh: "自投用以来培训700余人。",
    figures: [told(700, "count", "count", "total", { cumulative: true, qualifier: "over" })],
  },
  {
    en: "The platform takes in the data of 30 key enterprises.",
    zh: "平台接入30家重点企业的能耗数据。",
    figures: [told(30, "count", "count", "level")],
  },
  {
    en: "After the measures, the remaining share of emissions was 3%.",
    zh: "实施各项措施后，剩余排放占比为3%。",
    figures: [told(3, "%", "share", "after", { owner: "company" })],
  },
  {
    en: "A carbon fund has 2 billion yuan of assets under management.",
    zh: "碳基金管理规模20亿元。",
    figures: [told(2_000_000_000, "CNY", "capital", "level")],
  },
  {
    en: "By May 2024 the cumulative output of hydrogen had reached 600 t.",
    zh: "截至2024年5月，氢气累计出厂量达600吨。",
    figures: [told(600, "t", "hydrogen-amount", "generation", { cumulative: true, years: [2024, 2024] })],
  },
  {
    en: "It cuts emissions by as many tonnes as in 2023, by 40 t.",
    zh: "减排量与2023年相同，为40吨。",
    figures: [told(40, "t", "co2-reduction", "saving")],
  },
  {
    en: "The share of recycled fibre rises by 5% a year.",
    zh: "再生纤维占比每年提升5%。",
    figures: [told(5, "%", "increase", "gain", { per: "year" })],
  },
  {
    en: "The new cap saves 9 g of plastic a bottle.",
    zh: "新瓶盖每瓶节约塑料9克。",
    figures: [told(9, "g/bottle", "plastic-saved", "saving")],
  },
  {
    en: "Together with the new boiler, this saves 5 t of steam a year.",
    zh: "连同新锅炉，每年节约蒸汽5吨。",
    figures: [told(5, "t", "steam-saved", "saving", { per: "year", owner: "company" })],
  },
  {
    en: "If the whole industry used it, CO2 emissions would fall by 60,000 t.",
    zh: "假设全行业采用该材料，可减排6万吨。",
    figures: [told(60_000, "t", "co2-reduction", "saving", { basis: "expected", owner: "other" })],
  },
];
