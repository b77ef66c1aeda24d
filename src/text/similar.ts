/** Edits between two short strings, a swap of neighbours counted as one (optimal string alignment; Damerau 1964, by rows). */
export function editDistance(a: string, b: string): number {
  let beforeLast: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? (beforeLast[j - 2] as number) + 1 : Number.POSITIVE_INFINITY;
      const replaced = (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1);
      current[j] = Math.min((previous[j] as number) + 1, (current[j - 1] as number) + 1, replaced, swapped);
    }
    beforeLast = previous;
    previous = current;
  }
  return previous[b.length] as number;
}

/** The candidate most like a word, for "did you mean"; none where all differ by more than half. */
export function mostSimilar(word: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; score: number } | undefined;
  for (const candidate of candidates) {
    const score = editDistance(word.toLowerCase(), candidate.toLowerCase()) / Math.max(word.length, candidate.length);
    if (!best || score < best.score) best = { candidate, score };
  }
  return best && best.score <= 0.5 ? best.candidate : undefined;
}
