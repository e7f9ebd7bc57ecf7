import fc from 'fast-check';
import { expect, test } from 'vitest';
import { lexicon, maxWordLength, phraseBorders } from '../../../src/thai/lexicon.ts';
import { segmentWords } from '../../../src/thai/words.ts';

const cut = (text: string, words?: ReadonlySet<string>): string => segmentWords(text, words).join('|');

test('compounds of the field are one word', () => {
  expect(cut('เจ้าหน้าที่ผู้รับผิดชอบจัดทำแผนการใช้จ่ายงบประมาณ')).toBe('เจ้าหน้าที่|ผู้รับผิดชอบ|จัดทำ|แผนการ|ใช้จ่าย|งบประมาณ');
  expect(cut('ประชาสัมพันธ์การจัดซื้อจัดจ้าง')).toBe('ประชาสัมพันธ์|การจัดซื้อจัดจ้าง');
});

test('a word border the dictionary cuts across is found again', () => {
  expect(cut('กองทุกกอง')).toBe('กองทุกกอง');
  expect(cut('ผู้อำนวยการกองทุกกอง')).toBe('ผู้อำนวยการ|กองทุกกอง');
  expect(cut('ช่องทางการติดต่อ')).toBe('ช่องทาง|การติดต่อ');
  expect(cut('ดำเนินการนำเสนอผลงาน')).toBe('ดำเนินการ|นำเสนอ|ผลงาน');
});

test('a prefix belongs to the word behind it, but not to a connective', () => {
  expect(cut('การประเมินความเสี่ยง')).toBe('การประเมิน|ความเสี่ยง');
  expect(cut('ไม่รับสินบนและไม่ทุจริต')).toBe('ไม่รับสินบน|และ|ไม่ทุจริต');
  expect(cut('ด้านการและงาน')).toBe('ด้าน|การ|และ|งาน');
});

test('a phrase of the lexicon is cut where it says, not where a longer word would have it', () => {
  expect(cut('แผนประจำปีงบประมาณ')).toBe('แผน|ประจำปี|งบประมาณ');
});

test('the longest word of the lexicon wins', () => {
  expect(cut('ตัวชี้วัดที่')).toBe('ตัวชี้วัดที่');
  expect(cut('องค์การบริหารส่วนตำบลหมากแข้ง')).toBe('องค์การบริหาร|ส่วนตำบล|หมาก|แข้ง');
});

test('an abbreviation before a full stop is no part of the word before it', () => {
  expect(cut('มาตรการทางจริยธรรมของอบต.หมากแข้ง')).toBe('มาตรการ|ทาง|จริยธรรม|ของ|อบต|.|หมาก|แข้ง');
});

test('the words of an office are words as well', () => {
  const words = new Set([...lexicon, 'หมากเจี๊ยะ']);
  expect(cut('ตำบลหมากเจี๊ยะ', words)).toBe('ตำบล|หมากเจี๊ยะ');
});

test('what is not Thai is cut at white space and where Thai begins and ends', () => {
  expect(cut('facebookของหน่วยงาน OIT ๘')).toBe('facebook|ของ|หน่วยงาน| |OIT| |๘');
});

test('no lexicon word is longer than a narrow column can hold', () => {
  expect([...lexicon].filter((word) => word.length > maxWordLength)).toEqual([]);
  expect(lexicon.size).toBeGreaterThan(200);
});

test('every word of the lexicon comes back whole', () => {
  for (const word of lexicon) if (!phraseBorders.has(word)) expect(cut(word)).toBe(word);
});

test('the words of any text joined are the text', () => {
  const thai = fc.array(fc.constantFrom(...'กขงตมระาีื่้เแไๆฯ๑. ('), { maxLength: 60 }).map((letters) => letters.join(''));
  fc.assert(
    fc.property(fc.oneof(thai, fc.string({ unit: 'binary' })), (text) => {
      expect(segmentWords(text).join('')).toBe(text);
    }),
    { seed: 2566 },
  );
});
