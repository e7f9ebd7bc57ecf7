// The calendar of a Thai local office: Buddhist era, fiscal year, quarters, reporting rounds, Bangkok time.
// Dates cross this border as ISO strings (Gregorian, "2023-04-04"); years given or returned as numbers are พ.ศ.
import {
  BuddhistCalendar,
  CalendarDate,
  type DateValue,
  GregorianCalendar,
  parseDate,
  toCalendar,
  toCalendarDate,
} from '@internationalized/date';
import { toThaiDigits } from './digits.ts';

/** A day as Gregorian `YYYY-MM-DD`. */
export type IsoDate = string;
/** Both days included. */
export interface DateRange {
  readonly start: IsoDate;
  readonly end: IsoDate;
}
export type Quarter = 1 | 2 | 3 | 4;
/** A reporting round covers the first 6 or all 12 months of its fiscal year. */
export type RoundMonths = 6 | 12;

/** Full month names, January first. */
export const thaiMonthNames: readonly string[] = [
  ...['มกราคม', 'กุมภาพันธ์', 'มีนาคม', 'เมษายน', 'พฤษภาคม', 'มิถุนายน'],
  ...['กรกฎาคม', 'สิงหาคม', 'กันยายน', 'ตุลาคม', 'พฤศจิกายน', 'ธันวาคม'],
];

/** Abbreviated month names, January first. */
export const thaiMonthShortNames: readonly string[] = [
  ...['ม.ค.', 'ก.พ.', 'มี.ค.', 'เม.ย.', 'พ.ค.', 'มิ.ย.'],
  ...['ก.ค.', 'ส.ค.', 'ก.ย.', 'ต.ค.', 'พ.ย.', 'ธ.ค.'],
];

const englishMonthNames: readonly string[] = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

const buddhist = new BuddhistCalendar();
const gregorian = new GregorianCalendar();
const bangkokOffsetMs = 7 * 60 * 60 * 1000;

/** The first day of a month; months past December run on into the next year. */
function firstOfMonth(year: number, month: number): CalendarDate {
  return new CalendarDate(buddhist, year, 1, 1).add({ months: month - 1 });
}

function toIso(date: CalendarDate): IsoDate {
  return toCalendar(date, gregorian).toString();
}

/** A day as a calendar on the screen takes it. Throws on text that is no ISO date. */
export function calendarDateOf(date: IsoDate): CalendarDate {
  return parseDate(date);
}

/** The day that was chosen in a calendar, whichever era it counts in. */
export function isoDateOf(date: DateValue): IsoDate {
  return toIso(toCalendarDate(date));
}

/** The Buddhist year and the month (1 to 12) a day is in. */
export function monthOf(date: IsoDate): { readonly year: number; readonly month: number } {
  const { year, month } = inBuddhistEra(date);
  return { year, month };
}

/** Whole months: `months` of them beginning with the given month of the Buddhist year. */
function monthsFrom(year: number, month: number, months: number): DateRange {
  const start = firstOfMonth(year, month);
  return { start: toIso(start), end: toIso(start.add({ months }).subtract({ days: 1 })) };
}

function inBuddhistEra(date: IsoDate): CalendarDate {
  return toCalendar(parseDate(date), buddhist);
}

/** Fiscal year N (พ.ศ.): 1 October N-1 to 30 September N. */
export function fiscalYearRange(fiscalYear: number): DateRange {
  return monthsFrom(fiscalYear - 1, 10, 12);
}

/** True for a day that there is, as `YYYY-MM-DD`. */
export function isIsoDate(text: string): boolean {
  if (!/^\d{4}-\d\d-\d\d$/u.test(text)) return false;
  try {
    return parseDate(text).toString() === text;
  } catch {
    return false;
  }
}

/** The fiscal year (พ.ศ.) a day belongs to. Throws on text that is no ISO date. */
export function fiscalYearOf(date: IsoDate): number {
  const { year, month } = inBuddhistEra(date);
  return month >= 10 ? year + 1 : year;
}

