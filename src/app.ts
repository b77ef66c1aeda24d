import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { ask } from "./answer/ask.js";
import type { Config } from "./config.js";
import type { Answer } from "./domain/answer.js";
import type { Case } from "./domain/case.js";
import { entriesAbout } from "./domain/passage.js";
import { CasebookError } from "./errors.js";
import { unfitReadings } from "./figures/readings.js";
import type { CaseDocument, Problem } from "./ingest/case-file.js";
import { chunkCase } from "./ingest/chunk.js";
import { type CorpusFile, describeProblem, readCase, readCorpusFiles } from "./ingest/corpus.js";
import { type Measures, measures } from "./measures.js";
import type { AskRequest } from "./protocol/ask.js";
import type { Parameters } from "./protocol/measures.js";
import { hnswStoreFactory } from "./providers/hnsw.js";
import { lsiEmbedderFactory } from "./providers/lsi.js";
import type { Library } from "./retrieval/library.js";
import { buildLibraryFiles, type LibraryContent, openLibrary, readContent } from "./retrieval/library-files.js";
import { type OpenedSnapshot, readSnapshot, writeSnapshot } from "./retrieval/snapshot.js";
import { checkTable } from "./retrieval/table-check.js";

/** What the edges call. */
export interface Casebook {
  readonly library: Library;
  ask(request: AskRequest): Promise<Answer>;
  /** Rows of the measures table, by the parameters of `GET /v1/measures`. Throws CasebookError `bad-request`. */
  measures(parameters: Parameters): Measures;
}

/** What a build did. */
export interface BuildReport {
  readonly snapshot: string;
  readonly cases: number;
  readonly passages: number;
  readonly figures: number;
  /** Case files that were read anew. */
  readonly changed: number;
  readonly milliseconds: number;
  readonly fresh: boolean;
}

export interface OpenOptions {
  /** Takes one line about something that the user should know. */
  readonly notice: (line: string) => void;
}

const embedders = lsiEmbedderFactory();
const MOST_PROBLEMS_SHOWN = 20;

/** The library of the corpus, its index built first where it is missing, stale, damaged or of another version. */
export async function openCasebook(config: Config, { notice }: OpenOptions): Promise<Casebook> {
  const { snapshot } = await freshSnapshot(config, notice);
  const library = await openLibrary(snapshot, embedders, hnswStoreFactory(notice));
  return {
    library,
    ask: (request) => ask(library, request),
    measures: (parameters) => measures(library, parameters),
  };
}

/**
 * Brings the index up to date. Cases whose files have not changed are taken over from the snapshot before.
 * @throws CasebookError `corpus-unreadable`, or `corpus-invalid` with every problem; the index in force stays as it is.
 */
export async function buildIndex(config: Config, { notice }: OpenOptions): Promise<BuildReport> {
  const started = performance.now();
  const { snapshot, changed } = await freshSnapshot(config, notice);
  const { cases, passages } = readContent(snapshot.files);
  return {
    snapshot: snapshot.id,
    cases: cases.length,
    passages: passages.length,
    figures: passages.reduce((sum, passage) => sum + passage.figures.length, 0),
    changed: changed ?? 0,
    milliseconds: Math.round(performance.now() - started),
    fresh: changed === undefined,
  };
}

/** The snapshot of the corpus as it is now; `changed` is undefined where the one in force was up to date. */
async function freshSnapshot(config: Config, notice: OpenOptions["notice"]): Promise<{ snapshot: OpenedSnapshot; changed?: number }> {
  const files = await readCorpusFiles(config.corpusFolder);
  const sources = Object.fromEntries(files.map(({ file, hash }) => [file, hash]));
  const program = programFingerprint();
  const before = await readBefore(config.indexFolder, notice);
  const sameProgram = before?.manifest.program === program && before.manifest.embedder === embedders.name;
  if (before && sameProgram && JSON.stringify(before.manifest.sources) === JSON.stringify(sources)) return { snapshot: before };
  const { content, changed } = readLibrary(files, sameProgram ? before : undefined);
  await writeSnapshot(config.indexFolder, { program, embedder: embedders.name, sources }, await buildLibraryFiles(content, embedders));
  return { snapshot: await readSnapshot(config.indexFolder), changed };
}

async function readBefore(folder: string, notice: (line: string) => void): Promise<OpenedSnapshot | undefined> {
  try {
    return await readSnapshot(folder);
  } catch (error) {
    if (!(error instanceof CasebookError)) throw error;
    if (error.code !== "index-missing") notice(`${error.message}; it is built anew`);
    return undefined;
  }
}

