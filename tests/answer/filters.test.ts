import { beforeAll, describe, expect, it } from "vitest";
import type { Case } from "../../src/domain/case.js";
import { AskRequest } from "../../src/protocol/ask.js";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo, citedCases } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";

const FLUE_GAS = "Which companies recovered flue-gas heat?";
const ANYTHING = "How much was saved?";

describe("filters of a request", () => {
  let library: Library;
  beforeAll(async () => {
    ({ library } = await realLibrary());
  });

  it.each<{ filters: NonNullable<AskRequest["filters"]>; holds: (one: Case) => boolean }>([
    { filters: { industry: "dairy" }, holds: ({ industry }) => industry.includes("dairy") },
    { filters: { company: "Yili" }, holds: ({ company }) => company.aliases.includes("Yili") },
    { filters: { company: "沈阳旺旺" }, holds: ({ company }) => company.aliases.includes("沈阳旺旺") },
    { filters: { collection: "shenyang-zero-carbon-2024" }, holds: ({ source }) => source.collection === "shenyang-zero-carbon-2024" },
    { filters: { year: 2024 }, holds: ({ year }) => year === 2024 },
    { filters: { year: 2024, industry: "dairy" }, holds: ({ year, industry }) => year === 2024 && industry.includes("dairy") },
  ])("narrow the answer down: $filters", async ({ filters, holds }) => {
    const everyone = citedCases(await answerTo(library, FLUE_GAS));
    const expected = everyone.filter((id) => holds(library.cases.get(id) as Case));
    expect(citedCases(await answerTo(library, FLUE_GAS, { filters }))).toEqual(expected);
    expect(expected.length).toBeGreaterThan(0);
    expect(expected.length).toBeLessThan(everyone.length);
  });

  it("make a technology of a question that names none", async () => {
    const { citations } = await answerTo(library, ANYTHING, { filters: { technology: "flue-gas-heat-recovery" } });
    expect(citations).not.toEqual([]);
    for (const { measure } of citations) expect(library.facets(measure.id).technology.has("flue-gas-heat-recovery")).toBe(true);
  });

  const MATCHING_NOTHING = [
    { industry: "no-such-industry" },
    { technology: "no-such-technology" },
    { collection: "no-such-collection" },
    { company: "Tesla" },
    { company: "constructor" },
    { year: 1999 },
    { year: 0 },
    { industry: "beer", collection: "shenyang-zero-carbon-2024" },
    { industry: "constructor" },
    { industry: "__proto__" },
  ];
  it.each([FLUE_GAS, ANYTHING].flatMap((question) => MATCHING_NOTHING.map((filters) => ({ question, filters }))))(
    "that match nothing give nothing, never everything: $question $filters",
    async ({ question, filters }) => {
      expect(await answerTo(library, question, { filters })).toMatchObject({ status: "not_found", citations: [], figures: [] });
    },
  );

  it("change nothing where none is set", async () => {
    const plain = await answerTo(library, FLUE_GAS);
    const empty = await answerTo(library, FLUE_GAS, { filters: {} });
    expect({ ...empty, id: plain.id, timingsMs: plain.timingsMs }).toEqual(plain);
  });

  it("that the library does not know are refused by name, not by value", () => {
    expect(AskRequest.safeParse({ question: ANYTHING, filters: { industry: "no-such-industry" } }).success).toBe(true);
    expect(AskRequest.safeParse({ question: ANYTHING, filters: { sector: "dairy" } }).success).toBe(false);
  });
});
