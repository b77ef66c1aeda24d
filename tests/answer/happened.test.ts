import { beforeAll, describe, expect, it } from "vitest";
import { eventAsked } from "../../src/answer/asked/happened.js";
import { tellsEvent } from "../../src/answer/happened.js";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { smallLibrary } from "../support/small-library.js";

let library: Library;
beforeAll(async () => {
  const heatPump = (en: string, zh: string) => [{ title: "Heat pump | 热泵", en, zh, catalogue: "is: [heat-pump]" }];
  library = await smallLibrary([
    { name: "Alpha Dairy", zh: "阿法乳业", measures: heatPump("In May 2019 the heat pump was put into operation.", "2019年5月热泵投入运行。") },
    { name: "Beta Dairy", zh: "贝塔乳业", measures: heatPump("In 2021 a heat pump was installed.", "2021年安装热泵。") },
    {
      name: "Gamma Dairy",
      zh: "伽马乳业",
      measures: heatPump("The heat pump was built in 2018. In 2021 it saved 30 t of steam.", "热泵2018年建成。2021年节约蒸汽30吨。"),
    },
  ]);
});

const named = async (question: string) => [...new Set((await answerTo(library, question)).citations.map(({ company }) => company.en))].sort();

describe("a list of what was done in a year", () => {
  it.each([
    ["Which dairies installed a heat pump in 2021?", ["Beta Dairy"]],
    ["哪些企业的热泵是2019年投用的？", ["Alpha Dairy"]],
    ["Which companies finished a heat pump before 2020?", ["Alpha Dairy", "Gamma Dairy"]],
    ["2019年以来哪些企业建成了热泵？", ["Alpha Dairy", "Beta Dairy"]],
    ["Which companies built a heat pump in 2015?", []],
  ])("names who says so: %s", async (question, companies) => expect(await named(question)).toEqual(companies));

  it.each([
    ["Which sites went into operation in 2022 or 2023?", 2022, 2023],
    ["2020年以后投产的项目", 2021, 2099],
    ["Which plants were certified before 2018?", 1900, 2017],
  ])("has the years of the question: %s", (question, from, to) => expect(eventAsked(question)?.happened).toMatchObject({ from, to }));

  it.each(["Which companies saved water in 2022?", "Installed capacity in 2022 of each company", "2023年哪些企业减排最多？"])(
    "is not asked in: %s",
    (question) => expect(eventAsked(question)).toBeUndefined(),
  );

  it.each([
    ["By 2021 it had installed 30 machines in total.", false],
    ["It plans to build a boiler in 2021.", false],
    ["It completed its inventory for 2019 to 2021.", false],
    ["It was installed in December 2021, and 2022 was its first year.", true],
    ["2020年开工，2021年6月竣工。", true],
    ["截至2021年底，建成30座。", false],
  ])("takes no year at which something is counted for one in which it was done: %s", (text, told) => {
    const [passage] = [...library.passages.values()];
    const language = /[一-龥]/.test(text) ? "zh" : "en";
    const written = {
      ...(passage as NonNullable<typeof passage>),
      kind: "measure" as const,
      text,
      sentences: [{ language, start: 0, end: text.length } as const],
    };
    expect(tellsEvent(written, { happened: { from: 2021, to: 2021, events: ["finished", "started"] }, headings: [] })).toBe(told);
  });
});
