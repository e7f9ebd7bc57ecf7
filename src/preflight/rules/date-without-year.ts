// A day on which something was done, without its year.
import { monthOf } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import { hit, hitWithFix, measureRule } from '../rule.ts';

export const dateWithoutYear = measureRule('date-without-year', 'warning', (measure) => {
  const cell = measure.cell('actions');
  return cell.statements.flatMap(({ kind, inferredYear, start, end, iso }) => {
    const written = cell.text.slice(start, end);
    if (kind !== 'done' || !inferredYear || written.includes('ไตรมาส')) return [];
    if (iso === undefined) return [hit(cell, start, end, { expected: '' })];
    const expected = `${written} ${toThaiDigits(monthOf(iso).year)}`;
    return [hitWithFix(cell, start, end, { expected }, expected)];
  });
});
