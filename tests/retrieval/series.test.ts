import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Figure } from "../../src/domain/figure.js";
import { Facets, QueryPlan } from "../../src/domain/plan.js";
import { firstOf, ranks, seriesOf } from "../../src/retrieval/series.js";
import { rowOf } from "../support/rows.js";

const plan = (rest: Partial<QueryPlan> = {}): QueryPlan =>
  QueryPlan.parse({
    intent: "rank",
    language: "en",
    facets: Facets.parse({}),
    exclude: Facets.parse({}),
    filters: Facets.parse({}),
    metrics: ["co2-reduction"],
    ...rest,
  });
const row = (value: number, figure: Partial<Figure> = {}) => rowOf(value, { figure });
const valuesOf = (rows: readonly ReturnType<typeof rowOf>[]) => rows.map(({ figure }) => figure.value);

describe("rows that may be ranked together", () => {
  const KINDS: readonly Partial<Figure>[] = [
    {},
    { metric: "carbon-sink" },
    { unit: "%" },
    { per: null },
    { per: "day" },
    { per: null, years: [2021, 2023] },
    { basis: "expected" },
    { basis: "target" },
    { owner: "company" },
    { owner: "other" },
  ];

  it("are those of several years first where years are ranked", () => {
    const ofYears = [2021, 2022].map((year) => row(year, { owner: "company", per: null, years: [year, year] }));
    const rows = [row(1), row(2), ...ofYears];
    expect(valuesOf(seriesOf(rows, plan())[0]?.rows ?? [])).toEqual([2, 1]);
    expect(valuesOf(seriesOf(rows, plan({ ranksYears: true }))[0]?.rows ?? [])).toEqual([2022, 2021]);
  });

  it("are of one metric, unit, period, basis and owner", () => {
    const rows = KINDS.flatMap((kind) => [row(1, kind), row(2, kind)]);
    const series = seriesOf(rows, plan());
    expect(series.map((one) => valuesOf(one.rows))).toEqual(KINDS.map(() => [2, 1]));
    expect(new Set(series.map(({ metric, unit, period, basis, owner }) => [metric, unit, period, basis, owner].join())).size).toBe(KINDS.length);
  });

  it("are of one period where one says a year and the other names it", () => {
    expect(seriesOf([row(1, { per: "year" }), row(2, { per: null, years: [2023, 2023] })], plan())).toHaveLength(1);
  });

  it.each<[string, Partial<Figure>, Partial<Figure>, Partial<QueryPlan>]>([
    ["what is done before what is expected", {}, { basis: "expected" }, {}],
    ["what is expected before what is planned", { basis: "expected" }, { basis: "target" }, {}],
    ["what is planned, where plans are asked", { basis: "target" }, {}, { time: "planned" }],
    ["a year's amount before one of no stated time", {}, { per: null }, {}],
    ["a day's amount, where that is asked", { per: "day" }, {}, { period: "day" }],
    ["running totals, where those are asked", { per: null, years: [2021, 2023] }, {}, { period: "cumulative" }],
    ["measures' own before somebody else's", { basis: "target" }, { owner: "other" }, {}],
    ["amounts before percentages", { basis: "expected" }, { unit: "%" }, {}],
  ])("come with %s", (_what, first, second, asked) => {
    expect(seriesOf([row(2, second), row(3, second), row(1, first)], plan(asked)).map((one) => valuesOf(one.rows))).toEqual([[1], [3, 2]]);
  });
});

describe("a ranking", () => {
  it("is by the amount in the common unit, of a range by its middle", () => {
    const rows = [row(900, { unit: "kg" }), row(2), row(1, { max: 5 }), row(2.5)];
    expect(seriesOf(rows, plan()).map((one) => valuesOf(one.rows))).toEqual([[1, 2.5, 2, 900]]);
    expect(seriesOf(rows, plan({ order: "asc" })).map((one) => valuesOf(one.rows))).toEqual([[900, 2, 2.5, 1]]);
  });

  it("gives equal amounts one rank", () => {
    const [series] = seriesOf([row(1000, { unit: "kg" }), row(3), row(1), row(2)], plan());
    expect(ranks(series?.rows ?? [])).toEqual([1, 2, 3, 3]);
  });

  it("shows all that share the last place", () => {
    const [series] = seriesOf([row(5), row(3), row(3), row(3), row(1)], plan());
    expect(valuesOf(firstOf(series?.rows ?? [], 2))).toEqual([5, 3, 3, 3]);
    expect(valuesOf(firstOf(series?.rows ?? [], 1))).toEqual([5]);
    expect(valuesOf(firstOf(series?.rows ?? [], 9))).toEqual([5, 3, 3, 3, 1]);
  });

  it("does not depend on the order of the rows, and forgets none", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 15 }), fc.boolean(), (values, ascending) => {
        const rows = values.map((value) => row(value));
        const order = ascending ? "asc" : "desc";
        const ids = (of: typeof rows) => seriesOf(of, plan({ order })).flatMap((one) => one.rows.map(({ figure }) => figure.id));
        expect(ids([...rows].reverse())).toEqual(ids(rows));
        expect([...ids(rows)].sort()).toEqual(rows.map(({ figure }) => figure.id).sort());
        const [series] = seriesOf(rows, plan({ order }));
        expect(valuesOf(series?.rows ?? [])).toEqual([...values].sort((a, b) => (ascending ? a - b : b - a)));
        expect(ranks(series?.rows ?? [])).toEqual(
          valuesOf(series?.rows ?? []).map((value) => values.filter((other) => (ascending ? other < value : other > value)).length + 1),
        );
      }),
      { seed: 20261131, numRuns: 200 },
    ));
});
