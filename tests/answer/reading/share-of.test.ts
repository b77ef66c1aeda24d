import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });

let library: Library;
beforeAll(async () => {
  library = await smallLibrary([
    {
      name: "Alpha Dairy",
      zh: "阿法乳业",
      measures: [
        measure("Heat pump | 热泵", "In 2023 the heat pump cut CO2 emissions by 300 t in total.", "2023年热泵减少二氧化碳排放300吨。"),
        measure("LED lighting | LED照明", "In 2023 the LED lamps cut CO2 emissions by 100 t.", "2023年LED照明减少二氧化碳排放100吨。"),
        measure(
          "Company-wide results | 公司整体成效",
          "In 2023 the two measures together cut CO2 emissions by 400 t.",
          "2023年两项措施合计减少二氧化碳排放400吨。",
        ),
      ],
    },
    { name: "Beta Brewery", zh: "贝塔啤酒", industry: "beer", measures: [measure("Heat pump | 热泵", "It saves 9 kWh a year.", "每年节电9 kWh。")] },
  ]);
});
const shares = async (question: string) =>
  (await answerTo(library, question)).figures.filter(({ derived }) => derived?.operation === "part").map(({ value, unit }) => [value, unit]);

describe("what one amount of a company makes of another", () => {
  it.each(["What share of the CO2 that Alpha Dairy cut in 2023 came from the heat pump?", "阿法乳业2023年两项措施减的碳，热泵占百分之几？"])(
    "is calculated where the case states both: %s",
    async (question) => expect(await shares(question)).toEqual([[75, "%"]]),
  );

  it("is told of the measure that is asked", async () => expect(await shares("阿法乳业的LED照明占合计减碳的百分之几？")).toEqual([[25, "%"]]));

  it("is not calculated where no share is asked", async () => expect(await shares("How much CO2 did Alpha Dairy's heat pump cut?")).toEqual([]));
});
