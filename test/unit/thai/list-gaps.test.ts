import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  closeGapsAfter,
  type EditedText,
  isBehindArabicMark,
  orderAfter,
  orderAfterMove,
  removeMarkAfter,
  removeMarkBefore,
  renumber,
  withThaiMarks,
} from '../../../src/thai/list-marks.ts';

/** A text with its caret written as "|". */
function at(marked: string): [text: string, caret: number] {
  return [marked.replace('|', ''), marked.indexOf('|')];
}
function shown(edited: EditedText | null): string | null {
  return edited && `${edited.text.slice(0, edited.caret)}|${edited.text.slice(edited.caret)}`;
}

test('Backspace behind a mark takes the mark as a whole and the items after it count back', () => {
  const edited = removeMarkBefore(...at('๑) ก\n๒) |ข\n๓) ค\n๓.๑) ง'));
  expect(shown(edited)).toBe('๑) ก\n|ข\n๒) ค\n๒.๑) ง');
  expect(edited?.asTyped).toBe('๑) ก\nข\n๓) ค\n๓.๑) ง');
  expect(shown(removeMarkBefore(...at('๑) ก\n๒) |')))).toBe('๑) ก\n|');
  expect(shown(removeMarkBefore(...at('๑) |ก')))).toBe('|ก');
});

test('Backspace at the start of an item, and Delete at the end of the line before, join without the mark', () => {
  const joined = '๑) ก|ข\n๒) ค';
  expect(shown(removeMarkBefore(...at('๑) ก\n|๒) ข\n๓) ค')))).toBe(joined);
  expect(shown(removeMarkAfter(...at('๑) ก|\n๒) ข\n๓) ค')))).toBe(joined);
  expect(shown(removeMarkAfter(...at('ดังนี้|\n๑) ข\n๒) ค')))).toBe('ดังนี้|ข\n๑) ค');
});

test('elsewhere Backspace and Delete are the field’s own', () => {
  for (const text of ['๑) ก|', '๑)| ก', '|๑) ก', 'ก|', '', 'ก\n|ข'])
    expect(removeMarkBefore(...at(text)), text).toBeNull();
  for (const text of ['๑) |ก\n๒) ข', '๑) ก|', '๑) ก|\nข', '']) expect(removeMarkAfter(...at(text)), text).toBeNull();
});

test('a list whose numbers were not in order is not touched beyond the mark that went', () => {
  const edited = removeMarkBefore(...at('๑) ก\n๒) |ข\n๕) ค'));
  expect(edited).toMatchObject({ text: '๑) ก\nข\n๕) ค', asTyped: null });
});

test('a mark that still has items below it goes alone', () => {
  expect(removeMarkBefore(...at('๑) ก\n๒) |ข\n๒.๑) ค\n๓) ง'))?.text).toBe('๑) ก\nข\n๒.๑) ค\n๓) ง');
});

test('items that were cut out leave no gap', () => {
  const before = '๑) ก\n๒) ข\n๒.๑) ค\n๓) ง\n๔) จ\nและ\n๑) ฉ';
  expect(closeGapsAfter(before, '๑) ก\n๓) ง\n๔) จ\nและ\n๑) ฉ')).toBe('๑) ก\n๒) ง\n๓) จ\nและ\n๑) ฉ');
  // From the middle of the first item to the middle of the third.
  expect(closeGapsAfter('๑) กข\n๒) ค\n๓) งจ\n๔) ฉ', '๑) กจ\n๔) ฉ')).toBe('๑) กจ\n๒) ฉ');
  expect(closeGapsAfter('๑) ก\n๒) ข', '๒) ข')).toBe('๑) ข');
  expect(closeGapsAfter('๑) ก\n๑.๑) ข\n๑.๒) ค\n๒) ง', '๑) ก\n๑.๒) ค\n๒) ง')).toBe('๑) ก\n๑.๑) ค\n๒) ง');
});

