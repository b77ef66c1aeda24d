import fc from "fast-check";
import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { renderMeasures } from "../../src/cli/measures-table.js";
import { wrap } from "../../src/cli/wrap.js";
import type { MeasureItem } from "../../src/protocol/measures.js";
import { measureItem } from "../support/measures.js";
import { LAW, reportText } from "../support/texts.js";

const page = (rows: readonly MeasureItem[]) => ({ total: rows.length, offset: 0, limit: 50, next: null, rows: [...rows], coverage: { cases: rows.length } });

describe("wrapped text", () => {
  it("stays within its columns, where a Chinese character takes two", () => {
    expect(wrap("余热综合利用与设备更新", 8)).toBe("余热综合\n利用与设\n备更新");
    expect(wrap("Waste-heat recovery", 12)).toBe("Waste-heat\nrecovery");
    expect(wrap("abcdefgh", 3)).toBe("abc\ndef\ngh");
  });

  it("starts no line with a sign that closes", () => {
    expect(wrap("余热综合，利用", 8)).toBe("余热综\n合，利用");
  });

  it("keeps every letter and never gets too wide", () => {
    fc.assert(
      fc.property(reportText, fc.integer({ min: 6, max: 40 }), (text, width) => {
        const lines = wrap(text, width).split("\n");
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(width);
        expect(lines.join("").replaceAll(/\s/g, "")).toBe(text.replaceAll(/\s/g, ""));
      }),
      LAW,
    );
  });
});

describe("a page for the terminal", () => {
  const LONG = measureItem({
    company: { en: "Some Very Long Dairy Company of the North Co., Ltd.", zh: "某某某某北方乳品工业集团股份有限责任公司" },
    years: [2021, 2023],
    cumulative: true,
    per: null,
    basis: "expected",
    owner: "other",
    qualifier: "about",
  });

  it.each([
    ["en", 80],
    ["en", 140],
    ["zh", 80],
    ["zh", 140],
  ] as const)("in %s is never wider than the terminal's %i columns, and all its lines are of one width", (language, width) => {
    const lines = renderMeasures(page([measureItem(), LONG]), language, width)
      .trimEnd()
      .split("\n")
      .slice(0, -1);
    const widths = new Set(lines.map((line) => stringWidth(line)));
    expect(widths.size).toBe(1);
    expect([...widths][0]).toBeLessThanOrEqual(width);
  });

  it("says of each figure what keeps it from being taken for something else", () => {
    const text = renderMeasures(page([LONG]), "en", 180);
    for (const words of ["~5,000 kWh", "2021–2023 cumulative", "expected, somebody else's"]) expect(text).toContain(words);
    expect(renderMeasures(page([LONG]), "zh", 160)).toContain("预计、他方");
  });

  it("gives the amount in the unit that was asked for", () => {
    expect(renderMeasures(page([measureItem({ converted: { value: 5, max: 6.5, unit: "MWh" } })]), "en", 120)).toContain("5–6.5 MWh");
  });

  it("counts what it shows and what there is", () => {
    expect(renderMeasures(page([measureItem()]), "en", 120)).toMatch(/\n1 figure of 1 case\n$/);
    expect(renderMeasures({ ...page([measureItem()]), total: 30, offset: 20 }, "zh", 120)).toMatch(/\n1个案例的30项数据（显示：21–21）\n$/);
    expect(renderMeasures({ ...page([]), total: 30, offset: 90, coverage: { cases: 4 } }, "en", 120)).toBe("30 figures of 4 cases (shown: none)\n");
    expect(renderMeasures(page([]), "zh", 120)).toBe("没有符合条件的数据。\n");
  });
});
