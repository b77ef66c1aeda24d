import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import type { MeasureRow } from "../../src/domain/row.js";
import type { CasebookError } from "../../src/errors.js";
import type { Library } from "../../src/retrieval/library.js";
import { queryTable, type TableQuery } from "../../src/retrieval/measures-query.js";
import { TERM_FACETS, type TermFacet } from "../../src/retrieval/measures-terms.js";
import { measuresTable } from "../../src/retrieval/table.js";
import { realLibrary } from "../support/library.js";
import { tableQuery, thrownBy } from "../support/measures.js";
import { LAW } from "../support/texts.js";

let library: Library;
let table: readonly MeasureRow[];
beforeAll(async () => {
  ({ library } = await realLibrary());
  table = measuresTable(library);
});

const rowsOf = (given: Partial<TableQuery>) => queryTable(library, tableQuery(given)).map(({ row }) => row);
const faultsOf = (given: Partial<TableQuery>) => (thrownBy(() => rowsOf(given)) as CasebookError).faults;

/** The ids by which a row is found in a facet. */
const IDS: Readonly<Record<TermFacet, (row: MeasureRow) => readonly string[]>> = {
  industry: ({ industry }) => industry,
  technology: ({ technology }) => technology,
  place: ({ place }) => place,
  company: ({ caseId }) => [caseId],
  collection: ({ collection }) => [collection],
  metric: ({ figure }) => [figure.metric],
  kind: ({ kind }) => [kind],
  role: ({ figure }) => [figure.role],
  basis: ({ figure }) => [figure.basis],
  owner: ({ figure }) => [figure.owner],
  period: ({ period }) => [period],
};

describe("a filter", () => {
  it("that is not there leaves every row, in the order of the corpus", () => {
    expect(rowsOf({})).toEqual(table);
  });

  it("lets through the rows that have its value, and all of them, in each facet", () => {
    for (const facet of TERM_FACETS)
      fc.assert(
        fc.property(fc.constantFrom(...new Set(table.flatMap(IDS[facet]))), (id) => {
          expect(rowsOf({ [facet]: [id] })).toEqual(table.filter((row) => IDS[facet](row).includes(id)));
        }),
        { ...LAW, numRuns: 20 },
      );
  });

  it("takes several values of a facet as alternatives, and several facets together", () => {
    const dairies = rowsOf({ industry: ["dairy"] });
    const brewers = rowsOf({ industry: ["brewing"] });
    expect(new Set(rowsOf({ industry: ["dairy", "brewing"] }))).toEqual(new Set([...dairies, ...brewers]));
    expect(rowsOf({ industry: ["dairy"], metric: ["electricity-saved"] })).toEqual(dairies.filter(({ figure }) => figure.metric === "electricity-saved"));
  });

  it("takes a term by id or by a name in either language, whatever its case", () => {
    const expected = rowsOf({ metric: ["electricity-saved"] });
    expect(expected.length).toBeGreaterThan(10);
    for (const name of ["Electricity saved", "ELECTRICITY-SAVED", "节电量", "power savings"]) expect(rowsOf({ metric: [name] })).toEqual(expected);
    expect(rowsOf({ basis: ["预计"] })).toEqual(rowsOf({ basis: ["expected"] }));
  });

  it("for a broader term lets narrower ones through, never the other way round", () => {
    const food = rowsOf({ industry: ["food-beverage"] });
    expect(food).toEqual(expect.arrayContaining(rowsOf({ industry: ["dairy"] })));
    expect(rowsOf({ industry: ["dairy"] }).length).toBeLessThan(food.length);
    expect(rowsOf({ place: ["liaoning"] })).toEqual(expect.arrayContaining(rowsOf({ place: ["shenyang"] })));
  });

  it("for a company takes a case or any name that the library knows, an alias for every company that it stands for", () => {
    const plant = rowsOf({ company: ["shenyang-zero-carbon-2024-01"] });
    expect(new Set(plant.map(({ caseId }) => caseId))).toEqual(new Set(["shenyang-zero-carbon-2024-01"]));
    for (const name of ["Shenyang Yili Dairy Co., Ltd.", "沈阳伊利乳品有限责任公司", "shenyang yili"]) expect(rowsOf({ company: [name] })).toEqual(plant);
    expect(new Set(rowsOf({ company: ["伊利"] }).map(({ caseId }) => caseId)).size).toBeGreaterThan(1);
  });

  it("for a year lets figures through whose years hold it", () => {
    const rows = rowsOf({ year: [2022] });
    expect(rows).toEqual(table.filter(({ figure: { years } }) => years && years[0] <= 2022 && 2022 <= years[1]));
    expect(rows.length).toBeGreaterThan(0);
  });

  it("for words lets rows through whose company or heading has all of them", () => {
    const rows = rowsOf({ q: "heat pump" });
    expect(rows.length).toBeGreaterThan(0);
    for (const { measure, company } of rows) expect(`${measure.en} ${company.en}`).toMatch(/heat.*pump|pump.*heat/i);
    expect(rowsOf({ q: "热泵" }).length).toBeGreaterThan(0);
    expect(rowsOf({ q: "heat pump unicorns" })).toEqual([]);
  });

  it("that nothing matches gives nothing, never everything", () => {
    expect(rowsOf({ industry: ["dairy"], metric: ["loan-amount"] })).toEqual([]);
    expect(rowsOf({ year: [1905] })).toEqual([]);
    expect(rowsOf({ collectionYear: [2023] })).toEqual([]);
    expect(rowsOf({ metric: ["electricity-generated"], min: 1e300 })).toEqual([]);
  });

  it("with an unknown value is refused with the nearest valid ones, all faults together", () => {
    const faults = faultsOf({ metric: ["electricty-savd"], industry: ["dary"], company: ["Shenyang Yilli"], place: ["qqqq"], owner: ["mesure"] });
    expect(faults.map(({ path }) => path).sort()).toEqual(["company", "industry", "metric", "owner", "place"]);
    const said = Object.fromEntries(faults.map(({ path, message }) => [path, message]));
    expect(said.metric).toContain('did you mean "electricity-saved"');
    expect(said.industry).toContain('did you mean "dairy"');
    expect(said.company).toContain('"Shenyang Yili Dairy Co., Ltd." (shenyang-zero-carbon-2024-01)');
    expect(said.owner).toContain('"measure"');
    expect(said.place).toMatch(/^there is no "qqqq" nor anything near it; some are /);
    expect(faultsOf({ company: ["qqqq"] })[0]?.message).toMatch(/^no company of the \d+ cases is called "qqqq"/);
    expect(faultsOf({ basis: ["qqqq"] })[0]?.message).toBe('there is no "qqqq" nor anything near it; there are "reported", "expected", "target"');
  });
});

