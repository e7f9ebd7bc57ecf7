// One point of time as it is written: a day with its month, a month, the end of a month, a quarter, a fiscal year; and a bare
// day that takes its month from what follows. Knows nothing of ranges, of the register's year and of what a date is for.
import { isMonthNext, type Source, tokenAt, wordAt } from './tokens.ts';
import { readFiscalYear, readYear, type Year, type YearRead, yearOf } from './years.ts';

interface PointBase {
  /** Offsets in the folded text. */
  readonly start: number;
  readonly end: number;
  readonly year: Year | null;
}

export type Point = PointBase &
  (
    | { readonly unit: 'day'; readonly day: number; readonly month: number | null }
    | {
        readonly unit: 'month';
        readonly month: number;
        /** Its last day is meant. */
        readonly isEnd: boolean;
        /** A short name that nothing beside it shows to be a month: ก.พ. is an office too. */
        readonly isDoubtful: boolean;
      }
    | { readonly unit: 'quarter'; readonly quarter: 1 | 2 | 3 | 4; readonly isEnd: boolean }
    | { readonly unit: 'fiscalYear'; readonly isEnd: boolean }
  );

export interface PointRead {
  readonly point: Point;
  /** The index of the token after it. */
  readonly next: number;
}

/**
 * Nouns that always carry their number; it is no day: "ครั้งที่ ๑ ๑๐ มกราคม", "ข้อ ๓". Words that only end in ที่ (เจ้าหน้าที่, เคลื่อนที่)
 * carry none.
 */
const numberedNoun =
  /(?:(?<!หน้า|พื้น|สถาน|เคลื่อน|เนื้อ|ท้อง|คง|เต็ม|แผน)ที่|ข้อ|หมู่|มาตรา|ร้อยละ|รอบ|งวด|ไตรมาส|ระยะ|ระยะเวลา|จำนวน|รุ่น|ฉบับ|ลำดับ|โทร\.?|ทุก)\s*$/;

/** Nouns whose number counts months. */
const lengthNoun = /(?:รอบ|งวด|ระยะ|เวลา|จำนวน|ทุก)\s*$/;

/** A day, a month or the end of one. A day without its month comes back with `month` null. */
export function readPoint(source: Source, index: number): PointRead | null {
  const isNumber = !isOnDay(source, index) && isNumberOfNoun(source, index);
  return isNumber ? null : readFurtherPoint(source, index);
}

/** A point that goes on a range or a list: its number is that of no noun. */
export function readFurtherPoint(source: Source, index: number): PointRead | null {
  return readDay(source, index) ?? readMonth(source, index);
}

function readDay(source: Source, index: number): PointRead | null {
  const isNamed = isOnDay(source, index);
  const at = isNamed ? index + 1 : index;
  const token = tokenAt(source, at);
  const start = tokenAt(source, index)?.start;
  if (token === undefined || start === undefined) return null;
  if (token.kind === 'date') {
    const year = yearOf(token.year, token.yearDigits, false);
    if (year === null || token.month < 1 || token.month > 12) return null;
    if (!isNamed && (token.day < 1 || token.day > 31)) return null;
    return {
      point: {
        unit: 'day',
        day: token.day,
        month: token.month,
        year: { ...year, isFiscal: false },
        start,
        end: token.end,
      },
      next: at + 1,
    };
  }
  const isNumber = token.kind === 'number' && token.digits <= 2;
  if (!isNumber && !(isNamed && token.kind === 'numeral')) return null;
  if (!isNamed && (token.value < 1 || token.value > 31)) return null;
  const rest = readMonthOfDay(source, at + 1, isNamed);
  const next = rest?.next ?? at + 1;
  return {
    point: {
      unit: 'day',
      day: token.value,
      month: rest?.month ?? null,
      year: rest?.year ?? null,
      start,
      end: tokenAt(source, next - 1)?.end ?? token.end,
    },
    next,
  };
}

/** True for the number of a noun before it, and for one that goes on a list of numbers without a month straight behind it. */
function isNumberOfNoun(source: Source, index: number): boolean {
  const token = tokenAt(source, index);
  if (token?.kind !== 'number' && token?.kind !== 'date') return false;
  const joint = wordAt(source, index - 1);
  const isListed = joint === 'comma' || joint === 'and' || joint === 'dash';
  if (token.kind === 'number' && isListed && tokenAt(source, index - 2)?.kind === 'number')
    return !isMonthNext(source, index + 1);
  return numberedNoun.test(source.text.slice(Math.max(0, token.start - 16), token.start));
}

function isOnDay(source: Source, index: number): boolean {
  return wordAt(source, index) === 'onDay' || wordAt(source, index) === 'weekdayOn';
}

/** What follows the number of a day: "(ของ)(เดือน) มกราคม ๒๕๖๖", "-ม.ค.-66", "เดือน 3 พ.ศ. 2566". */
function readMonthOfDay(
  source: Source,
  index: number,
  isNamed: boolean,
): { readonly month: number; readonly year: Year | null; readonly next: number } | null {
  let at = index;
  const joint = wordAt(source, at);
  if ((joint === 'dash' || joint === 'slash') && tokenAt(source, at + 1)?.kind === 'month') {
    const month = tokenAt(source, at + 1);
    const year = wordAt(source, at + 2) === joint ? readYear(source, at + 3) : null;
    return month?.kind === 'month' && year !== null ? { month: month.month, year, next: year.next } : null;
  }
  if (joint === 'of' && wordAt(source, at + 1) === 'month') at += 1;
  const isMonthWord = wordAt(source, at) === 'month';
  if (isMonthWord) at += 1;
  const token = tokenAt(source, at);
  if (token?.kind === 'month') {
    const year = readYear(source, at + 1, true);
    return { month: token.month, year, next: year?.next ?? at + 1 };
  }
  if (!isNamed || !isMonthWord || token?.kind !== 'number' || token.value < 1 || token.value > 12) return null;
  const year = readYear(source, at + 1);
  return year === null ? null : { month: token.value, year, next: year.next };
}

