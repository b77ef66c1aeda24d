import type { MeasureItem } from "../../src/protocol/measures.js";
import type { TableQuery } from "../../src/retrieval/measures-query.js";

/** A query that filters nothing, but for what is given. */
export function tableQuery(given: Partial<TableQuery> = {}): TableQuery {
  const none: readonly string[] = [];
  return {
    industry: none,
    technology: none,
    place: none,
    company: none,
    collection: none,
    metric: none,
    kind: none,
    role: none,
    basis: none,
    owner: none,
    period: none,
    year: [],
    collectionYear: [],
    sort: "case",
    ...given,
  };
}

/** A row as the edges get it, but for what is given. */
export function measureItem(given: Partial<MeasureItem> = {}): MeasureItem {
  return {
    id: "light-industry-2024-01#solar-roof!1",
    metric: "electricity-generated",
    label: { en: "Electricity generated", zh: "发电量" },
    value: 5000,
    unit: "kWh",
    normal: { value: 5000, unit: "kWh" },
    per: "year",
    period: "year",
    qualifier: "exact",
    role: "generation",
    basis: "reported",
    owner: "measure",
    asWritten: { en: "5,000 kWh", zh: "5000 kWh" },
    company: { en: "Some Dairy Co., Ltd.", zh: "某乳品有限公司" },
    case: { id: "light-industry-2024-01", collection: "light-industry-2024", number: 1, year: 2024 },
    measure: { id: "light-industry-2024-01#solar-roof", en: "Solar roof", zh: "屋顶光伏" },
    kind: "measure",
    industry: ["dairy", "food-beverage"],
    technology: ["solar-pv"],
    place: ["shenyang"],
    url: "/cases/light-industry-2024-01#solar-roof",
    ...given,
  };
}

/** What a call throws; it must throw. */
export function thrownBy(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("nothing was thrown");
}
