// The years written in a text, each with its place: ๒๕๖๖, พ.ศ. 66, 31/03/2566, ไตรมาส ๒/๒๕๖๖, ค.ศ. 2023; and one year later in the
// same script. It does not judge what a year is for.
import { foldText } from '../thai/dates/fold.ts';
import { tokenise } from '../thai/dates/tokenise.ts';
import { type Source, type Token, tokenAt, wordAt } from '../thai/dates/tokens.ts';
import { readYear, yearOf } from '../thai/dates/years.ts';
import { toArabicDigits, toThaiDigits } from '../thai/digits.ts';

export interface YearNumber {
  /** Of the digits alone; UTF-16 units, `end` is exclusive. */
  readonly start: number;
  readonly end: number;
  /** พ.ศ. */
  readonly year: number;
  /** What it stands in or behind; `none` where only its size says that it may be a year. */
  readonly form: 'month' | 'fiscalYear' | 'year' | 'era' | 'date' | 'quarter' | 'document' | 'address' | 'none';
}

/** Before these a number of four digits is none that a year could be. */
const isAmount = /^\s*(?:บาท|ล้าน|แสน|หมื่น|พัน|คน|ราย|ครัวเรือน|ฉบับ|เล่ม|ชุด|แห่ง)/u;
const yearInFigure = /(?<!\d)2[4-6]\d\d(?!\d)/gu;
/** Among Latin letters a year is often one of ค.ศ.: FY2023, /2023/plan.pdf. */
const yearInLatin = /(?<!\d)(?:2[4-6]|20)\d\d(?!\d)/gu;

/** Every year of a text in its order. Takes any text. */
export function findYears(text: string): readonly YearNumber[] {
  const folded = foldText(text);
  const source = tokenise(folded.text);
  const found = new Map<number, YearNumber>();
  const add = (start: number, end: number, year: number, form: YearNumber['form']): void => {
    if (!found.has(start)) found.set(start, { start: folded.startOf(start), end: folded.endOf(end), year, form });
  };
  source.tokens.forEach((token, index) => {
    const read = readMarked(source, index);
    if (read) {
      const { number, year, form } = read;
      add(number.start, number.end, year, form);
    }
    addFigure(source, index, token, add);
  });
  return [...found.values()].toSorted((one, other) => one.start - other.start);
}

interface Marked {
  readonly number: Token;
  readonly year: number;
  readonly form: YearNumber['form'];
}

/** A year whose mark begins at a token: พ.ศ., ปี, ปีงบประมาณ, or the month before it. */
function readMarked(source: Source, index: number): Marked | null {
  const word = wordAt(source, index);
  const before = tokenAt(source, index - 1);
  if (before?.kind === 'month') {
    const joint = word === 'dash' || word === 'slash';
    const isAfterDay = tokenAt(source, index - 2)?.kind === 'number';
    const isJoined = joint && wordAt(source, index - 2) === word;
    const read = readYear(source, isJoined ? index + 1 : index, isAfterDay);
    return read && marked(source, read.next, read.year, 'month');
  }
  const isMark = word === 'era' || word === 'christianEra' || word === 'fiscalYear' || word === 'year';
  // "๓ ปี ๔๕ วัน" counts years, it names none.
  if (!isMark || (word === 'year' && (before?.kind === 'number' || before?.kind === 'numeral'))) return null;
  const read = readYear(source, index);
  const form = word === 'fiscalYear' || word === 'year' ? word : 'era';
  return read && marked(source, read.next, read.year, form);
}

function marked(source: Source, next: number, year: number, form: YearNumber['form']): Marked | null {
  const number = tokenAt(source, next - 1);
  return number ? { number, year, form } : null;
}

function addFigure(
  source: Source,
  index: number,
  token: Token,
  add: (start: number, end: number, year: number, form: YearNumber['form']) => void,
): void {
  const { start, end, kind } = token;
  if (kind === 'number') {
    const isYear = token.digits === 4 && token.value >= 2400 && token.value <= 2699;
    if (isYear && !isAmount.test(source.text.slice(end, end + 12))) add(start, end, token.value, 'none');
  } else if (kind === 'date') {
    const year = yearOf(token.year, token.yearDigits, false);
    if (year && token.month >= 1 && token.month <= 12) add(end - token.yearDigits, end, year.year, 'date');
  } else if (kind === 'pair') {
    const year = yearOf(token.second, token.secondDigits, true);
    const isQuarter =
      wordAt(source, index - 1) === 'quarter' ||
      (wordAt(source, index - 1) === 'the' && wordAt(source, index - 2) === 'quarter');
    // "๑๒/๖๖" alone may be a house.
    if (year && (isQuarter || token.secondDigits === 4)) {
      add(end - token.secondDigits, end, year.year, isQuarter ? 'quarter' : 'document');
    }
  } else if (kind === 'other') {
    const figure = source.text.slice(start, end);
    if (!/^[\dA-Za-z]/u.test(figure)) return;
    const isLatin = /^[A-Za-z]/u.test(figure);
    // A code such as E11 or COVID-19 is no address.
    if (isLatin && !/[./]|^FY/iu.test(figure)) return;
    const form = isLatin ? 'address' : isRangeOfYears(figure) ? 'none' : 'document';
    for (const { 0: digits, index: place } of figure.matchAll(isLatin ? yearInLatin : yearInFigure)) {
      const value = Number(digits);
      add(start + place, start + place + digits.length, value < 2400 ? value + 543 : value, form);
    }
  }
}

function isRangeOfYears(figure: string): boolean {
  return /^2[4-6]\d\d-2[4-6]\d\d$/u.test(figure);
}

/** The digits of the year after, each in the script of the digit it stands for; null where that needs a digit more. */
export function yearAfter(digits: string): string | null {
  const next = String(Number(toArabicDigits(digits)) + 1).padStart(digits.length, '0');
  if (next.length !== digits.length) return null;
  return [...next].map((digit, place) => (/[๐-๙]/u.test(digits.charAt(place)) ? toThaiDigits(digit) : digit)).join('');
}
