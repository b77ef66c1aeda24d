import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { LabelledFigure, placeLabels, readLabels } from "../../evals/figures/labels.js";
import type { Passage } from "../../src/domain/passage.js";
import { splitSentences } from "../../src/text/sentences.js";

const folder = mkdtempSync(join(tmpdir(), "labels-"));
afterAll(() => rmSync(folder, { recursive: true }));

function passage(text: string): Passage {
  const sentences = splitSentences(text).map(({ language, start, end }) => ({ language, start, end }));
  return {
    id: "case#pump",
    caseId: "case",
    kind: "measure",
    heading: { en: "Pump" },
    text,
    start: 0,
    end: text.length,
    sentences,
    figures: [],
    technologies: [],
    topics: [],
    catalogued: false,
  };
}

const label = (asWritten: string) => LabelledFigure.parse({ asWritten, value: 14, unit: "t", metric: "water-saved", role: "saving" });

/** Where the labels of a passage's English text stand. */
function placesOf(text: string, ...words: string[]): (number | undefined)[] {
  const [placed] = placeLabels([{ passage: "case#pump", language: "en", set: "first", figures: words.map(label) }], [passage(text)]);
  return placed?.figures.map(({ start }) => start) ?? [];
}

describe("a label", () => {
  it("says the usual where it is silent", () => {
    expect(label("14 t")).toMatchObject({ qualifier: "exact", basis: "reported", owner: "measure", cumulative: false });
  });

  it.each([
    ["an unknown metric", { metric: "water-spared" }],
    ["an unknown field", { note: "sure" }],
    ["no role", { role: undefined }],
  ])("is refused with %s", (_, change) => {
    expect(LabelledFigure.safeParse({ ...label("14 t"), ...change }).success).toBe(false);
  });
});

describe("labels on disk", () => {
  it("are read set by set in the order of their files, and a bad one names its file", () => {
    const write = (file: string, content: unknown) => writeFileSync(join(folder, file), JSON.stringify(content));
    for (const set of ["second", "first"]) mkdirSync(join(folder, set));
    write("second/a.json", [{ passage: "c", language: "en", figures: [] }]);
    write("first/b.json", [{ passage: "b", language: "zh", figures: [] }]);
    write("first/a.json", [{ passage: "a", language: "en", figures: [] }]);
    expect(readLabels(folder).map(({ passage: id, set }) => [id, set])).toEqual([
      ["a", "first"],
      ["b", "first"],
      ["c", "second"],
    ]);
    write("second/c.json", [{ passage: "c", language: "fr", figures: [] }]);
    expect(() => readLabels(folder)).toThrow(/c\.json/);
  });
});

describe("the place of a label", () => {
  it("is behind the label before it", () => {
    expect(placesOf("It saves 14 t here and 14 t there.", "14 t", "14 t")).toEqual([9, 23]);
  });

  it("is never within a longer number", () => {
    expect(placesOf("In 2014 it had 14.5 pumps of 140, 3,14 and 14.", "14")).toEqual([43]);
  });

  it("is in the label's own language", () => {
    expect(placesOf("节水14 t。\n\nIt saves 14 t.", "14 t")).toEqual([18]);
  });

  it("is missing where the corpus has changed, and the error names passage and words", () => {
    expect(() => placesOf("It saves 15 t.", "14 t")).toThrow('case#pump (en): "14 t"');
    expect(() => placeLabels([{ passage: "gone", language: "en", set: "first", figures: [] }], [])).toThrow("gone: no such passage");
  });
});
