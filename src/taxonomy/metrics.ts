import type { Term } from "./term.js";

/** What kind of statement of a subject a metric is. `rate` is a reduction in per cent, `growth` an increase, `share` any other percentage. */
export type MetricKind = "saving" | "gain" | "generation" | "level" | "rate" | "growth" | "share" | "intensity" | "cost";

/** A metric is a subject stated in a certain way: electricity × saving is electricity saved. */
export interface MetricTerm extends Term {
  readonly subject: string;
  readonly kinds: readonly MetricKind[];
}

const LEVEL: readonly MetricKind[] = ["level", "gain", "generation", "cost"];
/** Metrics of an amount: a percentage of it is a mere share. */
const AMOUNT: readonly MetricKind[] = ["saving", "intensity", ...LEVEL];
/** Metrics of a subject whose every statement is one metric. */
const ANY: readonly MetricKind[] = ["saving", "rate", "share", "intensity", ...LEVEL];

/** The closed list of metrics. A figure that fits none is `other`. The first word of each language is the label. */
export const METRICS: readonly MetricTerm[] = [
  m(
    "co2-reduction",
    "co2",
    ["saving"],
    [
      "CO2 reduction",
      "carbon reduction",
      "emission reduction",
      "carbon savings",
      "carbon saved",
      "CO2 saved",
      "CO2 cut",
      "carbon cut",
      "CO2 avoided",
      "decarbonisation",
      "CO2",
      "carbon dioxide",
      "carbon emissions",
      "emissions cut",
      "greenhouse gas",
      "carbon",
    ],
    ["减碳量", "减碳", "碳减排", "二氧化碳减排", "减排量", "减排", "降碳", "减少碳排放", "减少二氧化碳", "碳排放", "二氧化碳", "温室气体", "节碳"],
  ),
  m("co2-reduction-rate", "co2", ["rate"], ["CO2 reduction rate", "carbon reduction rate"], ["减碳率", "减排比例", "碳排放降幅"]),
  m(
    "co2-emissions",
    "co2",
    LEVEL,
    ["CO2 emissions", "total emissions", "total carbon emissions", "annual emissions"],
    ["碳排放量", "碳排放总量", "温室气体排放总量"],
  ),
  m(
    "carbon-allowance",
    "carbon-allowance",
    AMOUNT,
    ["Carbon allowances or credits traded", "carbon allowances", "carbon credits"],
    ["碳配额或碳信用", "碳配额", "碳信用"],
  ),
  m("carbon-intensity", "co2", ["intensity"], ["carbon intensity", "emission intensity"], ["碳强度", "碳排放强度", "单位产品碳排放"]),
  m(
    "carbon-sink",
    "carbon-sink",
    ANY,
    ["CO2 absorbed, captured or offset", "carbon sink", "carbon sequestration", "carbon offset"],
    ["碳吸收、捕集或抵消量", "碳汇", "固碳", "碳抵消"],
  ),
  m(
    "electricity-saved",
    "electricity",
    ["saving"],
    ["Electricity saved", "electricity saving", "electricity savings", "power saved", "power saving", "kWh saved"],
    ["节电量", "节电", "节约电", "节约用电", "省电", "少用电", "节约电量", "节省电"],
  ),
  m("electricity-saving-rate", "electricity", ["rate"], ["Electricity saving rate"], ["节电率"]),
  m(
    "electricity-generated",
    "electricity",
    ["generation"],
    [
      "Electricity generated",
      "solar generation",
      "PV generation",
      "PV output",
      "solar output",
      "power generation",
      "electricity generation",
      "electricity output",
      "power output",
      "yearly output",
      "annual generation",
      "generates",
    ],
    ["发电量", "光伏发电量", "年发电", "发电", "发了多少电"],
  ),
  m(
    "electricity-consumption",
    "electricity",
    ["level", "gain", "cost"],
    ["Electricity consumption", "electricity use", "power consumption"],
    ["用电量", "耗电量", "电耗"],
  ),
  m("electricity-intensity", "electricity", ["intensity"], ["Electricity intensity"], ["单位电耗", "电单耗"]),
  m("solar-share", "solar-power", ["share", "rate"], ["Share of solar electricity"], ["光伏电量占比"]),
  m(
    "green-electricity-amount",
    "green-electricity",
    ["saving", "intensity", ...LEVEL],
    ["Green electricity used", "green power", "green electricity bought"],
    ["绿电用量", "绿电交易量", "购买绿电", "绿电"],
  ),
  m(
    "green-electricity-share",
    "green-electricity",
    ["share", "rate"],
    [
      "Share of renewable energy",
      "share of renewable electricity",
      "share of renewables",
      "share of green power",
      "share of clean electricity",
      "green electricity share",
      "share of green electricity",
      "renewable share",
      "renewable energy share",
    ],
    ["可再生能源占比", "绿电占比", "绿电比例", "可再生能源比例"],
  ),
  m("renewables-used-rate", "renewables-used", ["share", "rate"], ["Utilisation of renewable energy"], ["新能源利用率", "消纳率"]),
  m("curtailment-rate", "curtailment", ANY, ["Curtailment of wind or solar power", "curtailment", "curtailment rate"], ["弃风弃光率", "弃光率", "弃风率"]),
  m(
    "natural-gas-saved",
    "natural-gas",
    ["saving"],
    ["Natural gas saved", "gas saved", "gas savings", "natural gas savings", "gas saving", "natural gas"],
    ["天然气节约量", "节约天然气", "节气", "节约燃气", "省气", "节约多少天然气", "天然气"],
  ),
  m("natural-gas-saving-rate", "natural-gas", ["rate"], ["Natural gas saving rate"], ["节气率"]),
  m("natural-gas-consumption", "natural-gas", LEVEL, ["Natural gas consumption", "gas consumption"], ["天然气用量", "天然气消耗量"]),
  m("natural-gas-intensity", "natural-gas", ["intensity"], ["Natural gas intensity", "gas use per tonne"], ["天然气单耗", "燃气单耗"]),
  m("steam-saved", "steam", ["saving"], ["Steam saved", "steam savings", "steam saving", "steam"], ["蒸汽节约量", "节约蒸汽", "节汽", "省汽", "蒸汽"]),
  m("steam-saving-rate", "steam", ["rate"], ["Steam saving rate"], ["节汽率"]),
  m("steam-amount", "steam", LEVEL, ["Steam produced or used", "steam consumption"], ["蒸汽量", "蒸汽用量"]),
  m("steam-intensity", "steam", ["intensity"], ["Steam intensity"], ["蒸汽单耗", "汽耗"]),
  m("heat-saved", "heat", ["saving", "rate"], ["Heat saved or recovered", "heat saved", "heat recovered"], ["节约或回收的热量", "回收热量", "节约热量"]),
  m("heat-amount", "heat", [...LEVEL, "intensity"], ["Heat produced or used", "heat supplied"], ["热量", "供热量"]),
  m(
    "standard-coal-saved",
    "standard-coal",
    ["saving"],
    ["Standard coal saved", "coal equivalent saved", "tce saved", "standard coal", "tce", "energy saved"],
    ["节约标准煤", "标准煤节约量", "节煤", "标煤", "标准煤"],
  ),
  m("standard-coal-amount", "standard-coal", LEVEL, ["Energy in standard coal"], ["折标准煤"]),
  m("energy-intensity", "standard-coal", ["intensity"], ["Energy intensity", "energy use per unit of output"], ["单位产品能耗", "单位产值能耗", "能耗强度"]),
  m("coal-saved", "coal", ["saving", "rate"], ["Coal saved"], ["节约煤炭", "节煤量"]),
  m("coal-amount", "coal", [...LEVEL, "intensity"], ["Coal used"], ["用煤量"]),
  m("fuel-saved", "fuel", ["saving", "rate"], ["Fuel saved", "diesel saved"], ["节约燃油", "节油", "节约柴油"]),
  m("fuel-amount", "fuel", [...LEVEL, "intensity"], ["Fuel used"], ["燃油用量"]),
  m("energy-saved", "energy", ["saving"], ["Energy saved", "energy savings"], ["节能量", "节约能源"]),
  m("energy-saving-rate", "energy", ["rate"], ["Energy saving rate", "energy saving percentage"], ["节能率", "能耗降幅"]),
  m("energy-consumption", "energy", LEVEL, ["Energy consumption", "energy use"], ["能耗", "能源消耗量"]),
  m("energy-intensity-other", "energy", ["intensity"], ["Energy use per unit"], ["单位能耗"]),
  m(
    "water-saved",
    "water",
    ["saving"],
    ["Water saved", "water savings", "water saving", "fresh water saved", "water"],
    ["节水量", "节水", "节约用水", "节约水", "省水", "用水"],
  ),
  m("water-saving-rate", "water", ["rate"], ["Water saving rate"], ["节水率"]),
  m("water-consumption", "water", LEVEL, ["Water consumption", "water use"], ["用水量", "耗水量", "取水量"]),
  m("water-intensity", "water", ["intensity"], ["Water intensity", "water use per tonne"], ["单位产品水耗", "水单耗"]),
  m(
    "reclaimed-water",
    "reclaimed-water",
    ANY,
    ["Water reclaimed", "reclaimed water", "water reused", "water recycled", "rainwater collected"],
    ["中水回用量", "回用水量", "循环水量", "中水"],
  ),
  m(
    "wastewater-reduction",
    "wastewater",
    ["saving", "rate"],
    ["Wastewater reduction", "less wastewater", "wastewater cut"],
    ["废水减排量", "废水减排", "减少废水"],
  ),
  m("wastewater-amount", "wastewater", [...LEVEL, "intensity"], ["Wastewater treated or discharged"], ["废水量", "废水排放量", "废水处理量"]),
  m("biogas-amount", "biogas", AMOUNT, ["Biogas produced or used", "biogas production", "biogas output", "biogas"], ["沼气量", "沼气产量", "沼气"]),
  m("hydrogen-amount", "hydrogen", AMOUNT, ["Hydrogen produced or used", "hydrogen"], ["氢气量", "氢气"]),
  m("oxygen-amount", "oxygen", AMOUNT, ["Oxygen"], ["氧气量"]),
  m(
    "cost-saved",
    "cost",
    ["saving"],
    ["Cost saved", "cost savings", "money saved", "saved cost", "costs saved", "cost saving"],
    ["节约费用", "节省费用", "节约成本", "省钱", "节省成本", "节约资金", "省了多少钱", "成本", "费用"],
  ),
  m("cost-saving-rate", "cost", ["rate"], ["Cost saving rate"], ["成本降幅"]),
  m("cost", "cost", LEVEL, ["Cost", "expense"], ["成本额", "支出"]),
  m("unit-cost", "cost", ["intensity"], ["Unit cost", "price"], ["单位成本", "单价"]),
  m("output-value", "output-value", AMOUNT, ["Output value", "gross output value", "industrial added value"], ["产值", "总产值", "工业增加值"]),
  m("capital", "capital", AMOUNT, ["Registered capital or assets", "registered capital", "total assets"], ["注册资本或资产", "注册资本", "总资产"]),
  m("economic-benefit", "benefit", AMOUNT, ["Economic benefit", "benefit", "profit", "revenue", "income"], ["经济效益", "收益", "效益", "利润", "收入"]),
  m(
    "investment",
    "investment",
    [...LEVEL, "intensity"],
    ["Investment", "invested", "capital cost", "invest", "how expensive"],
    ["投资额", "投资", "投入", "总投资", "花了多少钱"],
  ),
  m("loan-amount", "loan", AMOUNT, ["Financing", "loan", "green loan", "bond", "lent", "lending"], ["融资额", "融资", "贷款", "绿色贷款", "债券"]),
  m(
    "payback",
    "payback",
    ["saving", "level", "gain", "cost"],
    ["Payback period", "payback", "pay back", "paid back", "pays back", "return on investment"],
    ["投资回收期", "回收期", "回本", "多久回本"],
  ),
  m("cod-reduction", "cod", ["saving", "rate"], ["COD reduction", "COD"], ["COD减排量", "COD", "化学需氧量"]),
  m("cod-level", "cod", [...LEVEL, "intensity"], ["COD level"], ["COD浓度"]),
  m("ammonia-nitrogen-reduction", "ammonia-nitrogen", ["saving", "rate"], ["Ammonia nitrogen reduction", "ammonia nitrogen"], ["氨氮减排量", "氨氮"]),
  m("phosphorus-reduction", "phosphorus", ["saving", "rate"], ["Phosphorus reduction", "phosphorus"], ["总磷减排量", "总磷"]),
  m("nox-reduction", "nox", ["saving", "rate"], ["NOx reduction", "NOx", "nitrogen oxides"], ["氮氧化物减排量", "氮氧化物"]),
  m("nox-level", "nox", [...LEVEL, "intensity"], ["NOx level"], ["氮氧化物排放水平"]),
  m("so2-reduction", "so2", ["saving", "rate"], ["SO2 reduction", "SO2", "sulphur dioxide"], ["二氧化硫减排量", "二氧化硫"]),
  m("voc-reduction", "voc", ["saving", "rate"], ["VOC reduction", "VOC", "VOCs", "volatile organic compounds"], ["VOC减排量", "VOC", "VOCs", "挥发性有机物"]),
  m("voc-level", "voc", [...LEVEL, "intensity"], ["VOC level"], ["VOC水平"]),
  m("dust-reduction", "dust", ["saving", "rate"], ["Dust reduction", "particulates"], ["颗粒物减排量", "颗粒物", "粉尘"]),
  m("exhaust-gas-reduction", "exhaust-gas", ["saving", "rate"], ["Exhaust gas reduction"], ["废气减排量"]),
  m("exhaust-gas-amount", "exhaust-gas", [...LEVEL, "intensity"], ["Exhaust gas treated"], ["废气处理量"]),
  m("pollutant-reduction", "pollutant", ANY, ["Pollutant reduction", "pollutants"], ["污染物减排量", "污染物"]),
  m(
    "waste-reduction",
    "solid-waste",
    ["saving", "rate"],
    ["Waste reduction", "solid waste cut", "less waste", "sludge reduction"],
    ["固废减量", "减少固废", "污泥减量"],
  ),
  m("waste-amount", "solid-waste", [...LEVEL, "intensity"], ["Waste used or treated", "waste recycled", "solid waste"], ["废弃物利用或处理量", "固废"]),
  m("plastic-saved", "plastic", ["saving", "rate"], ["Plastic saved", "plastic reduction", "plastic"], ["减塑量", "减塑", "塑料"]),
  m("plastic-amount", "plastic", [...LEVEL, "intensity"], ["Plastic used or recycled"], ["塑料用量或回收量"]),
  m("paper-saved", "paper", ["saving", "rate"], ["Paper saved", "paper"], ["节约用纸", "节纸", "纸"]),
  m("packaging-saved", "packaging", ["saving", "rate"], ["Packaging saved", "packaging"], ["包材节约量", "包材", "包装"]),
  m("material-saved", "material", ["saving", "rate"], ["Material saved", "raw material saved", "materials"], ["材料节约量", "节约原料", "原材料"]),
  m("production-output", "product-output", AMOUNT, ["Production", "production capacity", "annual output", "output"], ["产量或产能", "产能", "产量"]),
  m("treatment-capacity", "treatment-capacity", AMOUNT, ["Treatment capacity", "throughput"], ["处理能力", "吞吐量"]),
  m("storage-capacity", "storage", AMOUNT, ["Energy storage capacity", "storage capacity"], ["储能容量", "储能规模"]),
  m(
    "installed-capacity",
    "installed-capacity",
    [...LEVEL, "intensity"],
    ["Installed capacity", "capacity", "PV capacity", "solar capacity", "power rating"],
    ["装机容量", "装机", "功率"],
  ),
  m("load", "load", ["saving", "rate", "share", ...LEVEL], ["Electrical load", "adjustable load", "peak load"], ["用电负荷", "可调负荷", "负荷"]),
  m("load-shifted", "load-shift", ANY, ["Electricity shifted to off-peak", "peak shifting"], ["错峰电量", "错峰用电"]),
  m("area", "area", ["rate", ...AMOUNT], ["Area", "floor area"], ["面积", "占地面积"]),
  m("temperature", "temperature", ANY, ["Temperature"], ["温度"]),
  m("pressure", "pressure", ANY, ["Pressure"], ["压力"]),
  m("recovery-rate", "recovery-rate", ANY, ["Recovery or recycling rate", "recycling rate", "recovery rate"], ["回收利用率", "回收率", "利用率"]),
  m("increase", "increase", ["growth"], ["Increase"], ["增幅"]),
  m("share", "share", ["share"], ["Share", "percentage"], ["占比", "比例"]),
  m("count", "count", ANY, ["Number"], ["数量"]),
  m("duration", "duration", ANY, ["Time"], ["时间"]),
  m("efficiency", "efficiency", [...ANY, "growth"], ["Efficiency", "thermal efficiency"], ["效率", "热效率", "能效"]),
];

