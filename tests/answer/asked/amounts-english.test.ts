import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { realLibrary } from "../../support/library.js";
import { type Understood, understood } from "../../support/plans.js";

const MENGNIU = ["climate-action-2022-20", "light-industry-2024-19"];
const YILI = ["shenyang-zero-carbon-2024-01", "shenyang-zero-carbon-2024-04"];
const SAILUN = ["climate-action-2025-14"];
const CALB = ["climate-action-2025-24"];

const PLANS: readonly (readonly [string, Omit<Understood, "wantsFigures">])[] = [
  // Rankings
  ["Which company cut the most CO2?", { intent: "rank", metrics: ["co2-reduction"] }],
  ["Who saved the most?", { intent: "rank", metrics: ["co2-reduction"], metricAssumed: true }],
  ["top three companies by electricity saved", { intent: "rank", metrics: ["electricity-saved"], limit: 3 }],
  ["Name the five largest solar plants", { intent: "rank", technology: ["solar-pv"], metrics: ["installed-capacity"], limit: 5, ranked: "measure" }],
  ["the 10 cases with the highest investment", { intent: "rank", metrics: ["investment"], limit: 10 }],
  ["Which two dairies saved the most water?", { intent: "rank", industry: ["dairy"], metrics: ["water-saved"], limit: 2 }],
  ["Rank the car makers by CO2 reduction", { intent: "rank", industry: ["automobiles"], metrics: ["co2-reduction"] }],
  ["What is the shortest payback of any measure?", { intent: "rank", metrics: ["payback"], least: true, ranked: "measure" }],
  ["Which measures have the highest energy saving rate?", { intent: "rank", metrics: ["energy-saving-rate"], ranked: "measure", inPercent: true }],
  ["Who cut the most CO2 in 2023?", { intent: "rank", metrics: ["co2-reduction"], figureYears: [2023] }],
  // Per unit of product, per day, in all
  ["Who has the lowest water use per tonne?", { intent: "rank", metrics: ["water-intensity"], least: true }],
  ["least water per tonne of product", { intent: "rank", metrics: ["water-intensity"], least: true }],
  ["CO2 cut per tonne of product, highest first", { intent: "rank", metrics: ["carbon-intensity"] }],
  ["How much steam is saved a day?", { intent: "find", metrics: ["steam-saved"], period: "day" }],
  ["cumulative CO2 reduction, largest first", { intent: "rank", metrics: ["co2-reduction"], period: "cumulative" }],
  // Bounds
  ["Which companies cut at least 1,000 t of CO2 a year?", { intent: "list", metrics: ["co2-reduction"], bounds: [["at-least", 1000, "t"]], period: "year" }],
  ["Which plants save over two million kWh of electricity?", { intent: "list", metrics: ["electricity-saved"], bounds: [["over", 2_000_000, "kWh"]] }],
  [
    "Which heat pumps saved more than 500 tce?",
    { intent: "find", technology: ["heat-pump"], metrics: ["standard-coal-saved"], bounds: [["over", 500, "tce"]] },
  ],
  [
    "solar PV between 1 and 5 MW",
    {
      intent: "find",
      technology: ["solar-pv"],
      metrics: ["installed-capacity"],
      bounds: [
        ["at-least", 1, "MW"],
        ["at-most", 5, "MW"],
      ],
    },
  ],
  [
    "Which companies have over 50% renewable electricity?",
    { intent: "list", technology: ["green-electricity"], metrics: ["green-electricity-share"], bounds: [["over", 50, "%"]], inPercent: true },
  ],
  ["Which companies cut CO2 by at least 20%?", { intent: "list", metrics: ["co2-reduction-rate"], bounds: [["at-least", 20, "%"]], inPercent: true }],
  ["payback under 3 years", { intent: "find", metrics: ["payback"], bounds: [["under", 3, "year"]] }],
  ["Which companies saved no more than a hundred tonnes of water?", { intent: "list", metrics: ["water-saved"], bounds: [["at-most", 100, "t"]] }],
  ["Which investments were under half a million yuan?", { intent: "find", metrics: ["investment"], bounds: [["under", 500_000, "CNY"]] }],
  ["Which companies plan to cut over 50,000 t of CO2?", { intent: "list", metrics: ["co2-reduction"], bounds: [["over", 50_000, "t"]], time: "planned" }],
  // Sums and averages
  ["How much natural gas was saved in total?", { intent: "sum", metrics: ["natural-gas-saved"] }],
  ["How many tonnes of CO2 did breweries cut altogether?", { intent: "sum", industry: ["beer"], metrics: ["co2-reduction"] }],
  ["total installed solar capacity in Shenyang", { intent: "sum", technology: ["solar-pv"], place: ["shenyang"], metrics: ["installed-capacity"] }],
  ["What is the average CO2 reduction of heat pumps?", { intent: "average", technology: ["heat-pump"], metrics: ["co2-reduction"] }],
  ["On average, how long is the payback?", { intent: "average", metrics: ["payback"] }],
  // By kind of company or measure
  ["Which industry cut the most CO2?", { intent: "rank", metrics: ["co2-reduction"], groupBy: "industry" }],
  ["What is the CO2 reduction by industry in total?", { intent: "sum", metrics: ["co2-reduction"], groupBy: "industry" }],
  ["Which technology saved the most electricity?", { intent: "rank", metrics: ["electricity-saved"], groupBy: "technology" }],
  ["Which city cut the most carbon?", { intent: "rank", metrics: ["co2-reduction"], groupBy: "place" }],
  ["Top producers of electricity among the dairies, in MWh", { intent: "rank", industry: ["dairy"], metrics: ["electricity-generated"] }],
  ["Which port is first in total kWh and total CO2 saved?", { intent: "rank", industry: ["ports"], metrics: ["co2-reduction", "electricity-saved"] }],
  ["Put the breweries in ascending order of water saved", { intent: "rank", industry: ["beer"], metrics: ["water-saved"], least: true }],
  ["Sort the dairies by investment", { intent: "rank", industry: ["dairy"], metrics: ["investment"] }],
  ["Which brewery comes first in water saved?", { intent: "rank", industry: ["beer"], metrics: ["water-saved"] }],
  ["What percentage of the dairies' power is green?", { intent: "list", inPercent: true, industry: ["dairy"], metrics: ["green-electricity-share"] }],
  ["What does a heat pump cost?", { intent: "find", technology: ["heat-pump"], metrics: ["investment"] }],
  ["Who saved the most steam? Leave plans aside.", { intent: "rank", metrics: ["steam-saved"] }],
  // One against another
  [
    "Who cut more CO2, Mengniu or Yili?",
    { intent: "compare", company: [...MENGNIU, ...YILI], metrics: ["co2-reduction"], compared: { Mengniu: MENGNIU, Yili: YILI } },
  ],
  [
    "Does Sailun generate more solar power than CALB?",
    { intent: "compare", company: [...SAILUN, ...CALB], technology: ["solar-pv"], metrics: ["electricity-generated"], compared: { Sailun: SAILUN, CALB } },
  ],
  [
    "Who emitted less, Sailun or CALB?",
    { intent: "compare", company: [...SAILUN, ...CALB], metrics: ["co2-emissions"], compared: { Sailun: SAILUN, CALB }, least: true },
  ],
  [
    "heat pumps or rooftop solar: which cuts more CO2?",
    {
      intent: "compare",
      technology: ["heat-pump", "rooftop-solar"],
      any: true,
      metrics: ["co2-reduction"],
      compared: { "heat pumps": ["heat-pump"], "rooftop solar": ["solar-pv", "rooftop-solar"] },
    },
  ],
  [
    "Who generates more electricity, Tesla or Sailun?",
    { intent: "compare", company: SAILUN, metrics: ["electricity-generated"], compared: { Sailun: SAILUN, Tesla: [] } },
  ],
  // Before and after
  [
    "What was the gas use per tonne before and after at Shenyang Yili?",
    { intent: "find", company: ["shenyang-zero-carbon-2024-01"], metrics: ["natural-gas-intensity"], change: true },
  ],
  ["electricity use before and after the retrofit", { intent: "find", metrics: ["electricity-consumption"], change: true }],
];

describe("an English question for amounts", () => {
  let library: Library;
  beforeAll(async () => {
    ({ library } = await realLibrary());
  });

  it.each(PLANS)("is understood: %s", (question, plan) => {
    expect(understood(question, library)).toEqual({ language: "en", wantsFigures: true, ...plan });
  });

  it("in a unit that does not exist sets no bound: its word must be found", () => {
    expect(understood("Which companies saved over 20 furlongs of steam?", library)).toEqual({ language: "en", intent: "list", words: ["furlongs", "steam"] });
  });

  it("without a metric between two companies is left open", () => {
    expect(understood("Compare Sailun with CALB", library)).toEqual({
      language: "en",
      intent: "compare",
      company: [...SAILUN, ...CALB],
      compared: { Sailun: SAILUN, CALB },
    });
  });
});
