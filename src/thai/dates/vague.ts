// Time that is spoken of and not fixed: "ภายในระยะเวลาที่กำหนด", "อย่างต่อเนื่อง", "ตลอดปีงบประมาณ". Knows nothing of dates.
import { oneReading, type ReadingsFound } from './readings.ts';
import { endBefore, indexFrom, matchEnd, readCount, type Source, tokenAt, wordAt } from './tokens.ts';
import { isDeadlineWord } from './vocabulary.ts';
import { readYear } from './years.ts';

/** "ที่กำหนด", "ที่กฎหมายกำหนด", "ที่ สำนักงาน ป.ป.ช. กำหนด": somebody fixes it, in the same clause. */
const asFixed = /\s*ที่(?:(?!เพื่อ|โดย|ให้|แล้ว|จึง|รวมทั้ง|พร้อม|และกำหนด)[^()]){0,60}?กำหนด/y;
const asReasonable = /\s*อันสมควร/y;

/** A vague statement that begins at a token; `start` is that of a row of words of the deadline whose last is the token before. */
export function readVague(source: Source, index: number): ReadingsFound | null {
  switch (wordAt(source, index)) {
    case 'vague':
      return vague(source, index, index + 1);
    case 'often':
      return isOften(source, index + 1) ? vague(source, index, index + 1) : null;
    case 'throughout':
      return vague(source, index, readYear(source, index + 1)?.next ?? index + 2);
    case 'along':
      return readTerm(source, index + 1, tokenAt(source, index)?.start ?? 0);
    default:
      return null;
  }
}

/** "ระยะเวลาที่กำหนด", "กำหนดเวลา", "เวลาที่กฎหมายกำหนด" behind "ภายใน" or "ตาม", which begins at `start`. */
export function readTerm(source: Source, index: number, start: number): ReadingsFound | null {
  const word = wordAt(source, index);
  if (word !== 'duration' && word !== 'clock') return null;
  const from = endBefore(source, index + 1);
  const fixed = matchEnd(asFixed, source.text, from);
  if (word === 'clock' && fixed === null) return null;
  const end = fixed ?? matchEnd(asReasonable, source.text, from) ?? from;
  if (end === from && isNumbered(source, index + 1)) return null;
  return oneReading(start, end, { kind: 'vague' }, indexFrom(source, index, end));
}

/** "ตามระยะเวลา ๑ ปี" is a term of its own length. */
function isNumbered(source: Source, index: number): boolean {
  return readCount(source, isDeadlineWord(wordAt(source, index)) ? index + 1 : index) !== null;
}

/** "เป็นประจำทุกเดือน" says how often; "เป็นประจำปี" is the name of something. */
function isOften(source: Source, index: number): boolean {
  const word = wordAt(source, index);
  if (word === 'every') return false;
  const isTime = word === 'month' || word === 'year' || word === 'fiscalYear';
  return !isTime || tokenAt(source, index)?.gap !== 'none' || wordAt(source, index + 1) === 'apiece';
}

function vague(source: Source, index: number, next: number): ReadingsFound {
  return oneReading(tokenAt(source, index)?.start ?? 0, endBefore(source, next), { kind: 'vague' }, next);
}
