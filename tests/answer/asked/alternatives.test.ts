import { describe, expect, it } from "vitest";
import { alternativesIn } from "../../../src/answer/asked/alternatives.js";

describe("the things of which a question asks which is first", () => {
  it.each([
    ["Which saved the most at the port: cranes, lorries or lamps?", ["cranes", "lorries", "lamps"]],
    ["Of the kiln, the dryer and the mill, which uses the least gas?", ["the kiln", "the dryer", "the mill"]],
    ["which was dearer, the kiln, the dryer or the mill?", ["the kiln", "the dryer", "the mill"]],
    ["哪项节电最多：窑炉、风机还是照明？", ["窑炉", "风机", "照明"]],
    ["窑炉、风机和照明三项，哪项节电最多？", ["窑炉", "风机", "照明"]],
  ])("%s", (question, items) => expect(alternativesIn(question)).toEqual(items));

  it("are none where no list of three stands beside the asking word", () => {
    expect(alternativesIn("Which dairy saves the most water and electricity?")).toEqual([]);
    expect(alternativesIn("节水、节电最多的是谁？")).toEqual([]);
  });
});
