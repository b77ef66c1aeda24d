import { describe, expect, it } from "vitest";
import type { FigureReading } from "../../src/domain/case.js";
import type { Figure } from "../../src/domain/figure.js";
import { unfitReadings, withReadings } from "../../src/figures/readings.js";

const figure = (n: number, asWritten: string, more: Partial<Figure> = {}): Figure => ({
  id: `case#roof!${n}`,
  metric: "other",
  value: n,
  unit: "t",
  per: "year",
  years: [2021, 2021],
  qualifier: "exact",
  role: "level",
  basis: "reported",
  owner: "measure",
  spans: [{ language: "en", start: 0, end: asWritten.length, asWritten }],
  ...more,
});
const reading = (text: string, more: Partial<FigureReading> = {}): FigureReading => ({ text, ...more });

describe("what a reader decided of a figure", () => {
  it("takes the place of what the rules read, and of nothing else", () => {
    const [read] = withReadings([figure(3, "3 t")], [reading("3 t", { metric: "co2-reduction", role: "saving", basis: "expected", owner: "company" })]);
    expect(read).toEqual({ ...figure(3, "3 t"), metric: "co2-reduction", role: "saving", basis: "expected", owner: "company" });
  });

  it("holds for the figure in both languages", () => {
    const twin = figure(3, "3 t", { spans: [...figure(3, "3 t").spans, { language: "zh", start: 20, end: 22, asWritten: "3吨" }] });
    expect(withReadings([twin], [reading("3吨", { metric: "wastewater-amount" })])[0]?.metric).toBe("wastewater-amount");
  });

  it("takes a period or years away by none, and adds a running total", () => {
    const [read] = withReadings([figure(3, "3 t")], [reading("3 t", { per: "none", years: "none", cumulative: true })]);
    expect(read).toMatchObject({ per: null, cumulative: true });
    expect(read).not.toHaveProperty("years");
    expect(withReadings([figure(3, "3 t", { cumulative: true })], [reading("3 t", { cumulative: false })])[0]).not.toHaveProperty("cumulative");
  });

  it("takes away what is no figure at all", () => {
    const [kept, ...others] = withReadings([figure(3, "3 t"), figure(104, "104")], [reading("104", { none: true, why: "name of a protocol" })]);
    expect(kept).toEqual(figure(3, "3 t"));
    expect(others).toEqual([]);
  });

  it("means one of several figures of the same words where it says which", () => {
    const both = [figure(1, "6 patents"), figure(2, "6 patents")];
    expect(withReadings(both, [reading("6 patents", { nth: 2, metric: "count" })]).map(({ metric }) => metric)).toEqual(["other", "count"]);
    expect(unfitReadings(both, [reading("6 patents")])).toMatchObject([{ reason: expect.stringContaining("2 figures") }]);
    expect(unfitReadings(both, [reading("6 patents", { nth: 3 })])).toHaveLength(1);
  });

  it("of words that no figure has is a problem", () => {
    expect(unfitReadings([figure(1, "3 t")], [reading("4 t", { metric: "other" })])).toMatchObject([{ reason: "no figure has these words" }]);
    expect(unfitReadings([figure(1, "3 t")], [reading("3 t", { metric: "other" })])).toEqual([]);
  });
});
