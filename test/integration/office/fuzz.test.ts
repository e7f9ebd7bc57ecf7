// A twentieth of the damaged files of `npm run fuzz`, with a seed of its own each time: print and run it again with that seed.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appRoot } from '../../../main/node/app-root.ts';
import { fuzzLine, runFuzz } from '../../fuzz/run-fuzz.ts';

const built = join(appRoot(), 'dist', `fuzz-test-${process.pid}`);
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 1_000_000));

beforeAll(async () => {
  await build({
    absWorkingDir: appRoot(),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    logLevel: 'error',
    outdir: built,
    entryPoints: { 'import-worker': 'main/node/import-worker.ts' },
  });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

it('ends every damaged file in words or in a review', async () => {
  const lines = [`seed ${seed}`];
  const faults: string[] = [];
  const order = {
    files: 100,
    seed,
    workerFile: join(built, 'import-worker.js'),
    fixtures: join(appRoot(), 'test/fixtures'),
  };
  for await (const figures of runFuzz(order)) {
    lines.push(fuzzLine(figures));
    faults.push(...figures.faults.map((fault) => `${figures.reader}: ${fault}`));
  }
  console.log(lines.join('\n'));
  expect(faults).toEqual([]);
});
