// What the files of an issue and of its published set are called: readable Thai names that every system takes.
import { toThaiDigits } from '../thai/digits.ts';
import type { IssuedFileRole, IssuedReport } from './issue.ts';

type Named = Pick<IssuedReport, 'number' | 'year' | 'months'>;

/** Numbers are short; a longer one is cut, for systems count the bytes of a name. */
const longestNumber = 40;

/** "รายงานผล รอบ ๖ เดือน ปี ๒๕๖๙ เลขที่ ๑-๒๕๖๙": the name of a set, and what its files begin with. */
export function issueName({ number, year, months }: Named): string {
  const shortNumber = Array.from(safe(number)).slice(0, longestNumber).join('').trim();
  return `รายงานผล รอบ ${toThaiDigits(months)} เดือน ปี ${toThaiDigits(year)} เลขที่ ${shortNumber}`.trim();
}

const marks: Readonly<Record<IssuedFileRole, string>> = {
  original: '',
  state: 'ข้อมูล',
  signed: 'ลงนาม',
  scan: 'สแกน',
  part: 'ประกอบ',
};

/** A file of an issue; `count` tells the second signed version from the first, and is left out where it is 1. */
export function issuedFileName(issue: Named, role: IssuedFileRole, ending: string, count = 1): string {
  const mark = marks[role];
  const words = [mark, count === 1 ? '' : toThaiDigits(count)].filter((word) => word !== '').join(' ');
  return `${issueName(issue)}${words === '' ? '' : ` (${words})`}.${ending}`;
}

/** Without what Windows forbids in names, and without dots and spaces at the end, which it cuts off. */
function safe(text: string): string {
  const allowed = Array.from(text, (character) =>
    character < ' ' || '\\/:*?"<>|\u007f'.includes(character) ? '-' : character,
  );
  return allowed
    .join('')
    .replace(/\s+/gu, ' ')
    .replace(/[. ]+$/u, '');
}
