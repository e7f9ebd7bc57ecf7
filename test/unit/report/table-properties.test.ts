// Properties of the paper's table over random registers of 1 to 60 measures: nothing lost or doubled, every rule of the pages
// kept, no page too full. Widths come from a table of half ems, so a failure is the layout's own.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Group, Register } from '../../../src/register/model.ts';
import { buildReportDocument, type ReportDocument } from '../../../src/report/document.ts';
import type { PageMap } from '../../../src/report/page-map.ts';
import { pageGeometry, reportStyle } from '../../../src/report/page-style.ts';
import {
  heightOfColumnHeadings,
  heightOfLines,
  type PagedRow,
  paginate,
  type TablePage,
} from '../../../src/report/paginate.ts';
import { planReport } from '../../../src/report/print-plan.ts';
import { type LaidOutReport, layoutReport } from '../../../src/report/report-layout.ts';
import { fiscalYearId, measure, register, roundId, threeSigners } from '../../fixtures/report-register.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

/** Fixed, so that every run sees the same tables; a failure prints it with the smallest table that fails. */
const seed = 2566;
const geometry = pageGeometry('landscape');

const words = [
  'เจ้าหน้าที่',
  'งบประมาณ ',
  'จัดซื้อจัดจ้าง',
  '(อ้างอิงจาก ๐๑๘) ',
  'ต่าง ๆ ',
  'น้ำประปา',
  'OIT ',
  'ๆ',
  '๑,๒๓๔.๕๐ บาท ',
  'https://itas.nacc.go.th/',
  '\n๑) ',
  '\n',
  '  ',
];
/** From nothing to several pages in one cell. */
const cell = fc.oneof(
  { weight: 2, arbitrary: fc.constant('') },
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 12 }).map((parts) => parts.join('')) },
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...words), { maxLength: 120 }).map((parts) => parts.join('')) },
  { weight: 1, arbitrary: fc.integer({ min: 30, max: 700 }).map((count) => 'ก'.repeat(count)) },
  { weight: 1, arbitrary: fc.integer({ min: 20, max: 90 }).map((count) => Array(count).fill('- รายการ').join('\n')) },
);
const cells = fc.record({ issue: cell, responsible: cell, steps: cell, reporting: cell, actions: cell });
const heading = fc.constantFrom('', 'ตัวชี้วัดที่ ๒ การใช้งบประมาณ', 'ตัวชี้วัดที่ ๑๐\nเครื่องมือการประเมิน แบบวัด OIT');

const tables: fc.Arbitrary<Register> = fc
  .record({
    rows: fc.array(cells, { minLength: 1, maxLength: 60 }),
    headings: fc.array(heading, { minLength: 1, maxLength: 6 }),
    signers: fc.integer({ min: 0, max: 3 }),
    introduction: cell,
  })
  .map(({ rows, headings, signers, introduction }) => {
    const perGroup = Math.ceil(rows.length / headings.length);
    const groups = headings.map(
      (text, index): Group => ({
        id: `g${index}`,
        heading: text,
        measures: rows
          .slice(index * perGroup, (index + 1) * perGroup)
          .map((row, place) => measure(`m${index}-${place}`, row)),
      }),
    );
    return register(groups, threeSigners.slice(0, signers), { heading: 'มาตรการ', introduction });
  });

interface Printed {
  readonly document: ReportDocument;
  readonly report: LaidOutReport;
  readonly pages: readonly TablePage[];
  readonly map: PageMap;
}

function print(source: Register): Printed {
  const document = buildReportDocument(source, fiscalYearId, roundId);
  if (document === null) throw new Error('the fixture has this year and round');
  const report = layoutReport(document, geometry, tableMeasure);
  return { document, report, pages: paginate(report), map: planReport(document, tableMeasure).map };
}

/** The fragments of each cell, page after page, follow one another without gap or overlap from its first character to its last. */
function expectCharactersOnce({ document, map }: Printed): void {
  const fragments = map.pages.flatMap((page) => page.fragments);
  for (const { measureId, cells: texts } of document.groups.flatMap(({ rows }) => rows)) {
    document.columns.forEach(({ key }, column) => {
      const text = texts[column] ?? '';
      let position = 0;
      for (const fragment of fragments) {
        if (fragment.kind !== 'cell' || fragment.measureId !== measureId || fragment.column !== key) continue;
        expect(fragment.start).toBe(position);
        position = fragment.end;
      }
      expect(text.slice(position).trim()).toBe('');
    });
  }
}

/** What a line prints is the text of its range: nothing is lost between layout and paper. */
function expectLinesPrintTheirRange({ document, report }: Printed): void {
  report.groups.forEach((group, groupIndex) => {
    group.rows.forEach((row, rowIndex) => {
      row.cells.forEach((lines, column) => {
        const text = document.groups[groupIndex]?.rows[rowIndex]?.cells[column] ?? '';
        for (const line of lines) {
          const printed = `${line.mark?.text ?? ''}${line.text}`.replace(/\s+/gu, '');
          expect(printed).toBe(text.slice(line.start, line.end).replace(/\s+/gu, ''));
        }
      });
    });
  });
}

function heightOf(row: PagedRow, linePt: number): number {
  return row.kind === 'measure'
    ? heightOfLines(row.to - row.from, linePt, reportStyle.table.padding)
    : heightOfLines(row.lines.length, linePt, reportStyle.groupHeading.padding);
}

