// Digits while they are typed: which Arabic digit becomes its Thai one at once, and the digits of a selection changed to and
// fro. Knows nothing of fields or keys.
import { toArabicDigits, toThaiDigits } from './digits.ts';
import { toPaperDigits } from './paper-digits.ts';

/** Arabic digits up to the caret with the signs that hold a number together: 12.5, 1,250, 14:30, 3/4. */
const numberBefore = /[0-9๐-๙.,:/-]*$/u;
/** Printable ASCII up to the caret: what an address or a Latin word is made of before it is whole. */
const latinBefore = /[!-~]*$/u;

/**
 * Whether the Arabic digit that was just typed before the caret is to be Thai. Not inside web and mail addresses, Latin words
 * and names known by their number (OIT2, e-GP2, ISO 9001), and not in a number that has Arabic digits already: a number taken
 * back to Arabic goes on in Arabic.
 */
export function becomesThai(text: string, caret: number): boolean {
  const start = text.lastIndexOf('\n', caret - 1) + 1;
  const rest = text.indexOf('\n', caret);
  const line = text.slice(start, rest === -1 ? text.length : rest);
  const at = caret - start - 1;
  if (!/^[0-9]$/u.test(line[at] ?? '') || /^[0-9]/u.test(line.slice(at + 1))) return false;
  const before = line.slice(0, at);
  const number = numberBefore.exec(before)?.[0] ?? '';
  if (/[0-9]/u.test(number)) return false;
  const latin = latinBefore.exec(before)?.[0] ?? '';
  if (/[A-Za-z]/u.test(latin) && /[@/]/u.test(latin)) return false;
  return toPaperDigits(line, 'thai')[at] !== line[at];
}

/** The digits changed over: all of them Thai where any was Arabic, all of them Arabic where all were Thai. */
export function swapDigits(text: string): string {
  return /[0-9]/u.test(text) ? toThaiDigits(text) : toArabicDigits(text);
}

/** The run of digits that touches the caret, as offsets; both the caret's own where there is none. */
export function digitsAround(text: string, caret: number): { readonly start: number; readonly end: number } {
  const before = /[0-9๐-๙]*$/u.exec(text.slice(0, caret))?.[0].length ?? 0;
  const after = /^[0-9๐-๙]*/u.exec(text.slice(caret))?.[0].length ?? 0;
  return { start: caret - before, end: caret + after };
}
