import { beforeAll, describe, expect, it } from "vitest";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

describe("a question for what a kind of company did in a wide field", () => {
  it.each([
    ["What can a tyre plant do to save energy?", /Biomass|Solar|heat|energy|LED|insulation|storage/i],
    ["轮胎厂怎么节能？", /生物质|光伏|余热|节能|保温|储能|空压/],
  ])("is answered by its measures in that field: %s", async (question, measure) => {
    const { status, citations } = await answerTo(library, question);
    expect(status).toBe("answered");
    expect(citations.length).toBeGreaterThan(1);
    const told = citations.filter(({ measure: { en, zh }, quote }) => measure.test(`${en} ${zh} ${quote}`));
    expect(told.length / citations.length).toBeGreaterThan(0.6);
  });

  it("is not answered by what the kind did in others", async () => {
    const { status, answer } = await answerTo(library, "How can breweries save energy?");
    expect(status).toBe("not_found");
    expect(answer).toContain("energy saving, beer");
  });
});
