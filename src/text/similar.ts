/** Edit distance of two short strings (Levenshtein 1966, by rows). */
function distance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++)
      current[j] = Math.min((previous[j] as number) + 1, (current[j - 1] as number) + 1, (previous[j - 1] as number) + (a[i - 1] === b[j - 1] ? 0 : 1));
    previous = current;
  }
  return previous[b.length] as number;
}

/** The candidate most like a word, for "did you mean"; none where all differ by more than half. */
export function mostSimilar(word: string, candidates: readonly string[]): string | undefined {
  let best: { candidate: string; score: number } | undefined;
  for (const candidate of candidates) {
    const score = distance(word.toLowerCase(), candidate.toLowerCase()) / Math.max(word.length, candidate.length);
    if (!best || score < best.score) best = { candidate, score };
  }
  return best && best.score <= 0.5 ? best.candidate : undefined;
}
