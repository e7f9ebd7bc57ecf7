// The year of a date as it is written, of the calendar or of the budget: ๒๕๖๖, พ.ศ.๒๕๖๖, ปี 66, ของปีงบประมาณ พ.ศ. ๒๕๖๖. Tells
// years from amounts. Knows nothing of months and days.
import { type Source, type Token, tokenAt, wordAt } from './tokens.ts';

export interface Year {
  /** พ.ศ. */
  readonly year: number;
  /** A fiscal year: October to December lie in the year before. */
  readonly isFiscal: boolean;
  /** It was written in ค.ศ. */
  readonly isChristian: boolean;
}

export interface YearRead extends Year {
  readonly next: number;
}

/** Years between พ.ศ. and ค.ศ.: from here on พ.ศ. */
const firstBuddhistYear = 2400;
const lastBuddhistYear = 2699;
const firstPlainChristianYear = 1900;

/** Before these no number is a year: "มกราคม ๒๕๐๐ บาท". */
const money = /^\s*(?:บาท|ล้าน|แสน|หมื่น|พัน)/;
/** Before these no number of two digits, nor one below พ.ศ., is the year of a month: "มกราคม ๖๖ ราย". "ข้อ ๓" and "ครั้งที่ ๒" count nothing. */
const counted =
  /^\s*(?:ครัวเรือน|%|เปอร์เซ็นต์|ฎีกา|คะแนน|(?:คน|แห่ง|ท่าน|ครั้ง|รายการ|ฉบับ|โครงการ|กิจกรรม|เรื่อง|ชุด|เล่ม|ข้อ|วัน|ชั่วโมง)(?!\s?[ก-๎\d])|ราย(?!งาน|การ|ละ|ได้|จ่าย|ชื่อ|นาม|วัน|เดือน|ไตร|ปี|สัปดาห์|ครึ่ง))/;

/** A number as a year; null for what is none: two digits up to 31, amounts. */
export function yearOf(value: number, digits: number, isMarked: boolean): Omit<Year, 'isFiscal'> | null {
  if (digits === 2 && value > 31) return { year: 2500 + value, isChristian: false };
  if (digits !== 4 || value > lastBuddhistYear) return null;
  if (value >= firstBuddhistYear) return { year: value, isChristian: false };
  return value >= (isMarked ? 1000 : firstPlainChristianYear) ? { year: value + 543, isChristian: true } : null;
}

/** The year that begins at a token, after ของ, ปี, พ.ศ. or nothing; a fiscal year where its word stands before. */
export function readYear(source: Source, index: number, isAfterDay = false): YearRead | null {
  const fiscal = readFiscalYear(source, index);
  if (fiscal !== null) return fiscal;
  let at = index;
  if (wordAt(source, at) === 'of' && wordAt(source, at + 1) === 'year') at += 1;
  const isNamed = wordAt(source, at) === 'year';
  return readYearNumber(source, isNamed ? at + 1 : at, false, isAfterDay || isNamed);
}

/** A fiscal year by its word and number: "(ของ|ประจำ)ปีงบประมาณ พ.ศ. ๒๕๖๖". */
export function readFiscalYear(source: Source, index: number): YearRead | null {
  const before = wordAt(source, index);
  const at = before === 'of' || before === 'regular' ? index + 1 : index;
  return wordAt(source, at) === 'fiscalYear' ? readYearNumber(source, at + 1, true, true) : null;
}

/** `isSure` where a number can only be a year or a sum of money. */
function readYearNumber(source: Source, index: number, isFiscal: boolean, isSure: boolean): YearRead | null {
  const era = wordAt(source, index);
  const isMarked = era === 'era' || era === 'christianEra';
  const at = isMarked ? index + 1 : index;
  const token = tokenAt(source, at);
  if (token?.kind !== 'number' || isListMark(source, token)) return null;
  const year = yearOf(token.value, token.digits, isMarked);
  if (year === null) return null;
  const after = source.text.slice(token.end, token.end + 20);
  const isPlain = token.digits === 4 && !year.isChristian;
  const isAmount = !isMarked && (money.test(after) || (!isSure && !isPlain && counted.test(after)));
  return isAmount ? null : { ...year, isFiscal, next: at + 1 };
}

/** "๓๒)" or "๓๒." at the beginning of a line; a year of two digits never stands so. */
function isListMark(source: Source, token: Token): boolean {
  return token.gap === 'line' && token.end - token.start < 4 && /[).]/.test(source.text.charAt(token.end));
}
