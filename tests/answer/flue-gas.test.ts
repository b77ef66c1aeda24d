import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.js";
import { findQuantities } from "../../src/figures/quantities.js";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";

const TWINS = [
  {
    language: "en",
    question: "which dairy plants recovered boiler flue-gas heat and how much did they save",
    quoted: ["from 32.9 m³ to 32.6 m³ per tonne", "18,000 m³ of natural gas a year", "about 36.792 t a year"],
    near: "Near, but not counted:",
  },
  {
    language: "zh",
    question: "哪些乳品厂回收了锅炉烟气余热？节约了多少？",
    quoted: ["由32.9 m³/吨降至32.6 m³/吨", "每年节约燃气1.8万m³", "每年减少碳排放约36.792吨"],
    near: "相近但不完全符合、未计入的：",
  },
] as const;
const PASSAGE = "shenyang-zero-carbon-2024-01#boiler-flue-gas-heat-recovery";

describe.each(TWINS)("the dairy flue-gas question ($language)", ({ language, question, quoted, near }) => {
  let library: Library;
  let answer: Answer;
  beforeAll(async () => {
    ({ library } = await realLibrary());
    answer = await answerTo(library, question);
  });

  it("is answered in its own language", () => {
    expect(answer).toMatchObject({ status: "answered", language, question, checks: { figuresUntraced: 0, removed: [] } });
  });

  it("cites the flue-gas measure of Shenyang Yili and nothing else", () => {
    expect(answer.citations.map(({ marker, measure }) => [marker, measure.id])).toEqual([[1, PASSAGE]]);
    expect(answer.citations[0]).toMatchObject({
      case: { collection: "shenyang-zero-carbon-2024", number: 1, year: 2024 },
      company: { en: "Shenyang Yili Dairy Co., Ltd.", zh: "沈阳伊利乳品有限责任公司" },
      measure: { en: "Boiler flue-gas heat recovery", zh: "锅炉烟气余热回收" },
    });
  });

  it.each(quoted)("quotes and tells “%s”", (words) => {
    expect(answer.citations[0]?.quote).toContain(words);
    expect(answer.answer.replaceAll(/ ?\[1\]/g, "")).toContain(words);
  });

  it("states the gas use before and after, the gas and the carbon it is expected to save, and no other amount", () => {
    const stated = answer.figures
      .filter(({ derived }) => derived === null)
      .map(({ metric, value, unit, per, qualifier, role, basis }) => [metric, value, unit, per, qualifier, role, basis]);
    expect(stated).toEqual([
      ["natural-gas-intensity", 32.9, "m3/t", null, "exact", "before", "reported"],
      ["natural-gas-intensity", 32.6, "m3/t", null, "exact", "after", "reported"],
      ["natural-gas-saved", 18000, "m3", "year", "exact", "saving", "expected"],
      ["co2-reduction", 36.792, "t", "year", "about", "saving", "expected"],
    ]);
  });

  it("counts one company, as a calculated figure", () => {
    expect(answer.figures.filter(({ derived }) => derived !== null)).toMatchObject([
      { value: 1, unit: "count", derived: { operation: "count", from: ["shenyang-zero-carbon-2024-01"] } },
    ]);
  });

  it("keeps the other heat recovery of dairies and the flue-gas heat of other industries as near misses, each with a reason", () => {
    const facets = answer.related.map(({ measure }) => library.facets(measure.id));
    expect(facets.filter(({ industry, headingTechnology }) => industry.has("dairy") && headingTechnology.has("heat-recovery"))).not.toEqual([]);
    expect(facets.filter(({ industry, headingTechnology }) => !industry.has("dairy") && headingTechnology.has("flue-gas-heat-recovery"))).not.toEqual([]);
    for (const { why, measure } of answer.related) {
      expect(why.trim()).not.toBe("");
      expect(measure.id).not.toBe(PASSAGE);
    }
  });

  it("states no amount of a near miss", () => {
    const [, told] = answer.answer.split(near);
    expect(told).toBeDefined();
    expect(findQuantities(told ?? "")).toEqual([]);
  });
});

it("gives the same figures to the Chinese question as to the English one", async () => {
  const { library } = await realLibrary();
  const [english, chinese] = await Promise.all(TWINS.map(({ question }) => answerTo(library, question)));
  const facts = ({ figures }: Answer) => figures.map(({ label: _label, asWritten: _asWritten, ...fact }) => fact);
  expect(facts(chinese as Answer)).toEqual(facts(english as Answer));
});
