// Reads the item code out of the first cell ("E๑๑ เจ้าหน้าที่ของหน่วยงาน…"). Offices write codes in many ways; the text stays
// as typed, and the plain code (I10, E11, O8) is derived from it and from the group's instrument.
import { toArabicDigits } from '../thai/digits.ts';
import type { Instrument } from './model.ts';

export interface IssueReading {
  /** The code as typed, or null when the cell begins with none. */
  readonly printedCode: string | null;
  /** "I10", "E11", "O8"; null when there is no code or its instrument cannot be told. */
  readonly code: string | null;
  /** The cell without the code. */
  readonly question: string;
}

// ข้อ ๐๘ · E๑๑ · I7 · OIT 8 · O๐๘ · 1๑๐ (a Latin one typed for the letter I) · ๗
const codeAtStart = /^\s*((?:ข้อ\s{0,9})?(IIT|EIT|OIT|[IEO])?\s{0,9}\.?([0-9๐-๙]{1,3}))(?=\s|$)/iu;
const letterOf: Readonly<Record<Instrument, string>> = { IIT: 'I', EIT: 'E', OIT: 'O' };

/**
 * Reads one first cell. A bare number takes the letter of the group's instrument; without an instrument its code is null.
 * Numbers of more than three digits, or ones that run on into text ("๒๕๖๖", "๑.๑", "3M"), are no codes.
 */
export function readIssue(issue: string, instrument: Instrument | null): IssueReading {
  const match = codeAtStart.exec(issue);
  const [whole, printedCode, prefix, digits] = match ?? [];
  if (whole === undefined || printedCode === undefined || digits === undefined) {
    return { printedCode: null, code: null, question: issue.trim() };
  }
  const letter = prefix ? prefix.charAt(0).toUpperCase() : instrument && letterOf[instrument];
  const number = itemNumber(digits, letter ?? null);
  return {
    printedCode: printedCode.trim(),
    code: letter && number > 0 ? `${letter}${number}` : null,
    question: issue.slice(whole.length).trim(),
  };
}

const pointLine = /\n\s*(?:[-–•*·]|\(?[0-9๐-๙]{1,2}(?:\.[0-9๐-๙]{1,2})*[.)]|[ก-ฮ][).])/u;

/**
 * Where the question stands in a first cell, without the points listed below it; UTF-16 units, `end` is exclusive. `codeEnd` is the
 * end of the printed code. Null where nothing follows it.
 */
export function questionPlace(issue: string, codeEnd: number): { readonly start: number; readonly end: number } | null {
  const behind = issue.slice(codeEnd);
  const points = behind.search(pointLine);
  const stretch = points < 0 ? behind : behind.slice(0, points);
  const start = codeEnd + stretch.length - stretch.trimStart().length;
  const end = codeEnd + stretch.trimEnd().length;
  return start < end ? { start, end } : null;
}

/** A Latin 1 before Thai digits stands for the letter I, as in "1๑๐" for I๑๐; a zero in front for the letter O. */
function itemNumber(digits: string, letter: string | null): number {
  const own = letter === 'I' && /^1[๐-๙]+$/u.test(digits) ? digits.slice(1) : digits;
  return Number(toArabicDigits(own));
}
