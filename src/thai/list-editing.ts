// What the keyboard does inside a list: Enter goes on with it, items are nested and brought back, numbers put right.
// Works on the plain text of a cell and a caret (a UTF-16 offset); knows nothing of the field it is typed into.
import {
  caretIn,
  type Line,
  locate,
  readLine,
  readLines,
  renumberLines,
  shiftFollowing,
  withNumbers,
  writeLines,
} from './list-lines.ts';
import { nextMark, writeMark } from './mark-reading.ts';

/** The text of a cell after an edit, and where the caret goes. */
export interface EditedText {
  readonly text: string;
  readonly caret: number;
  /** The same edit with the numbers of the other items as they were; null where it changed none of them. */
  readonly asTyped: string | null;
}

/** `lines` after an edit whose other items were still numbered as in `typed`. */
export function editedText(lines: readonly Line[], caret: number, typed: readonly Line[]): EditedText {
  const text = writeLines(lines);
  const asTyped = writeLines(typed);
  return { text, caret, asTyped: asTyped === text ? null : asTyped };
}

/** The text of a cell with its list numbers put in order; each mark keeps its digits and its closing. Nothing else changes. */
export function renumber(text: string): string {
  return writeLines(renumberLines(readLines(text)));
}

/**
 * What Enter does inside a list line: a new line with the next mark takes what stood after the caret, and the items that
 * follow count on. Where the item has items below it, the new one is the first of these. On an empty mark Enter steps one
 * level out, and at the top level ends the list. Null where the caret is not in a list item's text: a plain new line then.
 */
export function continueList(text: string, caret: number): EditedText | null {
  const lines = readLines(text);
  const { index, column } = locate(lines, caret);
  const line = lines[index];
  if (!line?.mark || column < line.head.trimEnd().length) return null;
  const numbers = line.mark.numbers;
  if (line.rest.trim() === '') {
    if (numbers.length > 1) return unnestItem(text, caret);
    const typed = lines.with(index, { head: '', rest: '', mark: null });
    const edited = shiftFollowing(typed, index + 1, numbers.with(-1, (numbers.at(-1) ?? 0) + 1), -1);
    return editedText(edited, caretIn(edited, index, 0), typed);
  }
  const cut = Math.max(0, column - line.head.length);
  const before: Line = { ...line, rest: line.rest.slice(0, cut).trimEnd() };
  const following = lines.slice(index + 1);
  const below = following.find((follower) => follower.mark !== null)?.mark;
  const opensBelow = cut === line.rest.length && below !== undefined && below !== null && below.depth > numbers.length;
  const mark = opensBelow ? writeMark([...numbers, 1], below.mark) : nextMark(line.mark.mark);
  const added = readLine(`${mark} ${line.rest.slice(cut).trimStart()}`);
  const typed = [...lines.slice(0, index), before, added, ...following];
  const edited = shiftFollowing(typed, index + 2, added.mark?.numbers ?? [], 1);
  return editedText(edited, caretIn(edited, index + 1, added.rest.length), typed);
}

/** Moves the item at the caret and all below it by `by` levels and puts the numbers in order. */
function moveLevel(text: string, caret: number, by: 1 | -1): EditedText | null {
  const lines = readLines(text);
  const { index, column } = locate(lines, caret);
  const line = lines[index];
  if (!line?.mark) return null;
  const depth = line.mark.depth;
  const above = lines.slice(0, index).findLast((candidate) => candidate.mark !== null)?.mark;
  if (by === 1 ? above === undefined || above === null || above.depth < depth : depth === 1) return null;
  const next = lines.findIndex(
    (follower, place) => place > index && follower.mark !== null && follower.mark.depth <= depth,
  );
  const end = next === -1 ? lines.length : next;
  const moved = lines.map((each, place) => {
    if (place < index || place >= end || each.mark === null) return each;
    const own = each.mark.numbers;
    return withNumbers(each, by === 1 ? [1, ...own] : own.slice(1));
  });
  const edited = renumberLines(moved);
  // To number the others anew is what was asked for, so there is no state without it to go back to.
  return editedText(edited, caretIn(edited, index, line.head.length + line.rest.length - column), edited);
}

/** The item at the caret made a sub-item of the one before it, with all below it. Null without a list item before it to hold it. */
export function nestItem(text: string, caret: number): EditedText | null {
  return moveLevel(text, caret, 1);
}

/** The item at the caret brought one level out, with all below it. Null on the top level or outside a list. */
export function unnestItem(text: string, caret: number): EditedText | null {
  return moveLevel(text, caret, -1);
}
