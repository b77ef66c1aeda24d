import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type Comparison, compareFinders, type Finder, finders } from "../../evals/questions/compare.js";
import { readQuestions } from "../../evals/questions/question.js";
import { renderComparison } from "../../evals/questions/render.js";
import { ask } from "../../src/answer/ask.js";
import type { Library } from "../../src/retrieval/library.js";
import { realLibrary } from "../support/library.js";

const questions = readQuestions(fileURLToPath(new URL("../../evals/questions/sets", import.meta.url)));

let library: Library;
let comparison: Comparison[];
beforeAll(async () => {
  ({ library } = await realLibrary());
  const compared = await finders(library, (request) => ask(library, request));
  const everything: Finder = { name: "all", find: async () => [...library.passages.keys()] };
  const nothing: Finder = { name: "none", find: async () => [] };
  comparison = await compareFinders([...compared, everything, nothing], questions, library);
}, 240_000);

const allAt = (depth: number) => new Map(comparison.map(({ name, at }) => [name, at[depth]?.all ?? Number.NaN]));

describe("the comparison of finders", () => {
  it("gives nothing to one that finds nothing, and never less to more passages", () => {
    expect(comparison.find(({ name }) => name === "none")?.at[10]).toEqual({ en: 0, zh: 0, all: 0 });
    for (const { at } of comparison.filter(({ name }) => name !== "all")) expect(at[10]?.all).toBeGreaterThanOrEqual((at[5]?.all ?? 0) - 0.02);
  });

  it("reads only so many passages as it says, whatever a finder gives", () => {
    expect(allAt(10).get("all")).toBeLessThan(0.2);
  });

  it("has the library's ranking, and what its answers cite, ahead of every other", () => {
    for (const depth of [5, 10]) {
      const shares = allAt(depth);
      const others = [...shares].filter(([name]) => !name.startsWith("casebook")).map(([, share]) => share);
      for (const [name, share] of shares) if (name.startsWith("casebook")) expect(share, `${name} at ${depth}`).toBeGreaterThan(Math.max(...others));
      expect(Math.min(...others)).toBeGreaterThanOrEqual(0);
    }
  });

  it("has the library's evidence find nearly all that is needed, and more than words and vectors without the facets", () => {
    const shares = allAt(10);
    const own = shares.get("casebook, its evidence: words, vectors and facets") ?? 0;
    expect(own).toBeGreaterThanOrEqual(0.97);
    expect(own).toBeGreaterThan(shares.get("casebook, words and vectors fused") ?? 1);
  });

  it("is told side by side", () => {
    const told = renderComparison(comparison);
    for (const { name } of comparison) expect(told).toContain(name);
    expect(told).toContain(String(comparison[0]?.questions));
  });
});
