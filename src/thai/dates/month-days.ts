// Places in a month that has no name: "วันที่ ๕ ของทุกเดือน", "สิ้นเดือนของทุกเดือน", "วันที่ ๑๐ ของเดือนถัดไป", "สัปดาห์แรกของทุกเดือน".
// Knows nothing of what happens then.
import { readEnd } from './points.ts';
import { isCounted, readCount, type Source, tokenAt, wordAt } from './tokens.ts';
import { isUnit, type Unit } from './vocabulary.ts';

export interface MonthDay {
  readonly day: number | 'last';
  /** It says itself that it returns: "ของทุกเดือน", "ของเดือน". */
  readonly returns: boolean;
  /** "ของเดือนถัดไป", or "ของเดือนแรกของไตรมาสถัดไป": the unit that comes next. */
  readonly coming: Unit | null;
  readonly next: number;
}

/** A day of a month without a name; null where a month's name makes it a date. Of "๑ - ๕" the last. */
export function readMonthDay(source: Source, index: number): MonthDay | null {
  const end = readEnd(source, index);
  if (end !== null) return readLastDay(source, end);
  if (wordAt(source, index) !== 'onDay') return null;
  const numbers = readNumbers(source, index + 1);
  if (numbers === null || isMonthNamed(source, numbers.next)) return null;
  const { day, next } = numbers;
  const every = readEveryUnit(source, next);
  if (every?.unit === 'month') return { day, returns: true, coming: null, next: every.next };
  const isOf = wordAt(source, next) === 'of';
  const at = isOf ? next + 1 : next;
  if (wordAt(source, at) !== 'month') return { day, returns: false, coming: null, next };
  const coming = readNextMonth(source, at, day);
  if (coming !== null) return coming;
  const ordinal = isOf ? readOrdinal(source, at) : null;
  if (ordinal?.isNext) return { day, returns: false, coming: ordinal.unit, next: ordinal.next };
  const returns = isOf && !isThisOne(source, at) && !isOneOfMany(source, at + 1);
  return returns ? { day, returns, coming: null, next: at + 1 } : { day, returns, coming: null, next };
}

/** The month after "สิ้น" or "วันสุดท้ายของ". */
function readLastDay(source: Source, index: number): MonthDay | null {
  const isEvery = wordAt(source, index) === 'every' || wordAt(source, index) === 'each';
  const at = isEvery ? index + 1 : index;
  if (wordAt(source, at) !== 'month' || isMonthNamed(source, at)) return null;
  const coming = readNextMonth(source, at, 'last');
  if (coming !== null) return coming;
  const every = readEveryUnit(source, at + 1);
  if (every?.unit === 'month') return { day: 'last', returns: true, coming: null, next: every.next };
  const returns = isEvery || (wordAt(source, index - 1) === 'of' && !isThisOne(source, at));
  return { day: 'last', returns, coming: null, next: at + 1 };
}

/** "เดือนถัดไป", which returns with "(ของ)ทุกเดือน" behind it. */
function readNextMonth(source: Source, index: number, day: number | 'last'): MonthDay | null {
  if (wordAt(source, index + 1) !== 'next') return null;
  const every = readEveryUnit(source, index + 2);
  const returns = every?.unit === 'month';
  return { day, returns, coming: 'month', next: returns ? every.next : index + 2 };
}

/** Days named together, at most. */
const mostDays = 10;

/** One day, or the last of several: "๕", "๑ - ๕", "๑ ถึงวันที่ ๕", "๕ และ ๒๐". */
function readNumbers(source: Source, index: number): { readonly day: number; readonly next: number } | null {
  let at = index;
  let day = 0;
  while (at - index < 3 * mostDays) {
    const token = tokenAt(source, at);
    const isNumber = token?.kind === 'number' || token?.kind === 'numeral';
    if (!isNumber || token.value < 1 || token.value > 31) break;
    day = token.value;
    const joint = wordAt(source, at + 1);
    const isJoined = joint === 'dash' || joint === 'until' || joint === 'and' || joint === 'comma';
    const further = wordAt(source, at + 2) === 'onDay' ? at + 3 : at + 2;
    if (!isJoined || tokenAt(source, further)?.kind !== 'number' || isCounted(source, further + 1)) {
      return { day, next: at + 1 };
    }
    at = further;
  }
  return day === 0 ? null : { day, next: at };
}

function isMonthNamed(source: Source, index: number): boolean {
  let at = index;
  if (wordAt(source, at) === 'of') at += 1;
  if (wordAt(source, at) === 'month') at += 1;
  return tokenAt(source, at)?.kind === 'month';
}

/** "เดือนนี้" comes once. */
function isThisOne(source: Source, index: number): boolean {
  const end = tokenAt(source, index)?.end ?? 0;
  return /^\s*(?:นี้|ดังกล่าว|ที่ผ่านมา)/.test(source.text.slice(end, end + 16));
}

/** "(ของ)ทุกเดือน", "(ของ)แต่ละไตรมาส" */
export function readEveryUnit(source: Source, index: number): { readonly unit: Unit; readonly next: number } | null {
  const at = wordAt(source, index) === 'of' ? index + 1 : index;
  const word = wordAt(source, at);
  if (word !== 'every' && word !== 'each') return null;
  const after = wordAt(source, at + 1) === 'repeat' ? at + 2 : at + 1;
  const unit = wordAt(source, after);
  return isUnit(unit) ? { unit, next: after + 1 } : null;
}

export interface Ordinal {
  /** What returns: the month of "สัปดาห์แรกของทุกเดือน". */
  readonly unit: Unit;
  /** "ของเดือนถัดไป" comes once. */
  readonly isNext: boolean;
  readonly next: number;
}

/** A part of a time that returns or comes next: "สัปดาห์แรกของทุกเดือน", "๕ วันทำการแรกของเดือน", "ต้นเดือนของทุกเดือน". */
export function readOrdinal(source: Source, index: number): Ordinal | null {
  const part = readPart(source, index);
  if (part === null) return null;
  const every = readEveryUnit(source, part);
  if (every !== null) return { ...every, isNext: false };
  const unit = wordAt(source, part + 1);
  if (wordAt(source, index) === 'during' || isOneOfMany(source, part + 2)) return null;
  if (wordAt(source, part) !== 'of' || !isUnit(unit) || unit === 'year' || unit === 'fiscalYear') return null;
  if (isMonthNamed(source, part + 1) || isThisOne(source, part + 1)) return null;
  const isNext = wordAt(source, part + 2) === 'next';
  return { unit, isNext, next: isNext ? part + 3 : part + 2 };
}

/** "เดือนแรกของไตรมาสที่ ๒" comes once. */
function isOneOfMany(source: Source, index: number): boolean {
  const word = wordAt(source, index);
  return word === 'the' || word === 'first' || word === 'last' || tokenAt(source, index)?.kind === 'number';
}

/** The token after "สัปดาห์แรก", "วันจันทร์ที่ ๑", "๕ วันทำการแรก" or "ต้นเดือน". */
function readPart(source: Source, index: number): number | null {
  const word = wordAt(source, index);
  if (word === 'during') return isUnit(wordAt(source, index + 1)) ? index + 2 : null;
  if (word === 'weekdayOn') return tokenAt(source, index + 1)?.kind === 'number' ? index + 2 : null;
  const at = readCount(source, index)?.next ?? index;
  const unit = wordAt(source, at);
  if (!isUnit(unit) && unit !== 'weekday') return null;
  const place = wordAt(source, at + 1);
  if (place === 'first' || place === 'last') return at + 2;
  return place === 'the' ? (readCount(source, at + 2)?.next ?? null) : null;
}
