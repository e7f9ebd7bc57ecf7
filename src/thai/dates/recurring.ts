// Duties that return: "ทุกเดือน", "ไตรมาสละ ๑ ครั้ง", "๒ ครั้งต่อปี", "ภายในวันที่ ๕ ของทุกเดือน", "ภายในเดือนเมษายนของทุกปี".
// Knows nothing of deadlines that come once.
import { type DeadlineRow, readDeadlineRow } from './deadline.ts';
import { type Ordinal, readMonthDay, readOrdinal } from './month-days.ts';
import { readEnd } from './points.ts';
import { oneReading, type ReadingsFound } from './readings.ts';
import { readSeries } from './series.ts';
import type { Recurrence } from './statement.ts';
import { readTimes } from './times.ts';
import { endBefore, readCount, type Source, tokenAt, wordAt } from './tokens.ts';
import { isUnit, type Unit, type Word } from './vocabulary.ts';
import { readYearly, yearlyReading } from './yearly.ts';

/** Whose pay is counted by the day or month: "ลูกจ้างรายวัน" is no duty. */
const paid = /(?:ค่าจ้าง(?:เหมา)?|ลูกจ้าง(?:ชั่วคราว|ประจำ)?|พนักงานจ้าง(?:ทั่วไป|ตามภารกิจ)?|ค่าตอบแทน)\s*$/;
/** Days of a name: "ทุกวันหยุด", "ทุกวันนี้". */
const namedDay = /^(?:นี้|หยุด|สำคัญ|พระ|เกิด|ครบ|แม่|พ่อ|เด็ก|ธรรม|เวลา|และเวลา)/;
const furtherWeekday = /^\s*(?<joint>-|ถึง|และ|,)\s*(?:วัน)?(?<day>จันทร์|อังคาร|พุธ|พฤหัสบดี|พฤหัส|ศุกร์|เสาร์|อาทิตย์)(?!ที่)/;
const weekdays = ['จันทร์', 'อังคาร', 'พุธ', 'พฤหัส', 'ศุกร์', 'เสาร์', 'อาทิตย์'];

/** "ภายในทุกสิ้นเดือน": the words of the deadline belong to what returns. */
export function readWithinEvery(
  source: Source,
  { start, next }: DeadlineRow,
  fiscalYear: number,
): ReadingsFound | null {
  const found = wordAt(source, next) === 'every' ? readEvery(source, next, fiscalYear) : null;
  return found && { ...found, readings: found.readings.map((reading) => ({ ...reading, start })) };
}

/** A recurring duty that no word of the deadline opens. */
export function readRecurring(source: Source, index: number, fiscalYear: number): ReadingsFound | null {
  switch (wordAt(source, index)) {
    case 'every':
      return readEvery(source, index, fiscalYear);
    case 'each':
    case 'byThe':
      return readUnit(source, index, fiscalYear);
    default:
      return (
        readApiece(source, index) ??
        readTimesPer(source, index) ??
        readOfEvery(source, index, { start: startOf(source, index), isBefore: false })
      );
  }
}

/** A day or a week of a month that returns, after a word of the deadline or without: "(ภายใน)วันที่ ๕ ของทุกเดือน". */
export function readOfEvery(
  source: Source,
  index: number,
  { start, isBefore }: Pick<DeadlineRow, 'start' | 'isBefore'>,
): ReadingsFound | null {
  const day = readMonthDay(source, index);
  if (day?.returns) return oneReading(start, endBefore(source, day.next), monthly(inTime(day.day, isBefore)), day.next);
  const ordinal = readOrdinal(source, index) ?? readDayOfOrdinal(source, index);
  const recurrence = ordinal && !ordinal.isNext ? recurrenceOf(ordinal.unit, 1) : null;
  if (!ordinal || !recurrence) return null;
  return oneReading(start, endBefore(source, ordinal.next), { kind: 'recurring', recurrence }, ordinal.next);
}

/** "วันที่ ๑๐ ของเดือนแรกของทุกไตรมาส" */
function readDayOfOrdinal(source: Source, index: number): Ordinal | null {
  const isDay = wordAt(source, index) === 'onDay' && wordAt(source, index + 2) === 'of';
  return isDay ? readOrdinal(source, index + 3) : null;
}

function readEvery(source: Source, index: number, fiscalYear: number): ReadingsFound | null {
  const at = afterRepeat(source, index + 1);
  const start = startOf(source, index);
  const word = wordAt(source, at);
  if (word === 'time') {
    return oneReading(
      start,
      endBefore(source, at + 1),
      { kind: 'recurring', recurrence: { every: 'occasion' } },
      at + 1,
    );
  }
  if (word === 'weekday' || word === 'weekdayOn') {
    const weekly = readWeekdays(source, at, start);
    if (weekly !== null) return weekly;
  }
  return (
    readEveryDate(source, at, start, fiscalYear) ??
    readEveryEnd(source, at, start) ??
    readUnit(source, index, fiscalYear)
  );
}

