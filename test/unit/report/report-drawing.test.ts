import { expect, test } from 'vitest';
import { buildReportDocument } from '../../../src/report/document.ts';
import type {
  DrawnDocument,
  LineMark,
  PageMark,
  StructureElement,
  TextMark,
} from '../../../src/report/page-drawing.ts';
import { planReport } from '../../../src/report/print-plan.ts';
import {
  fiscalYearId,
  measure,
  register,
  roundId,
  sampleRegister,
  threeSigners,
} from '../../fixtures/report-register.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

function draw(source: Parameters<typeof buildReportDocument>[0]): DrawnDocument {
  const document = buildReportDocument(source, fiscalYearId, roundId);
  if (document === null) throw new Error('the fixture has this year and round');
  return planReport(document, tableMeasure).drawing;
}

const isText = (mark: PageMark): mark is TextMark => mark.kind === 'text';
const isLine = (mark: PageMark): mark is LineMark => mark.kind === 'line';
const rowOf = (owner: StructureElement | null): StructureElement | null =>
  owner === null || owner.role === 'TR' ? owner : rowOf(owner.parent);

const longCell = Array.from({ length: 120 }, (_, index) => `บรรทัดที่ ${index}`).join('\n');
const longRow = register([{ id: 'g', heading: 'กลุ่ม', measures: [measure('m', { issue: 'I๗', steps: longCell })] }]);

test('every mark stands on its sheet, and no text is empty', () => {
  for (const { marks, widthPt, heightPt } of draw(sampleRegister(threeSigners)).pages) {
    for (const mark of marks.filter(isText)) {
      expect(mark.text).not.toBe('');
      expect(mark.xPt).toBeGreaterThan(0);
      expect(mark.xPt).toBeLessThan(widthPt);
      expect(mark.baselinePt).toBeGreaterThan(0);
      expect(mark.baselinePt).toBeLessThan(heightPt);
    }
  }
});

test('a row cut by pages is one row of the structure; its headings are the table’s on the first page alone', () => {
  const pages = draw(longRow).pages.slice(1);
  expect(pages.length).toBeGreaterThan(2);
  const rows = new Set(pages.flatMap(({ marks }) => marks.filter(isText).map(({ owner }) => rowOf(owner))));
  rows.delete(null);
  expect(rows.size).toBe(3);
  const headings = pages.map(({ marks }) => marks.filter(isText).filter(({ owner }) => owner?.role === 'TH').length);
  expect(headings[0]).toBeGreaterThan(5);
  expect(headings.slice(1)).toEqual(headings.slice(1).map(() => 0));
});

test('"(ต่อ)", running headings and page labels are artifacts', () => {
  const artifacts =
    draw(longRow)
      .pages[2]?.marks.filter(isText)
      .filter(({ owner }) => owner === null) ?? [];
  expect(artifacts.map(({ text }) => text)).toEqual(expect.arrayContaining(['กลุ่ม (ต่อ)', '(ต่อ)']));
  expect(artifacts.at(-1)?.text).toMatch(/^หน้า ๓\//);
});

test('the table is closed by borders on every page', () => {
  for (const { marks } of draw(longRow).pages.slice(1)) {
    const lines = marks.filter(isLine);
    const sides = lines.filter(({ x1Pt, x2Pt }) => x1Pt === x2Pt);
    const rules = lines.filter(({ y1Pt, y2Pt }) => y1Pt === y2Pt);
    const [top, bottom] = [Math.min(...rules.map(({ y1Pt }) => y1Pt)), Math.max(...rules.map(({ y1Pt }) => y1Pt))];
    const left = Math.min(...sides.map(({ x1Pt }) => x1Pt));
    const right = Math.max(...sides.map(({ x1Pt }) => x1Pt));
    for (const side of [left, right]) {
      const line = sides.find(({ x1Pt }) => x1Pt === side);
      expect(line?.y1Pt).toBeLessThanOrEqual(top);
      expect(line?.y2Pt).toBeGreaterThanOrEqual(bottom);
    }
    const texts = marks.filter(isText).filter(({ owner }) => rowOf(owner) !== null);
    for (const { baselinePt } of texts) expect(baselinePt).toBeLessThan(bottom);
  }
});

test('a group’s row has no borders between columns', () => {
  const page = draw(longRow).pages[1];
  const heading = page?.marks.filter(isText).find(({ text }) => text === 'กลุ่ม');
  const crossing = page?.marks
    .filter(isLine)
    .filter(({ y1Pt, y2Pt }) => y1Pt < (heading?.baselinePt ?? 0) && y2Pt > (heading?.baselinePt ?? 0));
  expect(crossing).toHaveLength(2);
});

test('cover, introduction and every group have their bookmark once', () => {
  const { bookmarks } = draw(sampleRegister());
  expect(bookmarks.map(({ pageIndex }) => pageIndex)).toEqual(bookmarks.map(({ pageIndex }) => pageIndex).toSorted());
  expect(bookmarks).toHaveLength(2 + 3);
  expect(bookmarks.slice(0, 2)).toMatchObject([
    { title: 'ปก', pageIndex: 0 },
    { title: 'บทนำ', pageIndex: 1 },
  ]);
});
