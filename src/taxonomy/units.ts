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
  | "current"
  | "sound"
  | "ratio"
  | "count";

export interface UnitTerm {
  /** As it stands in the answer object. */
  readonly id: string;
  readonly dimension: Dimension;
  /**
   * The unit of the conversion library that it is so many of. Units are converted within a dimension only, so that tce
   * and tCO2, though weighed in tonnes, stay apart. None: it is converted to nothing (a currency, a temperature).
   *
   * Factors that are not the library's own: 1 kcal is the international table calorie on which GB/T 2589-2020 (general
   * rules for calculating energy consumption) bases standard coal; 15 mu are one hectare (State Council order on legal
   * units of measurement, 1984); a year has 365.25 days on average. Peak watts are watts under standard test conditions
   * (IEC 61215), so MWp and MW compare as they stand.
   */
  readonly carrier?: readonly [unit: string, factor: number];
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
    carrier: ["tonne", 1],
    written: ["tCO2e", "tCO₂e", "t CO2e", "t CO₂e", "tCO2eq", "tCO2-eq", "tonnes of CO2e", "tonnes CO2e", "吨二氧化碳当量", "吨CO2当量", "吨CO2e", "吨CO₂e"],
  },
  {
    id: "kgCO2e",
    dimension: "co2-mass",
    carrier: ["kg", 1],
    written: ["kgCO2e", "kgCO₂e", "kg CO2e", "kg CO₂e", "kgCO2eq", "kgCO2-eq", "千克二氧化碳当量", "千克CO2当量"],
  },
  { id: "gCO2e", dimension: "co2-mass", carrier: ["g", 1], written: ["gCO2e", "gCO₂e", "g CO2e", "克二氧化碳当量"] },
  { id: "tCO2", dimension: "co2-mass", carrier: ["tonne", 1], written: ["tCO2", "tCO₂", "t CO2", "t CO₂", "吨CO2", "吨CO₂", "吨二氧化碳"] },
  { id: "kgCO2", dimension: "co2-mass", carrier: ["kg", 1], written: ["kgCO2", "kgCO₂", "kg CO2", "kg CO₂", "千克二氧化碳"] },
  {
    id: "tce",
    dimension: "standard-coal",
    carrier: ["tonne", 1],
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
  { id: "kgce", dimension: "standard-coal", carrier: ["kg", 1], written: ["kgce", "kg of standard coal", "千克标准煤", "千克标煤", "公斤标准煤", "公斤标煤"] },
  { id: "gce", dimension: "standard-coal", carrier: ["g", 1], written: ["gce", "克标准煤", "克标煤"] },
  { id: "Mt", dimension: "mass", carrier: ["tonne", 1e6], written: ["Mt", "megatonnes"] },
  { id: "kt", dimension: "mass", carrier: ["tonne", 1e3], written: ["kt", "kilotonnes"] },
  { id: "t", dimension: "mass", carrier: ["tonne", 1], written: ["t", "tonne", "tonnes", "ton", "tons", "metric tons", "吨"] },
  { id: "kg", dimension: "mass", carrier: ["kg", 1], written: ["kg", "Kg", "KG", "kilograms", "千克", "公斤"] },
  { id: "g", dimension: "mass", carrier: ["g", 1], written: ["g", "gram", "grams", "克"] },
  { id: "mg", dimension: "mass", carrier: ["mg", 1], written: ["mg", "毫克"] },
  {
    id: "kWh",
    dimension: "energy",
    carrier: ["kWh", 1],
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
  { id: "MWh", dimension: "energy", carrier: ["MWh", 1], written: ["MWh", "Mwh", "MW·h", "megawatt-hours", "兆瓦时", "兆瓦·时"] },
  { id: "GWh", dimension: "energy", carrier: ["GWh", 1], written: ["GWh", "Gwh", "吉瓦时"] },
  { id: "TWh", dimension: "energy", carrier: ["TWh", 1], written: ["TWh", "太瓦时"] },
  { id: "Wh", dimension: "energy", carrier: ["Wh", 1], written: ["Wh", "瓦时"] },
  { id: "TJ", dimension: "energy", carrier: ["TJ", 1], written: ["TJ", "太焦"] },
  { id: "GJ", dimension: "energy", carrier: ["GJ", 1], written: ["GJ", "吉焦"] },
  { id: "MJ", dimension: "energy", carrier: ["MJ", 1], written: ["MJ", "兆焦"] },
  { id: "kJ", dimension: "energy", carrier: ["kJ", 1], written: ["kJ", "KJ", "千焦"] },
  { id: "kcal", dimension: "energy", carrier: ["kJ", 4.1868], written: ["kcal", "大卡", "千卡"] },
  { id: "W", dimension: "power", carrier: ["W", 1], written: ["W", "瓦"] },
  { id: "kW", dimension: "power", carrier: ["kW", 1], written: ["kW", "KW", "kw", "千瓦"] },
  { id: "MW", dimension: "power", carrier: ["MW", 1], written: ["MW", "Mw", "兆瓦"] },
  { id: "GW", dimension: "power", carrier: ["GW", 1], written: ["GW", "吉瓦"] },
  { id: "Wp", dimension: "power", carrier: ["W", 1], written: ["Wp", "瓦峰"] },
  { id: "kWp", dimension: "power", carrier: ["kW", 1], written: ["kWp", "KWp", "kWP", "千瓦峰", "KWP"] },
  { id: "MWp", dimension: "power", carrier: ["MW", 1], written: ["MWp", "MWP", "Mwp", "兆瓦峰"] },
  { id: "GWp", dimension: "power", carrier: ["GW", 1], written: ["GWp", "GWP"] },
  { id: "kVA", dimension: "apparent-power", carrier: ["kVA", 1], written: ["kVA", "KVA", "kva", "千伏安"] },
  { id: "MVA", dimension: "apparent-power", carrier: ["MVA", 1], written: ["MVA", "兆伏安"] },
  {
    id: "Nm3",
    dimension: "normal-volume",
    carrier: ["m3", 1],
    written: ["Nm3", "Nm³", "NM3", "nm³", "标准立方米", "标立方米", "标方", "standard cubic metres", "standard cubic meters"],
  },
  { id: "m3", dimension: "volume", carrier: ["m3", 1], written: ["m3", "m³", "M3", "cubic metres", "cubic metre", "cubic meters", "立方米", "立方", "方"] },
  { id: "L", dimension: "volume", carrier: ["l", 1], written: ["L", "litres", "litre", "liters", "liter", "升"] },
  { id: "kL", dimension: "volume", carrier: ["kl", 1], written: ["kL", "KL", "kl", "千升"] },
  { id: "mL", dimension: "volume", carrier: ["ml", 1], written: ["mL", "ml", "ML", "毫升"] },
  { id: "m2", dimension: "area", carrier: ["m2", 1], written: ["m2", "m²", "㎡", "M2", "square metres", "square meters", "平方米", "平米", "平方"] },
  { id: "km2", dimension: "area", carrier: ["km2", 1], written: ["km2", "km²", "square kilometres", "平方公里", "平方千米"] },
  { id: "ha", dimension: "area", carrier: ["hectare", 1], written: ["ha", "hectares", "公顷"] },
  { id: "mu", dimension: "area", carrier: ["m2", 10_000 / 15], written: ["mu", "亩"] },
  { id: "km", dimension: "length", carrier: ["km", 1], written: ["km", "kilometres", "kilometers", "公里", "千米"] },
  { id: "m", dimension: "length", carrier: ["m", 1], written: ["m", "metres", "meters", "metre", "米"] },
  { id: "cm", dimension: "length", carrier: ["cm", 1], written: ["cm", "厘米"] },
  { id: "mm", dimension: "length", carrier: ["mm", 1], written: ["mm", "毫米"] },
  { id: "μm", dimension: "length", carrier: ["um", 1], written: ["μm", "um", "µm", "微米"] },
  { id: "CNY", dimension: "money", written: ["yuan", "CNY", "RMB", "元人民币", "人民币", "元"] },
  { id: "USD", dimension: "money", written: ["USD", "US dollars", "dollars", "美元"] },
  { id: "EUR", dimension: "money", written: ["EUR", "euros", "欧元"] },
  { id: "pp", dimension: "share-points", written: ["percentage points", "percentage point", "个百分点", "百分点"] },
  { id: "%", dimension: "share", written: ["%", "％", "percent", "per cent"] },
  { id: "times", dimension: "ratio", written: ["倍", "-fold"] },
  { id: "°C", dimension: "temperature", written: ["°C", "℃", "° C", "degrees Celsius", "摄氏度"] },
  { id: "MPa", dimension: "pressure", carrier: ["MPa", 1], written: ["MPa", "Mpa", "兆帕"] },
  { id: "kPa", dimension: "pressure", carrier: ["kPa", 1], written: ["kPa", "KPa", "Kpa", "千帕"] },
  { id: "bar", dimension: "pressure", carrier: ["bar", 1], written: ["bar", "巴"] },
  { id: "Pa", dimension: "pressure", carrier: ["Pa", 1], written: ["Pa", "帕"] },
  { id: "kV", dimension: "voltage", carrier: ["kV", 1], written: ["kV", "KV", "千伏"] },
  { id: "V", dimension: "voltage", carrier: ["V", 1], written: ["V", "伏"] },
  { id: "kA", dimension: "current", carrier: ["kA", 1], written: ["kA", "千安"] },
  { id: "dB", dimension: "sound", written: ["dB", "dB(A)", "decibels", "分贝"] },
  { id: "tkm", dimension: "transport", written: ["t·km", "t-km", "tkm", "tonne-kilometres", "吨公里", "吨·公里"] },
  { id: "m2K", dimension: "area", written: ["(m²·K)", "(m2·K)", "(㎡·K)", "m²K", "m2K"] },
  { id: "year", dimension: "time", carrier: ["day", 365.25], written: ["consecutive years", "years", "year", "年", "岁"] },
  { id: "month", dimension: "time", carrier: ["day", 365.25 / 12], written: ["months", "month", "个月"] },
  { id: "week", dimension: "time", carrier: ["day", 7], written: ["weeks", "week", "周"] },
  { id: "day", dimension: "time", carrier: ["day", 1], written: ["days", "day", "天"] },
  { id: "h", dimension: "time", carrier: ["h", 1], written: ["h", "hours", "hour", "小时"] },
  { id: "min", dimension: "time", carrier: ["min", 1], written: ["min", "minutes", "minute", "分钟"] },
  { id: "s", dimension: "time", carrier: ["s", 1], written: ["s", "seconds", "second", "秒"] },
];

export const UNIT_BY_ID: ReadonlyMap<string, UnitTerm> = new Map(UNITS.map((unit) => [unit.id, unit]));

/** The unit in which amounts of a dimension are compared, ranked and added up. */
export const NORMAL_UNITS: Readonly<Partial<Record<Dimension, string>>> = {
  mass: "t",
  "co2-mass": "tCO2e",
  "standard-coal": "tce",
  energy: "kWh",
  power: "kW",
  "apparent-power": "kVA",
  volume: "m3",
  "normal-volume": "Nm3",
  area: "m2",
  length: "m",
  time: "year",
  pressure: "MPa",
  voltage: "kV",
};

/** The same for what an amount is stated for: per tonne, per ten thousand yuan. */
export const NORMAL_DENOMINATORS: Readonly<Partial<Record<Dimension, string>>> = { ...NORMAL_UNITS, length: "km", money: "10kCNY", time: "h" };

/** The unit of a written form, or of an id. */
export const UNIT_BY_WRITTEN: ReadonlyMap<string, UnitTerm> = new Map(UNITS.flatMap((unit) => unit.written.map((written) => [written, unit])));

/** The dimension of a unit id: of a compound one (`m3/t`) that of its numerator. `count` and unknown ids are counts. */
export function dimensionOf(unitId: string): Dimension {
  return UNIT_BY_ID.get(unitId.split("/")[0] as string)?.dimension ?? "count";
}

/** Whether a figure in this unit is an intensity: an amount for each amount of something else. */
export function isIntensity(unitId: string): boolean {
  return unitId.includes("/");
}

/** Whether a denominator is a thing counted ("car", 条, "10kpieces") rather than a unit. Each language names it in its own words. */
export function isThing(denominator: string): boolean {
  return !UNIT_BY_ID.has(denominator.replace(/^\d+(?:\.\d+)?[kM]?/, "")) && !UNIT_BY_ID.has(denominator);
}
