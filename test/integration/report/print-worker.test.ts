// Printing in a worker of its own: with progress, with a way to stop it, and nothing else waits. The worker is built for the
// test from the sources, as the program's own build does it.
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import { appRoot } from '../../../main/node/app-root.ts';
import { createPrinter } from '../../../main/node/printer.ts';
import type { ReportDocument } from '../../../src/report/document.ts';
import { benchDocument } from '../../bench/report-document.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const createdAt = '2023-04-05T03:00:00.000Z';
const built = join(appRoot(), 'dist', `print-test-${process.pid}`);
const workerFile = join(built, 'print-worker.js');
const small = benchDocument(8, false);
const large = benchDocument(1_000, false);

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
    entryPoints: { 'print-worker': 'main/node/print-worker.ts', 'print-beside': 'test/fixtures/print-beside.ts' },
  });
});

afterAll(() => rmSync(built, { recursive: true, force: true }));

async function pdfOf(document: ReportDocument, worker: string | null): Promise<Buffer> {
  const printed = await createPrinter({ workerFile: worker }).print(document, createdAt);
  if (!printed.ok) throw new Error(printed.error.kind);
  return Buffer.from(printed.value.pdf);
}

describe('a printer with a worker', () => {
  it('prints the same bytes as without one', async () => {
    expect((await pdfOf(small, workerFile)).equals(await pdfOf(small, null))).toBe(true);
  });

  it('says how many pages are done, up to all of them', async () => {
    const told: [number, number][] = [];
    const printed = await createPrinter({ workerFile }).print(large, createdAt, {
      onProgress: (done, total) => told.push([done, total]),
    });
    const pages = printed.ok ? printed.value.pageCount : 0;
    expect(pages).toBeGreaterThan(700);
    expect(told.at(-1)).toEqual([pages, pages]);
    expect(told.map(([done]) => done)).toEqual(told.map(([done]) => done).toSorted((one, other) => one - other));
    expect(told.every(([, total]) => total === pages)).toBe(true);
  });

  it('stops when it is told to, and prints the next report', async () => {
    const printer = createPrinter({ workerFile });
    const stop = new AbortController();
    const cancelled = printer.print(large, createdAt, { signal: stop.signal, onProgress: () => stop.abort() });
    const next = printer.print(small, createdAt);
    expect(await cancelled).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect((await next).ok).toBe(true);
  });

  it('does not begin what was stopped before its turn', async () => {
    const printer = createPrinter({ workerFile });
    const signal = AbortSignal.abort();
    expect(await printer.print(small, createdAt, { signal })).toEqual({ ok: false, error: { kind: 'cancelled' } });
  });

  it('rejects with the fault of the print, and prints the next report', async () => {
    const printer = createPrinter({ workerFile });
    await expect(printer.print(small, 'no date')).rejects.toThrow('Invalid time value');
    expect((await printer.print(small, createdAt)).ok).toBe(true);
  });
});

describe('a printer whose worker cannot start', () => {
  it('says so once and prints in the program itself', async () => {
    const faults: unknown[] = [];
    const printer = createPrinter({
      workerFile: join(built, 'missing.js'),
      onWorkerFault: (fault) => faults.push(fault),
    });
    expect((await printer.print(small, createdAt)).ok).toBe(true);
    expect((await printer.print(small, createdAt)).ok).toBe(true);
    expect(faults).toHaveLength(1);
  });
});

test('while a report of a thousand measures is saved, the register is read and changed, progress is told, and a stop is heard', () => {
  const script = join(built, 'print-beside.js');
  const told = JSON.parse(execFileSync(process.execPath, [script, temporaryFolder()], { encoding: 'utf8' }));
  expect(told).toMatchObject({ pages: expect.any(Number), stopped: 'cancelled' });
  expect(told.reads).toBeGreaterThan(3);
  expect(told.writes).toBeGreaterThan(3);
  expect(told.told.at(-1)).toBe(1);
  expect(told.told).toEqual(told.told.toSorted((one: number, other: number) => one - other));
});
