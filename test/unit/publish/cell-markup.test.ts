// A cell as HTML: real lists where marks stand, the marks as typed, nothing of the text lost.
import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHtml } from '../../../src/exchange/html-grid.ts';
import { cellMarkup, needsSpaceKept } from '../../../src/publish/cell-markup.ts';

const list = (inner: string) => `<ol role="list" style="list-style:none">${inner}</ol>`;
const mark = (text: string) => `<span class="mark">${text}</span>`;

it('makes a list of marked lines, with lists inside and lines that go on', () => {
  expect(cellMarkup('นำ\n๑) ก\nต่อ\n๑.๑) ข\n๒)ค')).toBe(
    `นำ${list(`<li>${mark('๑)')} ก<br>ต่อ${list(`<li>${mark('๑.๑)')} ข</li>`)}</li><li>${mark('๒)')}ค</li>`)}`,
  );
});

it('leaves a text without marks as lines, and an empty one empty', () => {
  expect(cellMarkup('ก\n\nข <b> & ค')).toBe('ก<br><br>ข &lt;b&gt; &amp; ค');
  expect(cellMarkup('')).toBe('');
});

it('reads back as it was typed', () => {
  const line = fc.constantFrom(
    '๑) ก',
    '๒) ข  ค',
    '๑.๑) ง',
    '๑.๑.๑)จ',
    '1. ฉ',
    'ต่อ',
    '  เว้นหน้า',
    '',
    '๓)',
    '<b>&amp;',
    '(๑) ในวงเล็บ',
  );
  fc.assert(
    fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), (lines) => {
      const text = lines.join('\n').trim();
      fc.pre(text !== '');
      const style = needsSpaceKept(text) ? ' style="white-space:pre-wrap"' : '';
      const { grid } = readHtml(`<table><tr><td${style}>${cellMarkup(text)}</td><td>ข</td></tr></table>`);
      const row = grid.find((each) => each.kind === 'row');
      expect(row?.kind === 'row' ? row.cells[0] : '').toBe(text);
    }),
  );
});
