// A workbook's cells as the sheets show them: texts, numbers by their formats, days the Thai way; merged, hidden and far-off cells.
import { expect, it } from 'vitest';
import type { GridRow } from '../../../src/exchange/grid.ts';
import { momentText } from '../../../src/exchange/xlsx-dates.ts';
import { numberText, parseFormat } from '../../../src/exchange/xlsx-formats.ts';
import { readXlsx } from '../../../src/exchange/xlsx-reader.ts';
import { type MadeXlsx, xlsxParts } from '../../fixtures/office-sources/xlsx-maker.ts';

function read(made: MadeXlsx) {
  const parts = xlsxParts(made);
  const text = (name: string) => parts.get(name)?.toString('utf8') ?? null;
  const result = readXlsx({
    workbook: text('xl/workbook.xml') ?? '',
    sharedStrings: text('xl/sharedStrings.xml'),
    styles: text('xl/styles.xml'),
    sheet: (relation) => text(`xl/worksheets/sheet${relation.slice(3)}.xml`),
  });
  if (!result.ok) throw new Error(result.error);
  return result.value;
}

const oneSheet = (rows: string | readonly (readonly string[])[], more: Partial<MadeXlsx> = {}, merges: string[] = []) =>
  read({ sheets: [{ name: 'แผ่น 1', rows, merges }], ...more });
const gridOf = (...made: Parameters<typeof oneSheet>) => oneSheet(...made).sheets[0]?.grid ?? [];
const cellsOf = (...made: Parameters<typeof oneSheet>) =>
  gridOf(...made).flatMap((line) => (line.kind === 'row' ? [line.cells] : []));
const row = (number: number, cells: string, more = '') => `<row r="${number}"${more}>${cells}</row>`;
const notesOf = (...made: Parameters<typeof oneSheet>) =>
  oneSheet(...made).notes.map(({ kind, count }) => [kind, count]);

it('reads texts wherever a workbook keeps them: shared, with runs and readings, in the cell, of a formula', () => {
  const strings = [
    '<t>ธรรมดา</t>',
    '<r><t>สอง</t></r><r><rPr><b/></rPr><t xml:space="preserve"> ตอน</t></r><rPh sb="0" eb="1"><t>เสียง</t></rPh><phoneticPr fontId="1"/>',
    '<t>บรรทัด_x000D_\nสอง</t>',
  ];
  const cells =
    '<c r="A1" t="s"><v>0</v></c><c r="B1" t="s"><v>1</v></c><c r="C1" t="s"><v>2</v></c><c r="D1" t="inlineStr"><is><t>ในช่อง</t></is></c><c r="E1" t="str"><f>A1&amp;"!"</f><v>ธรรมดา!</v></c><c r="F1" t="b"><v>1</v></c><c r="G1" t="s"><v>99</v></c>';
  expect(cellsOf(row(1, cells), { strings })).toEqual([
    ['ธรรมดา', 'สอง ตอน', 'บรรทัด\nสอง', 'ในช่อง', 'ธรรมดา!', 'TRUE'],
  ]);
});

it.each([
  ['General', 0.1 + 0.2, '0.3'],
  ['0', 85.5, '86'],
  ['0.00', 85.5, '85.50'],
  ['#,##0.00', 1234567.891, '1,234,567.89'],
  ['0%', 0.8567, '86%'],
  ['0.00%', 0.8567, '85.67%'],
  ['000', 8, '008'],
  ['"O"0', 38, 'O38'],
  ['0" คะแนน"', 85, '85 คะแนน'],
  ['t0', 7, '๗'],
  ['[$-D000000]#,##0', 2566, '๒,๕๖๖'],
  ['#,##0;[Red](#,##0)', 1000, '1,000'],
  ['@', 12, '12'],
  ['0.00E+00', 1200, '1200'],
  ['# ?/?', 0.5, '0.5'],
  ['0.0', 1.005, '1.0'],
  ['0.00', 1.005, '1.01'],
  ['0', -3, '-3'],
  ['_-* #,##0.00_-;-* #,##0.00_-', 5, '5.00'],
])('shows a number in the format %s', (code, value, expected) => {
  expect(numberText(value, parseFormat(code))).toBe(expected);
});

