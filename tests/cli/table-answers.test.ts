import stringWidth from "string-width";
import { beforeAll, describe, expect, it } from "vitest";
import { renderAnswer } from "../../src/cli/render.js";
import { drawChart, drawTables } from "../../src/cli/tables.js";
import type { Library } from "../../src/retrieval/library.js";
import { answerTo } from "../support/drafting.js";
import { realLibrary } from "../support/library.js";
import { TABLE_QUESTIONS } from "../support/table-questions.js";
import { markdownTables } from "../support/tabling.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await realLibrary());
});

const drawing = (width: number) => ({ tables: (markdown: string) => drawTables(markdown, width), chart: drawChart });
const packed = (text: string) => text.replace(/[\s│*]/g, "");

describe.each([80, 120])("an answer with a table in a terminal of %d columns", (width) => {
  it.each(TABLE_QUESTIONS)("has frames of one width that fit: %s", async (question) => {
    const drawn = renderAnswer(await answerTo(library, question), drawing(width));
    const tables = drawn.match(/┌[\s\S]*?┘/g) ?? [];
    expect(tables).not.toEqual([]);
    for (const table of tables) {
      const widths = new Set(table.split("\n").map((line) => stringWidth(line)));
      expect(widths.size).toBe(1);
      expect([...widths][0]).toBeLessThanOrEqual(width);
    }
  });
});

it.each(TABLE_QUESTIONS)("every cell of the answer is drawn, none of it cut off: %s", async (question) => {
  const answer = await answerTo(library, question);
  // As wide as it needs, each cell stands on one line.
  const drawn = packed(renderAnswer(answer, drawing(100_000)));
  for (const cell of markdownTables(answer.answer).flat(2)) expect(drawn).toContain(packed(cell));
  expect(
    renderAnswer(answer, drawing(80))
      .match(/┌[\s\S]*?┘/g)
      ?.join("") ?? "…",
  ).not.toContain("…");
});
