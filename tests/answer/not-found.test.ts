import { beforeAll, describe, expect, it } from "vitest";
import type { Answer } from "../../src/domain/answer.js";
import { findQuantities } from "../../src/figures/quantities.js";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";

/** Questions that the library cannot answer, with a word that the answer must call missing. */
const UNANSWERABLE = [
  ["the weather", "What's the weather in Beijing?", "weather"],
  ["the weather", "北京今天的天气怎么样？", "天气"],
  ["the CEO", "Who is the CEO of Yili?", "CEO"],
  ["the CEO", "伊利的CEO是谁？", "CEO"],
  ["a capital", "What is the capital of France?", "capital"],
  ["an unknown company", "What did Tesla do to cut emissions?", "Tesla"],
  ["an unknown company", "华为做了哪些减碳措施？", "华为"],
  ["an unknown company", "How much CO2 does Foxconn's Shanghai park save with solar panels on its roof?", "Foxconn"],
  ["an unknown technology", "Which companies use nuclear fusion?", "fusion"],
  ["an unknown technology", "哪些企业用了可控核聚变？", "核聚变"],
  ["a combination that no case has", "which dairy plants use carbon capture", "carbon capture, dairy"],
  ["a combination that no case has", "哪些乳品厂做了碳捕集", "碳捕集、乳制品"],
  ["a combination that no case has", "which breweries in Guangdong use carbon capture", "carbon capture, beer, Guangdong"],
  ["two technologies that no company has both of", "Which companies use both heat pumps and rooftop solar?", "heat pump, rooftop solar"],
  ["what a company does not do", "What does Tsingtao Brewery say of carbon capture?", "carbon capture, Tsingtao Brewery"],
  ["what a company does not do", "青岛啤酒的沼气", "沼气、青岛啤酒"],
  ["a kind of thing that it has never heard of", "Which companies use mushroom packaging?", "mushroom"],
  ["a source of energy that it has never heard of", "Which factories use osmotic energy?", "osmotic"],
  ["a source of energy that it has never heard of", "哪些工厂用潮汐能？", "潮汐"],
  ["two things that no company does together", "Is wind power drying used anywhere?", "wind power, drying"],
  ["what nobody of a kind of company does", "Which banks use drones?", "drones"],
  ["what nobody of a kind of company has", "哪些乳企有无人机？", "无人机、乳制品"],
  ["a combination that leaves an industry out", "which steel companies use flue-gas heat recovery but not dairy", "flue-gas heat recovery, steel"],
] as const;

describe.each(UNANSWERABLE)("a question for %s: %s", (_what, question, missing) => {
  let library: Library;
  let answer: Answer;
  beforeAll(async () => {
    ({ library } = await realLibrary());
    answer = await answerTo(library, question);
  });

  it("is not found, with no figure and no citation", () => {
    expect(answer).toMatchObject({ status: "not_found", figures: [], citations: [], checks: { figuresTraced: 0, removed: [] } });
    expect(answer.answer).not.toMatch(/\[\d+\]/);
  });

  it(`is told plainly that “${missing}” is what is missing`, () => {
    const [sentence] = answer.answer.split("\n");
    expect(sentence).toContain(missing);
    expect(sentence).toMatch(/[.。]$/);
  });

  it("is told no amount", () => expect(findQuantities(answer.answer)).toEqual([]));
});

describe("near misses of what is not found", () => {
  it("are the same technology in other industries", async () => {
    const { library } = await realLibrary();
    const { related } = await answerTo(library, "which dairy plants use carbon capture");
    const steel = related.find(({ case: one }) => one.id === "climate-action-2025-12");
    expect(steel?.why).toMatch(/, but the industry is steel, not dairy$/);
  });

  it("are only one of two technologies where both were asked", async () => {
    const { library } = await realLibrary();
    const { related } = await answerTo(library, "Which companies use both heat pumps and rooftop solar?");
    expect(related.filter(({ why }) => why.startsWith("only one of these:"))).not.toEqual([]);
  });
});
