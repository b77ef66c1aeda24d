import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";
import { markdownTables } from "../../support/tabling.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });

const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Dairy",
    zh: "阿法乳业",
    measures: [
      measure("Heat control | 热控制", "Energy use per tonne of product fell by 12%.", "单位产品能耗下降12%。"),
      measure("Heat recovery | 余热回收", "The measure cuts energy use by 60%.", "该措施节能60%。"),
    ],
  },
  {
    name: "Gamma Ceramics",
    zh: "伽马陶瓷",
    industry: "ports",
    measures: [
      measure(
        "Results by line | 各线成效",
        "The table tells the falls.\n\n| Product | Fall in carbon emissions per unit of product, 2024 against 2022 (%) |\n| --- | --- |\n| Tiles | 4.5 |\n| Basins | 9.0 |",
        "降幅见下表。\n\n| 产品 | 2024年较2022年单位产品碳排放降幅（%） |\n| --- | --- |\n| 瓷砖 | 4.5 |\n| 面盆 | 9.0 |",
      ),
    ],
  },
  {
    name: "Beta Brewery",
    zh: "贝塔啤酒",
    industry: "beer",
    measures: [measure("Heat control | 热控制", "Energy use fell from 4.0 kgce/t to 3.0 kgce/t.", "单位能耗由4.0 kgce/t降至3.0 kgce/t。")],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const falls = async (question: string) =>
  markdownTables((await answerTo(library, question)).answer)[0]
    ?.slice(1)
    .map(([, name, , fall]) => [name, fall]);

describe("what fell the most for each unit of output", () => {
  it("is ranked by the fall, stated or calculated, without falls of whole amounts", async () => {
    const expected = [
      ["Beta Brewery", "25% [1]"],
      ["Alpha Dairy", "12% [2]"],
    ];
    expect(await falls("Whose energy use per unit of product dropped the furthest?")).toEqual(expected);
    expect(await falls("Which company saw the biggest cut in energy intensity?")).toEqual(expected);
  });

  it("is understood in Chinese", async () => expect((await falls("谁的单位产品能耗降幅最大？"))?.map(([name]) => name)).toEqual(["贝塔啤酒", "阿法乳业"]));

  it("is told for each thing of one company's table", async () => {
    const rows = async (question: string) =>
      markdownTables((await answerTo(library, question)).answer)[0]
        ?.slice(1)
        .map(([, , thing, fall]) => [thing, fall?.slice(0, 4)]);
    expect(await rows("Which of Gamma Ceramics' wares saw the largest fall in carbon emissions per unit of product?")).toEqual([
      ["Results by line: Basins", "9.0%"],
      ["Results by line: Tiles", "4.5%"],
    ]);
    expect(await rows("伽马陶瓷哪种产品的单位产品碳排放降得最多？")).toEqual([
      ["各线成效：面盆", "9.0%"],
      ["各线成效：瓷砖", "4.5%"],
    ]);
  });
});
