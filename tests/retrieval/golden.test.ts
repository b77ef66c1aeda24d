import { describe, expect, it } from "vitest";
import { openCasebook } from "../../src/app.js";
import { CHINESE, ENGLISH, GOLDENS } from "../support/golden.js";
import { realLibrary } from "../support/library.js";
import { rank } from "../support/ranking.js";

describe.each([
  ["English", ENGLISH],
  ["Chinese", CHINESE],
])("a question in %s about the real corpus", (_, goldens) => {
  it.each(goldens)("$question", async ({ question, passages }) => {
    const { library } = await realLibrary();
    expect(
      passages.filter((id) => !library.passages.has(id)),
      "passages that the corpus has not",
    ).toEqual([]);
    const first = (await rank(library, question)).slice(0, 3).map(({ passage }) => passage.id);
    expect(first).toEqual(expect.arrayContaining([...passages]));
  });
});

describe("the order of what a question retrieves", () => {
  it("is the same every time, and the same after the index was opened again", async () => {
    const { library, config } = await realLibrary();
    const again = (await openCasebook(config, { notice: () => undefined })).library;
    expect(again.version).toBe(library.version);
    for (const { question } of GOLDENS) {
      const [first, second, third] = [await rank(library, question), await rank(library, question), await rank(again, question)].map((ranked) =>
        ranked.map(({ passage, score }) => [passage.id, score]),
      );
      expect(second).toEqual(first);
      expect(third).toEqual(first);
    }
  });

  it("puts a right passage first for almost every question", async () => {
    const { library } = await realLibrary();
    const firsts = await Promise.all(GOLDENS.map(async ({ question, passages }) => passages.includes((await rank(library, question))[0]?.passage.id ?? "")));
    expect(firsts.filter(Boolean).length / GOLDENS.length).toBeGreaterThanOrEqual(0.9);
  });

  it("is better by words and nearness together than by nearness alone", async () => {
    const { library } = await realLibrary();
    const reciprocalRank = async (options: Parameters<typeof rank>[2]) => {
      const ranks = await Promise.all(
        GOLDENS.map(async ({ question, passages }) => (await rank(library, question, options)).findIndex(({ passage }) => passages.includes(passage.id)) + 1),
      );
      return ranks.reduce((sum, place) => sum + (place === 0 ? 0 : 1 / place), 0) / GOLDENS.length;
    };
    expect(await reciprocalRank({})).toBeGreaterThan(await reciprocalRank({ lexicalWeight: 0, vectorWeight: 1 }));
  });
});
