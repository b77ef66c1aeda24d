import CliTable from "cli-table3";
import stringWidth from "string-width";
import type { Chart } from "../domain/answer.js";
import { tableCells } from "../text/sentences.js";
import { wrap } from "./wrap.js";

const DEFAULT_WIDTH = 100;
const WIDEST_BAR = 40;
const WIDEST_LABEL = 36;
/** What a table's borders and padding take of a column. */
const COLUMN_FRAME = 3;

/** Markdown with its tables drawn for a terminal of a width in columns. */
export function drawTables(markdown: string, width = DEFAULT_WIDTH): string {
  return markdown.replace(/^\|.*(?:\n\|.*)+/gm, (table) => {
    const [head = [], , ...rows] = table.split("\n").map((line) => tableCells(line).map((cell) => cell.replaceAll("\\|", "|")));
    return drawTable(head, rows, width);
  });
}

/** Rows under a head in a frame, long cells wrapped so that the whole fits the width. */
export function drawTable(head: readonly string[], rows: readonly (readonly string[])[], width = DEFAULT_WIDTH): string {
  const columns = head.map((title, column) => Math.max(stringWidth(title), ...rows.map((row) => stringWidth(row[column] ?? ""))));
  const widths = fitted(columns, width);
  const wrapped = (cells: readonly string[]) => cells.map((cell, column) => wrap(cell, widths[column] as number));
  const drawn = new CliTable({
    head: wrapped(head),
    colWidths: widths.map((column) => column + COLUMN_FRAME - 1),
    style: { head: [], border: [], compact: true },
  });
  drawn.push(...rows.map(wrapped));
  return drawn.toString();
}

/** Column widths that fit: the widest give way first. */
function fitted(wanted: readonly number[], width: number): number[] {
  const columns = [...wanted];
  const room = Math.max(columns.length * 6, width - columns.length * COLUMN_FRAME - 1);
  while (columns.reduce((sum, column) => sum + column, 0) > room) {
    const widest = Math.max(...columns);
    columns[columns.indexOf(widest)] = widest - 1;
  }
  return columns;
}

/** A bar chart in plain characters: a label, a bar to scale, the value. */
export function drawChart({ title, unit, bars }: Chart): string {
  const longest = Math.max(...bars.map(({ value, max }) => Math.abs(max ?? value)));
  const labels = bars.map(({ label }) => clipped(label, WIDEST_LABEL));
  const labelWidth = Math.max(...labels.map((label) => stringWidth(label)));
  const lines = bars.map(({ value, max, marker }, index) => {
    const label = labels[index] as string;
    const length = longest === 0 ? 0 : Math.round((Math.abs(max ?? value) / longest) * WIDEST_BAR);
    const amount = `${value.toLocaleString("en-US", { maximumSignificantDigits: 15 })}${max === undefined ? "" : `–${max.toLocaleString("en-US", { maximumSignificantDigits: 15 })}`}`;
    return `  ${label}${" ".repeat(labelWidth - stringWidth(label))}  ${"█".repeat(length) || "▏"} ${amount} ${unit} [${marker}]`;
  });
  return [title, ...lines].join("\n");
}

function clipped(text: string, width: number): string {
  if (stringWidth(text) <= width) return text;
  let kept = "";
  for (const character of text) {
    if (stringWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept}…`;
}
