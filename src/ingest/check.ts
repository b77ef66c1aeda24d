import { findQuantities } from "../figures/quantities.js";
import { detectLanguage } from "../text/language.js";
import { splitParagraphs } from "../text/sentences.js";
import { foldWidth } from "../text/width.js";
import type { CaseDocument, Problem } from "./case-file.js";
import { type Section, splitSections } from "./chunk.js";

/** What is wrong with the sections of a case: no measures, no heading in a language, figures that one language lacks. */
export function checkSections(document: CaseDocument): Problem[] {
  const file = document.case.file;
  const sections = splitSections(document.body);
  const at = (offset: number) => document.bodyLine + document.body.slice(0, offset).split("\n").length - 1;
  const problems: Problem[] = [];
  if (sections.length === 1) problems.push({ file, line: document.bodyLine, message: "has no measure: no section starts with ##" });
  for (const section of sections) for (const message of checkSection(section, document.body)) problems.push({ file, line: at(section.start), message });
  const titles = new Set(sections.map((section) => section.heading.en));
  for (const note of document.case.notes)
    if (note.section !== undefined && !titles.has(note.section)) problems.push({ file, message: `notes: there is no section "${note.section}"` });
  return problems;
}

function checkSection(section: Section, body: string): string[] {
  const overview = section.start === 0;
  const name = overview ? "the overview" : `section "${section.heading.en ?? section.heading.zh ?? ""}"`;
  if (!overview && (!section.heading.en || !section.heading.zh)) return [`${name} needs a heading of the form "English | 中文"`];
  const text = body.slice(section.textStart, section.end);
  const byLanguage = { en: "", zh: "" };
  for (const paragraph of splitParagraphs(text)) {
    const words = text.slice(paragraph.start, paragraph.end);
    byLanguage[detectLanguage(words)] += `${words}\n\n`;
  }
  if (!byLanguage.en || !byLanguage.zh) return [`${name} lacks ${byLanguage.en ? "Chinese" : "English"} text`];
  return [...missing(byLanguage.en, byLanguage.zh, "English"), ...missing(byLanguage.zh, byLanguage.en, "Chinese")].map((message) => `${name}: ${message}`);
}

/** Amounts with a unit of measure whose number the other language does not state at any scale. */
function missing(from: string, other: string, language: string): string[] {
  const known = numbersIn(other);
  return findQuantities(from)
    .filter((quantity) => quantity.unit !== "count")
    .flatMap((quantity) => [quantity.value, ...(quantity.max === undefined ? [] : [quantity.max])])
    .filter((value) => !known.some((number) => sameAtSomeScale(number, value)))
    .map((value) => `${value} is stated in ${language} only`);
}

function numbersIn(text: string): number[] {
  return [...foldWidth(text).matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g)].map((match) => Number(match[0].replaceAll(",", "")));
}

const SCALES = [1, 1e3, 1e4, 1e6, 1e7, 1e8, 1e9, 1e12];

function sameAtSomeScale(a: number, b: number): boolean {
  return SCALES.some((scale) => close(a * scale, b) || close(b * scale, a));
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
