import { describe, expect, it } from "vitest";
import { LabelledFigure, type PlacedLabel } from "../../evals/figures/labels.js";
import { compare, type PlacedFigure, scoreOf } from "../../evals/figures/score.js";

const place = (start: number) => ({ start, end: start + 4, asWritten: "14 t" });
const label = (start: number, said: Partial<LabelledFigure> = {}): PlacedLabel => ({
  ...LabelledFigure.parse({ asWritten: "14 t", value: 14, unit: "t", metric: "water-saved", role: "saving" }),
  ...said,
  ...place(start),
});
const figure = (start: number, said: Partial<PlacedFigure> = {}): PlacedFigure => ({
  value: 14,
  unit: "t",
  metric: "water-saved",
  per: null,
  qualifier: "exact",
  role: "saving",
  basis: "reported",
  owner: "measure",
  ...said,
  ...place(start),
});

describe("what is compared", () => {
  it("is label and figure in the same place", () => {
    const [first, second] = compare([label(0), label(10, { value: 3 })], [figure(10, { value: 3 }), figure(0)]);
    expect(first).toMatchObject({ amount: true, wrong: [], figure: { start: 0 } });
    expect(second).toMatchObject({ amount: true, wrong: [], figure: { start: 10 } });
  });

  it("is the same amount elsewhere where none is in the place", () => {
    expect(compare([label(0)], [figure(50)])).toMatchObject([{ amount: true, figure: { start: 50 } }]);
    expect(compare([label(0)], [figure(50, { value: 15 })])).toMatchObject([{ amount: false }, { amount: false }]);
  });

  it("is each figure once", () => {
    expect(compare([label(0), label(10)], [figure(0)]).map(({ figure: found }) => found?.start)).toEqual([0, undefined]);
  });

  it.each<[string, Partial<PlacedFigure>, Partial<LabelledFigure>]>([
    ["value", { value: 15 }, {}],
    ["unit", { unit: "kg" }, {}],
    ["upper end", { max: 15 }, {}],
    ["denominator", { unit: "t/t" }, {}],
    ["known denominator", { unit: "t/t" }, { unit: "t/kWh" }],
    ["size of the denominator", { unit: "t/100km" }, { unit: "t/km" }],
  ])("is no amount with another %s", (_, found, expected) => {
    expect(compare([label(0, expected)], [figure(0, found)])).toMatchObject([{ amount: false, wrong: [] }]);
  });

  it("is one amount whatever the language that names the thing below the slash", () => {
    expect(compare([label(0, { unit: "t/car" })], [figure(0, { unit: "t/车" })])).toMatchObject([{ amount: true }]);
  });

  it.each<[string, Partial<PlacedFigure>]>([
    ["metric", { metric: "steam-saved" }],
    ["period", { per: "year" }],
    ["period", { years: [2023, 2023] }],
    ["period", { cumulative: true }],
    ["qualifier", { qualifier: "about" }],
    ["role", { role: "level" }],
    ["basis", { basis: "target" }],
    ["owner", { owner: "company" }],
  ])("finds the %s that differs", (attribute, found) => {
    expect(compare([label(0)], [figure(0, found)])).toMatchObject([{ amount: true, wrong: [attribute] }]);
  });
});

describe("a score", () => {
  it("counts what is right of what was extracted, and of what was labelled", () => {
    const labels = [label(0), label(10), label(20), label(30)];
    const figures = [figure(0), figure(10, { owner: "other" }), figure(20, { value: 1 })];
    expect(scoreOf(compare(labels, figures))).toMatchObject({
      labelled: 4,
      extracted: 3,
      correct: 2,
      precision: 2 / 3,
      recall: 0.5,
      attributes: { metric: 1, owner: 0.5 },
      allRight: 0.5,
    });
  });

  it("of nothing is perfect", () => {
    expect(scoreOf([])).toMatchObject({ precision: 1, recall: 1, allRight: 1 });
  });
});
