import { expect } from "vitest";
import type { Passage } from "../../src/domain/passage.js";

/** What holds for the passages of any case body: each character in exactly one, sentences and figures inside theirs. */
export function expectLawfulPassages(passages: readonly Passage[], body: string): void {
  expect(passages.map(({ start, end }) => body.slice(start, end)).join("")).toBe(body);
  expect(new Set(passages.map(({ id }) => id)).size).toBe(passages.length);
  for (const passage of passages) {
    expect(body.slice(passage.start, passage.end).endsWith(passage.text), passage.id).toBe(true);
    expectLawfulSentences(passage);
    expectLawfulFigures(passage);
  }
}

/** In order, apart, and nothing but white space between them. */
function expectLawfulSentences({ id, text, sentences }: Passage): void {
  let between = "";
  let last = 0;
  for (const { start, end } of sentences) {
    expect(last <= start && start < end && end <= text.length, id).toBe(true);
    between += text.slice(last, start);
    last = end;
  }
  expect((between + text.slice(last)).trim(), id).toBe("");
}

/** Each span lies in one sentence of its language; what it was written as starts with what stands there. */
function expectLawfulFigures({ id, text, sentences, figures }: Passage): void {
  expect(new Set(figures.map((figure) => figure.id)).size, id).toBe(figures.length);
  for (const { id: figure, spans } of figures) {
    expect(figure.startsWith(`${id}!`), figure).toBe(true);
    for (const { start, end, language, asWritten } of spans) {
      const around = sentences.filter((sentence) => sentence.start <= start && start < end && end <= sentence.end);
      expect(
        around.map((sentence) => sentence.language),
        figure,
      ).toEqual([language]);
      expect(asWritten.startsWith(text.slice(start, end)), figure).toBe(true);
    }
  }
}
