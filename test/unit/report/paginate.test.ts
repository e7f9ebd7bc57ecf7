import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Register } from '../../../src/register/model.ts';
import { buildReportDocument, type ReportDocument } from '../../../src/report/document.ts';
import { pageGeometry } from '../../../src/report/page-style.ts';
import { type PagedRow, paginate, type TablePage } from '../../../src/report/paginate.ts';
import { planReport } from '../../../src/report/print-plan.ts';
import { layoutReport } from '../../../src/report/report-layout.ts';
import { randomRegister } from '../../fixtures/random-tables.ts';
import {
  fiscalYearId,
  measure,
  register,
  roundId,
  sampleRegister,
  threeSigners,
} from '../../fixtures/report-register.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

/** Fixed, so that every run sees the same tables; a failure prints it with the smallest table that fails. */
const seed = 20_231_001;
const geometry = pageGeometry('landscape');

function documentOf(source: Register): ReportDocument {
  const document = buildReportDocument(source, fiscalYearId, roundId);
  if (document === null) throw new Error('the fixture has this year and round');
  return document;
}

function pagesOf(source: Register): readonly TablePage[] {
  return paginate(layoutReport(documentOf(source), geometry, tableMeasure));
}

const isMeasure = (row: PagedRow | undefined) => row?.kind === 'measure';

/** Every character of every cell once and in order, over the fragments of the page map. */
function expectAllTextOnce(source: Register): void {
  const document = documentOf(source);
  const { map } = planReport(document, tableMeasure);
  const fragments = map.pages.flatMap((page) => page.fragments);
  for (const row of document.groups.flatMap(({ rows }) => rows)) {
    document.columns.forEach(({ key }, column) => {
      const text = row.cells[column] ?? '';
      const own = fragments.filter(
        (fragment) => fragment.kind === 'cell' && fragment.measureId === row.measureId && fragment.column === key,
      );
      expect(
        own
          .map(({ start, end }) => text.slice(start, end))
          .join('')
          .trim(),
      ).toBe(text.trim());
    });
  }
}

function expectRulesKept(pages: readonly TablePage[]): void {
  for (const page of pages) {
    expect(page.usedPt).toBeLessThanOrEqual(geometry.contentHeightPt);
    const last = page.rows.at(-1);
    // A group without measures has nothing that could follow its heading.
    if (last?.kind === 'groupHeading') expect(groupHasRows(pages, last.groupId)).toBe(false);
    if (page.rows.some(({ kind }) => kind === 'runningHeading')) expect(page.rows[0]?.kind).toBe('runningHeading');
    for (const row of page.rows) {
      if (row.kind !== 'measure') continue;
      if (row.from > 0 || row.to < row.row.lineCount) expect(row.to - row.from).toBeGreaterThanOrEqual(2);
    }
  }
}

function groupHasRows(pages: readonly TablePage[], groupId: string): boolean {
  return pages.some(({ rows }) => rows.some((row) => row.kind === 'measure' && row.group.groupId === groupId));
}

test('random tables keep every character and every rule', () => {
  fc.assert(
    fc.property(randomRegister(40), (source) => {
      expectAllTextOnce(source);
      expectRulesKept(pagesOf(source));
    }),
    { seed, numRuns: 25 },
  );
}, 60_000);

test('the sample report keeps every character and every rule', () => {
  expectAllTextOnce(sampleRegister(threeSigners));
  expectRulesKept(pagesOf(sampleRegister(threeSigners)));
});

test('a row of 400 items goes on over as many pages as it needs', () => {
  const steps = Array.from({ length: 400 }, (_, index) => `รายการที่ ${index + 1} ของมาตรการ`).join('\n');
  const long = register([{ id: 'g', heading: 'ตัวชี้วัดที่ ๒', measures: [measure('m', { issue: 'I7', steps })] }]);
  const pages = pagesOf(long);
  expect(pages.length).toBeGreaterThan(15);
  expectAllTextOnce(long);
  expectRulesKept(pages);
});

test('a group heading longer than a page goes on like a text and loses nothing', () => {
  const heading = Array.from({ length: 60 }, (_, index) => `บรรทัดที่ ${index + 1}`).join('\n');
  const pages = pagesOf(register([{ id: 'g', heading, measures: [measure('m', { issue: 'ก' })] }]));
  const lines = pages.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'groupHeading' ? row.lines : [])));
  expect(lines.map(({ text }) => text).join('\n')).toBe(heading);
  for (const page of pages) expect(page.usedPt).toBeLessThanOrEqual(geometry.contentHeightPt);
});

test('whatever the table’s length, the signatures are whole and never alone', () => {
  for (let count = 1; count <= 70; count += 1) {
    const measures = Array.from({ length: count }, (_, index) => measure(`m${index}`, { issue: `เรื่องที่ ${index}` }));
    const pages = pagesOf(register([{ id: 'g', heading: 'ตัวชี้วัดที่ ๒', measures }], threeSigners));
    const signed = pages.filter(({ signatures }) => signatures.length > 0);
    expect(signed).toHaveLength(1);
    expect(isMeasure(signed[0]?.rows.at(-1))).toBe(true);
    expectRulesKept(pages);
  }
});

test('one long last row gives up its last lines to the page of the signatures', () => {
  for (let lineCount = 2; lineCount <= 60; lineCount += 1) {
    const steps = Array.from({ length: lineCount }, (_, index) => `บรรทัดที่ ${index + 1}`).join('\n');
    const source = register([{ id: 'g', heading: 'ตัวชี้วัดที่ ๒', measures: [measure('m', { steps })] }], threeSigners);
    const pages = pagesOf(source);
    expect(pages.at(-1)?.rows.some(isMeasure)).toBe(true);
    expect(pages.at(-1)?.signatures).toHaveLength(1);
    expectRulesKept(pages);
    expectAllTextOnce(source);
  }
});

test('a page that goes on with a group says so', () => {
  const measures = Array.from({ length: 40 }, (_, index) => measure(`m${index}`, { issue: `เรื่องที่ ${index}` }));
  const pages = pagesOf(register([{ id: 'g', heading: 'ตัวชี้วัดที่ ๒\nแบบวัด IIT', measures }]));
  const opening = pages[1]?.rows[0];
  expect(opening?.kind === 'runningHeading' && opening.lines.map(({ text }) => text)).toEqual([
    'ตัวชี้วัดที่ ๒ แบบวัด IIT (ต่อ)',
  ]);
});

test('a register without measures still prints its heading row and signatures', () => {
  const pages = pagesOf(register([], threeSigners));
  expect(pages).toHaveLength(1);
  expect(pages[0]).toMatchObject({ hasTable: true, rows: [] });
  expect(pages[0]?.signatures).toHaveLength(1);
});
