// Whether a year in a text belongs to the plan and moves on with it, or to something that stays as it was: a law, a long plan, a
// letter, what was found, what has happened. In doubt it says so and leaves it to a person.
import type { ColumnKey } from '../register/columns.ts';
import { toArabicDigits } from '../thai/digits.ts';
import type { Certainty, ItemKind, PlanSetting, Reason } from './plan.ts';
import type { YearPhrase } from './year-phrases.ts';

export interface Judgement {
  readonly kind: ItemKind;
  readonly certainty: Certainty;
  readonly reason: Reason;
  /** False where a year later would be wrong whatever a person thinks. */
  readonly isOffered: boolean;
}

/** The kind of text a phrase stands in. */
export type TextKind = ColumnKey | PlanSetting | 'groupHeading';

/** Columns that say why the measure is there, or who does it: their dates are of the past. */
const tellsOfThePast: ReadonlySet<TextKind> = new Set<TextKind>(['issue', 'problem', 'score', 'responsible']);

/** How far before a year the name of a law may begin. */
const lawReach = 180;
const nearby = 40;

const law =
  /พ\.\s?ร\.\s?บ\.|พระราชบัญญัติ|พระราชกฤษฎีกา|พ\.\s?ร\.\s?ฎ\.|พระราชกำหนด|รัฐธรรมนูญ|ประมวลกฎหมาย|ประมวลจริยธรรม|กฎกระทรวง|กฎ\s?ก\.|ระเบียบ|ข้อบังคับ|ว่าด้วย|แก้ไขเพิ่มเติม|ประกาศคณะกรรมการ|ประกาศกระทรวง|ประกาศสำนัก|มติคณะรัฐมนตรี/u;
/** A law's year is written behind พ.ศ., or its number: "(ฉบับที่ ๒) พ.ศ. ๒๕๖๐". */
const lawYearLead = /(?:พ\.\s?ศ\.?|พศ\.?|พุทธศักราช)\s*$/u;
const decided =
  /(?:ลง|ลว\.?|(?:ประกาศ|ให้ไว้|สั่ง)\s*ณ|(?:มีผล|ใช้บังคับ|บังคับใช้)\S{0,20}\s*(?:ตั้งแต่|เมื่อ)?|เมื่อ|ราชกิจจา[^\n]{0,60})\s*$/u;
