import type { Term } from "./term.js";

/** A publication that cases were restated from. */
export interface CollectionTerm extends Term {
  readonly year: number;
}

export const COLLECTIONS: readonly CollectionTerm[] = [
  {
    id: "light-industry-2024",
    year: 2024,
    en: [
      "Typical cases of green and low-carbon transformation in light industry, 2024",
      "light industry cases",
      "light industry collection",
      "light-industry",
      "light industry",
    ],
    zh: ["2024 年度轻工业绿色低碳转型典型案例名单", "轻工业典型案例", "轻工业案例", "轻工案例", "轻工业", "轻工"],
  },
  {
    id: "shenyang-zero-carbon-2024",
    year: 2024,
    en: [
      "Typical zero-carbon factory cases, Shenyang",
      "Shenyang zero-carbon cases",
      "Shenyang zero-carbon factory cases",
      "Shenyang zero-carbon factory",
      "zero-carbon factory in Shenyang",
      "zero-carbon factories in Shenyang",
    ],
    zh: [
      "沈阳市“零碳”工厂建设典型案例",
      "沈阳零碳工厂案例",
      "沈阳市零碳工厂典型案例",
      "沈阳零碳工厂",
      "沈阳的零碳工厂",
      "沈阳市零碳工厂",
      "沈阳那批",
      "沈阳2024那批",
      "沈阳2024年那批",
      "沈阳这批",
      "沈阳的这批",
    ],
  },
  {
    id: "climate-action-2025",
    year: 2025,
    en: ["Corporate and industrial-park climate action cases, 2025", "climate action cases 2025", "2025 climate action collection"],
    zh: ["2025 企业（园区）气候行动案例集", "2025气候行动案例", "2025年气候行动案例集"],
  },
  {
    id: "climate-action-2022",
    year: 2022,
    en: ["Corporate climate action cases, 2022", "climate action cases 2022", "2022 climate action collection"],
    zh: ["2022 企业气候行动案例集", "2022气候行动案例", "2022年气候行动案例集"],
  },
];
