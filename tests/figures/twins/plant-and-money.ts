import { type Twins, told } from "../../support/figures.js";

export const PLANT_AND_MONEY: readonly Twins[] = [
  {
    en: "The company invested CNY 3.2 million in the heat pumps.",
    zh: "公司投资320万元改造热泵系统。",
    figures: [told(3_200_000, "CNY", "investment", "cost")],
  },
  {
    en: "The payback period is about 2.5 years.",
    zh: "投资回收期约2.5年。",
    figures: [told(2.5, "year", "payback", "level", { qualifier: "about" })],
  },
  {
    en: "Investment stayed below 5 million yuan.",
    zh: "投资不到500万元。",
    figures: [told(5_000_000, "CNY", "investment", "cost", { qualifier: "under" })],
  },
  {
    en: "The bank granted a green loan of CNY 1.5 billion.",
    zh: "银行发放绿色贷款15亿元。",
    figures: [told(1_500_000_000, "CNY", "loan-amount", "level")],
  },
  {
    en: "Running costs fall by 1.3 million yuan a year.",
    zh: "每年节省运行费用130万元。",
    figures: [told(1_300_000, "CNY", "cost-saved", "saving", { per: "year" })],
  },
  {
    en: "It would save an estimated USD 2 million.",
    zh: "若全部投用，预计可节约费用200万美元。",
    figures: [told(2_000_000, "USD", "cost-saved", "saving", { basis: "expected" })],
  },
  {
    en: "Sales income came to over EUR 12 million.",
    zh: "销售收入突破1200万欧元。",
    figures: [told(12_000_000, "EUR", "economic-benefit", "gain", { qualifier: "over" })],
  },
  {
    en: "The plan is to install 12 MWp of PV on the warehouse roofs.",
    zh: "计划在仓库屋顶建设12MWp光伏。",
    figures: [told(12, "MWp", "installed-capacity", "level", { basis: "target" })],
  },
  {
    en: "The site has 26 electric forklifts and 8 charging points.",
    zh: "厂区配有26台电动叉车和8个充电桩。",
    figures: [told(26, "count", "count", "level", { owner: "company" }), told(8, "count", "count", "level", { owner: "company" })],
  },
  {
    en: "The roof carries 12,000 PV panels.",
    zh: "屋面铺设光伏板1.2万块。",
    figures: [told(12_000, "count", "count", "level")],
  },
  {
    en: "The annual production capacity is 50,000 to 60,000 t.",
    zh: "年产能5—6万吨。",
    figures: [told(50_000, "t", "production-output", "level", { max: 60_000, per: "year" })],
  },
  {
    en: "The designed capacity is 1,200 t/a.",
    zh: "产能为1200吨/年。",
    figures: [told(1200, "t", "production-output", "level", { per: "year" })],
  },
  {
    en: "The workshop covers 56,000 m².",
    zh: "厂区占地面积5.6万平方米。",
    figures: [told(56_000, "m2", "area", "level")],
  },
  {
    en: "Steam pressure was lowered from 0.8 MPa to 0.6 MPa.",
    zh: "蒸汽压力由0.8MPa降至0.6MPa。",
    figures: [told(0.8, "MPa", "pressure", "before"), told(0.6, "MPa", "pressure", "after")],
  },
  {
    en: "The condensing temperature drops by 4 °C.",
    zh: "冷凝温度下降4℃。",
    figures: [told(4, "°C", "temperature", "saving")],
  },
  {
    en: "Drying time fell from 40 to 25 minutes.",
    zh: "干燥时间由40分钟缩短至25分钟。",
    figures: [told(40, "min", "duration", "before"), told(25, "min", "duration", "after")],
  },
  {
    en: "The pump is rated at 75 kW.",
    zh: "水泵功率为75千瓦。",
    figures: [told(75, "kW", "installed-capacity", "level")],
  },
  {
    en: "Freight of 3.2 million t·km moved to rail.",
    zh: "公转铁货运量为320万吨公里。",
    figures: [told(3_200_000, "tkm", "other", "level")],
  },
];
