import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";
import { markdownTables } from "../../support/tabling.js";

const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Dairy",
    zh: "阿法乳业",
    measures: [
      {
        title: "Flue-gas cleaning | 烟气治理",
        en: "It cuts SO2 emissions by 12 t a year. It cuts nitrogen oxide emissions by 30 t a year. It cuts dust emissions by 5 t a year. It cuts CO2 emissions by 900 t a year.",
        zh: "每年减少二氧化硫排放12吨。每年减少氮氧化物排放30吨。每年减少颗粒物排放5吨。每年减少二氧化碳排放900吨。",
      },
    ],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});

describe("the pollutants that one company cut", () => {
  it.each(["Apart from CO2, which pollutant did Alpha Dairy cut the most?", "阿法乳业减排最多的污染物是哪一种？"])(
    "are ranked among each other: %s",
    async (question) => {
      const { answer } = await answerTo(library, question);
      expect(
        markdownTables(answer)[0]
          ?.slice(1)
          .map(([rank, , , amount]) => [rank, /\d+/.exec(amount ?? "")?.[0]]),
      ).toEqual([
        ["1", "30"],
        ["2", "12"],
        ["3", "5"],
      ]);
    },
  );
});
