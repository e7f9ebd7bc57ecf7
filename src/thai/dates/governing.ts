// What a date is for, from the words it stands under: "เมื่อ", "ลง", "ณ", "ตั้งแต่ … เป็นต้นไป", "ตามมติ…", "ประจำ", "รอบ ๖ เดือน (…)"; else the
// column decides. Words of the deadline come before these and are not known here.
import type { Series } from './series.ts';
import type { StatementColumn } from './statement.ts';
import { type Source, tokenAt, wordAt } from './tokens.ts';

export type DateKind = 'due' | 'done' | 'mention';

export interface Governed {
  readonly kind: DateKind;
  /** As in a reading: a time that may be what another statement speaks of. */
  readonly period: 'opened' | 'quarter' | null;
}

/** What a date is that nothing governs. */
const kindOfColumn: Readonly<Record<StatementColumn, DateKind>> = {
  issue: 'mention',
  responsible: 'mention',
  steps: 'mention',
  reporting: 'due',
  actions: 'done',
};

/** "มีผลใช้บังคับ(ตั้งแต่)" straight before: the day from which something applies. */
const inForce = /(?:มีผล|ใช้บังคับ|บังคับใช้)[^\s\d]{0,20}\s*$/;
/** "รอบ ๖ เดือน (", "งวดที่ ๑ (", "ประจำเดือน (": what the brackets, or a range without them, tell the time of. */
const opensRound =
  /(?:(?<![กค])รอบ|งวด)\s*(?:การ[^\s()]{1,20}\s*)?(?:ที่\s*)?(?:[^\s\d()]{2,8}(?=\s*เดือน)|\d{1,2})?\s*(?:เดือน)?\s*(?:แรก|หลัง|สุดท้าย)?\s*(?:(?:ของ|ประจำ)?ปี\s*(?:งบประมาณ)?\s*(?:พ\.?\s?ศ\.?)?\s*\d{0,4})?\s*$/;
const opensMonth = /(?:ประจำ|งวด)\s*(?:เดือน)?\s*$/;
/** What was done; before "เมื่อวันที่" it tells its own date and not that of the decision it follows. */
const deed =
  /(?:ดำเนินการ|รายงาน|รายงานผล|เสร็จ|เสร็จสิ้น|แล้ว|จัดทำ|จัดส่ง|ส่ง|เผยแพร่|แจ้ง|แจ้งเวียน|ประกาศ|ลงนาม|ปรับปรุง|อบรม|ประชาสัมพันธ์|ทราบ|เรียบร้อย)\s*$/;

/** How far before a date the decision it belongs to may be named. */
const decisionReach = 160;
const longestOpening = 80;

/** The kind of a series that begins at a token; `since` is the token after the statement before it. */
export function govern(
  source: Source,
  index: number,
  series: Series,
  column: StatementColumn,
  since: number,
): Governed {
  const plain = { kind: kindOfColumn[column], period: null };
  if (column === 'issue' || column === 'responsible') return plain;
  const { before, isIn } = beforeOpening(source, index);
  const governor = wordAt(source, before);
  const mention = { kind: 'mention', period: null } as const;
  if (governor === 'dated' || governor === 'at') return mention;
  if (isFrom(source, index, before, series)) return mention;
  if (series.members[0].from.unit === 'day' && isOfDecision(source, before, since)) return mention;
  if (governor === 'when') return { kind: 'done', period: null };
  if (opensPeriod(source, index, before, series)) return { kind: 'mention', period: 'opened' };
  const isQuarter = series.members[0].from.unit === 'quarter';
  return isQuarter && !isIn ? { ...plain, period: 'quarter' } : plain;
}

/** The token that governs a date, past words that only say roughly when: "เมื่อช่วงปลายเดือนมกราคม". */
function beforeOpening(source: Source, index: number): { readonly before: number; readonly isIn: boolean } {
  let before = index - 1;
  let isIn = false;
  for (let word = wordAt(source, before); word === 'during' || word === 'in'; word = wordAt(source, before)) {
    isIn ||= word === 'in';
    before -= 1;
  }
  return { before, isIn };
}

/** A single date from which something applies. The beginning of a range is none. */
function isFrom(source: Source, index: number, before: number, series: Series): boolean {
  if (series.members[0].to !== null) return false;
  if (wordAt(source, series.next) === 'onwards' || wordAt(source, before) === 'since') return true;
  const governor = wordAt(source, before);
  const at = governor === 'when' || governor === 'since' ? before : before + 1;
  return inForce.test(textBefore(source, Math.min(at, index), 40));
}

/** "ตามมติที่ประชุม … ครั้งที่ ๑/๒๕๖๖ เมื่อวันที่ …": the date of the decision, unless a deed stands before it. */
function isOfDecision(source: Source, before: number, since: number): boolean {
  const last = wordAt(source, before) === 'when' ? before - 1 : before;
  const from = tokenAt(source, last)?.end ?? 0;
  for (let at = last; at >= since && from - (tokenAt(source, at)?.end ?? 0) < decisionReach; at -= 1) {
    if (wordAt(source, at) === 'decision') return !deed.test(source.text.slice(from - Math.min(from, 30), from));
    if (tokenAt(source, at)?.gap === 'line') return false;
  }
  return false;
}

function opensPeriod(source: Source, index: number, before: number, series: Series): boolean {
  const { from, to } = series.members[0];
  const isSpan = to !== null || from.unit === 'quarter' || (from.unit === 'month' && !from.isEnd);
  if (!isSpan) return false;
  const governor = wordAt(source, before);
  if (governor === 'regular' || governor === 'instalment') return true;
  const isSince = governor === 'since';
  const at = isSince ? before - 1 : before;
  if (wordAt(source, at) === 'open') {
    const text = textBefore(source, at, longestOpening);
    return opensRound.test(text) || opensMonth.test(text);
  }
  return to !== null && opensRound.test(textBefore(source, Math.min(at + 1, index), longestOpening));
}

/** The text before a token, white space at its end left out. */
function textBefore(source: Source, index: number, length: number): string {
  const end = tokenAt(source, index - 1)?.end ?? 0;
  return source.text.slice(Math.max(0, end - length), end);
}
