import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { measuresCsv } from "../../src/protocol/measures-csv.js";
import { parseCsv } from "../support/csv.js";
import { measureItem } from "../support/measures.js";
import { LAW } from "../support/texts.js";

const records = (csv: string) => parseCsv(csv.replace(/^\ufeff/, ""));
const cell = (csv: string, column: string) => {
  const [header = [], row = []] = records(csv);
  return row[header.indexOf(column)];
};

describe("the measures table as CSV", () => {
  it("starts with one byte order mark and ends its lines with CRLF", () => {
    const csv = measuresCsv([measureItem(), measureItem()]);
    expect([...new TextEncoder().encode(csv).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(csv.match(/\ufeff/g)).toHaveLength(1);
    expect(csv.split("\r\n")).toHaveLength(4);
    expect(csv.replaceAll("\r\n", "")).not.toMatch(/[\r\n]/);
  });

  it("is a header alone where nothing matches", () => {
    expect(records(measuresCsv([]))).toHaveLength(1);
  });

  it("has as many fields in each record as in the header, in whichever language", () => {
    for (const language of [undefined, "en", "zh"] as const) {
      const [header = [], row = []] = records(
        measuresCsv([measureItem({ max: 6000, years: [2021, 2023], converted: { value: 5, max: 6, unit: "MWh" } })], language),
      );
      expect(row).toHaveLength(header.length);
      expect(new Set(header).size).toBe(header.length);
    }
  });

  it("names things in one language where it is asked for, else in both", () => {
    const both = measuresCsv([measureItem()]);
    expect([cell(both, "Company"), cell(both, "Company (Chinese)")]).toEqual(["Some Dairy Co., Ltd.", "某乳品有限公司"]);
    expect(cell(measuresCsv([measureItem()], "zh"), "企业")).toBe("某乳品有限公司");
    expect(measuresCsv([measureItem()], "zh")).not.toContain("Some Dairy");
    expect(measuresCsv([measureItem()], "en")).not.toMatch(/\p{Script=Han}/u);
  });

  it("gives the amount in the unit that was asked for, else in the one that is compared", () => {
    expect(cell(measuresCsv([measureItem()]), "Comparable unit")).toBe("kWh");
    const converted = measuresCsv([measureItem({ converted: { value: 5, unit: "MWh" } })]);
    expect([cell(converted, "Comparable value"), cell(converted, "Comparable unit"), cell(converted, "Value")]).toEqual(["5", "MWh", "5000"]);
  });

  it.each(["=1+1", "+1", "-1", "@SUM(A1)", "\tx", "＝1"])("never lets a spreadsheet compute the text %j", (text) => {
    expect(cell(measuresCsv([measureItem({ company: { en: text, zh: "某" } })]), "Company")).toBe(`'${text}`);
  });

  it("leaves numbers numbers, negative ones too", () => {
    expect(cell(measuresCsv([measureItem({ value: -12.5 })]), "Value")).toBe("-12.5");
  });

  it("makes links whole with an origin", () => {
    expect(cell(measuresCsv([measureItem()], "en", "https://example.org"), "Source")).toBe("https://example.org/cases/light-industry-2024-01#solar-roof");
  });

  it("gives back any text that it was given", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(cell(measuresCsv([measureItem({ company: { en: `x${text}`, zh: "某" } })]), "Company")).toBe(`x${text}`);
      }),
      LAW,
    );
  });
});
