import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { type SmallMeasure, smallLibrary } from "../support/small-library.js";

const measure = (title: string, en: string, zh: string, catalogue?: string): SmallMeasure => ({ title, en, zh, ...(catalogue ? { catalogue } : {}) });

let library: Library;
beforeAll(async () => {
  library = await smallLibrary([
    {
      name: "Alpha Dairy",
      zh: "阿法乳业",
      measures: [
        measure("Lamps on the yard | 院内灯具", "The lamps on the yard run on sunlight.", "院内灯具靠日光供电。", "is: [solar-lights]"),
        measure("Heat of the vats | 罐体热量", "A heat pump warms the vats.", "热泵给罐体加热。", "is: [heat-pump]"),
      ],
    },
    {
      name: "Beta Dairy",
      zh: "贝塔乳业",
      measures: [
        measure(
          "New boiler house | 新锅炉房",
          "The boiler house got a heat pump, better than solar lamps would be.",
          "锅炉房装了热泵，比太阳能灯更好。",
          "has: [heat-pump]",
        ),
      ],
    },
    {
      name: "Gamma Dairy",
      zh: "伽马乳业",
      measures: [
        measure(
          "Outlook | 展望",
          "By 2031 the dairy is to be carbon neutral and to have a heat pump.",
          "2031年要实现碳中和，并安装热泵。",
          "plans: [heat-pump, carbon-neutrality-target]",
        ),
      ],
    },
  ]);
});

const named = async (question: string) => (await answerTo(library, question)).citations.map(({ company }) => company.en);
const namedOnce = async (question: string) => [...new Set(await named(question))].sort();

describe("a list of who does something", () => {
  it("names whoever is catalogued so, whatever the words of the section are", async () => {
    expect(await namedOnce("Which dairies have solar lamps?")).toEqual(["Alpha Dairy"]);
    expect(await namedOnce("哪些企业用了太阳能灯？")).toEqual(["Alpha Dairy"]);
  });

  it("names who does it beside something else, with the sentence that says so", async () => {
    expect(await namedOnce("Which companies use heat pumps?")).toEqual(["Alpha Dairy", "Beta Dairy"]);
    const { answer } = await answerTo(library, "Which companies use heat pumps?");
    expect(answer).toContain("The boiler house got a heat pump");
  });

  it("names who plans it where plans are asked for", async () => {
    expect(await namedOnce("Which companies plan a heat pump?")).toEqual(["Gamma Dairy"]);
    expect(await namedOnce("哪些企业计划安装热泵？")).toEqual(["Gamma Dairy"]);
  });

  it("takes who plans to reach an aim for one who has it, for the year that is asked", async () => {
    expect(await namedOnce("Which companies have a carbon neutrality target?")).toEqual(["Gamma Dairy"]);
    expect(await namedOnce("Which companies want to be carbon neutral by 2035?")).toEqual(["Gamma Dairy"]);
    expect(await named("Which companies want to be carbon neutral by 2030?")).toEqual([]);
    expect(await namedOnce("哪些企业最晚2031年实现碳中和？")).toEqual(["Gamma Dairy"]);
  });

  it("of two things names who has both, in whichever sections", async () => {
    expect(await namedOnce("Which companies have both heat pumps and solar lamps?")).toEqual(["Alpha Dairy"]);
  });
});
