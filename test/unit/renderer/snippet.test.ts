import { expect, test } from 'vitest';
import { snippetAround } from '../../../renderer/find/snippet.ts';
import { findSpans } from '../../../src/thai/find-text.ts';

const loose = { isExact: false, isWholeWord: false, isWholeLetter: false };
const written = (text: string, query: string) =>
  snippetAround(text, findSpans(text, query, loose)).map((piece) => (piece.isFound ? `[${piece.text}]` : piece.text));

test('a short text stands whole on one line, every hit marked', () => {
  expect(written('๑) ตรวจรับ\n๒)  ตรวจสอบ', 'ตรวจ').join('')).toBe('๑) [ตรวจ]รับ ๒) [ตรวจ]สอบ');
});

test('a long text is cut on both sides with dots, and no letter loses its marks', () => {
  const text = `${'ที่นี้มีน้ำ'.repeat(40)}คำที่หา${'ซึ่งใช้ได้ดี'.repeat(40)}`;
  const pieces = written(text, 'คำที่หา');
  expect(pieces[0]).toBe('…');
  expect(pieces.at(-1)).toBe('…');
  expect(pieces).toContain('[คำที่หา]');
  expect(pieces[1]).toMatch(/^(?:ที่นี้มีน้ำ|นี้มีน้ำ|มีน้ำ|น้ำ)/u);
  expect(pieces.join('').length).toBeLessThan(150);
});

test('a text without a hit is shown from its beginning', () => {
  expect(written('ข้อความ', 'ไม่มี')).toEqual(['ข้อความ']);
});
