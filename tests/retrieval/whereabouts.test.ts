import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { smallLibrary } from "../support/small-library.js";

let library: Library;
beforeAll(async () => {
  const heatPump = (en: string, zh: string) => [{ title: "Heat pump | 热泵", en, zh, catalogue: "is: [heat-pump]" }];
  library = await smallLibrary([
    { name: "Alpha Works", zh: "阿法厂", place: "[qingdao, shenyang, wuhan]", measures: heatPump("The Wuhan works has a heat pump.", "武汉厂装了热泵。") },
    { name: "Beta Works", zh: "贝塔厂", place: "shenyang", measures: heatPump("It has a heat pump.", "装了热泵。") },
  ]);
});

const named = async (question: string) => [...new Set((await answerTo(library, question)).citations.map(({ company }) => company.en))].sort();

describe("a measure of a company with several places", () => {
  it.each([
    ["Which companies in Wuhan have a heat pump?", ["Alpha Works"]],
    ["沈阳哪些企业装了热泵？", ["Beta Works"]],
    ["Which companies in Qingdao have a heat pump?", ["Alpha Works"]],
    ["Which companies outside Shenyang have a heat pump?", ["Alpha Works"]],
  ])("is where its passage says, else where the company is at home: %s", async (question, companies) => expect(await named(question)).toEqual(companies));
});
