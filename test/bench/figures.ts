// What a bench found out: repeated runs, each beside those of its peer. Figures are collected here in their sections; page.ts tells
// them, bench.ts keeps them.
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** The sections of the page, in order, with their headings. */
export const sections = {
  start: 'START TO INTERACTIVE',
  keys: 'KEY TO PAINTED FRAME, on a processor slowed down to a quarter',
  commit: 'COMMIT: one cell until it is on the disk',
  open: 'OPEN',
  preflight: 'CHECK BEFORE PRINTING, DEADLINES, DATES',
  pdf: 'REPORT TO PDF, whole processes',
  import: 'IMPORT',
  sizes: 'SIZES',
  memory: 'MEMORY',
  tenYears: 'AN OFFICE AFTER TEN YEARS beside itself in its first: the ratio is the growth',
} as const;

export type Section = keyof typeof sections;
export type Unit = 'ms' | 'kB' | 'MB';

/** Measured values of one way of doing it; of sizes there is one. */
export interface Samples {
  readonly name: string;
  readonly values: readonly number[];
}

export interface Figure {
  readonly section: Section;
  readonly what: string;
  readonly unit: Unit;
  readonly ours: readonly number[];
  readonly peers: readonly Samples[];
  readonly notes: readonly string[];
}

/** A sentence that belongs to a section, e.g. why a peer is missing. */
export interface Remark {
  readonly section: Section;
  readonly text: string;
}

const figures: Figure[] = [];
const remarks: Remark[] = [];

export function record(
  section: Section,
  what: string,
  ours: readonly number[],
  more: { readonly unit?: Unit; readonly peers?: readonly Samples[]; readonly notes?: readonly string[] } = {},
): void {
  figures.push({ section, what, unit: more.unit ?? 'ms', ours, peers: more.peers ?? [], notes: more.notes ?? [] });
}

export function remark(section: Section, text: string): void {
  remarks.push({ section, text });
}

/** All that was recorded so far. */
export function findings(): { readonly figures: readonly Figure[]; readonly remarks: readonly Remark[] } {
  return { figures, remarks };
}

/** The times of `work` in milliseconds, over `runs` runs after one that does not count. */
export async function time(runs: number, work: (run: number) => unknown): Promise<readonly number[]> {
  await work(-1);
  const times: number[] = [];
  for (let run = 0; run < runs; run += 1) times.push(await timeOnce(() => work(run)));
  return times;
}

/** Milliseconds. */
export async function timeOnce(work: () => unknown): Promise<number> {
  const begun = performance.now();
  await work();
  return performance.now() - begun;
}

export interface Spread {
  readonly median: number;
  readonly p95: number;
  readonly least: number;
  readonly most: number;
}

/** Of nothing, zeros. */
export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((one, other) => one - other);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), least: at(0), most: at(1) };
}

/** Megabytes of objects and buffers that this process holds after a collection. */
export function megabytesHeld(): number {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1e6;
}
