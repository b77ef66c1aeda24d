import { beforeAll, expect, it } from "vitest";
import { understand } from "../../../src/answer/understand.js";
import type { Library } from "../../../src/retrieval/library.js";
import { smallLibrary } from "../../support/small-library.js";

let library: Library;
beforeAll(async () => {
  library = await smallLibrary([
    { name: "Alpha Dairy", zh: "阿法乳业", measures: [{ title: "Solar PV | 光伏发电", en: "It generates 9 kWh a year.", zh: "每年发电9 kWh。" }] },
    { name: "Beta Brewery", zh: "贝塔啤酒", industry: "beer", measures: [{ title: "Heat pump | 热泵", en: "It saves 9 kWh a year.", zh: "每年节电9 kWh。" }] },
  ]);
});
const technologyIn = (question: string) => understand(question, library).facets.technology;

it.each([
  "Rank Alpha Dairy's energy-saving and solar projects by kWh a year, the largest first.",
  "Which of Alpha Dairy's solar and energy-saving measures saves the most kWh?",
  "阿法乳业的节能和光伏项目，按每年节电量从大到小排",
])("a technology beside all that saves energy narrows nothing down: %s", (question) => expect(technologyIn(question)).not.toContain("solar-pv"));

it("a technology by itself does", () => expect(technologyIn("Rank Alpha Dairy's solar projects by kWh a year.")).toContain("solar-pv"));
