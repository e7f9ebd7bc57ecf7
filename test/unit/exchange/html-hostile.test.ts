// Pages that mean harm or are broken: the reader always ends, in time that grows with the length alone. With PROPERTY_RUNS above
// 100 the pages are ten million characters: a reader that went over what it has read for every tag would not come to their end.
import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPasted } from '../../../src/exchange/pasted.ts';
import { recogniseReport } from '../../../src/exchange/recognise.ts';

const runs = Number(process.env.PROPERTY_RUNS ?? 100);
const seed = Number(process.env.PROPERTY_SEED ?? Date.now() % 1_000_000);
/** UTF-16 units of each page. */
const isWhole = runs > 100;
const size = isWhole ? 10_000_000 : 200_000;
const patience = isWhole ? { timeout: 3_600_000 } : {};

const pieces = {
  'nested elements': '<b>',
  'nested tables': '<table><tr><td>x',
  'cells without an end': '<td>x',
  'wide rows': '<tr><td colspan=100>x<td>x',
  'cells that reach down': '<tr><td rowspan=9999>x<td rowspan=9999>x',
  'nested lists': '<ol><li>x',
  'marks without an end': "<span style='mso-list:Ignore'>x",
  comments: '<!-- x ',
  'open quotes': "<td a='",
  'crossed quotes': '<td a=">',
  'unread elements': '<xml><style>',
  'ends without a beginning': '<i></b></table></td>',
  'less-than signs': '<',
  references: '&#&amp',
  'attributes without a value': '<p a a a a a =>',
  spaces: '                                        &nbsp;',
} as const;

it.each(Object.entries(pieces))('ends on %s', patience, (_name, piece) => {
  const page = piece.repeat(Math.ceil(size / piece.length));
  expect(readPasted(page, '').text.length).toBeLessThanOrEqual(page.length * 8);
  // The same behind a table that has begun.
  expect(readPasted(`<table><tr><td>ก<td>ข<tr><td>${page}`, '').table?.[0]).toMatchObject({ cells: ['ก', 'ข'] });
});

it('ends on ten thousand elements within each other', () => {
  const deep = '<div>'.repeat(10_000);
  expect(readPasted(`${deep}<ul><li>ก</ul>${'</div>'.repeat(10_000)}ข`, '').text).toBe('- ก\nข');
});

const pages = [
  'word-list.html',
  'word-table.html',
  'excel-table.html',
  'libreoffice-table.html',
  'google-docs.html',
].map((name) => readFileSync(new URL(`../../fixtures/clipboard/${name}`, import.meta.url), 'utf8'));

it(`reads cut, crossed and mangled pages (${runs} runs, seed ${seed})`, patience, () => {
  const cut = fc.record({
    from: fc.nat(),
    length: fc.nat(60),
    insert: fc.constantFrom('', '<', '>', '"', "'", '<td>', '</table>', '&#x', '<!--', '\u0000'),
  });
  const mangled = fc.record({
    page: fc.constantFrom(...pages),
    cuts: fc.array(cut, { minLength: 1, maxLength: 12 }),
    end: fc.nat(),
  });
  fc.assert(
    fc.property(mangled, ({ page, cuts, end }) => {
      let source = page;
      for (const { from, length, insert } of cuts) {
        const start = from % (source.length + 1);
        source = source.slice(0, start) + insert + source.slice(start + length);
      }
      source = source.slice(0, source.length - (end % 400));
      const { table, text } = readPasted(source, '');
      expect(text).not.toMatch(/\u00A0|\u200B|\r/u);
      if (table) expect(recogniseReport(table).tables.length).toBeGreaterThan(0);
    }),
    { numRuns: runs, seed },
  );
});
