import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { drawChart, drawTable, drawTables } from "../../src/cli/tables.js";
import type { Chart } from "../../src/domain/answer.js";

const RUNS = { seed: 20261128, numRuns: 150 };
const word = fc.constantFrom("沈阳伊利乳品", "余热回收", "36.792吨", "Sailun Group Co., Ltd.", "Solar PV", "23,300 t a year [12]", "—", "é", "1", "");
const cell = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(" "));
const table = fc.integer({ min: 1, max: 6 }).chain((columns) => {
  const row = fc.array(cell, { minLength: columns, maxLength: columns });
  return fc.record({ head: row, rows: fc.array(row, { minLength: 1, maxLength: 5 }), width: fc.integer({ min: 60, max: 160 }) });
});
/** What a drawn table says, without its frame and its line breaks. */
const packed = (text: string) => text.replace(/[\s│┌┐└┘├┤┬┴┼─]/g, "");

describe("a table in the terminal", () => {
  it("fits the width, every line as wide as the others, Chinese or not", () =>
    fc.assert(
      fc.property(table, ({ head, rows, width }) => {
        const widths = new Set(
          drawTable(head, rows, width)
            .split("\n")
            .map((line) => stringWidth(line)),
        );
        expect(widths.size).toBe(1);
        expect([...widths][0]).toBeLessThanOrEqual(width);
      }),
      RUNS,
    ));

  it("loses no character of a cell", () =>
    fc.assert(
      fc.property(table, ({ head, rows, width }) => {
        const characters = (text: string) => [...packed(text)].sort().join("");
        expect(characters(drawTable(head, rows, width))).toBe(characters([...head, ...rows.flat()].join("")));
      }),
      RUNS,
    ));

  it("keeps its columns in line", () => {
    const lines = drawTable(
      ["企业", "CO2"],
      [
        ["蒙牛", "461,500 t"],
        ["Yili", "1,569 t"],
      ],
      60,
    ).split("\n");
    const edges = lines.map(
      (line) =>
        [...line].reduce<[number[], number]>(
          ([at, width], character) => [/[│┬┼┴]/.test(character) ? [...at, width] : at, width + stringWidth(character)],
          [[], 0],
        )[0],
    );
    const inner = edges.map((at) => at.filter((column) => column > 0 && column < stringWidth(lines[0] as string) - 1));
    for (const columns of inner) expect(columns).toEqual(inner[0]);
    expect(inner[0]).toHaveLength(1);
  });
});

describe("Markdown in the terminal", () => {
  it("has its tables drawn and the rest as it is", () => {
    const drawn = drawTables("Before.\n\n| # | Company |\n| --- | --- |\n| 1 | A \\| B |\n\nAfter [1].", 60);
    expect(drawn.startsWith("Before.\n\n")).toBe(true);
    expect(drawn.endsWith("\n\nAfter [1].")).toBe(true);
    expect(drawn).toContain("A | B");
    expect(drawn).not.toContain("---");
  });

  it("is the same where it has no table", () => expect(drawTables("One | two.\n- three", 60)).toBe("One | two.\n- three"));
});

const chart = (bars: readonly (readonly [string, number, number?])[]): Chart => ({
  kind: "bar",
  title: "CO2 reduction",
  metric: "co2-reduction",
  unit: "t",
  period: "year",
  bars: bars.map(([label, value, max], index) => ({ label, value, ...(max === undefined ? {} : { max }), marker: index + 1, figure: `a!${index}` })),
});
const lengths = (drawn: string) =>
  drawn
    .split("\n")
    .slice(1)
    .map((line) => [...line].filter((character) => character === "█").length);

describe("a chart in the terminal", () => {
  it("scales its bars to the longest", () => {
    expect(
      lengths(
        drawChart(
          chart([
            ["A", 400],
            ["B", 200],
            ["C", 100],
            ["D", 0],
          ]),
        ),
      ),
    ).toEqual([40, 20, 10, 0]);
    expect(
      lengths(
        drawChart(
          chart([
            ["A", 100, 400],
            ["B", 200],
          ]),
        ),
      ),
    ).toEqual([40, 20]);
  });

  it("draws the longer bar for the larger value", () =>
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1e9 }), { minLength: 2, maxLength: 12 }), (values) => {
        const drawn = lengths(drawChart(chart(values.map((value, index) => [`C${index}`, value]))));
        values.forEach((value, one) => {
          values.forEach((other, two) => {
            if (value >= other) expect(drawn[one]).toBeGreaterThanOrEqual(drawn[two] as number);
          });
        });
        expect(Math.max(...drawn)).toBe(Math.max(...values) === 0 ? 0 : 40);
      }),
      RUNS,
    ));

  it("starts its bars in one column, clips long labels and tells value, range and marker", () => {
    const lines = drawChart(
      chart([
        ["中国蒙牛乳业有限公司", 461500],
        ["Qingdao National High-tech Industrial Development Zone", 0.5, 2],
        ["X", 0],
      ]),
    ).split("\n");
    expect(lines[0]).toBe("CO2 reduction");
    const starts = lines.slice(1).map((line) => stringWidth(line.slice(0, line.search(/[█▏]/))));
    expect(new Set(starts).size).toBe(1);
    expect(lines[1]).toMatch(/█ 461,500 t \[1\]$/);
    expect(lines[2]).toMatch(/^ {2}Qingdao National High-tech Industri… {2}▏ 0\.5–2 t \[2\]$/);
    expect(lines[3]).toMatch(/▏ 0 t \[3\]$/);
  });

  it("clips a label to 36 columns at most, and only a longer one", () =>
    fc.assert(
      fc.property(fc.array(fc.constantFrom("案", "例", "a", " ", "é"), { minLength: 1, maxLength: 60 }), (letters) => {
        const label = letters.join("");
        const line = drawChart(chart([[label, 1]])).split("\n")[1] as string;
        const shown = line.slice(2, line.indexOf("  █".padEnd(3)));
        expect(stringWidth(shown)).toBeLessThanOrEqual(36);
        if (stringWidth(label) <= 36) expect(shown).toBe(label);
        else expect(shown.endsWith("…") && label.startsWith(shown.slice(0, -1))).toBe(true);
      }),
      RUNS,
    ));
});
