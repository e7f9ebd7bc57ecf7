// What a clipboard holds, read from the best of its forms: a table, or text for one cell. HTML knows tables and lists, plain text
// the writer's own line ends. It knows nothing of where it will be put.
import { listMarkOf } from '../thai/list-marks.ts';
import { normaliseText } from '../thai/normalise.ts';
import { type Grid, rowText } from './grid.ts';
import { readHtml } from './html-grid.ts';
import { readSeparated } from './separated-text.ts';

export interface Pasted {
  /** Set where more than one cell of a table has text. */
  readonly table: Grid | null;
  /** All of it as the text of one cell, in stored form. */
  readonly text: string;
}

/** UTF-16 units of a form that are still read; a sheet of a thousand long rows has about two million. */
const mostRead = 20_000_000;

/** Reads the forms a clipboard offers, "" for one it lacks. */
export function readPasted(html: string, plain: string): Pasted {
  if (html === '' || html.length > mostRead) return readPlain(plain);
  const { grid, hasListMarks } = readHtml(html);
  const hasTable = grid.some((line) => line.kind === 'row');
  // Programs that offer HTML end a copied paragraph or cell with a line end that nobody sees.
  const asWritten = normaliseText(plain).replace(/\n$/u, '');
  return {
    table: isTable(grid) ? grid : null,
    text: hasTable || hasListMarks || asWritten.trim() === '' ? gridText(grid) : asWritten,
  };
}

function readPlain(plain: string): Pasted {
  const text = normaliseText(plain);
  if (!text.includes('\t') || text.length > mostRead) return { table: null, text };
  const grid = readSeparated(text, '\t');
  const rows = grid.flatMap((line) => (line.kind === 'row' ? [line.cells] : []));
  const [first] = rows;
  // A spreadsheet gives every row the same cells. Word puts a tab between a list's mark and its text: that is no table.
  const isRegular = rows.length > 0 && rows.every((cells) => cells.length === first?.length);
  const isList = rows.every(([cell = '', ...rest]) => rest.length === 1 && listMarkOf(cell)?.rest === '');
  const isSheet = isRegular && !isList && !grid.some((line) => line.kind === 'text') && isTable(grid);
  if (isSheet) return { table: grid, text: gridText(grid) };
  return { table: null, text: isList ? text.replaceAll('\t', ' ') : text };
}

function isTable(grid: Grid): boolean {
  let filled = 0;
  for (const line of grid) {
    if (line.kind === 'row') filled += line.cells.filter((cell) => cell !== '').length;
    if (filled > 1) return true;
  }
  return false;
}

/** Lines and rows one under the other, empty lines only between them. */
function gridText(grid: Grid): string {
  return grid
    .map((line) => (line.kind === 'row' ? rowText(line.cells) : line.kind === 'text' ? line.text : ''))
    .join('\n')
    .trim();
}
