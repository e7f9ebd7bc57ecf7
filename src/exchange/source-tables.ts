// The tables of a source: runs of rows under one heading, what their columns are, and which of them hold measures. Other tables of a
// document (scores, signatures) are left out with their reason; a person may say otherwise.
import { type ColumnMap, reportOrder } from './column-map.ts';
import { type Grid, type GridLine, type GridRow, tablesOf } from './grid.ts';
import { findHeadingRows, groupWords, type HeadingReason } from './heading-rows.ts';
import { type ChosenColumns, type ColumnReading, headingSignature, readColumns, tableWidth } from './source-columns.ts';

export interface SourceTable {
  /** Counted from 1 in the order of the source. */
  readonly number: number;
  /** Where it begins. */
  readonly line: number;
  readonly headingRows: readonly GridRow[];
  readonly rows: readonly SourceRow[];
  readonly columns: readonly ColumnReading[];
  readonly signature: string;
  readonly isTaken: boolean;
  readonly reason: TableReason;
}

export interface SourceRow {
  readonly row: GridRow;
  /** Null for a row below the heading. */
  readonly heading: HeadingReason | null;
  /** It stands above the first heading of the source and belongs to the text before the table. */
  readonly isFront: boolean;
}

export type TableReason =
  | 'captions'
  /** No heading of its own; it goes on where the table before it ends. */
  | 'continues'
  /** No table of the source has a heading; this one is as wide as a report's. */
  | 'wideEnough'
  | 'otherTable'
  | 'chosen';

export interface TableOptions {
  /** What each column is, whatever the headings say. */
  readonly columns?: ColumnMap;
  readonly chosenColumns?: ChosenColumns;
  /** Numbers of the tables to take; the program chooses where this is missing. */
  readonly tables?: readonly number[] | null;
  /** A person's word on rows, by line: true is a heading row, false is none. */
  readonly isHeading?: (line: number) => boolean | undefined;
}

/** A line outside the tables. */
export type TextLine = Extract<GridLine, { kind: 'text' }>;

interface Run {
  readonly rows: SourceRow[];
  readonly headingRows: GridRow[];
}

/** The tables of a grid; none for a grid without rows. */
export function findTables(grid: Grid, options: TableOptions = {}): readonly SourceTable[] {
  const runs = findRuns(grid, options);
  const hasHeadings = runs.some(({ headingRows }) => headingRows.length > 0);
  const widest = runs.reduce((most, run) => Math.max(most, widthOf(run)), 0);
  let previous: SourceTable | null = null;
  return runs.map((run, index): SourceTable => {
    const number = index + 1;
    const reason = tableReason(run, previous, hasHeadings, widest, options.columns !== undefined);
    const isTaken: boolean = options.tables ? options.tables.includes(number) : reason !== 'otherTable';
    const table: SourceTable = {
      number,
      line: run.rows[0]?.row.line ?? 0,
      headingRows: run.headingRows,
      rows: run.rows,
      ...columnsOfRun(run, previous, options),
      isTaken,
      reason: options.tables ? 'chosen' : reason,
    };
    if (isTaken) previous = table;
    return table;
  });
}

/** Rows that stand together under one heading; another heading among them begins a table of its own. */
function findRuns(grid: Grid, options: TableOptions): readonly Run[] {
  const runs: Run[] = [];
  let signature: string | null = null;
  const begin = (): Run => {
    const run: Run = { rows: [], headingRows: [] };
    runs.push(run);
    return run;
  };
  const blocks = tablesOf(grid).map((block) => ({ block, reasons: findHeadingRows(block, options.isHeading) }));
  const hasHeading = blocks.some(({ reasons }) => reasons.some((reason) => reason !== null));
  for (const { block, reasons } of blocks) {
    const first = reasons.findIndex((reason) => reason !== null);
    // Lines of a cover that a spreadsheet keeps in cells, with an empty row between them and the table.
    const isCover = hasHeading && first === -1 && block.every(({ cells }) => filledCount(cells) === 1);
    let run = begin();
    for (const [index, row] of block.entries()) {
      const heading = reasons[index] ?? null;
      const isFront = signature === null && (isCover || index < first) && !groupWords.test(row.cells[0] ?? '');
      if (heading !== null && (reasons[index - 1] ?? null) === null) {
        const rows = headingFrom(block, reasons, index);
        const next = headingSignature(rows, tableWidth(rows));
        // The same heading again is that of the next page.
        if (run.headingRows.length > 0 && next !== signature) run = begin();
        if (run.headingRows.length === 0) run.headingRows.push(...rows);
        signature = next;
      }
      run.rows.push({ row, heading, isFront });
    }
  }
  return runs;
}

function headingFrom(
  block: readonly GridRow[],
  reasons: readonly (HeadingReason | null)[],
  start: number,
): readonly GridRow[] {
  let end = start;
  while (reasons[end] !== null && end < block.length) end += 1;
  // Numbers of columns say nothing of what they are.
  return block.slice(start, end).filter((_, index) => reasons[start + index] !== 'columnNumbers');
}

function filledCount(cells: readonly string[]): number {
  return cells.filter((cell) => cell !== '').length;
}

function widthOf({ rows }: Run): number {
  return tableWidth(rows.map(({ row }) => row));
}

/** Words of a block of signatures. */
const signature = /ลงชื่อ|\(\s*[.…_]{4,}/u;
const leastColumns = 3;

function tableReason(
  run: Run,
  previous: SourceTable | null,
  hasHeadings: boolean,
  widest: number,
  takesAll: boolean,
): TableReason {
  if (run.headingRows.length > 0 || takesAll) return 'captions';
  const isSigned = run.rows.some(({ row }) => row.cells.some((cell) => signature.test(cell)));
  if (!hasHeadings) return widthOf(run) === widest ? 'wideEnough' : 'otherTable';
  if (previous === null || isSigned) return 'otherTable';
  const width = widthOf(run);
  return width >= leastColumns - 1 && width <= previous.columns.length ? 'continues' : 'otherTable';
}

function columnsOfRun(
  run: Run,
  previous: SourceTable | null,
  { columns, chosenColumns = {} }: TableOptions,
): Pick<SourceTable, 'columns' | 'signature'> {
  const below = run.rows.flatMap(({ row, heading, isFront }) => (heading === null && !isFront ? [row] : []));
  const width = tableWidth([...run.headingRows, ...below]);
  const own = headingSignature(run.headingRows, width);
  if (columns) {
    return { signature: own, columns: columns.map((column) => ({ caption: '', column, reason: 'chosen' })) };
  }
  if (run.headingRows.length > 0 || chosenColumns[own]) {
    return { signature: own, columns: readColumns(run.headingRows, below, chosenColumns) };
  }
  if (previous && width <= previous.columns.length) return { signature: previous.signature, columns: previous.columns };
  if (previous) return { signature: own, columns: readColumns([], below, chosenColumns) };
  const order: readonly ColumnReading[] = reportOrder.map((column) => ({ caption: '', column, reason: 'order' }));
  // A stray tab makes a row wider: its text is joined to the last column, nothing moves.
  const usual = below.filter(({ cells }) => cells.length === order.length).length;
  return { signature: own, columns: usual * 2 > below.length ? order : readColumns([], below, chosenColumns) };
}
