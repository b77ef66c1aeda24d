import type { Term } from "../term.js";

/** Products and how they are made and sold. */
export const PRODUCTS_TOPICS: readonly Term[] = [
  {
    id: "energy-saving-products",
    parent: "green-product",
    en: ["energy-saving products", "energy-efficient products", "efficient appliances", "energy-efficient appliances"],
    zh: ["节能产品", "高效产品", "节能型产品", "节能家电", "节能型变压器"],
  },
  {
    id: "eco-design",
    parent: "green-product",
    en: ["eco-design", "ecodesign", "ecological design", "low-carbon design", "low-carbon product design"],
    zh: ["生态设计", "绿色设计", "低碳设计", "低碳产品设计"],
  },
  {
    id: "design-for-recycling",
    parent: "green-product",
    en: ["design for recycling", "recyclable design", "recyclable product", "detachable design"],
    zh: ["可回收设计", "可拆卸", "易拆卸", "可回收率", "易回收"],
  },
  {
    id: "product-durability",
    parent: "green-product",
    en: ["durability", "longer life", "longer product life", "long-life products"],
    zh: ["耐久", "耐用", "使用寿命", "延长寿命", "寿命提升"],
  },
  {
    id: "carbon-neutral-product",
    parent: "green-product",
    en: ["carbon-neutral product", "zero-carbon product", "carbon-neutral food", "carbon-neutral cartons"],
    zh: ["碳中和产品", "零碳产品", "零碳电池", "零碳礼包", "碳中和纸箱"],
  },
  {
    id: "fermentation",
    parent: "biomanufacturing",
    en: ["fermentation", "microbial fermentation", "continuous fermentation", "fermented ingredient"],
    zh: ["微生物发酵", "连续发酵", "发酵法", "全发酵"],
  },
  {
    id: "enzymes",
    en: ["enzyme", "enzyme preparations", "bio-enzyme"],
    zh: ["酶制剂", "酶转化", "生物酶"],
  },
  {
    id: "synthetic-biology",
    parent: "biomanufacturing",
    en: ["synthetic biology", "gene editing", "engineered microbes"],
    zh: ["合成生物", "合成生物学", "基因编辑"],
  },
  {
    id: "low-rolling-resistance",
    en: ["low rolling resistance", "rolling resistance", "fuel-saving tyres", "green tyres"],
    zh: ["低滚阻", "滚动阻力", "绿色轮胎"],
  },
  {
    id: "customer-decarbonisation",
    en: [
      "solutions for customers",
      "customer decarbonisation",
      "carbon consulting",
      "sustainability consulting",
      "zero-carbon solutions",
      "carbon services",
      "customer decarbonization",
    ],
    zh: ["面向客户的减碳服务", "零碳解决方案", "减碳解决方案", "碳咨询", "可持续发展咨询", "面向客户", "服务客户减碳"],
  },
  {
    id: "water-saving-products",
    parent: "green-product",
    en: ["water-saving product", "one-rinse", "easy-rinse detergent", "products that save water"],
    zh: ["节水产品", "节水型产品", "一次漂清", "易漂洗"],
  },
];
