import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { formatThaiDate, formatThaiDateShort } from '../../../src/thai/calendar.ts';
import { toThaiDigits } from '../../../src/thai/digits.ts';
import { readTypedDate } from '../../../src/thai/typed-date.ts';

test.each([
  ['๕ เมษายน ๒๕๖๖', '2023-04-05'],
  ['5 เมษายน 2566', '2023-04-05'],
  [' วันที่ ๕ เดือน เมษายน พ.ศ. ๒๕๖๖ ', '2023-04-05'],
  ['๕ เดือนเมษายน พ.ศ.๒๕๖๖', '2023-04-05'],
  ['5 เม.ย. 66', '2023-04-05'],
  ['5 เมย 66', '2023-04-05'],
  ['5/4/2566', '2023-04-05'],
  ['๐๕-๐๔-๖๖', '2023-04-05'],
  ['29 ก.พ. 2567', '2024-02-29'],
])('%s is %s', (typed, date) => {
  expect(readTypedDate(typed)).toBe(date);
});

test.each([
  '',
  'เมษายน 2566',
  '29 ก.พ. 2566',
  '31/4/2566',
  '5/13/2566',
  '5 เมษาฯ 2566',
  // A Gregorian year, or a slip of the pen: not for us to say.
  '5/4/2023',
  '5 เมษายน 566',
  'ดำเนินการ 5 เมษายน 2566',
])('%s is no day that is sure', (typed) => {
  expect(readTypedDate(typed)).toBeNull();
});

test('every day reads back from every form in which it is shown', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('1997-01-01'), max: new Date('2060-12-31'), noInvalidDate: true }), (day) => {
      const date = day.toISOString().slice(0, 10);
      const [year = 0, month = 0, number = 0] = date.split('-').map(Number);
      for (const text of [
        formatThaiDate(date),
        formatThaiDateShort(date),
        `${number}/${month}/${toThaiDigits(year + 543)}`,
      ]) {
        expect(readTypedDate(text)).toBe(date);
      }
    }),
    { numRuns: 300, seed: 2566 },
  );
});
