import { expect, test } from 'vitest';
import { becomesThai, digitsAround, swapDigits } from '../../../src/thai/typed-digits.ts';

/** Types a text character by character, as the cell does it. */
function typed(keys: string, before = '', after = ''): string {
  let text = before;
  for (const key of keys) {
    text += key;
    if (becomesThai(text + after, text.length)) text = text.slice(0, -1) + '๐๑๒๓๔๕๖๗๘๙'[Number(key)];
  }
  return text + after;
}

test('a digit typed in Thai text becomes Thai', () => {
  expect(typed('ภายในวันที่ 4 เมษายน 2566')).toBe('ภายในวันที่ ๔ เมษายน ๒๕๖๖');
  expect(typed('1) ข้อ 2.1 จำนวน 12,500.75 บาท')).toBe('๑) ข้อ ๒.๑ จำนวน ๑๒,๕๐๐.๗๕ บาท');
  expect(typed('เวลา 14:30 น. (ร้อยละ 80)')).toBe('เวลา ๑๔:๓๐ น. (ร้อยละ ๘๐)');
  expect(typed('7', '', ' ท่านรู้')).toBe('๗ ท่านรู้');
});

test('digits of addresses, Latin words and names with numbers stay Arabic', () => {
  const texts = [
    'https://www.ita65.go.th/2566/o18.pdf',
    'ดูที่ www.example2.go.th/3',
    'ส่งที่ somchai.2500@example1.go.th',
    'somchai@2hosting.co.th',
    'ระบบ e-GP2 และ OIT18',
    'I7 ท่านรู้',
    'มาตรฐาน ISO 9001',
    'COVID-19',
  ];
  for (const text of texts) expect(typed(text), text).toBe(text);
});

test('a digit put in front of a Latin word, or into an Arabic number, stays as it was typed', () => {
  expect(typed('3', '', 'G')).toBe('3G');
  expect(typed('66', '25')).toBe('2566');
  expect(typed('2', '', '566')).toBe('2566');
  expect(typed('.5', '12')).toBe('12.5');
});

test('a Thai number goes on in Thai, also after the signs inside it', () => {
  expect(typed('5', '๑๒.')).toBe('๑๒.๕');
  expect(typed('๖6', '๒๕')).toBe('๒๕๖๖');
});

test('every line is judged by itself', () => {
  expect(typed('2', 'www.example.go.th\n')).toBe('www.example.go.th\n๒');
  expect(typed('2', '', '\nwww.example.go.th')).toBe('๒\nwww.example.go.th');
});

test('only an Arabic digit before the caret is meant', () => {
  expect(becomesThai('๒', 1)).toBe(false);
  expect(becomesThai('ก', 1)).toBe(false);
  expect(becomesThai('', 0)).toBe(false);
});

test('digits change over as a whole, a mixed number to Thai', () => {
  expect(swapDigits('1๑๐ และ 2566')).toBe('๑๑๐ และ ๒๕๖๖');
  expect(swapDigits('๒๕๖๖')).toBe('2566');
  expect(swapDigits('ไม่มีเลข')).toBe('ไม่มีเลข');
});

test('the number that touches the caret is found from any place in it', () => {
  const text = 'ปี ๒๕66 นี้';
  for (const caret of [3, 5, 7]) expect(digitsAround(text, caret)).toEqual({ start: 3, end: 7 });
  expect(digitsAround(text, 1)).toEqual({ start: 1, end: 1 });
});
