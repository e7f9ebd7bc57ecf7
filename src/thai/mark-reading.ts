// One list mark at a time, as offices write them: ๑) ๑.๑) 1) 1. ๑. A mark is ordinary text: it is read, never stored apart
// from its line. Knows nothing of the other lines of a cell.
import { digitClass, isThaiLetter } from './characters.ts';
import { toArabicDigits, toThaiDigits } from './digits.ts';

/** A line that begins with a mark, taken apart. `numbers` of "๑.๒)" are [1, 2], its `depth` is 2. */
export interface ListMark {
  readonly mark: string;
  readonly depth: number;
  readonly numbers: number[];
  /** The line after the mark and the white space that follows it. */
  readonly rest: string;
}

/** One to three digits that do not begin with zero: a cross reference (๐๑๘) and a year (๒๕๖๖) are no list numbers. */
const numberPattern = `[1-9๑-๙][${digitClass}]{0,2}`;

/** Source of a regular expression for the numbers of a mark without what closes it. */
export const markNumbersPattern = `${numberPattern}(?:\\.${numberPattern})*`;

const markedLine = new RegExp(`^[ \\t]*(${markNumbersPattern}[).])([ \\t]*)(.*)$`, 's');

/**
 * The mark a line begins with, or null. "๑)" may stand against its text without a space; a mark closed by a full stop
 * needs a space or the line's end after it, so that "๑,๒๓๔", "๑.๕ ล้านบาท" and "๓๑.๑๒.๒๕๖๖" are no marks.
 */
export function listMarkOf(line: string): ListMark | null {
  const [, mark, gap, rest] = markedLine.exec(line) ?? [];
  if (mark === undefined || gap === undefined || rest === undefined) return null;
  if (gap === '' && rest !== '' && !(mark.endsWith(')') && isThaiLetter(rest[0]))) return null;
  const numbers = readMarkNumbers(mark);
  return { mark, depth: numbers.length, numbers, rest };
}

/** The numbers of a mark: "๑.๑๐)" → [1, 10]. */
export function readMarkNumbers(mark: string): number[] {
  return toArabicDigits(mark).match(/\d+/g)?.map(Number) ?? [];
}

/** A mark with these numbers in the writing (digits, closing) of `like`. Mixed digits ("1๑)") come out Thai. */
export function writeMark(numbers: readonly number[], like: string): string {
  const closing = /\D*$/.exec(toArabicDigits(like))?.[0] ?? '';
  const text = numbers.join('.');
  return `${/[๐-๙]/.test(like) ? toThaiDigits(text) : text}${closing}`;
}

/** The mark of the next item on the same level, in the same writing: "๑.๙)" → "๑.๑๐)". Text without a number comes back as it is. */
export function nextMark(mark: string): string {
  const numbers = readMarkNumbers(mark);
  const last = numbers.pop();
  return last === undefined ? mark : writeMark([...numbers, last + 1], mark);
}
