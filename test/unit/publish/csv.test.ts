// Comma-separated text as spreadsheets take it: quotes, line ends, no formula, and back again.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { disarmFormula, rearmFormula } from '../../../src/exchange/csv-formulas.ts';
import { readPlainSource } from '../../../src/exchange/read-text-source.ts';
import { commaSeparated } from '../../../src/publish/comma-separated.ts';
import type { Sheet } from '../../../src/publish/workbook.ts';

const sheetOf = (...rows: Sheet['rows'][number][]): Sheet => ({
  name: 'ก',
  columns: [
    { heading: 'ประเด็น', width: 10 },
    { heading: 'ผู้รับผิดชอบ', width: 10 },
    { heading: 'ขั้นตอน', width: 10 },
  ],
  rows,
});

it('begins with a byte order mark and ends every record with CR LF', () => {
  expect(commaSeparated(sheetOf(['ก', 2566, { day: '2023-04-05' }], [null, 'ข', null]))).toBe(
    '\uFEFFประเด็น,ผู้รับผิดชอบ,ขั้นตอน\r\nก,2566,2023-04-05\r\n,ข,\r\n',
  );
});

it('quotes what holds a comma, a quote or a line end, and doubles the quotes', () => {
  expect(commaSeparated(sheetOf(['๑) ก\n๒) ข', 'ก,ข', 'ว่า "ดี"']))).toContain('"๑) ก\n๒) ข","ก,ข","ว่า ""ดี"""\r\n');
});

it.each([
  ['=1+1', "'=1+1"],
  ['+๖๖', "'+๖๖"],
  ['- สอบถาม', "'- สอบถาม"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['＝1', "'＝1"],
  ["'=1", "''=1"],
  ["'ก'", "'ก'"],
  ['ก=1', 'ก=1'],
])('%j goes out as %j and comes back', (text, written) => {
  expect(disarmFormula(text)).toBe(written);
  expect(rearmFormula(written)).toBe(text);
});

it('no text begins as a formula, and every text comes back', () => {
  const sign = fc.constantFrom('=', '+', '-', '@', '\t', '\r', "'", 'ก', '"', ',', '\n');
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 8 }), (signs) => {
      const text = signs.join('');
      expect(disarmFormula(text)).not.toMatch(/^[=+\-@\t\r\n]/u);
      expect(rearmFormula(disarmFormula(text))).toBe(text);
    }),
  );
});

it('is read by the program with every formula as it was typed', () => {
  const read = readPlainSource(commaSeparated(sheetOf(['=1+1', "'ก", '- ข'], ["'=2", 'ค', '@ง'])));
  const rows = read.ok ? read.value.sheets[0]?.grid.flatMap((line) => (line.kind === 'row' ? [line.cells] : [])) : [];
  expect(rows?.slice(1)).toEqual([
    ['=1+1', "'ก", '- ข'],
    ["'=2", 'ค', '@ง'],
  ]);
});