describe("a unit", () => {
  it("converts every amount that can be, and leaves out the rest", () => {
    const rows = queryTable(library, tableQuery({ unit: "MWh" }));
    expect(rows.length).toBeGreaterThan(50);
    for (const { row, converted } of rows) {
      expect(row.normal.unit).toBe("kWh");
      expect(converted?.unit).toBe("MWh");
      expect(converted?.value).toBeCloseTo(row.normal.value / 1000, 6);
    }
  });

  it("may be written as reports write it", () => {
    expect(rowsOf({ unit: "吨标准煤" })).toEqual(rowsOf({ unit: "tce" }));
    expect(rowsOf({ unit: "m³/t" })).toEqual(rowsOf({ unit: "m3/t" }));
  });

  it("of mass is that of CO2 or of standard coal where these are asked", () => {
    expect(rowsOf({ metric: ["co2-reduction"], unit: "t" })).toEqual(rowsOf({ metric: ["co2-reduction"], unit: "tCO2e" }));
    expect(rowsOf({ metric: ["standard-coal-saved"], unit: "千克" })).toEqual(rowsOf({ metric: ["standard-coal-saved"], unit: "kgce" }));
  });

  it("that is none is refused with the nearest, as is one that the metric never has", () => {
    expect(faultsOf({ unit: "kwhh" })[0]?.message).toContain('"kWh"');
    expect(faultsOf({ unit: "furlong" })[0]?.message).toMatch(/^there is no unit "furlong"/);
    expect(faultsOf({ metric: ["electricity-generated"], unit: "tCO2e" })).toEqual([
      { path: "unit", message: "electricity-generated cannot be given in tCO2e: its figures are in kWh" },
    ]);
    expect(faultsOf({ metric: ["co2-reduction"], unit: "tce" })[0]?.message).toContain("tCO2e");
  });

  it("of a filter without rows is no fault", () => {
    expect(rowsOf({ unit: "kWh", metric: ["electricity-generated"], year: [1905] })).toEqual([]);
  });
});

