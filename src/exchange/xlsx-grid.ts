// A sheet as the grid every source is brought to: merged cells as such, the lines above and below the tables as text.
import type { Grid, GridLine } from './grid.ts';
import { mostColumns, mostRows } from './source.ts';
import type { MergedCells, XlsxRow, XlsxSheet } from './xlsx-sheet.ts';

/** Merged cells that are looked at; more there cannot be without lying over each other. */
const mostCells = mostRows * mostColumns;

/** The grid of a sheet; `line` is the number of its row. */
export function xlsxGrid({ rows, merges }: XlsxSheet): Grid {
  const [left, right] = tableEdges(rows);
  const first = rows.reduce((least, { texts }) => Math.min(least, texts.findIndex(isFilled)), left);
  const above = columnsFromAbove(merges, rows);
  const full = new Set(merges.flatMap((range) => (range.left <= left && range.right >= right ? [range.top] : [])));
  const grid: GridLine[] = [];
  let isTableMet: boolean = false;
  for (const block of blocksOf(rows, above)) {
    const isTable: boolean =
      block.some(({ texts }) => filledCount(texts) > 1) || (isTableMet && block.some(({ number }) => full.has(number)));
    if (grid.length > 0) grid.push({ kind: 'gap', line: (block[0]?.number ?? 1) - 1 });
    for (const { number, texts } of block) {
      isTableMet ||= isTable && filledCount(texts) > 1;
      if (isTableMet && isTable)
        grid.push(rowOf(number, texts.slice(first), above.get(number), first, full.has(number)));
      else grid.push(...linesOf(number, texts));
    }
  }
  return grid;
}

/** From the first to the last column of the rows that have several cells. */
function tableEdges(rows: readonly XlsxRow[]): readonly [number, number] {
  let [left, right] = [Number.MAX_SAFE_INTEGER, -1];
  for (const { texts } of rows) {
    if (filledCount(texts) < 2) continue;
    left = Math.min(left, texts.findIndex(isFilled));
    right = Math.max(right, texts.length - 1);
  }
  return right === -1 ? [0, Number.MAX_SAFE_INTEGER] : [left, right];
}

/** Rows that stand together. Of rows in which nothing stands but cells from above the lower ones are no parting. */
function blocksOf(
  rows: readonly XlsxRow[],
  above: ReadonlyMap<number, readonly number[]>,
): readonly (readonly XlsxRow[])[] {
  const blocks: XlsxRow[][] = [];
  let last = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    while (last + 1 < row.number && above.has(last + 1)) last += 1;
    const open = row.number <= last + 1 ? blocks.at(-1) : undefined;
    if (open) open.push(row);
    else blocks.push([row]);
    last = row.number;
  }
  return blocks;
}

/** For each row the columns into which cells of rows above reach, as far down as there are rows. */
function columnsFromAbove(
  merges: readonly MergedCells[],
  rows: readonly XlsxRow[],
): ReadonlyMap<number, readonly number[]> {
  const last = rows.at(-1)?.number ?? 0;
  const begins = new Set(rows.map(({ number }) => number));
  const above = new Map<number, number[]>();
  let cells = 0;
  for (const { top, bottom, left, right } of merges) {
    if (!begins.has(top) || right - left >= mostColumns) continue;
    for (let row = top + 1; row <= Math.min(bottom, last); row += 1) {
      cells += right - left + 1;
      if (cells > mostCells) return above;
      const columns = above.get(row) ?? [];
      for (let column = left; column <= right; column += 1) columns.push(column);
      above.set(row, columns);
    }
  }
  return above;
}

function rowOf(
  line: number,
  cells: readonly string[],
  above: readonly number[] | undefined,
  first: number,
  isFullWidth: boolean,
): GridLine {
  return {
    kind: 'row',
    line,
    cells,
    ...(above
      ? { fromAbove: [...new Set(above)].map((column) => column - first).toSorted((one, other) => one - other) }
      : {}),
    ...(isFullWidth ? { isFullWidth } : {}),
  };
}

/** A line of text for each line of its cells. */
function linesOf(line: number, texts: readonly string[]): readonly GridLine[] {
  return texts
    .filter(isFilled)
    .join(' ')
    .split('\n')
    .map((text) => (text.trim() === '' ? { kind: 'gap', line } : { kind: 'text', line, text: text.trim() }));
}

function isFilled(text: string): boolean {
  return text !== '';
}

function filledCount(texts: readonly string[]): number {
  return texts.filter(isFilled).length;
}
