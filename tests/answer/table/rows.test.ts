import { describe, expect, it } from "vitest";
import { changesIn } from "../../../src/answer/table/change.js";
import type { MeasureRow } from "../../../src/domain/row.js";
import { rowOf } from "../../support/rows.js";

describe("states before and after", () => {
  const state = (value: number, role: "before" | "after" | "level", rest: Parameters<typeof rowOf>[1] = {}) =>
    rowOf(value, { ...rest, figure: { metric: "electricity-consumption", unit: "kWh", role, ...rest.figure } });
  const told = (...rows: MeasureRow[]) => changesIn(rows).map(({ before, after }) => [before.figure.value, after.figure.value]);

  it("are paired in the order of the text", () => {
    expect(told(state(726, "before"), state(586, "after"), state(50, "before"), state(40, "after"))).toEqual([
      [726, 586],
      [50, 40],
    ]);
  });

  it.each([
    ["another passage", { passageId: "b" }],
    ["another metric", { figure: { metric: "water-consumption" } }],
    ["another unit", { figure: { unit: "t" } }],
  ])("are no pair with one of %s", (_what, rest) => expect(told(state(726, "before"), state(586, "after", rest))).toEqual([]));

  it("are no pair the other way round, alone, or with a plain state", () => {
    expect(told(state(586, "after"), state(726, "before"))).toEqual([]);
    expect(told(state(726, "before"))).toEqual([]);
    expect(told(state(726, "before"), state(586, "level"))).toEqual([]);
  });

  it("of two units of one kind are a pair", () => expect(told(state(1.6, "before", { figure: { unit: "MWh" } }), state(1200, "after"))).toEqual([[1.6, 1200]]));
});
