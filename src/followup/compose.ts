// A result told in the house's own way: the sentence for a duty that was fulfilled, with the list mark that comes next, and the
// changes that put it into the cell. It is read back before it is given out, so that it closes what it was written for.
import type { Change } from '../register/change.ts';
import { cellAddress, cellText } from '../register/columns.ts';
import type { FiscalYear, Id, Measure, Round } from '../register/model.ts';
import { type IsoDate, monthOf, quarterOf, quarterRange, thaiMonthNames } from '../thai/calendar.ts';
import type { Period } from '../thai/dates/read-statements.ts';
import { type DayStyle, dayInStyle, usualDayStyle } from '../thai/day-style.ts';
import { toThaiDigits } from '../thai/digits.ts';
import { listMarkOf, nextMark } from '../thai/list-marks.ts';
import type { Duty, DutyOccurrence } from './duties.ts';
import { overrule } from './overrule.ts';
import { measureState } from './status.ts';

/** How an office writes that something was done. */
export interface HouseStyle {
  readonly day: Pick<DayStyle, 'hasMonthWord' | 'hasEra'>;
  /** What stands before เมื่อวันที่, the usual first: ดำเนินการ, รายงาน. */
  readonly verbs: readonly string[];
}

const usualVerbs = ['ดำเนินการ', 'ดำเนินการแล้วเสร็จ', 'รายงาน', 'เผยแพร่', 'ประชุม'] as const;
const usualDay: HouseStyle['day'] = { hasMonthWord: false, hasEra: true };
const mostVerbs = 8;
const writtenDay = /วันที่\s*[0-9๐-๙]{1,2}\s*(?:เดือน\s*)?[ก-๎.]+\s*(?:พ\.\s?ศ\.\s*)?[0-9๐-๙]{4}/gu;
const verbBefore = /(?:^|[\s)])([ก-๎]{3,20}?)\s*เมื่อ\s*วันที่/gmu;

/** The style of the cells in which an office tells what it did; where it has not told anything yet, the usual one. */
export function houseStyleOf(actions: readonly string[]): HouseStyle {
  const counts = new Map<string, number>();
  for (const text of actions) {
    for (const [, verb = ''] of text.matchAll(verbBefore)) counts.set(verb, (counts.get(verb) ?? 0) + 1);
  }
  const own = [...counts].toSorted(([, one], [, other]) => other - one).map(([verb]) => verb);
  const days = actions.flatMap((text) => text.match(writtenDay) ?? []);
  return { day: usualDayStyle(days) ?? usualDay, verbs: [...new Set([...own, ...usualVerbs])].slice(0, mostVerbs) };
}

/** What is told of: a duty of the measure or none, the occurrence it answers (null where the duty has none), and how. */
export interface Told {
  readonly duty: Duty | null;
  readonly occurrence: DutyOccurrence | null;
  readonly on: IsoDate;
  /** What was done, without list mark, time and verb. */
  readonly body: string;
  readonly verb: string;
}

/** What a duty is about, as one tells that it was done: without who is to do it and without when. */
export function bodyOf({ about }: Pick<Duty, 'about'>): string {
  const folded = about.replace(/\s+/gu, ' ').trim();
  const bare = folded
    .replace(/^(?:และ|หรือ|โดย)(?:ให้)?\s*/u, '')
    .replace(/^เจ้าหน้าที่ผู้รับผิดชอบ\s*(?:ใน(?:การ)?)?\s*/u, '')
    .replace(/\s*(?:อย่างน้อย|ไม่น้อยกว่า|และ|หรือ)$/u, '')
    .trim();
  return bare === '' ? folded : bare;
}

/** "รายงานผล… ประจำเดือนตุลาคม ๒๕๖๕ รายงานเมื่อวันที่ ๓๑ ตุลาคม พ.ศ. ๒๕๖๕", in one line. */
function sentenceOf({ duty, occurrence, on, body, verb }: Told, style: HouseStyle['day']): string {
  const period = duty?.kind === 'recurring' && occurrence?.period ? periodText(occurrence.period) : '';
  const said = body.replace(/\s+/gu, ' ').trim();
  const done = `${verb.trim()}เมื่อวันที่ ${dayInStyle(on, style)}`;
  return [said, period, done].filter((part) => part !== '').join(' ');
}

