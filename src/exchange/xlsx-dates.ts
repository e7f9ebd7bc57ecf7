// Days and times as a workbook counts them, written the Thai way. It knows nothing of cells.
import { thaiMonthNames } from '../thai/calendar.ts';
import { toThaiDigits } from '../thai/digits.ts';

/** What of a moment a cell shows. */
export interface ShownMoment {
  readonly day: boolean;
  readonly month: boolean;
  readonly year: boolean;
  readonly time: boolean;
  /** The year is shown by its last two digits. */
  readonly isYearShort: boolean;
}

export interface MomentText {
  readonly text: string;
  /** The year was read as one of the Buddhist era. */
  readonly isTakenAsBuddhist: boolean;
}

const dayMs = 86_400_000;

/** 31 December 9999, the last day a workbook knows. */
const lastSerial = 2_958_465;

/** Days between the two counts that workbooks begin with. */
const daysTo1904 = 1462;

/**
 * A moment of a workbook: whole days since the end of 1899 (or since 1904) and the part of the day. Null outside what a workbook
 * counts. A year that only the Buddhist era can mean is left as typed: 2566, or 66 where years show two digits.
 */
export function momentText(serial: number, shown: ShownMoment, countsFrom1904: boolean): MomentText | null {
  const counted = serial + (countsFrom1904 ? daysTo1904 : 0);
  if (!(counted >= 0 && counted < lastSerial + 1)) return null;
  let days = Math.floor(counted);
  let minutes = Math.round((counted - days) * 1440);
  if (minutes === 1440) {
    days += 1;
    minutes = 0;
  }
  const clock = `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  if (!shown.day && !shown.month && !shown.year) return { text: toThaiDigits(`${clock} น.`), isTakenAsBuddhist: false };
  const { year, month, day } = dateOf(days);
  const { era, isTakenAsBuddhist } = eraOf(year, shown.isYearShort);
  const name = thaiMonthNames[month - 1] ?? '';
  const date = shown.day
    ? `${day} ${name}${shown.year || !shown.month ? ` ${era}` : ''}`
    : shown.month
      ? `${name}${shown.year ? ` ${era}` : ''}`
      : String(era);
  const time = shown.time && minutes > 0 ? ` เวลา ${clock} น.` : '';
  return { text: toThaiDigits(date + time), isTakenAsBuddhist };
}

function eraOf(year: number, isYearShort: boolean): { era: number; isTakenAsBuddhist: boolean } {
  // Typed as 4/4/2566.
  if (year >= 2400) return { era: year, isTakenAsBuddhist: true };
  // Typed as 4/4/66, which a workbook takes for 1966.
  if (isYearShort && year >= 1957 && year <= 1999) return { era: year + 600, isTakenAsBuddhist: true };
  return { era: year + 543, isTakenAsBuddhist: false };
}

/** Day 60 is 29 February 1900, which there never was; the days before it are counted from one day later. */
function dateOf(days: number): { year: number; month: number; day: number } {
  if (days === 60) return { year: 1900, month: 2, day: 29 };
  const first = Date.UTC(1899, 11, days < 60 ? 31 : 30);
  const date = new Date(first + days * dayMs);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
