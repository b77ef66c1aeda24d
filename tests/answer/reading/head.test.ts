import { describe, expect, it } from "vitest";
import { headTerms, stuffTerms } from "../../../src/answer/reading/head.js";
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

  it.each([
    ["How many tonnes of fly ash did it use?", "fly ash"],
    ["一年卖了多少吨硫酸铵？", "硫酸铵"],
  ])("is the stuff that a unit is of: %s", (question, stuff) => {
    for (const form of indexTerms(stuff)) expect([...stuffTerms(question)]).toContain(form);
  });

  it.each(["How many tonnes of CO2 did it save?", "省了多少吨水？"])("is no stuff that metrics are of: %s", (question) =>
    expect([...stuffTerms(question)]).toEqual([]),
  );

  it("is nothing where no amount is asked", () => expect([...headTerms("Which dairy recovers flue-gas heat")]).toEqual([]));
});
