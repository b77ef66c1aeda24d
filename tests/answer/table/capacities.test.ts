import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });

const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Recycling",
    zh: "阿法再生",
    measures: [measure("Sorting line | 分选线", "The line has a treatment capacity of 9,000 t of waste plastic a year.", "分选线年处理能力为废塑料9000吨。")],
  },
  {
    name: "Beta Works",
    zh: "贝塔工厂",
    measures: [measure("Straw digester | 秸秆发酵", "The digester has a treatment capacity of 80,000 t of straw a year.", "发酵罐年处理能力为秸秆80000吨。")],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});

describe("who can treat the most of something", () => {
  it.each(["Who can process the most waste plastic a year?", "谁一年能处理的废塑料最多？"])("is told by what plants are built for: %s", async (question) => {
    const { figures } = await answerTo(library, question);
    expect(figures.flatMap(({ value, derived }) => (derived ? [] : [value]))).toEqual([9000]);
  });
});
