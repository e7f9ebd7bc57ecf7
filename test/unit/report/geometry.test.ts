// The page by the paper's settings: orientation, margins, and how wide the table's columns come out.
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allColumns, leastWidthShare } from '../../../src/register/columns.ts';
import { leastRoomMm, maxMarginMm } from '../../../src/register/limits.ts';
import { columnWidths } from '../../../src/report/column-widths.ts';
import { pageGeometry } from '../../../src/report/page-style.ts';
import { tableMeasure } from '../../fixtures/table-measure.ts';

const mm = 72 / 25.4;
const style = { face: 'bold', sizePt: 10.5 } as const;

describe('a page', () => {
  test('without settings has the margins of the office rule', () => {
    const { leftPt, topPt, rightPt, bottomPt, contentWidthPt, contentHeightPt } = pageGeometry('landscape');
    expect([leftPt, topPt, rightPt, bottomPt].map((side) => Math.round(side / mm))).toEqual([30, 25, 20, 20]);
    expect(contentWidthPt).toBeCloseTo(841.89 - 50 * mm);
    expect(contentHeightPt).toBeCloseTo(595.28 - 45 * mm);
  });

  test('has the margins that are asked for, standing or lying', () => {
    const margins = { left: 10, top: 15, right: 25.4, bottom: 30 };
    const lying = pageGeometry('landscape', margins);
    const upright = pageGeometry('portrait', margins);
    expect([upright.widthPt, upright.heightPt]).toEqual([lying.heightPt, lying.widthPt]);
    for (const { leftPt, topPt, rightPt, bottomPt, widthPt, contentWidthPt } of [lying, upright]) {
      expect([leftPt, topPt, rightPt, bottomPt].map((side) => side / mm)).toEqual(
        [10, 15, 25.4, 30].map((side) => expect.closeTo(side)),
      );
      expect(contentWidthPt).toBeCloseTo(widthPt - 35.4 * mm);
    }
  });

  test('keeps room for its label below the content, however small the margin', () => {
    const { bottomPt, contentHeightPt, heightPt } = pageGeometry('landscape', { left: 0, top: 0, right: 0, bottom: 0 });
    expect(bottomPt / mm).toBeCloseTo(14);
    expect(contentHeightPt + bottomPt).toBeCloseTo(heightPt);
  });
});

describe('the columns of the table', () => {
  const widths = (columns: readonly { key: string; heading: string; widthShare: number }[], wholePt: number) =>
    columnWidths(columns as Parameters<typeof columnWidths>[0], wholePt, style, tableMeasure);

  test('have their shares where every one is wide enough', () => {
    const columns = allColumns.filter(({ key }) =>
      ['issue', 'responsible', 'steps', 'reporting', 'actions'].includes(key),
    );
    expect(widths(columns, 700)).toEqual(columns.map(({ widthShare }) => expect.closeTo(widthShare * 700)));
  });

  test('grow to the longest word of their heading, at the cost of the others', () => {
    const columns = [
      { key: 'score', heading: 'คะแนน', widthShare: 0.01 },
      { key: 'steps', heading: 'ขั้นตอน', widthShare: 0.99 },
    ];
    const [score = 0, steps = 0] = widths(columns, 400);
    expect(score).toBeGreaterThanOrEqual(tableMeasure.widthPt('คะแนน', 'bold', 10.5) + 8);
    expect(score + steps).toBeCloseTo(400);
  });

  test('of any shares and any width fill the table and leave none without room for letters', () => {
    const leastPt = (leastRoomMm - 2) * mm;
    fc.assert(
      fc.property(
        fc.array(fc.double({ min: leastWidthShare, max: 1, noNaN: true }), { minLength: 5, maxLength: 8 }),
        fc.double({ min: leastPt, max: 780, noNaN: true }),
        (shares, wholePt) => {
          const columns = shares.map((widthShare, index) => ({
            ...allColumns[index],
            widthShare,
            key: 'x',
            heading: 'หัวคอลัมน์ ก',
          }));
          const given = widths(columns, wholePt);
          expect(given.reduce((sum, width) => sum + width, 0)).toBeCloseTo(wholePt, 3);
          for (const width of given) expect(width - 10).toBeGreaterThan(24);
        },
      ),
      { numRuns: 200, seed: 2566 },
    );
  });
});

test('the widest margins that may be set leave the least room on neither side of a page', () => {
  expect(297 - 2 * maxMarginMm).toBeGreaterThanOrEqual(leastRoomMm);
});
