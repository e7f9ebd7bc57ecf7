// Document numbers (เลขที่) as offices write them: which comes after the last, and whether two are the same. A number is text as typed;
// nothing here changes one that somebody typed.
import { type IsoDate, monthOf } from '../thai/calendar.ts';
import { toArabicDigits, toThaiDigits } from '../thai/digits.ts';
import type { IssuedReport } from './issue.ts';

/** Whether two numbers are one: digits of either kind and spaces do not matter. */
export function isSameNumber(one: string, other: string): boolean {
  return keyOf(one) === keyOf(other);
}

/** The issue that has this number in the calendar year of `date`, by whose turn an office's numbers begin anew; or null. */
export function issueNumbered(number: string, date: IsoDate, issues: readonly IssuedReport[]): IssuedReport | null {
  const { year } = monthOf(date);
  return issues.find((issue) => monthOf(issue.date).year === year && isSameNumber(issue.number, number)) ?? null;
}

/**
 * A number for the next issue, on `date`: the last issue's with its running number one up, in its own digits; "๑/๒๕๖๙" counts anew in
 * another year. Where nothing was issued yet, or the last number has no digits, "๑/" and the year.
 */
export function suggestNumber(issues: readonly IssuedReport[], date: IsoDate): string {
  const { year } = monthOf(date);
  const first = toThaiDigits(`1/${year}`);
  const last = issues.at(-1);
  if (last === undefined) return first;
  const withYear = /^(.*?)([0-9๐-๙]+)(\s*[/-]\s*)([0-9๐-๙]{4})(\s*)$/su.exec(last.number);
  if (withYear) {
    const [, before = '', running = '', slash = '', written = '', after = ''] = withYear;
    if (isYear(Number(toArabicDigits(written)))) {
      const behind = `${slash}${likeDigits(String(year), written)}${after}`;
      const isNewYear = Number(toArabicDigits(written)) !== year;
      return firstFree(isNewYear ? likeDigits('0', running) : running, (next) => before + next + behind);
    }
  }
  const plain = /^(.*?)([0-9๐-๙]+)([^0-9๐-๙]*)$/su.exec(last.number);
  if (!plain) return first;
  const [, before = '', running = '', after = ''] = plain;
  return firstFree(running, (next) => before + next + after);

  /** The first number after `running` that was not given out. */
  function firstFree(running: string, wholeOf: (next: string) => string): string {
    // A number as long as a bar code's is beyond what a double counts one by one.
    for (let value = BigInt(toArabicDigits(running)) + 1n; ; value += 1n) {
      // "009" counts on as "010"; "9" as "10".
      const whole = wholeOf(likeDigits(String(value).padStart(running.length, '0'), running));
      if (issueNumbered(whole, date, issues) === null) return whole;
    }
  }
}

/** A number of four digits that reads as a year of our time, พ.ศ. */
function isYear(number: number): boolean {
  return number >= 2500 && number <= 2700;
}

function likeDigits(arabic: string, model: string): string {
  return /[๐-๙]/u.test(model) ? toThaiDigits(arabic) : arabic;
}

function keyOf(number: string): string {
  return toArabicDigits(number).replace(/\s+/gu, '').toLowerCase();
}
