// How a date is written, beside what it says: with เดือน, with พ.ศ., with a space between. For rules that want one writing in a report.
import type { IsoDate } from '../thai/calendar.ts';
import type { Statement } from '../thai/dates/read-statements.ts';
import { type DayStyle, dayInStyle, dayStyleOf } from '../thai/day-style.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { perMeasure } from './rule.ts';
import type { CellView, MeasureView } from './views.ts';

/** A day in a cell, with the date as it is written. */
export interface WrittenDay {
  readonly cell: CellView;
  readonly start: number;
  readonly end: number;
  readonly iso: IsoDate;
  readonly style: DayStyle;
}

/** The days of a measure's actions that are written out with their year. */
export const writtenDays = perMeasure((measure: MeasureView): readonly WrittenDay[] => {
  const cell = measure.cell('actions');
  return cell.statements.flatMap((statement) => dayOf(cell, statement) ?? []);
});

function dayOf(cell: CellView, { start, end, iso, kind }: Statement): WrittenDay | null {
  const style = kind === 'done' && iso !== undefined ? dayStyleOf(cell.text.slice(start, end)) : null;
  return style === null || iso === undefined ? null : { cell, start, end, iso, style };
}

/** The written day in another style; whether วันที่ stands before it, and the script of its digits, stay. Months are written out. */
export function inStyle({ cell, start, end, iso }: WrittenDay, style: DayStyle): string {
  const written = cell.text.slice(start, end);
  const text = dayInStyle(iso, style);
  const digits = /[๐-๙]/u.test(written) ? text : toArabicDigits(text);
  return written.startsWith('วัน') ? `วันที่ ${digits}` : digits;
}