function readLibrary(files: readonly CorpusFile[], before: OpenedSnapshot | undefined): { content: LibraryContent; changed: number } {
  const known = before ? readContent(before.files) : { cases: [], passages: [] };
  const cases: LibraryContent["cases"][number][] = [];
  const passages: LibraryContent["passages"][number][] = [];
  const problems: Problem[] = [];
  let changed = 0;
  for (const file of files) {
    const kept = before?.manifest.sources[file.file] === file.hash ? known.cases.find((one) => one.file === file.file) : undefined;
    if (kept) {
      cases.push(kept);
      passages.push(...known.passages.filter((passage) => passage.caseId === kept.id));
      continue;
    }
    changed++;
    const read = readCase(file);
    problems.push(...read.problems);
    if (!read.document) continue;
    cases.push(read.document.case);
    passages.push(...chunkCase(read.document));
  }
  problems.push(...twinProblems(cases));
  if (problems.length > 0) throw invalidCorpus(problems);
  return { content: { cases, passages }, changed };
}

/** Every problem of the corpus: of its files, which keep it from being indexed, then of its figures. */
export async function checkCorpus(config: Config): Promise<{ files: number; problems: readonly Problem[] }> {
  const files = await readCorpusFiles(config.corpusFolder);
  const read = files.map(readCase);
  const documents = read.flatMap(({ document }) => (document ? [document] : []));
  const problems = [...read.flatMap((one) => one.problems), ...twinProblems(documents.map((document) => document.case)), ...figureProblems(documents)];
  return { files: files.length, problems };
}

/** What is odd in the measures table of the cases, with the line on which each figure stands. */
function figureProblems(documents: readonly CaseDocument[]): Problem[] {
  const byFile = new Map(documents.map((document) => [document.case.file, document]));
  const checked = documents.map((document) => ({ case: document.case, passages: chunkCase(document) }));
  const odd = checkTable(checked).map(({ file, passageId, offset, asWritten, reason }) => {
    const { body, bodyLine } = byFile.get(file) as CaseDocument;
    const line = bodyLine + body.slice(0, offset).split("\n").length - 1;
    return { file, line, message: `${passageId.slice(passageId.indexOf("#"))}: ${asWritten}: ${reason}` };
  });
  // A reading is held against what the program reads by itself.
  const unread = documents.filter((document) => document.case.figures.length > 0);
  const unfit = unread.flatMap((document) => {
    const { file, figures } = document.case;
    return chunkCase({ ...document, case: { ...document.case, figures: [] } }).flatMap((passage) =>
      unfitReadings(passage.figures, entriesAbout(passage, figures)).map(({ reading, reason }) => ({
        file,
        message: `figures: ${passage.id.slice(passage.id.indexOf("#"))}: "${reading.text}": ${reason}`,
      })),
    );
  });
  return [...odd, ...unfit];
}

/** Two files that say they are the same case. */
function twinProblems(cases: readonly Pick<Case, "id" | "file">[]): Problem[] {
  const first = new Map<string, string>();
  return cases.flatMap(({ id, file }) => {
    const twin = first.get(id);
    if (twin === undefined) first.set(id, file);
    return twin === undefined ? [] : [{ file, message: `is case ${id}, and so is ${twin}` }];
  });
}

function invalidCorpus(problems: readonly Problem[]): CasebookError {
  const shown = problems.slice(0, MOST_PROBLEMS_SHOWN).map(describeProblem);
  const more = problems.length > shown.length ? [`and ${problems.length - shown.length} more`] : [];
  return new CasebookError("corpus-invalid", `the corpus cannot be indexed:\n  ${[...shown, ...more].join("\n  ")}`);
}

/** The parts of the program that decide what a snapshot holds. */
const MAKERS = ["domain", "text", "taxonomy", "figures", "ingest", "retrieval", "providers"];

/** SHA-256 of the code that makes a snapshot, so that a changed vocabulary or rule is never served from an old index. */
function programFingerprint(): string {
  const here = fileURLToPath(new URL(".", import.meta.url));
  const hash = createHash("sha256");
  const files = MAKERS.flatMap((room) => readdirSync(join(here, room), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  for (const file of files) hash.update(`${relative(here, file)}\n`).update(readFileSync(file));
  return hash.digest("hex").slice(0, 16);
}
