// The blocks of a Word document as the grid every source is brought to. Tables that only frame others are opened, tables inside cells
// become the cell's text.
import { normaliseText } from '../thai/normalise.ts';
import type { DocxBlock, DocxCell, DocxTable } from './docx-blocks.ts';
import { findDocxColumns } from './docx-columns.ts';
import { type Grid, type GridLine, type GridRow, rowText, storedCell } from './grid.ts';
import type { ReadingNotes } from './reading-notes.ts';
import { mostColumns, mostRows } from './source.ts';

/** The grid of a document; `line` counts its lines and rows. */
export function docxGrid(blocks: readonly DocxBlock[], notes: ReadingNotes): Grid {
  const grid: GridLine[] = [];
  let rows = 0;
  let isColumnLost = false;

  function addBlocks(some: readonly DocxBlock[]): void {
    for (const block of some) {
      if (block.kind === 'paragraph') addLines(block.text);
      else if (frames(block.table)) for (const cell of cellsOf(block.table)) addBlocks(cell.blocks);
      else addTable(block.table);
    }
  }

  function addLines(paragraph: string): void {
    for (const text of normaliseText(paragraph).split('\n')) {
      const line = grid.length + 1;
      const words = text.trim();
      grid.push(words === '' ? { kind: 'gap', line } : { kind: 'text', line, text: words });
    }
  }

  function addTable(table: DocxTable): void {
    const { count, columnsOf } = findDocxColumns(table);
    for (const { cells, isHeading } of table.rows) {
      const texts: string[] = [];
      const fromAbove: number[] = [];
      for (const [index, column] of columnsOf(cells).entries()) {
        const cell = cells[index];
        if (!cell) continue;
        if (cell.isFromAbove) fromAbove.push(column);
        const text = cell.isFromAbove ? '' : cellText(cell, notes);
        if (text === '') continue;
        if (column >= mostColumns) {
          isColumnLost = true;
          continue;
        }
        while (texts.length < column) texts.push('');
        texts[column] = text;
      }
      if (texts.length === 0) continue;
      rows += 1;
      if (rows > mostRows) {
        notes.add('rowsLeftOut');
        continue;
      }
      grid.push({
        ...rowOf(grid.length + 1, texts, fromAbove),
        ...(isHeading ? { isHeading } : {}),
        ...(cells.length === 1 && count > 1 ? { isFullWidth: true } : {}),
      });
    }
    grid.push({ kind: 'gap', line: grid.length + 1 });
  }

  addBlocks(blocks);
  if (isColumnLost) notes.add('columnsLeftOut');
  while (grid.at(-1)?.kind === 'gap') grid.pop();
  return grid;
}

function rowOf(line: number, cells: readonly string[], fromAbove: readonly number[]): GridRow {
  return fromAbove.length === 0 ? { kind: 'row', line, cells } : { kind: 'row', line, cells, fromAbove };
}

/** A table of one column that holds tables is a frame around them. */
function frames(table: DocxTable): boolean {
  return table.rows.every(({ cells }) => cells.length <= 1) && cellsOf(table).some(holdsTable);
}

function cellsOf(table: DocxTable): readonly DocxCell[] {
  return table.rows.flatMap(({ cells }) => cells);
}

function holdsTable(cell: DocxCell): boolean {
  return cell.blocks.some((block) => block.kind === 'table');
}

/** The text of a cell: empty lines around it go, those inside stay. */
function cellText(cell: DocxCell, notes: ReadingNotes): string {
  const lines = cell.blocks.flatMap((block) => {
    if (block.kind === 'paragraph') return [block.text];
    notes.add('tablesInCells');
    return block.table.rows.map(({ cells }) => rowText(cells.map((inner) => cellText(inner, notes))));
  });
  return storedCell(lines.join('\n'));
}
