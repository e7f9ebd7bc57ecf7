// What a reader would call the columns of a Word table. Word gives a table a grid line for every edge of any of its cells: borders
// dragged by hand make many more of them than there are columns.
import type { DocxCell, DocxTable } from './docx-blocks.ts';

/** The column in which each cell of a row stands, counted from 0 and growing. */
export type CellColumns = (cells: readonly DocxCell[]) => readonly number[];

export interface DocxColumns {
  readonly count: number;
  readonly columnsOf: CellColumns;
}

/** A width for grid lines whose width the file does not say. */
const usualWidth = 1000;

/**
 * The columns by the rows with the most usual number of cells. A row with as many cells takes them in order; of any other row each
 * cell stands in the column whose left edge is nearest to its own.
 */
export function findDocxColumns(table: DocxTable): DocxColumns {
  const edges = leftEdges(table);
  const model = usualRow(table);
  const starts = model.map(({ start }) => edges(start));
  return {
    count: model.length,
    columnsOf(cells) {
      if (cells.length === model.length) return cells.map((_, index) => index);
      let next = 0;
      return cells.map(({ start }) => {
        const column = nearest(starts, edges(start), next);
        next = column + 1;
        return column;
      });
    },
  };
}

/** The first of the rows that have the number of cells most rows have; rows of one cell count only where there are no others. */
function usualRow({ rows }: DocxTable): readonly DocxCell[] {
  const counts = new Map<number, number>();
  for (const { cells } of rows) if (cells.length > 1) counts.set(cells.length, (counts.get(cells.length) ?? 0) + 1);
  const [usual] = [...counts].toSorted(([one, oneRows], [other, otherRows]) => otherRows - oneRows || other - one);
  const model = rows.find(({ cells }) => cells.length === (usual?.[0] ?? 1));
  return model?.cells ?? [];
}

function leftEdges({ widths }: DocxTable): (column: number) => number {
  const edges = [0];
  for (const width of widths) edges.push((edges.at(-1) ?? 0) + (width || usualWidth));
  const last = edges.at(-1) ?? 0;
  return (column) => edges[column] ?? last + (column - edges.length + 1) * usualWidth;
}

/** The column from `first` on whose edge is nearest; edges grow, so that the way to it is never gone twice. */
function nearest(starts: readonly number[], edge: number, first: number): number {
  const distance = (column: number) => Math.abs((starts[column] ?? Number.POSITIVE_INFINITY) - edge);
  let column = first;
  while (distance(column + 1) < distance(column)) column += 1;
  return column;
}
