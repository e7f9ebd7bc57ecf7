// An item code as it is printed, taken apart: I๗, ข้อ ๐๘, 1๑๐, OIT 8. What it means is read in register/item-code.
import { toArabicDigits, toThaiDigits } from '../thai/digits.ts';
import type { MeasureView } from './views.ts';

export interface PrintedCode {
  /** In the text of the first cell, UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** "ข้อ ", with its space, or "". */
  readonly noun: string;
  /** "I", "OIT", as typed, or "". */
  readonly letters: string;
  readonly digits: string;
}

/** The code at the beginning of a measure's first cell, or null. */
export function printedCodeOf({ issue, measure }: MeasureView): PrintedCode | null {
  const { printedCode } = issue;
  if (printedCode === null) return null;
  const start = measure.issue.indexOf(printedCode);
  const [, noun = '', letters = '', digits = ''] = /^(ข้อ\s*)?([A-Za-z]*)[\s.]*([0-9๐-๙]+)$/u.exec(printedCode) ?? [];
  return { start, end: start + printedCode.length, noun, letters, digits };
}

/** How the house prints a code: its letter and Thai digits, I๗. */
export function houseCode(code: string): string {
  return code.charAt(0) + toThaiDigits(code.slice(1));
}

/** A zero before the number, where the letter O belongs: ๐๘, ๐๓๘. */
export function hasZeroForLetter({ letters, digits }: Pick<PrintedCode, 'letters' | 'digits'>): boolean {
  return letters === '' && digits.length > 1 && toArabicDigits(digits).startsWith('0');
}

/** A Latin one before Thai digits, where the letter I belongs: 1๑๐. */
export function hasOneForLetter({ letters, digits }: Pick<PrintedCode, 'letters' | 'digits'>): boolean {
  return letters === '' && /^1[๐-๙]+$/u.test(digits);
}
