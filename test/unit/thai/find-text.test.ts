import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type FindOptions, findSpans, replaceSpans, wholeLetters } from '../../../src/thai/find-text.ts';
import { normaliseText, searchKey } from '../../../src/thai/normalise.ts';
import { sampleCells } from './sample-cells.ts';

const loose: FindOptions = { isExact: false, isWholeWord: false, isWholeLetter: false };
const exact = { ...loose, isExact: true };
const wholeWord = { ...loose, isWholeWord: true };
const wholeLetter = { ...loose, isWholeLetter: true };

function found(text: string, query: string, options: FindOptions = loose): readonly string[] {
  return findSpans(text, query, options).map(({ start, end }) => text.slice(start, end));
}

test('the script of digits, the case of letters and the width of white space do not matter', () => {
  expect(found('พ.ศ. ๒๕๖๖ และ 2566', '2566')).toEqual(['๒๕๖๖', '2566']);
  expect(found('แบบวัด IIT และ iit', 'Iit')).toEqual(['IIT', 'iit']);
  expect(found('แผนการใช้\n  จ่าย', 'การใช้ จ่าย')).toEqual(['การใช้\n  จ่าย']);
});

test('a text that is still being typed is found by its stored form, at the places it has now', () => {
  const text = 'ด\u0E4D\u0E32เนินการเเล้ว\u200Bเสร็จ';
  expect(found(text, 'ดำเนิน')).toEqual(['ด\u0E4D\u0E32เนิน']);
  expect(found(text, 'แล้วเสร็จ')).toEqual(['เเล้ว\u200Bเสร็จ']);
});

test('as in Word the beginning of a word and of a letter is enough', () => {
  expect(found('การ', 'กา')).toEqual(['กา']);
  expect(found('ที่', 'ที')).toEqual(['ที']);
});

test('whole letters keep their marks, vowels written behind a letter do not count as marks', () => {
  expect(found('ที่ ที น้ำ', 'ที', wholeLetter)).toEqual(['ที']);
  expect(found('การ', 'กา', wholeLetter)).toEqual(['กา']);
  expect(findSpans('ที่ ที', 'ที', wholeLetter)).toEqual([{ start: 4, end: 6 }]);
});

test('whole words are those of the dictionary in Thai, and runs of letters and digits elsewhere', () => {
  expect(found('การดำเนินการ', 'การ', wholeWord)).toEqual([]);
  expect(found('กองคลังและกองช่าง', 'กองคลัง', wholeWord)).toEqual(['กองคลัง']);
  expect(found('กองคลังและกองช่าง', 'คลัง', wholeWord)).toEqual([]);
  expect(found('ที่ประชุม', 'ที', wholeWord)).toEqual([]);
  expect(found('(O๑๘) O๑๘๐', 'o18', wholeWord)).toEqual(['O๑๘']);
  expect(found('ข้อ๔)', '๔', wholeWord)).toEqual(['๔']);
});

test('exactly as typed means case, digits and white space too', () => {
  expect(found('๒๕๖๖ 2566', '2566', exact)).toEqual(['2566']);
  expect(found('IIT iit', 'iit', exact)).toEqual(['iit']);
  expect(found('ก  ข', 'ก ข', exact)).toEqual([]);
  expect(found('ก  ข', '  ', exact)).toEqual(['  ']);
});

test('signs of patterns mean themselves, and nothing is found nowhere', () => {
  expect(found('ข้อ ๑.๑) (ก) [ข] ค*', '๑.๑)')).toEqual(['๑.๑)']);
  expect(found('ข้อ ๑.๑) (ก) [ข] ค*', '[ข]')).toEqual(['[ข]']);
  expect(found('ข้อ ๑๒๑', '๑.๑')).toEqual([]);
  expect(found('ข้อความ', '')).toEqual([]);
  expect(found('ข้อ ความ', ' \n')).toEqual([]);
});

test('what is found does not overlap, and what was passed over hides nothing behind it', () => {
  expect(found('กกกก', 'กก')).toEqual(['กก', 'กก']);
  expect(findSpans('a-a-a-ab', 'a-a', wholeWord)).toEqual([{ start: 0, end: 3 }]);
  expect(findSpans('ba-a-a', 'a-a', wholeWord)).toEqual([{ start: 3, end: 6 }]);
});

test('replacing takes exactly the spans away', () => {
  const text = 'งานที่ ๑ และงานที่ ๒';
  expect(replaceSpans(text, findSpans(text, 'งาน', loose), 'โครงการ')).toBe('โครงการที่ ๑ และโครงการที่ ๒');
  expect(replaceSpans(text, [], 'x')).toBe(text);
});

test('a span grows to whole letters, over marks on either side and over sara am', () => {
  expect(wholeLetters('ที่', { start: 0, end: 1 })).toEqual({ start: 0, end: 3 });
  expect(wholeLetters('ที่', { start: 2, end: 3 })).toEqual({ start: 0, end: 3 });
  expect(wholeLetters('น้ำใจ', { start: 0, end: 1 })).toEqual({ start: 0, end: 3 });
  expect(wholeLetters('การ', { start: 0, end: 1 })).toEqual({ start: 0, end: 1 });
});

const letters = fc.string({
  unit: fc.constantFrom(...'กขทนเแาำัีุ่้ํฺ๐๑๒012aAiI .)(\n\t\u00A0\u200B\u00AD๏😀'),
  maxLength: 24,
});

test('in any text whatever is found has the key of what was looked for, and all of it is found', () => {
  fc.assert(
    fc.property(letters, letters, fc.nat(20), (before, after, cut) => {
      const text = `${before}${after}`;
      const query = text.slice(cut % (text.length + 1));
      const key = searchKey(query);
      const spans = findSpans(text, query, loose);
      expect(spans.map(({ start, end }) => searchKey(text.slice(start, end)))).toEqual(spans.map(() => key));
      expect(spans.every(({ end }, index) => end <= (spans[index + 1]?.start ?? text.length))).toBe(true);
      const stored = normaliseText(text);
      expect(findSpans(stored, query, loose).length > 0).toBe(key !== '' && searchKey(stored).includes(key));
    }),
    { seed: 2566, numRuns: 800 },
  );
});

test('in the sample every stretch of a cell is found again where it stands', () => {
  const cells = sampleCells.filter((text) => text.length > 1);
  fc.assert(
    fc.property(fc.constantFrom(...cells), fc.nat(), fc.integer({ min: 1, max: 40 }), (text, from, length) => {
      const start = from % text.length;
      const query = text.slice(start, start + length);
      const key = searchKey(query);
      fc.pre(key !== '');
      const spans = findSpans(text, query, loose);
      expect(spans.length).toBe(searchKey(text).split(key).length - 1);
      expect(replaceSpans(text, spans, '')).toHaveLength(
        text.length - spans.reduce((sum, span) => sum + span.end - span.start, 0),
      );
    }),
    { seed: 2566, numRuns: 500 },
  );
});
