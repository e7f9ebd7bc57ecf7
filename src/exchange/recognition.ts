// What recognising a report gives: groups and measures with the rows they came from, what each row and column of the source was
// taken for, and everything that was assumed. Types alone.
import type { ColumnKey } from '../register/columns.ts';
import type { RoundMonths } from '../register/model.ts';
import type { ImportColumn } from './caption-words.ts';
import type { ColumnMap } from './column-map.ts';
import type { FrontMatter } from './front-matter.ts';
import type { GridRow } from './grid.ts';
import type { GroupReason } from './group-rows.ts';
import type { HeadingReason } from './heading-rows.ts';
import type { CellOrigin } from './row-cells.ts';
import type { ChosenColumns } from './source-columns.ts';
import type { SourceTable } from './source-tables.ts';

export interface RecognisedMeasure {
  /** Where it begins in the source, counted from 1. */
  readonly line: number;
  /** All rows it was put together from. */
  readonly lines: readonly number[];
  readonly cells: Readonly<Record<ColumnKey, string>>;
  /** Results of rounds that the source names beside each other; they go to those rounds whichever is chosen. */
  readonly results: Readonly<Partial<Record<RoundMonths, string>>>;
  /** The cells of the source that each column was put together from. */
  readonly origins: Readonly<Partial<Record<ImportColumn, readonly CellOrigin[]>>>;
}

export interface RecognisedGroup {
  readonly line: number;
  /** "" for measures that stand before any group row. */
  readonly heading: string;
  readonly measures: readonly RecognisedMeasure[];
}

/** One table of the source, as it stands there, for showing beside what was made of it. */
export interface RecognisedTable {
  readonly line: number;
  readonly headingRows: readonly (readonly string[])[];
  readonly groupRows: readonly string[];
  readonly measureLines: readonly number[];
}

/** Something the program assumed; the clerk is told and can correct it. `line` is where, counted from 1. */
export type Guess =
  | { readonly kind: 'noHeadingRow'; readonly line: number }
  | { readonly kind: 'columnLeftOut'; readonly line: number; readonly caption: string }
  | { readonly kind: 'groupRepeated'; readonly line: number; readonly heading: string }
  | { readonly kind: 'groupContinued'; readonly line: number; readonly heading: string }
  /** A row across the table that names no indicator was taken for a group's heading. */
  | { readonly kind: 'groupByShape'; readonly line: number; readonly heading: string }
  | { readonly kind: 'groupMissing'; readonly line: number }
  | { readonly kind: 'rowContinued'; readonly line: number }
  /** The source has no cells: the row's were parted by list marks, codes and lengths of lines. Captions of those that need a look most. */
  | { readonly kind: 'cellsParted'; readonly line: number; readonly captions: readonly string[] }
  /** The source has no cells, and nothing says where they end: the row is left out unless a person takes it, all in one cell. */
  | { readonly kind: 'cellsNotParted'; readonly line: number }
  | { readonly kind: 'listSplit'; readonly line: number; readonly column: ColumnKey; readonly items: number }
  | { readonly kind: 'cellsJoined'; readonly line: number; readonly text: string }
  /** A table that does not look like one of measures. */
  | { readonly kind: 'tableLeftOut'; readonly line: number; readonly rows: number }
  /** A line between or after the tables that belongs to no measure and was not taken in. */
  | { readonly kind: 'textLeftOut'; readonly line: number; readonly text: string };

/** What a row of a taken table is, and why. */
export interface RowReading {
  readonly line: number;
  readonly row: GridRow;
  readonly role: RowRole;
  readonly reason: RowReason;
}

export type RowRole = 'heading' | 'group' | 'measure' | 'joined' | 'front' | 'skipped';

export type RowReason =
  | HeadingReason
  | GroupReason
  | JoinReason
  | 'ordinary'
  /** The source has no cells; the program parted them, or could not. */
  | 'cellsParted'
  | 'cellsNotParted'
  /** It stands above the first heading. */
  | 'aboveTable'
  /** A remark across the table. */
  | 'remark'
  | 'empty';

/** Why a row goes on with the measure above it. */
export type JoinReason =
  | 'coveredFromAbove'
  | 'saysContinued'
  /** First row under a page's heading, its first cell empty. */
  | 'cutByPage'
  /** First row under a page's heading, with the same item as the row before it. */
  | 'sameItem'
  /** First row under a page's heading, without an item code where all others have one. */
  | 'withoutCode';

/** A person's word on a row, by line. */
export type RowWords = Readonly<Record<string, RowRole>>;

export interface Recognition extends FrontMatter {
  readonly groups: readonly RecognisedGroup[];
  readonly tables: readonly RecognisedTable[];
  /** The same tables with their columns and rows, those left out too. */
  readonly sourceTables: readonly SourceTable[];
  readonly rows: readonly RowReading[];
  readonly guesses: readonly Guess[];
}

export interface RecogniseOptions {
  /** What each column is, as a person said; it goes before what headings and order say. */
  readonly columns?: ColumnMap;
  readonly chosenColumns?: ChosenColumns;
  /** Numbers of the tables to take; the program chooses where this is missing. */
  readonly tables?: readonly number[] | null;
  readonly rows?: RowWords;
  /** Whether running text is split at its list marks; it is unless told not to. */
  readonly splitsLists?: boolean;
  /** Arabic list marks stay as typed unless this is `thai`. */
  readonly listMarks?: 'keep' | 'thai';
}
