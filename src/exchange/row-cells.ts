// The cells of a source's row, each under the column it belongs to and with the place it came from; and a cell that a page cut in
// two, put together again.
import { listMarkOf } from '../thai/list-marks.ts';
import type { ImportColumn } from './caption-words.ts';
import type { GridRow } from './grid.ts';
import type { ColumnReading } from './source-columns.ts';

/** A cell of the source: the row's `line` and its column, counted from 0. */
export interface CellOrigin {
  readonly line: number;
  readonly column: number;
}

export interface ReadCell {
  text: string;
  readonly origins: CellOrigin[];
}

export type ReadCells = Map<ImportColumn, ReadCell>;

/** What a row says column by column; several of its cells can belong to one. `joined` takes texts that had no column of their own. */
export function readRowCells(row: GridRow, columns: readonly ColumnReading[], joined: string[]): ReadCells {
  const cells: ReadCells = new Map();
  const last = columns.findLast(({ column }) => column !== null)?.column ?? null;
  for (const [index, text] of row.cells.entries()) {
    const reading = columns[index];
    const column = reading ? reading.column : last;
    if (column === null || text === '') continue;
    if (!reading || reading.reason === 'mergedCaption') joined.push(text);
    const origin = { line: row.line, column: index };
    const known = cells.get(column);
    if (!known) cells.set(column, { text, origins: [origin] });
    else {
      known.text = `${known.text}${isOneLine(known.text, text) ? ' ' : '\n'}${text}`;
      known.origins.push(origin);
    }
  }
  return cells;
}

function isOneLine(text: string, more: string): boolean {
  return !text.includes('\n') && !more.includes('\n') && listMarkOf(more) === null;
}

const continuationMark = /^\s*\(?\s*ต่อ\s*\)?(?:\s+|$)|\s*\(\s*ต่อ\s*\)\s*$/u;

/** Whether the text says of itself, at its beginning or end, that it goes on: (ต่อ). */
export function isMarkedContinued(text: string): boolean {
  return continuationMark.test(text);
}

/** The text without the "(ต่อ)" that only says it goes on. */
export function withoutContinuationMark(text: string): string {
  return text.replace(continuationMark, '');
}

const thaiLetterAtEnd = /[ก-ฮะ-ู็-์เ-ๆ]$/u;
const thaiLetterAtStart = /^[ก-ฮเ-ไ]/u;

/**
 * The two halves of a cell as one: an item of a list goes on a line of its own; a sentence goes on where it was cut, without a
 * space between Thai letters, which is how a line is cut.
 */
export function joinHalves(text: string, more: string): string {
  if (text === '' || more === '') return text + more;
  if (listMarkOf(more) !== null) return `${text}\n${more}`;
  const isInsideWord = thaiLetterAtEnd.test(text) && thaiLetterAtStart.test(more);
  return `${text}${isInsideWord ? '' : ' '}${more}`;
}
