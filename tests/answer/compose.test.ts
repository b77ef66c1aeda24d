import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { smallLibrary } from "../support/small-library.js";

let library: Library;
beforeAll(async () => {
  library = await smallLibrary([
    {
      name: "Alpha Furniture",
      zh: "阿法家具",
      industry: "furniture",
      measures: [{ title: "VOC treatment | VOC治理", en: "Solvent vapours are burned.", zh: "有机废气经燃烧处理。" }],
    },
    {
      name: "Beta Furniture",
      zh: "贝塔家具",
      industry: "furniture",
      measures: [{ title: "Heat pump | 热泵", en: "A heat pump saves 300 kWh of electricity a year.", zh: "热泵每年节电300 kWh。" }],
    },
  ]);
});

describe("a list whose amounts are asked", () => {
  it.each([
    ["Which furniture makers treat VOC, and by how much?", "states such an amount"],
    ["哪些家具企业做了VOC治理？数值是多少？", "都没有给出这样的数值"],
  ])("says that nobody states one: %s", async (question, said) => {
    const { answer, status } = await answerTo(library, question);
    expect(answer).toContain(said);
    expect(status).toBe("partial");
  });

  it.each(["Which furniture makers use heat pumps, and how much does it save?", "Which furniture makers treat VOC?"])(
    "says nothing of the kind of %s",
    async (question) => {
      const { answer, status } = await answerTo(library, question);
      expect(answer).not.toContain("states such an amount");
      expect(status).toBe("answered");
    },
  );
});
