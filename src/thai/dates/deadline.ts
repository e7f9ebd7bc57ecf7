// Words of the deadline, one or several in a row: "อย่างช้าภายใน", "ไม่เกิน", "ก่อน". Knows nothing of what follows them.
import { type Source, tokenAt, wordAt } from './tokens.ts';
import { isDeadlineWord } from './vocabulary.ts';

export interface DeadlineRow {
  /** Offset of its first word. */
  readonly start: number;
  /** The index of the token after it. */
  readonly next: number;
  readonly hasWithin: boolean;
  /** Its last day in time is the day before what follows. */
  readonly isBefore: boolean;
}

/** More in a row are no sentence. */
const mostWords = 4;

/** The row of words of the deadline that begins at a token. */
export function readDeadlineRow(source: Source, index: number): DeadlineRow | null {
  let next = index;
  let hasWithin = false;
  let isBefore = false;
  for (let word = wordAt(source, next); isDeadlineWord(word) && next - index < mostWords; word = wordAt(source, next)) {
    hasWithin ||= word === 'within';
    isBefore ||= word === 'before';
    next += 1;
  }
  const start = tokenAt(source, index)?.start;
  return next === index || start === undefined ? null : { start, next, hasWithin, isBefore };
}

/** The token at which a date after a row may begin: "ภายใน(ช่วง|กำหนด)เดือนมกราคม" says no more than without. */
export function dateAfterRow(source: Source, row: DeadlineRow): number {
  let at = row.next;
  while (['during', 'in', 'fixed', 'duration'].includes(wordAt(source, at) ?? '')) at += 1;
  return at;
}
