import { beforeAll, describe, expect, it } from "vitest";
import { addendsSaid } from "../../../src/answer/asked/addends.js";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });

const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Dairy",
    zh: "阿法乳业",
    measures: [
      measure(
        "Kiln insulation | 窑炉保温",
        "It saves 5,000 kWh of electricity a year and cuts CO2 emissions by 30 t a year.",
        "每年节电5000 kWh，每年减碳30吨。",
      ),
      measure("Fan drives | 风机变频", "They save 2,000 kWh of electricity a year and cut CO2 emissions by 12 t a year.", "每年节电2000 kWh，每年减碳12吨。"),
      measure(
        "Integrated blowing and capping | 吹瓶、灌装、旋盖一体线",
        "It saves 1,000 kWh of electricity a year and cuts CO2 emissions by 6 t a year.",
        "每年节电1000 kWh，每年减碳6吨。",
      ),
      measure("Night lighting | 夜间照明", "The lamps are of a new kind.", "采用新型灯具。"),
    ],
  },
  {
    name: "Gamma Port",
    zh: "伽马港",
    industry: "ports",
    measures: [
      measure("Gantry cranes | 龙门吊", "From 2019 to 2021 the cranes cut CO2 emissions by 500 t in total.", "2019年至2021年，龙门吊累计减碳500吨。"),
      measure(
        "Port-wide results | 港口整体成效",
        "From 2019 to 2021 the cranes, shore power and tractors together cut CO2 emissions by 800 t in total.",
        "2019年至2021年，龙门吊、岸电和拖车三项合计减碳800吨。",
      ),
    ],
  },
  { name: "Beta Brewery", zh: "贝塔啤酒", industry: "beer", measures: [measure("Heat pump | 热泵", "It saves 9 kWh a year.", "每年节电9 kWh。")] },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const sums = async (question: string) =>
  (await answerTo(library, question)).figures.filter(({ derived }) => derived?.operation === "sum").map(({ value, unit }) => [value, unit]);

describe("a sum of a company's measures", () => {
  it("is told for each amount that is asked", async () =>
    expect(await sums("How much electricity and how much CO2 do Alpha Dairy's kiln insulation and fan drives save together a year?")).toEqual([
      [42, "tCO2e"],
      [7000, "kWh"],
    ]));

  it.each(["伽马港2019到2021年龙门吊油改电减碳多少，三项加起来？", "How much CO2 did Gamma Port's cranes and the other measures cut together?"])(
    "adds nothing to a total that holds it: %s",
    async (question) => {
      expect(await sums(question)).toEqual([]);
      expect((await answerTo(library, question)).answer).toMatch(/800/);
    },
  );

  it("knows a measure by the characters that its name is short for", async () =>
    expect(await sums("阿法乳业的窑炉保温、吹灌旋一体线，一年合计节电多少？")).toEqual([[6000, "kWh"]]));

  it("is of all that state it, where the question says only how many there are", async () => {
    expect(await sums("Alpha Dairy: total electricity saved a year by the three measures that have figures?")).toEqual([[8000, "kWh"]]);
  });

  it("is of what the measures have in common, where only the verb says it", async () =>
    expect(await sums("Add up what Alpha Dairy's kiln insulation and fan drives cut a year.")).toEqual([[42, "tCO2e"]]));

  it("says that it is of fewer things than the question names", async () => {
    const { answer } = await answerTo(library, "阿法乳业的窑炉保温、风机变频、夜间照明三项，一年一共减碳多少吨？");
    expect(answer).toContain("并非每一项都找到这样的数值");
  });
});

describe("how many things a sum is said to have", () => {
  it.each([
    ["the four retrofits together", 4],
    ["水处理、灌装和照明三项改造一共", 3],
    ["两个基地合计发电", 2],
    ["how much in total over 3 years", undefined],
  ])("%s", (question, count) => expect(addendsSaid(question)).toBe(count));
});
