import type { Term } from "../term.js";

/** Targets, carbon assets, finance. */
export const TARGETS_AND_FINANCE_TOPICS: readonly Term[] = [
  {
    id: "carbon-peaking",
    en: ["carbon peak", "peak carbon", "peak emissions", "carbon peaking plan"],
    zh: ["碳达峰", "达峰"],
  },
  {
    id: "decarbonisation-roadmap",
    en: [
      "decarbonisation roadmap",
      "low-carbon plan",
      "carbon roadmap",
      "carbon reduction plan",
      "carbon action plan",
      "low-carbon strategy",
      "decarbonization roadmap",
    ],
    zh: ["减碳路线图", "降碳行动计划", "低碳发展规划", "碳中和路线图", "减排路线图", "双碳行动方案"],
  },
  {
    id: "carbon-neutrality-target",
    en: ["carbon neutrality target", "carbon neutrality goal", "carbon-neutral by", "carbon neutrality year", "zero-carbon goal", "carbon neutrality pledge"],
    zh: ["碳中和目标", "承诺碳中和", "实现碳中和", "碳中和年份", "零碳目标", "碳中和承诺"],
  },
  {
    id: "net-zero-target",
    parent: "carbon-neutrality-target",
    en: ["net-zero target", "net-zero emissions", "net zero goal", "net-zero pledge", "aim for net zero", "net zero by"],
    zh: ["净零目标", "净零排放", "净零承诺", "净零碳目标", "净零目标年"],
  },
  {
    id: "value-chain-neutrality",
    parent: "carbon-neutrality-target",
    en: ["value-chain carbon neutrality", "value chain neutrality", "net-zero value chain", "carbon-neutral supply chain", "carbon-neutral value chain"],
    zh: ["价值链碳中和", "全价值链碳中和", "供应链碳中和", "全产业链碳中和"],
  },
  {
    id: "carbon-reduction-target",
    en: ["carbon reduction target", "emission reduction target", "emission target", "carbon intensity target", "carbon target"],
    zh: ["减碳目标", "减排目标", "碳强度目标", "碳目标", "降碳目标"],
  },
  {
    id: "renewable-energy-target",
    en: ["renewable energy target", "green electricity target", "clean energy target"],
    zh: ["绿电目标", "可再生能源目标", "绿电比例目标", "清洁能源目标"],
  },
  {
    id: "carbon-neutral-achieved",
    en: ["carbon neutrality achieved", "already carbon neutral", "carbon-neutral operation", "achieved carbon neutrality"],
    zh: ["已实现碳中和", "运营碳中和", "达成碳中和", "碳中和运营"],
  },
  {
    id: "carbon-assets",
    parent: "carbon-management",
    en: ["carbon asset management", "carbon asset"],
    zh: ["碳资产管理", "碳资产"],
  },
  {
    id: "carbon-market",
    parent: "carbon-trading-offset",
    en: ["carbon market", "emission trading", "carbon allowance", "carbon quota", "ETS"],
    zh: ["碳市场", "碳配额", "碳排放权交易", "碳排放权"],
  },
  {
    id: "international-carbon-credits",
    parent: "carbon-trading-offset",
    en: ["VCU", "VCUs", "VCS", "verified carbon units", "CDM", "clean development mechanism", "UN-certified reductions"],
    zh: ["VCU", "VCS", "CDM", "清洁发展机制", "国际碳信用", "联合国核证"],
  },
  {
    id: "event-carbon-neutrality",
    en: ["carbon-neutral event", "low-carbon event", "net-zero event", "zero-carbon event", "Winter Olympics"],
    zh: ["活动碳中和", "大型活动", "零碳会议", "碳中和活动"],
  },
  {
    id: "green-loans",
    parent: "green-finance",
    en: ["green loan", "green credit", "green lending", "water-saving loan", "green bank loan", "building carbon-reduction loan"],
    zh: ["绿色贷款", "绿色信贷", "节水贷", "减碳贷", "绿色专项贷款"],
  },
  {
    id: "sustainability-linked-finance",
    parent: "green-finance",
    en: ["sustainability-linked finance", "sustainability-linked", "sustainability-linked loan", "ESG-linked"],
    zh: ["可持续发展挂钩贷款", "可持续发展挂钩", "ESG挂钩", "可持续挂钩", "挂钩贷款"],
  },
  {
    id: "green-bonds",
    parent: "green-finance",
    en: ["green bond", "green ABS", "green asset-backed securities", "green securities", "bond proceeds", "green corporate bond"],
    zh: ["绿色债券", "绿色债", "绿色ABS", "绿色资产支持", "绿色金融债", "绿色证券", "募集资金", "绿色公司债"],
  },
  { id: "green-deposits", parent: "green-finance", en: ["green deposit", "green account"], zh: ["绿色存款", "绿色账户"] },
  {
    id: "green-derivatives",
    parent: "green-finance",
    en: ["green derivative", "interest-rate swap", "interest-rate derivative"],
    zh: ["衍生品", "利率互换", "掉期"],
  },
  { id: "green-mortgages", parent: "green-finance", en: ["green mortgage"], zh: ["绿色按揭", "绿色房贷"] },
  {
    id: "carbon-pledge",
    parent: "green-finance",
    en: ["carbon allowance pledge", "carbon pledge loan", "carbon-backed loan", "carbon collateral"],
    zh: ["碳配额质押", "碳排放权质押", "碳质押"],
  },
  {
    id: "green-insurance",
    parent: "green-finance",
    en: ["green insurance", "carbon insurance", "energy-saving insurance", "insurance", "insurance policy"],
    zh: ["减碳保", "碳保险", "绿色保险", "节能保险", "责任保险", "保险"],
  },
  {
    id: "climate-fund",
    en: ["climate fund", "green fund", "carbon-neutrality fund", "venture capital", "impact investment"],
    zh: ["气候基金", "绿色基金", "产业基金", "风险投资", "碳中和基金", "气候行动基金"],
  },
  {
    id: "government-grants",
    en: ["government grant", "subsidy", "state aid", "government support", "tax refund", "tax incentives"],
    zh: ["政府补助", "补贴", "政府资助", "奖励资金", "财政资金", "税收优惠", "即征即退", "退税"],
  },
  {
    id: "third-party-investment",
    en: ["third-party investment", "joint investment", "shared investment", "outside investor", "investor-built"],
    zh: ["第三方投资", "联合投资", "共同投资", "投资建设运营", "场地入股"],
  },
];
