import type { Language } from "../domain/language.js";
import { detectLanguage } from "./language.js";

export interface TextSpan {
  readonly start: number;
  readonly end: number;
}

export interface SentenceSpan extends TextSpan {
  readonly language: Language;
  /** Whether it is a Markdown table, header row included, kept whole. */
  readonly table: boolean;
}

/** Words that end in a full stop without ending a sentence. The L of "60 mg/L." and the A of "30 A." are units, no initials. */
const ABBREVIATION = /(?:(?<!\/)\b(?:Co|Ltd|Inc|Corp|No|Nos|no|nos|St|Dr|Mr|Ms|approx|ca|vs|etc|e\.g|i\.e|cf|Fig|min|max|resp)|(?<!\/|\d\s?)\b[A-Z])\.$/;
const CLOSING = /["'”’」』）)\]】》]/;

/**
 * Paragraphs of a Markdown text, without the blank lines between them. A list item is a paragraph of its own, a table
 * is one paragraph.
 */
export function splitParagraphs(text: string): TextSpan[] {
  const paragraphs: TextSpan[] = [];
  let start = -1;
  let end = 0;
  let offset = 0;
  const close = () => {
    if (start >= 0) paragraphs.push({ start, end });
    start = -1;
  };
  for (const line of text.split("\n")) {
    const trimmed = line.trim();
    if (trimmed === "") close();
    else {
      if (/^(?:[-*+]|\d+[.)])\s/.test(trimmed)) close();
      if (start < 0) start = offset + line.indexOf(trimmed);
      end = offset + line.indexOf(trimmed) + trimmed.length;
    }
    offset += line.length + 1;
  }
  close();
  return paragraphs;
}

/** Whether a paragraph is a Markdown table. */
export function isTable(paragraph: string): boolean {
  return /^\|.*\|\s*\n\s*\|[\s:|-]+\|/.test(paragraph);
}

/** The cells of one line of a Markdown table. */
export function tableCells(line: string): string[] {
  return line
    .trim()
    .replace(/^\||\|$/g, "")
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim());
}

/** The sentences of a Markdown text in order, each with the language of its paragraph. Nothing but white space lies between. */
export function splitSentences(text: string): SentenceSpan[] {
  return splitParagraphs(text).flatMap(({ start, end }): SentenceSpan[] => {
    const paragraph = text.slice(start, end);
    const language = detectLanguage(paragraph);
    if (isTable(paragraph)) return [{ start, end, language, table: true }];
    return cutParagraph(paragraph).map((span) => ({ start: start + span.start, end: start + span.end, language, table: false }));
  });
}

function cutParagraph(paragraph: string): TextSpan[] {
  const spans: TextSpan[] = [];
  let from = 0;
  const push = (to: number) => {
    const raw = paragraph.slice(from, to);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== "") spans.push({ start: from + lead, end: from + lead + raw.trim().length });
    from = to;
  };
  for (let at = 0; at < paragraph.length; at++) {
    const character = paragraph[at] as string;
    if (!/[。！？；!?.]/.test(character)) continue;
    let to = at + 1;
    while (to < paragraph.length && CLOSING.test(paragraph[to] as string)) to++;
    if (character === ".") {
      const next = paragraph.slice(to);
      if (next !== "" && !/^\s/.test(next)) continue;
      if (next !== "" && !/^\s+["'“([]?[A-Z0-9\p{Script=Han}]/u.test(next)) continue;
      if (ABBREVIATION.test(paragraph.slice(from, at + 1))) continue;
    }
    push(to);
    at = to - 1;
  }
  push(paragraph.length);
  return spans;
}