describe("bounds", () => {
  it("are in the unit that was asked for, or in the one unit of the metric", () => {
    const inMegawattHours = rowsOf({ metric: ["electricity-generated"], unit: "MWh", min: 1000, max: 100_000 });
    expect(inMegawattHours).toEqual(rowsOf({ metric: ["electricity-generated"], min: 1e6, max: 1e8 }));
    expect(inMegawattHours.length).toBeGreaterThan(0);
    for (const { normal } of inMegawattHours) expect([(normal.max ?? normal.value) >= 1e6, normal.value <= 1e8]).toEqual([true, true]);
  });

  it("without a unit are refused where the metric has several or none is named", () => {
    expect(faultsOf({ min: 5 })[0]).toEqual({ path: "min", message: "a bound needs a unit: name a unit, or a metric" });
    expect(faultsOf({ metric: ["natural-gas-saved"], max: 5 })[0]?.message).toMatch(
      /^a bound needs a unit: natural-gas-saved has figures in .+; name one as unit$/,
    );
  });

  it("split the rows of a metric: what is below and what is not", () => {
    const all = rowsOf({ metric: ["electricity-generated"], unit: "kWh" });
    fc.assert(
      fc.property(fc.double({ min: 0, max: 1e10, noNaN: true }), (bound) => {
        const least = rowsOf({ metric: ["electricity-generated"], min: bound });
        expect(least).toEqual(all.filter(({ normal }) => (normal.max ?? normal.value) >= bound));
      }),
      { ...LAW, numRuns: 50 },
    );
  });
});

describe("a sort", () => {
  const SORTS = ["case", "company", "year", "value", "-value"] as const;

  it.each(SORTS)("by %s keeps every row once", (sort) => {
    const given = { metric: ["electricity-generated"] };
    expect(new Set(rowsOf({ ...given, sort }))).toEqual(new Set(rowsOf(given)));
    expect(rowsOf({ ...given, sort })).toHaveLength(rowsOf(given).length);
  });

  it("by value is by the amount in one unit, ties by figure id", () => {
    const rising = rowsOf({ metric: ["electricity-generated"], sort: "value" });
    const falling = rowsOf({ metric: ["electricity-generated"], sort: "-value" });
    for (const [a, b] of rising.slice(1).map((row, at): [MeasureRow, MeasureRow] => [rising[at] as MeasureRow, row]))
      expect(
        a.normal.value < b.normal.value || (a.normal.value === b.normal.value && ((a.normal.max ?? 0) !== (b.normal.max ?? 0) || a.figure.id < b.figure.id)),
      ).toBe(true);
    expect(falling.map(({ normal }) => normal.value)).toEqual(rising.map(({ normal }) => normal.value).reverse());
  });

  it("by value is refused over units that cannot be compared, and says which there are", () => {
    expect(faultsOf({ industry: ["dairy"], sort: "value" })[0]?.message).toMatch(
      /^by value only rows of one unit can be sorted, and these are in .*kWh.*: filter by metric or by unit$/,
    );
    expect(() => rowsOf({ industry: ["dairy"], unit: "kWh", sort: "value" })).not.toThrow();
    expect(rowsOf({ year: [1905], sort: "value" })).toEqual([]);
  });

  it("by year has figures without a year last", () => {
    const years = rowsOf({ sort: "year" }).map(({ figure }) => figure.years?.[1] ?? Number.POSITIVE_INFINITY);
    expect(years).toEqual([...years].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0)));
  });

  it("by company is stable", () => {
    const position = new Map(table.map((row, at) => [row, at]));
    const rows = rowsOf({ sort: "company" });
    rows.slice(1).forEach((row, at) => {
      const before = rows[at] as MeasureRow;
      expect(
        before.company.en < row.company.en || (before.company.en === row.company.en && (position.get(before) as number) < (position.get(row) as number)),
      ).toBe(true);
    });
  });
});
