// "ประจำเดือนตุลาคม" without its year, among others that have one.
import { thaiMonthNames } from '../../thai/calendar.ts';
import { toThaiDigits } from '../../thai/digits.ts';
import { hitWithFix, measureRule } from '../rule.ts';

const months = thaiMonthNames.join('|');
const named = new RegExp(`(?:ประจำ|งวด)\\s*เดือน\\s*(${months})(?![ก-๎])`, 'gu');
/** A year, also behind the other month of a range or list; a number before a month is a day. */
const yearBehind = new RegExp(
  `^\\s*(?:(?:[-–,]|ถึง|และ)\\s*(?:เดือน\\s*)?(?:${months})\\s*){0,12}(?:ปี\\s*)?(?:พ\\.\\s?ศ\\.\\s*)?[0-9๐-๙]{2,4}(?!\\s*(?:เดือน\\s*)?(?:${months})|[0-9๐-๙])`,
  'u',
);
const listed = new RegExp(`^\\s*(?:[-–,]|ถึง|และ)\\s*(?:เดือน\\s*)?(?:${months})`, 'u');
const firstMonthOfYear = 10;

export const periodWithoutYear = measureRule('period-without-year', 'hint', (measure, { fiscalYear }) =>
  measure.cells.flatMap((cell) => {
    if (cell.column === 'issue' || cell.column === 'responsible') return [];
    return [...cell.text.matchAll(named)].flatMap(({ 0: whole, 1: name = '', index }) => {
      const end = index + whole.length;
      const behind = cell.text.slice(end, end + 120);
      if (yearBehind.test(behind)) return [];
      const month = thaiMonthNames.indexOf(name) + 1;
      const year = month >= firstMonthOfYear ? fiscalYear - 1 : fiscalYear;
      const expected = `${whole} ${toThaiDigits(year)}`;
      const facts = { expected };
      // The year of a list stands behind its last month.
      const found = hitWithFix(cell, index, end, facts, expected);
      return [listed.test(behind) ? { ...found, edits: [] } : found];
    });
  }),
);
