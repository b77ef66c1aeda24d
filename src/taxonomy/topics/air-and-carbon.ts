import type { Term } from "../term.js";

/** Air pollution control, refrigerants, carbon capture. */
export const AIR_AND_CARBON_TOPICS: readonly Term[] = [
  {
    id: "ultra-low-emissions",
    parent: "denitrification",
    en: ["ultra-low emission", "ultra-low-emission retrofit"],
    zh: ["超低排放", "超低排放改造"],
  },
  {
    id: "zeolite-rotor",
    parent: "voc-treatment",
    en: ["zeolite rotor", "zeolite wheel", "zeolite concentrator"],
    zh: ["沸石转轮", "沸石浓缩"],
  },
  {
    id: "solvent-free",
    parent: "voc-control",
    en: ["solvent-free", "zero VOC", "VOC-free", "no organic solvents", "VOC reduction at source", "low-VOC"],
    zh: ["零VOC", "无溶剂", "VOC零排放", "有机溶剂零消耗", "源头减排VOC", "低VOC"],
  },
  {
    id: "waste-gas-treatment",
    en: ["waste-gas treatment", "exhaust gas treatment", "off-gas treatment", "flue-gas cleaning", "tail-gas treatment", "air pollution control"],
    zh: ["废气治理", "废气达标", "废气净化", "尾气处理", "烟气治理", "大气污染治理"],
  },
  {
    id: "odour-control",
    en: ["odour control", "deodorisation", "odour treatment", "bad smell", "smells", "odor control", "deodorization", "odor treatment"],
    zh: ["除臭", "臭气", "恶臭", "异味", "臭味"],
  },
  {
    id: "noise-reduction",
    en: ["noise reduction", "noise control", "less noise", "low-noise", "quieter machines", "soundproof", "noise protection"],
    zh: ["降噪", "低噪", "噪声", "噪音", "隔音"],
  },
  {
    id: "methane-reduction",
    en: ["methane reduction", "methane emissions", "methane abatement", "cutting methane", "less methane"],
    zh: ["甲烷减排", "甲烷排放", "减少甲烷", "控制甲烷"],
  },
  {
    id: "enteric-methane",
    parent: "low-carbon-farming",
    en: ["enteric methane", "enteric fermentation", "cow burps", "methane from cows", "rumen methane"],
    zh: ["肠道甲烷", "打嗝", "肠道发酵", "瘤胃"],
  },
  {
    id: "co2-utilisation",
    parent: "ccus",
    en: ["CO2 utilisation", "dry ice", "liquid CO2", "food-grade CO2", "use of captured CO2", "CO2 utilization"],
    zh: ["二氧化碳利用", "干冰", "液态二氧化碳", "食品级二氧化碳"],
  },
  {
    id: "pollution-carbon-synergy",
    en: ["pollution and carbon together", "pollution and carbon reduction", "pollution and carbon synergy", "cutting pollution and carbon"],
    zh: ["减污降碳", "减污降碳协同", "减污降碳试点", "协同减污"],
  },
  {
    id: "refrigerant-replacement",
    parent: "refrigerant",
    en: ["R290", "natural refrigerant", "low-GWP refrigerant", "refrigerant replacement", "refrigerant substitution"],
    zh: ["R290", "天然制冷剂", "冷媒替代", "制冷剂替代", "低GWP"],
  },
  { id: "inert-anode", en: ["inert anode"], zh: ["惰性阳极"] },
];
