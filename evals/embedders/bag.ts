import { countTerms } from "../../src/providers/term-counts.js";
import { type Embed, normalised } from "./peer.js";

/** Texts as sums of vectors of their terms. */
export interface Bag {
  readonly dimensions: number;
  readonly terms: ReadonlyMap<string, number>;
  /** Row-major, a row for each term, its weight included. */
  readonly vectors: Float32Array;
  /** What so many of one term count for in a text of so many terms. */
  readonly local: (count: number, length: number) => number;
}

export function sumVector(text: string, { dimensions, terms, vectors, local }: Bag): Float64Array {
  const vector = new Float64Array(dimensions);
  const counts = countTerms(text);
  const length = [...counts.values()].reduce((sum, count) => sum + count, 0);
  for (const [term, count] of counts) {
    const row = terms.get(term);
    if (row === undefined) continue;
    const times = local(count, length);
    for (let axis = 0; axis < dimensions; axis++) vector[axis] = (vector[axis] as number) + times * (vectors[row * dimensions + axis] as number);
  }
  return vector;
}

export const bagEmbedder =
  (bag: Bag): Embed =>
  (text) =>
    normalised(sumVector(text, bag));
