import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Bound } from "../../src/domain/plan.js";
import type { MeasureRow } from "../../src/domain/row.js";
import { boundFactor, keeps } from "../../src/retrieval/bounds.js";
import { rowOf } from "../support/rows.js";

const bound = (comparison: Bound["comparison"], value: number, rest: Partial<Bound> = {}): Bound => ({ comparison, value, unit: "t", per: null, ...rest });

describe("an amount held against a bound", () => {
  const row = (value: number, figure: Partial<MeasureRow["figure"]> = {}) => rowOf(value, { figure });
  it.each<[string, Bound["comparison"], boolean, MeasureRow]>([
    ["100 t", "at-least", true, row(100)],
    ["100 t", "over", false, row(100)],
    ["over 100 t", "over", true, row(100, { qualifier: "over" })],
    ["99.9 t", "at-least", false, row(99.9)],
    ["100 t", "at-most", true, row(100)],
    ["over 100 t", "at-most", false, row(100, { qualifier: "over" })],
    ["100 t", "under", false, row(100)],
    ["under 100 t", "under", true, row(100, { qualifier: "under" })],
    ["80 to 120 t", "at-least", true, row(80, { max: 120 })],
    ["80 to 120 t", "at-most", true, row(80, { max: 120 })],
    ["120 to 150 t", "at-most", false, row(120, { max: 150 })],
    ["100,000 kg", "at-least", true, row(100_000, { unit: "kg" })],
    ["100 tCO2e", "at-least", true, row(100, { unit: "tCO2e" })],
    ["100 tce", "at-least", true, row(100, { unit: "tce", metric: "standard-coal-saved" })],
    ["100 %", "at-least", false, row(100, { unit: "%" })],
  ])("of 100 t: %s is “%s”, %s", (_what, comparison, expected, one) => {
    expect(keeps(one, bound(comparison, 100))).toBe(expected);
  });

  it("keeps it only for the same period, where both say one", () => {
    expect(keeps(row(100, { per: "year" }), bound("at-least", 50, { per: "year" }))).toBe(true);
    expect(keeps(row(100, { per: "day" }), bound("at-least", 50, { per: "year" }))).toBe(false);
    expect(keeps(row(100, { per: "day" }), bound("at-least", 50))).toBe(true);
  });

  it("keeps it or its opposite, never both and never neither", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (value, limit) => {
        const one = row(value);
        expect(keeps(one, bound("at-least", limit))).toBe(!keeps(one, bound("under", limit)));
        expect(keeps(one, bound("at-most", limit))).toBe(!keeps(one, bound("over", limit)));
      }),
      { seed: 20261129, numRuns: 200 },
    ));

  it("keeps it in whatever unit the bound is written", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1000 }), fc.integer({ min: 1, max: 1000 }), (value, limit) => {
        expect(keeps(row(value), bound("at-least", limit * 1000, { unit: "kg" }))).toBe(keeps(row(value), bound("at-least", limit)));
      }),
      { seed: 20261130, numRuns: 200 },
    ));
});

it("a bound in tonnes holds for CO2 and standard coal, which are weighed in them, but never one of these for the other", () => {
  expect(boundFactor("t", "tCO2e")).toBe(1);
  expect(boundFactor("kt", "tCO2e")).toBe(1000);
  expect(boundFactor("kg", "tCO2e/t")).toBeUndefined();
  expect(boundFactor("t", "tce")).toBe(1);
  expect(boundFactor("tce", "tCO2e")).toBeUndefined();
});
