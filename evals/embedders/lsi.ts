import { leftSingularVectors, type SingularVectors } from "../../src/providers/svd.js";
import { countTerms, entropyWeights, termRows } from "../../src/providers/term-counts.js";
import { type Bag, bagEmbedder } from "./bag.js";
import type { Peer, Sample } from "./peer.js";

export type Counted = readonly ReadonlyMap<string, number>[];

/** A weighting of terms: what a term is worth, and what so many of it in a text of so many are. */
export interface Weighting {
  readonly global: (counted: Counted, terms: ReadonlyMap<string, number>) => Float32Array;
  readonly local: (count: number, length: number, meanLength: number) => number;
}

export const LOG_ENTROPY: Weighting = { global: entropyWeights, local: (count) => Math.log2(1 + count) };
export const TF_IDF: Weighting = { global: inverseFrequency, local: (count) => count };
/** Robertson and Zaragoza, Foundations and Trends in Information Retrieval 3(4), 2009, with their usual constants. */
export const BM25: Weighting = {
  global: inverseFrequency,
  local: (count, length, meanLength) => (count * 2.2) / (count + 1.2 * (0.25 + (0.75 * length) / meanLength)),
};

export interface LsiVariant {
  readonly dimensions?: number;
  readonly weighting?: Weighting;
  /** Whether each text counts as much as every other, however long it is. */
  readonly evenly?: boolean;
  /** Axes are multiplied by this power of their singular values: 0 as Dumais et al. fold in, below 0 what is rare counts more. */
  readonly power?: number;
  readonly learnsFrom?: (samples: readonly Sample[]) => readonly string[];
}

export const wholeTexts = (samples: readonly Sample[]) => samples.map(({ text }) => text);
export const isBilingual = ({ en, zh }: Sample) => en.trim() !== "" && zh.trim() !== "";
export const bilingual = (samples: readonly Sample[]) => wholeTexts(samples.filter(isBilingual));
export const withSentences = (samples: readonly Sample[]) => samples.flatMap(({ text, pairs }) => [text, ...pairs]);

const ITERATIONS = 3;

/** Latent semantic indexing in another way than the built-in one. */
export function lsiPeer(name: string, variant: LsiVariant): Peer {
  return { name, fit: (samples) => bagEmbedder(lsiBag((variant.learnsFrom ?? wholeTexts)(samples), variant).bag) };
}

export function lsiBag(
  texts: readonly string[],
  { dimensions: wanted = 160, weighting = LOG_ENTROPY, evenly = false, power = 0 }: LsiVariant,
): { readonly bag: Bag; readonly values: SingularVectors["values"] } {
  const counted = texts.map(countTerms);
  const terms = termRows(counted);
  const weights = weighting.global(counted, terms);
  const lengths = counted.map((counts) => [...counts.values()].reduce((sum, count) => sum + count, 0));
  const meanLength = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length);
  const local = (count: number, length: number) => weighting.local(count, length, meanLength);
  const entries = counted.map((counts, index) => {
    const column = [...counts].map(([term, count]) => {
      const row = terms.get(term) as number;
      return { row, value: local(count, lengths[index] as number) * (weights[row] as number) };
    });
    const size = evenly ? Math.hypot(...column.map(({ value }) => value)) || 1 : 1;
    return column.map(({ row, value }) => ({ row, value: value / size }));
  });
  const dimensions = Math.min(wanted, texts.length, terms.size);
  const { vectors, values } = leftSingularVectors({ rows: terms.size, columns: texts.length, entries }, dimensions, ITERATIONS);
  const scale = values.map((value) => (value === 0 ? 0 : value ** power));
  const weighted = vectors.map((value, index) => value * (weights[Math.floor(index / dimensions)] as number) * (scale[index % dimensions] as number));
  return { bag: { dimensions, terms, vectors: weighted, local }, values };
}

/** ln(1 + N / n), of the texts that have a term. */
export function inverseFrequency(counted: Counted, terms: ReadonlyMap<string, number>): Float32Array {
  const having = new Float32Array(terms.size);
  for (const counts of counted)
    for (const term of counts.keys()) {
      const row = terms.get(term) as number;
      having[row] = (having[row] as number) + 1;
    }
  return having.map((number) => Math.log(1 + counted.length / number));
}
