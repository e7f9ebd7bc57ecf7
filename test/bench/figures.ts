// How a bench measures and prints: repeated runs, medians and 95th percentiles, one aligned line a figure; all lines of a run are
// kept as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

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

const lines: { readonly what: string; readonly figures: readonly string[] }[] = [];

/** One line: what was measured, and its figures. */
export function printLine(what: string, ...figures: readonly string[]): void {
  lines.push({ what, figures: figures.map((figure) => figure.trim()).filter((figure) => figure !== '') });
  console.log(`${what.padEnd(44)} ${figures.join('  ')}`);
}

export function ms(spread: Spread): string {
  return `${spread.medianMs.toFixed(1).padStart(8)} ms median ${spread.p95Ms.toFixed(1).padStart(8)} ms p95`;
}

/** Writes every line printed so far, with the machine they hold for, into `folder`; gives the file's path. */
export function keepLines(folder: string, at: Date): string {
  const [processor] = cpus();
  const machine = {
    node: process.version,
    platform: process.platform,
    processor: processor?.model,
    cores: cpus().length,
  };
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${at.toISOString().slice(0, 19).replaceAll(':', '')}.json`);
  writeFileSync(path, `${JSON.stringify({ at: at.toISOString(), machine, lines }, null, 2)}\n`);
  return path;
}

/** Megabytes of objects and buffers that this process holds after a collection. */
export function megabytesHeld(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
