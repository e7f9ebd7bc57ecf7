import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looseKey, looseRank } from '../../../src/thai/loose-search.ts';

test('marks in another order, spaces, digits and case do not matter', () => {
  expect(looseKey('ที่')).toBe(looseKey('ท่ี'));
  expect(looseKey('น้ำ')).toBe(looseKey('นำ้'));
  expect(looseKey('บันทึก สำเนา')).toBe(looseKey('บันทึกสำเนา'));
  expect(looseKey('I ๑๐')).toBe(looseKey('i10'));
});

test('marks of different letters keep their letters', () => {
  expect(looseKey('ที่นี่')).not.toBe(looseKey('ที่น่า'));
  expect(looseKey('เสือ')).not.toBe(looseKey('เสื่อ'));
});

test('every word of the query must be in the name, in any order', () => {
  expect(looseRank('พิมพ์ ตัวอย่าง', 'ดูตัวอย่างและพิมพ์')).not.toBeNull();
  expect(looseRank('ตัว อย่าง', 'ดูตัวอย่างและพิมพ์')).not.toBeNull();
  expect(looseRank('พิมพ์ แถว', 'ดูตัวอย่างและพิมพ์')).toBeNull();
});

test('the name itself comes first, then names that begin with the query, then the others, the shorter ones first', () => {
  const names = ['สร้างแผน', 'แผนการใช้จ่ายงบประมาณ', 'แผน', 'แผนงาน', 'ทบทวนแผน'];
  const ranked = names.toSorted((one, other) => Number(looseRank('แผน', one)) - Number(looseRank('แผน', other)));
  expect(ranked).toEqual(['แผน', 'แผนงาน', 'แผนการใช้จ่ายงบประมาณ', 'สร้างแผน', 'ทบทวนแผน']);
});

test('an empty query fits everything', () => {
  expect(looseRank('  ', 'ทะเบียน')).not.toBeNull();
});

test('any stretch of a name finds it, however its marks were typed', () => {
  const mark = fc.constantFrom(...'ิีึืุูั่้๊็ำ');
  const letter = fc.record({
    letter: fc.constantFrom(...'กขคนมอ'),
    marks: fc.uniqueArray(mark, { maxLength: 2 }),
    space: fc.constantFrom('', ' '),
  });
  fc.assert(
    fc.property(fc.array(letter, { minLength: 1, maxLength: 20 }), fc.nat(), fc.nat(), (name, from, length) => {
      const start = from % name.length;
      const text = name.map((one) => one.letter + one.marks.join('') + one.space).join('');
      const typed = name.slice(start, start + 1 + length).map((one) => one.letter + one.marks.toReversed().join(''));
      expect(looseRank(typed.join(''), text)).not.toBeNull();
      expect(looseRank(typed.join(' '), text)).not.toBeNull();
    }),
  );
});
