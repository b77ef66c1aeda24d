import { beforeAll, describe, expect, it } from "vitest";
import { namesIn } from "../../../src/answer/asked/names.js";
import { understand } from "../../../src/answer/understand.js";
import type { Library } from "../../../src/retrieval/library.js";
import { smallLibrary } from "../../support/small-library.js";

const MEASURES = [{ title: "Shore power | 岸电", en: "Shore power saves 300 kWh a year.", zh: "岸电每年节电300 kWh。" }];

let library: Library;
beforeAll(async () => {
  library = await smallLibrary([
    { name: "Alpha Port", zh: "阿法港", industry: "ports", place: "shenzhen", aliases: ["Alpha"], measures: MEASURES },
    { name: "Beta Port", zh: "贝塔港", industry: "ports", place: "rizhao", measures: MEASURES },
    { name: "Gamma Steel", zh: "伽马钢", industry: "automobiles", place: "wuhan", measures: MEASURES },
  ]);
});
const companiesIn = (question: string) => namesIn(question, library).companies.map(({ id }) => id.slice(-2));

describe("a place beside a named company", () => {
  it.each(["How does shore power compare at Alpha and at Rizhao?", "Shore power of Alpha or of Rizhao: which saves more?", "阿法港和日照比，岸电谁节电多？"])(
    "stands for the only case there, where it is named like the company: %s",
    (question) => expect(companiesIn(question)).toEqual(["01", "02"]),
  );

  it("is where it is, where it is named otherwise", () => expect(companiesIn("Compare the shore power of Alpha in Rizhao with others")).toEqual(["01"]));
});

it("of several companies the place of one narrows nothing down", () => {
  expect(understand("武汉的伽马钢和阿法港各节电多少？", library).facets).toMatchObject({
    company: ["light-industry-2024-03", "light-industry-2024-01"],
    place: [],
  });
  expect(understand("伽马钢在日照节电多少？", library).facets.place).toEqual(["rizhao"]);
});

it("what a company is known for, said before its name, is not asked of it", () => {
  expect(namesIn("做汽车钢板的伽马钢和阿法港谁节电更多？", library).rest).not.toContain("钢板");
  expect(namesIn("伽马钢做的钢板有多少？", library).rest).toContain("钢板");
});
