import { indexTerms } from "../text/tokens.js";

/** How often a text has each term. */
export function countTerms(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const term of indexTerms(text)) counts.set(term, (counts.get(term) ?? 0) + 1);
  return counts;
}

/** A row for every term of some texts, in the order of the terms. */
export function termRows(counted: readonly ReadonlyMap<string, number>[]): Map<string, number> {
  const terms = new Set(counted.flatMap((counts) => [...counts.keys()]));
  return new Map([...terms].sort().map((term, row) => [term, row]));
}

/** Log-entropy weighting's global part (Dumais, Behavior Research Methods 23(2), 1991), 0 to 1: a term spread evenly over all texts says nothing. */
export function entropyWeights(counted: readonly ReadonlyMap<string, number>[], terms: ReadonlyMap<string, number>): Float32Array {
  const totals = new Map<string, number>();
  for (const counts of counted) for (const [term, count] of counts) totals.set(term, (totals.get(term) ?? 0) + count);
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
