// Which of a clipboard's forms counts: a table, a list's marks, or the plain text as it was written.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { guessColumns } from '../../../src/exchange/column-map.ts';
import type { Grid } from '../../../src/exchange/grid.ts';
import { readPasted } from '../../../src/exchange/pasted.ts';
import { allColumns, columns } from '../../../src/register/columns.ts';

const fixture = (name: string) => readFileSync(new URL(`../../fixtures/clipboard/${name}`, import.meta.url), 'utf8');
const grid = (...rows: string[][]): Grid => rows.map((cells, index) => ({ kind: 'row', line: index + 1, cells }));

it('takes a table of more than one cell as a table, and knows it as text too', () => {
  const { table, text } = readPasted(fixture('excel-table.html'), 'ไม่ใช้');
  expect(table?.filter((line) => line.kind === 'row')).toHaveLength(3);
  expect(text).toContain('กองช่าง\n๑) จัดทำคู่มือ\n๒) ติดประกาศ "ขั้นตอน"\nรอบ 6 เดือน <มีนาคม>');
  expect(text).toContain('2 E๒ การเปิดเผยข้อมูลต่อประชาชนผ่านช่องทางที่หลากหลาย ปรับปรุงเว็บไซต์ แล้วเสร็จ');
});

it('takes a table of one filled cell as that text', () => {
  const html = '<table><tr><td>๑) ก<br>๒) ข<td>&nbsp;</table>';
  expect(readPasted(html, '"๑) ก\n๒) ข"\r\n')).toEqual({ table: null, text: '๑) ก\n๒) ข' });
});

it('takes the marks of a list from the page, other text as its writer left it', () => {
  expect(readPasted(fixture('word-list.html'), 'ไม่มีเลขข้อ').text).toContain('๒) เผยแพร่บนเว็บไซต์');
  expect(readPasted('<div>ก</div><div>ข</div>', 'ก ข\r\n')).toEqual({ table: null, text: 'ก ข' });
  expect(readPasted('<p>ก<p>ข', '')).toEqual({ table: null, text: 'ก\nข' });
});

it('reads text with tabs as a sheet when every row has the same cells', () => {
  const { table, text } = readPasted('', fixture('excel-table.tsv'));
  expect(table?.map((line) => (line.kind === 'row' ? line.cells : []))).toEqual([
    ['๑) จัดทำคู่มือ\n๒) ติดประกาศ "ขั้นตอน"', 'กองช่าง'],
    ['ปรับปรุงเว็บไซต์', ''],
  ]);
  expect(text).toBe('๑) จัดทำคู่มือ\n๒) ติดประกาศ "ขั้นตอน"\nกองช่าง\nปรับปรุงเว็บไซต์');
});

it('reads tabs behind list marks, and lone tabs, as text', () => {
  expect(readPasted('', '๑)\tก\n๒)\tข')).toEqual({ table: null, text: '๑) ก\n๒) ข' });
  expect(readPasted('', 'ก\tข\nค').table).toBeNull();
  expect(readPasted('', 'น้ํา\u200B \r\nเเม่\n')).toEqual({ table: null, text: 'น้ำ \nแม่\n' });
});

it('guesses columns by their headings, the year’s own words first', () => {
  const year = [...allColumns].map((column) => ({
    ...column,
    heading: column.key === 'score' ? 'ผลปี ๖๕' : column.heading,
  }));
  const heading = ['ที่', 'ประเด็น', 'ผลปี ๖๕', 'ปัญหา', 'ขั้นตอน', 'ระยะเวลา', 'หมายเหตุ'];
  expect(guessColumns(grid(heading, ['๑']), year, null)).toEqual([
    null,
    'issue',
    'score',
    'problem',
    'steps',
    'period',
    null,
  ]);
  expect(guessColumns(grid(heading), columns, null)).toEqual([null, 'issue', null, null, 'steps', 'reporting', null]);
});

it('guesses columns by their order: whole tables, numbered ones, and parts from where they are put', () => {
  const keys = columns.map(({ key }) => key);
  const five = grid(['ก', 'ข', 'ค', 'ง', 'จ']);
  expect(guessColumns(five, columns, 'steps')).toEqual(keys);
  expect(guessColumns(five, allColumns, null)).toEqual(keys);
  const numbered = grid(['ตัวชี้วัดที่ ๒'], ['๑.', 'ก', 'ข', 'ค', 'ง', 'จ'], ['', 'ก']);
  expect(guessColumns(numbered, columns, null)).toEqual([null, ...keys]);
  expect(guessColumns(grid(['ก', 'ข']), columns, 'steps')).toEqual(['steps', 'reporting']);
  expect(guessColumns(grid(['ก', 'ข']), columns, 'actions')).toEqual(['issue', 'responsible']);
  expect(guessColumns(grid(['ก', 'ข', 'ค', 'ง', 'จ', 'ฉ', 'ช']), columns, null)).toEqual([...keys, null, null]);
});
