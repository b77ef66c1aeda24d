import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { mostSimilar } from "../../src/text/similar.js";
import { LAW } from "../support/texts.js";

const IDS = ["solar-pv", "heat-recovery", "heat-pump", "lighting"];

describe("mostSimilar", () => {
  it.each([
    ["solarpv", "solar-pv"],
    ["heat-recovry", "heat-recovery"],
    ["Lihgting", "lighting"],
    ["heatpumps", "heat-pump"],
  ])("guesses what %s was meant to be", (word, meant) => {
    expect(mostSimilar(word, IDS)).toBe(meant);
  });

  it("does not guess where all differ by more than half", () => {
    expect(mostSimilar("cogeneration", IDS)).toBeUndefined();
    expect(mostSimilar("x", IDS)).toBeUndefined();
    expect(mostSimilar("x", [])).toBeUndefined();
  });

  it("knows a candidate in whatever case it is written", () => {
    fc.assert(
      fc.property(fc.constantFrom(...IDS), fc.boolean(), (id, upper) => {
        expect(mostSimilar(upper ? id.toUpperCase() : id, IDS)).toBe(id);
      }),
      LAW,
    );
  });

  it("forgives any one letter left out", () => {
    for (const id of IDS) for (let at = 0; at < id.length; at++) expect(mostSimilar(id.slice(0, at) + id.slice(at + 1), IDS)).toBe(id);
  });
});
