import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isTable, splitParagraphs, splitSentences, type TextSpan } from "../../src/text/sentences.js";
import { corpusBodies } from "../support/figures.js";
import { anyText, LAW, reportText } from "../support/texts.js";

const TABLE = "| Item | Use (t) |\n| --- | --- |\n| Steam. Hot. | 3.5 |";
const pieces = (text: string, spans: readonly TextSpan[]) => spans.map(({ start, end }) => text.slice(start, end));
const sentences = (text: string) => pieces(text, splitSentences(text));

/** In order, without overlap, trimmed, and nothing but white space between, before and behind. */
function expectToCover(text: string, spans: readonly TextSpan[]): void {
  let last = 0;
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(text.slice(last, start).trim()).toBe("");
    const piece = text.slice(start, end);
    expect(piece).not.toBe("");
    expect(piece).toBe(piece.trim());
    last = end;
  }
  expect(text.slice(last).trim()).toBe("");
}

describe("sentences", () => {
  it("cover all of any text that is not white space, without overlap", () => {
    fc.assert(
      fc.property(fc.oneof(reportText, anyText), (text) => {
        expectToCover(text, splitParagraphs(text));
        expectToCover(text, splitSentences(text));
      }),
      LAW,
    );
  });

  it("cover every case of the corpus", async () => {
    for (const body of await corpusBodies()) expectToCover(body, splitSentences(body));
  });

  it.each([
    ["at a full stop, a question and an exclamation mark", "It saves 3 t. Is it much? Yes! It is.", ["It saves 3 t.", "Is it much?", "Yes!", "It is."]],
    ["at Chinese stops and semicolons", "节水3吨；节电5度。很多吗？是！", ["节水3吨；", "节电5度。", "很多吗？", "是！"]],
    ["behind closing quotes and brackets", "He said “stop.” Then (all.) Left.", ["He said “stop.”", "Then (all.)", "Left."]],
    ["before a sentence that starts with a digit or a Chinese word", "It ran. 30 t came. 公司很大。", ["It ran.", "30 t came.", "公司很大。"]],
  ])("end %s", (_, text, expected) => {
    expect(sentences(text)).toEqual(expected);
  });

  it.each([
    "It saves 3.5 t of steam.",
    "Foo Co., Ltd. of Wuhan runs it.",
    "Boiler No. 3 runs.",
    "It uses approx. 30 t.",
    "Dr. Li and Mr. Wu built it.",
    "It uses pumps, e.g. the new ones.",
    "Version 2.0 of the U.S. standard holds.",
    "节约1.5万吨。",
  ])("do not end within %s", (text) => {
    expect(sentences(text)).toEqual([text]);
  });

  it("end where their paragraph or list item ends", () => {
    expect(sentences("one\n\ntwo\n- three\n- four\n1. five\n2) six")).toEqual(["one", "two", "- three", "- four", "1. five", "2) six"]);
  });

  it("go on over a line break within a paragraph", () => {
    expect(sentences("It saves\n3 t. It\r\ncosts 5 yuan.")).toEqual(["It saves\n3 t.", "It\r\ncosts 5 yuan."]);
  });

  it("have the language of their paragraph", () => {
    const text = "It saves steam. LED.\n\n节约蒸汽。LED。";
    expect(splitSentences(text).map(({ language }) => language)).toEqual(["en", "en", "zh", "zh"]);
  });

  it("keep a table whole and say so", () => {
    const text = `Before.\n\n${TABLE}\n\nAfter.`;
    expect(splitSentences(text).map(({ table }) => table)).toEqual([false, true, false]);
    expect(sentences(text)).toEqual(["Before.", TABLE, "After."]);
  });

  it("are none in white space", () => {
    for (const text of ["", " ", "\n\n", "\t\u3000\r\n"]) expect(splitSentences(text)).toEqual([]);
  });
});

describe("isTable", () => {
  it("wants a header and a row of dashes below it", () => {
    expect(isTable(TABLE)).toBe(true);
    expect(isTable("| a |\n|:-:|")).toBe(true);
    expect(isTable("| a | b |")).toBe(false);
    expect(isTable("a | b\nc | d")).toBe(false);
  });
});

describe("a unit at the end of a sentence", () => {
  it.each([
    ["COD stays below 60 mg/L. The standard limit is 80 mg/L. It is so.", 3],
    ["The fuse takes 30 A. The line runs on.", 2],
    ["The line makes 200 tubes/min. Annual output rose.", 2],
    ["The plant of J. Smith runs on steam.", 1],
  ])("ends it: %s", (text, count) => expect(splitSentences(text)).toHaveLength(count));
});
