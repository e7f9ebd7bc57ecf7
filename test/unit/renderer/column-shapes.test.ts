// The columns of a year under the hand: every list that comes out is one the register takes.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  asStored,
  optionalColumns,
  tableWidthCm,
  usualAgain,
  withBorder,
  withColumn,
  withHeading,
  withoutColumn,
} from '../../../renderer/store/column-shapes.ts';
import { applyChange } from '../../../src/register/apply.ts';
import { usualPaper } from '../../../src/register/blank.ts';
import { allColumns, columnsOf, leastWidthShare, type YearColumn } from '../../../src/register/columns.ts';
import type { FiscalYear } from '../../../src/register/model.ts';
import { fiscalYearId, sampleRegister } from '../../fixtures/report-register.ts';

const register = sampleRegister();
const [usual] = register.fiscalYears;
if (!usual) throw new Error('the sample has changed');

/** The year with these columns, as the register takes them. */
function yearWith(columns: readonly YearColumn[]): FiscalYear {
  const applied = applyChange(register, { kind: 'setColumns', fiscalYearId, columns });
  if (!applied.ok) throw new Error(JSON.stringify(applied.error));
  const [year] = applied.value.register.fiscalYears;
  if (!year) throw new Error('no fiscal year');
  return year;
}

const keysOf = (year: FiscalYear) => columnsOf(year).map(({ key }) => key);
const sharesOf = (year: FiscalYear) => columnsOf(year).map(({ widthShare }) => widthShare);

it('shows an optional column at its place, and without it the year is as usual again', () => {
  const more = yearWith(withColumn(usual, 'problem'));
  expect(keysOf(more)).toEqual(['issue', 'problem', 'responsible', 'steps', 'reporting', 'actions']);
  expect(withoutColumn(more, 'problem')).toEqual([]);
});

it('shows all eight, none too narrow', () => {
  const all = optionalColumns.reduce((year, { key }) => yearWith(withColumn(year, key)), usual);
  expect(keysOf(all)).toEqual(allColumns.map(({ key }) => key));
  expect(Math.min(...sharesOf(all))).toBeGreaterThanOrEqual(leastWidthShare - 1e-9);
});

it('moves a border: what one column gains its neighbour loses, and no column becomes too narrow', () => {
  const columns = columnsOf(usual);
  const wider = withBorder(columns, 1, 0.2).map(({ widthShare }) => widthShare);
  expect(wider.map((share) => Number(share.toFixed(4)))).toEqual([0.165, 0.2, 0.175, 0.23, 0.23]);
  expect(withBorder(columns, 1, 0).map(({ widthShare }) => widthShare)[1]).toBe(leastWidthShare);
  expect(withBorder(columns, 1, 1).map(({ widthShare }) => widthShare)[2]).toBeCloseTo(leastWidthShare);
});

it('keeps a heading as it is typed; an empty one is the usual one again', () => {
  const renamed = yearWith(withHeading(usual, 'responsible', 'ผู้รับผิดชอบ/หน่วยงาน'));
  expect(columnsOf(renamed)[1]?.heading).toBe('ผู้รับผิดชอบ/หน่วยงาน');
  expect(withHeading(renamed, 'responsible', '  ')).toEqual([]);
});

it('goes back to usual widths and headings without hiding a column', () => {
  const changed = yearWith(withHeading(yearWith(withColumn(usual, 'score')), 'score', 'ผลคะแนน'));
  const again = yearWith(usualAgain(changed));
  expect(keysOf(again)).toEqual(keysOf(changed));
  expect(again.columns).toEqual(yearWith(withColumn(usual, 'score')).columns);
  expect(usualAgain(yearWith(asStored(withBorder(columnsOf(usual), 0, 0.3))))).toEqual([]);
});

it('gives only lists that the register takes, whatever is done to the columns', () => {
  const step = fc.oneof(
    fc.record({ kind: fc.constant('show' as const), which: fc.nat(2) }),
    fc.record({ kind: fc.constant('hide' as const), which: fc.nat(2) }),
    fc.record({
      kind: fc.constant('border' as const),
      which: fc.nat(6),
      share: fc.double({ min: -1, max: 2, noNaN: true }),
    }),
    fc.record({ kind: fc.constant('usual' as const), which: fc.nat(0) }),
  );
  fc.assert(
    fc.property(fc.array(step, { maxLength: 20 }), (steps) => {
      let year = usual;
      for (const one of steps) {
        const key = optionalColumns[one.which]?.key ?? 'score';
        if (one.kind === 'show') year = yearWith(withColumn(year, key));
        else if (one.kind === 'hide') year = yearWith(withoutColumn(year, key));
        else if (one.kind === 'usual') year = yearWith(usualAgain(year));
        else year = yearWith(asStored(withBorder(columnsOf(year), one.which, one.share)));
        const shares = sharesOf(year);
        expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
        expect(Math.min(...shares)).toBeGreaterThan(leastWidthShare - 0.001);
      }
    }),
    { numRuns: 200 },
  );
});

it('knows how wide the table is on paper', () => {
  expect(tableWidthCm(usualPaper)).toBeCloseTo(24.7);
  expect(tableWidthCm({ ...usualPaper, orientation: 'portrait' })).toBeCloseTo(16);
});
