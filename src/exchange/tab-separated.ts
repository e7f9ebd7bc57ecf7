// Reads tab-separated text, as copied from a PDF or a spreadsheet: a line with a tab is a row, other lines are text. A cell in
// double quotes may hold line ends, tabs and doubled quotes, as spreadsheets write them.
import type { Grid, GridLine } from './grid.ts';

/** The grid of a text; never fails, a text without tabs is all text lines. */
export function readTabSeparated(source: string): Grid {
  const text = source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
  const grid: GridLine[] = [];
  let line = 1;
  let start = 0;
  while (start <= text.length) {
    const record = readRecord(text, start);
    grid.push(toGridLine(record.cells, line));
    line += record.lineEnds + 1;
    start = record.end + 1;
  }
  // A text that ends with a line end has no further line behind it.
  if (text.endsWith('\n')) grid.pop();
  return grid;
}

function toGridLine(cells: readonly string[], line: number): GridLine {
  if (cells.every((cell) => cell.trim() === '')) return { kind: 'gap', line };
  const [only] = cells;
  if (cells.length === 1 && only !== undefined) return { kind: 'text', line, text: only.trim() };
  return { kind: 'row', line, cells: cells.map((cell) => cell.trim()) };
}

interface TextRecord {
  readonly cells: readonly string[];
  /** Offset of the line end that closes the record. */
  readonly end: number;
  /** Line ends inside quoted cells. */
  readonly lineEnds: number;
}

function readRecord(text: string, start: number): TextRecord {
  const cells: string[] = [];
  let lineEnds = 0;
  for (let at = start; ; ) {
    const quoted = readQuoted(text, at);
    if (quoted) {
      cells.push(quoted.cell);
      lineEnds += quoted.cell.split('\n').length - 1;
      at = quoted.end;
    } else {
      const end = endOfCell(text, at);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] !== '\t') return { cells, end: at, lineEnds };
    at += 1;
  }
}

/** A cell in quotes that closes right before a tab or line end; a stray quote is ordinary text. */
function readQuoted(text: string, start: number): { cell: string; end: number } | null {
  if (text[start] !== '"') return null;
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const after = text[at + 1];
    if (after !== undefined && after !== '\t' && after !== '\n') return null;
    return { cell: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}

function endOfCell(text: string, start: number): number {
  const tab = text.indexOf('\t', start);
  const lineEnd = text.indexOf('\n', start);
  if (tab === -1 && lineEnd === -1) return text.length;
  if (tab === -1) return lineEnd;
  return lineEnd === -1 ? tab : Math.min(tab, lineEnd);
}
