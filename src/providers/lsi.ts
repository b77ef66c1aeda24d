import { EigenvalueDecomposition, Matrix, QrDecomposition } from "ml-matrix";
import type { Embedder, EmbedderFactory } from "../retrieval/embedder.js";
import { indexTerms } from "../text/tokens.js";

/** How the built-in embedding is learnt. */
export interface LsiOptions {
  /** Dimensions of the joint space. Default 160, from the measurements in docs/design.md. */
  readonly dimensions?: number;
  /** Power iterations of the range finder. Default 3: more changes no vector visibly on a thousand passages. */
  readonly iterations?: number;
}

const OVERSAMPLING = 12;

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
 * passages. A text in one language folds into the joint space. The SVD is randomised (Halko, Martinsson and Tropp,
 * SIAM Review 53(2), 2011, algorithm 4.4) with a fixed seed, so that the same passages give the same vectors.
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

function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of indexTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** For each column its entries. */
  readonly entries: readonly (readonly { row: number; value: number }[])[];
}

function fitModel(texts: readonly string[], wanted: number, iterations: number): Model {
  const counted = texts.map(countTerms);
  const totals = new Map<string, number>();
  for (const counts of counted) for (const [term, count] of counts) totals.set(term, (totals.get(term) ?? 0) + count);
  const terms = new Map([...totals.keys()].sort().map((term, row) => [term, row]));
  const weights = entropyWeights(counted, totals, terms);
  const matrix: SparseMatrix = {
    rows: terms.size,
    columns: texts.length,
    entries: counted.map((counts) =>
      [...counts].map(([term, count]) => {
        const row = terms.get(term) as number;
        return { row, value: Math.log2(1 + count) * (weights[row] as number) };
      }),
    ),
  };
  const dimensions = Math.max(1, Math.min(wanted, matrix.columns, matrix.rows));
  return { terms, weights, basis: leftSingularVectors(matrix, dimensions, iterations), dimensions };
}

function entropyWeights(counted: readonly Map<string, number>[], totals: ReadonlyMap<string, number>, terms: ReadonlyMap<string, number>): Float32Array {
  const entropy = new Float64Array(terms.size);
  for (const counts of counted) {
    for (const [term, count] of counts) {
      const share = count / (totals.get(term) as number);
      const row = terms.get(term) as number;
      entropy[row] = (entropy[row] as number) + share * Math.log(share);
    }
  }
  const scale = Math.log(Math.max(2, counted.length));
  return Float32Array.from(entropy, (value) => 1 + value / scale);
}

/**
 * U of A ≈ U S Vᵀ. The iteration runs on the passages' side, V, which is ten times shorter than the terms': QR of
 * (passages × dimensions) instead of (terms × dimensions).
 */
function leftSingularVectors(matrix: SparseMatrix, dimensions: number, iterations: number): Float32Array {
  const sample = Math.min(dimensions + OVERSAMPLING, matrix.columns, matrix.rows);
  let range = orthonormal(gaussian(matrix.columns, sample));
  for (let step = 0; step < iterations; step++) range = orthonormal(transposeTimes(matrix, times(matrix, range), sample));
  const image = times(matrix, range);
  const { eigenvectorMatrix, realEigenvalues } = new EigenvalueDecomposition(gram(image, sample), { assumeSymmetric: true });
  const order = realEigenvalues
    .map((value, index) => ({ value, index }))
    .sort((a, b) => b.value - a.value)
    .slice(0, dimensions);
  const vectors = eigenvectorMatrix.to2DArray();
  const basis = new Float32Array(matrix.rows * dimensions);
  order.forEach(({ value, index }, axis) => {
    const singular = Math.sqrt(Math.max(value, Number.EPSILON));
    for (let row = 0; row < matrix.rows; row++) {
      let sum = 0;
      for (let k = 0; k < sample; k++) sum += (image[row * sample + k] as number) * ((vectors[k] as number[])[index] as number);
      basis[row * dimensions + axis] = sum / singular;
    }
  });
  return basis;
}

/** A X, row-major, for X of `dense.columns` columns. */
function times({ rows, entries }: SparseMatrix, dense: Matrix): Float64Array {
  const width = dense.columns;
  const product = new Float64Array(rows * width);
  entries.forEach((column, index) => {
    const source = dense.getRow(index);
    for (const { row, value } of column)
      for (let k = 0; k < width; k++) product[row * width + k] = (product[row * width + k] as number) + value * (source[k] as number);
  });
  return product;
}

/** Aᵀ Y for a row-major Y of `width` columns. */
function transposeTimes({ columns, entries }: SparseMatrix, dense: Float64Array, width: number): Matrix {
  const product = Matrix.zeros(columns, width);
  entries.forEach((column, index) => {
    const sum = new Array<number>(width).fill(0);
    for (const { row, value } of column) for (let k = 0; k < width; k++) sum[k] = (sum[k] as number) + value * (dense[row * width + k] as number);
    product.setRow(index, sum);
  });
  return product;
}

/** Yᵀ Y. */
function gram(dense: Float64Array, width: number): Matrix {
  const product = new Float64Array(width * width);
  for (let offset = 0; offset < dense.length; offset += width) {
    for (let i = 0; i < width; i++) {
      const left = dense[offset + i] as number;
      if (left !== 0) for (let j = i; j < width; j++) product[i * width + j] = (product[i * width + j] as number) + left * (dense[offset + j] as number);
    }
  }
  const matrix = Matrix.zeros(width, width);
  for (let i = 0; i < width; i++)
    for (let j = i; j < width; j++) {
      matrix.set(i, j, product[i * width + j] as number);
      matrix.set(j, i, product[i * width + j] as number);
    }
  return matrix;
}

function orthonormal(matrix: Matrix): Matrix {
  return new QrDecomposition(matrix).orthogonalMatrix;
}

/** Standard normal numbers by Box and Muller from a small generator with a fixed seed (mulberry32). */
function gaussian(rows: number, columns: number): Matrix {
  let state = 20241120;
  const uniform = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return (((mixed ^ (mixed >>> 14)) >>> 0) + 0.5) / 4294967296;
  };
  const matrix = Matrix.zeros(rows, columns);
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++) matrix.set(row, column, Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform()));
  return matrix;
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
