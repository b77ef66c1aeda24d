import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });

const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Dairy",
    zh: "阿法乳业",
    measures: [
      measure("Kiln insulation | 窑炉保温", "Kiln insulation cuts CO2 emissions by 30 t a year.", "窑炉保温每年减碳30吨。"),
      measure("Fan drives | 风机变频", "The fan drives cut CO2 emissions by 52 t a year.", "风机变频每年减碳52吨。"),
      measure("Night lighting | 夜间照明", "The night lighting cuts CO2 emissions by 6 t a year.", "夜间照明每年减碳6吨。"),
      measure(
        "All together | 合计",
        "Kiln insulation, fan drives and night lighting together cut CO2 emissions by 88 t a year.",
        "窑炉保温、风机变频、夜间照明合计每年减碳88吨。",
      ),
      measure("Cooling tower | 冷却塔", "The cooling tower cuts CO2 emissions by 700 t a year.", "冷却塔每年减碳700吨。"),
    ],
  },
  { name: "Beta Brewery", zh: "贝塔啤酒", industry: "beer", measures: [measure("Heat pump | 热泵", "It saves 9 kWh a year.", "每年节电9 kWh。")] },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const amounts = async (question: string) => (/^(?:In order|依次为).*$/m.exec((await answerTo(library, question)).answer)?.[0] ?? "").match(/\d+(?= t|吨)/g);

describe("the things of one company that a question lists to be put in order", () => {
  it("are ranked among each other, without what else it did and without their total", async () => {
    expect(await amounts("Which cuts the most CO2 at Alpha Dairy: kiln insulation, fan drives or night lighting?")).toEqual(["52", "30", "6"]);
    expect(await amounts("阿法乳业的窑炉保温、风机变频、夜间照明三项，哪项减碳最多？")).toEqual(["52", "30", "6"]);
    expect(await amounts("Of kiln insulation, fan drives and night lighting, which cuts the least CO2 at Alpha Dairy?")).toEqual(["6", "30", "52"]);
  });

  it("are not ranked where one of them states nothing of the kind", async () => {
    expect(await amounts("Which cuts the most CO2 at Alpha Dairy: kiln insulation, fan drives or the new canteen?")).toBeNull();
  });
});
