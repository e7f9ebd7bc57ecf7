// What is made of digits: numbers, dates like 3/1/2566, quarters like 2/2566, amounts; telephone numbers, times and numbers of
// letters, which are no part of a date. Knows no words.
import type { Meaning } from './tokens.ts';

/** Source of a regular expression for one figure, in folded text. */
export const figurePattern = [
  // 3/1/2566
  ...['/', '-', '\\.'].map((mark) => `(?<![\\d/.:])\\d{1,2}${mark}\\d{1,2}${mark}(?:\\d{4}|\\d\\d)(?!\\d|[/.:-]\\d)`),
  // 081-234-5678, 2566-2570
  '\\d{1,9}(?:-\\d{1,9}){0,4}-\\d{3,}(?:-\\d+)*',
  '\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?(?!\\d)',
  // 2/2566, 09.30, 7101/123
  '\\d+(?:[./:]\\d+)+',
  '\\d+',
].join('|');

const longestNumber = 9;
const plain = /^\d+$/;
const amount = /^\d{1,3}(?:,\d{3})+$/;
const date = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d\d)$/;
const pair = /^(\d{1,2})\/(\d{2}|\d{4})$/;

/** What a match of `figurePattern` is. */
export function readFigure(figure: string): Meaning {
  if (plain.test(figure)) {
    if (figure.length > longestNumber) return { kind: 'other' };
    return { kind: 'number', value: Number(figure), digits: figure.length };
  }
  if (amount.test(figure)) return { kind: 'amount', value: Number(figure.replaceAll(',', '')) };
  const [, day, mark, month, year] = date.exec(figure) ?? [];
  // "9.1.66" may be the number of an item; with four digits it is a date.
  if (year !== undefined && (mark !== '.' || year.length === 4)) {
    return { kind: 'date', day: Number(day), month: Number(month), year: Number(year), yearDigits: year.length };
  }
  const [, first, second] = pair.exec(figure) ?? [];
  if (second === undefined) return { kind: 'other' };
  return { kind: 'pair', first: Number(first), second: Number(second), secondDigits: second.length };
}
