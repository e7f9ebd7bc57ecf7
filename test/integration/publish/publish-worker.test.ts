// Files made in a thread of their own: the same bytes, a way to stop it, a fault that is heard. The worker is built for the test from
// the sources, as the program's own build does it.
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appRoot } from '../../../main/node/app-root.ts';
import { createPublisher } from '../../../main/node/publisher.ts';
import type { Publication } from '../../../src/publish/publication.ts';
import { sampleRegister, threeSigners } from '../../fixtures/report-register.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const built = join(appRoot(), 'dist', `publish-test-${process.pid}`);
const workerFile = join(built, 'publish-worker.js');
const request = { registerPath: '', createdAt: '2023-04-05T03:00:00.000Z' };

beforeAll(async () => {
  await build({
    absWorkingDir: appRoot(),
    bundle: true,
    platform: 'node',
    target: 'node20.19',
    format: 'esm',
    packages: 'external',
    splitting: true,
    logLevel: 'error',
    outdir: built,
    entryPoints: { 'publish-worker': 'main/node/publish-worker.ts' },
  });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

function wordOf(): Publication {
  const register = sampleRegister(threeSigners);
  const [fiscalYear] = register.fiscalYears;
  const round = fiscalYear?.rounds[0];
  if (!fiscalYear || !round) throw new Error('the sample has a round');
  const rest = { asOf: '2023-04-05', numbering: 'literal', catalogue: { indicators: [], items: [] } } as const;
  return { format: 'docx', ending: 'docx', register, fiscalYear, round, ...rest };
}

it('makes the same bytes as the program itself', async () => {
  const there = await createPublisher(workerFile).make(wordOf(), request);
  const here = await createPublisher(null).make(wordOf(), request);
  expect(there.ok && here.ok && Buffer.from(there.value).equals(Buffer.from(here.value))).toBe(true);
});

it('stops when it is told to', async () => {
  const stopped = await createPublisher(workerFile).make(wordOf(), { ...request, signal: { aborted: true } });
  expect(stopped).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

it('says so when the thread fails', async () => {
  const broken = join(temporaryFolder(), 'broken.mjs');
  writeFileSync(broken, "throw new Error('broken');\n");
  const publication = { format: 'json', register: sampleRegister() } as const;
  await expect(createPublisher(broken).make(publication, request)).rejects.toThrow('broken');
});
