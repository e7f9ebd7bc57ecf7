import { expect, test } from 'vitest';
import { asContinued, dayText, monthText } from '../../../src/thai/date-text.ts';

test('a day in few words and written out', () => {
  expect(dayText('2023-04-04', false)).toBe('๔ เมษายน ๒๕๖๖');
  expect(dayText('2023-04-04', true)).toBe('วันที่ ๔ เดือน เมษายน พ.ศ. ๒๕๖๖');
});

test('a month in few words and written out', () => {
  expect(monthText(2566, 4, false)).toBe('เมษายน ๒๕๖๖');
  expect(monthText(2566, 12, true)).toBe('เดือนธันวาคม พ.ศ. ๒๕๖๖');
});

test('a word that stands before the date is not said twice', () => {
  expect(asContinued('ดำเนินการเมื่อวันที่ ', 'วันที่ ๔ เดือน เมษายน พ.ศ. ๒๕๖๖')).toBe('๔ เดือน เมษายน พ.ศ. ๒๕๖๖');
  expect(asContinued('ดำเนินการเมื่อวันที่', 'วันที่ ๔ เดือน เมษายน พ.ศ. ๒๕๖๖')).toBe(' ๔ เดือน เมษายน พ.ศ. ๒๕๖๖');
  expect(asContinued('ภายในเดือน', 'เดือนเมษายน พ.ศ. ๒๕๖๖')).toBe('เมษายน พ.ศ. ๒๕๖๖');
});

test('a number keeps its distance from the word before it, and only from a word', () => {
  expect(asContinued('เมื่อวันที่', '๔ เมษายน ๒๕๖๖')).toBe(' ๔ เมษายน ๒๕๖๖');
  for (const before of ['', 'เมื่อวันที่ ', '(', '\n']) expect(asContinued(before, '๔ เมษายน ๒๕๖๖')).toBe('๔ เมษายน ๒๕๖๖');
  expect(asContinued('ภายในเดือน', 'เมษายน ๒๕๖๖')).toBe('เมษายน ๒๕๖๖');
});
