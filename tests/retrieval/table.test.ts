import { beforeAll, describe, expect, it } from "vitest";
import { MeasureRow } from "../../src/domain/row.js";
import { comparableAmount, periodOf } from "../../src/figures/comparable.js";
import type { Library } from "../../src/retrieval/library.js";
import { measuresTable, metricUnits } from "../../src/retrieval/table.js";
import { METRICS } from "../../src/taxonomy/metrics.js";
import { realLibrary } from "../support/library.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

describe("the measures table", () => {
  it("has every figure of the library once, in the order of the corpus", () => {
    const figures = [...library.passages.values()].flatMap((passage) => passage.figures);
    expect(measuresTable(library).map(({ figure }) => figure.id)).toEqual(figures.map(({ id }) => id));
    expect(new Set(figures.map(({ id }) => id)).size).toBe(figures.length);
    expect(figures.length).toBeGreaterThan(1500);
  });

  it("is made once a library", () => expect(measuresTable(library)).toBe(measuresTable(library)));

  it("has in each row the passage, case and company of its figure", () => {
    for (const row of measuresTable(library)) {
      const passage = library.passages.get(row.passageId);
      const one = library.cases.get(row.caseId);
      expect(passage?.figures.map(({ id }) => id)).toContain(row.figure.id);
      expect(passage?.caseId).toBe(row.caseId);
      expect(row).toMatchObject({
        company: { en: one?.company.en, zh: one?.company.zh },
        collection: one?.source.collection,
        collectionYear: one?.year,
        kind: passage?.kind,
      });
    }
  });

  it("has in each row the amount in the unit in which it is compared, and its period", () => {
    for (const { figure, normal, period } of measuresTable(library)) {
      expect(normal).toEqual(comparableAmount(figure));
      expect(period).toBe(periodOf(figure));
    }
  });

  it("satisfies its schema", () => {
    for (const row of measuresTable(library)) expect(MeasureRow.safeParse(row).error).toBeUndefined();
  });

  it("has technologies of the heading and the lead only, broader ones included", () => {
    const narrowed = measuresTable(library).filter(({ passageId, technology }) => {
      const { headingTechnology, leadTechnology } = library.facets(passageId);
      const own = new Set([...headingTechnology, ...leadTechnology]);
      expect(technology.filter((id) => !own.has(id))).toEqual([]);
      return technology.length < own.size;
    });
    expect(narrowed).toEqual([]);
    // The capacity of a coal-fired unit beside a solar plant is not one of solar power.
    const unit = measuresTable(library).find(({ figure }) => figure.metric === "installed-capacity" && figure.value === 100_000);
    expect(unit?.technology).not.toContain("solar-pv");
    const fluegas = measuresTable(library).find(({ passageId }) => passageId === "shenyang-zero-carbon-2024-01#boiler-flue-gas-heat-recovery");
    expect(fluegas).toMatchObject({
      technology: expect.arrayContaining(["flue-gas-heat-recovery", "heat-recovery"]),
      industry: expect.arrayContaining(["dairy", "food-beverage"]),
      place: expect.arrayContaining(["shenyang"]),
    });
  });
});

describe("the units in which a metric is compared", () => {
  it("are those of its rows, the most frequent first", () => {
    for (const { id } of METRICS) {
      const units = measuresTable(library).flatMap(({ figure, normal }) => (figure.metric === id ? [normal.unit] : []));
      const told = metricUnits(library, id);
      expect(new Set(told)).toEqual(new Set(units));
      const counts = told.map((unit) => units.filter((other) => other === unit).length);
      expect(counts).toEqual([...counts].sort((a, b) => b - a));
    }
  });

  it("of CO2 cut is the tonne of CO2 equivalent first, of an unknown metric none", () => {
    expect(metricUnits(library, "co2-reduction")[0]).toBe("tCO2e");
    expect(metricUnits(library, "no-such-metric")).toEqual([]);
  });
});
