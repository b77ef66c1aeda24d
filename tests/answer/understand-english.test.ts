import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/retrieval/library.js";
import { realLibrary } from "../support/library.js";
import { type Understood, understood } from "../support/plans.js";

const PLANS: readonly (readonly [string, Understood])[] = [
  [
    "which dairy plants recovered boiler flue-gas heat and how much did they save",
    { intent: "list", industry: ["dairy"], technology: ["flue-gas-heat-recovery"], wantsFigures: true },
  ],
  ["which breweries treat wastewater?", { intent: "list", industry: ["beer"], technology: ["wastewater-treatment"] }],
  ["Which steel plants capture carbon?", { intent: "list", industry: ["iron-steel"], technology: ["ccus"] }],
  ["Which tyre makers use biomass?", { intent: "list", industry: ["rubber-tyres"], technology: ["biomass"] }],
  ["which paper mills use biogas", { intent: "list", industry: ["pulp-paper"], technology: ["biogas"] }],
  ["Which ports use shore power?", { intent: "list", industry: ["ports"], technology: ["shore-power"] }],
  ["Which car makers use recycled aluminium?", { intent: "list", industry: ["automobiles"], technology: ["metal-recycling"] }],
  ["List all tyre makers", { intent: "list", industry: ["rubber-tyres"] }],
  ["Which companies use LED lighting?", { intent: "list", technology: ["led-lighting"] }],
  ["plastic recycling", { intent: "find", technology: ["plastic-recycling"] }],
  ["Which companies use quarry stone?", { intent: "list", words: ["quarry", "stone"] }],
  ["Which factories in Guangdong use biomass?", { intent: "list", technology: ["biomass"], place: ["guangdong"] }],
  ["Which breweries are in Qingdao?", { intent: "list", industry: ["beer"], place: ["qingdao"] }],
  ["Which food companies are in Shenyang?", { intent: "list", industry: ["food-beverage"], place: ["shenyang"] }],
  ["How many companies use heat pumps?", { intent: "count", technology: ["heat-pump"], wantsFigures: true }],
  ["How many factories in Zhejiang have rooftop solar?", { intent: "count", technology: ["rooftop-solar"], place: ["zhejiang"], wantsFigures: true }],
  ["How much water was saved in total?", { intent: "sum", metrics: ["water-saved"], wantsFigures: true }],
  ["Which dairy has the lowest water use per tonne?", { intent: "rank", industry: ["dairy"], metrics: ["water-intensity"], least: true, wantsFigures: true }],
  ["What is the payback period of rooftop solar?", { intent: "find", technology: ["rooftop-solar"], metrics: ["payback"], wantsFigures: true }],
  ["How long is the payback of heat pumps?", { intent: "find", technology: ["heat-pump"], metrics: ["payback"], wantsFigures: true }],
  ["What is the investment in energy storage?", { intent: "find", technology: ["energy-storage"], metrics: ["investment"], wantsFigures: true }],
  ["Which companies plan to use hydrogen?", { intent: "list", technology: ["hydrogen"], time: "planned" }],
  ["Which companies plan to build rooftop solar?", { intent: "list", technology: ["rooftop-solar"], time: "planned" }],
  ["Which companies use heat pumps and rooftop solar?", { intent: "list", technology: ["heat-pump", "rooftop-solar"] }],
  ["Which companies use heat pumps or rooftop solar?", { intent: "list", technology: ["heat-pump", "rooftop-solar"], any: true }],
  ["Which companies other than dairies use heat pumps?", { intent: "list", technology: ["heat-pump"], not: ["dairy"] }],
  ["which companies use heat pumps but not solar PV", { intent: "list", technology: ["heat-pump"], not: ["solar-pv"] }],
  ["Which plants outside dairy recovered flue-gas heat?", { intent: "list", technology: ["flue-gas-heat-recovery"], not: ["dairy"] }],
  ["which companies not in Shenyang use heat pumps", { intent: "list", technology: ["heat-pump"], not: ["shenyang"] }],
  ["What is the weather in Beijing?", { intent: "find", place: ["beijing"], words: ["weather"] }],
  ["What did Tesla do?", { intent: "find", words: ["Tesla"] }],
  ["Which companies use nuclear fusion?", { intent: "list", words: ["nuclear", "fusion"] }],
  ["hello", { intent: "greeting" }],
  ["Thank you!", { intent: "greeting" }],
];

describe("an English question", () => {
  let library: Library;
  beforeAll(async () => {
    ({ library } = await realLibrary());
  });

  it.each(PLANS)("is understood: %s", (question, plan) => {
    expect(understood(question, library)).toEqual({ language: "en", ...plan });
  });

  it("is understood the same in capitals and with other spacing", () => {
    const plain = understood("Which breweries treat wastewater?", library);
    expect(understood("WHICH BREWERIES TREAT WASTEWATER?", library)).toEqual(plain);
    expect(understood("  Which   breweries\ttreat  wastewater ? ", library)).toEqual(plain);
  });
});