function m(id: string, subject: string, kinds: readonly MetricKind[], en: readonly string[], zh: readonly string[]): MetricTerm {
  return { id, subject, kinds, en, zh };
}

export const METRIC_BY_ID: ReadonlyMap<string, MetricTerm> = new Map(METRICS.map((metric) => [metric.id, metric]));
const BY_SUBJECT_AND_KIND = new Map(METRICS.flatMap((metric) => metric.kinds.map((kind) => [`${metric.subject}/${kind}`, metric.id])));

/** The metric of a subject stated in a certain way, `other` where the list has none. */
export function metricOf(subject: string | undefined, kind: MetricKind): string {
  return (subject && BY_SUBJECT_AND_KIND.get(`${subject}/${kind}`)) || (kind === "share" ? "share" : kind === "growth" ? "increase" : "other");
}

/** A metric's name. */
export function metricLabel(id: string, language: "en" | "zh"): string {
  return METRIC_BY_ID.get(id)?.[language][0] ?? (language === "en" ? "Figure" : "数值");
}

/** A metric's name inside a sentence; an abbreviation such as CO2 keeps its capitals. */
export function metricName(metric: string, language: "en" | "zh"): string {
  const label = metricLabel(metric, language);
  return /^[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** Subjects in which energy is stated. */
const ENERGY_SUBJECTS: ReadonlySet<string> = new Set(["energy", "electricity", "standard-coal", "natural-gas", "coal", "fuel", "steam", "heat"]);

/**
 * The metrics in which what a metric asks may also be told: the same subject stated in the same way, and where energy is
 * asked, the energies that it is told in ("energy saved" as standard coal or electricity).
 */
export function kindredMetrics(asked: string): string[] {
  const question = METRIC_BY_ID.get(asked);
  if (!question) return [];
  // Coal that is saved is mostly told as standard coal, and electricity now and then as energy.
  const energy = question.subject === "energy" || question.subject === "standard-coal" || question.subject === "coal";
  const related = (subject: string) => (energy && ENERGY_SUBJECTS.has(subject)) || (question.subject === "electricity" && subject === "energy");
  return METRICS.filter(({ subject, kinds }) => (subject === question.subject || related(subject)) && kinds.some((kind) => question.kinds.includes(kind))).map(
    ({ id }) => id,
  );
}

/**
 * Whether a figure of one metric answers a question for another: the same subject as a rate or an intensity does, and
 * electricity or gas does where energy is asked.
 */
export function answersMetric(stated: string, asked: string): boolean {
  if (stated === asked) return true;
  const [figure, question] = [METRIC_BY_ID.get(stated), METRIC_BY_ID.get(asked)];
  if (!figure || !question) return false;
  const sameSubject = figure.subject === question.subject || (question.subject === "energy" && ENERGY_SUBJECTS.has(figure.subject));
  const change = (metric: MetricTerm) => metric.kinds.some((kind) => kind === "saving" || kind === "rate" || kind === "intensity");
  return sameSubject && change(figure) && change(question);
}

/** What is cut of each pollutant. */
export const POLLUTANT_CUTS: ReadonlySet<string> = new Set([
  "pollutant-reduction",
  "nox-reduction",
  "so2-reduction",
  "dust-reduction",
  "voc-reduction",
  "cod-reduction",
  "ammonia-nitrogen-reduction",
  "phosphorus-reduction",
]);
