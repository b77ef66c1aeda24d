import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";
import { markdownTables } from "../../support/tabling.js";

const led: SmallCase["measures"] = [{ title: "LED lighting | LED照明", en: "LED lighting saves 100 kWh a year.", zh: "LED照明每年节电100 kWh。" }];
const CASES: readonly SmallCase[] = [
  { name: "Alpha Dairy", zh: "阿法乳业", measures: led },
  { name: "Beta Brewery", zh: "贝塔啤酒", industry: "beer", measures: led },
  { name: "Gamma Dairy", zh: "伽马乳业", measures: led },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const counts = async (question: string) =>
  markdownTables((await answerTo(library, question)).answer)[0]
    ?.slice(1)
    .map(([, kind, count]) => [kind, count]);

describe("several kinds of company, counted each", () => {
  it("have each its number and its names", async () => {
    expect(await counts("How many dairies and how many breweries do you have?")).toEqual([
      ["dairy", "2"],
      ["beer", "1"],
    ]);
    expect((await answerTo(library, "乳企和啤酒厂各有几家？")).answer).toContain("阿法乳业、伽马乳业");
  });

  it("are told where there are none of a kind", async () =>
    expect(await counts("How many dairies are there, and how many cement makers?")).toEqual([
      ["dairy", "2"],
      ["cement", "0"],
    ]));

  it("cite the cases that they count", async () =>
    expect((await answerTo(library, "库里有几家乳企？几家啤酒厂？")).citations.map((citation) => citation.case.id).sort()).toEqual([
      "light-industry-2024-01",
      "light-industry-2024-02",
      "light-industry-2024-03",
    ]));
});
