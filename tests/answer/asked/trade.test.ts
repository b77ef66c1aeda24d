import { beforeAll, describe, expect, it } from "vitest";
import { understand } from "../../../src/answer/understand.js";
import type { Library } from "../../../src/retrieval/library.js";
import { smallLibrary } from "../../support/small-library.js";

let library: Library;
beforeAll(async () => {
  const measures = [{ title: "Air conditioners | 空调", en: "Air conditioners were replaced.", zh: "更换了空调。" }];
  library = await smallLibrary([{ name: "Alpha Dairy", zh: "阿法乳业", measures }]);
});

describe("cases from the asker's own trade", () => {
  it.each([
    ["We build refrigerators. Are there cases from our line of business?", ["home-appliances"]],
    ["We brew beer and run a dairy; what have our peers done?", ["beer", "dairy"]],
    ["我们是做空调的，库里有没有同行？", ["home-appliances"]],
    ["家具、塑料制品这一行的案例有哪些？", ["furniture", "plastic-products"]],
  ])("are asked by the kind of company alone: %s", (question, industry) => {
    const { facets, words, terms, lists } = understand(question, library);
    expect([...facets.industry].sort()).toEqual(industry);
    expect({ technology: facets.technology, words, terms, lists }).toEqual({ technology: [], words: [], terms: [], lists: true });
  });

  it("keep what is asked of them", () =>
    expect(understand("We make tyres. Which firms like us use heat pumps?", library).facets).toMatchObject({
      industry: ["rubber-tyres"],
      technology: ["heat-pump"],
    }));
});
