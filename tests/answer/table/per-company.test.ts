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
      measure("North roof | 北厂光伏", "The solar PV generates 500 kWh of electricity a year.", "光伏每年发电500 kWh。"),
      measure("South roof | 南厂光伏", "The solar PV generates 400 kWh of electricity a year.", "光伏每年发电400 kWh。"),
    ],
  },
  {
    name: "Beta Brewery",
    zh: "贝塔啤酒",
    industry: "beer",
    measures: [measure("Roof | 屋顶光伏", "The solar PV generates 700 kWh of electricity a year.", "光伏每年发电700 kWh。")],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});
const KNOWN = ["Alpha Dairy", "Beta Brewery", "阿法乳业", "贝塔啤酒"];
const names = async (question: string) =>
  (markdownTables((await answerTo(library, question)).answer)[0] ?? []).flatMap(([, name]) => (name && KNOWN.includes(name) ? [name] : []));

describe("a ranking of companies with all their sites", () => {
  it("adds up what each states", async () => {
    expect(await names("Added up by company, who generates the most solar electricity a year?")).toEqual(["Alpha Dairy", "Beta Brewery"]);
    expect(await names("按公司合计，光伏一年发电最多的是谁？")).toEqual(["阿法乳业", "贝塔啤酒"]);
  });

  it("ranks the largest of each where no sum is asked", async () =>
    expect(await names("Who generates the most solar electricity a year?")).toEqual(["Beta Brewery", "Alpha Dairy"]));
});