/** "ทุกวันที่ ๓๐ กันยายน", "ทุกเดือนตุลาคม" return every year; "ทุกวันที่ ๕ (ของเดือน)" every month. */
function readEveryDate(source: Source, index: number, start: number, fiscalYear: number): ReadingsFound | null {
  const word = wordAt(source, index);
  const isDate =
    word === 'month' ? tokenAt(source, index + 1)?.gap === 'none' : readEnd(source, index) !== null || isOnDay(word);
  const series = isDate ? readSeries(source, index, false) : null;
  if (series?.members.every(({ from, to }) => from.year === null && to === null && from.unit !== 'quarter')) {
    const yearly = readYearly(source, series.next);
    return yearlyReading(source, { start, isBefore: false, series, next: yearly ?? series.next, fiscalYear });
  }
  const day = series === null && isOnDay(word) ? readMonthDay(source, index) : null;
  return day && oneReading(start, endBefore(source, day.next), monthly(day.day), day.next);
}

/** "ทุกสิ้นเดือน", "ทุกสิ้นปีงบประมาณ" */
function readEveryEnd(source: Source, index: number, start: number): ReadingsFound | null {
  const at = readEnd(source, index);
  const unit = at === null ? null : wordAt(source, at);
  if (at === null || !isUnit(unit)) return null;
  const recurrence = unit === 'month' ? monthly('last').recurrence : recurrenceOf(unit, 1);
  return recurrence && oneReading(start, endBefore(source, at + 1), { kind: 'recurring', recurrence }, at + 1);
}

/** "ทุกวันจันทร์", "ทุกวันจันทร์และวันพุธ"; "ทุกวันจันทร์แรกของเดือน" returns every month. */
function readWeekdays(source: Source, index: number, start: number): ReadingsFound | null {
  const ordinal = readOrdinal(source, index);
  if (ordinal !== null) {
    const recurrence = recurrenceOf(ordinal.unit, 1) ?? { every: 'week', times: 1 };
    return oneReading(start, endBefore(source, ordinal.next), { kind: 'recurring', recurrence }, ordinal.next);
  }
  if (wordAt(source, index) !== 'weekday') return null;
  let end = endBefore(source, index + 1);
  let day = weekdays.findIndex((name) => source.text.slice(startOf(source, index), end).includes(name));
  let times = 1;
  while (times < 7) {
    const { groups, 0: found = '' } = furtherWeekday.exec(source.text.slice(end, end + 30)) ?? {};
    if (groups?.day === undefined) break;
    const next = weekdays.findIndex((name) => groups.day?.startsWith(name));
    // "อาทิตย์ - พฤหัสบดี" runs over the end of the week.
    times += groups.joint === '-' || groups.joint === 'ถึง' ? (next - day + 7) % 7 : 1;
    day = next;
    end += found.length;
  }
  let next = index + 1;
  while ((tokenAt(source, next)?.start ?? end) < end) next += 1;
  return oneReading(start, end, { kind: 'recurring', recurrence: { every: 'week', times: Math.min(7, times) } }, next);
}

/** "ทุกเดือน", "ทุก ๆ ๓ เดือน", "แต่ละไตรมาส", "รายปี", with what belongs to it: "ๆ ละ ๒ ครั้ง", "ภายในวันที่ ๕ ของเดือนถัดไป". */
function readUnit(source: Source, index: number, fiscalYear: number): ReadingsFound | null {
  const opening = wordAt(source, index);
  const start = startOf(source, index);
  if (opening === 'byThe' && isNoDuty(source, index)) return null;
  let at = afterRepeat(source, index + 1);
  if (wordAt(source, at) === 'round' || wordAt(source, at) === 'during') at += 1;
  const counted = readCount(source, at);
  at = counted?.next ?? at;
  const unit = wordAt(source, at);
  const recurrence = isUnit(unit) ? recurrenceOf(unit, counted?.count ?? 1) : null;
  const next = at + 1;
  const end = endBefore(source, next);
  if (recurrence === null || (unit === 'day' && namedDay.test(source.text.slice(end, end + 12)))) return null;
  const times = readApieceTimes(source, next);
  if (times !== null) {
    return oneReading(
      start,
      times.end,
      { kind: 'recurring', recurrence: { ...recurrence, times: times.times } },
      times.next,
    );
  }
  const ordinal = readOrdinal(source, at);
  const whole = ordinal && recurrenceOf(ordinal.unit, 1);
  if (ordinal && whole) {
    return oneReading(start, endBefore(source, ordinal.next), { kind: 'recurring', recurrence: whole }, ordinal.next);
  }
  const withDeadline = opening === 'byThe' ? null : readItsDeadline(source, next, start, recurrence, fiscalYear);
  return withDeadline ?? oneReading(start, end, { kind: 'recurring', recurrence }, next);
}

