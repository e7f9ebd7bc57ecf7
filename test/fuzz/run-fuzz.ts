// Thousands of damaged files through the program's own reader and on to the review: each must end in words or in something to look
// at, within five seconds, and leave the disk as it was.
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createSourceReader } from '../../main/node/source-reader.ts';
import { registerOfSource } from '../../src/app/import-source.ts';
import type { AppError } from '../../src/errors.ts';
import { noCorrections } from '../../src/exchange/corrections.ts';
import { review } from '../../src/exchange/review.ts';
import { describeError } from '../../src/wording/describe-error.ts';
import { describeSourceNote } from '../../src/wording/describe-source-note.ts';
import { countingIds } from '../fixtures/counting-ids.ts';
import { createRandom } from '../fixtures/random.ts';
import { type FuzzedReader, fuzzedReaders } from './bases.ts';

export interface FuzzFigures {
  readonly reader: string;
  readonly files: number;
  /** Read and reviewed; so many of them with measures. */
  readonly reviewed: number;
  readonly withMeasures: number;
  /** Refused in words, by their reason. */
  readonly refused: Readonly<Record<string, number>>;
  readonly slowestMs: number;
  /** Crashes, hangs, words that are missing, traces on the disk: what happened, and the seed of the file. */
  readonly faults: readonly string[];
}

export interface FuzzOrder {
  /** Of each reader. */
  readonly files: number;
  readonly seed: number;
  readonly workerFile: string;
  readonly fixtures: string;
}

/** A file that takes longer hangs. */
const watchdogMs = 5_000;

/** Runs all readers, one after another. */
export async function* runFuzz(order: FuzzOrder): AsyncGenerator<FuzzFigures> {
  for (const reader of fuzzedReaders(order.fixtures)) yield await fuzzReader(reader, order);
}

async function fuzzReader(reader: FuzzedReader, { files, seed, workerFile }: FuzzOrder): Promise<FuzzFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  const sources = createSourceReader({
    workerFile,
    limitMs: watchdogMs,
    onWorkerFault: (fault) => faults.push(`no worker: ${fault}`),
  });
  const faults: string[] = [];
  const refused: Record<string, number> = {};
  let [reviewed, withMeasures, slowestMs] = [0, 0, 0];
  try {
    for (let index = 0; index < files; index += 1) {
      const own = seed + index;
      const { bytes, ending } = reader.make(createRandom(own));
      const path = join(folder, `file.${ending}`);
      writeFileSync(path, bytes);
      const begun = performance.now();
      try {
        const source = await sources.readSource({ kind: 'file', path });
        if (source.ok) {
          const { groups } = review(source.value, noCorrections, null);
          const made = registerOfSource(source.value, noCorrections, countingIds());
          if (!made.ok) faults.push(...wordless(made.error, own));
          for (const note of source.value.notes) describeSourceNote(note, 'th');
          reviewed += 1;
          if (groups.some((group) => group.measures.length > 0)) withMeasures += 1;
        } else {
          const reason = source.error.kind === 'sourceUnreadable' ? source.error.reason : source.error.kind;
          refused[reason] = (refused[reason] ?? 0) + 1;
          if (reason === 'tookTooLong') faults.push(`hung, seed ${own}`);
          faults.push(...wordless(source.error, own));
        }
      } catch (fault) {
        faults.push(`threw ${fault instanceof Error ? fault.stack : fault}, seed ${own}`);
      }
      const tookMs = performance.now() - begun;
      if (tookMs > watchdogMs) faults.push(`took ${Math.round(tookMs)} ms, seed ${own}`);
      slowestMs = Math.max(slowestMs, tookMs);
    }
    const traces = readdirSync(folder).filter((name) => !name.startsWith('file.'));
    if (traces.length > 0) faults.push(`left ${traces.join(', ')} on the disk`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return { reader: reader.name, files, reviewed, withMeasures, refused, slowestMs: Math.round(slowestMs), faults };
}

function wordless(error: AppError, seed: number): readonly string[] {
  const texts = (['th', 'en'] as const).flatMap((language) => Object.values(describeError(error, language)));
  return texts.every((text) => text.length > 3 && !text.includes('undefined'))
    ? []
    : [`no words for ${error.kind}, seed ${seed}`];
}

/** A line of figures. */
export function fuzzLine({ reader, files, reviewed, withMeasures, refused, slowestMs, faults }: FuzzFigures): string {
  const reasons = Object.entries(refused)
    .toSorted(([, one], [, other]) => other - one)
    .map(([reason, count]) => `${count} ${reason}`);
  const all = Object.values(refused).reduce((sum, count) => sum + count, 0);
  return `${reader}: ${files} files, ${reviewed} reviewed (${withMeasures} with measures), ${all} refused (${reasons.join(', ')}), slowest ${slowestMs} ms, ${faults.length} faults`;
}
