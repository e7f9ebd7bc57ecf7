// Where the pages end, asked of the program while it works, against what it prints: of the sample, of random tables, of every paper,
// and after edits, when most of the table is remembered and not laid out again. `PAGE_RUNS` sets how many random tables there are.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import * as fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { appRoot } from '../../main/node/app-root.ts';
import { createPrinter } from '../../main/node/printer.ts';
import { createPageHandlers } from '../../src/app/page-handlers.ts';
import { printPaper } from '../../src/app/print-report.ts';
import type { CallOutput, PaperName } from '../../src/contract/contract.ts';
import { contract } from '../../src/contract/contract.ts';
import { applyChange } from '../../src/register/apply.ts';
import type { Change } from '../../src/register/change.ts';
import { type ColumnKey, cellAddress } from '../../src/register/columns.ts';
import type { Register } from '../../src/register/model.ts';
import { benchDocument } from '../bench/report-document.ts';
import { evidenceLink, withEvidence } from '../fixtures/evidence-register.ts';
import { emblemPng, officeFont } from '../fixtures/office-files.ts';
import { openPaperProgram } from '../fixtures/paper-program.ts';
import { randomRegister } from '../fixtures/random-tables.ts';
import { fiscalYearId, roundId, sampleRegister, threeSigners } from '../fixtures/report-register.ts';

const runs = Number(process.env.PAGE_RUNS ?? 6);
const now = () => '2023-04-05T03:00:00.000Z';
const path = '/nowhere/ก.itareg';
const printer = createPrinter({ workerFile: null });
const columnKeys: readonly ColumnKey[] = ['issue', 'responsible', 'steps', 'reporting', 'actions'];

const sample = withEvidence(sampleRegister(threeSigners), [
  [evidenceLink('e1', 'ประกาศ', 'https://www.tua-yang.go.th/news?id=1')],
  [],
  [evidenceLink('e2', 'ภาพถ่าย', 'https://www.tua-yang.go.th/news?id=2')],
]);

/** Asks as the window asks, with an answer of the shape that the contract allows. */
async function mapOf(
  source: Register,
  document: PaperName = 'report',
  using = printer,
): Promise<CallOutput<'report.map'>> {
  const open = () => ({ register: source, revision: 7, path });
  const reply = await createPageHandlers({ printer: using, now, open })['report.map']({ roundId, document });
  if (!reply.ok) throw new Error(JSON.stringify(reply.error));
  return contract['report.map'].output.parse(reply.value);
}

async function printedMap(source: Register, document: PaperName = 'report', registerPath = path) {
  const request = { wantsMap: true, registerPath };
  const from = { fiscalYearId, roundId };
  const fresh = createPrinter({ workerFile: null });
  const printed = await printPaper(document, source, from, fresh, now, request);
  if (!printed.ok || !printed.value.map) throw new Error('it prints');
  return printed.value.map.pages;
}

/** Nothing but the furniture, which the window does not need, is left out. */
async function expectAsPrinted(source: Register, document: PaperName = 'report', using = printer): Promise<void> {
  const told = await mapOf(source, document, using);
  const printed = await printedMap(source, document);
  expect(told.revision).toBe(7);
  expect(told.pages.map(({ sketch: _sketch, ...page }) => page)).toEqual(
    printed.map(({ furniture: _furniture, blocks = [], evidence = [], ...page }) => ({ ...page, blocks, evidence })),
  );
}

function withCell(source: Register, row: number, text: string): Register {
  const measures = source.fiscalYears.flatMap(({ groups }) => groups.flatMap((group) => group.measures));
  const measureId = measures[row % Math.max(1, measures.length)]?.id;
  if (measureId === undefined) return source;
  return afterChange(source, { kind: 'setCell', cell: cellAddress(measureId, 'steps', roundId), text });
}

function afterChange(source: Register, change: Change): Register {
  const applied = applyChange(source, change);
  if (!applied.ok) throw new Error(applied.error.kind);
  return applied.value.register;
}

