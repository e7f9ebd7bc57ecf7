// Every year of one text as a phrase that a person can judge: "ภายในเดือนเมษายน ๒๕๖๖", "ประจำปีงบประมาณ พ.ศ. ๒๕๖๖", "พ.ศ. ๒๕๖๖ - ๒๕๗๐", with
// what it would read a year later. What a sentence says about time is cut as the reader cuts it. It does not judge.
import { fullMonthPattern, shortMonthPattern } from '../thai/dates/month-names.ts';
import { readStatements, type Statement, type StatementContext } from '../thai/dates/read-statements.ts';
import { toArabicDigits } from '../thai/digits.ts';
import { findYears, type YearNumber, yearAfter } from './year-numbers.ts';

export interface YearPhrase {
  readonly start: number;
  readonly end: number;
  /** At least one. */
  readonly years: readonly YearNumber[];
  /** The statement it is the words of; null for years that no date or deadline owns. */
  readonly statement: Statement | null;
  /** The words a year later; null where a year has no room for that (๙๙). */
  readonly after: string | null;
  /** The 29th of February, which the next year has not: `after` says the 28th. */
  readonly isLeapDay: boolean;
}

/** How far before a year the words that belong to it may begin. */
const longestLead = 48;

/** "ประจำปีงบประมาณ พ.ศ. ", "ประจำเดือนตุลาคม ", "ปี " at the end of a stretch. */
const lead = new RegExp(
  `(?:(?:ประจำ|งวด)?\\s*(?:เดือน)?\\s*(?:${fullMonthPattern}|${shortMonthPattern})\\s*)?` +
    '(?:(?:ของ|ประจำ)?\\s*(?:ปี\\s?งบประมาณ|ปีการศึกษา|ปี)\\s*)?(?:พ\\.\\s?ศ\\.?|พศ\\.?|พุทธศักราช|ค\\.\\s?ศ\\.?)?\\s*$',
  'u',
);

/** "ไตรมาสที่ ๒/" */
const quarterLead = /ไตรมา[สศ]\s*(?:ที่\s*)?[0-9๐-๙]?\s*\/?\s*$/u;

/** A number or an address up to its year. */
const whole = /\S*$/u;

const leads: Readonly<Partial<Record<YearNumber['form'], RegExp>>> = {
  quarter: quarterLead,
  document: whole,
  address: whole,
};

/** Between two years that belong together: "๒๕๖๖ – ๒๕๗๐", "ตุลาคม ๒๕๖๕ ถึงเดือนมีนาคม ๒๕๖๖", "ปี ๒๕๖๖ และ ๒๕๖๗". */
const rangeJoint = new RegExp(
  `^\\s*(?:-|–|—|ถึง|และ|หรือ|,)\\s*(?:(?:เดือน)?\\s*(?:${fullMonthPattern}|${shortMonthPattern})\\s*)?(?:ปี)?\\s*(?:พ\\.\\s?ศ\\.?)?\\s*$`,
  'u',
);

/** The phrases of a text in its order, without overlap; years inside `excluded` stretches are others' concern. */
export function findYearPhrases(
  text: string,
  context: StatementContext,
  excluded: readonly { readonly start: number; readonly end: number }[] = [],
): readonly YearPhrase[] {
  // A year and the 29th of a month have two digits at least.
  if (!/[0-9๐-๙]{2}/u.test(text)) return [];
  const isFree = ({ start }: { readonly start: number }) =>
    !excluded.some((one) => start >= one.start && start < one.end);
  const years = findYears(text).filter(isFree);
  const statements = readStatements(text, context).filter(isFree);
  const phrases: YearPhrase[] = [];
  for (const statement of statements) {
    const own = years.filter(({ start }) => start >= statement.start && start < statement.end);
    const leap = leapDayIn(text, statement, context.fiscalYear);
    if (own.length === 0 && leap === null) continue;
    const { start, end } = statement;
    phrases.push({
      start,
      end,
      years: own,
      statement,
      after: shifted(text, start, end, own, leap),
      isLeapDay: leap !== null,
    });
  }
  const claimed = new Set(phrases.flatMap((phrase) => phrase.years));
  const loose = years.filter((year) => !claimed.has(year));
  for (const group of joined(text, loose, statements)) {
    const [first] = group;
    const end = group.at(-1)?.end ?? 0;
    if (!first) continue;
    const floor = Math.max(
      0,
      first.start - longestLead,
      ...statements.map((one) => (one.end <= first.start ? one.end : 0)),
    );
    const before = text.slice(floor, first.start);
    const pattern = leads[first.form] ?? lead;
    const start = first.start - (pattern.exec(before)?.[0].trimStart().length ?? 0);
    phrases.push({
      start,
      end,
      years: group,
      statement: null,
      after: shifted(text, start, end, group, null),
      isLeapDay: false,
    });
  }
  return phrases.toSorted((one, other) => one.start - other.start);
}

/** Years that stand together as a range. */
function joined(
  text: string,
  years: readonly YearNumber[],
  statements: readonly Statement[],
): readonly (readonly YearNumber[])[] {
  const groups: YearNumber[][] = [];
  for (const year of years) {
    const group = groups.at(-1);
    const before = group?.at(-1);
    const isJoined =
      before !== undefined &&
      rangeJoint.test(text.slice(before.end, year.start)) &&
      !statements.some(({ start }) => start >= before.end && start < year.start);
    if (group && isJoined) group.push(year);
    else groups.push([year]);
  }
  return groups;
}

interface Digits {
  readonly start: number;
  readonly end: number;
}

function shifted(
  text: string,
  start: number,
  end: number,
  years: readonly YearNumber[],
  leap: Digits | null,
): string | null {
  let after = '';
  let at = start;
  const places = [...years, ...(leap ? [leap] : [])].toSorted((one, other) => one.start - other.start);
  for (const place of places) {
    const digits = text.slice(place.start, place.end);
    const next = place === leap ? dayBefore(digits) : yearAfter(digits);
    if (next === null) return null;
    after += text.slice(at, place.start) + next;
    at = place.end;
  }
  return after + text.slice(at, end);
}

function dayBefore(digits: string): string {
  return digits.replace(/9$/u, '8').replace(/๙$/u, '๘');
}

const february = '(?:ของ)?\\s*(?:เดือน)?\\s*(?:กุมภาพันธ์?|ก\\.?\\s?พ\\.?)';
const leapDay = new RegExp(`(?<!\\d)29(?=\\s*[-/]?\\s*${february}|[-/.]0?2[-/.])`, 'u');

/** The digits of a written 29th of February that exists now and not a year later. */
function leapDayIn(text: string, statement: Statement, fiscalYear: number): Digits | null {
  const { iso, from, to, start, end, invalid } = statement;
  const isLeap = [iso, from, to].some((day) => day?.endsWith('-02-29'));
  const known = isLeap || (statement.kind === 'recurring' && invalid === undefined && isLeapYear(fiscalYear));
  const match = known ? leapDay.exec(toArabicDigits(text.slice(start, end))) : null;
  return match && { start: start + match.index, end: start + match.index + match[0].length };
}

function isLeapYear(year: number): boolean {
  return new Date(Date.UTC(year - 543, 1, 29)).getUTCMonth() === 1;
}
