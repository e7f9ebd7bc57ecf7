// How a bench measures and prints: repeated runs, medians and 95th percentiles, one aligned line a figure.

export interface Spread {
  readonly medianMs: number;
  readonly p95Ms: number;
}

/** Times `work` over `runs` runs after one that does not count. */
export async function time(runs: number, work: (run: number) => unknown): Promise<Spread> {
  await work(-1);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    const begun = performance.now();
    await work(run);
    times.push(performance.now() - begun);
  }
  return spreadOf(times);
}

/** Median and 95th percentile of measured times. */
export function spreadOf(times: readonly number[]): Spread {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { medianMs: at(0.5), p95Ms: at(0.95) };
}

/** One line: what was measured, and its figures. */
export function printLine(what: string, ...figures: readonly string[]): void {
  console.log(`${what.padEnd(44)} ${figures.join('  ')}`);
}

export function ms(spread: Spread): string {
  return `${spread.medianMs.toFixed(1).padStart(8)} ms median ${spread.p95Ms.toFixed(1).padStart(8)} ms p95`;
}