/** Straight after "ทุกเดือน" a day of the month belongs to it, straight after "ทุกปี" a day or month of the year. */
function readItsDeadline(
  source: Source,
  index: number,
  start: number,
  recurrence: Recurrence,
  fiscalYear: number,
): ReadingsFound | null {
  const row = readDeadlineRow(source, index);
  const at = row?.next ?? index;
  if (recurrence.every === 'month' && recurrence.interval === undefined) {
    const day = readMonthDay(source, at);
    const belongs = day !== null && (row !== null || day.returns || day.coming === 'month');
    return belongs
      ? oneReading(start, endBefore(source, day.next), monthly(inTime(day.day, row?.isBefore ?? false)), day.next)
      : null;
  }
  const series = recurrence.every === 'year' && row !== null ? readSeries(source, at, true) : null;
  if (row === null || series === null || series.members.some(({ from, to }) => from.year !== null || to !== null))
    return null;
  return yearlyReading(source, { start, isBefore: row.isBefore, series, next: series.next, fiscalYear });
}

/** "ลูกจ้างรายเดือน" is pay; in "๕ ราย" the word counts people. */
function isNoDuty(source: Source, index: number): boolean {
  const before = tokenAt(source, index - 1)?.kind;
  const start = startOf(source, index);
  return before === 'number' || before === 'numeral' || paid.test(source.text.slice(Math.max(0, start - 30), start));
}

/** "เดือนละ ๒ ครั้ง", "ปีละครั้ง", "๓ เดือนละ ๑ ครั้ง" */
function readApiece(source: Source, index: number): ReadingsFound | null {
  const counted = readCount(source, index);
  const at = counted?.next ?? index;
  const unit = wordAt(source, at);
  if (!isUnit(unit) || wordAt(source, at + 1) !== 'apiece' || (counted && counted.count > 24)) return null;
  const recurrence = recurrenceOf(unit, counted?.count ?? 1);
  const times = readTimes(source, at + 2);
  if (recurrence === null || times === null) return null;
  const fields = { kind: 'recurring', recurrence: { ...recurrence, times: times.times } } as const;
  return oneReading(startOf(source, index), times.end, fields, times.next);
}

/** "(ๆ) ละ ๑ ครั้ง" behind "ทุกเดือน". */
function readApieceTimes(source: Source, index: number): ReturnType<typeof readTimes> {
  const at = afterRepeat(source, index);
  return wordAt(source, at) === 'apiece' ? readTimes(source, at + 1) : null;
}

/** "๒ ครั้งต่อปี", "1 ครั้ง/เดือน" */
function readTimesPer(source: Source, index: number): ReadingsFound | null {
  const times = readCount(source, index);
  if (times === null || wordAt(source, times.next) !== 'time') return null;
  const per = wordAt(source, times.next + 1);
  if ((per !== 'per' && per !== 'slash') || times.count === 0) return null;
  const counted = readCount(source, times.next + 2);
  const at = counted?.next ?? times.next + 2;
  const unit = wordAt(source, at);
  const recurrence = isUnit(unit) ? recurrenceOf(unit, counted?.count ?? 1) : null;
  if (recurrence === null) return null;
  const fields = { kind: 'recurring', recurrence: { ...recurrence, times: times.count } } as const;
  return oneReading(startOf(source, index), endBefore(source, at + 1), fields, at + 1);
}

const everyByUnit: Readonly<Record<Unit, Exclude<Recurrence['every'], 'occasion'> | null>> = {
  hour: null,
  day: 'day',
  workingDay: 'day',
  week: 'week',
  month: 'month',
  quarter: 'quarter',
  halfYear: 'halfYear',
  fiscalYear: 'year',
  year: 'year',
};

/** Every so many of a unit; three months are a quarter, six half a year, twelve a year. Null for hours. */
function recurrenceOf(unit: Unit, count: number): Recurrence | null {
  const every = everyByUnit[unit];
  if (every === null || count < 1) return null;
  if (every === 'month' && count === 3) return { every: 'quarter', times: 1 };
  if (every === 'month' && count === 6) return { every: 'halfYear', times: 1 };
  if (every === 'month' && count === 12) return { every: 'year', times: 1 };
  return count === 1 ? { every, times: 1 } : { every, times: 1, interval: count };
}

/** "ก่อนวันที่ ๕" leaves until the 4th, "ก่อนวันที่ ๑" until the end of the month before. */
function inTime(day: number | 'last', isBefore: boolean): number | 'last' {
  if (!isBefore || day === 'last') return day;
  return day === 1 ? 'last' : day - 1;
}

function monthly(day: number | 'last') {
  return { kind: 'recurring', recurrence: { every: 'month', times: 1, day } } as const;
}

function isOnDay(word: Word | null): boolean {
  return word === 'onDay' || word === 'weekdayOn';
}

function afterRepeat(source: Source, index: number): number {
  return wordAt(source, index) === 'repeat' ? index + 1 : index;
}

function startOf(source: Source, index: number): number {
  return tokenAt(source, index)?.start ?? source.text.length;
}
