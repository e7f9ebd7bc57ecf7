// A year in ค.ศ. where office papers count in พ.ศ.
import { toArabicDigits, toThaiDigits } from '../../thai/digits.ts';
import { hit, hitWithFix, measureRule } from '../rule.ts';

const yearWithEra = /(?:(?:ค\.?\s?ศ\.?|คริสต์ศักราช)\s*)?([0-9๐-๙]{4})(?![0-9๐-๙])/gu;
const difference = 543;

export const christianYear = measureRule('christian-year', 'warning', (measure) =>
  measure.cells.flatMap((cell) =>
    cell.statements
      .filter(({ invalid }) => invalid === 'christianYear')
      .map(({ start, end }) => {
        const written = cell.text.slice(start, end);
        const expected = written.replace(yearWithEra, (whole, digits: string) => {
          const year = Number(toArabicDigits(digits));
          if (year >= 2400) return whole;
          const buddhist = toThaiDigits(year + difference);
          return whole.startsWith('ค') ? `พ.ศ. ${buddhist}` : buddhist;
        });
        const facts = { expected };
        return expected === written ? hit(cell, start, end, facts) : hitWithFix(cell, start, end, facts, expected);
      }),
  ),
);
