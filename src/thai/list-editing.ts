// What the keyboard does inside a list: Enter goes on with it, items are nested and brought back, numbers put right.
// Works on the plain text of a cell and a caret (a UTF-16 offset); knows nothing of the field it is typed into.
import { type ListMark, listMarkOf, nextMark, writeMark } from './mark-reading.ts';

/** The text of a cell after an edit, and where the caret goes. */
export interface EditedText {
  readonly text: string;
  readonly caret: number;
}

interface Line {
  /** Everything up to the end of the mark and its spaces; the whole line where there is no mark. */
  readonly head: string;
  readonly rest: string;
  readonly mark: ListMark | null;
}

function readLine(line: string): Line {
  const mark = listMarkOf(line);
  return mark === null
    ? { head: line, rest: '', mark }
    : { head: line.slice(0, line.length - mark.rest.length), rest: mark.rest, mark };
}

function withNumbers(line: Line, numbers: readonly number[]): Line {
  if (line.mark === null) return line;
  const mark = writeMark(numbers, line.mark.mark);
  const head = line.head.replace(line.mark.mark, () => mark);
  return { head, rest: line.rest, mark: { ...line.mark, mark, numbers: [...numbers], depth: numbers.length } };
}

function writeLines(lines: readonly Line[]): string {
  return lines.map((line) => line.head + line.rest).join('\n');
}

/** The line a caret stands in, and the caret's place in it. */
function locate(lines: readonly Line[], caret: number): { index: number; column: number } {
  let column = caret;
  for (const [index, line] of lines.entries()) {
    const length = line.head.length + line.rest.length;
    if (column <= length) return { index, column };
    column -= length + 1;
  }
  const last = lines.at(-1);
  return { index: lines.length - 1, column: last ? last.head.length + last.rest.length : 0 };
}

/** The offset of a place in a line's text, counted from the line's end so that it survives a mark of another length. */
function caretIn(lines: readonly Line[], index: number, fromEnd: number): number {
  const end = writeLines(lines.slice(0, index + 1)).length;
  const line = lines[index];
  return end - Math.min(fromEnd, line?.rest.length ?? 0);
}

/**
 * Adds `by` to the numbers of the items that follow on the level of `numbers`, and to those below them, as far as the list
 * goes: until an item of a level above, or one that does not carry a number from `numbers` on.
 */
function shiftFollowing(lines: readonly Line[], from: number, numbers: readonly number[], by: number): Line[] {
  const level = numbers.length - 1;
  const first = numbers[level] ?? 1;
  let going = true;
  return lines.map((line, index) => {
    if (index < from || line.mark === null || !going) return line;
    const own = line.mark.numbers;
    const number = own[level];
    going =
      number !== undefined &&
      number >= first &&
      numbers.slice(0, level).every((parent, depth) => own[depth] === parent);
    return going && number !== undefined ? withNumbers(line, own.with(level, number + by)) : line;
  });
}

/** Numbers every marked line anew from its depth. A list that starts again at ๑ after a line without a mark starts again. */
function renumberLines(lines: readonly Line[]): Line[] {
  let last: number[] = [];
  let afterPlainText = true;
  return lines.map((line) => {
    if (line.mark === null) {
      afterPlainText = true;
      return line;
    }
    const { depth, numbers } = line.mark;
    const restarts = afterPlainText && depth === 1 && numbers[0] === 1;
    if (last.length === 0) last = [...numbers.slice(0, -1), 1];
    else if (restarts) last = [1];
    else if (depth <= last.length) last = [...last.slice(0, depth - 1), (last[depth - 1] ?? 0) + 1];
    else last = [...last, ...Array.from({ length: depth - last.length }, () => 1)];
    afterPlainText = false;
    return withNumbers(line, last);
  });
}

/** The text of a cell with its list numbers put in order; each mark keeps its digits and its closing. Nothing else changes. */
export function renumber(text: string): string {
  return writeLines(renumberLines(text.split('\n').map(readLine)));
}

/**
 * What Enter does inside a list line: a new line with the next mark takes what stood after the caret, and the items that
 * follow count on. Where the item has items below it, the new one is the first of these. On an empty mark Enter steps one
 * level out, and at the top level ends the list. Null where the caret is not in a list item's text: a plain new line then.
 */
export function continueList(text: string, caret: number): EditedText | null {
  const lines = text.split('\n').map(readLine);
  const { index, column } = locate(lines, caret);
  const line = lines[index];
  if (!line?.mark || column < line.head.trimEnd().length) return null;
  const numbers = line.mark.numbers;
  if (line.rest.trim() === '') {
    if (numbers.length > 1) return unnestItem(text, caret);
    const plain: Line = { head: '', rest: '', mark: null };
    const edited = shiftFollowing(lines.with(index, plain), index + 1, numbers.with(-1, (numbers.at(-1) ?? 0) + 1), -1);
    return { text: writeLines(edited), caret: caretIn(edited, index, 0) };
  }
  const cut = Math.max(0, column - line.head.length);
  const before: Line = { ...line, rest: line.rest.slice(0, cut).trimEnd() };
  const below = lines.slice(index + 1).find((follower) => follower.mark !== null)?.mark;
  const opensBelow = cut === line.rest.length && below !== undefined && below !== null && below.depth > numbers.length;
  const mark = opensBelow ? writeMark([...numbers, 1], below.mark) : nextMark(line.mark.mark);
  const added = readLine(`${mark} ${line.rest.slice(cut).trimStart()}`);
  const rest = shiftFollowing(lines.slice(index + 1), 0, added.mark?.numbers ?? [], 1);
  const edited = [...lines.slice(0, index), before, added, ...rest];
  return { text: writeLines(edited), caret: caretIn(edited, index + 1, added.rest.length) };
}

/** Moves the item at the caret and all below it by `by` levels and puts the numbers in order. */
function moveLevel(text: string, caret: number, by: 1 | -1): EditedText | null {
  const lines = text.split('\n').map(readLine);
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
  return { text: writeLines(edited), caret: caretIn(edited, index, line.head.length + line.rest.length - column) };
}

/** The item at the caret made a sub-item of the one before it, with all below it. Null without a list item before it to hold it. */
export function nestItem(text: string, caret: number): EditedText | null {
  return moveLevel(text, caret, 1);
}

/** The item at the caret brought one level out, with all below it. Null on the top level or outside a list. */
export function unnestItem(text: string, caret: number): EditedText | null {
  return moveLevel(text, caret, -1);
}
