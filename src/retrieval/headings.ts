import type { Passage } from "../domain/passage.js";
import { readHeadingNotes } from "../taxonomy/heading-notes.js";
import { HEADINGS } from "../taxonomy/topics.js";

/** So many titles of sections tell what a heading is about; a heading of very many is told by its names. */
const MOST_TITLES = 12;

/** What the embedder learns of the headings: their names in both languages, what counts as them, what they are in everyday words, other words for them. */
export function headingTexts(): string[] {
  const notes = readHeadingNotes();
  return HEADINGS.map(({ id, en, zh }) => [...en, ...zh, ...Object.values(notes[id] ?? {})].join(" ; "));
}

/** What the headings are known by: their texts, and the titles of the sections catalogued as being of them. In the order of the vocabulary. */
export function headingProfiles(texts: readonly string[], passages: readonly Passage[]): string[] {
  return HEADINGS.map(({ id }, index) => {
    const sections = passages.filter(({ technologies, topics }) => [...technologies, ...topics].some((tag) => tag.id === id && tag.in === "heading"));
    const titles = sections.slice(0, MOST_TITLES).map(({ heading }) => `${heading.en ?? ""} ; ${heading.zh ?? ""}`);
    return [texts[index] ?? "", ...titles].join(" ; ");
  });
}
