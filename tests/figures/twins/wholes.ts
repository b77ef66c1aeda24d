import { type Twins, told } from "../../support/figures.js";

const companys = { owner: "company" } as const;
const others = { owner: "other" } as const;

/** Several measures added up, shares of the whole, those who could use it, firms of a branch; what the measure told has cut of the whole. */
export const WHOLES: readonly Twins[] = [
  {
    en: "The compressor and lighting projects together save 40,000 kWh of electricity a year.",
    zh: "空压机、照明等项目与空调改造合计年节电4万千瓦时。",
    figures: [told(40_000, "kWh", "electricity-saved", "saving", { per: "year", ...companys })],
  },
  {
    en: "By this and other measures water use fell by 12%.",
    zh: "通过这些措施，用水量下降12%。",
    figures: [told(12, "%", "water-saving-rate", "saving", companys)],
  },
  {
    en: "The electricity cost of the kilns was 41% of the energy costs.",
    zh: "窑炉电费占能源成本的41%。",
    figures: [told(41, "%", "share", "level", companys)],
  },
  {
    en: "The site's CO2 emissions fell by 900 t.",
    zh: "厂区碳排放降低900吨。",
    figures: [told(900, "t", "co2-reduction", "saving")],
  },
  {
    en: "Over 80 employees, teachers and parents have helped.",
    zh: "80多名员工和家长参加。",
    figures: [told(80, "count", "count", "level", { qualifier: "over" })],
  },
  {
    en: "The plant scored 86 points in the assessment.",
    zh: "工厂在评价中得分86分。",
    figures: [told(86, "count", "other", "level", companys)],
  },
  {
    en: "In the textile industry the share of green electricity is 12%.",
    zh: "其中纺织行业绿电占比12%。",
    figures: [told(12, "%", "green-electricity-share", "level", others)],
  },
  {
    en: "In the conventional process drying takes about 30 s.",
    zh: "传统工艺干燥约30s。",
    figures: [told(30, "s", "duration", "level", { qualifier: "about", ...others })],
  },
  {
    en: "The evaluation standard requires a rate of 85%.",
    zh: "《零碳园区评价标准》要求的比例为85%。",
    figures: [told(85, "%", "share", "level", others)],
  },
  {
    en: "It supplies green electricity to key industries, so that their share is over 25%.",
    zh: "绿电供应重点行业，使其绿电占比达25%以上。",
    figures: [told(25, "%", "green-electricity-share", "level", { qualifier: "over", ...others })],
  },
];
