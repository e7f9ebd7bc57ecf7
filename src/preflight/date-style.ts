// How a date is written, beside what it says: with เดือน, with พ.ศ., with a space between. For rules that want one writing in a report.
import { formatThaiDate, type IsoDate } from '../thai/calendar.ts';
import type { Statement } from '../thai/dates/read-statements.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { perMeasure } from './rule.ts';
import type { CellView, MeasureView } from './views.ts';

/** A day in a cell, with the date as it is written. */
export interface WrittenDay {
  readonly cell: CellView;
  readonly start: number;
  readonly end: number;
  readonly iso: IsoDate;
  /** "วันที่ ๓ เดือน ตุลาคม พ.ศ. ๒๕๖๕" without spaces is of another style than "๓ ตุลาคม ๒๕๖๕" or "๓ ต.ค. ๖๕". */
  readonly style: DayStyle;
}

export interface DayStyle {
  readonly hasMonthWord: boolean;
  readonly hasEra: boolean;
  readonly isShort: boolean;
}

const fullDay = /^(?:วันที่\s*)?[0-9๐-๙]{1,2}\s*(เดือน\s*)?([ก-๎.]+?)\s*(พ\.\s?ศ\.\s*)?(?:25|๒๕)?[0-9๐-๙]{2}$/u;

/** The days of a measure's actions that are written out with their year. */
export const writtenDays = perMeasure((measure: MeasureView): readonly WrittenDay[] => {
  const cell = measure.cell('actions');
  return cell.statements.flatMap((statement) => dayOf(cell, statement) ?? []);
});

function dayOf(cell: CellView, { start, end, iso, kind }: Statement): WrittenDay | null {
  const match =
    kind === 'done' && iso !== undefined ? fullDay.exec(cell.text.slice(start, end).replace(/\s+/gu, ' ')) : null;
  if (!match || iso === undefined) return null;
  const [, monthWord, month = '', era] = match;
  const style = { hasMonthWord: monthWord !== undefined, hasEra: era !== undefined, isShort: month.includes('.') };
  return { cell, start, end, iso, style };
}

/** A text that is equal for equal styles. */
export function styleKey({ hasMonthWord, hasEra, isShort }: DayStyle): string {
  return `${hasMonthWord} ${hasEra} ${isShort}`;
}

/** The written day in another style; whether วันที่ stands before it, and the script of its digits, stay. Months are written out. */
export function inStyle({ cell, start, end, iso }: WrittenDay, { hasMonthWord, hasEra }: DayStyle): string {
  const written = cell.text.slice(start, end);
  const [day = '', month = '', year = ''] = formatThaiDate(iso).split(' ');
  const text = `${day} ${hasMonthWord ? 'เดือน' : ''}${month} ${hasEra ? 'พ.ศ. ' : ''}${year}`;
  const digits = /[๐-๙]/u.test(written) ? text : toArabicDigits(text);
  return written.startsWith('วัน') ? `วันที่ ${digits}` : digits;
}
