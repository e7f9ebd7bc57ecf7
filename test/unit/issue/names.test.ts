// Names of files: readable, and such as Windows takes; the list of checksums.
import { expect, it } from 'vitest';
import { checksumList } from '../../../src/issue/checksums.ts';
import { dataCode, type IssuedFile, type IssuedReport, newestPdf, publishedFile } from '../../../src/issue/issue.ts';
import { issuedFileName, issueName } from '../../../src/issue/names.ts';

const named = { number: 'ชม ๗๑๒๐๑/๔๕', year: 2566, months: 6 } as const;

it('a set is named as the office speaks of it', () => {
  expect(issueName(named)).toBe('รายงานผล รอบ ๖ เดือน ปี ๒๕๖๖ เลขที่ ชม ๗๑๒๐๑-๔๕');
  expect(issuedFileName(named, 'original', 'pdf')).toBe('รายงานผล รอบ ๖ เดือน ปี ๒๕๖๖ เลขที่ ชม ๗๑๒๐๑-๔๕.pdf');
  expect(issuedFileName(named, 'signed', 'pdf', 2)).toMatch(/ \(ลงนาม ๒\)\.pdf$/u);
  expect(issuedFileName(named, 'scan', 'jpg')).toMatch(/ \(สแกน\)\.jpg$/u);
});

it.each([
  ['a\\b:c*d?e"f<g>h|i', 'a-b-c-d-e-f-g-h-i'],
  ['ก. .', 'ก'],
  ['ก\tข\u007f', 'ก-ข-'],
])('no name holds what Windows forbids: %j', (number, expected) => {
  expect(issueName({ ...named, number })).toBe(`รายงานผล รอบ ๖ เดือน ปี ๒๕๖๖ เลขที่ ${expected}`);
});

it('however long a number is, names stay within the 255 bytes of any system', () => {
  const name = issuedFileName({ ...named, number: 'ก'.repeat(500) }, 'original', 'html');
  expect(Buffer.byteLength(name)).toBeLessThan(255);
});

function file(role: IssuedFile['role'], position: number, sha256: string): IssuedFile {
  return { role, position, sha256, name: role, size: 1, mediaType: '', addedAt: '', addedBy: '' };
}

const digest = 'ab12cd34ef567890'.padEnd(64, '0');
const issue: IssuedReport = {
  id: 'issue',
  paper: 'report',
  fiscalYearId: 'y',
  roundId: 'r',
  ...named,
  date: '2023-04-05',
  title: '',
  issuedAt: '2023-04-05T03:00:00.000Z',
  issuedBy: '',
  signers: [],
  openErrors: 0,
  corrects: null,
  files: [file('state', 0, digest), file('original', 1, '1'.repeat(64))],
};

it('what goes out is the scan, else what has most signatures, else what was printed', () => {
  const signed = { ...issue, files: [...issue.files, file('signed', 2, '2'), file('signed', 3, '3')] };
  const scanned = { ...signed, files: [...signed.files, file('scan', 4, '4')] };
  expect(publishedFile(issue, 'best')?.position).toBe(1);
  expect(publishedFile(signed, 'best')?.position).toBe(3);
  expect(publishedFile(scanned, 'best')?.position).toBe(4);
  expect(publishedFile(scanned, 'signed')?.position).toBe(3);
  expect(publishedFile(issue, 'scan')).toBeNull();
  expect(newestPdf(scanned)?.position).toBe(3);
});

it('the list of checksums has a line a file, as sha256sum reads it, under lines for people', () => {
  expect(dataCode(digest)).toBe('ab12 cd34 ef56 7890');
  // A name that came from elsewhere may be written on two lines.
  const list = checksumList(issue, 'อบต.\nตัวอย่าง', [{ sha256: digest, name: 'รายงาน.pdf' }]);
  const lines = list.split('\n');
  expect(lines.filter((line) => !line.startsWith('#'))).toEqual([`${digest}  รายงาน.pdf`, '']);
  expect(lines[0]).toBe('# อบต. ตัวอย่าง');
  expect(list).toContain('รายงานเลขที่ ชม ๗๑๒๐๑/๔๕ ลงวันที่ ๕ เมษายน ๒๕๖๖');
  expect(list).not.toContain('\r');
});
