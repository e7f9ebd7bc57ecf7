// A deadline that names a month and no year: the same sentence is right again next year, and wrong.
import { monthOf } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import { hit, hitWithFix, measureRule } from '../rule.ts';

export const dueWithoutYear = measureRule('due-without-year', 'warning', (measure) =>
  measure.cells.flatMap((cell) =>
    cell.statements.flatMap(({ kind, inferredYear, start, end, iso, to }) => {
      const written = cell.text.slice(start, end);
      // A quarter, and the fiscal year's end, are of the year the report names.
      if (kind !== 'due' || !inferredYear || /ไตรมาส|ปีงบประมาณ/u.test(written)) return [];
      const day = iso ?? to;
      // "ก่อนเดือนมกราคม" ends in the year before.
      if (day === undefined || written.includes('ก่อน')) return [hit(cell, start, end, { expected: '' })];
      const expected = `${written} ${toThaiDigits(monthOf(day).year)}`;
      return [hitWithFix(cell, start, end, { expected }, expected)];
    }),
  ),
);
