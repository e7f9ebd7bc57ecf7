// How one column's change is kept in the history: of a text only the part that changed, of any other value both. It leads both
// ways and says when it does not fit the value it is laid on. It knows no table and no SQL.
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
  const [start, removed, inserted, end] = change;
  return exchange(after, start, inserted, removed, end);
}

/** The value after, from the value before; undefined when `before` is not what the change found. */
export function valueAfter(change: ColumnChange, before: SqlValue): SqlValue | undefined {
  if (change.length === 2) return change[0] === before ? change[1] : undefined;
  const [start, removed, inserted, end] = change;
  return exchange(before, start, removed, inserted, end);
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

function exchange(text: SqlValue, start: number, found: string, put: string, end: number): string | undefined {
  if (typeof text !== 'string') return undefined;
  const fits = text.length === start + found.length + end && text.startsWith(found, start);
  return fits ? text.slice(0, start) + put + text.slice(start + found.length) : undefined;
}
