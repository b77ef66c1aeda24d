import { EigenvalueDecomposition, Matrix, QrDecomposition } from "ml-matrix";

const OVERSAMPLING = 12;

export interface SparseMatrix {
  readonly rows: number;
  readonly columns: number;
  /** For each column its entries. */
  readonly entries: readonly (readonly { row: number; value: number }[])[];
}

export interface SingularVectors {
  /** Row-major: for each row of the matrix its place on each axis. */
  readonly vectors: Float32Array;
  /** Largest first. */
  readonly values: readonly number[];
}

/**
 * U and S of A ≈ U S Vᵀ: a randomised truncated SVD (Halko, Martinsson and Tropp, SIAM Review 53(2), 2011, algorithm 4.4)
 * with a fixed seed, so that the same matrix gives the same vectors. The iteration runs on the columns' side, V, which for
 * terms by passages is ten times shorter than the rows': QR of (passages × dimensions) instead of (terms × dimensions).
 */
export function leftSingularVectors(matrix: SparseMatrix, dimensions: number, iterations: number): SingularVectors {
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
  return { vectors: basis, values: order.map(({ value }) => Math.sqrt(Math.max(value, 0))) };
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