/** Whole months as they are spoken of: "ประจำเดือนตุลาคม ๒๕๖๕", "ประจำไตรมาสที่ ๑ (ตุลาคม - ธันวาคม ๒๕๖๕)". */
function periodText({ from, to }: Period): string {
  const [first, last] = [monthOf(from), monthOf(to)];
  const name = ({ month }: { month: number }): string => thaiMonthNames[month - 1] ?? '';
  if (first.year === last.year && first.month === last.month) {
    return toThaiDigits(`ประจำเดือน${name(first)} ${first.year}`);
  }
  const years = first.year === last.year ? ['', ` ${last.year}`] : [` ${first.year}`, ` ${last.year}`];
  const span = toThaiDigits(`${name(first)}${years[0]} - ${name(last)}${years[1]}`);
  const { fiscalYear, quarter } = quarterOf(from);
  const whole = quarterRange(fiscalYear, quarter);
  const isQuarter = whole.start === from && whole.end === to;
  return isQuarter ? `ประจำไตรมาสที่ ${toThaiDigits(quarter)} (${span})` : `ประจำเดือน${span}`;
}

/**
 * The mark of the item that comes next in a cell, or '' where its text has no list. Below the duty's own number the sub-list goes on
 * (๑.๒) after ๑.๑)), else the list of the top level. An empty cell begins one.
 */
export function markFor(text: string, duty: Pick<Duty, 'numbers'> | null): string {
  if (text.trim() === '') return '๑)';
  const marks = text.split('\n').flatMap((line) => listMarkOf(line) ?? []);
  const last = marks.at(-1);
  if (last === undefined) return '';
  if (last.depth > 1 && last.numbers[0] === (duty?.numbers[0] ?? 1)) return nextMark(last.mark);
  const top = marks.findLast(({ depth }) => depth === 1);
  return top === undefined ? nextMark(last.mark) : nextMark(top.mark);
}

export interface Composed {
  /** As it will stand in the cell, with its mark. */
  readonly line: string;
  /** Where it will stand: the text before it stays as it is. */
  readonly start: number;
  /** To be done as one step. */
  readonly changes: readonly Change[];
  /** True where the sentence itself closes the occurrence; else the clerk's word goes with it. */
  readonly isReadAsDone: boolean;
}

/**
 * The sentence at the end of the cell of the round. Where the reader would not see the occurrence closed by it (a duty without any
 * day, a list in which other numbers speak), the clerk's word that it is done is noted in the same step.
 */
export function composeAction(
  measure: Measure,
  year: FiscalYear,
  round: Round,
  told: Told,
  style: HouseStyle['day'],
  newId: Id,
): Composed {
  const before = cellText(measure, 'actions', round.id);
  const kept = before.trimEnd();
  const line = `${markFor(before, told.duty)} ${sentenceOf(told, style)}`.trim();
  const text = kept === '' ? line : `${kept}\n${line}`;
  const start = text.length - line.length;
  const { duty, occurrence, on } = told;
  const setCell: Change = { kind: 'setCell', cell: cellAddress(measure.id, 'actions', round.id), text };
  if (duty === null) return { line, start, changes: [setCell], isReadAsDone: true };
  const after = { ...measure, actions: { ...measure.actions, [round.id]: text } };
  const isReadAsDone = isClosed(after, year, round, duty, occurrence);
  const cell = cellAddress(measure.id, duty.column, round.id);
  const about = { cell, sentence: duty.text, occurrence: occurrence?.named ?? null };
  const word = overrule(measure, about, { verdict: 'done', date: on }, newId);
  return { line, start, changes: isReadAsDone ? [setCell] : [setCell, word], isReadAsDone };
}

/** True where the occurrence is closed by an event of the cell, whenever that is. */
function isClosed(
  measure: Measure,
  year: FiscalYear,
  round: Round,
  duty: Duty,
  occurrence: DutyOccurrence | null,
): boolean {
  const { duties } = measureState(measure, year, round, '9999-12-31', { soonDays: 0 });
  const same = duties.find((one) => one.duty.column === duty.column && one.duty.start === duty.start);
  const found = same?.occurrences.find(
    (one) => one.occurrence.named === occurrence?.named && one.occurrence.ordinal === occurrence.ordinal,
  );
  return found !== undefined && found.closing !== null;
}
