import fc from 'fast-check';
import { expect, test } from 'vitest';
import { continueList, listMarkOf, nestItem, nextMark, renumber, unnestItem } from '../../../src/thai/list-marks.ts';

/** A text with its caret written as "|". */
function at(marked: string): [text: string, caret: number] {
  return [marked.replace('|', ''), marked.indexOf('|')];
}
function shown(edited: { text: string; caret: number } | null): string | null {
  return edited && `${edited.text.slice(0, edited.caret)}|${edited.text.slice(edited.caret)}`;
}

test('the marks of office lists are read', () => {
  expect(listMarkOf('๑) ก')).toEqual({ mark: '๑)', depth: 1, numbers: [1], rest: 'ก' });
  expect(listMarkOf('๑.๑๐) ก')).toEqual({ mark: '๑.๑๐)', depth: 2, numbers: [1, 10], rest: 'ก' });
  expect(listMarkOf('1. ก')?.mark).toBe('1.');
  expect(listMarkOf('  ๑. ก')?.mark).toBe('๑.');
  expect(listMarkOf('๓)')).toEqual({ mark: '๓)', depth: 1, numbers: [3], rest: '' });
  expect(listMarkOf('๑)จัดทำ')?.rest).toBe('จัดทำ');
});

test('sums, decimals, dates, years and cross references are no marks', () => {
  const texts = [
    '๑,๒๓๔ บาท',
    '๑.๕ ล้านบาท',
    '๓๑.๑๒.๒๕๖๖ ประชุม',
    '๒๕๖๖. ก',
    '๐๑๘) ก',
    '๑ ก',
    'ก) ข',
    '๑.ม.ค.',
    '',
    '(๑) ก',
  ];
  for (const text of texts) expect(listMarkOf(text), text).toBeNull();
});

test('the next mark keeps the writing of the one before', () => {
  expect(nextMark('๒)')).toBe('๓)');
  expect(nextMark('๑.๙)')).toBe('๑.๑๐)');
  expect(nextMark('9.')).toBe('10.');
});

test('Enter goes on with the list', () => {
  expect(shown(continueList(...at('๑) ก|')))).toBe('๑) ก\n๒) |');
  expect(shown(continueList(...at('๑) ก\n๑.๑) ข|')))).toBe('๑) ก\n๑.๑) ข\n๑.๒) |');
});

test('Enter inside an item takes the rest of it along, and the items after it count on', () => {
  expect(shown(continueList(...at('๑) ก| ข\n๒) ค\n๒.๑) ง\n๓) จ')))).toBe('๑) ก\n๒) |ข\n๓) ค\n๓.๑) ง\n๔) จ');
});

test('an edit says how the text would be with the other numbers as they were, where it changed any', () => {
  expect(continueList(...at('๑) ก|\n๒) ข'))?.asTyped).toBe('๑) ก\n๒) \n๒) ข');
  expect(continueList(...at('๑) ก|'))?.asTyped).toBeNull();
  expect(continueList(...at('๑) ก\n๒) |\n๓) ข'))?.asTyped).toBe('๑) ก\n\n๓) ข');
  expect(nestItem(...at('๑) ก\n๒) ข|\n๓) ค'))?.asTyped).toBeNull();
});

test('Enter at the end of an item that has items below it opens the first of them', () => {
  expect(shown(continueList(...at('๑) ก|\n๑.๑) ข\n๒) ค')))).toBe('๑) ก\n๑.๑) |\n๑.๒) ข\n๒) ค');
});

test('another list in the same cell is left alone', () => {
  expect(shown(continueList(...at('๑) ก|\n๒) ข\nต่อไปนี้\n๑) ค\n๒) ง')))).toBe('๑) ก\n๒) |\n๓) ข\nต่อไปนี้\n๑) ค\n๒) ง');
});

test('Enter on an empty mark ends the list and closes the gap', () => {
  expect(shown(continueList(...at('๑) ก\n๒) |')))).toBe('๑) ก\n|');
  expect(shown(continueList(...at('๑) ก\n๒)|\n๓) ข')))).toBe('๑) ก\n|\n๒) ข');
});

test('Enter on an empty mark of a lower level steps one level out', () => {
  expect(shown(continueList(...at('๑) ก\n๑.๑) ข\n๑.๒) |\n๒) ค')))).toBe('๑) ก\n๑.๑) ข\n๒) |\n๓) ค');
});

test('Enter outside a list, or before the text of an item, is a plain new line', () => {
  expect(continueList(...at('เจ้าหน้าที่|'))).toBeNull();
  expect(continueList(...at('|๑) ก'))).toBeNull();
  expect(continueList('', 0)).toBeNull();
});

test('renumbering puts the numbers in order and keeps the writing of each mark', () => {
  expect(renumber('๒) ก\n๔) ข\n๔.๓) ค\n๔.๓) ง\n9. จ')).toBe('๑) ก\n๒) ข\n๒.๑) ค\n๒.๒) ง\n3. จ');
  expect(renumber('ดังนี้\n๑) ก\n๓) ข\nและ\n๑) ค')).toBe('ดังนี้\n๑) ก\n๒) ข\nและ\n๑) ค');
});

test('renumbering changes nothing but the numbers of marks', () => {
  const line = fc.constantFrom('๑) ก', '๗) ข', '๒.๑) ค', '3. ง', 'ไม่มีเลข ๕', '', '  ๑.๑.๑)   จ', '๐๑๘) ฉ');
  fc.assert(
    fc.property(fc.array(line), (lines) => {
      const text = lines.join('\n');
      const rest = (each: string): string =>
        each
          .split('\n')
          .map((one) => listMarkOf(one)?.rest ?? one)
          .join('\n');
      expect(rest(renumber(text))).toBe(rest(text));
      expect(renumber(renumber(text))).toBe(renumber(text));
    }),
    { seed: 2566 },
  );
});

test('an item is nested below the one before it and brought back, with all below it', () => {
  expect(shown(nestItem(...at('๑) ก\n๒) ข|\n๒.๑) ค\n๓) ง')))).toBe('๑) ก\n๑.๑) ข|\n๑.๑.๑) ค\n๒) ง');
  expect(shown(unnestItem(...at('๑) ก\n๑.๑) |ข\n๑.๑.๑) ค\n๒) ง')))).toBe('๑) ก\n๒) |ข\n๒.๑) ค\n๓) ง');
});

test('the first item cannot be nested, one of the top level cannot be brought out', () => {
  expect(nestItem(...at('๑) ก|'))).toBeNull();
  expect(nestItem(...at('๑) ก\n๑.๑) ข|'))).toBeNull();
  expect(unnestItem(...at('๑) ก|'))).toBeNull();
  expect(unnestItem(...at('ก|'))).toBeNull();
});
