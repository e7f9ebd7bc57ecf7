// Closing the gaps in a list's numbers after items were taken out of it, and ordering them after items were put in: for keys
// that delete a mark, and for edits the field made by itself (cut, paste, drop, a deleted selection).
import { type EditedText, editedText, renumber } from './list-editing.ts';
import { type Line, locate, readLines, shiftFollowing, writeLine, writeLines } from './list-lines.ts';
import { listMarkOf, writeMark } from './mark-reading.ts';

/**
 * Backspace with the caret right behind a mark and its spaces: the mark goes as a whole. At the start of a marked line the line
 * goes up to the end of the one before it, without its mark. The items that follow count back. Null elsewhere.
 */
export function removeMarkBefore(text: string, caret: number): EditedText | null {
  const lines = readLines(text);
  const { index, column } = locate(lines, caret);
  const line = lines[index];
  if (!line?.mark) return null;
  if (column === 0) return index === 0 ? null : joinNext(lines, index - 1);
  if (column !== line.head.length) return null;
  const typed = lines.with(index, { head: line.rest, rest: '', mark: null });
  const start = writeLines(lines.slice(0, index)).length + (index === 0 ? 0 : 1);
  return editedText(closeGap(typed, index + 1, [line]), start, typed);
}

/** Delete at the end of a line before a list item: the item's text comes up without its mark. Null elsewhere. */
export function removeMarkAfter(text: string, caret: number): EditedText | null {
  const lines = readLines(text);
  const { index, column } = locate(lines, caret);
  const line = lines[index];
  if (!line || column !== writeLine(line).length || !lines[index + 1]?.mark) return null;
  return joinNext(lines, index);
}

/** The line at `index` with the text of the next one, whose mark goes; the caret stands where they meet. */
function joinNext(lines: readonly Line[], index: number): EditedText | null {
  const line = lines[index];
  const next = lines[index + 1];
  if (!line || !next) return null;
  const joined: Line = line.mark ? { ...line, rest: line.rest + next.rest } : { ...line, head: line.head + next.rest };
  const typed = [...lines.slice(0, index), joined, ...lines.slice(index + 2)];
  const caret = writeLines(lines.slice(0, index + 1)).length;
  return editedText(closeGap(typed, index + 1, [next]), caret, typed);
}

/**
 * The numbers put right after an edit that took whole items out of a list, or null where it took none, or where what follows
 * did not count on from them: a list that was numbered otherwise is left as the clerk has it.
 */
export function closeGapsAfter(before: string, after: string): string | null {
  if (after.length >= before.length) return null;
  const old = readLines(before);
  const lines = readLines(after);
  if (lines.length >= old.length) return null;
  const { start, oldEnd, newEnd } = changedLines(old, lines);
  const left = lines.slice(start, newEnd).flatMap((line) => line.mark?.mark ?? []);
  const removed = old.slice(start, oldEnd).filter((line) => line.mark !== null && !left.includes(line.mark.mark));
  const text = writeLines(closeGap(lines, newEnd, removed));
  return text === after ? null : text;
}

/**
 * The numbers put in order after an edit that put marked lines into a list, or null where they are in order or were not before:
 * pasting must not renumber what the clerk numbers otherwise.
 */
export function orderAfter(before: string, after: string): string | null {
  const old = readLines(before);
  const lines = readLines(after);
  if (lines.length <= old.length || !old.some((line) => line.mark)) return null;
  const { start, newEnd } = changedLines(old, lines);
  if (!lines.slice(start, newEnd).some((line) => line.mark)) return null;
  return orderAfterMove(before, after);
}

/** The same after text was moved from one place of the cell to another. */
export function orderAfterMove(before: string, after: string): string | null {
  if (renumber(before) !== before) return null;
  const text = renumber(after);
  return text === after ? null : text;
}

/** The lines between what is the same at the start and at the end of both texts; ends are exclusive. */
function changedLines(old: readonly Line[], lines: readonly Line[]): { start: number; oldEnd: number; newEnd: number } {
  const same = (one: Line | undefined, other: Line | undefined) =>
    one !== undefined && other !== undefined && writeLine(one) === writeLine(other);
  let start = 0;
  while (same(old[start], lines[start])) start += 1;
  let end = 0;
  const most = Math.min(old.length, lines.length) - start;
  while (end < most && same(old[old.length - 1 - end], lines[lines.length - 1 - end])) end += 1;
  return { start, oldEnd: old.length - end, newEnd: lines.length - end };
}

/**
 * Counts the items from `from` on back by the removed ones: siblings that stood in a row, each with all below it. Where they
 * are not, or the next item is not the one after them, nothing changes.
 */
function closeGap(lines: readonly Line[], from: number, removed: readonly Line[]): readonly Line[] {
  const first = removed[0]?.mark?.numbers;
  if (!first) return lines;
  let next = first;
  for (const { mark } of removed) {
    if (mark === null) return lines;
    if (isSame(mark.numbers, next)) next = next.with(-1, (next.at(-1) ?? 0) + 1);
    else if (!isBelow(mark.numbers, next.with(-1, (next.at(-1) ?? 0) - 1))) return lines;
  }
  const follower = lines.slice(from).find((line) => line.mark !== null)?.mark;
  if (!follower || !isSame(follower.numbers, next)) return lines;
  return shiftFollowing(lines, from, next, (first.at(-1) ?? 0) - (next.at(-1) ?? 0));
}

function isSame(one: readonly number[], other: readonly number[]): boolean {
  return one.length === other.length && one.every((number, level) => number === other[level]);
}

function isBelow(numbers: readonly number[], parent: readonly number[]): boolean {
  return numbers.length > parent.length && parent.every((number, level) => number === numbers[level]);
}

/**
 * True when the clerk has just begun a line with an Arabic mark, "1. " or "2) ", and the caret stands behind its space: the
 * moment to offer Thai ones.
 */
export function isBehindArabicMark(text: string, caret: number): boolean {
  const line = text.slice(text.lastIndexOf('\n', caret - 1) + 1, caret);
  const mark = listMarkOf(line);
  return mark !== null && mark.rest === '' && line.endsWith(' ') && /^[\d.)]+$/u.test(mark.mark);
}

/** The text with every Arabic mark as the offices' own: "1." and "1)" become "๑)", "1.2)" becomes "๑.๒)". */
export function withThaiMarks(text: string): string {
  return readLines(text)
    .map((line) => {
      if (line.mark === null || !/^[\d.)]+$/u.test(line.mark.mark)) return writeLine(line);
      const thai = writeMark(line.mark.numbers, '๑)');
      return line.head.replace(line.mark.mark, () => thai) + line.rest;
    })
    .join('\n');
}
