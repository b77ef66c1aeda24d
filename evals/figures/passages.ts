import type { Passage } from "../../src/domain/passage.js";
import { chunkCase } from "../../src/ingest/chunk.js";
import { readCase, readCorpusFiles } from "../../src/ingest/corpus.js";

/** The passages of a library: as the rules alone read them, and as users get them. */
export interface ReadPassages {
  /** Without what a reader decided where the rules err. */
  readonly byRules: readonly Passage[];
  /** With the decisions of the case files. */
  readonly served: readonly Passage[];
}

/** Reads the case files of a folder. A file that is no case is left out; `corpus:check` names it. */
export async function readPassages(folder: string): Promise<ReadPassages> {
  const documents = (await readCorpusFiles(folder)).flatMap((file) => readCase(file).document ?? []);
  return {
    byRules: documents.flatMap((document) => chunkCase({ ...document, case: { ...document.case, figures: [] } })),
    served: documents.flatMap(chunkCase),
  };
}
