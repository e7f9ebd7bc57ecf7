import { BuddhistCalendar, CalendarDate } from '@internationalized/date';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  bangkokDate,
  bangkokTime,
  calendarDateOf,
  currentRound,
  fiscalYearOf,
  fiscalYearRange,
  formatEnglishDate,
  formatThaiDate,
  formatThaiDateShort,
  formatThaiTime,
  isoDateOf,
  monthOf,
  quarterOf,
  quarterRange,
  roundPeriodText,
  roundRange,
} from '../../../src/thai/calendar.ts';

test('fiscal year 2566 is 1 October 2022 to 30 September 2023', () => {
  expect(fiscalYearRange(2566)).toEqual({ start: '2022-10-01', end: '2023-09-30' });
  expect(fiscalYearOf('2022-09-30')).toBe(2565);
  expect(fiscalYearOf('2022-10-01')).toBe(2566);
  expect(fiscalYearOf('2023-09-30')).toBe(2566);
});

test('the quarters are October to December, January to March, April to June, July to September', () => {
  expect(quarterRange(2566, 1)).toEqual({ start: '2022-10-01', end: '2022-12-31' });
  expect(quarterRange(2566, 2)).toEqual({ start: '2023-01-01', end: '2023-03-31' });
  expect(quarterRange(2566, 3)).toEqual({ start: '2023-04-01', end: '2023-06-30' });
  expect(quarterRange(2566, 4)).toEqual({ start: '2023-07-01', end: '2023-09-30' });
  expect(quarterRange(2567, 2).end).toBe('2024-03-31');
});

test('every day lies in the quarter and the fiscal year it is said to belong to', () => {
  const days = fc
    .integer({ min: -3000, max: 30000 })
    .map((day) => new Date(day * 86_400_000).toISOString().slice(0, 10));
  fc.assert(
    fc.property(days, (day) => {
      const { fiscalYear, quarter } = quarterOf(day);
      const range = quarterRange(fiscalYear, quarter);
      expect(fiscalYear).toBe(fiscalYearOf(day));
      expect(range.start <= day && day <= range.end).toBe(true);
    }),
    { seed: 2566 },
  );
});

test('a round covers October to March or the whole fiscal year, and says so as the cover does', () => {
  expect(roundRange(2566, 6)).toEqual({ start: '2022-10-01', end: '2023-03-31' });
  expect(roundRange(2566, 12)).toEqual(fiscalYearRange(2566));
  expect(roundPeriodText(2566, 6)).toBe('เดือนตุลาคม ๒๕๖๕ - มีนาคม ๒๕๖๖');
  expect(roundPeriodText(2566, 12)).toBe('เดือนตุลาคม ๒๕๖๕ - กันยายน ๒๕๖๖');
});

test('a round is written from its last month until the next one’s last month', () => {
  expect(currentRound('2023-02-28')).toEqual({ fiscalYear: 2565, months: 12 });
  expect(currentRound('2023-03-01')).toEqual({ fiscalYear: 2566, months: 6 });
  expect(currentRound('2023-04-04')).toEqual({ fiscalYear: 2566, months: 6 });
  expect(currentRound('2023-08-31')).toEqual({ fiscalYear: 2566, months: 6 });
  expect(currentRound('2023-09-01')).toEqual({ fiscalYear: 2566, months: 12 });
  expect(currentRound('2023-11-15')).toEqual({ fiscalYear: 2566, months: 12 });
});

test('a date reads in Thai, short and long, and in English', () => {
  expect(formatThaiDate('2023-04-04')).toBe('๔ เมษายน ๒๕๖๖');
  expect(formatThaiDateShort('2023-04-04')).toBe('๔ เม.ย. ๒๕๖๖');
  expect(formatEnglishDate('2023-04-04')).toBe('4 April 2023');
  expect(formatThaiDate('2024-02-29')).toBe('๒๙ กุมภาพันธ์ ๒๕๖๗');
});

test('a day that does not exist is refused', () => {
  expect(() => formatThaiDate('2023-02-29')).toThrow();
  expect(() => fiscalYearOf('๔ เมษายน ๒๕๖๖')).toThrow();
});

test('an instant is a day and a time in Bangkok wherever the program runs', () => {
  expect(bangkokDate('2023-03-31T17:00:00Z')).toBe('2023-04-01');
  expect(bangkokDate('2023-03-31T16:59:59.999Z')).toBe('2023-03-31');
  expect(bangkokDate(Date.UTC(2023, 2, 31, 17))).toBe('2023-04-01');
  expect(bangkokTime('2023-03-31T14:32:00+07:00')).toBe('14:32');
  expect(formatThaiTime('2023-03-31T07:32:10Z')).toBe('๑๔:๓๒ น.');
});

test('a day chosen in a calendar of the Buddhist era is the same day', () => {
  const inBuddhistEra = new CalendarDate(new BuddhistCalendar(), 2566, 4, 4);
  expect(isoDateOf(inBuddhistEra)).toBe('2023-04-04');
  expect(isoDateOf(calendarDateOf('2023-04-04'))).toBe('2023-04-04');
  expect(monthOf('2023-04-04')).toEqual({ year: 2566, month: 4 });
  expect(() => calendarDateOf('๔ เมษายน ๒๕๖๖')).toThrow();
});

test('an instant without a time zone is refused, because it would depend on the machine', () => {
  expect(() => bangkokDate('2023-03-31T17:00:00')).toThrow(RangeError);
  expect(() => bangkokDate('เมื่อวาน')).toThrow(RangeError);
});