function readMonth(source: Source, index: number): PointRead | null {
  const end = readEnd(source, index);
  let at = end ?? index;
  const isWord = wordAt(source, at) === 'month';
  if (isWord) at += 1;
  const token = tokenAt(source, at);
  const start = tokenAt(source, index)?.start;
  if (token?.kind !== 'month' || start === undefined || (isWord && isLength(source, at - 1))) return null;
  const year = readYear(source, at + 1);
  const next = year?.next ?? at + 1;
  return {
    point: {
      unit: 'month',
      month: token.month,
      isEnd: end !== null,
      isDoubtful: token.isShort && !isWord && (year === null || isOffice(source, token.start)),
      year,
      start,
      end: tokenAt(source, next - 1)?.end ?? token.end,
    },
    next,
  };
}

/** The word in "รอบ ๖ เดือน ตุลาคม ๒๕๖๕" counts the months of the round and does not belong to the one named after it. */
function isLength(source: Source, index: number): boolean {
  const number = tokenAt(source, index - 1);
  if (number?.kind !== 'numeral' && number?.kind !== 'number') return false;
  return lengthNoun.test(source.text.slice(Math.max(0, number.start - 12), number.start));
}

/** Abbreviations of offices stand after these words even when a year follows: กฎ ก.พ. พ.ศ. ๒๕๕๑. */
function isOffice(source: Source, start: number): boolean {
  return /(?:สำนักงาน|กฎ|คณะกรรมการ|เลขาธิการ|ระเบียบ|มติ)\s*$/.test(source.text.slice(Math.max(0, start - 16), start));
}

/** The token after "สิ้น", "วันสิ้น", "วันสุดท้ายของ", "วันทำการสุดท้ายของ"; null where none of them stands. */
export function readEnd(source: Source, index: number): number | null {
  const word = wordAt(source, index);
  if (word === 'end') return index + 1;
  if (word !== 'day' && word !== 'workingDay') return null;
  if (word === 'day' && wordAt(source, index + 1) === 'end') return index + 2;
  return wordAt(source, index + 1) === 'last' && wordAt(source, index + 2) === 'of' ? index + 3 : null;
}

/** "ไตรมาสที่ ๒", "ไตรมาส 2/2566", "ไตรมาสแรก", with its fiscal year if one is written; `isEnd` after "สิ้น". */
export function readQuarter(source: Source, index: number): PointRead | null {
  const end = readEnd(source, index);
  const at = end ?? index;
  if (wordAt(source, at) !== 'quarter') return null;
  return readQuarterNumber(source, index, at + 1, end !== null);
}

/** The number of a quarter after its word, or alone in a range or a list: "ไตรมาสที่ ๑ – ๔". */
export function readQuarterNumber(source: Source, index: number, from: number, isEnd = false): PointRead | null {
  const at = wordAt(source, from) === 'the' ? from + 1 : from;
  const start = tokenAt(source, index)?.start;
  const number = quarterOf(source, at);
  if (number === null || start === undefined) return null;
  const found = number.year ?? readYear(source, at + 1);
  const year = found === null ? null : { year: found.year, isFiscal: true, isChristian: found.isChristian };
  const next = found?.next ?? at + 1;
  const last = tokenAt(source, next - 1)?.end ?? start;
  return { point: { unit: 'quarter', quarter: number.quarter, isEnd, year, start, end: last }, next };
}

function quarterOf(
  source: Source,
  index: number,
): { readonly quarter: 1 | 2 | 3 | 4; readonly year: YearRead | null } | null {
  const token = tokenAt(source, index);
  if (token === undefined) return null;
  if (token.kind === 'pair') {
    const quarter = asQuarter(token.first);
    const year = yearOf(token.second, token.secondDigits, true);
    return quarter && year ? { quarter, year: { ...year, isFiscal: true, next: index + 1 } } : null;
  }
  if (token.kind === 'word' && token.word === 'first') return { quarter: 1, year: null };
  if (token.kind === 'word' && token.word === 'last') return { quarter: 4, year: null };
  const isNumber = token.kind === 'numeral' || (token.kind === 'number' && token.digits === 1);
  const quarter = isNumber ? asQuarter(token.value) : null;
  return quarter ? { quarter, year: null } : null;
}

function asQuarter(value: number): 1 | 2 | 3 | 4 | null {
  return value === 1 || value === 2 || value === 3 || value === 4 ? value : null;
}

/** A fiscal year as a date, which it is only after a word of the deadline: "(สิ้น)ปีงบประมาณ พ.ศ. ๒๕๖๖"; its year may be missing. */
export function readFiscalYearPoint(source: Source, index: number): PointRead | null {
  const ending = readEnd(source, index);
  const at = ending ?? index;
  const start = tokenAt(source, index)?.start;
  if (wordAt(source, at) !== 'fiscalYear' || start === undefined) return null;
  const year = readFiscalYear(source, at);
  const next = year?.next ?? at + 1;
  const end = tokenAt(source, next - 1)?.end ?? start;
  return { point: { unit: 'fiscalYear', isEnd: ending !== null, year, start, end }, next };
}