/** The page's height counted again from what stands on it. */
function expectNoOverflow({ report, pages }: Printed): void {
  for (const page of pages) {
    const frontPt = page.front.reduce((sum, { beforePt, heightPt }) => sum + beforePt + heightPt, 0);
    const openingPt = page.hasTable ? heightOfColumnHeadings(report) + reportStyle.table.borderPt : 0;
    const gapPt = page.hasTable && page.front.length > 0 ? reportStyle.introduction.afterPt : 0;
    const rowsPt = page.rows.reduce((sum, row) => sum + heightOf(row, report.linePt), 0);
    const signaturesPt = page.signatures.reduce((sum, { heightPt }) => sum + heightPt, 0);
    expect(frontPt + openingPt + gapPt + rowsPt + signaturesPt).toBeLessThanOrEqual(geometry.contentHeightPt);
  }
}

function expectHeadings({ document, pages, map }: Printed): void {
  pages.forEach((page, index) => {
    if (page.rows.length > 0) expect(page.hasTable).toBe(true);
    const furniture = map.pages[index + 1]?.furniture ?? [];
    if (page.hasTable) for (const { heading: text } of document.columns) expect(furniture).toContain(text);
    const [first, ...others] = page.rows;
    // A page that goes on with a group that has a heading says so, and nothing but a page's first row does.
    if (first?.kind === 'measure' && first.group.heading.length > 0) expect(isOpening(pages, index)).toBe(true);
    expect(others.filter(({ kind }) => kind === 'runningHeading')).toEqual([]);
  });
}

/** Whether the page is the table's first, where a group without a heading of its own may begin. */
function isOpening(pages: readonly TablePage[], index: number): boolean {
  return pages.slice(0, index).every(({ rows }) => rows.length === 0);
}

function expectKeepRules({ pages }: Printed): void {
  for (const page of pages) {
    page.rows.forEach((row, index) => {
      const next = page.rows[index + 1];
      if (row.kind === 'groupHeading') {
        const hasRows = pages.some(({ rows }) =>
          rows.some((each) => each.kind === 'measure' && each.group.groupId === row.groupId),
        );
        if (!hasRows) return;
        const follows = next?.kind === 'measure' ? next.to - next.from : 0;
        const whole = next?.kind === 'measure' ? next.row.lineCount : 2;
        expect(follows).toBeGreaterThanOrEqual(Math.min(2, whole));
      }
      if (row.kind !== 'measure') return;
      const isSplit = row.from > 0 || row.to < row.row.lineCount;
      if (isSplit) expect(row.to - row.from).toBeGreaterThanOrEqual(2);
    });
    if (page.signatures.length > 0 && page !== pages[0]) expect(page.rows.length).toBeGreaterThan(0);
  }
  expect(pages.filter(({ signatures }) => signatures.length > 0).length).toBeLessThanOrEqual(1);
}

/** A row's stretches follow one another page after page, none twice. */
function expectRowsInOrder({ report, pages }: Printed): void {
  const stretches = pages.flatMap(({ rows }) => rows.flatMap((row) => (row.kind === 'measure' ? [row] : [])));
  const wanted = report.groups.flatMap(({ rows }) => rows);
  let index = 0;
  let line = 0;
  for (const { row, from, to } of stretches) {
    expect(row).toBe(wanted[index]);
    expect(from).toBe(line);
    line = to === row.lineCount ? 0 : to;
    if (line === 0) index += 1;
  }
  expect(index).toBe(wanted.length);
}

function expectAll(printed: Printed): void {
  expectCharactersOnce(printed);
  expectLinesPrintTheirRange(printed);
  expectRowsInOrder(printed);
  expectHeadings(printed);
  expectKeepRules(printed);
  expectNoOverflow(printed);
}

test(`tables of 1 to 60 measures of random lengths, seed ${seed}`, () => {
  fc.assert(
    fc.property(tables, (source) => expectAll(print(source))),
    { seed, numRuns: 60 },
  );
}, 120_000);

describe('a row of 400 items', () => {
  const items = (count: number) =>
    Array.from({ length: count }, (_, index) => `${index + 1}) ดำเนินการครั้งที่ ${index + 1} แล้วเสร็จภายในเดือนมกราคม`).join(
      '\n',
    );

  test('keeps every rule in one column, with its neighbours short', () => {
    const source = register(
      [{ id: 'g', heading: 'ตัวชี้วัดที่ ๒', measures: [measure('m', { issue: 'I7', steps: items(400) })] }],
      threeSigners,
    );
    const printed = print(source);
    expectAll(printed);
    expect(printed.pages.length).toBeGreaterThan(15);
  });

  test('keeps every rule in all columns at once, and among other rows', () => {
    const long = measure('long', {
      issue: items(400),
      responsible: items(90),
      steps: items(400),
      reporting: items(200),
      actions: items(400),
    });
    const short = (id: string) => measure(id, { issue: 'I8 เรื่อง', steps: '๑) จัดทำ\n๒) รายงาน' });
    const source = register([{ id: 'g', heading: 'ตัวชี้วัดที่ ๒', measures: [short('a'), long, short('b')] }], threeSigners);
    expectAll(print(source));
  });
});
