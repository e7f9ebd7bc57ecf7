import { expect, test } from 'vitest';
import { parseInteger, toArabicDigits, toThaiDigits } from '../../../src/thai/digits.ts';

test('Arabic digits become Thai digits and the rest of the text stays', () => {
  expect(toThaiDigits('รอบ 6 เดือน OIT')).toBe('รอบ ๖ เดือน OIT');
  expect(toThaiDigits(2566)).toBe('๒๕๖๖');
});

test('Thai digits become Arabic digits, ๆ and ฯ are no digits', () => {
  expect(toArabicDigits('ต่าง ๆ ๑,๒๓๔.๕๐ ฯลฯ')).toBe('ต่าง ๆ 1,234.50 ฯลฯ');
});

test('a number may be written in Thai, Arabic or mixed digits', () => {
  expect(parseInteger('๒๕๖๖')).toBe(2566);
  expect(parseInteger(' 1๑๐ ')).toBe(110);
  expect(parseInteger('๐๘')).toBe(8);
});

test('what is no whole number is null, never NaN', () => {
  for (const text of ['', ' ', 'ๆ', '๑.๕', '-1', '1,000', 'O8', '99999999999999999999'])
    expect(parseInteger(text)).toBeNull();
});
