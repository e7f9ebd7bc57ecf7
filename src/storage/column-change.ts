// How one column's change is kept in the history: of a text only the part that changed, of any other value both. It leads back
// and says when it does not fit the value it is laid on. It knows no table and no SQL.
import type { SqlValue } from './sql-database.ts';

/** Code units kept at the start, text removed, text put there, code units kept at the end. */
export type TextChange = readonly [keptAtStart: number, removed: string, inserted: string, keptAtEnd: number];

export type ColumnChange = TextChange | readonly [before: SqlValue, after: SqlValue];

/** The change between two values. No cut falls inside a surrogate pair, so every part is text by itself. */
export function columnChange(before: SqlValue, after: SqlValue): ColumnChange {
  return typeof before === 'string' && typeof after === 'string' ? textChange(before, after) : [before, after];
}

/** The value before, from the value after; undefined when `after` is not what the change left. */
export function valueBefore(change: ColumnChange, after: SqlValue): SqlValue | undefined {
  if (change.length === 2) return change[1] === after ? change[0] : undefined;
  if (typeof after !== 'string') return undefined;
  const [start, removed, inserted, end] = change;
  const fits = after.length === start + inserted.length + end && after.startsWith(inserted, start);
  return fits ? after.slice(0, start) + removed + after.slice(start + inserted.length) : undefined;
}

function textChange(before: string, after: string): TextChange {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
  if (splitsPair(before, start) || splitsPair(after, start)) start -= 1;
  let end = 0;
  while (
    end < shorter - start &&
    before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)
  ) {
    end += 1;
  }
  if (splitsPair(before, before.length - end) || splitsPair(after, after.length - end)) end -= 1;
  return [start, before.slice(start, before.length - end), after.slice(start, after.length - end), end];
}

/** True when a cut at `index` parts the two halves of one character. */
function splitsPair(text: string, index: number): boolean {
  return isHigh(text.charCodeAt(index - 1)) && isLow(text.charCodeAt(index));
}

function isHigh(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdbff;
}

function isLow(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff;
}
