import { fileURLToPath } from "node:url";
import type { Figure, Role } from "../../src/domain/figure.js";
import type { PassageKind } from "../../src/domain/passage.js";
import { extractFigures, type SentenceContext, type SentenceFigure } from "../../src/figures/extract.js";
import { passageFigures } from "../../src/figures/passage.js";
import { readCase, readCorpusFiles } from "../../src/ingest/corpus.js";
import { detectLanguage } from "../../src/text/language.js";
import { splitSentences } from "../../src/text/sentences.js";

/** What a figure says, apart from where it stands and in which words. */
export type Told = Omit<Figure, "id" | "spans" | "counted">;

/** A statement that was made exactly, for no period and of something done, where `rest` says nothing else. */
export function told(value: number, unit: string, metric: string, role: Role, rest: Partial<Told> = {}): Told {
  return { value, unit, metric, role, per: null, qualifier: "exact", basis: "reported", owner: "measure", ...rest };
}

const PLACES_AND_WORDS = new Set(["id", "spans", "start", "end", "asWritten", "counted"]);

/** What a figure says, in the form of `told`. */
export function statementOf(figure: object): Record<string, unknown> {
  return Object.fromEntries(Object.entries(figure).filter(([key]) => !PLACES_AND_WORDS.has(key)));
}

/** The figures of a sentence in its own language, below no heading and in no plan unless `context` says so. */
export function readSentence(sentence: string, context: Partial<SentenceContext> = {}): SentenceFigure[] {
  return extractFigures(sentence, { language: detectLanguage(sentence), heading: "", kind: "measure", ...context });
}

/** The figures of a passage, below no heading and in no plan unless `context` says so. */
export function readPassage(text: string, context: { heading?: string; kind?: PassageKind } = {}): Figure[] {
  return passageFigures("case#measure", text, splitSentences(text), { heading: "", kind: "measure", ...context });
}

/** A sentence in English and in Chinese that state the same figures, in the same order. */
export interface Twins {
  readonly en: string;
  readonly zh: string;
  readonly figures: readonly Told[];
}

/** The bodies of the real case files: what a law must hold for, whatever it says. */
export async function corpusBodies(): Promise<string[]> {
  const files = await readCorpusFiles(fileURLToPath(new URL("../../corpus/", import.meta.url)));
  return files.flatMap((file) => readCase(file).document?.body ?? []);
}
