import { describe, expect, it } from "vitest";
import { claimsIn, isClaimed, wordsOfClaim } from "../../../src/answer/reading/claims.js";
import { Facets } from "../../../src/domain/plan.js";

const claimed = (question: string, company: readonly string[] = ["light-industry-2024-01"]) => {
  const bounds = /90/.test(question) ? [{ comparison: "at-least" as const, value: 90, unit: "%", per: null }] : [];
  return claimsIn(question, { bounds, facets: Facets.parse({ company: [...company] }) }).map(({ value }) => value);
};

describe("the amounts that a question claims", () => {
  it.each([
    ["How did it save 5,000 kWh a year?", [5000]],
    ["它每年节电5000度，对吗？", [5000]],
    ["它做的112项改善省了多少？", [112]],
    ["它的绿电占比达到90%了吧？", [90]],
  ])("are those that it tells: %s", (question, values) => expect(claimed(question)).toEqual(values));

  it.each([
    "What do you get out of 1 GWh of batteries?",
    "How much does it emit per 100 km?",
    "每用1吨木塑省多少棵树？",
    "How much did the 3 measures save in 2022 over 5 years?",
    "How many 30-year-old trees does it spare?",
    "小鹏的百万公里活动有多少人参加？",
  ])("are not what amounts are stated for, years or parts of names: %s", (question) => expect(claimed(question)).toEqual([]));

  it("are not the bounds of what is looked for", () => expect(claimed("Which plants have a green share of at least 90%?", [])).toEqual([]));
});

describe("a claimed amount", () => {
  const [claim] = claimsIn("Did it cut 9.8 million tonnes?", { bounds: [], facets: Facets.parse({}) });

  it.each([
    [{ value: 9.8, unit: "MtCO2" }, true],
    [{ value: 9_810_000, unit: "tCO2e" }, true],
    [{ value: 9_800_000, unit: "t/kL" }, true],
    [{ value: 980_000, unit: "t" }, false],
    [{ value: 9_800_000, unit: "kWh" }, false],
  ])("is %j: %s", (stated, is) => expect(claim && isClaimed(claim, stated)).toBe(is));

  it.each([
    [420, true],
    [390, false],
    [4200, false],
  ])("of over 400 may be %d: %s", (value, is) => {
    const [loose] = claimsIn("Has it served over 400 users?", { bounds: [], facets: Facets.parse({}) });
    expect(loose && isClaimed(loose, { value, unit: "count" })).toBe(is);
  });
});

describe("a claim in words", () => {
  it.each([
    ["它靠改造减排了630万吨二氧化碳，是吗？", "630万吨二氧化碳"],
    ["它每年节电5000度，对吗？", "5000度"],
    ["Did it save 5,000 kWh a year?", "5,000 kWh"],
  ])("has what its unit is of: %s", (question, words) => {
    const [claim] = claimsIn(question, { bounds: [], facets: Facets.parse({ company: ["light-industry-2024-01"] }) });
    expect(claim && wordsOfClaim(question, claim)).toBe(words);
  });

  it.each([
    ["冷水出口温度为什么定在7度？", "°C"],
    ["烘房保温在60度吗？", "°C"],
    ["它每年节电5000度，对吗？", "kWh"],
  ])("is of warmth or of electricity as the question speaks of it: %s", (question, unit) => {
    const [claim] = claimsIn(question, { bounds: [], facets: Facets.parse({ company: ["light-industry-2024-01"] }) });
    expect(claim?.unit).toBe(unit);
  });

  it("is the same amount where the case names the stuff before the number", () => {
    const [claim] = claimsIn("它减排了630万吨二氧化碳吗？", { bounds: [], facets: Facets.parse({ company: ["light-industry-2024-01"] }) });
    expect(claim && isClaimed(claim, { value: 6_300_000, unit: "t" })).toBe(true);
  });
});
