// A page as the grid every source is brought to: its tables as rows of cells at their columns, its other text as lines. Tables
// that only lay a page out are opened, tables inside cells become the cell's text.
import { normaliseText } from '../thai/normalise.ts';
import { type Grid, type GridLine, rowText, storedCell } from './grid.ts';
import type { HtmlBlock, HtmlCell } from './html-flow.ts';
import { readHtmlBlocks } from './html-reader.ts';

/** More columns than any report has; what stands further right is joined to the last one. */
const mostColumns = 64;

export interface HtmlGrid {
  readonly grid: Grid;
  /** True when the page's plain text would lack the marks of its lists. */
  readonly hasListMarks: boolean;
}

/** The grid of a page or a piece of one; `line` counts its lines and rows. Never fails. */
export function readHtml(source: string): HtmlGrid {
  const { blocks, hasListMarks } = readHtmlBlocks(source);
  const grid: GridLine[] = [];
  addBlocks(blocks, grid);
  while (grid.at(-1)?.kind === 'gap') grid.pop();
  return { grid, hasListMarks };
}

function addBlocks(blocks: readonly HtmlBlock[], grid: GridLine[]): void {
  for (const block of blocks) {
    const line = grid.length + 1;
    if (block.kind === 'line') {
      const text = normaliseText(block.text).trim();
      grid.push(text === '' ? { kind: 'gap', line } : { kind: 'text', line, text });
    } else if (laysOut(block.rows)) {
      for (const cell of block.rows.flat()) addBlocks(cell.blocks, grid);
    } else {
      addRows(block.rows, grid);
    }
  }
}

/** A table of one column that holds tables is a frame around them. */
function laysOut(rows: readonly (readonly HtmlCell[])[]): boolean {
  return (
    rows.every((cells) => cells.length <= 1) &&
    rows.some((cells) => cells.some((cell) => cell.blocks.some((block) => block.kind === 'table')))
  );
}

function addRows(rows: readonly (readonly HtmlCell[])[], grid: GridLine[]): void {
  /** For each column how many rows more the cell above reaches down. */
  const reach: number[] = [];
  const width = rows.reduce((most, cells) => Math.max(most, Math.min(cells.length, mostColumns)), 0);
  for (const cells of rows) {
    const texts: string[] = [];
    const fromAbove: number[] = [];
    let column = 0;
    const passCovered = () => {
      for (let rest = reach[column] ?? 0; rest > 0; rest = reach[column] ?? 0) {
        reach[column] = rest - 1;
        fromAbove.push(column);
        column += 1;
      }
    };
    for (const cell of cells) {
      passCovered();
      const text = cellText(cell.blocks);
      const place = Math.min(column, mostColumns - 1);
      // Rows are only as long as their text: a cell as wide as the page needs no empty ones behind it.
      while (text !== '' && texts.length <= place) texts.push('');
      // Added, not joined anew: that would copy everything for each of a hostile page's cells.
      if (text !== '') texts[place] = column > place && texts[place] !== '' ? `${texts[place]}\n${text}` : text;
      const end = Math.min(column + cell.colSpan, mostColumns);
      for (; column < end; column += 1) reach[column] = cell.rowSpan - 1;
    }
    while (column < reach.length) {
      passCovered();
      column += 1;
    }
    if (texts.length === 0) continue;
    const [only] = cells;
    const isFullWidth = cells.length === 1 && only !== undefined && only.colSpan > 1 && only.colSpan >= width;
    const row = { kind: 'row', line: grid.length + 1, cells: texts, ...(isFullWidth ? { isFullWidth } : {}) } as const;
    grid.push(fromAbove.length === 0 ? row : { ...row, fromAbove });
  }
  grid.push({ kind: 'gap', line: grid.length + 1 });
}

/** The text of a cell, a table in it row by row. */
function cellText(blocks: readonly HtmlBlock[]): string {
  return storedCell(linesOf(blocks).join('\n'));
}

function linesOf(blocks: readonly HtmlBlock[]): readonly string[] {
  return blocks.flatMap((block) =>
    block.kind === 'line'
      ? [block.text]
      : block.rows.map((cells) => rowText(cells.map((cell) => cellText(cell.blocks)))),
  );
}