/** A quarter of a fiscal year: 1 = October to December, 4 = July to September. */
export function quarterRange(fiscalYear: number, quarter: Quarter): DateRange {
  return monthsFrom(fiscalYear - 1, 10 + 3 * (quarter - 1), 3);
}

/** The fiscal year and quarter a day belongs to. */
export function quarterOf(date: IsoDate): { readonly fiscalYear: number; readonly quarter: Quarter } {
  const { month } = inBuddhistEra(date);
  const quarter = month >= 10 ? 1 : month <= 3 ? 2 : month <= 6 ? 3 : 4;
  return { fiscalYear: fiscalYearOf(date), quarter };
}

/** What a round's report covers: October to March (6 months) or the whole fiscal year (12). */
export function roundRange(fiscalYear: number, months: RoundMonths): DateRange {
  return monthsFrom(fiscalYear - 1, 10, months);
}

/** The round as the cover names it: "เดือนตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖". */
export function roundPeriodText(fiscalYear: number, months: RoundMonths): string {
  const last = months === 6 ? 'มีนาคม' : 'กันยายน';
  return toThaiDigits(`เดือนตุลาคม ${fiscalYear - 1} - ${last} ${fiscalYear}`);
}

/**
 * The round a clerk most likely writes on a day. A round's report is written from the round's last month until the next
 * one's last month: March to August the 6-month report, September the 12-month report of the year now ending, October to
 * February the 12-month report of the year before.
 */
export function currentRound(date: IsoDate): { readonly fiscalYear: number; readonly months: RoundMonths } {
  const { month } = inBuddhistEra(date);
  const fiscalYear = fiscalYearOf(date);
  if (month >= 3 && month <= 8) return { fiscalYear, months: 6 };
  return { fiscalYear: month === 9 ? fiscalYear : fiscalYear - 1, months: 12 };
}

/** "๔ เมษายน ๒๕๖๖" */
export function formatThaiDate(date: IsoDate): string {
  const { day, month, year } = inBuddhistEra(date);
  return toThaiDigits(`${day} ${thaiMonthNames[month - 1] ?? ''} ${year}`);
}

/** "๔ เม.ย. ๒๕๖๖" */
export function formatThaiDateShort(date: IsoDate): string {
  const { day, month, year } = inBuddhistEra(date);
  return toThaiDigits(`${day} ${thaiMonthShortNames[month - 1] ?? ''} ${year}`);
}

/** "4 April 2023" */
export function formatEnglishDate(date: IsoDate): string {
  const { day, month, year } = parseDate(date);
  return `${day} ${englishMonthNames[month - 1] ?? ''} ${year}`;
}

/** An instant moved so that its UTC fields read as Bangkok's. Thailand keeps +07:00 all year. */
function bangkokFields(instant: string | number): string {
  if (typeof instant === 'string' && !/(?:^\d{4}-\d{2}-\d{2}|Z|[+-]\d{2}:?\d{2})$/i.test(instant)) {
    // Without a zone the machine's own would be taken, and the day would depend on where the program runs.
    throw new RangeError(`an instant needs its time zone: ${instant}`);
  }
  return new Date(new Date(instant).getTime() + bangkokOffsetMs).toISOString();
}

/** The day in Bangkok of an instant: milliseconds since 1970 or ISO text with its zone. Throws RangeError on anything else. */
export function bangkokDate(instant: string | number): IsoDate {
  return bangkokFields(instant).slice(0, 10);
}

/** The time of day in Bangkok, "14:32". Takes what `bangkokDate` takes. */
export function bangkokTime(instant: string | number): string {
  return bangkokFields(instant).slice(11, 16);
}

/** The time of day in Bangkok as Thai offices write it: "๑๔:๓๒ น." */
export function formatThaiTime(instant: string | number): string {
  return `${toThaiDigits(bangkokTime(instant))} น.`;
}
