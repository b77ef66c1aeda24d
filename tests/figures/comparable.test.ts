import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/domain/figure.js";
import { comparableAmount, periodOf } from "../../src/figures/comparable.js";
import { told } from "../support/figures.js";

const figure = (value: number, unit: string, metric: string, rest: Partial<Figure> = {}): Figure => ({
  ...told(value, unit, metric, "saving"),
  id: "case#measure!1",
  spans: [{ language: "en", start: 0, end: 1, asWritten: "1" }],
  ...rest,
});

describe("the amount in which a figure is compared", () => {
  it.each([
    [36.792, "t", "co2-reduction", 36.792, "tCO2e"],
    [36_792, "kg", "co2-reduction", 36.792, "tCO2e"],
    [5, "tCO2", "co2-reduction", 5, "tCO2e"],
    [2, "kt", "carbon-sink", 2000, "tCO2e"],
    [0.5, "t/t", "carbon-intensity", 0.5, "tCO2e/t"],
    [100, "t", "water-saved", 100, "t"],
    [100, "m3", "water-saved", 100, "m3"],
    [9, "t", "steam-saved", 9, "t"],
    [3, "MWh", "electricity-saved", 3000, "kWh"],
    [3, "tce", "standard-coal-saved", 3, "tce"],
    [12, "%", "co2-reduction-rate", 12, "%"],
  ])("of %d %s of %s is %d %s", (value, unit, metric, normal, normalUnit) =>
    expect(comparableAmount(figure(value, unit, metric))).toEqual({ value: normal, unit: normalUnit }),
  );
});

describe("the time that a figure is for", () => {
  it.each<[Partial<Figure>, string, string, string]>([
    [{ per: "year" }, "t", "co2-reduction", "year"],
    [{ per: "day" }, "t", "steam-saved", "day"],
    [{ per: "hour" }, "Nm3", "natural-gas-saved", "hour"],
    [{ years: [2023, 2023] }, "t", "co2-reduction", "year"],
    [{ years: [2021, 2023] }, "t", "co2-reduction", "cumulative"],
    [{ years: [2023, 2023], cumulative: true }, "t", "co2-reduction", "cumulative"],
    [{}, "t", "co2-reduction", "unstated"],
    [{}, "kWh", "electricity-generated", "unstated"],
    [{}, "CNY", "cost-saved", "unstated"],
    [{}, "CNY", "investment", "timeless"],
    [{ years: [2023, 2023] }, "CNY", "investment", "timeless"],
    [{}, "kW", "installed-capacity", "timeless"],
    [{}, "kWh", "storage-capacity", "timeless"],
    [{}, "%", "green-electricity-share", "timeless"],
    [{ years: [2023, 2023] }, "%", "green-electricity-share", "timeless"],
    [{}, "kgce/t", "energy-intensity", "timeless"],
    [{}, "year", "payback", "timeless"],
    [{ role: "level" }, "count", "count", "timeless"],
  ])("of %j in %s of %s is “%s”", (rest, unit, metric, period) => expect(periodOf(figure(1, unit, metric, rest))).toBe(period));
});
