import { describe, expect, it } from "vitest";
import type { SentenceFigure } from "../../src/figures/extract.js";
import { extractTable } from "../../src/figures/tables.js";
import { detectLanguage } from "../../src/text/language.js";
import { statementOf, told } from "../support/figures.js";

/** A Markdown table of rows whose cells stand between bars. */
function table(header: string, ...rows: readonly string[]): string {
  const cells = header.split("|").length;
  return [`| ${header} |`, `|${" --- |".repeat(cells)}`, ...rows.map((row) => `| ${row} |`)].join("\n");
}

function read(text: string): SentenceFigure[] {
  return extractTable(text, { language: detectLanguage(text), heading: "", kind: "measure" });
}

describe("the figures of a table", () => {
  it("take the unit of a bare number from the brackets of its column's header", () => {
    expect(read(table("Measure | CO2 cut (t/a) | Investment (万元)", "Heat pump | 1,200 | 350")).map(statementOf)).toEqual([
      told(1200, "t", "co2-reduction", "saving", { per: "year" }),
      told(3_500_000, "CNY", "investment", "cost"),
    ]);
    expect(read(table("措施 | 年减碳量（吨） | 投资（万元）", "热泵 | 1200 | 12.5")).map(statementOf)).toEqual([
      told(1200, "t", "co2-reduction", "saving", { per: "year" }),
      told(125_000, "CNY", "investment", "cost"),
    ]);
  });

  it("keep the unit of the cell itself", () => {
    expect(read(table("Item | Saving (t)", "Electricity | 500 kWh"))).toMatchObject([{ value: 500, unit: "kWh", asWritten: "500 kWh" }]);
    expect(read(table("项目 | 比例（%）", "节水率 | 15.5%"))).toMatchObject([{ value: 15.5, unit: "%" }]);
  });

  it("take their subject from the title of the row", () => {
    const text = table("Item | Saved in 2022", "Steam | 30 t", "Water | 40 t");
    expect(read(text).map(({ value, metric }) => [value, metric])).toEqual([
      [30, "steam-saved"],
      [40, "water-saved"],
    ]);
  });

  it("take their year from the header of the column or from the title of the row", () => {
    expect(read(table("Item | 2021 | 2022", "Water use | 1,200 t | 1,100 t")).map(({ value, years }) => [value, years])).toEqual([
      [1200, [2021, 2021]],
      [1100, [2022, 2022]],
    ]);
    expect(read(table("年份 | 节水量（立方米）", "2021 | 5000", "2022年 | 6000")).map(({ value, unit, years }) => [value, unit, years])).toEqual([
      [5000, "m3", [2021, 2021]],
      [6000, "m3", [2022, 2022]],
    ]);
  });

  it("keep what qualifies a bare number", () => {
    const text = table("Item | Use (t)", "Steam | ≈ 800", "Water | <100", "Paper | ≥ 7");
    expect(read(text).map(({ value, unit, qualifier }) => [value, unit, qualifier])).toEqual([
      [800, "t", "about"],
      [100, "t", "under"],
      [7, "t", "from"],
    ]);
  });

  it("stand at their cell", () => {
    const text = table("Item | Use (t) | Cost", "Steam | 1,200 | about 35 yuan");
    const [steam, cost] = read(text);
    expect(text.slice(steam?.start, steam?.end)).toBe("1,200");
    expect(text.slice(cost?.start, cost?.end)).toBe("35 yuan");
  });

  it("are written with the unit of their header", () => {
    expect(read(table("Item | Use (t/a)", "Steam | 1,200")).map(({ asWritten }) => asWritten)).toEqual(["1,200 t/a"]);
    expect(read(table("项目 | 用量（万吨）", "蒸汽 | 1.2"))).toMatchObject([{ value: 12_000, unit: "t", asWritten: "1.2万吨" }]);
  });

  it("are counts where the brackets of the header hold no unit", () => {
    expect(read(table("Item | Number (new)", "Forklifts | 26"))).toMatchObject([{ value: 26, unit: "count" }]);
  });

  it("are not the titles of rows, nor the years, dates and standards among them", () => {
    expect(read(table("Standard | Status", "GB 8978-1996 | met", "ISO 14001 | met"))).toEqual([]);
    expect(read(table("Year | Status", "2021 | done", "2022 | done"))).toEqual([]);
    expect(read(table("Item | Start", "Line 2 | March 2021"))).toEqual([]);
  });

  it("are all found in a table with ragged bars and aligned columns", () => {
    expect(read("|Item|Use (t)|\n|:--|--:|\n|Steam|3|\n|  Water |   4  |").map(({ value, unit }) => [value, unit])).toEqual([
      [3, "t"],
      [4, "t"],
    ]);
  });
});
