// References to items of the assessment: what counts as one, and what is only a number.
import { expect, it } from 'vitest';
import { findReferences } from '../../../src/register/item-references.ts';

it.each([
  ['(อ้างอิงจาก ๐๑๘)', ['O18 ๐๑๘']],
  ['(อ้างอิงจาก ๐๒๓,๐๒๔ และ O25)', ['O23 ๐๒๓', 'O24 ๐๒๔', 'O25 O25']],
  ['ตามข้อ ๐๘ และ OIT 12, E๑๑', ['O8 ๐๘', 'O12 OIT 12']],
  ['โทร. ๐๘๑ ๒๓๔ ๕๖๗๘ เวลา ๐๘.๓๐ น. COVID-19 H2O O2O', []],
])('references in %s', (text, expected) => {
  expect(findReferences(text).map(({ code, start, end }) => `${code} ${text.slice(start, end)}`)).toEqual(expected);
});
