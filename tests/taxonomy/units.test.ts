import { describe, expect, it } from "vitest";
import { dimensionOf, isIntensity, UNIT_BY_WRITTEN, UNITS } from "../../src/taxonomy/units.js";

describe("units", () => {
  it("have each id once", () => {
    const ids = UNITS.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("are one for each spelling", () => {
    const spellings = UNITS.flatMap(({ written }) => written);
    expect(spellings.filter((spelling, index) => spellings.indexOf(spelling) !== index)).toEqual([]);
    for (const unit of UNITS) for (const spelling of unit.written) expect(UNIT_BY_WRITTEN.get(spelling)).toBe(unit);
  });

  it("have a spelling at least, and none with white space around it", () => {
    for (const { id, written } of UNITS) {
      expect(written.length, id).toBeGreaterThan(0);
      for (const spelling of written) expect(spelling).toBe(spelling.trim());
    }
  });

  it("have an id that no compound unit can be mistaken for", () => {
    for (const { id } of UNITS) expect(id).not.toContain("/");
  });
});

describe("the dimension of a unit", () => {
  it("is that of its numerator where it is compound", () => {
    expect(dimensionOf("m3")).toBe("volume");
    expect(dimensionOf("m3/t")).toBe("volume");
    expect(dimensionOf("tCO2/10kCNY")).toBe("co2-mass");
  });

  it("keeps apart what must not be compared: CO2 and coal, normal and plain cubic metres, shares and points", () => {
    const kinds = ["t", "tCO2", "tce", "m3", "Nm3", "kW", "kVA", "%", "pp", "kWh"].map(dimensionOf);
    expect(new Set(kinds).size).toBe(kinds.length);
  });

  it("is one for all sizes of a unit", () => {
    for (const [one, other] of [
      ["t", "kg"],
      ["kWh", "GJ"],
      ["tCO2e", "gCO2e"],
      ["kW", "MWp"],
      ["CNY", "USD"],
      ["mu", "ha"],
    ] as const)
      expect(dimensionOf(one)).toBe(dimensionOf(other));
  });

  it("is a count for what is counted and for unknown units", () => {
    expect(dimensionOf("count")).toBe("count");
    expect(dimensionOf("furlong")).toBe("count");
  });
});

describe("an intensity", () => {
  it("is an amount for each amount of something else", () => {
    expect(isIntensity("m3/t")).toBe(true);
    expect(isIntensity("kWh")).toBe(false);
  });
});
