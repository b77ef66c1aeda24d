import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { calculate, countFigure, jointQualifier, type Operation } from "../../src/answer/calculate.js";
import type { Figure } from "../../src/domain/figure.js";
import { figureOf } from "../support/rows.js";

const RUNS = { seed: 20261124, numRuns: 300 };
const amounts = fc.array(
  fc.integer({ min: 1, max: 999_999_999 }).map((digits) => digits / 1000),
  { minLength: 1, maxLength: 12 },
);

describe("a sum", () => {
  it("is in the unit in which amounts of its kind are compared", () => {
    expect(calculate("sum", [figureOf(36.792), figureOf(500, { unit: "kg" }), figureOf(2, { unit: "tCO2e" })])).toEqual({ value: 39.292, unit: "tCO2e" });
    expect(calculate("sum", [figureOf(3, { unit: "MWh", metric: "electricity-saved" }), figureOf(7, { unit: "kWh", metric: "electricity-saved" })])).toEqual({
      value: 3007,
      unit: "kWh",
    });
  });

  it("of ranges is a range", () => {
    expect(calculate("sum", [figureOf(1, { max: 3 }), figureOf(5)])).toEqual({ value: 6, max: 8, unit: "tCO2e" });
  });

  it("carries no binary noise", () => expect(calculate("sum", [figureOf(0.1), figureOf(0.2)])).toEqual({ value: 0.3, unit: "tCO2e" }));

  it("is the same in any order, and as the sum of its parts", () =>
    fc.assert(
      fc.property(amounts, (values) => {
        const of = (list: readonly number[]) =>
          calculate(
            "sum",
            list.map((value) => figureOf(value)),
          )?.value as number;
        expect(of([...values].reverse())).toBeCloseTo(of(values), 3);
        expect(of(values) / values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(1, 9);
      }),
      RUNS,
    ));
});

const OTHERS: readonly (readonly [string, Partial<Figure>])[] = [
  ["another metric", { metric: "carbon-sink" }],
  ["another unit", { unit: "%" }],
  ["another period", { per: "day" }],
  ["no stated period", { per: null }],
  ["an amount for each of something", { unit: "t/t" }],
];
const OTHER_KIND: readonly (readonly [string, Partial<Figure>])[] = [
  ["an estimate", { basis: "expected" }],
  ["a plan", { basis: "target" }],
  ["the whole company's", { owner: "company" }],
  ["somebody else's", { owner: "other" }],
];

/** A figure of another case. */
const ELSEWHERE = "another-case#measure:1";

describe("figures that may not be put together", () => {
  it.each(OTHERS)("are those of %s, in any operation", (_what, rest) => {
    for (const operation of ["sum", "average", "difference", "ratio", "change-rate"] as const satisfies readonly Operation[]) {
      const [one, other] = [figureOf(10), figureOf(4, { id: ELSEWHERE, ...rest })];
      expect(calculate(operation, [one, other]), operation).toBeUndefined();
      expect(calculate(operation, [other, one]), operation).toBeUndefined();
    }
  });

  it("in a sum may be one that is done and an estimate of one that stands, in an average not", () => {
    expect(calculate("sum", [figureOf(10), figureOf(4, { basis: "expected" })])).toEqual({ value: 14, unit: "tCO2e" });
    expect(calculate("average", [figureOf(10), figureOf(4, { basis: "expected" })])).toBeUndefined();
  });

  it.each(OTHER_KIND.slice(1))("in a sum or an average are one and %s", (_what, rest) => {
    for (const operation of ["sum", "average"] as const)
      expect(calculate(operation, [figureOf(10), figureOf(4, { id: ELSEWHERE, ...rest })]), operation).toBeUndefined();
    expect(calculate("difference", [figureOf(10), figureOf(4, rest)])).toEqual({ value: 6, unit: "tCO2e" });
  });

  it.each([{ per: null }, { owner: "company" }] as const)("may in a sum be added within one case: %o", (rest) => {
    expect(calculate("sum", [figureOf(10), figureOf(4, rest)])).toEqual({ value: 14, unit: "tCO2e" });
    expect(calculate("average", [figureOf(10), figureOf(4, rest)])).toBeUndefined();
  });

  it("are within one case never those of somebody else", () => expect(calculate("sum", [figureOf(10), figureOf(4, { owner: "other" })])).toBeUndefined());

  it("are none at all", () => expect(calculate("sum", [])).toBeUndefined());

  it("are one alone, or ranges, where two amounts are held against each other", () => {
    for (const operation of ["difference", "ratio", "change-rate"] as const) {
      expect(calculate(operation, [figureOf(10)]), operation).toBeUndefined();
      expect(calculate(operation, [figureOf(10, { max: 12 }), figureOf(4)]), operation).toBeUndefined();
    }
  });
});

describe("an operation on two figures", () => {
  it.each<[Operation, number, number, number, string]>([
    ["difference", 10, 4, 6, "tCO2e"],
    ["difference", 4, 10, -6, "tCO2e"],
    ["ratio", 10, 4, 2.5, "times"],
    ["change-rate", 32.9, 32.6, -0.9, "%"],
    ["change-rate", 726, 586, -19.3, "%"],
    ["change-rate", 50, 60, 20, "%"],
  ])("gives the %s of %d and %d as %d %s", (operation, a, b, value, unit) => expect(calculate(operation, [figureOf(a), figureOf(b)])).toEqual({ value, unit }));

  it("gives none by zero", () => {
    expect(calculate("ratio", [figureOf(10), figureOf(0)])).toBeUndefined();
    expect(calculate("change-rate", [figureOf(0), figureOf(10)])).toBeUndefined();
  });
});

describe("an average", () => {
  it("is told to four digits, and lies between the least and the greatest", () => {
    expect(calculate("average", [figureOf(1), figureOf(2), figureOf(2)])).toEqual({ value: 1.667, unit: "tCO2e" });
    fc.assert(
      fc.property(amounts, (values) => {
        const mean = calculate(
          "average",
          values.map((value) => figureOf(value)),
        )?.value as number;
        expect(mean).toBeGreaterThanOrEqual(Math.min(...values) * 0.9995);
        expect(mean).toBeLessThanOrEqual(Math.max(...values) * 1.0005);
      }),
      RUNS,
    );
  });
});

it("a conversion is the amount in the unit in which it is compared", () => {
  expect(calculate("convert", [figureOf(1.5, { max: 2, unit: "MWh", metric: "electricity-saved" })])).toEqual({ value: 1500, max: 2000, unit: "kWh" });
});

it.each<[Figure["qualifier"][], Figure["qualifier"]]>([
  [["exact", "exact"], "exact"],
  [["exact", "about"], "about"],
  [["over", "exact"], "over"],
  [["over", "from"], "over"],
  [["over", "about"], "about"],
  [["over", "under"], "about"],
])("figures that are %j are together “%s”", (qualifiers, joint) => {
  expect(jointQualifier(qualifiers.map((qualifier) => figureOf(1, { qualifier })))).toBe(joint);
});

it("a count counts each id once", () => {
  expect(countFigure(["a", "b", "a"], "en")).toMatchObject({
    value: 2,
    unit: "count",
    asWritten: "2",
    label: "Companies",
    derived: { operation: "count", from: ["a", "b"] },
  });
  expect(countFigure(["a"], "zh", "figures")).toMatchObject({ value: 1, label: "数值个数" });
});
