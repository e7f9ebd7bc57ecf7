// Lines of running text as a printed page ended them, and how well two of them go together in one cell of a column. It knows widths by
// the count of letters alone, for that is what a copied text still tells.
import type { ColumnKey } from '../register/columns.ts';
import { readIssue } from '../register/item-code.ts';
import { breakPenalties, findBreaks } from '../thai/line-breaks.ts';
import { type ListMark, listMarkOf } from '../thai/list-marks.ts';
import { joinHalves } from './row-cells.ts';

export interface RunningLine {
  /** Counted from 1 in the source. */
  readonly line: number;
  readonly text: string;
  /** White space stood at its end: the next line begins a word. Null where the source drops such spaces. */
  readonly endsInSpace: boolean | null;
  /** It stood on one line with the one before it, and need not begin a cell. */
  readonly isInside: boolean;
  readonly mark: ListMark | null;
  readonly code: 'lettered' | 'number' | null;
  /** Letters, without the marks over and under them. */
  readonly width: number;
  readonly firstWordWidth: number;
  /** What the line before ends with and this one begins with stands together elsewhere too. */
  readonly isSaidAgain: boolean;
}

/** A line with what can be seen of it by itself. */
export function runningLine(
  { line, endsInSpace, isInside, isSaidAgain }: Pick<RunningLine, 'line' | 'endsInSpace' | 'isInside' | 'isSaidAgain'>,
  text: string,
): RunningLine {
  const mark = listMarkOf(text);
  const code = mark === null ? readIssue(text, null).printedCode : null;
  const breaks = findBreaks(text.slice(0, longestWord));
  const firstWord = text.slice(
    0,
    breaks.find(({ penalty }) => penalty < breakPenalties.avoid)?.position ?? text.length,
  );
  return {
    line,
    text,
    endsInSpace,
    isInside,
    mark,
    code: code === null ? null : /^[0-9๐-๙]/u.test(code) ? 'number' : 'lettered',
    width: widthOf(text),
    firstWordWidth: widthOf(firstWord),
    isSaidAgain,
  };
}

const longestWord = 60;
const aboveOrBelow = /[\u0E31\u0E34-\u0E3A\u0E47-\u0E4E]/gu;

/** How many letters stand side by side: those above and below others take no room of their own. */
export function widthOf(text: string): number {
  return text.trim().replace(aboveOrBelow, '').length;
}

/** Letters are of different widths: so many more or less than a column holds are no wonder. */
const tolerance = 1.5;

/** What it costs that a line is wider than its column; nothing where it fits. */
export function overflowCost(width: number, columnWidth: number): number {
  return Math.min(14, Math.max(0, width - columnWidth - tolerance) * 1.2);
}

/**
 * What it costs that a line goes on with the one before it, which is `printed` wide: little where that was full, nothing before a
 * list's mark.
 */
export function stayCost(
  before: RunningLine,
  printed: number,
  next: RunningLine,
  key: ColumnKey,
  columnWidth: number,
): number {
  if (next.isInside || next.mark !== null) return 0;
  const room = columnWidth - printed - next.firstWordWidth - tolerance;
  const asked = key === 'issue' && asksHow.test(before.text) ? 3 : 0;
  return asked + Math.min(6, Math.max(0, room) * 0.4) - (next.isSaidAgain ? 1 : 0);
}

/** What the question of an item ends with. */
export const asksHow = /(?:เพียงใด|หรือไม่|อย่างไร|\?)\s*$/u;

/** The lines of a cell as its text. Lines end where paper ended: only a list's mark begins one. */
export function joinLines(lines: readonly RunningLine[]): string {
  let text = '';
  for (const [index, { text: more, mark, isInside }] of lines.entries()) {
    const before = lines[index - 1];
    if (!before) text = more;
    else if (mark !== null) text = `${text}\n${more}`;
    else if (isInside || before.endsInSpace === true) text = `${text} ${more}`;
    else text = before.endsInSpace === false ? text + more : joinHalves(text, more);
  }
  return text;
}
