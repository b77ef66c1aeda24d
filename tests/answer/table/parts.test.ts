import { describe, expect, it } from "vitest";
import { addable, withoutRounded } from "../../../src/answer/table/parts.js";
import { rowOf } from "../../support/rows.js";

const values = (...rows: ReturnType<typeof rowOf>[]) => addable(rows, () => "").map(({ normal }) => normal.value);

describe("the rows that may be added up", () => {
  it("are all where nothing is told twice", () => {
    expect(values(rowOf(100), rowOf(50), rowOf(7))).toEqual([100, 50, 7]);
  });

  it("leave out the parts of a whole in one passage", () => {
    expect(values(rowOf(150), rowOf(100), rowOf(50))).toEqual([150]);
    expect(values(rowOf(151), rowOf(100), rowOf(50))).toEqual([151]);
  });

  it("keep amounts of other passages that happen to add up", () => {
    expect(values(rowOf(150), rowOf(100, { passageId: "b" }), rowOf(50, { passageId: "c" }))).toEqual([150, 100, 50]);
  });

  it("leave out the parts of one passage only", () => {
    expect(values(rowOf(150), rowOf(100), rowOf(50), rowOf(100, { passageId: "b" }))).toEqual([150, 100]);
  });

  it.each([
    [4_690_700, 4_690_000],
    [23_058_000, 23_050_000],
    [4534.2, 4500],
  ])("leave out what is %d told roundly as %d", (exact, rough) => {
    expect(values(rowOf(rough), rowOf(exact))).toEqual([exact]);
    expect(values(rowOf(exact), rowOf(rough))).toEqual([exact]);
    expect(values(rowOf(exact), rowOf(rough, { passageId: "b" }))).toEqual([exact, rough]);
  });

  it.each([
    [5800, 6000],
    [260, 250],
    [1241, 1230],
  ])("keep %d beside %d, which is another amount", (one, other) => expect(values(rowOf(one), rowOf(other))).toEqual([one, other]));
});

it("a ranking has one place for an amount that its passage tells twice", () => {
  const ranked = withoutRounded([rowOf(23_058_000), rowOf(23_050_000), rowOf(100), rowOf(23_050_000, { passageId: "b" })]);
  expect(ranked.map(({ normal }) => normal.value)).toEqual([23_058_000, 100, 23_050_000]);
});