it.each([
  ['d/m/yyyy', 45020, '๔ เมษายน ๒๕๖๖'],
  ['[$-107041E]d mmm yyyy;@', 45020, '๔ เมษายน ๒๕๖๖'],
  ['d mmmm bbbb', 45020, '๔ เมษายน ๒๕๖๖'],
  ['mmm-yy', 45017, 'เมษายน ๒๕๖๖'],
  ['yyyy', 45017, '๒๕๖๖'],
  ['d mmm', 45020, '๔ เมษายน'],
  ['d/m/yyyy h:mm', 45020.604166667, '๔ เมษายน ๒๕๖๖ เวลา ๑๔:๓๐ น.'],
  ['d/m/yyyy', 45020.604166667, '๔ เมษายน ๒๕๖๖'],
  ['h:mm', 0.604166667, '๑๔:๓๐ น.'],
  ['d/m/yyyy', 1, '๑ มกราคม ๒๔๔๓'],
  ['d/m/yyyy', 59, '๒๘ กุมภาพันธ์ ๒๔๔๓'],
  ['d/m/yyyy', 60, '๒๙ กุมภาพันธ์ ๒๔๔๓'],
  ['d/m/yyyy', 61, '๑ มีนาคม ๒๔๔๓'],
  ['d/m/yyyy', 45020.9999999, '๕ เมษายน ๒๕๖๖'],
])('shows a day in the format %s', (code, serial, expected) => {
  const format = parseFormat(code);
  if (format.kind !== 'moment') throw new Error(`${code} is no day`);
  expect(momentText(serial, format, false)?.text).toBe(expected);
});

it('counts from 1904 where the workbook does, and knows no day outside its calendar', () => {
  const day = { day: true, month: true, year: true, time: false, isYearShort: false };
  expect(momentText(45020 - 1462, day, true)?.text).toBe('๔ เมษายน ๒๕๖๖');
  expect([-1, 2_958_466, Number.NaN].map((serial) => momentText(serial, day, false))).toEqual([null, null, null]);
});

it('adds nothing to a year that was typed in the Buddhist era, in full or with two digits', () => {
  // 4/4/2566 and 4/4/66 as a workbook that counts from the birth of Christ understands them.
  const [full, short] = [243_347, 24_201];
  const cells = `<c r="A1" s="1"><v>${full}</v></c><c r="B1" s="2"><v>${short}</v></c><c r="C1" s="1"><v>${short}</v></c>`;
  const made = [row(1, cells), { formats: ['d/m/yyyy', 'd/m/yy'] }] as const;
  expect(cellsOf(...made)).toEqual([['๔ เมษายน ๒๕๖๖', '๔ เมษายน ๒๕๖๖', '๔ เมษายน ๒๕๐๙']]);
  expect(notesOf(...made)).toEqual([['yearsTakenAsBuddhist', 2]]);
});

it('reads Thai Excel’s own formats and days written out', () => {
  const cells =
    '<c r="A1" s="1"><v>45020</v></c><c r="B1" t="d"><v>2023-04-04T00:00:00</v></c><c r="C1" s="2"><v>7</v></c>';
  const parts = {
    'xl/styles.xml':
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><cellXfs><xf numFmtId="0"/><xf numFmtId="72"/><xf numFmtId="59"/></cellXfs></styleSheet>',
  };
  expect(cellsOf(row(1, cells), { parts })).toEqual([['๔ เมษายน ๒๕๖๖', '๔ เมษายน ๒๕๖๖', '๗']]);
});

it('takes the lines above the table as text and parts tables at empty rows', () => {
  const rows = [['รายงาน'], [], ['ก', 'ข'], ['๑', '๒'], [], [], ['ลงชื่อ'], ['ค', '']];
  expect(gridOf(rows).map((line) => [line.kind, line.line])).toEqual([
    ['text', 1],
    ['gap', 2],
    ['row', 3],
    ['row', 4],
    ['gap', 6],
    ['text', 7],
    ['text', 8],
  ]);
});

