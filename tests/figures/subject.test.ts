import { describe, expect, it } from "vitest";
import { findQuantities } from "../../src/figures/quantities.js";
import { subjectOf } from "../../src/figures/subject.js";

/** The subjects of a sentence's quantities. */
function subjects(sentence: string, { heading = "", reduced = false } = {}): (string | undefined)[] {
  const quantities = findQuantities(sentence);
  return quantities.map((_, index) => subjectOf(sentence, quantities, index, heading, reduced));
}

describe("the subject of a quantity", () => {
  it("is what stands right behind the unit", () => {
    expect(subjects("The gas boiler needs 5 t of water.")).toEqual(["water"]);
    expect(subjects("蒸汽系统减少6.24万吨废水。")).toEqual(["wastewater"]);
  });

  it("is one that the unit allows, even where another stands closer", () => {
    expect(subjects("Steam and electricity fell by 40 kWh.")).toEqual(["electricity"]);
    expect(subjects("Electricity and steam fell by 40 t.")).toEqual(["steam"]);
    expect(subjects("节水节电40千瓦时。")).toEqual(["electricity"]);
  });

  it("is each figure's own in a list", () => {
    expect(subjects("It saves 3 t of steam, 5 t of paper and 7 t of plastic.")).toEqual(["steam", "paper", "plastic"]);
    expect(subjects("节约蒸汽3吨、纸5吨、塑料7吨。")).toEqual(["steam", "paper", "plastic"]);
  });

  it("is the narrower of two names: 废水 is not 水, wastewater is not water", () => {
    expect(subjects("减少废水3吨。")).toEqual(["wastewater"]);
    expect(subjects("Wastewater fell by 3 t.")).toEqual(["wastewater"]);
    expect(subjects("中水回用3吨。")).toEqual(["reclaimed-water"]);
  });

  it("is said by the unit where the unit can mean one thing only", () => {
    expect(subjects("Steam at 180 °C and 0.8 MPa from 26 boilers on 300 m².")).toEqual(["temperature", "pressure", "count", "area"]);
    expect(subjects("The measure saves 520 tce.")).toEqual(["standard-coal"]);
  });

  it("is carbon where only emissions are named, but not where a pollutant is", () => {
    expect(subjects("Emissions fell by 3 t.")).toEqual(["co2"]);
    expect(subjects("年减排3吨。")).toEqual(["co2"]);
    expect(subjects("NOx emissions fell by 3 t.")).toEqual(["nox"]);
    expect(subjects("年减排氮氧化物3吨。")).toEqual(["nox"]);
  });

  it("comes from the heading where the sentence names none", () => {
    expect(subjects("It saves 5 t.", { heading: "Steam traps" })).toEqual(["steam"]);
    expect(subjects("It saves 5 t.")).toEqual([undefined]);
  });

  it("is a word before it rather than one behind a comma or another figure", () => {
    expect(subjects("Water use of the rinsing line fell by 30 t, paper did not.")).toEqual(["water"]);
    expect(subjects("Water use of the line with its two tanks fell by 30 t and 5 t steam.")[0]).toBe("water");
  });

  it("is a word of the same clause rather than of the next one", () => {
    expect(subjects("Steam falls by 3 t; paper falls by 5 t.")).toEqual(["steam", "paper"]);
    expect(subjects("蒸汽减少3吨；纸张减少5吨。")).toEqual(["steam", "paper"]);
  });
});
