import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../../src/retrieval/library.js";
import { answerTo } from "../../support/drafting.js";
import { type SmallCase, smallLibrary } from "../../support/small-library.js";

const measure = (title: string, en: string, zh: string): SmallCase["measures"][number] => ({ title, en, zh });
const CASES: readonly SmallCase[] = [
  {
    name: "Alpha Bank",
    zh: "阿法银行",
    industry: "finance",
    measures: [
      measure(
        "Green loans by year | 历年绿色贷款",
        "In 2020 it granted green loans of 700 million yuan. In 2021 it granted green loans of 900 million yuan.",
        "2020年发放绿色贷款7亿元。2021年发放绿色贷款9亿元。",
      ),
      measure("Wind farm loan | 风电贷款", "It granted a wind farm a green loan of 60 million yuan.", "向一家风电场发放绿色贷款6000万元。"),
      measure("Metro loan | 地铁贷款", "It granted a metro line a green loan of 80 million yuan.", "向一条地铁线发放绿色贷款8000万元。"),
    ],
  },
];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary(CASES);
});

describe("a single loan", () => {
  it("is none of what was lent in a year", async () => {
    expect((await answerTo(library, "What is Alpha Bank's largest single green loan?")).answer).toMatch(/^The largest [^\n]*80 million yuan/);
    expect((await answerTo(library, "阿法银行单笔最大的绿色贷款是多少？")).answer).toMatch(/^[^\n]*8000万元/);
  });

  it("is apart from the year that was lent most in", async () =>
    expect((await answerTo(library, "阿法银行哪一年发放的绿色贷款最多，多少亿？")).answer).toMatch(/^[^\n]*9亿元/));
});
