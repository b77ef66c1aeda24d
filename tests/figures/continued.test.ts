import { describe, expect, it } from "vitest";
import { readPassage } from "../support/figures.js";

const said = (passage: string) => readPassage(passage).map(({ value, years, basis, cumulative }) => ({ value, years: years?.[0], basis, cumulative }));

describe("a sentence that points back", () => {
  it.each([
    "In 2019 it saved 600 kWh. This equals 5 t of standard coal.",
    "2019年节电600千瓦时。相当于节约标准煤5吨。",
    "In 2019 it saved 600 kWh. In the same cooling season it saved 5 t of water.",
  ])("is of the years of the one before: %s", (passage) => {
    expect(said(passage).map(({ years }) => years)).toEqual([2019, 2019]);
  });

  it.each(["It is expected to generate 600 kWh. This saves 5 t of standard coal.", "预计发电600千瓦时。由此节约标准煤5吨。"])(
    "is expected where the one before is: %s",
    (passage) => {
      expect(said(passage).map(({ basis }) => basis)).toEqual(["expected", "expected"]);
    },
  );

  it("is of a running total where the one before is", () => {
    expect(said("From 2019 to 2021 it generated a cumulative 600 kWh. This saved 5 t of standard coal.")).toMatchObject([
      { cumulative: true },
      { cumulative: true, years: 2019 },
    ]);
  });

  it("takes nothing across languages, nor where it stands by itself", () => {
    expect(said("In 2019 it saved 600 kWh. The tank holds 5 t of water.").at(-1)?.years).toBeUndefined();
    expect(said("2019年节电600千瓦时。\n\nThis equals 5 t of standard coal.").at(-1)?.years).toBeUndefined();
  });
});

describe("the sentences of a list", () => {
  it("are of one year behind semicolons", () => {
    expect(said("2022年在运机组5台；在建机组8台；核准机组1台。").map(({ years }) => years)).toEqual([2022, 2022, 2022]);
  });

  it("give a table the year of its lead", () => {
    const table = "In the survey of 2019 satisfaction was higher:\n\n| With | Rise (%) |\n| - | - |\n| Heat | 5 |";
    expect(said(table)).toMatchObject([{ value: 5, years: 2019 }]);
  });
});

describe("a section", () => {
  it("of plans tells targets, save what it says was done", () => {
    const basis = (sentence: string) => readPassage(sentence, { heading: "Planned measures", kind: "plan" }).map((figure) => figure.basis);
    expect(basis("A roof of 500 m² takes the modules.")).toEqual(["target"]);
    expect(basis("In 2023 this has cut emissions by a cumulative 25 t.")).toEqual(["reported"]);
  });

  it("of expected results tells what is expected", () => {
    expect(readPassage("It saves 25 t of water a year.", { heading: "Expected results", kind: "result" })).toMatchObject([{ basis: "expected" }]);
  });

  it("tells whose its figures are, unless a sentence says more", () => {
    const owner = (sentence: string, kind: "overview" | "result" | "plan" | "measure", heading = "") =>
      readPassage(sentence, { heading, kind }).map((figure) => figure.owner);
    expect(owner("It uses 25 t of water a year.", "overview")).toEqual(["company"]);
    expect(owner("项目总投资2亿元。", "overview")).toEqual(["measure"]);
    expect(owner("It saves 25 t of water a year.", "result")).toEqual(["company"]);
    expect(owner("Energy use falls by 10%.", "plan", "Targets for 2030")).toEqual(["company"]);
    expect(owner("It needs about 10 people in the conventional process.", "measure")).toEqual(["other"]);
    expect(owner("The source cites that it absorbs 5 t of CO2.", "measure")).toEqual(["other"]);
  });
});
