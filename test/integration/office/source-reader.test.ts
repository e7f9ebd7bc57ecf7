// Reading in a worker of its own: with progress, with a way to stop it, with an end to its time and memory, and nothing else waits.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { appRoot } from '../../../main/node/app-root.ts';
import { createSourceReader } from '../../../main/node/source-reader.ts';
import type { SourceOrigin } from '../../../src/app/source-ports.ts';
import { madeSources } from '../../fixtures/office-sources/documents.ts';
import { docxFile, paragraph, row, table } from '../../fixtures/office-sources/docx-maker.ts';

const built = join(appRoot(), 'dist', `reader-test-${process.pid}`);
const workerFile = join(built, 'import-worker.js');

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

const origin = (name: string, bytes: Buffer): SourceOrigin => ({ kind: 'bytes', name, bytes });
const [first] = madeSources;
if (!first) throw new Error('no source');
const small = origin(first.name, first.bytes());

/** Two thousand rows of five cells, no two alike. */
function largeDocument(): Buffer {
  const cell = (text: string) => ({
    content: [1, 2, 3].map((item) => paragraph(`๑) ${text} ${item * 7919} รายงานผลการดำเนินการให้ผู้บริหารทราบ`)).join(''),
  });
  const rows = Array.from({ length: 2_000 }, (_, index) =>
    row([1, 2, 3, 4, 5].map((column) => cell(`${index * column * 31}`))),
  );
  return docxFile({ body: table(rows, [1000, 1000, 1000, 1000, 1000]) });
}

const large = origin('ใหญ่.docx', largeDocument());

it('reads the same as without a worker', async () => {
  const reading = await createSourceReader({ workerFile }).readSource(small);
  expect(reading).toEqual(await createSourceReader({ workerFile: null }).readSource(small));
  expect(reading.ok && reading.value.sheets[0]?.grid.length).toBeGreaterThan(10);
});

it('says how far it is while the program goes on answering', async () => {
  const shares: number[] = [];
  let answers = 0;
  const clock = setInterval(() => {
    answers += 1;
  }, 10);
  const read = await createSourceReader({ workerFile }).readSource(large, { onShare: (share) => shares.push(share) });
  clearInterval(clock);
  expect(read.ok && read.value.sheets[0]?.grid.length).toBe(2_000);
  expect(shares.length).toBeGreaterThan(5);
  expect(shares).toEqual(shares.toSorted((one, other) => one - other));
  expect(shares.at(-1)).toBe(1);
  expect(answers).toBeGreaterThan(5);
});

it('stops when it is told to, and reads the next file', async () => {
  const reader = createSourceReader({ workerFile });
  const signal = { aborted: false };
  const stopped = reader.readSource(large, {
    signal,
    onShare: () => {
      signal.aborted = true;
    },
  });
  expect(await stopped).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect((await reader.readSource(small)).ok).toBe(true);
  expect(await reader.readSource(small, { signal })).toEqual({ ok: false, error: { kind: 'cancelled' } });
});

it('gives up on a file that takes too long, and reads the next one', async () => {
  const reader = createSourceReader({ workerFile, limitMs: 1 });
  expect(await reader.readSource(large)).toEqual({
    ok: false,
    error: { kind: 'sourceUnreadable', path: 'ใหญ่.docx', reason: 'tookTooLong' },
  });
  expect((await createSourceReader({ workerFile }).readSource(small)).ok).toBe(true);
});

it('gives up on a file that needs too much memory, lives on, and reads the next one', async () => {
  const reader = createSourceReader({ workerFile, memoryMegabytes: 24 });
  expect(await reader.readSource(large)).toEqual({
    ok: false,
    error: { kind: 'sourceUnreadable', path: 'ใหญ่.docx', reason: 'tookTooMuchMemory' },
  });
  expect((await reader.readSource(small)).ok).toBe(true);
});

it('reads files one after another, whatever the one before was', async () => {
  const reader = createSourceReader({ workerFile });
  const answers = await Promise.all([
    reader.readSource(large),
    reader.readSource(origin('ว่าง.docx', Buffer.alloc(0))),
    reader.readSource({ kind: 'file', path: join(built, 'ไม่มี.docx') }),
    reader.readSource(small),
  ]);
  expect(answers.map((answer) => (answer.ok ? answer.value.name : answer.error.kind))).toEqual([
    'ใหญ่.docx',
    'sourceUnreadable',
    'fileMissing',
    first.name,
  ]);
});

it('reads in the program itself where no worker can start, and says why once', async () => {
  const faults: unknown[] = [];
  const reader = createSourceReader({
    workerFile: join(built, 'missing.js'),
    onWorkerFault: (fault) => faults.push(fault),
  });
  expect((await reader.readSource(small)).ok).toBe(true);
  expect((await reader.readSource(small)).ok).toBe(true);
  expect(faults.length).toBe(1);
});
