// Rows on their way out and back: what was copied is what is pasted, whatever the cells hold.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Grid } from '../../../src/exchange/grid.ts';
import { readHtml } from '../../../src/exchange/html-grid.ts';
import { readSeparated } from '../../../src/exchange/separated-text.ts';
import { tableForClipboard } from '../../../src/exchange/table-clipboard.ts';
import { normaliseText } from '../../../src/thai/normalise.ts';
import { anyText } from '../../fixtures/random-changes.ts';

const runs = Number(process.env.PROPERTY_RUNS ?? 100);
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 1_000_000);
const shares = [0.165, 0.135, 0.24, 0.23, 0.23];

const stored = (text: string) =>
  normaliseText(text.replaceAll('\t', ' '))
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
const hostile = fc.constantFrom('<td>', '&amp;', '</table>', '  ก   ข ', '=1+1', '"', '<br>', '\u00A0ก', '- \t-');
const cell = fc.array(fc.oneof(anyText, hostile), { maxLength: 4 }).map((parts) => stored(parts.join('')));
// The first cell holds something: a row without text is no row.
const row = fc.tuple(
  cell.map((text) => text || 'ก'),
  cell,
  cell,
  cell,
  cell.map((text) => text || 'ข'),
);
const table = fc.array(row, { minLength: 1, maxLength: 6 });
const rows = (grid: Grid) => grid.flatMap((line) => (line.kind === 'row' ? [line.cells] : []));

it(`gives back the same cells from the HTML (${runs} runs, seed ${seed})`, () => {
  fc.assert(
    fc.property(table, (cells) => {
      expect(rows(readHtml(tableForClipboard(cells, shares).html).grid)).toEqual(cells);
    }),
    { numRuns: runs, seed },
  );
});

it(`gives back the same cells from the text (${runs} runs, seed ${seed})`, () => {
  fc.assert(
    fc.property(table, (cells) => {
      expect(rows(readSeparated(tableForClipboard(cells, shares).plain, '\t'))).toEqual(cells);
    }),
    { numRuns: runs, seed },
  );
});

it('tells Excel to read nothing into a text and to keep its lines in one cell', () => {
  const { html, plain } = tableForClipboard([['=1+1', '๑) ก\n๒) "ข"']], [0.5, 0.5]);
  expect(html).toMatch(/mso-number-format:'\\@';[^>]*>=1\+1<\/td>/u);
  expect(html).toContain('>๑) ก<br style="mso-data-placement:same-cell">๒) "ข"</td>');
  expect(plain).toBe('=1+1\t"๑) ก\n๒) ""ข"""');
});
