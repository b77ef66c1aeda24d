import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { describeAmount, describeFigureOf, describeSeries, periodSuffix, superlative, unitName } from "../../../src/answer/table/words.js";
import { findQuantities } from "../../../src/figures/quantities.js";
import type { Library } from "../../../src/retrieval/library.js";
import { measuresTable } from "../../../src/retrieval/table.js";
import { groupDigits } from "../../../src/taxonomy/statements.js";
import { UNITS } from "../../../src/taxonomy/units.js";
import { evidenceOf, passageOf, verifySentence } from "../../support/drafting.js";
import { realLibrary } from "../../support/library.js";
import { rowOf } from "../../support/rows.js";

/** A thermal transmittance has a unit of three parts. */
const NOT_ALONE = new Set(["m2K", "count"]);

describe("an amount in words", () => {
  it.each([
    [{ value: 12_345, unit: "tCO2e" }, "12,345 t CO2e", "12,345吨二氧化碳当量"],
    [{ value: 304_100, unit: "CNY" }, "CNY 304,100", "304,100元"],
    [{ value: 7.57, unit: "%" }, "7.57%", "7.57%"],
    [{ value: 2, unit: "year" }, "2 years", "2年"],
    [{ value: 1, unit: "year" }, "1 year", "1年"],
    [{ value: 10, max: 15, unit: "MW" }, "10–15 MW", "10–15兆瓦"],
    [{ value: 32.9, unit: "m3/t" }, "32.9 m³/t", "32.9立方米/t"],
    [{ value: 0.171, unit: "tCO2e/10kCNY" }, "0.171 t CO2e per CNY 10,000", "0.171吨二氧化碳当量/万元"],
    [{ value: 5, unit: "tCO2e/car" }, "5 t CO2e per car", "5吨二氧化碳当量/car"],
    [{ value: 9, unit: "count" }, "9", "9"],
  ])("of %j is “%s” and “%s”", (amount, english, chinese) => {
    expect(describeAmount(amount, "en")).toBe(english);
    expect(describeAmount(amount, "zh")).toBe(chinese);
  });

  it("is read back as the same amount, in every unit and either language", () => {
    const intensities = ["m3/t", "tCO2e/10kCNY", "tce/1MCNY", "kWh/m2", "tCO2e/100km", "gce/kWh"];
    for (const unit of [...UNITS.map(({ id }) => id), ...intensities].filter((id) => !NOT_ALONE.has(id)))
      for (const language of ["en", "zh"] as const) {
        const words = describeAmount({ value: 1234.5, unit }, language);
        expect(findQuantities(words), words).toMatchObject([{ value: 1234.5, unit }]);
      }
  });

  it("loses no digit", () =>
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999_999 }), fc.integer({ min: 0, max: 12 }), (digits, places) => {
        const value = Number(`${digits}e-${places}`);
        expect(Number(groupDigits(value).replaceAll(",", ""))).toBe(value);
      }),
      { seed: 20261132, numRuns: 300 },
    ));
});

describe("a figure in words", () => {
  it.each([
    [rowOf(18_000), "18,000 t a year", "18,000 t/年"],
    [rowOf(18_000, { figure: { qualifier: "about" } }), "about 18,000 t a year", "约18,000 t/年"],
    [rowOf(18_000, { figure: { qualifier: "from", per: null, years: [2023, 2023] } }), "at least 18,000 t (2023)", "不低于18,000 t（2023年）"],
    [rowOf(18_000, { figure: { qualifier: "over", per: null, years: [2021, 2023] } }), "over 18,000 t (2021–2023)", "超过18,000 t（2021—2023年）"],
    [rowOf(70, { figure: { unit: "GW", per: "year" } }), "70 GW a year", "70 GW（每年）"],
  ])("has its qualifier, period and years: %#", (row, english, chinese) => {
    expect(describeFigureOf(row, "en")).toBe(english);
    expect(describeFigureOf(row, "zh")).toBe(chinese);
  });

  let library: Library;
  beforeAll(async () => {
    ({ library } = await realLibrary());
  });

  it("is what its passage states, for every amount of the library and in either language", () => {
    let told = 0;
    // Things counted (per vehicle, per ten thousand pieces) have no name that is read back in both languages.
    const ofThings = (unit: string) => unit.includes("/") && /^(?:\d+[kM]?)?[a-z]{3,}$/.test(unit.split("/")[1] as string);
    for (const row of measuresTable(library).filter(({ figure }) => !NOT_ALONE.has(figure.unit) && !ofThings(figure.unit)))
      for (const language of ["en", "zh"] as const) {
        const text = describeFigureOf(row, language);
        told++;
        expect(verifySentence({ text, markers: [1] }, evidenceOf(passageOf(library, row.passageId)), library).removed, `${row.passageId}: ${text}`).toEqual([]);
      }
    expect(told).toBeGreaterThan(1000);
  });
});

it("what is common to a series is told without what is not stated", () => {
  expect(describeSeries({ basis: "reported", period: "year", owner: "measure" }, "en")).toBe("yearly, reported, single measures");
  expect(describeSeries({ basis: "expected", period: "timeless", owner: "company" }, "zh")).toBe("预计、企业或厂区整体");
  expect([periodSuffix("day", "en"), periodSuffix("timeless", "en"), periodSuffix("cumulative", "zh")]).toEqual([" a day", "", ""]);
});

it.each([
  ["co2-reduction", "desc", "largest", "最多"],
  ["electricity-generated", "desc", "largest", "最多"],
  ["payback", "asc", "shortest", "最短"],
  ["water-intensity", "asc", "lowest", "最低"],
  ["energy-saving-rate", "desc", "highest", "最高"],
] as const)("the first by %s (%s) is “%s”, %s", (metric, order, english, chinese) => {
  expect([superlative(metric, order, "en"), superlative(metric, order, "zh")]).toEqual([english, chinese]);
});

it("a unit has its name in the language", () => {
  expect([unitName("kWh", "en"), unitName("kWh", "zh"), unitName("m3/t", "en"), unitName("unknown", "zh")]).toEqual(["kWh", "千瓦时", "m³/t", "unknown"]);
});
