// What a person says of a source before it is written into the register: plain data, applied anew to the source by `review`. Every
// function here gives new corrections and leaves the old ones alone.
import type { RoundMonths } from '../register/model.ts';
import type { ImportColumn } from './caption-words.ts';
import type { RowRole, RowWords } from './recognition.ts';
import type { ChosenColumns } from './source-columns.ts';
import type { SourceTable } from './source-tables.ts';

export interface Corrections {
  /** Index of the sheet that is brought in. */
  readonly sheet: number;
  /** Numbers of its tables; null leaves the choice to the program. */
  readonly tables: readonly number[] | null;
  /** Columns by their table's heading: also what was chosen at earlier imports. */
  readonly columns: ChosenColumns;
  /** Rows by their line. */
  readonly rows: RowWords;
  /** Whether running text is split at its list marks; null does so where no cell of the source has line ends of its own. */
  readonly splitsLists: boolean | null;
  /** Arabic list marks as typed, or as the offices' own. */
  readonly listMarks: 'keep' | 'thai';
  /** พ.ศ.; null takes the year that the source names. */
  readonly fiscalYear: number | null;
  /** The round that a single result column belongs to; null takes the round that the source names. */
  readonly months: RoundMonths | null;
  /** What is done with rows that the register has with other texts. */
  readonly existing: 'update' | 'skip';
  /** The same for single measures, by the line at which they begin. */
  readonly choices: Readonly<Record<string, MeasureChoice>>;
}

/** `add` puts a row in as a new measure although the register has one like it. */
export type MeasureChoice = 'update' | 'skip' | 'add';

export const noCorrections: Corrections = {
  sheet: 0,
  tables: null,
  columns: {},
  rows: {},
  splitsLists: null,
  listMarks: 'keep',
  fiscalYear: null,
  months: null,
  existing: 'skip',
  choices: {},
};

/** Another sheet: what was said of the rows of this one goes. */
export function withSheet(corrections: Corrections, sheet: number): Corrections {
  return { ...corrections, sheet, tables: null, rows: {}, choices: {} };
}

/** Exactly these tables, by number. */
export function withTables(corrections: Corrections, tables: readonly number[]): Corrections {
  return { ...corrections, tables: [...tables].sort((one, other) => one - other) };
}

/** A column of a table, and of all tables with the same heading; another column that was this one is left out then. */
export function withColumn(
  corrections: Corrections,
  table: Pick<SourceTable, 'signature' | 'columns'>,
  index: number,
  column: ImportColumn | null,
): Corrections {
  const now = table.columns.map((reading, at) => {
    if (at === index) return column;
    return reading.column === column && table.columns[index]?.column !== column ? null : reading.column;
  });
  return { ...corrections, columns: { ...corrections.columns, [table.signature]: now } };
}

/** What a row is, whatever the program took it for. */
export function withRow(corrections: Corrections, line: number, role: RowRole): Corrections {
  return { ...corrections, rows: { ...corrections.rows, [line]: role } };
}

/** Takes a word on a row back. */
export function asRead(corrections: Corrections, line: number): Corrections {
  const { [line]: _, ...rows } = corrections.rows;
  return { ...corrections, rows };
}
