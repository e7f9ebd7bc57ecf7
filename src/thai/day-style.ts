// How a day is written, beside which day it is: with เดือน, with พ.ศ., short. For texts that should be written as their office writes.
import { formatThaiDate, type IsoDate } from './calendar.ts';

/** "วันที่ ๓ เดือน ตุลาคม พ.ศ. ๒๕๖๕" without spaces is of another style than "๓ ตุลาคม ๒๕๖๕" or "๓ ต.ค. ๖๕". */
export interface DayStyle {
  readonly hasMonthWord: boolean;
  readonly hasEra: boolean;
  readonly isShort: boolean;
}

const fullDay = /^(?:วันที่\s*)?[0-9๐-๙]{1,2}\s*(เดือน\s*)?([ก-๎.]+?)\s*(พ\.\s?ศ\.\s*)?(?:25|๒๕)?[0-9๐-๙]{2}$/u;

/** The style of a written day; null where it is no day with its year written out. */
export function dayStyleOf(written: string): DayStyle | null {
  const match = fullDay.exec(written.replace(/\s+/gu, ' '));
  if (!match) return null;
  const [, monthWord, month = '', era] = match;
  return { hasMonthWord: monthWord !== undefined, hasEra: era !== undefined, isShort: month.includes('.') };
}

/** A text that is equal for equal styles. */
export function dayStyleKey({ hasMonthWord, hasEra, isShort }: DayStyle): string {
  return `${hasMonthWord} ${hasEra} ${isShort}`;
}

/** A day without วันที่ before it, in Thai digits. Months are written out in every style. Throws on text that is no ISO date. */
export function dayInStyle(iso: IsoDate, { hasMonthWord, hasEra }: Pick<DayStyle, 'hasMonthWord' | 'hasEra'>): string {
  const [day = '', month = '', year = ''] = formatThaiDate(iso).split(' ');
  return `${day} ${hasMonthWord ? 'เดือน' : ''}${month} ${hasEra ? 'พ.ศ. ' : ''}${year}`;
}

/** The style most of these days are written in; null where none is written out. Of equally many the first met. */
export function usualDayStyle(written: readonly string[]): DayStyle | null {
  const counts = new Map<string, { readonly style: DayStyle; readonly count: number }>();
  for (const text of written) {
    const style = dayStyleOf(text);
    if (style === null) continue;
    const key = dayStyleKey(style);
    counts.set(key, { style, count: (counts.get(key)?.count ?? 0) + 1 });
  }
  return [...counts.values()].toSorted((one, other) => other.count - one.count)[0]?.style ?? null;
}
