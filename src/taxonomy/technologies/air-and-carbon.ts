import { type TechnologyTerm, w } from "./term.js";

/** Exhaust air, captured carbon, sinks, refrigerants. */
export const AIR_AND_CARBON_TECHNOLOGIES: readonly TechnologyTerm[] = [
  {
    id: "tree-planting",
    parent: "carbon-sink",
    en: ["tree planting", "planting trees", "afforestation", "reforestation", "forest"],
    zh: ["植树", "造林", "种树", "碳汇林", "种植树木", "森林"],
  },
  {
    id: "thermal-oxidation",
    parent: "voc-treatment",
    en: [
      "thermal oxidiser",
      "thermal oxidizer",
      "thermal oxidation",
      "catalytic oxidiser",
      "catalytic oxidizer",
      "catalytic oxidation",
      "catalytic combustion",
      "regenerative oxidation",
      "RTO",
      "RCO",
    ],
    zh: ["蓄热氧化", "催化燃烧", "催化氧化", "热氧化", "RTO", "RCO", "蓄热燃烧", "蓄热式焚烧"],
  },
  {
    id: "voc-treatment",
    en: [
      "VOC treatment",
      "paint fumes",
      "solvent vapours",
      "VOCs",
      "VOC",
      "thermal oxidiser",
      "thermal oxidizer",
      "RTO",
      "RCO",
      "zeolite rotor",
      "organic waste gas",
      "VOC abatement",
      "volatile organic compounds",
    ],
    zh: ["VOC", "油漆挥发", "挥发气体", "喷漆废气", "VOCs", "挥发性有机物", "有机废气", "RTO", "RCO", "沸石转轮", "废气处理", "废气治理"],
  },
  {
    id: "denitrification",
    en: ["flue-gas denitrification", "NOx removal", "SCR", "denitrification", "desulphurisation", "desulfurization", "ultra-low emission"],
    zh: ["脱硝", "脱硫", "超低排放", "脱硫脱硝", "氮氧化物治理"],
  },
  { id: "dust-control", en: ["dust removal", "dust extraction", "dedusting", "fume extraction", "dust suppression"], zh: ["除尘", "焊烟", "抑尘", "粉尘治理"] },
  {
    id: "ccus",
    en: ["carbon capture", "CCUS", "CCS", "CO2 capture", "CO2-to-methanol", "CO2 utilisation", "carbon dioxide capture"],
    zh: ["碳捕集", "CCUS", "二氧化碳捕集", "碳捕获", "二氧化碳制甲醇"],
    all: [[w(["carbon", "CO2", "carbon dioxide"], ["二氧化碳", "碳"]), w(["capture", "captures", "captured", "capturing"], ["捕集", "捕获"])]],
  },
  {
    id: "carbon-sink",
    en: ["carbon sink", "carbon sinks", "site greening", "green belt"],
    zh: ["碳汇", "绿化", "林地", "生态修复"],
  },
  { id: "refrigerant", en: ["refrigerant", "refrigerants", "R290", "natural refrigerant", "low-GWP"], zh: ["冷媒", "制冷剂", "R290"] },
];
