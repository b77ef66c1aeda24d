import type { Term } from "../term.js";

/** Certificates, titles, labels, ratings and memberships. */
export const CERTIFICATES_TOPICS: readonly Term[] = [
  { id: "lighthouse-factory", en: ["lighthouse factory", "global lighthouse"], zh: ["灯塔工厂"] },
  {
    id: "zero-waste-factory",
    parent: "waste-reduction",
    en: ["waste-free factory", "no-waste factory", "zero-waste factory", "waste-free company", "waste-free port", "zero-waste park"],
    zh: ["无废工厂", "无废企业", "无废集团", "无废园区", "无废港口", "无废细胞"],
  },
  {
    id: "zero-waste-certification",
    en: ["TRUE zero-waste certification", "zero-waste certification", "zero-landfill certification"],
    zh: ["零废弃物认证", "零废弃认证", "零填埋认证", "TRUE认证"],
  },
  {
    id: "ghg-verification",
    parent: "carbon-management",
    en: ["carbon verification", "emissions verification", "third-party verification", "verified emissions", "greenhouse gas verification", "carbon audit"],
    zh: ["碳核查", "温室气体核查", "碳排放核查", "第三方核查"],
  },
  {
    id: "iso-14064",
    parent: "carbon-management",
    en: ["ISO 14064", "ISO14064", "ISO 14064-1"],
    zh: ["ISO 14064", "ISO14064"],
  },
  {
    id: "carbon-footprint-certification",
    parent: "carbon-footprint",
    en: ["carbon footprint certification", "certified carbon footprint", "verified carbon footprint"],
    zh: ["碳足迹认证", "碳足迹证书", "碳足迹核查"],
  },
  {
    id: "iso-14067",
    parent: "carbon-footprint",
    en: ["ISO 14067", "ISO14067", "PAS 2050"],
    zh: ["ISO 14067", "ISO14067", "PAS 2050", "PAS2050"],
  },
  {
    id: "carbon-footprint-label",
    parent: "carbon-footprint",
    en: ["carbon label", "carbon footprint label", "carbon-neutral label", "carbon-neutral mark"],
    zh: ["碳标签", "碳足迹标识", "碳足迹标签", "碳中和标签", "碳中和标识"],
  },
  {
    id: "environmental-product-declaration",
    parent: "carbon-footprint",
    en: ["EPD", "EPDs", "environmental product declaration"],
    zh: ["EPD", "环境产品声明"],
  },
  {
    id: "carbon-neutrality-certification",
    en: ["carbon-neutral certification", "carbon-neutral certified", "certified carbon neutral", "ISO 14068"],
    zh: ["碳中和认证", "零碳认证", "ISO 14068", "碳中和证明", "碳中和证书"],
  },
  { id: "pas-2060", parent: "carbon-neutrality-certification", en: ["PAS 2060", "PAS2060"], zh: ["PAS 2060", "PAS2060"] },
  {
    id: "zero-carbon-factory-certificate",
    en: ["zero-carbon factory certificate", "certified zero-carbon factory", "zero-carbon factory evaluation"],
    zh: ["零碳工厂认证", "零碳工厂证书", "零碳工厂评价", "零碳工厂称号"],
  },
  {
    id: "national-green-factory",
    parent: "green-factory",
    en: ["national green factory", "national-level green factory", "state-level green factory"],
    zh: ["国家级绿色工厂", "国家绿色工厂", "国家级绿色工厂称号"],
  },
  {
    id: "green-factory",
    en: ["green factory title", "green factory certificate", "green factories", "provincial green factory", "certified green factory"],
    zh: ["绿色工厂称号", "省级绿色工厂", "绿色工厂认证"],
  },
  {
    id: "green-supply-chain-title",
    parent: "supply-chain",
    en: ["national green supply chain", "green supply chain title", "green supply chain enterprise", "green supply chain award"],
    zh: ["绿色供应链管理企业", "国家级绿色供应链", "绿色供应链称号", "绿色供应链管理示范"],
  },
  {
    id: "green-design-title",
    en: ["green-design product", "green design demonstration enterprise", "green design title"],
    zh: ["绿色设计产品", "绿色设计示范"],
  },
  {
    id: "green-product-certification",
    en: ["green product certification", "China Green Product", "eco-label", "certified green products"],
    zh: ["绿色产品认证", "中国绿色产品", "CGP", "环保标志"],
  },
  {
    id: "energy-saving-certification",
    en: ["energy-saving certification", "certified energy-saving product", "energy efficiency label", "energy label", "EU tyre label"],
    zh: ["节能认证", "能效标识", "能效等级", "节能产品认证"],
  },
  {
    id: "forest-certification",
    en: ["FSC", "FSC-certified", "forest certification", "sustainable forestry"],
    zh: ["FSC", "森林认证", "可持续森林"],
  },
  {
    id: "low-carbon-farm-certificate",
    en: ["low-carbon farm certificate", "certified low-carbon farm"],
    zh: ["低碳牧场认证", "低碳牧场证书", "低碳示范牧场"],
  },
  { id: "leed", parent: "green-building-certification", en: ["LEED", "LEED Gold", "LEED Platinum"], zh: ["LEED"] },
  {
    id: "green-building-certification",
    en: ["green building certification", "building certification", "certified green building", "passive-house certificate"],
    zh: ["绿色建筑认证", "建筑认证", "绿建认证"],
  },
  {
    id: "iso-14001",
    en: ["ISO 14001", "ISO14001", "environmental management system"],
    zh: ["ISO 14001", "ISO14001", "环境管理体系"],
  },
  { id: "cdp", en: ["CDP", "carbon disclosure project", "CDP A list"], zh: ["CDP", "碳信息披露"] },
  { id: "re100", en: ["RE100"], zh: ["RE100"] },
  {
    id: "esg-rating",
    en: ["ESG rating", "MSCI", "EcoVadis", "Dow Jones Sustainability", "DJSI", "ESG score", "ESG index", "ESG indices", "sustainability index"],
    zh: ["ESG评级", "MSCI", "EcoVadis", "道琼斯可持续", "ESG指数", "可持续发展指数"],
  },
  {
    id: "un-global-compact",
    en: ["UN Global Compact", "United Nations Global Compact", "UNGC"],
    zh: ["联合国全球契约", "全球契约"],
  },
  {
    id: "awards",
    en: ["awards", "award", "prize", "honours", "honors"],
    zh: ["获奖", "奖项", "荣誉称号", "大奖"],
  },
  {
    id: "energy-efficiency-benchmark",
    en: ["energy-efficiency benchmark", "energy-efficiency front runner", "benchmark plant", "best-practice energy efficiency", "benchmarking"],
    zh: ["能效标杆", "能效领跑者", "领跑者", "能效对标", "能效标杆工厂"],
  },
  {
    id: "official-pilot",
    en: ["pilot park", "pilot company", "carbon-peaking pilot", "official pilot", "national pilot"],
    zh: ["试点企业", "试点园区", "碳达峰试点", "国家试点", "省级试点", "试点单位"],
  },
  {
    id: "eu-trade-rules",
    en: ["EU battery regulation", "battery passport", "CBAM", "carbon border tax", "trade barriers", "European carbon rules", "EU rules"],
    zh: ["欧盟电池法", "电池护照", "碳关税", "CBAM", "贸易壁垒", "绿色贸易壁垒", "欧盟法规", "欧盟规则"],
  },
];
