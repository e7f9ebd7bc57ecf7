// The lines of a cell with their list marks, and putting the numbers of several lines right. What the keyboard does with them
// is in list-editing.ts and list-gaps.ts; knows nothing of the field the text is typed into.
import { type ListMark, listMarkOf, writeMark } from './mark-reading.ts';

/** A line of a cell, cut behind its list mark. */
export interface Line {
  /** Everything up to the end of the mark and its spaces; the whole line where there is no mark. */
  readonly head: string;
  readonly rest: string;
  readonly mark: ListMark | null;
}

/** Cuts one line. */
export function readLine(line: string): Line {
  const mark = listMarkOf(line);
  return mark === null
    ? { head: line, rest: '', mark }
    : { head: line.slice(0, line.length - mark.rest.length), rest: mark.rest, mark };
}

/** The lines of a cell; an empty cell has one. */
export function readLines(text: string): Line[] {
  return text.split('\n').map(readLine);
}

/** The text again. */
export function writeLines(lines: readonly Line[]): string {
  return lines.map(writeLine).join('\n');
}

/** The line again. */
export function writeLine(line: Line): string {
  return line.head + line.rest;
}

/** The line with its mark's numbers replaced, in the writing it had. A line without a mark stays. */
export function withNumbers(line: Line, numbers: readonly number[]): Line {
  if (line.mark === null) return line;
  const mark = writeMark(numbers, line.mark.mark);
  const head = line.head.replace(line.mark.mark, () => mark);
  return { head, rest: line.rest, mark: { ...line.mark, mark, numbers: [...numbers], depth: numbers.length } };
}

/** The line a caret stands in, and the caret's place in it. */
export function locate(lines: readonly Line[], caret: number): { readonly index: number; readonly column: number } {
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
export function caretIn(lines: readonly Line[], index: number, fromEnd: number): number {
  const end = writeLines(lines.slice(0, index + 1)).length;
  const line = lines[index];
  return end - Math.min(fromEnd, line?.rest.length ?? 0);
}

/**
 * Adds `by` to the numbers of the items that follow on the level of `numbers`, and to those below them, as far as the list
 * goes: until an item of a level above, or one that does not carry a number from `numbers` on.
 */
export function shiftFollowing(lines: readonly Line[], from: number, numbers: readonly number[], by: number): Line[] {
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
export function renumberLines(lines: readonly Line[]): Line[] {
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
