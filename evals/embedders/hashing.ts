import { countTerms, entropyWeights, termRows } from "../../src/providers/term-counts.js";
import { bagEmbedder } from "./bag.js";
import type { Peer } from "./peer.js";

/** Random projection (Achlioptas, JCSS 66(4), 2003): each term a random vector of ones and minus ones. It knows no two words alike: the floor. */
export function hashing(dimensions: number): Peer {
  return {
    name: `random projection, ${dimensions} dimensions`,
    fit: (samples) => {
      const counted = samples.map(({ text }) => countTerms(text));
      const terms = termRows(counted);
      const weights = entropyWeights(counted, terms);
      const vectors = new Float32Array(terms.size * dimensions);
      for (const [term, row] of terms) {
        const sign = signs(term);
        for (let axis = 0; axis < dimensions; axis++) vectors[row * dimensions + axis] = (weights[row] as number) * sign();
      }
      return bagEmbedder({ dimensions, terms, vectors, local: (count) => Math.log2(1 + count) });
    },
  };
}

/** Ones and minus ones from a term's hash (FNV-1a, then xorshift32). */
function signs(term: string): () => number {
  let state = 0x811c9dc5;
  for (const character of term) state = Math.imul(state ^ (character.codePointAt(0) as number), 0x01000193);
  state ||= 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return state < 0 ? -1 : 1;
  };
}
