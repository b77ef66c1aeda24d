import { describe, expect, it } from "vitest";
import { headTerms } from "../../../src/answer/reading/head.js";
import { indexTerms } from "../../../src/text/tokens.js";

describe("the thing whose amount is asked", () => {
  it.each([
    ["How many vocational schools does it work with?", "vocational schools"],
    ["what number of visitors came", "visitors"],
    ["每年采购多少支玻璃瓶？", "玻璃瓶"],
    ["透明质酸的产率能到多少？", "产率"],
  ])("of %s is %s", (question, thing) => {
    const head = headTerms(question);
    for (const form of indexTerms(thing)) expect([...head]).toContain(form);
  });

  it("is what follows, not who did it", () => {
    const head = headTerms("绿色制造一共少排了多少吨二氧化碳？");
    expect([...head]).not.toContain("制造");
  });

  it("is nothing where no amount is asked", () => expect([...headTerms("Which dairy recovers flue-gas heat")]).toEqual([]));
});
