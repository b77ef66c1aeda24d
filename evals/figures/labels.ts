import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Basis, Owner, Per, Qualifier, Role } from "../../src/domain/figure.js";
import { Language } from "../../src/domain/language.js";
import type { Passage } from "../../src/domain/passage.js";
import { METRICS } from "../../src/taxonomy/metrics.js";

const METRIC_IDS: ReadonlySet<string> = new Set([...METRICS.map(({ id }) => id), "other"]);

/** A figure as a person reads it in the text of one language. What is left out is the usual: exact, reported, the measure's own. */
export const LabelledFigure = z.strictObject({
  /** From the number, or the currency before it, to the end of its unit, as in the text. */
  asWritten: z.string().min(1),
  /** At full scale; the lower end of a range. */
  value: z.number(),
  max: z.number().optional(),
  unit: z.string(),
  metric: z.string().refine((id) => METRIC_IDS.has(id), "it is no id of the metric vocabulary"),
  per: Per.optional(),
  cumulative: z.boolean().default(false),
  years: z.tuple([z.number().int(), z.number().int()]).optional(),
  qualifier: Qualifier.default("exact"),
  role: Role,
  basis: Basis.default("reported"),
  owner: Owner.default("measure"),
  /** Why it is labelled so, where a careful reader could decide otherwise. */
  why: z.string().optional(),
});
export type LabelledFigure = z.infer<typeof LabelledFigure>;

/** Every figure of one passage in one language, in the order of the text. */
export const LabelledPassage = z.strictObject({ passage: z.string(), language: Language, figures: z.array(LabelledFigure) });
export type LabelledPassage = z.infer<typeof LabelledPassage>;

/** A labelled passage with the set that it is in: the folder of its file. */
export interface SetPassage extends LabelledPassage {
  readonly set: string;
}

/** A label with its place in the passage's text. */
export interface PlacedLabel extends LabelledFigure {
  readonly start: number;
  readonly end: number;
}

/** A labelled passage whose labels are found in the text. */
export interface PlacedPassage {
  readonly passage: Passage;
  readonly language: Language;
  readonly set: string;
  readonly figures: readonly PlacedLabel[];
}

/** The label files below a folder: its own folders are sets of labels, each in the order of its files' names. */
export function readLabels(folder: string): SetPassage[] {
  const sets = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return sets
    .map(({ name }) => name)
    .sort()
    .flatMap((set) => readSet(join(folder, set)).map((passage) => ({ ...passage, set })));
}

function readSet(folder: string): LabelledPassage[] {
  const files = readdirSync(folder)
    .filter((file) => file.endsWith(".json"))
    .sort();
  return files.flatMap((file) => {
    const read = z.array(LabelledPassage).safeParse(JSON.parse(readFileSync(join(folder, file), "utf8")));
    if (!read.success) throw new Error(`${file}: ${z.prettifyError(read.error)}`);
    return read.data;
  });
}

/**
 * The labels with their places in the passages.
 * @throws Error that names every label whose passage, or whose words, the corpus no longer holds.
 */
export function placeLabels(labels: readonly SetPassage[], passages: readonly Passage[]): PlacedPassage[] {
  const byId = new Map(passages.map((passage) => [passage.id, passage]));
  const problems: string[] = [];
  const placed = labels.flatMap(({ passage: id, language, set, figures }): PlacedPassage[] => {
    const passage = byId.get(id);
    if (!passage) problems.push(`${id}: no such passage`);
    return passage ? [{ passage, language, set, figures: placeFigures(passage, language, figures, problems) }] : [];
  });
  if (problems.length > 0) throw new Error(`the labels do not fit the corpus:\n  ${problems.join("\n  ")}`);
  return placed;
}

function placeFigures(passage: Passage, language: Language, figures: readonly LabelledFigure[], problems: string[]): PlacedLabel[] {
  const text = textIn(passage, language);
  let from = 0;
  return figures.flatMap((figure) => {
    const start = indexOfWhole(text, figure.asWritten, from);
    if (start < 0) {
      problems.push(`${passage.id} (${language}): "${figure.asWritten}" is not in the text behind the label before it`);
      return [];
    }
    const end = start + figure.asWritten.length;
    from = end;
    return [{ ...figure, start, end }];
  });
}

/** The passage's text with everything in other languages blanked, so that offsets stay true. */
function textIn(passage: Passage, language: Language): string {
  let text = "";
  for (const { language: spoken, start, end } of passage.sentences) if (spoken === language) text = text.padEnd(start, "\n") + passage.text.slice(start, end);
  return text;
}

/** Where words stand that are no part of a longer number: "14" is not in "2014" or "14.5". */
function indexOfWhole(text: string, words: string, from: number): number {
  for (let at = text.indexOf(words, from); at >= 0; at = text.indexOf(words, at + 1)) {
    const [before, after] = [text.slice(0, at), text.slice(at + words.length)];
    if (/^\d/.test(words) && /\d[.,]?$/.test(before)) continue;
    if (/\d$/.test(words) && /^[.,]?\d/.test(after)) continue;
    return at;
  }
  return -1;
}
