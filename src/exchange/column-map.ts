// Recognises heading rows and maps a pasted table's columns to those of a year's table.
import { type ColumnKey, columns, type YearColumn } from '../register/columns.ts';
import { readCaption } from './caption-words.ts';
import type { Grid } from './grid.ts';

/** For each cell of a row the column it belongs to; null for one the table does not show (a number, a remark). */
export type ColumnMap = readonly (ColumnKey | null)[];

/** The five columns in the report's own order, for a table without a heading row. */
export const reportOrder: ColumnMap = columns.map((column) => column.key);

/** How many captions a row must show to be taken for a heading row; an ordinary row shows none or one by chance. */
const captionsNeeded = 3;

/**
 * The columns of a heading row, or null when the row is none; `shown` are the columns it may name. A caption met twice counts
 * for its first cell.
 */
function readHeadingRow(cells: readonly string[], shown: readonly YearColumn[] = columns): ColumnMap | null {
  const taken = new Set<ColumnKey>();
  const map = cells.map((cell) => {
    const key = readCaption(cell, shown)?.key;
    if (key === undefined || taken.has(key)) return null;
    taken.add(key);
    return key;
  });
  return taken.size >= captionsNeeded ? map : null;
}

/** A running number, as the first column of many tables has it. */
const runningNumber = /^\(?[0-9๐-๙]{1,4}[).]?$/u;

/**
 * What the columns of a table most likely are in a year that shows `shown`: by its heading row, else in the table's order. A
 * column of running numbers is none of them. A table of fewer columns begins at `startAt` where it fits there.
 */
export function guessColumns(grid: Grid, shown: readonly YearColumn[], startAt: ColumnKey | null): ColumnMap {
  const rows = grid.flatMap((line) => (line.kind === 'row' ? [line.cells] : []));
  const width = rows.reduce((most, cells) => Math.max(most, cells.length), 0);
  const places = Array.from({ length: width }, (_, index) => index);
  for (const cells of rows) {
    const heading = readHeadingRow(cells, shown);
    if (heading) return places.map((index) => heading[index] ?? null);
  }
  const numbered = hasRunningNumbers(rows) ? 1 : 0;
  const order = orderFor(width - numbered, shown, startAt);
  return places.map((index) => order[index - numbered] ?? null);
}

function hasRunningNumbers(rows: readonly (readonly string[])[]): boolean {
  // A row with one filled cell may be a group's heading.
  const first = rows.filter((cells) => cells.filter((cell) => cell !== '').length > 1).map(([cell = '']) => cell);
  return first.some((cell) => cell !== '') && first.every((cell) => cell === '' || runningNumber.test(cell));
}

function orderFor(count: number, shown: readonly YearColumn[], startAt: ColumnKey | null): readonly ColumnKey[] {
  const keys = shown.map(({ key }) => key);
  if (count === keys.length) return keys;
  const standard = columns.map(({ key }) => key);
  if (count === standard.length && standard.every((key) => keys.includes(key))) return standard;
  const start = startAt === null ? 0 : Math.max(0, keys.indexOf(startAt));
  return start + count <= keys.length ? keys.slice(start) : keys;
}