const since = /ตั้งแต่\s*$/u;
const onwards = /^\s*เป็นต้นไป/u;
const pastBefore = /(?:ที่ผ่านมา|ย้อนหลัง|เปรียบเทียบ|เทียบ|ปีฐาน|เดิมใน|ในอดีต|เมื่อปี|ตั้งแต่ปี|จากปี|ได้รับรางวัล)[^\n]{0,40}$/u;
const pastAfter = /^\s*(?:ที่ผ่านมา|ที่แล้ว|(?:ที่|ซึ่ง)?(?:มี|ได้)(?:คะแนน|รับ)?\s*[\d.]|พบว่า|ได้คะแนน)/u;
/** A day that names its weekday falls on another one a year later. */
const weekday = /(?:จันทร์|อังคาร|พุธ|พฤหัส(?:บดี|ฯ)?|ศุกร์|เสาร์|อาทิตย์)\s*ที่\s*\d/u;
const roundBefore = /รอบ\s*(?:การ\S{1,20}\s*)?(?:ที่\s*)?\S{1,8}\s*เดือน\s*(?:แรก|หลัง)?\s*\(?\s*$/u;

/** Judges one phrase of a text of the given kind; `fiscalYear` (พ.ศ.) is the year the text was written for. */
export function judge(text: string, phrase: YearPhrase, textKind: TextKind, fiscalYear: number): Judgement {
  const plain = toArabicDigits(text);
  const before = lineBefore(plain, phrase.start);
  const after = plain.slice(phrase.end, phrase.end + nearby);
  const words = plain.slice(phrase.start, phrase.end);
  const kind = kindOf(words, phrase, before);
  const fixed = phrase.statement ? null : fixedYear(phrase, before, words);
  if (fixed) return { kind: fixed.kind, certainty: 'look', reason: { kind: fixed.kind }, isOffered: false };
  if (phrase.after === null) return { kind, certainty: 'look', reason: { kind: 'lastOfCentury' }, isOffered: false };
  const doubt = doubtOf(phrase, textKind, fiscalYear, { before, after, words });
  return doubt
    ? { kind, certainty: 'look', reason: doubt, isOffered: true }
    : { kind, certainty: 'certain', reason: { kind: 'shifts' }, isOffered: true };
}

function fixedYear(
  { years }: YearPhrase,
  before: string,
  words: string,
): { readonly kind: 'address' | 'documentNumber' | 'planYears' | 'lawYear' } | null {
  const [first] = years;
  const last = years.at(-1);
  if (!first || !last) return null;
  if (first.form === 'address') return { kind: 'address' };
  if (first.form === 'document') return { kind: 'documentNumber' };
  const isOfBudget = years.some(({ form }) => form === 'fiscalYear' || form === 'month' || form === 'quarter');
  const isSpan = /[-–—]|ถึง/u.test(words);
  if (isSpan && years.length > 1 && last.year - first.year >= 2 && !years.some(({ form }) => form === 'month'))
    return { kind: 'planYears' };
  const leadOfYear = words.replace(/\d+$/u, '');
  if (!isOfBudget && lawYearLead.test(leadOfYear) && !/ปี/u.test(leadOfYear) && law.test(sinceLastYear(before)))
    return { kind: 'lawYear' };
  return null;
}

interface Surroundings {
  readonly before: string;
  readonly after: string;
  readonly words: string;
}

function doubtOf(
  { years, statement, isLeapDay }: YearPhrase,
  textKind: TextKind,
  fiscalYear: number,
  { before, after, words }: Surroundings,
): Reason | null {
  if (isLeapDay) return { kind: 'leapDay' };
  if (statement?.invalid === 'impossibleDate') return { kind: 'impossible' };
  if (tellsOfThePast.has(textKind)) return { kind: 'found' };
  if (statement?.kind === 'done') return { kind: 'happened' };
  if (statement?.kind === 'mention') {
    const isFrom = statement.iso !== undefined && since.test(before);
    if (isFrom || decided.test(before) || onwards.test(after)) return { kind: 'decided' };
  }
  if (weekday.test(words)) return { kind: 'weekday' };
  const mayLookBack = statement === null || statement.kind === 'mention';
  if ((mayLookBack && pastBefore.test(before.slice(-2 * nearby))) || pastAfter.test(after)) return { kind: 'past' };
  const far = years.find(({ year }) => year < fiscalYear - 1 || year > fiscalYear + 1);
  if (far) return { kind: 'farYear', year: far.year };
  return statement === null && years.some(({ form }) => form === 'none') && !/ปี|พ\.?\s?ศ/u.test(words)
    ? { kind: 'bare' }
    : null;
}

function kindOf(words: string, { years, statement, isLeapDay }: YearPhrase, before: string): ItemKind {
  if (isLeapDay) return 'leapDay';
  const isTwoDigits = years.some(({ start, end }) => end - start === 2);
  if (isTwoDigits) return 'twoDigitYear';
  const hasMonth = years.some(({ form }) => form === 'month');
  if (years.length === 1 && years[0]?.form === 'date') return 'date';
  if (years.length > 1 || /\S\s*(?:-|–|—|ถึง)\s*\S/u.test(statement ? words : '')) {
    return roundBefore.test(before) ? 'round' : 'range';
  }
  if (/ไตรมา/u.test(words)) return 'quarter';
  if (years.some(({ form }) => form === 'date') || (hasMonth && /\d\s*(?:ของ)?\s*(?:เดือน)?\s*[ก-ฮเ]/u.test(words)))
    return 'date';
  if (hasMonth) return 'month';
  return years.some(({ form }) => form === 'fiscalYear') ? 'fiscalYear' : 'year';
}

/** The words behind the year before: "พ.ร.บ. … พ.ศ. ๒๕๖๐ จัดทำแผน พ.ศ. ๒๕๖๖" names one law. */
function sinceLastYear(before: string): string {
  return before.slice((/^.*2[4-6]\d\d/u.exec(before)?.[0] ?? '').length);
}

/** What stands on the line before a place, as far as a law's name reaches. */
function lineBefore(text: string, place: number): string {
  const from = Math.max(text.lastIndexOf('\n', place - 1) + 1, place - lawReach);
  return text.slice(from, place);
}