it('knows rows merged across the table and cells that reach down, which part no table', () => {
  const rows = [['ก', 'ข', 'ค'], ['ตัวชี้วัดที่ ๑'], ['๑', 'ผู้รับผิดชอบ', '๓'], ['', '', ''], ['๔', '', '๖']];
  expect(gridOf(rows, {}, ['A2:C2', 'B3:B5'])).toEqual([
    { kind: 'row', line: 1, cells: ['ก', 'ข', 'ค'] },
    { kind: 'row', line: 2, cells: ['ตัวชี้วัดที่ ๑'], isFullWidth: true },
    { kind: 'row', line: 3, cells: ['๑', 'ผู้รับผิดชอบ', '๓'] },
    { kind: 'row', line: 5, cells: ['๔', '', '๖'], fromAbove: [1] },
  ]);
});

it('begins at the first column with a text', () => {
  expect(
    cellsOf([
      ['', '', 'ก', 'ข'],
      ['', '', '๑', '๒'],
    ]),
  ).toEqual([
    ['ก', 'ข'],
    ['๑', '๒'],
  ]);
});

it('lists hidden sheets as such and leaves sheets without cells out', () => {
  const made = read({
    sheets: [
      { name: 'หนึ่ง', rows: [['ก', 'ข']] },
      { name: 'ซ่อน', rows: [['ค', 'ง']], state: 'veryHidden' },
    ],
  });
  expect(made.sheets.map(({ name, isHidden }) => [name, isHidden])).toEqual([
    ['หนึ่ง', false],
    ['ซ่อน', true],
  ]);
  expect(made.notes).toEqual([{ kind: 'hiddenSheetsRead', count: 1, detail: '' }]);
});

it('says what was hidden, worked out, in error or never worked out', () => {
  const cells =
    '<c r="A2"><f>1+1</f><v>2</v></c><c r="B2"><f>NOW()</f></c><c r="C2" t="e"><f>A1/0</f><v>#DIV/0!</v></c><c r="D2" t="n"><v>4</v></c>';
  const columns = '<cols><col min="4" max="9" hidden="1"/></cols>';
  const made = read({ sheets: [{ name: '', rows: row(2, cells, ' hidden="1"'), columns }] });
  expect(made.notes.map(({ kind, count }) => [kind, count])).toEqual([
    ['formulasAsSaved', 2],
    ['formulasEmpty', 1],
    ['errorCellsEmpty', 1],
    ['hiddenRowsRead', 1],
    ['hiddenColumnsRead', 1],
  ]);
});

it('reads a huge sparse sheet only as far as a report can reach', () => {
  const far =
    '<c r="A1048576" t="inlineStr"><is><t>ไกล</t></is></c><c r="XFD1048576" t="inlineStr"><is><t>ไกลมาก</t></is></c>';
  const near = '<c r="A1" t="inlineStr"><is><t>ก</t></is></c><c r="B1" t="inlineStr"><is><t>ข</t></is></c>';
  expect(gridOf(row(1, near) + row(1_048_576, far)).map((line) => [line.kind, line.line])).toEqual([
    ['row', 1],
    ['gap', 1_048_575],
    ['text', 1_048_576],
  ]);
  expect(notesOf(row(1, near) + row(1_048_576, far))).toEqual([['columnsLeftOut', 1]]);
  const long = Array.from({ length: 5004 }, (_, index) => row(index + 1, '<c><v>1</v></c><c><v>2</v></c>')).join('');
  expect(cellsOf(long).length).toBe(5000);
  expect(notesOf(long)).toEqual([['rowsLeftOut', 4]]);
});

it('survives merged ranges that lie over each other a hundred thousand times', () => {
  const merges = Array.from({ length: 50_000 }, (_, index) => `A${(index % 3) + 1}:CV1048576`);
  const rows = Array.from({ length: 3000 }, () => ['ก', 'ข']);
  expect(gridOf(rows, {}, merges).filter((line): line is GridRow => line.kind === 'row').length).toBe(3000);
});
