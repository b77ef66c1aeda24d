import type { Term } from "./term.js";
import type { Dimension } from "./units.js";

/** What a figure is an amount of. The words decide between the subjects that its unit allows. */
export interface SubjectTerm extends Term {
  /** Dimensions in which amounts of it are stated, besides shares. */
  readonly dimensions: readonly Dimension[];
  /** Words that mean it only where no other subject stands near: "emissions" alone are carbon emissions. */
  readonly weak?: readonly string[];
}

const MASS: readonly Dimension[] = ["mass"];
const ENERGY: readonly Dimension[] = ["energy"];
const VOLUME: readonly Dimension[] = ["volume", "normal-volume", "mass"];

export const SUBJECTS: readonly SubjectTerm[] = [
  {
    id: "co2",
    dimensions: ["mass", "co2-mass"],
    weak: ["carbon", "emissions", "emission", "碳", "减排", "减排量", "排放", "排放量"],
    en: [
      "CO2",
      "CO2e",
      "carbon dioxide",
      "carbon emissions",
      "carbon emission",
      "carbon footprint",
      "greenhouse gas",
      "greenhouse gases",
      "GHG",
      "carbon reduction",
      "decarbonisation",
    ],
    zh: ["二氧化碳", "碳排放", "碳排", "减碳", "降碳", "碳减排", "温室气体", "碳足迹", "CO2"],
  },
  {
    id: "carbon-sink",
    dimensions: ["mass", "co2-mass"],
    en: [
      "carbon sink",
      "carbon sinks",
      "carbon sequestration",
      "CO2 absorbed",
      "CO2 is absorbed",
      "carbon absorbed",
      "absorbs CO2",
      "CO2 fixed",
      "CO2 is fixed",
      "fixes CO2",
      "CO2 captured",
      "CO2 is captured",
      "captures CO2",
      "sequestered",
      "neutralised",
      "offset",
    ],
    zh: [
      "碳汇",
      "固碳",
      "固定二氧化碳",
      "固化二氧化碳",
      "捕集二氧化碳",
      "二氧化碳捕集",
      "碳捕集",
      "捕集碳",
      "吸收二氧化碳",
      "碳中和量",
      "中和",
      "抵消",
      "吸碳",
    ],
  },
  {
    id: "electricity",
    dimensions: ENERGY,
    en: ["electricity", "power consumption", "electric power", "electrical energy", "power use", "electricity use"],
    zh: ["电", "电力", "电量", "用电", "节电", "耗电", "电能", "电耗", "发电"],
  },
  {
    id: "green-electricity",
    dimensions: ENERGY,
    en: [
      "green electricity",
      "renewable electricity",
      "green power",
      "clean electricity",
      "wind power",
      "clean energy",
      "renewable energy",
      "renewables",
      "green energy",
      "renewable energy consumption",
      "renewable energy use",
      "green-electricity",
    ],
    zh: ["绿电", "绿色电力", "绿色能源", "可再生电", "清洁电力", "清洁能源", "可再生能源", "风电"],
  },
  {
    id: "renewables-used",
    dimensions: [],
    en: [
      "utilisation rate of clean energy",
      "clean-energy utilisation",
      "renewable utilisation rate",
      "used locally",
      "local use of green electricity",
      "local use",
    ],
    zh: ["清洁能源利用率", "新能源利用率", "消纳率", "就地消纳"],
  },
  {
    id: "curtailment",
    dimensions: ["energy"],
    en: ["curtailment rate", "curtailment", "PV curtailment", "PV curtailment rate", "wind curtailment", "curtailed"],
    zh: ["弃光率", "弃风率", "弃风弃光率", "光伏弃光率", "弃电率", "弃光", "弃风"],
  },
  {
    id: "solar-power",
    dimensions: [],
    en: ["PV generation", "solar generation", "solar power", "PV power", "PV electricity", "solar electricity", "PV"],
    zh: ["光伏发电", "光伏", "太阳能发电"],
  },
  {
    id: "natural-gas",
    // Liquefied gas is weighed.
    dimensions: ["volume", "normal-volume", "mass"],
    en: ["natural gas", "gas use", "gas consumption", "fuel gas", "gas"],
    zh: ["天然气", "燃气", "气耗", "用气"],
  },
  { id: "steam", dimensions: ["mass"], en: ["steam", "steam use", "steam consumption"], zh: ["蒸汽", "用汽", "汽耗"] },
  {
    id: "heat",
    dimensions: ENERGY,
    en: ["heat", "waste heat", "thermal energy", "heating", "heat supply"],
    zh: ["热量", "热能", "余热", "供热", "热力", "热耗"],
  },
  { id: "standard-coal", dimensions: ["standard-coal", "mass"], en: ["standard coal", "coal equivalent", "tce"], zh: ["标准煤", "标煤"] },
  { id: "coal", dimensions: ["mass"], en: ["coal", "raw coal", "coal use"], zh: ["煤", "燃煤", "原煤", "煤炭"] },
  {
    id: "fuel",
    dimensions: ["mass", "volume"],
    en: ["diesel", "petrol", "gasoline", "fuel oil", "fuel", "LNG", "white oil"],
    zh: ["柴油", "汽油", "燃油", "燃料", "白油", "原油"],
  },
  {
    id: "energy",
    dimensions: ["energy", "standard-coal"],
    en: ["energy", "energy use", "energy consumption", "energy saving", "energy savings", "non-renewable energy"],
    zh: ["能耗", "生产能耗", "能源", "节能", "耗能", "能量", "综合能耗", "不可再生能源", "非可再生能源"],
  },
  {
    id: "water",
    dimensions: VOLUME,
    en: ["water", "fresh water", "tap water", "water use", "water consumption", "rinse water", "cooling water", "hot water"],
    zh: ["水", "用水", "节水", "新鲜水", "自来水", "鲜水", "水耗", "取水", "冷却水", "热水", "水量", "水资源"],
  },
  {
    id: "reclaimed-water",
    dimensions: VOLUME,
    en: ["reclaimed water", "recycled water", "reused water", "rainwater", "water reuse", "condensate"],
    zh: ["中水", "回用水", "再生水", "雨水", "循环水", "冷凝水"],
  },
  { id: "wastewater", dimensions: VOLUME, en: ["wastewater", "waste water", "effluent", "sewage"], zh: ["废水", "污水", "洗涤废水"] },
  {
    id: "biogas",
    dimensions: ["volume", "normal-volume"],
    en: ["biogas", "methane", "bio-natural gas", "biomethane"],
    zh: ["沼气", "甲烷", "瓦斯", "生物天然气"],
  },
  {
    id: "hydrogen",
    dimensions: ["mass", "volume", "normal-volume"],
    en: ["hydrogen", "fuel-cell hydrogen"],
    zh: ["燃料电池氢气", "燃料电池用氢", "氢气", "氢", "绿氢"],
  },
  { id: "oxygen", dimensions: ["mass", "volume", "normal-volume"], en: ["oxygen"], zh: ["氧气"] },
  {
    id: "cost",
    dimensions: ["money"],
    en: ["cost", "costs", "expense", "expenses", "tax", "taxes", "electricity cost", "operating cost", "bill", "water cost", "production cost"],
    zh: ["费用", "成本", "税", "税费", "电费", "水费", "费", "开支", "运行费用"],
  },
  {
    id: "benefit",
    dimensions: ["money"],
    en: ["benefit", "benefits", "economic benefit", "profit", "revenue", "income", "gain", "return", "sales"],
    zh: ["效益", "收益", "利润", "收入", "经济效益", "营收", "销售额"],
  },
  {
    id: "investment",
    dimensions: ["money"],
    en: ["investment", "invested", "invests", "invest", "capital cost", "spent", "funding", "fund"],
    zh: ["投资", "投入", "出资", "资金", "基金"],
  },
  {
    id: "output-value",
    dimensions: ["money"],
    en: ["output value", "value of output", "added value", "production value", "GDP"],
    zh: ["产值", "总产值", "工业增加值", "增加值"],
  },
  {
    id: "capital",
    dimensions: ["money"],
    en: ["registered capital", "capital of", "total assets", "fixed assets", "net assets", "assets"],
    zh: ["注册资本", "注册资金", "总资产", "固定资产", "净资产", "资产总额"],
  },
  { id: "loan", dimensions: ["money"], en: ["loan", "loans", "bond", "bonds", "credit", "financing", "financed"], zh: ["贷款", "债券", "授信", "融资"] },
  { id: "payback", dimensions: ["time"], en: ["payback", "payback period", "pays back", "paid back"], zh: ["回收期", "回本", "投资回收"] },
  { id: "cod", dimensions: MASS, en: ["COD", "chemical oxygen demand"], zh: ["COD", "化学需氧量"] },
  { id: "ammonia-nitrogen", dimensions: MASS, en: ["ammonia nitrogen", "ammonia-nitrogen"], zh: ["氨氮"] },
  { id: "phosphorus", dimensions: MASS, en: ["total phosphorus", "phosphorus"], zh: ["总磷", "磷"] },
  { id: "nox", dimensions: MASS, en: ["NOx", "nitrogen oxides", "NOX"], zh: ["氮氧化物", "NOx", "NOX"] },
  { id: "so2", dimensions: MASS, en: ["SO2", "sulphur dioxide", "sulfur dioxide", "H2S", "hydrogen sulphide"], zh: ["二氧化硫", "SO2", "硫化氢"] },
  { id: "voc", dimensions: MASS, en: ["VOC", "VOCs", "volatile organic compounds"], zh: ["VOC", "VOCs", "挥发性有机物", "有机废气"] },
  { id: "dust", dimensions: MASS, en: ["dust", "particulates", "particulate matter", "smoke", "PM2.5"], zh: ["颗粒物", "粉尘", "烟尘", "烟粉尘"] },
  { id: "exhaust-gas", dimensions: ["volume", "normal-volume", "mass"], en: ["exhaust gas", "waste gas", "flue gas", "off-gas"], zh: ["废气", "烟气", "尾气"] },
  { id: "pollutant", dimensions: MASS, en: ["pollutants", "pollutant", "pollution", "total nitrogen"], zh: ["污染物", "总氮"] },
  {
    id: "solid-waste",
    dimensions: MASS,
    en: ["solid waste", "waste", "sludge", "hazardous waste", "residue", "slag", "scrap", "rubbish", "refuse", "landfill"],
    zh: ["固废", "固体废物", "固体废弃物", "废物", "污泥", "废渣", "危废", "垃圾", "废料", "废弃物"],
  },
  {
    id: "plastic",
    dimensions: MASS,
    en: ["plastic", "plastics", "virgin plastic", "waste plastic", "plastic waste", "PET", "film", "plastic use"],
    zh: ["塑料", "废塑料", "塑料垃圾", "减塑", "塑胶", "塑料膜"],
  },
  { id: "paper", dimensions: MASS, en: ["paper", "pulp", "cardboard", "base paper"], zh: ["纸", "用纸", "原纸", "纸张"] },
  { id: "packaging", dimensions: MASS, en: ["packaging", "packaging material", "packing material"], zh: ["包材", "包装", "包装材料"] },
  {
    id: "material",
    dimensions: MASS,
    en: ["raw material", "raw materials", "material", "materials", "sand", "calcium hydroxide", "steel", "feedstock"],
    zh: ["原料", "原材料", "材料", "物料", "钢材", "氢氧化钙"],
  },
  {
    id: "product-output",
    weak: ["output", "produces", "产量", "产能"],
    dimensions: ["mass", "volume"],
    en: ["annual output", "production capacity", "capacity", "daily capacity", "annual capacity", "designed capacity"],
    zh: ["年产", "日产", "生产能力", "产值量"],
  },
  {
    id: "treatment-capacity",
    dimensions: VOLUME,
    en: ["treatment capacity", "can treat", "can process", "can handle", "processing capacity", "throughput", "handling capacity"],
    zh: ["处理能力", "吞吐量", "可处理", "处置能力"],
  },
  {
    id: "storage",
    dimensions: ["energy", "power"],
    en: ["energy storage", "storage capacity", "battery storage", "storage station", "storage"],
    zh: ["储能", "储能电站", "储能容量", "蓄能", "储电"],
  },
  { id: "load", dimensions: ["power"], en: ["adjustable load", "load", "peak load"], zh: ["可调负荷", "可调节负荷", "负荷"] },
  {
    id: "installed-capacity",
    dimensions: ["power", "apparent-power"],
    en: ["installed capacity", "rated power", "capacity", "power rating", "generator", "generators", "generating set"],
    zh: ["装机容量", "装机", "功率", "容量", "机组"],
  },
  { id: "area", dimensions: ["area"], en: ["area", "floor area", "site", "land"], zh: ["面积", "占地", "建筑面积", "土地"] },
  { id: "temperature", dimensions: ["temperature"], en: ["temperature"], zh: ["温度"] },
  { id: "pressure", dimensions: ["pressure"], en: ["pressure"], zh: ["压力"] },
  {
    id: "recovery-rate",
    dimensions: [],
    en: ["recycling rate", "recovery rate", "reuse rate", "recyclable", "return rate", "recycling", "utilisation rate", "disposal rate"],
    zh: ["回收率", "利用率", "循环利用率", "可回收", "处置率", "综合利用率", "可循环"],
  },
  {
    id: "share",
    dimensions: [],
    en: ["suppliers", "employees", "staff", "stores", "customers", "users", "concentration", "purity", "content", "coverage"],
    zh: ["供应商", "员工", "职工", "门店", "客户", "用户", "浓度", "纯度", "含量", "覆盖率"],
  },
  {
    id: "efficiency",
    dimensions: [],
    en: ["efficiency", "thermal efficiency", "energy efficiency", "conversion efficiency"],
    zh: ["效率", "热效率", "能效", "转换效率"],
  },
  {
    id: "load-shift",
    dimensions: ENERGY,
    en: ["off-peak", "peak shifting", "load shifting", "shifted", "shifts"],
    zh: ["错峰", "移峰", "削峰填谷", "错峰用电"],
  },
];

const isLatin = (word: string) => /[a-z]/i.test(word);

/** The subjects by their weak words alone. */
export const WEAK_SUBJECTS: readonly Term[] = SUBJECTS.flatMap(({ id, weak }) =>
  weak ? [{ id, en: weak.filter(isLatin), zh: weak.filter((word) => !isLatin(word)) }] : [],
);
