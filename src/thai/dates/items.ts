// Where the list items of a cell begin, for telling whether two statements stand in the same one. Knows nothing of dates.
import { findItemStarts } from '../list-marks.ts';

/** Marks that only open a line: a dash or a dot, a letter, a number in brackets. */
const lineMark = /^[ \t]*(?:[-•*·]|\(?[ก-ฮ]\)|\(\d{1,3}(?:\.\d{1,3})*\))/gm;

/** The offsets at which list items begin, in order. */
export function findListItems(text: string): readonly number[] {
  const lines = [...text.matchAll(lineMark)].map(({ index }) => index);
  return [...findItemStarts(text), ...lines].sort((one, other) => one - other);
}
