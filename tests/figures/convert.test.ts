import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { CasebookError } from "../../src/errors.js";
import { convert, factorBetween, normalise, normalUnit } from "../../src/figures/convert.js";
import { UNITS } from "../../src/taxonomy/units.js";

const LAW = { seed: 20261123, numRuns: 500 };
const CONVERTIBLE = UNITS.filter(({ carrier }) => carrier);
/** Two units that measure the same thing. */
const alike = fc
  .constantFrom(...CONVERTIBLE)
  .chain((one) => fc.tuple(fc.constant(one.id), fc.constantFrom(...CONVERTIBLE.filter(({ dimension }) => dimension === one.dimension).map(({ id }) => id))));
/** Amounts as publications state them: up to nine digits, up to three decimals. */
const value = fc.tuple(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 3 })).map(([digits, places]) => Number(`${digits}e-${places}`));
/** Intensities over denominators with and without a number of their own. */
const DENOMINATORS = ["t", "kg", "kWh", "m3", "m2", "CNY", "1kCNY", "10kCNY", "1MCNY", "km", "100km", "h"];

describe("an amount in another unit", () => {
  it.each([
    [1, "MWh", "kWh", 1000],
    [4.02, "TWh", "kWh", 4_020_000_000],
    [36, "GJ", "kWh", 10_000],
    [1, "kcal", "kJ", 4.1868],
    [7, "MWp", "kW", 7000],
    [12.5, "kt", "t", 12_500],
    [250, "kgce", "tce", 0.25],
    [36_792, "kgCO2e", "tCO2e", 36.792],
    [1, "tCO2", "tCO2e", 1],
    [15, "mu", "m2", 10_000],
    [1, "ha", "mu", 15],
    [1500, "L", "m3", 1.5],
    [18, "month", "year", 1.5],
    [10, "bar", "MPa", 1],
    [250, "g/kWh", "kg/kWh", 0.25],
    [32.9, "m3/t", "L/kg", 32.9],
    [3, "kWh/10kCNY", "kWh/1MCNY", 300],
    [30, "L/100km", "L/km", 0.3],
  ])("%d %s in %s is %d", (from, unit, to, expected) => expect(convert({ value: from, unit }, to).value).toBeCloseTo(expected, 9));

  it("comes back the same", () =>
    fc.assert(
      fc.property(alike, value, value, ([from, to], a, b) => {
        const amount = { value: Math.min(a, b), max: Math.max(a, b), unit: from };
        const back = convert(convert(amount, to), from);
        expect(back.unit).toBe(from);
        expect(back.value / amount.value).toBeCloseTo(1, 9);
        expect((back.max as number) / amount.max).toBeCloseTo(1, 9);
      }),
      LAW,
    ));

  it("keeps its order", () =>
    fc.assert(
      fc.property(alike, value, value, ([from, to], a, b) => {
        fc.pre(Math.abs(a - b) > 1e-6 * b);
        expect(Math.sign(convert({ value: a, unit: from }, to).value - convert({ value: b, unit: from }, to).value)).toBe(Math.sign(a - b));
      }),
      LAW,
    ));

  it("is the same by way of a third unit", () =>
    fc.assert(
      fc.property(alike, fc.nat(), value, ([from, to], which, amount) => {
        const kin = CONVERTIBLE.filter(({ dimension }) => dimension === UNITS.find(({ id }) => id === from)?.dimension);
        const third = kin[which % kin.length]?.id ?? from;
        expect(convert(convert({ value: amount, unit: from }, third), to).value / convert({ value: amount, unit: from }, to).value).toBeCloseTo(1, 9);
      }),
      LAW,
    ));

  it("of what it is stated for goes the other way", () =>
    fc.assert(
      fc.property(alike, fc.constantFrom(...DENOMINATORS), ([one, other], denominator) => {
        const plain = factorBetween(one, other) as number;
        expect((factorBetween(`${one}/${denominator}`, `${other}/${denominator}`) as number) / plain).toBeCloseTo(1, 9);
        expect((factorBetween(`${denominator}/${one}`, `${denominator}/${other}`) as number) * plain).toBeCloseTo(1, 9);
      }),
      LAW,
    ));

  it("keeps an end of a range only where it has one", () => {
    expect(convert({ value: 1, unit: "t" }, "kg")).toEqual({ value: 1000, unit: "kg" });
    expect(convert({ value: 1, max: 2, unit: "t" }, "kg")).toEqual({ value: 1000, max: 2000, unit: "kg" });
  });
});

describe("units that measure different things", () => {
  it.each([
    ["tce", "tCO2"],
    ["tce", "t"],
    ["tCO2e", "t"],
    ["Nm3", "m3"],
    ["kWh", "kW"],
    ["kW", "kVA"],
    ["CNY", "USD"],
    ["%", "pp"],
    ["t", "t/t"],
    ["kWh/t", "kWh/m2"],
    ["m3/t", "Nm3/t"],
    ["kgce/t", "kg/t"],
    ["count", "t"],
    ["°C", "%"],
  ])("never convert: %s and %s", (one, other) => {
    for (const [from, to] of [
      [one, other],
      [other, one],
    ] as const) {
      expect(factorBetween(from, to)).toBeUndefined();
      expect(() => convert({ value: 1, unit: from }, to)).toThrow(CasebookError);
    }
  });

  it("never convert, whichever they are", () => {
    for (const one of UNITS)
      for (const other of UNITS) if (one.dimension !== other.dimension) expect(factorBetween(one.id, other.id), `${one.id} ${other.id}`).toBeUndefined();
  });
});

describe("the unit in which amounts are compared", () => {
  it.each([
    ["MWh", "kWh"],
    ["MWp", "kW"],
    ["kg", "t"],
    ["kgCO2", "tCO2e"],
    ["kgce", "tce"],
    ["L", "m3"],
    ["Nm3", "Nm3"],
    ["month", "year"],
    ["CNY", "CNY"],
    ["USD", "USD"],
    ["°C", "°C"],
    ["%", "%"],
    ["count", "count"],
    ["g/kWh", "t/kWh"],
    ["kWh/kg", "kWh/t"],
    ["L/100km", "m3/km"],
    ["tce/1MCNY", "tce/10kCNY"],
  ])("of %s is %s", (unit, normal) => expect(normalUnit(unit)).toBe(normal));

  it("is reached by every unit, changes nothing the second time, and two units share it exactly where they convert", () => {
    for (const { id } of UNITS) {
      const once = normalise({ value: 1, unit: id });
      expect(once.unit).toBe(normalUnit(id));
      expect(normalise(once)).toEqual(once);
      for (const other of UNITS) expect(normalUnit(other.id) === normalUnit(id), `${id} ${other.id}`).toBe(factorBetween(id, other.id) !== undefined);
    }
  });
});
