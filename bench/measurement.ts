/** One number of a benchmark, with what it is compared with in the same run: a limit, or another program. */
export interface Measurement {
  readonly name: string;
  readonly value: number;
  readonly unit: "ms" | "s" | "MB" | "1/s";
  readonly peer?: { readonly name: string; readonly value: number };
}

/** The middle of some runs. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** Milliseconds of each of some runs. */
export async function timed(runs: number, work: () => unknown): Promise<number[]> {
  const times: number[] = [];
  for (let run = 0; run < runs; run++) {
    const started = performance.now();
    await work();
    times.push(performance.now() - started);
  }
  return times;
}
