import { type Twins, told } from "../../support/figures.js";

const others = { owner: "other" } as const;
const companys = { owner: "company" } as const;

/** Whose a figure is: of those who are helped or supplied, of the firm as a whole, or of the thing told. */
export const PARTIES: readonly Twins[] = [
  {
    en: "It helps local farmers to earn 3 million yuan of income a year.",
    zh: "每年带动当地农民增加收入300万元。",
    figures: [told(3_000_000, "CNY", "economic-benefit", "gain", { per: "year", ...others })],
  },
  {
    en: "The company has helped 8 energy-intensive enterprises to lower their electricity cost by 9%.",
    zh: "公司帮助8家高载能企业把用电成本降低9%。",
    figures: [told(8, "count", "count", "level"), told(9, "%", "cost-saving-rate", "saving", others)],
  },
  {
    en: "The municipal sewage works saved 4 million yuan of operating cost.",
    zh: "市政污水处理厂节约运行费用400万元。",
    figures: [told(4_000_000, "CNY", "cost-saved", "saving", others)],
  },
  {
    en: "Outside the company, the municipal sewage works saved 5 million yuan of its own operating cost.",
    zh: "在公司之外，市政污水处理厂节约自身运营成本500万元。",
    figures: [told(5_000_000, "CNY", "cost-saved", "saving", others)],
  },
  {
    en: "If the whole packaging industry used it, plastic use would fall by 70,000 t.",
    zh: "如果整个包装行业采用，可减少塑料7万吨。",
    figures: [told(70_000, "t", "plastic-saved", "saving", { basis: "expected", ...others })],
  },
  {
    en: "Customer satisfaction is 98%.",
    zh: "客户满意度为98%。",
    figures: [told(98, "%", "share", "level")],
  },
  {
    en: "The park uses electrolytic cells of 400 kA.",
    zh: "园区采用400kA电解槽。",
    figures: [told(400, "kA", "other", "level")],
  },
  {
    en: "The group used 900 t of biomass in place of coal.",
    zh: "集团以生物质900吨替代煤炭。",
    figures: [told(900, "t", "fuel-amount", "level")],
  },
  {
    en: "Energy use is 2 tce per CNY 10,000.",
    zh: "单位能耗为2吨标准煤/万元。",
    figures: [told(2, "tce/10kCNY", "energy-intensity", "level", companys)],
  },
];
