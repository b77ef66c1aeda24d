import { describe, expect, it } from "vitest";
import { countFigure } from "../../src/answer/calculate.js";
import { type DraftSentence, type DraftTable, renderDraft, sentencesOf } from "../../src/answer/draft.js";
import { renumbered } from "../../src/answer/renumber.js";
import { markdownTables } from "../support/tabling.js";

const cell = (text: string, markers: readonly number[] = [], rest: Partial<DraftSentence> = {}): DraftSentence => ({ text, markers, ...rest });
const table = (rest: Partial<DraftTable> = {}): DraftTable => ({
  head: ["Company", "Saved"],
  rows: [
    { rank: 1, cells: [cell("A", [1], { silent: true }), cell("5 t", [1])] },
    { rank: 1, cells: [cell("B", [2], { silent: true }), cell("5 t", [2])] },
  ],
  ...rest,
});
const said = (text: string, markers: readonly number[] = []) => ({ item: false, sentences: [{ text, markers }] });

describe("the Markdown of a table", () => {
  it("has its ranks before its cells, and markers where they are not only checked", () => {
    expect(renderDraft({ lines: [table()] })).toBe("| # | Company | Saved |\n| --- | --- | --- |\n| 1 | A | 5 t [1] |\n| 1 | B | 5 t [2] |");
  });

  it("has no column of ranks where nothing is ranked", () => {
    const rows = table().rows.map(({ cells }) => ({ cells }));
    expect(renderDraft({ lines: [table({ rows })] })).toBe("| Company | Saved |\n| --- | --- |\n| A | 5 t [1] |\n| B | 5 t [2] |");
  });

  it("stands apart from what comes before and after", () => {
    expect(renderDraft({ lines: [said("Two:"), table({ rows: [{ cells: [cell("A"), cell("—")] }] }), said("End.")] })).toBe(
      "Two:\n\n| Company | Saved |\n| --- | --- |\n| A | — |\n\nEnd.",
    );
  });

  it("keeps a | inside its cell", () => {
    expect(renderDraft({ lines: [table({ head: ["A|B", "C"], rows: [{ cells: [cell("x|y"), cell("z")] }] })] })).toBe(
      "| A\\|B | C |\n| --- | --- |\n| x\\|y | z |",
    );
  });

  it("is read by the tests' own reader of tables", () => {
    expect(markdownTables(`${renderDraft({ lines: [said("One."), table(), said("Two."), table()] })}\n`)).toHaveLength(2);
  });
});

it("every cell of a table is a sentence of its draft", () => {
  expect(sentencesOf({ lines: [said("Two:"), table()] }).map(({ text }) => text)).toEqual(["Two:", "A", "5 t", "B", "5 t"]);
});

describe("markers in the order in which a reader meets them", () => {
  const passage = { id: "a#b", figures: [] } as never;
  const entry = (marker: number) => ({ marker, passage, sentences: [], notes: [] });
  const count = { ...countFigure(["a"], "en"), marker: 7 };
  const draft = {
    lines: [said("First.", [7]), table({ rows: [{ cells: [cell("A", [2], { silent: true }), cell("5 t", [4], { derived: [count] })] }] }), said("Last.", [2])],
  };
  const chart = {
    kind: "bar" as const,
    title: "",
    metric: "count",
    unit: "count",
    period: "timeless" as const,
    bars: [{ label: "A", value: 1, marker: 4, figure: "x" }],
  };
  const after = renumbered({ draft, cited: [1, 2, 4, 7].map(entry), chart });

  it("number the text, the citations, the figures and the bars alike", () => {
    expect(sentencesOf(after.draft).map(({ markers }) => markers)).toEqual([[1], [3], [2], [3]]);
    expect(sentencesOf(after.draft).flatMap(({ derived = [] }) => derived.map(({ marker }) => marker))).toEqual([1]);
    expect(after.chart?.bars.map(({ marker }) => marker)).toEqual([2]);
    expect(after.cited.map(({ marker }) => marker)).toEqual([1, 2, 3, 4]);
  });

  it("change nothing where they are in order already", () => {
    const again = renumbered({ draft: after.draft, cited: after.cited });
    expect(again).toEqual({ draft: after.draft, cited: after.cited });
  });
});
