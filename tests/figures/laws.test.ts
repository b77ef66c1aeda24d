import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Figure } from "../../src/domain/figure.js";
import { findQuantities } from "../../src/figures/quantities.js";
import { splitSections } from "../../src/ingest/chunk.js";
import { splitSentences } from "../../src/text/sentences.js";
import { foldWidth } from "../../src/text/width.js";
import { corpusBodies, readPassage, readSentence } from "../support/figures.js";
import { anyText, LAW, reportText } from "../support/texts.js";
import { SILENT } from "./silent.js";
import { TWINS } from "./twins/all.js";

const SENTENCES = [...TWINS.flatMap(({ en, zh }) => [en, zh]), ...SILENT];
const anyPassage = fc
  .array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 6 })
  .map((sentences) => sentences.map((sentence) => sentence.trim()).join("\n\n"));

/** `amount` ten thousands or millions as a plain decimal, without a float in between: 36,792 in thousands is 36.792. */
function inScale(amount: number, zeros: number): string {
  const digits = String(amount).padStart(zeros + 1, "0");
  return `${digits.slice(0, -zeros)}.${digits.slice(-zeros)}`.replace(/\.?0+$/, "");
}

const PRINTED: readonly (readonly [string, (amount: number) => string])[] = [
  ["plainly", (amount) => `saves ${amount} t`],
  ["with thousands separators", (amount) => `saves ${amount.toLocaleString("en-US")} t`],
  ["in thousands", (amount) => `saves ${inScale(amount, 3)} thousand t`],
  ["in millions", (amount) => `costs CNY ${inScale(amount, 6)} million`],
  ["in billions", (amount) => `costs ${inScale(amount, 9)} billion yuan`],
  ["in 万", (amount) => `节约${inScale(amount, 4)}万吨`],
  ["in 亿", (amount) => `投资${inScale(amount, 8)}亿元`],
];

describe("a number read back", () => {
  it.each(PRINTED)("is the number that was printed %s", (_, print) => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e12 }), (amount) => {
        expect(findQuantities(print(amount)).map(({ value }) => value)).toEqual([amount]);
      }),
      LAW,
    );
  });

  it("keeps its decimals", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1e9 }), (thousandths) => {
        const printed = (thousandths / 1000).toLocaleString("en-US", { minimumFractionDigits: 3 });
        expect(findQuantities(`saves ${printed} t`).map(({ value }) => value)).toEqual([thousandths / 1000]);
      }),
      LAW,
    );
  });

  it("is the same in full-width digits", () => {
    const widen = (text: string) => text.replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    for (const sentence of SENTENCES) expect(findQuantities(widen(sentence))).toEqual(findQuantities(sentence));
  });
});

describe("the quantities of any text", () => {
  it("stand in order, apart, and within it", () => {
    fc.assert(
      fc.property(fc.oneof(reportText, anyText), (text) => {
        let last = 0;
        for (const { start, numberStart, unitEnd, end } of findQuantities(text)) {
          expect(numberStart).toBeGreaterThanOrEqual(last);
          expect(start).toBeLessThanOrEqual(numberStart);
          expect(unitEnd).toBeGreaterThan(numberStart);
          expect(end).toBeGreaterThanOrEqual(unitEnd);
          last = unitEnd;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
      LAW,
    );
  });

  it("are finite, and a range does not run backwards", () => {
    fc.assert(
      fc.property(fc.oneof(reportText, anyText), (text) => {
        for (const { value, max } of findQuantities(text)) {
          expect(Number.isFinite(value)).toBe(true);
          expect(max ?? value).toBeGreaterThanOrEqual(value);
        }
      }),
      LAW,
    );
  });
});

describe("what was written", () => {
  it("is the slice of the sentence at the figure's offsets, and has a digit", () => {
    fc.assert(
      fc.property(fc.oneof(reportText, anyText, fc.constantFrom(...SENTENCES)), (sentence) => {
        for (const { start, end, asWritten } of readSentence(sentence)) {
          expect(sentence.slice(start, end)).toBe(asWritten);
          expect(foldWidth(asWritten)).toMatch(/\d/);
        }
      }),
      LAW,
    );
  });

  it("is the slice of the passage at every span of every figure", () => {
    fc.assert(
      fc.property(anyPassage, (passage) => {
        for (const figure of readPassage(passage)) for (const { start, end, asWritten } of figure.spans) expect(passage.slice(start, end)).toBe(asWritten);
      }),
      LAW,
    );
  });

  it("is the slice of the passage in all prose of the corpus", async () => {
    const bodies = await corpusBodies();
    const passages = bodies.flatMap((body) => splitSections(body).map(({ textStart, end }) => body.slice(textStart, end)));
    let read = 0;
    for (const passage of passages) {
      const tables = splitSentences(passage).filter(({ table }) => table);
      const spans = readPassage(passage).flatMap((figure) => figure.spans);
      for (const { start, end, asWritten } of spans) {
        if (tables.some((table) => table.start <= start && end <= table.end)) continue;
        expect(passage.slice(start, end)).toBe(asWritten);
        read++;
      }
    }
    expect(read).toBeGreaterThan(bodies.length);
  });
});

describe("the figures of a passage", () => {
  it("are figures of the domain, numbered in the order of the text", () => {
    fc.assert(
      fc.property(anyPassage, (passage) => {
        const figures = readPassage(passage);
        expect(figures.map((figure) => Figure.parse(figure))).toEqual(figures);
        expect(figures.map(({ id }) => id)).toEqual(figures.map((_, index) => `case#measure!${index + 1}`));
        const starts = figures.map(({ spans }) => spans[0]?.start ?? -1);
        expect(starts).toEqual([...starts].sort((a, b) => a - b));
      }),
      LAW,
    );
  });

  it("are told once a language at most, and no place twice", () => {
    fc.assert(
      fc.property(anyPassage, (passage) => {
        const figures = readPassage(passage);
        for (const { spans } of figures) expect(new Set(spans.map(({ language }) => language)).size).toBe(spans.length);
        const places = figures.flatMap(({ spans }) => spans.map(({ start }) => start));
        expect(new Set(places).size).toBe(places.length);
      }),
      LAW,
    );
  });
});
