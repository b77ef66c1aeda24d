import type { Embedder, EmbedderFactory } from "../retrieval/embedder.js";
import { leftSingularVectors, type SingularVectors, type SparseMatrix } from "./svd.js";
import { countTerms, entropyWeights, termRows } from "./term-counts.js";

/** How the built-in embedding is learnt. */
export interface LsiOptions {
  /** Dimensions of the joint space. Default 160, from the measurements in docs/design.md. */
  readonly dimensions?: number;
  /** Power iterations of the range finder. Default 3: more changes no vector visibly on a thousand passages. */
  readonly iterations?: number;
}

interface Model {
  readonly terms: Map<string, number>;
  /** Entropy weight of each term, 0 to 1. */
  readonly weights: Float32Array;
  /** Rows are terms: the left singular vectors of the weighted term–passage matrix. */
  readonly basis: Float32Array;
  readonly dimensions: number;
}

/**
 * Cross-language latent semantic indexing (Dumais, Letsche, Littman and Landauer, AAAI SS-97-05, 1997): a truncated
 * SVD of log-entropy weighted term–passage counts (Dumais, Behavior Research Methods 23(2), 1991) over bilingual
 * passages. A text in one language folds into the joint space, and so do the words that only such texts have.
 */
export function lsiEmbedderFactory({ dimensions = 160, iterations = 3 }: LsiOptions = {}): EmbedderFactory {
  const name = `lsi-${dimensions}`;
  return {
    name,
    async fit(texts) {
      return toEmbedder(name, fitModel(texts, dimensions, iterations));
    },
    save: (embedder) => (embedder as LsiEmbedder).save(),
    open: (state) => toEmbedder(name, readModel(state)),
  };
}

interface LsiEmbedder extends Embedder {
  save(): Uint8Array;
}

function toEmbedder(name: string, model: Model): LsiEmbedder {
  const embed = (text: string) => foldIn(model, text);
  return {
    name,
    dimensions: model.dimensions,
    embedQuery: async (text) => embed(text),
    embedDocuments: async (texts) => texts.map(embed),
    save: () => writeModel(model),
  };
}

/** A unit vector, or zeros where the model knows no word of the text. */
function foldIn(model: Model, text: string): number[] {
  const vector = new Array<number>(model.dimensions).fill(0);
  for (const [term, count] of countTerms(text)) {
    const row = model.terms.get(term);
    if (row === undefined) continue;
    const weight = Math.log2(1 + count) * (model.weights[row] as number);
    const offset = row * model.dimensions;
    for (let axis = 0; axis < model.dimensions; axis++) vector[axis] = (vector[axis] as number) + weight * (model.basis[offset + axis] as number);
  }
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}

function fitModel(texts: readonly string[], wanted: number, iterations: number): Model {
  const counted = texts.map(countTerms);
  const terms = termRows(counted);
  const weights = entropyWeights(counted, terms);
  const columns = counted.map((counts) =>
    [...counts].map(([term, count]) => {
      const row = terms.get(term) as number;
      return { row, value: Math.log2(1 + count) * (weights[row] as number) };
    }),
  );
  const teaching = new Set(counted.flatMap((counts, index) => (isBilingual(counts) ? [index] : [])));
  const learnt = teaching.size >= columns.length / 2 ? columns.filter((_, index) => teaching.has(index)) : columns;
  const matrix: SparseMatrix = { rows: terms.size, columns: learnt.length, entries: learnt };
  const dimensions = Math.max(1, Math.min(wanted, matrix.columns, matrix.rows));
  const space = leftSingularVectors(matrix, dimensions, iterations);
  const left = columns.filter((column) => !learnt.includes(column));
  return { terms, weights, basis: withFoldedTerms(space, new Set(learnt.flat().map(({ row }) => row)), left), dimensions };
}

/** Of a text in one language so much at most is in the other's script: names, units. */
const LEAST_SHARE = 0.25;

/** Whether a text is in both languages, by the script of its terms. */
function isBilingual(counts: ReadonlyMap<string, number>): boolean {
  let all = 0;
  let chinese = 0;
  for (const [term, count] of counts) {
    all += count;
    if (/\p{Script=Han}/u.test(term)) chinese += count;
  }
  return chinese >= all * LEAST_SHARE && chinese <= all * (1 - LEAST_SHARE);
}

/**
 * The basis with the terms that only the texts left over have, folded in behind (Berry, Dumais and O'Brien, SIAM Review
 * 37(4), 1995): each where the other words of its texts lie. The space itself is learnt from texts in both languages alone:
 * one that has a single language teaches it that the languages differ, and then no question of the other language finds it.
 */
function withFoldedTerms({ vectors, values }: SingularVectors, known: ReadonlySet<number>, left: SparseMatrix["entries"]): Float32Array {
  const basis = vectors.slice();
  const dimensions = values.length;
  for (const column of left) {
    const fresh = column.filter(({ row }) => !known.has(row));
    if (fresh.length === 0) continue;
    for (let axis = 0; axis < dimensions; axis++) {
      const place = column.reduce((sum, { row, value }) => sum + value * (vectors[row * dimensions + axis] as number), 0);
      const scaled = place / Math.max(Number.EPSILON, (values[axis] as number) ** 2);
      for (const { row, value } of fresh) basis[row * dimensions + axis] = (basis[row * dimensions + axis] as number) + value * scaled;
    }
  }
  return basis;
}

/** A JSON header of known length, then the weights and the basis as little-endian 32-bit floats. */
function writeModel({ terms, weights, basis, dimensions }: Model): Uint8Array {
  const header = Buffer.from(JSON.stringify({ dimensions, terms: [...terms.keys()] }));
  const padding = (4 - ((4 + header.length) % 4)) % 4;
  const length = Buffer.alloc(4);
  length.writeUInt32LE(header.length + padding);
  return Buffer.concat([length, header, Buffer.alloc(padding, " "), bytesOf(weights), bytesOf(basis)]);
}

function bytesOf(floats: Float32Array): Buffer {
  return Buffer.from(floats.buffer, floats.byteOffset, floats.byteLength);
}

function readModel(state: Uint8Array): Model {
  // Not copied where its floats lie as a Float32Array wants them; the padded header keeps them in step with its start.
  const aligned = state.byteOffset % Float32Array.BYTES_PER_ELEMENT === 0;
  const bytes = aligned ? Buffer.from(state.buffer, state.byteOffset, state.byteLength) : Buffer.from(state);
  const headerLength = bytes.readUInt32LE(0);
  const header = JSON.parse(bytes.toString("utf8", 4, 4 + headerLength)) as { dimensions: number; terms: string[] };
  const start = 4 + headerLength;
  const floats = new Float32Array(bytes.buffer, bytes.byteOffset + start, (bytes.byteLength - start) / Float32Array.BYTES_PER_ELEMENT);
  return {
    dimensions: header.dimensions,
    terms: new Map(header.terms.map((term, row) => [term, row])),
    weights: floats.subarray(0, header.terms.length),
    basis: floats.subarray(header.terms.length),
  };
}
