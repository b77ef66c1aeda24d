/** What a unit measures. Figures of different dimensions are never compared. */
export type Dimension =
  | "mass"
  | "co2-mass"
  | "standard-coal"
  | "energy"
  | "power"
  | "apparent-power"
  | "volume"
  | "normal-volume"
  | "area"
  | "length"
  | "money"
  | "share"
  | "share-points"
  | "temperature"
  | "time"
  | "pressure"
  | "voltage"
  | "transport"
  | "ratio"
  | "count";

export interface UnitTerm {
  /** As it stands in the answer object. */
  readonly id: string;
  readonly dimension: Dimension;
  /** How people write it, in both languages. Latin spellings must not run on into a letter. */
  readonly written: readonly string[];
}

/**
 * The unit vocabulary. A quantity keeps the unit it was written in: tce is not CO2 and Nm³ is not m³, so they are units
 * of their own dimensions. SI spellings after BIPM, The International System of Units (9th edition, 2019).
 */
export const UNITS: readonly UnitTerm[] = [
  {
    id: "tCO2e",
    dimension: "co2-mass",
    written: ["tCO2e", "tCO₂e", "t CO2e", "t CO₂e", "tCO2eq", "tCO2-eq", "tonnes of CO2e", "tonnes CO2e", "吨二氧化碳当量", "吨CO2当量", "吨CO2e", "吨CO₂e"],
  },
  { id: "kgCO2e", dimension: "co2-mass", written: ["kgCO2e", "kgCO₂e", "kg CO2e", "kg CO₂e", "kgCO2eq", "kgCO2-eq", "千克二氧化碳当量", "千克CO2当量"] },
  { id: "gCO2e", dimension: "co2-mass", written: ["gCO2e", "gCO₂e", "g CO2e", "克二氧化碳当量"] },
  { id: "tCO2", dimension: "co2-mass", written: ["tCO2", "tCO₂", "t CO2", "t CO₂", "吨CO2", "吨CO₂", "吨二氧化碳"] },
  { id: "kgCO2", dimension: "co2-mass", written: ["kgCO2", "kgCO₂", "kg CO2", "kg CO₂", "千克二氧化碳"] },
  {
    id: "tce",
    dimension: "standard-coal",
    written: [
      "tce",
      "t of standard coal",
      "tonnes of standard coal",
      "t standard coal",
      "tonnes of coal equivalent",
      "吨标准煤",
      "吨标煤",
      "吨当量标煤",
      "当量吨标煤",
    ],
  },
  { id: "kgce", dimension: "standard-coal", written: ["kgce", "kg of standard coal", "千克标准煤", "千克标煤", "公斤标准煤", "公斤标煤"] },
  { id: "gce", dimension: "standard-coal", written: ["gce", "克标准煤", "克标煤"] },
  { id: "Mt", dimension: "mass", written: ["Mt", "megatonnes"] },
  { id: "kt", dimension: "mass", written: ["kt", "kilotonnes"] },
  { id: "t", dimension: "mass", written: ["t", "tonne", "tonnes", "ton", "tons", "metric tons", "吨"] },
  { id: "kg", dimension: "mass", written: ["kg", "Kg", "KG", "kilograms", "千克", "公斤"] },
  { id: "g", dimension: "mass", written: ["g", "gram", "grams", "克"] },
  { id: "mg", dimension: "mass", written: ["mg", "毫克"] },
  {
    id: "kWh",
    dimension: "energy",
    written: [
      "kWh",
      "KWh",
      "kwh",
      "KWH",
      "kW·h",
      "kW·H",
      "KW·h",
      "kw·h",
      "kW.h",
      "kw.h",
      "KW.h",
      "kW h",
      "kilowatt-hours",
      "千瓦时",
      "千瓦·时",
      "千瓦小时",
      "度电",
      "度",
    ],
  },
  { id: "MWh", dimension: "energy", written: ["MWh", "Mwh", "MW·h", "megawatt-hours", "兆瓦时", "兆瓦·时"] },
  { id: "GWh", dimension: "energy", written: ["GWh", "Gwh", "吉瓦时"] },
  { id: "TWh", dimension: "energy", written: ["TWh", "太瓦时"] },
  { id: "Wh", dimension: "energy", written: ["Wh", "瓦时"] },
  { id: "TJ", dimension: "energy", written: ["TJ", "太焦"] },
  { id: "GJ", dimension: "energy", written: ["GJ", "吉焦"] },
  { id: "MJ", dimension: "energy", written: ["MJ", "兆焦"] },
  { id: "kJ", dimension: "energy", written: ["kJ", "KJ", "千焦"] },
  { id: "kcal", dimension: "energy", written: ["kcal", "大卡", "千卡"] },
  { id: "W", dimension: "power", written: ["W", "瓦"] },
  { id: "kW", dimension: "power", written: ["kW", "KW", "kw", "千瓦"] },
  { id: "MW", dimension: "power", written: ["MW", "Mw", "兆瓦"] },
  { id: "GW", dimension: "power", written: ["GW", "吉瓦"] },
  { id: "Wp", dimension: "power", written: ["Wp", "瓦峰"] },
  { id: "kWp", dimension: "power", written: ["kWp", "KWp", "kWP", "千瓦峰", "KWP"] },
  { id: "MWp", dimension: "power", written: ["MWp", "MWP", "Mwp", "兆瓦峰"] },
  { id: "GWp", dimension: "power", written: ["GWp", "GWP"] },
  { id: "kVA", dimension: "apparent-power", written: ["kVA", "KVA", "kva", "千伏安"] },
  { id: "MVA", dimension: "apparent-power", written: ["MVA", "兆伏安"] },
  {
    id: "Nm3",
    dimension: "normal-volume",
    written: ["Nm3", "Nm³", "NM3", "nm³", "标准立方米", "标立方米", "标方", "standard cubic metres", "standard cubic meters"],
  },
  { id: "m3", dimension: "volume", written: ["m3", "m³", "M3", "cubic metres", "cubic metre", "cubic meters", "立方米", "立方", "方"] },
  { id: "L", dimension: "volume", written: ["L", "litres", "litre", "liters", "liter", "升"] },
  { id: "kL", dimension: "volume", written: ["kL", "KL", "kl", "千升"] },
  { id: "mL", dimension: "volume", written: ["mL", "ml", "ML", "毫升"] },
  { id: "m2", dimension: "area", written: ["m2", "m²", "㎡", "M2", "square metres", "square meters", "平方米", "平米", "平方"] },
  { id: "km2", dimension: "area", written: ["km2", "km²", "square kilometres", "平方公里", "平方千米"] },
  { id: "ha", dimension: "area", written: ["ha", "hectares", "公顷"] },
  { id: "mu", dimension: "area", written: ["mu", "亩"] },
  { id: "km", dimension: "length", written: ["km", "kilometres", "kilometers", "公里", "千米"] },
  { id: "m", dimension: "length", written: ["m", "metres", "meters", "metre", "米"] },
  { id: "cm", dimension: "length", written: ["cm", "厘米"] },
  { id: "mm", dimension: "length", written: ["mm", "毫米"] },
  { id: "μm", dimension: "length", written: ["μm", "um", "µm", "微米"] },
  { id: "CNY", dimension: "money", written: ["yuan", "CNY", "RMB", "元人民币", "人民币", "元"] },
  { id: "USD", dimension: "money", written: ["USD", "US dollars", "dollars", "美元"] },
  { id: "EUR", dimension: "money", written: ["EUR", "euros", "欧元"] },
  { id: "pp", dimension: "share-points", written: ["percentage points", "percentage point", "个百分点", "百分点"] },
  { id: "%", dimension: "share", written: ["%", "％", "percent", "per cent"] },
  { id: "times", dimension: "ratio", written: ["倍", "-fold"] },
  { id: "°C", dimension: "temperature", written: ["°C", "℃", "° C", "degrees Celsius", "摄氏度"] },
  { id: "MPa", dimension: "pressure", written: ["MPa", "Mpa", "兆帕"] },
  { id: "kPa", dimension: "pressure", written: ["kPa", "KPa", "Kpa", "千帕"] },
  { id: "bar", dimension: "pressure", written: ["bar", "巴"] },
  { id: "Pa", dimension: "pressure", written: ["Pa", "帕"] },
  { id: "kV", dimension: "voltage", written: ["kV", "KV", "千伏"] },
  { id: "V", dimension: "voltage", written: ["V", "伏"] },
  { id: "tkm", dimension: "transport", written: ["t·km", "t-km", "tkm", "tonne-kilometres", "吨公里", "吨·公里"] },
  { id: "m2K", dimension: "area", written: ["(m²·K)", "(m2·K)", "(㎡·K)"] },
  { id: "year", dimension: "time", written: ["consecutive years", "years", "year", "年"] },
  { id: "month", dimension: "time", written: ["months", "month", "个月"] },
  { id: "week", dimension: "time", written: ["weeks", "week", "周"] },
  { id: "day", dimension: "time", written: ["days", "day", "天"] },
  { id: "h", dimension: "time", written: ["h", "hours", "hour", "小时"] },
  { id: "min", dimension: "time", written: ["min", "minutes", "minute", "分钟"] },
  { id: "s", dimension: "time", written: ["s", "seconds", "second", "秒"] },
];

const BY_ID = new Map(UNITS.map((unit) => [unit.id, unit]));

/** The unit of a written form, or of an id. */
export const UNIT_BY_WRITTEN: ReadonlyMap<string, UnitTerm> = new Map(UNITS.flatMap((unit) => unit.written.map((written) => [written, unit])));

/** The dimension of a unit id: of a compound one (`m3/t`) that of its numerator. `count` and unknown ids are counts. */
export function dimensionOf(unitId: string): Dimension {
  return BY_ID.get(unitId.split("/")[0] as string)?.dimension ?? "count";
}

/** Whether a figure in this unit is an intensity: an amount for each amount of something else. */
export function isIntensity(unitId: string): boolean {
  return unitId.includes("/");
}
