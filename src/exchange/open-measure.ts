// A measure while it is being put together from the rows of a source: its cells, the rows that go on with it, its lists.
import { allColumns, type ColumnKey } from '../register/columns.ts';
import type { RoundMonths } from '../register/model.ts';
import { splitRunningText, withThaiMarks } from '../thai/list-marks.ts';
import type { ImportColumn } from './caption-words.ts';
import { sameText } from './group-rows.ts';
import type { Guess, JoinReason, RecogniseOptions } from './recognition.ts';
import { type CellOrigin, joinHalves, type ReadCells, withoutContinuationMark } from './row-cells.ts';

export interface OpenMeasure {
  line: number;
  lines: number[];
  cells: Record<ColumnKey, string>;
  results: Partial<Record<RoundMonths, string>>;
  origins: Partial<Record<ImportColumn, CellOrigin[]>>;
}

export const isIssue = ({ column }: { readonly column: unknown }) => column === 'issue';

/** Whether it is a column of the register, and not the group or the result of a named round. */
export function isColumnKey(column: string): column is ColumnKey {
  return allColumns.some(({ key }) => key === column);
}

type MeasureCells = Pick<OpenMeasure, 'cells' | 'results' | 'origins'>;

/** The cells of one row by the register's columns. */
export function cellsOf(read: ReadCells): MeasureCells {
  const cells = Object.fromEntries(allColumns.map(({ key }) => [key, ''])) as Record<ColumnKey, string>;
  const results: Partial<Record<RoundMonths, string>> = {};
  const origins: Partial<Record<ImportColumn, CellOrigin[]>> = {};
  for (const [column, { text, origins: places }] of read) {
    origins[column] = places;
    if (column === 'actions6') results[6] = text;
    else if (column === 'actions12') results[12] = text;
    else if (column !== 'group') cells[column] = text;
  }
  return { cells, results, origins };
}

/** Adds the cells of a row that goes on with the measure. */
export function continueMeasure(
  measure: OpenMeasure,
  { cells, results, origins }: MeasureCells,
  reason: JoinReason | 'chosen',
): void {
  for (const key of Object.keys(cells) as ColumnKey[]) {
    const more = key === 'issue' ? withoutContinuationMark(cells.issue) : cells[key];
    if (key === 'issue' && (reason === 'sameItem' || sameText(more, measure.cells.issue))) continue;
    measure.cells[key] = joinHalves(measure.cells[key], more);
  }
  for (const months of [6, 12] as const) {
    const more = results[months];
    if (more !== undefined) measure.results[months] = joinHalves(measure.results[months] ?? '', more);
  }
  for (const [column, places] of Object.entries(origins) as [ImportColumn, CellOrigin[]][]) {
    measure.origins[column] = [...(measure.origins[column] ?? []), ...places];
  }
}

const listColumns: readonly ColumnKey[] = ['steps', 'reporting', 'actions'];

/** Splits run-on lists and, where it was asked for, writes Arabic marks as Thai ones. */
export function shapeLists(measure: OpenMeasure, options: RecogniseOptions, guesses: Guess[]): void {
  const shape = (text: string, column: ColumnKey): string => {
    const split = options.splitsLists === false ? text : splitRunningText(text);
    if (split !== text)
      guesses.push({ kind: 'listSplit', line: measure.line, column, items: split.split('\n').length });
    return options.listMarks === 'thai' ? withThaiMarks(split) : split;
  };
  for (const column of listColumns) measure.cells[column] = shape(measure.cells[column], column);
  for (const months of [6, 12] as const) {
    const result = measure.results[months];
    if (result !== undefined) measure.results[months] = shape(result, 'actions');
  }
}
