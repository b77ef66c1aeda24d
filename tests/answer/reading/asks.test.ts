import { beforeAll, describe, expect, it } from "vitest";
import { asksIn } from "../../../src/answer/reading/asks.js";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });

const CASES: readonly SmallCase[] = [
  {
    name: "Delta Shipyard",
    zh: "德尔塔船厂",
    measures: [
      measure(
        "Airless spraying | 无气喷涂",
        "Airless machines spray the hulls. The transfer efficiency rose from 40% to 65%. The first-pass yield rose to 98%.",
        "无气设备喷涂船体。上漆率由40%升至65%。一次合格率升至98%。",
      ),
      measure(
        "Virtual power plant | 虚拟电厂",
        "The virtual power plant joins 240 kW of adjustable load. Its control accuracy is 98%.",
        "虚拟电厂聚合可调负荷240 kW，控制精度98%。",
      ),
      measure(
        "Yard results | 整体成效",
        "The curtailment rate of solar power fell to 2%. The yard has 20 docks. It has 45 people.",
        "光伏弃光率降至2%。船厂有20座船坞，45人。",
      ),
      measure(
        "Dosing | 加药",
        "A dosing system runs by data. It began in June 2021. The use of chemicals fell by 10.4%.",
        "加药系统由数据驱动。2021年6月投运。药剂用量下降10.4%。",
      ),
    ],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const valuesFor = async (question: string) => (await answerTo(library, question)).figures.map(({ value }) => value);

describe("the asks of a question", () => {
  it.each([
    ["How much load does it join, and how many docks are there?", 2],
    ["虚拟电厂聚合了多少负荷？弃光率降到多少？船坞有几座？", 3],
    ["How long does fermentation take now, and how long before?", 1],
  ])("are counted: %s", (question, count) => expect(asksIn(question, library).each).toHaveLength(count));

  it("stand behind what is said of them all", () =>
    expect(asksIn("After the switch to airless spraying, what is the first-pass yield?", library).preface).toContain("airless spraying"));
});

describe("a question that asks several things", () => {
  it.each([
    ["How much adjustable load does Delta Shipyard's virtual power plant join, and what is the solar curtailment rate?", [240, 2]],
    ["德尔塔船厂的虚拟电厂聚合了多少可调负荷？弃光率降到了多少？", [240, 2]],
    ["Delta Shipyard's airless spraying: first-pass yield, and how many people work there?", [98, 45]],
    ["What was the transfer efficiency at Delta Shipyard before and after the airless machines, and how many docks are there?", [40, 65, 20]],
    ["Delta Shipyard: transfer efficiency of airless spraying and number of docks?", [65, 20]],
  ])("gets each of them: %s", async (question, values) => expect(await valuesFor(question)).toEqual(expect.arrayContaining(values)));
});

describe("an amount that stands behind the sentence of its thing", () => {
  it.each([
    ["By how much has the data-driven dosing system at Delta Shipyard lowered it?", 10.4],
    ["德尔塔船厂由数据驱动的加药系统降了多少？", 10.4],
  ])("is told: %s", async (question, value) => expect(await valuesFor(question)).toContain(value));
});
