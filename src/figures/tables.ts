import { extractFigures, type SentenceContext, type SentenceFigure } from "./extract.js";
import { findQuantities } from "./quantities.js";

interface Cell {
  readonly text: string;
  readonly start: number;
}

const BARE_NUMBER = /^[≈~约<>≤≥]?\s*[-−]?\d[\d,]*(?:\.\d+)?\s*[+*]?$/;
const UNIT_IN_HEADER = /[（(]\s*([^()（）]+?)\s*[)）]\s*$/;

/**
 * The figures of a Markdown table. A cell that holds a bare number takes its unit from the brackets of its column's
 * header; header and row title together say what it is and of which year. Offsets are into the table.
 */
export function extractTable(table: string, context: SentenceContext): SentenceFigure[] {
  const [header, , ...rows] = readRows(table);
  if (!header) return [];
  return rows.flatMap((row) => {
    const title = row[0]?.text ?? "";
    return row.flatMap((cell, column) => {
      const head = header[column]?.text ?? "";
      if (!/\d/.test(cell.text) || (column === 0 && !BARE_NUMBER.test(cell.text)) || (column === 0 && /^(?:19|20)\d\d/.test(cell.text))) return [];
      const unit = knownUnit((UNIT_IN_HEADER.exec(head) ?? UNIT_IN_HEADER.exec(title))?.[1] ?? "");
      const bare = BARE_NUMBER.test(cell.text);
      const label = `${title === cell.text ? "" : `${title.replace(UNIT_IN_HEADER, "")} `}${head.replace(UNIT_IN_HEADER, "")}`.trim();
      const lead = `${label} `;
      const sentence = `${lead}${cell.text}${bare ? joinUnit(unit) : ""}`;
      return extractFigures(sentence, context)
        .filter((figure) => figure.start >= lead.length)
        .map((figure) => ({
          ...figure,
          asWritten: bare ? `${cell.text}${joinUnit(unit)}`.trim() : figure.asWritten,
          start: cell.start + Math.min(figure.start - lead.length, cell.text.length),
          end: cell.start + Math.min(figure.end - lead.length, cell.text.length),
        }));
    });
  });
}

function knownUnit(written: string): string {
  const [quantity] = findQuantities(`1${joinUnit(written)}`);
  return quantity && quantity.unit !== "count" ? written : "";
}

function joinUnit(unit: string): string {
  return /^\p{Script=Han}|^%/u.test(unit) ? unit : ` ${unit}`;
}

function readRows(table: string): Cell[][] {
  const rows: Cell[][] = [];
  let offset = 0;
  for (const line of table.split("\n")) {
    const cells: Cell[] = [];
    let at = line.indexOf("|") + 1;
    for (const piece of line.slice(at, line.lastIndexOf("|")).split("|")) {
      cells.push({ text: piece.trim(), start: offset + at + (piece.length - piece.trimStart().length) });
      at += piece.length + 1;
    }
    rows.push(cells);
    offset += line.length + 1;
  }
  return rows;
}
