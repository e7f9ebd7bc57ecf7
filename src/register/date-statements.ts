// What the cells of a measure say about time, each statement with the list item it stands under. Read anew from the texts,
// never stored; the clerk's own word on a sentence is not known here.
import { readStatements, type Statement, type StatementColumn } from '../thai/dates/read-statements.ts';
import { findItemStarts, listMarkOf } from '../thai/list-marks.ts';
import { type ColumnKey, cellText, columnsOf } from './columns.ts';
import type { FiscalYear, Measure, Round } from './model.ts';

export interface PlacedStatement extends Statement {
  /** The mark of the list item as written ("๑.๒)"); null before the first and in a cell without a list. */
  readonly item: string | null;
  /** The words of the statement. */
  readonly text: string;
}

export interface CellStatements {
  readonly column: ColumnKey;
  readonly statements: readonly PlacedStatement[];
}

/** The statements of each cell that the year shows, in printing order; cells that say nothing of time are left out. */
export function readMeasureStatements(measure: Measure, year: FiscalYear, round: Round): readonly CellStatements[] {
  const cells = columnsOf(year).map(({ key: column }) => {
    const text = cellText(measure, column, round.id);
    const context = { fiscalYear: year.year, column: statementColumn(column) };
    return { column, statements: placeStatements(text, readStatements(text, context)) };
  });
  return cells.filter(({ statements }) => statements.length > 0);
}

/** The optional columns hold what the usual ones do: a period is a time of completion, a score and a problem only name dates. */
export function statementColumn(column: ColumnKey): StatementColumn {
  if (column === 'period') return 'reporting';
  return column === 'score' || column === 'problem' ? 'issue' : column;
}

function placeStatements(text: string, statements: readonly Statement[]): readonly PlacedStatement[] {
  const starts = findItemStarts(text);
  let item: string | null = null;
  let count = 0;
  return statements.map((statement) => {
    for (let start = starts[count]; start !== undefined && start <= statement.start; start = starts[count]) {
      item = listMarkOf(text.slice(start, lineEnd(text, start)))?.mark ?? item;
      count += 1;
    }
    return { ...statement, item, text: text.slice(statement.start, statement.end) };
  });
}

function lineEnd(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end < 0 ? text.length : end;
}
