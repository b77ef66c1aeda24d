import { countTerms, termRows } from "../../src/providers/term-counts.js";
import { bagEmbedder } from "./bag.js";
import { inverseFrequency } from "./lsi.js";
import type { Peer } from "./peer.js";

/**
 * Cross-language explicit semantic analysis (Potthast, Stein and Anderka, ECIR 2008): a text is its likeness to each of the
 * bilingual passages, a dimension each.
 */
export const esa: Peer = {
  name: "explicit semantic analysis over the passages",
  fit: (samples) => {
    const counted = samples.map(({ text }) => countTerms(text));
    const terms = termRows(counted);
    const weights = inverseFrequency(counted, terms);
    const dimensions = counted.length;
    const vectors = new Float32Array(terms.size * dimensions);
    counted.forEach((counts, axis) => {
      const column = [...counts].map(([term, count]) => {
        const row = terms.get(term) as number;
        return { row, value: Math.log2(1 + count) * (weights[row] as number) };
      });
      const length = Math.hypot(...column.map(({ value }) => value)) || 1;
      for (const { row, value } of column) vectors[row * dimensions + axis] = ((weights[row] as number) * value) / length;
    });
    return bagEmbedder({ dimensions, terms, vectors, local: (count) => Math.log2(1 + count) });
  },
};
