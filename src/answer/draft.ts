import type { AnswerFigure } from "../domain/answer.js";

/** A sentence of a draft, before it is checked. */
export interface DraftSentence {
  /** Markdown without markers. */
  readonly text: string;
  /** The passages that carry it, by marker; none for a sentence that claims nothing of a passage. */
  readonly markers: readonly number[];
  /** Whether the markers are only checked, not printed: a heading of the passage that the next sentences cite. */
  readonly silent?: boolean;
  /** Calculated figures that the sentence states. */
  readonly derived?: readonly AnswerFigure[];
}

/** A line of a draft: a paragraph, or an item of a list. */
export interface DraftLine {
  readonly item: boolean;
  /** A name that opens the line, in bold. */
  readonly lead?: string;
  readonly sentences: readonly DraftSentence[];
}

export interface DraftRow {
  /** The row's place in a ranking. */
  readonly rank?: number;
  readonly cells: readonly DraftSentence[];
}

/** Rows of cells, each a claim of its own. A column may be one company's: then what its cells cite must be that company's. */
export interface DraftTable {
  readonly head: readonly string[];
  readonly rows: readonly DraftRow[];
  /** The case ids that a column is of, by column. */
  readonly owners?: readonly (readonly string[] | undefined)[];
}

/** What a writer, built in or model, hands to the verifier. */
export interface Draft {
  readonly lines: readonly (DraftLine | DraftTable)[];
}

export function isDraftTable(line: DraftLine | DraftTable): line is DraftTable {
  return "rows" in line;
}

/** Every sentence and every cell of a draft. */
export function sentencesOf({ lines }: Draft): DraftSentence[] {
  return lines.flatMap((line) => (isDraftTable(line) ? line.rows.flatMap(({ cells }) => cells) : line.sentences));
}

/** The answer's Markdown, markers before the full stop of their sentence. */
export function renderDraft(draft: Draft): string {
  return draft.lines
    .map((block) => {
      if (isDraftTable(block)) return renderTable(block);
      const { item, lead, sentences } = block;
      // A clause taken from a longer sentence ends its line with a full stop.
      const body = joinSentences(sentences.map(({ text, markers, silent }) => withMarkers(text, silent ? [] : markers))).replace(/[；;]$/, (end) =>
        end === "；" ? "。" : ".",
      );
      return `${item ? "- " : ""}${lead ?? ""}${body}`;
    })
    .reduce((text, line) => (text === "" ? line : `${text}${line.startsWith("- ") && /(?:^|\n)- [^\n]*$/.test(text) ? "\n" : "\n\n"}${line}`), "");
}

function renderTable({ head, rows }: DraftTable): string {
  const row = (cells: readonly string[]) => `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
  const ranked = rows.some(({ rank }) => rank !== undefined);
  const lines = rows.map(({ rank, cells }) => [
    ...(ranked ? [String(rank ?? "")] : []),
    ...cells.map(({ text, markers, silent }) => withMarkers(text, silent ? [] : markers)),
  ]);
  const heads = [...(ranked ? ["#"] : []), ...head];
  return [row(heads), row(heads.map(() => "---")), ...lines.map(row)].join("\n");
}

function withMarkers(text: string, markers: readonly number[]): string {
  if (markers.length === 0) return text;
  const marks = markers.map((marker) => `[${marker}]`).join("");
  const end = /[。.!?！？；;]+$/.exec(text)?.[0] ?? "";
  const stem = text.slice(0, text.length - end.length);
  return `${stem}${/\p{Script=Han}$|[”）％]$/u.test(stem) ? "" : " "}${marks}${end}`;
}

/** Sentences one after another: a space between them, none behind a Chinese full stop. */
export function joinSentences(sentences: readonly string[]): string {
  return sentences.reduce((text, sentence) => (text === "" ? sentence : `${text}${/[。！？；：]$/.test(text) ? "" : " "}${sentence}`), "");
}