describe('the pages as they are told are the pages as they are printed', () => {
  it.each(['report', 'plan', 'memo', 'annex'] as const)('of the sample: %s', async (document) => {
    await expectAsPrinted(sample, document);
  });

  it('in random tables, and after an edit of one cell', async () => {
    const edits = fc.tuple(fc.nat(), fc.constantFrom('', 'ก', '๑) จัดทำแผน\n๒) รายงานผล', 'น้ำประปา '.repeat(300)));
    await fc.assert(
      fc.asyncProperty(randomRegister(30), edits, async (source, [row, text]) => {
        const ofOffice = { ...source, organisation: { ...source.organisation, name: 'อบต.ตัวอย่าง' } };
        await expectAsPrinted(ofOffice);
        await expectAsPrinted(withCell(ofOffice, row, text));
      }),
      { numRuns: runs, verbose: 1 },
    );
  });

  it('in the office’s own font, on upright pages with other margins, under an emblem', async () => {
    const program = await openPaperProgram();
    const asked = async () => {
      const reply = await program.client.call('report.map', { roundId });
      if (!reply.ok) throw new Error(JSON.stringify(reply.error));
      return reply.value;
    };
    const before = await asked();
    // Wider letters than the program's own.
    const { bold } = officeFont();
    expect((await program.setFont({ regular: bold, bold })).ok).toBe(true);
    const inFont = await asked();
    expect(inFont.pages.map(({ fragments }) => fragments)).not.toEqual(before.pages.map(({ fragments }) => fragments));
    await program.setImage('emblem', 'ตรา.png', emblemPng());
    expect(
      await program.setPaper({ orientation: 'portrait', marginsMm: { left: 40, top: 30, right: 25, bottom: 30 } }),
    ).toBeNull();
    const { register, revision } = await program.current();
    const told = await asked();
    expect(told.revision).toBe(revision);
    expect(told.pages[0]?.sketch.pictures).not.toBe('');
    const printed = await printedMap(register, 'report', program.path);
    expect(told.pages.map(({ fragments }) => fragments)).toEqual(printed.map(({ fragments }) => fragments));
    expect(printed.length).toBe((await program.print()).pageCount);
  });

  it('also of an office without a name, which prints nothing yet', async () => {
    const nameless = { ...sample, organisation: { ...sample.organisation, name: '' } };
    expect((await mapOf(nameless)).pages.length).toBeGreaterThan(5);
  });
});

it('every row has its place among the blocks, also one without any text, and its cells begin where the page before ends', async () => {
  const measureId = sample.fiscalYears[0]?.groups[0]?.measures[1]?.id ?? '';
  const source = columnKeys.reduce((register, column) => {
    const cell = cellAddress(measureId, column, roundId);
    return afterChange(register, { kind: 'setCell', cell, text: '' });
  }, sample);
  const { pages } = await mapOf(source);
  const rows = pages.flatMap(({ blocks }) =>
    blocks.flatMap((block) => (block.kind === 'measure' && !block.isContinued ? [block.measureId] : [])),
  );
  expect(rows).toEqual(source.fiscalYears[0]?.groups.flatMap(({ measures }) => measures.map(({ id }) => id)));
  expect(pages.at(-1)?.blocks.at(-1)).toEqual({ kind: 'signatures' });
  const cut = pages.flatMap(({ blocks, fragments }) =>
    blocks.flatMap((block) =>
      block.kind === 'measure' && block.isContinued
        ? [fragments.filter((one) => one.kind === 'cell' && one.measureId === block.measureId)]
        : [],
    ),
  );
  expect(cut.length).toBeGreaterThan(2);
  expect(cut.every((cells) => cells.some(({ start }) => start > 0))).toBe(true);
});

it('a page is sketched with a stroke for each of its lines, inside its sheet', async () => {
  const { pages } = await mapOf(sample);
  for (const { sketch, kind } of pages) {
    const strokes = sketch.texts.flatMap(({ path: strokesOf }) => [...strokesOf.matchAll(/M(\d+) (\d+)h(\d+)/gu)]);
    expect(strokes.length).toBeGreaterThan(kind === 'cover' ? 3 : 20);
    for (const [, x, y, length] of strokes) {
      expect(Number(x) + Number(length)).toBeLessThanOrEqual(sketch.widthPt);
      expect(Number(y)).toBeLessThan(sketch.heightPt);
    }
    expect(sketch.headings === '').toBe(kind === 'cover');
  }
});

describe('beside other work', () => {
  const built = join(appRoot(), 'dist', `map-test-${process.pid}`);
  const workerFile = join(built, 'print-worker.js');

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
      entryPoints: { 'print-worker': 'main/node/print-worker.ts' },
    });
  });

  afterAll(() => rmSync(built, { recursive: true, force: true }));

  it('the worker tells what the program itself would, edit after edit', async () => {
    const beside = createPrinter({ workerFile });
    await expectAsPrinted(sample, 'report', beside);
    await expectAsPrinted(withCell(sample, 3, 'น้ำประปา '.repeat(100)), 'report', beside);
    await expectAsPrinted(sample, 'annex', beside);
  });

  it('a question about a state that is past is given up before its turn, and one that is known costs nothing', async () => {
    const beside = createPrinter({ workerFile });
    let source = sample;
    const ask = createPageHandlers({ printer: beside, now, open: () => ({ register: source, revision: 0, path }) });
    const printing = beside.print(benchDocument(200, false), now());
    const past = ask['report.map']({ roundId });
    source = withCell(sample, 0, 'ใหม่');
    const present = ask['report.map']({ roundId });
    expect(await past).toEqual({ ok: false, error: { kind: 'cancelled' } });
    const first = await present;
    expect(first.ok).toBe(true);
    expect((await printing).ok).toBe(true);
    expect(await ask['report.map']({ roundId })).toEqual(first);
  });

  it('waits its turn behind a print that is stopped, and is answered all the same', async () => {
    const beside = createPrinter({ workerFile });
    const stop = new AbortController();
    const printing = beside.print(benchDocument(400, false), now(), {
      signal: stop.signal,
      onProgress: () => stop.abort(),
    });
    const told = mapOf(sample, 'report', beside);
    expect(await printing).toEqual({ ok: false, error: { kind: 'cancelled' } });
    expect((await told).pages.length).toBeGreaterThan(5);
  });
});
