import { describe, expect, it } from "vitest";
import { sameAmount } from "../../src/figures/passage.js";
import { readPassage, statementOf } from "../support/figures.js";
import { TWINS } from "./twins/all.js";

describe("twins of a bilingual passage", () => {
  it.each(TWINS)("are one figure with two spans: $en", ({ en, zh, figures }) => {
    const joined = readPassage(`${en}\n\n${zh}\n`);
    expect(joined.map(statementOf)).toEqual(figures);
    expect(joined.map(({ spans }) => spans.map(({ language }) => language))).toEqual(figures.map(() => ["en", "zh"]));
  });

  it("are joined whichever language comes first", () => {
    const [figure, ...more] = readPassage("每年节约蒸汽5吨。\n\nIt saves 5 t of steam a year.");
    expect(more).toEqual([]);
    expect(figure?.spans).toEqual([
      { language: "zh", start: 6, end: 8, asWritten: "5吨" },
      { language: "en", start: 20, end: 23, asWritten: "5 t" },
    ]);
  });

  it("are joined where one writes 万 and the other writes it out", () => {
    expect(readPassage("It saves 12,500 t of water.\n\n节水1.25万吨。")).toMatchObject([
      { value: 12_500, spans: [{ asWritten: "12,500 t" }, { asWritten: "1.25万吨" }] },
    ]);
  });

  it("are paired in order where one amount stands twice", () => {
    const figures = readPassage("Pump one saves 30 kWh a day. Pump two saves 30 kWh a day.\n\n一号泵每天节电30千瓦时。二号泵每天节电30千瓦时。");
    expect(figures).toHaveLength(2);
    const [first, second] = figures.map(({ spans }) => spans.map(({ start }) => start));
    expect(first?.[0]).toBeLessThan(second?.[0] ?? 0);
    expect(first?.[1]).toBeLessThan(second?.[1] ?? 0);
  });

  it.each([
    ["value", "It saves 30 t of steam.", "节约蒸汽31吨。"],
    ["unit", "It saves 30 t of steam.", "节约天然气30立方米。"],
    ["end of the range", "It saves 30 to 35 t of steam.", "节约蒸汽30至40吨。"],
  ])("are apart where they differ in the %s", (_, en, zh) => {
    expect(readPassage(`${en}\n\n${zh}`).map(({ spans }) => spans.length)).toEqual([1, 1]);
  });

  it("are none in one language", () => {
    expect(readPassage("It saves 30 t of steam a year and again 30 t of steam a year.").map(({ spans }) => spans.length)).toEqual([1, 1]);
    expect(readPassage("节约蒸汽30吨。\n\n又节约蒸汽30吨。").map(({ spans }) => spans.length)).toEqual([1, 1]);
  });
});

describe("a joined figure says what either twin says of it", () => {
  it.each([
    ["its metric", "It comes to 5 t.", "节约蒸汽5吨。", { metric: "steam-saved", role: "saving" }],
    ["its period", "It saves 5 t of steam.", "每年节约蒸汽5吨。", { per: "year" }],
    ["its qualifier", "It saves 5 t of steam.", "节约蒸汽约5吨。", { qualifier: "about" }],
    ["its year", "It saved 5 t of steam.", "2023年节约蒸汽5吨。", { years: [2023, 2023] }],
    ["that it is expected", "It saves 5 t of steam.", "预计节约蒸汽5吨。", { basis: "expected" }],
    ["that it is a target rather than expected", "It is expected to save 5 t of steam.", "计划节约蒸汽5吨。", { basis: "target" }],
  ])("%s", (_, en, zh, said) => {
    expect(readPassage(`${en}\n\n${zh}`)).toMatchObject([said]);
    expect(readPassage(`${zh}\n\n${en}`)).toMatchObject([said]);
  });

  it("that it is a running total, which has no period", () => {
    expect(readPassage("It has saved a cumulative 5 t of steam.\n\n累计节约蒸汽5吨。")).toMatchObject([{ cumulative: true, per: null }]);
  });
});

describe("a passage with a table", () => {
  const table = "| Item | 2022 |\n| --- | --- |\n| Steam saved | 30 t |";

  it("gives the figures of its prose and of its table, in the order of the text", () => {
    const passage = `It saves 5 t of water.\n\n${table}\n\nIt cost 7 yuan.`;
    const figures = readPassage(passage);
    expect(figures.map(({ value }) => value)).toEqual([5, 30, 7]);
    const [span] = figures[1]?.spans ?? [];
    expect(passage.slice(span?.start, span?.end)).toBe("30 t");
  });

  it("joins a cell with the sentence that tells it in the other language", () => {
    expect(readPassage(`${table}\n\n2022年节约蒸汽30吨。`).map(({ spans }) => spans.map(({ language }) => language))).toEqual([["en", "zh"]]);
  });
});

describe("the same amount", () => {
  it("is the same value, range and unit", () => {
    expect(sameAmount({ value: 5, unit: "t" }, { value: 5, unit: "t" })).toBe(true);
    expect(sameAmount({ value: 5, max: 6, unit: "t" }, { value: 5, max: 6, unit: "t" })).toBe(true);
    expect(sameAmount({ value: 5, max: 6, unit: "t" }, { value: 5, unit: "t" })).toBe(false);
    expect(sameAmount({ value: 5, unit: "t" }, { value: 5, unit: "tce" })).toBe(false);
  });
});
