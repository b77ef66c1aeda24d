import { describe, expect, it } from "vitest";
import { RetrieveOptions, retrieve } from "../../src/retrieval/retrieve.js";
import { GOLDENS } from "../support/golden.js";
import { realLibrary } from "../support/library.js";
import { rank } from "../support/ranking.js";

const CLOSE = 1e-6;

describe("retrieve", () => {
  it("scores between 0 and 1, by the weights of words and nearness", async () => {
    const { library } = await realLibrary();
    for (const { question } of GOLDENS.slice(0, 4)) {
      const everything = { lexicalWeight: 0.3, vectorWeight: 0.7, neighbours: 2000 };
      for (const { lexical, vector, score } of await rank(library, question, everything)) {
        for (const share of [lexical, vector, score]) expect(share >= 0 && share <= 1 + CLOSE).toBe(true);
        expect(Math.abs(score - (0.3 * lexical + 0.7 * vector))).toBeLessThan(CLOSE);
      }
    }
  });

  it("gives the best match of words the whole of its share", async () => {
    const { library } = await realLibrary();
    for (const { question } of GOLDENS.slice(0, 5)) expect(Math.max(...(await rank(library, question)).map(({ lexical }) => lexical))).toBe(1);
  });

  it("says which of the asked terms a passage has", async () => {
    const { library } = await realLibrary();
    const scored = await retrieve(library, ["heat", "pump", "qzxv"], "heat pump");
    for (const { terms, lexical } of scored.values()) {
      expect([...terms].every((term) => term === "heat" || term === "pump")).toBe(true);
      expect(terms.size > 0).toBe(lexical > 0);
    }
  });

  it("asks no neighbours where none are wanted", async () => {
    const { library } = await realLibrary();
    const scored = await rank(library, "heat pump", { neighbours: 0 });
    expect(scored.length).toBeGreaterThan(0);
    expect(scored.every(({ vector, lexical }) => vector === 0 && lexical > 0)).toBe(true);
  });

  it("asks for as many neighbours as wanted, also more than there are", async () => {
    const { library } = await realLibrary();
    expect(await retrieve(library, [], "heat pump", RetrieveOptions.parse({ neighbours: 7 }))).toHaveProperty("size", 7);
    expect(await retrieve(library, [], "heat pump", RetrieveOptions.parse({ neighbours: 2000 }))).toHaveProperty("size", library.passages.size);
  });

  it.each(["", "   ", "qzxv wkjq", "123 456"])("finds nothing for %j", async (question) => {
    const { library } = await realLibrary();
    expect(await rank(library, question)).toEqual([]);
  });

  it("refuses options that it does not know or that are out of range", () => {
    for (const options of [{ lexicalWeight: 1.1 }, { vectorWeight: -0.1 }, { neighbours: 1.5 }, { neighbors: 5 }])
      expect(RetrieveOptions.safeParse(options).success).toBe(false);
    expect(RetrieveOptions.parse({ lexicalWeight: 0, vectorWeight: 0, neighbours: 0 })).toEqual({ lexicalWeight: 0, vectorWeight: 0, neighbours: 0 });
  });
});
