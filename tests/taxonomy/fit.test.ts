import { describe, expect, it } from "vitest";
import { fitsMetric, mayBeCounted } from "../../src/taxonomy/fit.js";

describe("a unit of a metric", () => {
  it.each([
    ["kWh", "electricity-saved"],
    ["MWh", "electricity-generated"],
    ["kWh/t", "electricity-intensity"],
    ["tCO2", "co2-reduction"],
    ["t", "co2-reduction"],
    ["%", "co2-reduction-rate"],
    ["times", "efficiency"],
    ["count", "production-output"],
    ["GW", "production-output"],
    ["year", "payback"],
    ["m3", "other"],
  ])("is %s of %s", (unit, metric) => {
    expect(fitsMetric(unit, metric)).toBe(true);
  });

  it.each([
    ["kW", "electricity-saved"],
    ["tce", "co2-reduction"],
    ["%", "temperature"],
    ["CNY", "co2-reduction"],
  ])("is not %s of %s", (unit, metric) => {
    expect(fitsMetric(unit, metric)).toBe(false);
  });

  it("may be a mere number, sheets of paper or a coefficient, that is compared with nothing", () => {
    expect(mayBeCounted("count", "paper-saved")).toBe(true);
    expect(mayBeCounted("count", "efficiency")).toBe(true);
    expect(mayBeCounted("count", "water-saved")).toBe(false);
    expect(fitsMetric("count", "paper-saved")).toBe(false);
  });
});
