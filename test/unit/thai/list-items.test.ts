import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Item, readItems, splitRunningText } from '../../../src/thai/list-marks.ts';
import { sampleCell, sampleCells, sampleMeasures } from './sample-cells.ts';

const squeeze = (text: string): string => text.replace(/\s+/g, '');
const joinItems = (items: readonly Item[]): string =>
  items.map((item) => `${item.mark ?? ''}${item.text}${joinItems(item.items)}`).join('');

describe('the sample report', () => {
  for (const measure of sampleMeasures) {
    test(`line ${measure.line}: steps, reporting and actions divide as its transcription says`, () => {
      expect(readItems(splitRunningText(sampleCell(measure.line, 2)))).toEqual(measure.steps);
      expect(readItems(splitRunningText(sampleCell(measure.line, 3)))).toEqual(measure.reporting);
      expect(readItems(splitRunningText(sampleCell(measure.line, 4)))).toEqual(measure.actions);
    });
  }

  test('splitting changes nothing but white space, and splitting again nothing at all', () => {
    for (const cell of sampleCells) {
      expect(squeeze(splitRunningText(cell))).toBe(squeeze(cell));
      expect(splitRunningText(splitRunningText(cell))).toBe(splitRunningText(cell));
    }
  });
});

test('running text is split where the numbers go on, nested ones too', () => {
  expect(splitRunningText('๑) ก ๒) ข ๒.๑) ค ๒.๒) ง ๓) จ')).toBe('๑) ก\n๒) ข\n๒.๑) ค\n๒.๒) ง\n๓) จ');
  expect(splitRunningText('ดังนี้ 1) ก 2) ข')).toBe('ดังนี้\n1) ก\n2) ข');
});

test('a mark inside brackets is not a list mark', () => {
  expect(splitRunningText('๑) ก (ดู ๒) ข ๒) ค')).toBe('๑) ก (ดู ๒) ข\n๒) ค');
  expect(splitRunningText('๑) แผน (อ้างอิงจาก ๐๑๘) มีข้อมูล')).toBe('๑) แผน (อ้างอิงจาก ๐๑๘) มีข้อมูล');
});

test('a mark never begins with zero', () => {
  expect(splitRunningText('๑) ก ๐๒) ข')).toBe('๑) ก ๐๒) ข');
});

test('a number that does not go on from the item before is text', () => {
  expect(splitRunningText('๑) ก ๓) ข')).toBe('๑) ก ๓) ข');
  expect(splitRunningText('จำนวน ๕) ก')).toBe('จำนวน ๕) ก');
  expect(splitRunningText('๑) ก ๓.๑) ข')).toBe('๑) ก ๓.๑) ข');
});

test('a list may start again at one', () => {
  expect(splitRunningText('๑) ก ๒) ข ๑) ค')).toBe('๑) ก\n๒) ข\n๑) ค');
});

test('an item that is only spoken of is text', () => {
  expect(splitRunningText('๑) ก ๒) ตามข้อ ๑) และ ๒) ให้ทำ ๓) ข')).toBe('๑) ก\n๒) ตามข้อ ๑) และ ๒) ให้ทำ\n๓) ข');
});

test('lines that are there already are kept, and the numbers go on over them', () => {
  expect(splitRunningText('๑) ก\nต่อ ๒) ข\n\n๓) ค ๔) ง')).toBe('๑) ก\nต่อ\n๒) ข\n\n๓) ค\n๔) ง');
});

test('an empty cell has no items, a cell without marks has one with mark null', () => {
  expect(readItems('')).toEqual([]);
  expect(readItems(' \n\t')).toEqual([]);
  expect(readItems('เจ้าหน้าที่\nย่อหน้าสอง')).toEqual([{ mark: null, text: 'เจ้าหน้าที่\nย่อหน้าสอง', items: [] }]);
});

test('text before the first mark is an item of its own, text after an item belongs to it', () => {
  expect(readItems('ดังนี้\n๑) ก\nต่อ\n๑.๑) ข\nต่อ ข\n๒) ค')).toEqual([
    { mark: null, text: 'ดังนี้', items: [] },
    { mark: '๑)', text: 'ก\nต่อ', items: [{ mark: '๑.๑)', text: 'ข\nต่อ ข', items: [] }] },
    { mark: '๒)', text: 'ค', items: [] },
  ]);
});

test('an empty mark is an item without text', () => {
  expect(readItems('๑) ก\n๒)\n๓) ')).toEqual([
    { mark: '๑)', text: 'ก', items: [] },
    { mark: '๒)', text: '', items: [] },
    { mark: '๓)', text: '', items: [] },
  ]);
});

const listText = fc
  .array(
    fc.constantFrom(
      '๑)',
      '๒)',
      '๑.๑)',
      '2)',
      '3.',
      '(',
      ')',
      ' ',
      '\n',
      '\t',
      'ก',
      'ข้อ',
      '๐๑๘',
      'น้ำ',
      '๑,๒๓๔',
      '[',
      ']',
    ),
  )
  .map((parts) => parts.join(''));

test('splitting any text changes nothing but white space', () => {
  fc.assert(
    fc.property(fc.oneof(listText, fc.string({ unit: 'binary' })), (text) => {
      expect(squeeze(splitRunningText(text))).toBe(squeeze(text));
    }),
    { seed: 2566, numRuns: 500 },
  );
});

test('reading the items of any text loses and adds no character', () => {
  fc.assert(
    fc.property(fc.oneof(listText, fc.string({ unit: 'binary' })), (text) => {
      expect(squeeze(joinItems(readItems(text)))).toBe(squeeze(text));
    }),
    { seed: 2566, numRuns: 500 },
  );
});

test('a cell of 100,000 characters is split like any other', () => {
  const text = Array.from({ length: 400 }, (_, index) => `${index + 1}) ${'ตามข้อ ๕ (ดู '.repeat(10)}`).join(' ');
  expect(splitRunningText(text.repeat(2)).length).toBe(text.length * 2);
});
