import { findQuantities, type Quantity } from "../figures/quantities.js";
import type { Dimension } from "../taxonomy/units.js";
import { countHan, detectLanguage } from "../text/language.js";
import { splitParagraphs } from "../text/sentences.js";
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
  for (const { section, text } of document.case.figures)
    if (section !== undefined && !titles.has(section)) problems.push({ file, message: `figures: "${text}": there is no section "${section}"` });
  return [...problems, ...checkCatalogue(document, sections)];
}

/** Entries for sections that are not there and, in a catalogued case, sections that have none: lists are made from these entries. */
function checkCatalogue({ case: { file, technologies } }: CaseDocument, sections: readonly Section[]): Problem[] {
  if (technologies.length === 0) return [];
  const titles = sections.map(({ heading }) => heading.en);
  const entries = new Set(technologies.map(({ section }) => section));
  const unknown = [...entries].filter((section) => section !== undefined && !titles.includes(section));
  const missing = titles.filter((title) => !entries.has(title));
  return [
    ...unknown.map((section) => ({ file, message: `technologies: there is no section "${section}"` })),
    ...missing.map((title) => ({ file, message: `technologies: ${title === undefined ? "the overview" : `section "${title}"`} has no entry` })),
  ];
}

function checkSection(section: Section, body: string): string[] {
  const overview = section.textStart === 0;
  const name = overview ? "the overview" : `section "${section.heading.en ?? section.heading.zh ?? ""}"`;
  const { en, zh, more } = section.heading;
  if (!overview && (!en || !zh || more || detectLanguage(en) !== "en" || countHan(zh) === 0)) return [`${name} needs a heading of the form "English | 中文"`];
  const text = body.slice(section.textStart, section.end);
  const byLanguage = { en: "", zh: "" };
  for (const paragraph of splitParagraphs(text)) {
    const words = text.slice(paragraph.start, paragraph.end);
    byLanguage[detectLanguage(words)] += `${words}\n\n`;
  }
  if (!byLanguage.en || !byLanguage.zh) return [`${name} lacks ${byLanguage.en ? "Chinese" : "English"} text`];
  return [...missing(byLanguage.en, byLanguage.zh, "English"), ...missing(byLanguage.zh, byLanguage.en, "Chinese")].map((message) => `${name}: ${message}`);
}

/** Amounts with a unit of measure that the other language does not state. */
function missing(from: string, other: string, language: string): string[] {
  const known = findQuantities(other);
  return findQuantities(from)
    .filter((quantity) => quantity.unit !== "count" && !known.some((twin) => isTwin(quantity, twin)))
    .map((quantity) => `${from.slice(quantity.numberStart, quantity.unitEnd)} is stated in ${language} only`);
}

/** Dimensions that one language may tell more exactly than the other: 36 t of CO2 and 36 tCO2. Mass is never energy. */
const KINDRED: readonly ReadonlySet<Dimension>[] = [new Set<Dimension>(["mass", "co2-mass", "standard-coal"]), new Set<Dimension>(["volume", "normal-volume"])];

/** The same amount; one language may count what the other gives a unit (7年, "7 consecutive years"). */
function isTwin(a: Quantity, b: Quantity): boolean {
  const kindred =
    a.dimension === b.dimension || b.dimension === "count" || KINDRED.some((dimensions) => dimensions.has(a.dimension) && dimensions.has(b.dimension));
  return kindred && close(a.value, b.value) && (a.max === undefined) === (b.max === undefined);
}

function close(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}
