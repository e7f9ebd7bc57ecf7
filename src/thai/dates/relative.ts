// Deadlines counted from an event or a period: "ภายใน ๗ วันทำการ นับแต่วันที่ได้รับเรื่อง", "ภายในวันที่ ๕ ของเดือนถัดไป".
// Knows nothing of dates but that one may be what is counted from.
import { type DeadlineRow, readDeadlineRow } from './deadline.ts';
import { readMonthDay, readOrdinal } from './month-days.ts';
import { readEnd, readFiscalYearPoint } from './points.ts';
import type { ReadingsFound, Stretch } from './readings.ts';
import { findSeries, readSeries } from './series.ts';
import type { Countdown } from './statement.ts';
import { endBefore, indexFrom, isCounted, matchEnd, readCount, type Source, tokenAt, wordAt } from './tokens.ts';
import type { Unit } from './vocabulary.ts';

const countingWord = /\s*(?:นับ(?:ถัด(?:จาก|แต่)?|ตั้งแต่|แต่|จาก)|หลังจาก|หลัง(?!คา|ละ))\s*/y;
const run = /\S*/y;

const countedUnits: Readonly<Record<Unit, Countdown['unit'] | null>> = {
  hour: 'hour',
  day: 'day',
  workingDay: 'workingDay',
  week: 'week',
  month: 'month',
  quarter: null,
  halfYear: null,
  fiscalYear: 'year',
  year: 'year',
};

/** The relative deadline behind a row of words of the deadline. */
export function readRelative(source: Source, row: DeadlineRow): ReadingsFound | null {
  return readNext(source, row.next, row.start) ?? readCountdown(source, row);
}

/** "วันที่ ๕ ของเดือนถัดไป" is a deadline also without a word that says so. */
export function readDayOfNext(source: Source, index: number): ReadingsFound | null {
  return wordAt(source, index) === 'onDay' ? readNext(source, index, tokenAt(source, index)?.start ?? 0) : null;
}

/** "วันที่ ๕ ของเดือนถัดไป", "เดือนถัดไป", "สัปดาห์แรกของเดือนถัดไป", from the token where it begins. */
function readNext(source: Source, index: number, start: number): ReadingsFound | null {
  const day = readMonthDay(source, index);
  if (day?.coming && !day.returns) return nextUnit(source, day.coming, start, day.next, day.day);
  const ordinal = readOrdinal(source, index);
  if (ordinal?.isNext) return nextUnit(source, ordinal.unit, start, ordinal.next);
  const at = readEnd(source, index) ?? index;
  const unit = wordAt(source, at);
  return isCounted(source, at) && unit !== 'time' && wordAt(source, at + 1) === 'next'
    ? nextUnit(source, unit as Unit, start, at + 2)
    : null;
}

function nextUnit(source: Source, unit: Unit, start: number, next: number, day?: number | 'last'): ReadingsFound {
  const counted = unit === 'quarter' ? 'quarter' : countedUnits[unit];
  const after = counted && { count: 1, unit: counted, ...(typeof day === 'number' ? { day } : {}) };
  return relative(source, start, next, after, readOrigin(source, next));
}

function relative(
  source: Source,
  start: number,
  next: number,
  after: Countdown | null,
  origin: Origin | null,
): ReadingsFound {
  const end = origin?.end ?? endBefore(source, next);
  const fields = { kind: 'relative', ...(after ? { after } : {}) } as const;
  const reading = { start, end, fields, period: null, days: null, origin: origin ?? undefined };
  return { readings: [reading], next: origin?.next ?? next };
}

/** "ภายใน (ระยะเวลา) N วัน", with what it counts from. Without "ภายใน" only where it says from what it counts. */
function readCountdown(source: Source, row: DeadlineRow): ReadingsFound | null {
  let at = row.next;
  if (['duration', 'fixed', 'clock'].includes(wordAt(source, at) ?? '')) at += 1;
  at = readDeadlineRow(source, at)?.next ?? at;
  const counted = readCounts(source, at);
  if (counted === null || !isCounted(source, counted.next)) return null;
  const word = wordAt(source, counted.next);
  const unit = word === null || word === 'time' ? null : countedUnits[word as Unit];
  if (unit === null) return null;
  const next = counted.next + 1;
  const origin = readOrigin(source, next);
  if (origin === null && !row.hasWithin) return null;
  return relative(source, row.start, next, { count: counted.count, unit }, origin);
}

/** A count, or the last of "๓ - ๕". */
function readCounts(source: Source, index: number): { readonly count: number; readonly next: number } | null {
  const first = readCount(source, index);
  const joint = first === null ? null : wordAt(source, first.next);
  const last = first !== null && (joint === 'dash' || joint === 'until') ? readCount(source, first.next + 1) : null;
  return last ?? first;
}

interface Origin extends Stretch {
  readonly next: number;
}

/** A counting word and what it counts from: up to the next white space, or to the end of a date. */
function readOrigin(source: Source, index: number): Origin | null {
  const { text } = source;
  const from = matchEnd(countingWord, text, endBefore(source, index));
  if (from === null) return null;
  const runEnd = matchEnd(run, text, from) ?? from;
  const date = findSeries(source, index, from, runEnd) ?? dateBehind(source, indexFrom(source, index, runEnd));
  const dateEnd = date?.members[0].end ?? 0;
  const fiscalYear = date === null ? fiscalYearIn(source, index, from, runEnd) : 0;
  const end = Math.max(dateEnd, fiscalYear) || from + trimmed(text.slice(from, runEnd));
  const last = end > from ? end : text.slice(0, from).trimEnd().length;
  return { start: Math.min(from, last), end: last, next: indexFrom(source, index, last) };
}

/** A date straight behind what is counted from: "นับแต่วันประกาศ วันที่ ๕ มกราคม ๒๕๖๖". */
function dateBehind(source: Source, index: number): ReturnType<typeof readSeries> {
  const token = tokenAt(source, index);
  return token?.gap === 'space' ? readSeries(source, index, false) : null;
}

/** Where a fiscal year named in the stretch ends: "หลังสิ้นปีงบประมาณ พ.ศ. ๒๕๖๖"; 0 where there is none. */
function fiscalYearIn(source: Source, index: number, from: number, before: number): number {
  for (let at = indexFrom(source, index, from); (tokenAt(source, at)?.start ?? before) < before; at += 1) {
    const point = readFiscalYearPoint(source, at)?.point;
    if (point?.year) return point.end;
  }
  return 0;
}

/** The length without commas, full stops and brackets that belong to the sentence around. */
function trimmed(text: string): number {
  let length = text.length;
  let depth = 0;
  for (let place = 0; place < length; place += 1) {
    if (/[([]/.test(text.charAt(place))) depth += 1;
    if (/[)\]]/.test(text.charAt(place))) depth -= 1;
    if (depth < 0) length = place;
  }
  while (length > 0 && /[,;.:([”"']/.test(text.charAt(length - 1))) length -= 1;
  return length;
}
