// Text between separators: which separator it is, quotes as RFC 4180 has them, what Excel adds.
import { expect, it } from 'vitest';
import { guessSeparator, readSeparated } from '../../../src/exchange/separated-text.ts';

it.each([
  ['commas', 'ประเด็น,ผู้รับผิดชอบ,ขั้นตอน\nก,ข,ค\n', ','],
  ['semicolons, with commas in the texts', 'ก;ข;ค\n"๑, ๒";ข, ง;ค\nก;ข;ค', ';'],
  ['tabs, with commas in every cell', 'ก, ข\tค, ง\tจ, ฉ\nก, ข\tค, ง\tจ, ฉ', '\t'],
  ["Excel's own line before all", 'sep=;\r\nก\r\n', ';'],
  ['commas under a cover of plain lines', 'รายงาน\nปีงบประมาณ\n\nก,ข,ค\nก,ข,ค\nก,ข,ค\nก,ข,ค\n', ','],
])('tells %s', (_name, text, separator) => {
  expect(guessSeparator(text)).toBe(separator);
});

it('takes prose with commas for no table', () => {
  expect(guessSeparator('ตามที่ได้ประชุม, และมีมติ\nจึงเรียนมาเพื่อทราบ\nขอแสดงความนับถือ, นาย ก, นาย ข')).toBeNull();
});

it('reads quoted cells with separators, line ends and doubled quotes', () => {
  expect(readSeparated('"ก,""ข""\r\nค",ง\r\n,"จ" ฉ', ',')).toEqual([
    { kind: 'row', line: 1, cells: ['ก,"ข"\nค', 'ง'] },
    { kind: 'row', line: 3, cells: ['', '"จ" ฉ'] },
  ]);
});

it("leaves Excel's own line out and counts lines as the file has them", () => {
  expect(readSeparated('sep=;\nก;ข', ';')).toEqual([{ kind: 'row', line: 2, cells: ['ก', 'ข'] }]);
});

it('reads a quote without an end as text, in time that grows with the length alone', () => {
  const text = `"ก${',ข'.repeat(200_000)}`;
  const [row] = readSeparated(text, ',');
  expect(row?.kind === 'row' && row.cells.length).toBe(200_001);
});
