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
        measure("Waste | 废弃物", "It composted 120 t of sludge. It burned 30 t of sludge.", "堆肥污泥120吨，焚烧污泥30吨。"),
        measure(
          "Wind farm | 风电场",
          "It runs 20 wind turbines in operation with an installed capacity of 60 MW. It has 5 wind turbines under construction with an installed capacity of 25 MW. Solar PV has a capacity of 7 MW.",
          "在运风电机组20台，装机容量60兆瓦；在建风电机组5台，装机容量25兆瓦；光伏装机容量7兆瓦。",
        ),
        measure(
          "Discharge | 排放",
          "In 2022 the plant cut COD emissions by 400 t. It cut ammonia nitrogen emissions by 30 t in 2022. It cut total phosphorus emissions by 5 t in 2022.",
          "2022年减少COD排放400吨。2022年减少氨氮排放30吨。2022年减少总磷排放5吨。",
        ),
      ],
    },
    {
      name: "Delta Port",
      zh: "德塔港",
      measures: [
        measure(
          "Cold ironing | 岸电",
          "Shore power avoids 40 t of sulphur dioxide and 25 t of nitrogen oxides a year.",
          "岸电每年减少二氧化硫排放40吨、氮氧化物25吨。",
        ),
      ],
    },
    { name: "Beta Brewery", zh: "贝塔啤酒", industry: "beer", measures: [measure("Heat pump | 热泵", "It saves 9 kWh a year.", "每年节电9 kWh。")] },
  ]);
});
const sums = async (question: string) =>
  (await answerTo(library, question)).figures.filter(({ derived }) => derived?.operation === "sum").map(({ value, unit }) => [value, unit]);

describe("amounts that a passage tells one by one", () => {
  it.each(["How many tonnes of sludge did Alpha Dairy compost or burn in all?", "阿法乳业堆肥和焚烧的污泥一共多少吨？"])("are added up: %s", async (question) =>
    expect(await sums(question)).toEqual([[150, "t"]]),
  );

  it("are added up with the amounts beside them, and no others", async () => {
    expect(
      await sums("How many wind turbines does Alpha Dairy have in operation and under construction altogether, and of how many megawatts in all?"),
    ).toEqual([
      [25, "count"],
      [85_000, "kW"],
    ]);
  });

  it("are added up though they are of unlike pollutants, which is said", async () => {
    const question = "阿法乳业2022年减排的COD和氨氮合计多少吨？";
    expect(await sums(question)).toEqual([[430, "t"]]);
    expect((await answerTo(library, question)).answer).toContain("不同物质");
  });

  it("are told apart within one clause", async () => {
    for (const question of [
      "Delta Port: add the sulphur dioxide and nitrogen oxides that shore power avoids in a year.",
      "德塔港的岸电一年少排的二氧化硫和氮氧化物加起来多少吨？",
    ]) {
      const { answer } = await answerTo(library, question);
      expect(answer, question).toMatch(/\*\*65 ?(?:t a year|吨\/年)/);
    }
  });
});