test('what takes no whole item out, or what was numbered otherwise, is left alone', () => {
  expect(closeGapsAfter('๑) ก\n๒) ข', '๑) ก\n๒) ')).toBeNull();
  expect(closeGapsAfter('ก\nข\n๑) ค', 'ข\n๑) ค')).toBeNull();
  expect(closeGapsAfter('๑) ก\n๓) ข\n๓) ค', '๑) ก\n๓) ค')).toBeNull();
  expect(closeGapsAfter('๑) ก\n๒) ข', '')).toBeNull();
  expect(closeGapsAfter('๑) ก', '๑) ก\n๒) ข')).toBeNull();
  expect(closeGapsAfter('(อ้างอิงจาก ๐๑๘)\n๑) ก\n๒) ข', '๑) ก\n๒) ข')).toBeNull();
});

test('closing gaps changes nothing but numbers, and puts a list that was in order in order again', () => {
  const depths = fc.array(fc.constantFrom('๑) ก', '๑.๑) ข', 'ต่อจากข้างบน'), { minLength: 2, maxLength: 12 });
  fc.assert(
    fc.property(depths, fc.nat(11), fc.integer({ min: 1, max: 4 }), (drawn, at, count) => {
      const lines = renumber(['๑) ก', ...drawn].join('\n')).split('\n');
      const before = lines.join('\n');
      const after = lines.toSpliced(at + 1, count).join('\n');
      const closed = closeGapsAfter(before, after) ?? after;
      const withoutNumbers = (text: string) => text.replace(/[๐-๙]/gu, '');
      expect(withoutNumbers(closed)).toBe(withoutNumbers(after));
    }),
    { seed: 2566 },
  );
  const lines = ['๑) ก', '๒) ข', '๓) ค', '๔) ง', '๕) จ'];
  for (let start = 0; start < 5; start += 1) {
    for (let count = 1; start + count <= 4; count += 1) {
      const after = lines.toSpliced(start, count).join('\n');
      expect(closeGapsAfter(lines.join('\n'), after) ?? after).toBe(renumber(after));
    }
  }
});

test('an item put elsewhere in its list is counted where it stands now', () => {
  const cut = '๑) ก\n๒) ค\n๓) ง';
  expect(orderAfter(cut, '๒) ข\n๑) ก\n๒) ค\n๓) ง')).toBe('๑) ข\n๒) ก\n๓) ค\n๔) ง');
  expect(orderAfter(cut, '๑) ก\n๒) ค\n๓) ง\n๒) ข')).toBe('๑) ก\n๒) ค\n๓) ง\n๔) ข');
  expect(orderAfterMove('๑) ก\n๒) ข\n๓) ค', '๓) ค\n๑) ก\n๒) ข')).toBe('๑) ค\n๒) ก\n๓) ข');
  expect(orderAfterMove('๑) ก\n๔) ข', '๔) ข\n๑) ก')).toBeNull();
});

test('text put into a list that was numbered otherwise, or where there was no list, is left alone', () => {
  expect(orderAfter('๑) ก\n๓) ข', '๑) ก\n๓) ข\n๕) ค')).toBeNull();
  expect(orderAfter('ก', 'ก\n๕) ค')).toBeNull();
  expect(orderAfter('๑) ก', '๑) ก\nข')).toBeNull();
  expect(orderAfter('๑) ก', '๑) ก\n๒) ข')).toBeNull();
});

test('an Arabic mark just begun is noticed, and offered as the offices write it', () => {
  for (const text of ['1. |', '1) |', 'ก\n12) |', '1.2) |ก']) expect(isBehindArabicMark(...at(text)), text).toBe(true);
  for (const text of ['๑) |', '1.|', '1) ก |', 'ข้อ 1) |', '2566. |', '|', 'ก |'])
    expect(isBehindArabicMark(...at(text)), text).toBe(false);
  expect(withThaiMarks('1. ก\n2) ข 3\n2.1) ค\n๓) ง\n2566 จ')).toBe('๑) ก\n๒) ข 3\n๒.๑) ค\n๓) ง\n2566 จ');
});
