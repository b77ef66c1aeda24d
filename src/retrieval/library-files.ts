import { z } from "zod";
import { Case } from "../domain/case.js";
import { Passage } from "../domain/passage.js";
import { indexTerms } from "../text/tokens.js";
import type { Embedder, EmbedderFactory } from "./embedder.js";
import { HeadingWords } from "./heading-words.js";
import { headingProfiles, headingTexts } from "./headings.js";
import { LexicalIndex } from "./lexical.js";
import { Library } from "./library.js";
import type { OpenedSnapshot, SnapshotFiles } from "./snapshot.js";
import type { VectorStoreFactory } from "./vector-store.js";

/** Cases and passages as a snapshot holds them. */
export interface LibraryContent {
  readonly cases: readonly Case[];
  readonly passages: readonly Passage[];
}

const Content = z.object({ cases: z.array(Case), passages: z.array(Passage) });

/** What the embedder and the lexical index read of a passage: its context travels with it. */
export function embeddingText(passage: Passage): string {
  // The heading counts twice: it names what the passage is about.
  const heading = `${passage.heading.en ?? ""} ${passage.heading.zh ?? ""}`;
  return `${heading}\n${heading}\n${passage.text}`;
}

/** Libraries of so many passages learn from the headings too. */
const LEAST_TAUGHT = 100;

/** Learns, embeds and indexes: the files of a snapshot. */
export async function buildLibraryFiles(content: LibraryContent, factory: EmbedderFactory): Promise<SnapshotFiles> {
  const texts = content.passages.map(embeddingText);
  // What a heading is called and means in both languages teaches the embedder which words mean one thing, those too that
  // no passage has. Of a small library it would be all that the embedder knows.
  const headings = headingTexts();
  const taught = texts.length >= LEAST_TAUGHT;
  const profiles = taught ? headingProfiles(headings, content.passages) : [];
  const embedder = await factory.fit(taught ? [...texts, ...headings] : texts);
  const vectors = await embedder.embedDocuments(texts);
  const cases = new Map(content.cases.map((one) => [one.id, one]));
  return {
    "library.json": Buffer.from(JSON.stringify(content)),
    "lexical.txt": Buffer.from(LexicalIndex.build(content.passages, cases).save()),
    "terms.json": Buffer.from(JSON.stringify(countPassages(texts))),
    "embedder.bin": factory.save(embedder),
    "vectors.bin": packVectors(vectors, embedder.dimensions),
    // An embedder that has not learnt the headings knows none of their meanings.
    "headings.bin": packVectors(await embedder.embedDocuments(profiles), embedder.dimensions),
    "heading-words.json": Buffer.from(HeadingWords.build(profiles).save()),
  };
}

/** The content of a snapshot, for a build that reuses what has not changed. Its hashes were checked when it was read. */
export function readContent(files: SnapshotFiles): LibraryContent {
  return JSON.parse(Buffer.from(files["library.json"] as Uint8Array).toString("utf8")) as LibraryContent;
}

/** The same, checked against the schemas: for tests and for tools that take a snapshot from elsewhere. */
export function parseContent(files: SnapshotFiles): LibraryContent {
  return Content.parse(readContent(files));
}

export async function openLibrary(snapshot: OpenedSnapshot, factory: EmbedderFactory, stores: VectorStoreFactory): Promise<Library> {
  const { cases, passages } = readContent(snapshot.files);
  const embedder: Embedder = factory.open(snapshot.files["embedder.bin"] as Uint8Array);
  const vectors = unpackVectors(snapshot.files["vectors.bin"] as Uint8Array, embedder.dimensions);
  const store = await stores.open(
    passages.map((passage) => passage.id),
    vectors,
  );
  const similarity = stores.measure === "cosine-distance" ? (score: number) => 1 - score : (score: number) => score;
  const lexical = LexicalIndex.load(Buffer.from(snapshot.files["lexical.txt"] as Uint8Array).toString("utf8"));
  const passageCount = JSON.parse(Buffer.from(snapshot.files["terms.json"] as Uint8Array).toString("utf8")) as Record<string, number>;
  const headings = unpackVectors(snapshot.files["headings.bin"] as Uint8Array, embedder.dimensions);
  const headingWords = HeadingWords.load(Buffer.from(snapshot.files["heading-words.json"] as Uint8Array).toString("utf8"), headings.length);
  return new Library(cases, passages, lexical, embedder, { store, similarity, headings, headingWords }, passageCount, snapshot.id);
}

function countPassages(texts: readonly string[]): Record<string, number> {
  const counts = new Map<string, number>();
  for (const text of texts) for (const term of new Set(indexTerms(text))) counts.set(term, (counts.get(term) ?? 0) + 1);
  return Object.fromEntries([...counts].sort());
}

function packVectors(vectors: readonly (readonly number[])[], dimensions: number): Uint8Array {
  const packed = new Float32Array(vectors.length * dimensions);
  vectors.forEach((vector, row) => {
    packed.set(vector, row * dimensions);
  });
  return Buffer.from(packed.buffer);
}

function unpackVectors(bytes: Uint8Array, dimensions: number): number[][] {
  const packed = new Float32Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength));
  return Array.from({ length: packed.length / dimensions }, (_, row) => Array.from(packed.subarray(row * dimensions, (row + 1) * dimensions)));
}
