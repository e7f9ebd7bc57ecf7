import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toArabicDigits } from '../../../src/thai/digits.ts';
import { toPaperDigits } from '../../../src/thai/paper-digits.ts';

const thai = (text: string) => toPaperDigits(text, 'thai');

test('as typed, nothing changes', () => {
  expect(toPaperDigits('ปี 2566 ข้อ ๘', 'asTyped')).toBe('ปี 2566 ข้อ ๘');
});

test('numbers of the text print in Thai digits, sums, dates and list marks too', () => {
  expect(thai('1) ภายในวันที่ 31 มกราคม 2566 เป็นเงิน 1,234,567.89 บาท (10%)')).toBe(
    '๑) ภายในวันที่ ๓๑ มกราคม ๒๕๖๖ เป็นเงิน ๑,๒๓๔,๕๖๗.๘๙ บาท (๑๐%)',
  );
  expect(thai('1.1) โทร. 045-123456 เวลา 08.30 น. พ.ศ.2566')).toBe('๑.๑) โทร. ๐๔๕-๑๒๓๔๕๖ เวลา ๐๘.๓๐ น. พ.ศ.๒๕๖๖');
});

test('web and mail addresses keep their digits, also glued to Thai', () => {
  expect(thai('ดูที่https://itas.nacc.go.th/home/2566?id=12แบบวัด 3')).toBe(
    'ดูที่https://itas.nacc.go.th/home/2566?id=12แบบวัด ๓',
  );
  expect(thai('saraban-06330101@dla.go.th และ abt2.go.th ข้อ 2')).toBe('saraban-06330101@dla.go.th และ abt2.go.th ข้อ ๒');
});

test('Latin names and codes keep their digits', () => {
  expect(thai('OIT2 และ E11 I7 Covid-19 e-GP2 facebook2 10MB')).toBe('OIT2 และ E11 I7 Covid-19 e-GP2 facebook2 10MB');
  expect(thai('ISO 9001:2015 และ Windows 11 มี 11 ข้อ')).toBe('ISO 9001:2015 และ Windows 11 มี ๑๑ ข้อ');
});

test('a number that only stands beside a Latin word is a number', () => {
  expect(thai('facebook 3 ช่องทาง OIT 8 (OIT) 2566')).toBe('facebook ๓ ช่องทาง OIT ๘ (OIT) ๒๕๖๖');
});

test('digits change one for one: length, places and values stay', () => {
  const piece = fc.constantFrom(
    '1',
    '25',
    '๑',
    '๙๙',
    'ก',
    'ข้อ ',
    'OIT',
    ' ',
    '.',
    '-',
    'https://a.th/1',
    '@b1.com',
    'ISO ',
    ':',
    '😀',
  );
  fc.assert(
    fc.property(
      fc.array(piece).map((parts) => parts.join('')),
      (text) => {
        const printed = thai(text);
        expect(printed).toHaveLength(text.length);
        expect(toArabicDigits(printed)).toBe(toArabicDigits(text));
        expect(thai(printed)).toBe(printed);
      },
    ),
    { seed: 2566, numRuns: 500 },
  );
});
