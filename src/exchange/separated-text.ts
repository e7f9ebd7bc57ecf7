// Reads text whose cells stand between separators, as spreadsheets save and copy it: a line with a separator is a row, other lines
// are text. A cell in double quotes may hold line ends, separators and doubled quotes. It knows nothing of reports.
import type { Grid, GridLine } from './grid.ts';

export const separators = ['\t', ';', ','] as const;
export type Separator = (typeof separators)[number];

/** The grid of a text; never fails, a text without separators is all text lines. */
export function readSeparated(source: string, separator: Separator): Grid {
  const { text, firstLine } = withoutDeclaration(cleaned(source));
  const grid: GridLine[] = [];
  let line = firstLine;
  for (const { cells, lineEnds } of readRecords(text, separator)) {
    grid.push(toGridLine(cells, line));
    line += lineEnds + 1;
  }
  return grid;
}

/** Records that are looked at to tell the separator. */
const sampleRecords = 300;

/**
 * What most likely stands between the cells of a text, or null where nothing does. Excel's own first line "sep=;" decides; a tab in
 * a line is hardly ever chance, commas and semicolons must cut most lines into as many pieces.
 */
export function guessSeparator(source: string): Separator | null {
  const whole = cleaned(source);
  const declared = declaredSeparator(whole);
  if (declared !== null) return declared;
  let best: { readonly separator: Separator; readonly rows: number } | null = null;
  for (const separator of separators) {
    const widths: number[] = [];
    for (const { cells } of readRecords(whole, separator)) {
      if (cells.some((cell) => cell.trim() !== '')) widths.push(cells.length);
      if (widths.length === sampleRecords) break;
    }
    const rows = separator === '\t' ? widths.filter((width) => width > 2).length : commonest(widths);
    // Commas part words inside cells too; tabs hardly ever stand in one.
    if (separator === '\t' && rows > 0 && rows * 5 >= widths.length) return separator;
    const isLikely = rows > 0 && (separator === '\t' || rows * 2 > widths.length);
    if (isLikely && (best === null || rows > best.rows)) best = { separator, rows };
  }
  return best?.separator ?? null;
}

/** How many records have the commonest number of cells above two. */
function commonest(widths: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const width of widths) if (width > 2) counts.set(width, (counts.get(width) ?? 0) + 1);
  return Math.max(0, ...counts.values());
}

function cleaned(source: string): string {
  return source.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n');
}

const declaration = /^"?sep=([\t;,])"?\n/iu;

function declaredSeparator(text: string): Separator | null {
  const found = declaration.exec(text.slice(0, 10))?.[1];
  return separators.find((separator) => separator === found) ?? null;
}

/** Lines are counted as the file has them. */
function withoutDeclaration(text: string): { readonly text: string; readonly firstLine: number } {
  const length = declaration.exec(text.slice(0, 10))?.[0].length ?? 0;
  return { text: text.slice(length), firstLine: length === 0 ? 1 : 2 };
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

function* readRecords(text: string, separator: Separator): Generator<TextRecord> {
  // A text that ends with a line end has no further line behind it.
  const length = text.endsWith('\n') ? text.length - 1 : text.length;
  for (let start = 0; start <= length; ) {
    const record = readRecord(text, start, separator);
    yield record;
    start = record.end + 1;
  }
}

function readRecord(text: string, start: number, separator: Separator): TextRecord {
  const cells: string[] = [];
  let lineEnds = 0;
  for (let at = start; ; ) {
    const quoted = readQuoted(text, at, separator);
    if (quoted) {
      cells.push(quoted.cell);
      lineEnds += quoted.cell.split('\n').length - 1;
      at = quoted.end;
    } else {
      const end = endOfCell(text, at, separator);
      cells.push(text.slice(at, end));
      at = end;
    }
    if (text[at] !== separator) return { cells, end: at, lineEnds };
    at += 1;
  }
}

/** A cell in quotes that closes right before a separator or line end; a stray quote is ordinary text. */
function readQuoted(text: string, start: number, separator: Separator): { cell: string; end: number } | null {
  if (text[start] !== '"') return null;
  for (let at = start + 1; at < text.length; at += 1) {
    if (text[at] !== '"') continue;
    if (text[at + 1] === '"') {
      at += 1;
      continue;
    }
    const after = text[at + 1];
    if (after !== undefined && after !== separator && after !== '\n') return null;
    return { cell: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1 };
  }
  return null;
}

function endOfCell(text: string, start: number, separator: Separator): number {
  for (let at = start; at < text.length; at += 1) if (text[at] === separator || text[at] === '\n') return at;
  return text.length;
}
