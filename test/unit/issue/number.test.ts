// Document numbers: the next after the last, in the office's own way of writing, and two that are one.
import { expect, it } from 'vitest';
import type { IssuedReport } from '../../../src/issue/issue.ts';
import { isSameNumber, issueNumbered, suggestNumber } from '../../../src/issue/number.ts';

function issued(...numbers: readonly (readonly [number: string, date: string])[]): readonly IssuedReport[] {
  return numbers.map(([number, date], index) => ({
    id: `issue-${index}`,
    paper: 'report',
    fiscalYearId: 'year',
    roundId: 'round',
    year: 2566,
    months: 6,
    number,
    date,
    title: '',
    issuedAt: `${date}T03:00:00.000Z`,
    issuedBy: '',
    signers: [],
    openErrors: 0,
    corrects: null,
    files: [],
  }));
}

it.each([
  ['nothing was issued', [], '2023-04-05', '๑/๒๕๖๖'],
  ['a number with its year', [['๑/๒๕๖๖', '2023-04-05']], '2023-04-05', '๒/๒๕๖๖'],
  ['in Arabic digits', [['9/2566', '2023-04-05']], '2023-05-05', '10/2566'],
  ['a new year counts anew', [['๔๕/๒๕๖๖', '2023-12-05']], '2024-04-05', '๑/๒๕๖๗'],
  ['a number that also stands in the year', [['5/2565', '2022-04-05']], '2022-04-06', '6/2565'],
  ['an office code before it', [['ชม ๗๑๒๐๑/๔๕', '2023-04-05']], '2023-04-05', 'ชม ๗๑๒๐๑/๔๖'],
  ['zeros before it', [['ITA-009', '2023-04-05']], '2023-04-05', 'ITA-010'],
  ['words behind it', [['๓ (ลับ)', '2023-04-05']], '2023-04-05', '๔ (ลับ)'],
  ['no digits', [['ก', '2023-04-05']], '2023-04-05', '๑/๒๕๖๖'],
  ['as many digits as a bar code', [['88500000000000000009', '2023-04-05']], '2023-04-05', '88500000000000000010'],
  [
    'the next is taken already',
    [
      ['๒/๒๕๖๖', '2023-04-05'],
      ['๓/๒๕๖๖', '2023-04-05'],
      ['๑/๒๕๖๖', '2023-04-05'],
    ],
    '2023-04-05',
    '๔/๒๕๖๖',
  ],
] as const)('after %s', (_, numbers, date, expected) => {
  expect(suggestNumber(issued(...numbers), date)).toBe(expected);
});

it('digits of either kind and spaces do not make another number; another calendar year does', () => {
  expect(isSameNumber(' ชม  ๗๑๒๐๑/๔๕', 'ชม 71201/45')).toBe(true);
  expect(isSameNumber('1/2566', '11/2566')).toBe(false);
  const issues = issued(['๑/๒๕๖๖', '2023-04-05']);
  expect(issueNumbered('1/2566', '2023-12-31', issues)?.id).toBe('issue-0');
  expect(issueNumbered('1/2566', '2024-01-01', issues)).toBeNull();
});
