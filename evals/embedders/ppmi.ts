import { leftSingularVectors } from "../../src/providers/svd.js";
import { countTerms, termRows } from "../../src/providers/term-counts.js";
import { type Bag, sumVector } from "./bag.js";
import { type Embed, normalised, type Peer } from "./peer.js";

/** Weight of a word of share p: a / (a + p), the constant as in the paper. */
const SIF = 1e-3;
/** Words of fewer contexts say nothing of their company. */
const LEAST_CONTEXTS = 3;
const ITERATIONS = 2;

/**
 * Word vectors from the positive pointwise mutual information of words in one sentence or its translation, by SVD with the
 * square root of the singular values (Levy, Goldberg and Dagan, TACL 3, 2015), averaged with smooth inverse frequency and
 * without their common direction (Arora, Liang and Ma, ICLR 2017).
 */
export function ppmi(dimensions: number): Peer {
  return {
    name: `PPMI word vectors, SIF average, ${dimensions} dimensions`,
    fit: (samples) => {
      const contexts = samples.flatMap(({ text, pairs }) => (pairs.length > 0 ? pairs : [text])).map(countTerms);
      const bag = wordBag(contexts, dimensions);
      const common = commonDirection(samples.map(({ text }) => sumVector(text, bag)));
      return withoutDirection(bag, common);
    },
  };
}

function wordBag(contexts: readonly ReadonlyMap<string, number>[], dimensions: number): Bag {
  const having = new Map<string, number>();
  for (const counts of contexts) for (const term of counts.keys()) having.set(term, (having.get(term) ?? 0) + 1);
  const known = contexts.map((counts) => new Map([...counts].filter(([term]) => (having.get(term) ?? 0) >= LEAST_CONTEXTS)));
  const terms = termRows(known);
  const together = Array.from({ length: terms.size }, () => new Map<number, number>());
  const totals = new Float64Array(terms.size);
  for (const counts of known) {
    const rows = [...counts.keys()].map((term) => terms.get(term) as number);
    for (const one of rows)
      for (const other of rows) {
        if (one === other) continue;
        const of = together[one] as Map<number, number>;
        of.set(other, (of.get(other) ?? 0) + 1);
        totals[one] = (totals[one] as number) + 1;
      }
  }
  const all = totals.reduce((sum, value) => sum + value, 0);
  const entries = together.map((of, column) =>
    [...of].flatMap(([row, count]) => {
      const value = Math.log((count * all) / ((totals[row] as number) * (totals[column] as number)));
      return value > 0 ? [{ row, value }] : [];
    }),
  );
  const { vectors, values } = leftSingularVectors({ rows: terms.size, columns: terms.size, entries }, dimensions, ITERATIONS);
  const names = [...terms.keys()];
  const words = [...having.values()].reduce((sum, value) => sum + value, 0);
  const weight = names.map((term) => SIF / (SIF + (having.get(term) ?? 0) / words));
  const weighted = vectors.map((value, index) => value * Math.sqrt(values[index % dimensions] as number) * (weight[Math.floor(index / dimensions)] as number));
  return { dimensions, terms, vectors: weighted, local: (count, length) => count / length };
}

/** The first principal direction, by power iteration. */
function commonDirection(vectors: readonly Float64Array[]): Float64Array {
  let direction = normalised(Float64Array.from({ length: vectors[0]?.length ?? 0 }, () => 1));
  for (let step = 0; step < 30; step++) {
    const next = new Float64Array(direction.length);
    for (const vector of vectors) {
      const along = dot(vector, direction);
      for (let axis = 0; axis < next.length; axis++) next[axis] = (next[axis] as number) + along * (vector[axis] as number);
    }
    direction = normalised(next);
  }
  return direction;
}

const withoutDirection =
  (bag: Bag, common: Float64Array): Embed =>
  (text) => {
    const vector = sumVector(text, bag);
    const along = dot(vector, common);
    return normalised(vector.map((value, axis) => value - along * (common[axis] as number)));
  };

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let axis = 0; axis < a.length; axis++) sum += (a[axis] as number) * (b[axis] as number);
  return sum;
}
