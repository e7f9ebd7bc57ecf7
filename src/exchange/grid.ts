// A source of any format, brought to one form: lines of plain text and rows of cells, in the order they stand. Readers of
// formats make it; recognition reads it. It knows nothing of measures.
import { normaliseText } from '../thai/normalise.ts';

export type GridLine =
  | { readonly kind: 'text'; readonly line: number; readonly text: string }
  | GridRow
  /** An empty line, or whatever else parts one table from the next. */
  | { readonly kind: 'gap'; readonly line: number };

/** Cells stand at their columns: one that reaches over several is followed by empty ones. Rows may be of different lengths. */
export interface GridRow {
  readonly kind: 'row';
  readonly line: number;
  readonly cells: readonly string[];
  /** Columns into which a cell of a row above reaches down; their text stands there alone. Missing where there are none. */
  readonly fromAbove?: readonly number[];
  /** The document itself calls it a heading row, repeated on every page. */
  readonly isHeading?: true;
  /** Its first cell reaches across all columns of its table. */
  readonly isFullWidth?: true;
  /**
   * The source has no cells; they were parted by guess. The columns whose beginning hardly anything says, or `not` where the whole row
   * stands in its first cell.
   */
  readonly parted?: readonly number[] | 'not';
}

/** `line` counts from 1 in the source, to say where something was found. */
export type Grid = readonly GridLine[];

/** Each table of a grid by itself: rows that stand together, without what parts them. */
export function tablesOf(grid: Grid): readonly (readonly GridRow[])[] {
  const tables: GridRow[][] = [];
  let open: GridRow[] | null = null;
  for (const line of grid) {
    if (line.kind !== 'row') {
      open = null;
      continue;
    }
    if (open === null) {
      open = [];
      tables.push(open);
    }
    open.push(line);
  }
  return tables;
}

/** The text of a cell in stored form, without white space at the ends of its lines and without empty lines around them. */
export function storedCell(text: string): string {
  return normaliseText(text)
    .split('\n')
    .map((line) => line.trimEnd())
    .join('\n')
    .trim();
}

/** A row as text: short cells on one line, cells of several lines one under the other. */
export function rowText(cells: readonly string[]): string {
  const filled = cells.filter((cell) => cell !== '');
  return filled.join(filled.some((cell) => cell.includes('\n')) ? '\n' : ' ');
}
