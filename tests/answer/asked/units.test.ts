import { describe, expect, it } from "vitest";
import { dimensionsAsked } from "../../../src/answer/asked/units.js";

describe("the units that amounts are asked in", () => {
  it.each([
    ["total MWh and total carbon saved", ["energy"]],
    ["How many tons of cardboard were used again?", ["mass"]],
    ["一共多少万吨标煤？", ["standard-coal"]],
    ["用了多少个纸箱", ["count"]],
  ])("%s", (question, dimensions) => expect([...dimensionsAsked(question)]).toEqual(dimensions));

  it("are none where only a time is told, or nothing", () => {
    for (const question of ["How much in a year?", "几年收回投资？", "how much in all"]) expect([...dimensionsAsked(question)], question).toEqual([]);
  });
});
