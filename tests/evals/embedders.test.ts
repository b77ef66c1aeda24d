import { fileURLToPath } from "node:url";
import { beforeAll, describe, expect, it } from "vitest";
import { type Measured, measureEmbedders } from "../../evals/embedders/measure.js";
import { PEERS } from "../../evals/embedders/peers.js";
import { renderEmbedders } from "../../evals/embedders/render.js";
import { readQuestions } from "../../evals/questions/question.js";
import { realLibrary } from "../support/library.js";

const questions = readQuestions(fileURLToPath(new URL("../../evals/questions/sets", import.meta.url))).filter((_, index) => index % 12 === 0);

let builtIn: Measured;
let floor: Measured;
beforeAll(async () => {
  const { library } = await realLibrary();
  const compared = PEERS.filter(({ name }) => name === "built in" || name.startsWith("random projection"));
  [builtIn, floor] = (await measureEmbedders(compared, questions, library)) as [Measured, Measured];
}, 240_000);

describe("the bench of embedders", () => {
  it("has shares between 0 and 1, and no fewer passages met among ten than among five", () => {
    for (const one of [builtIn, floor])
      for (const { at5, at10 } of [one.both, one.fused, one.across, one.single, one.own]) {
        expect(at5 >= 0 && at10 <= 1).toBe(true);
        expect(at10).toBeGreaterThanOrEqual(at5 - 0.02);
      }
  });

  it("finds next to nothing across the languages by random vectors, and most by the built-in ones", () => {
    expect(floor.across.at10).toBeLessThan(0.25);
    expect(builtIn.across.at10).toBeGreaterThan(0.7);
    expect(builtIn.single.at10).toBeGreaterThan(floor.single.at10 + 0.3);
  });

  it("tells them side by side", () => {
    const told = renderEmbedders([builtIn, floor]);
    for (const { name, both } of [builtIn, floor]) {
      expect(told).toContain(name);
      expect(told).toContain(both.at10.toFixed(3));
    }
  });
});
