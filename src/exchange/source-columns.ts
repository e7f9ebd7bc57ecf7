// What the columns of a source's table are: read off its one or more heading rows, its order or its content, each with the reason
// and how sure that is. A person's word goes before all of it.
import { allColumns, columns } from '../register/columns.ts';
import { readIssue } from '../register/item-code.ts';
import {
  canStandForIssue,
  type ImportColumn,
  isCodeCaption,
  isGroupCaption,
  isNumberCaption,
  readCaption,
  roundInCaption,
  squeezeCaption,
} from './caption-words.ts';
import { guessColumns } from './column-map.ts';
import type { GridRow } from './grid.ts';

export interface ColumnReading {
  /** Its caption, the rows of the heading joined; "" where the table names none. */
  readonly caption: string;
  /** What it holds; null for one that is left out. */
  readonly column: ImportColumn | null;
  readonly reason: ColumnReason;
}

export type ColumnReason =
  /** The register's own heading. */
  | 'sameCaption'
  /** Words of the caption. */
  | 'captionWords'
  /** The caption names a round. */
  | 'roundInCaption'
  /** An empty caption beside one that reaches over it. */
  | 'mergedCaption'
  /** Item codes of their own, put before the question. */
  | 'itemCodes'
  | 'standsForIssue'
  /** No heading: the report's usual order. */
  | 'order'
  | 'runningNumber'
  /** Another column is that already. */
  | 'captionTwice'
  | 'unknownCaption'
  | 'empty'
  /** As a person said, now or at an earlier import of this heading. */
  | 'chosen';

/** Reasons that a person need not look at. */
const sureReasons: ReadonlySet<ColumnReason> = new Set([
  'sameCaption',
  'runningNumber',
  'empty',
  'chosen',
  'roundInCaption',
]);

/** Whether a person need not look at it. */
export function isSure({ reason }: ColumnReading): boolean {
  return sureReasons.has(reason);
}

/** Tables with the same heading are read alike; this tells them by their captions, or by their width where they have none. */
export function headingSignature(headingRows: readonly GridRow[], width: number): string {
  if (headingRows.length === 0) return `#${width}`;
  return captionsOf(headingRows, width).map(squeezeCaption).join('|').slice(0, 1_000);
}

/** Columns chosen by a person, by the table's `headingSignature`. */
export type ChosenColumns = Readonly<Record<string, readonly (ImportColumn | null)[]>>;

/** The columns of a table whose rows below the heading are `rows`. */
export function readColumns(
  headingRows: readonly GridRow[],
  rows: readonly GridRow[],
  chosen: ChosenColumns = {},
): readonly ColumnReading[] {
  const width = tableWidth([...headingRows, ...rows]);
  const captions = captionsOf(headingRows, width);
  const own = chosen[headingSignature(headingRows, width)];
  if (own) {
    return captions.map((caption, index) => ({ caption, column: own[index] ?? null, reason: 'chosen' }));
  }
  return headingRows.length === 0 ? byOrder(rows, width) : byCaptions(captions, rows);
}

/** The cells of the widest row. */
export function tableWidth(rows: readonly GridRow[]): number {
  return rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
}

function captionsOf(headingRows: readonly GridRow[], width: number): readonly string[] {
  const [first, ...others] = headingRows;
  return Array.from({ length: width }, (_, index) => {
    const below = others.map(({ cells }) => cells[index] ?? '').filter((text) => text !== '');
    const own = first?.cells[index] ?? '';
    // A caption that reaches over several columns stands in the first of them; rows below it say what each is.
    const above = own === '' && below.length > 0 ? lastCaption(first?.cells ?? [], index) : own;
    return [above, ...below].filter((text) => text !== '').join(' ');
  });
}

function lastCaption(cells: readonly string[], before: number): string {
  return cells.slice(0, before).findLast((text) => text !== '') ?? '';
}

function byOrder(rows: readonly GridRow[], width: number): readonly ColumnReading[] {
  const order = guessColumns(rows, columns, null);
  return Array.from({ length: width }, (_, index) => {
    const column = order[index] ?? null;
    return { caption: '', column, reason: column === null && index === 0 ? 'runningNumber' : 'order' };
  });
}

function byCaptions(captions: readonly string[], rows: readonly GridRow[]): readonly ColumnReading[] {
  const taken = new Set<ImportColumn>();
  const readings = captions.map((caption): ColumnReading => {
    if (caption === '') return { caption, column: null, reason: 'empty' };
    const { column, reason } = readOne(caption);
    if (column === null) return { caption, column, reason };
    if (taken.has(column)) return { caption, column: null, reason: 'captionTwice' };
    taken.add(column);
    return { caption, column, reason };
  });
  return standIns(withNeighbours(readings, rows), taken);
}

function readOne(caption: string): Pick<ColumnReading, 'column' | 'reason'> {
  const round = roundInCaption(caption);
  if (round) return { column: round, reason: 'roundInCaption' };
  if (isNumberCaption(caption)) return { column: null, reason: 'runningNumber' };
  if (isGroupCaption(caption)) return { column: 'group', reason: 'captionWords' };
  const read = readCaption(caption, allColumns);
  if (!read) return { column: null, reason: 'unknownCaption' };
  return { column: read.key, reason: read.isExact ? 'sameCaption' : 'captionWords' };
}

const isItemCode = (text: string) => itemCode.test(text);

/** How many rows are looked at to see what a column holds. */
const sampleRows = 50;

/** Columns without a caption of their own belong to the one that reaches over them; item codes belong to the question. */
function withNeighbours(readings: readonly ColumnReading[], rows: readonly GridRow[]): readonly ColumnReading[] {
  const sample = rows.slice(0, sampleRows);
  const texts = (index: number) => sample.map(({ cells }) => cells[index] ?? '').filter((text) => text !== '');
  const issue = readings.findIndex(({ column }) => column === 'issue');
  // Codes that the questions begin with already must not stand twice.
  const isCoded = texts(issue).some((text) => readIssue(text, null).printedCode !== null);
  const next = readings.map((reading, index): ColumnReading => {
    if (reading.column === null && isCodeCaption(reading.caption) && !isCoded && texts(index).some(isItemCode)) {
      return { ...reading, column: 'issue', reason: 'itemCodes' };
    }
    return reading;
  });
  for (const [index, reading] of next.entries()) {
    const before = next[index - 1];
    if (reading.reason !== 'empty' || !before || before.column === null || texts(index).length === 0) continue;
    next[index] = { ...reading, column: before.column, reason: 'mergedCaption' };
  }
  return next;
}

/** A code that no running number looks like: with its letter, or with a zero in front. */
const itemCode = /^\s*(?:ข้อ\s*)?(?:(?:IIT|EIT|OIT|[IEO])\s*\.?[0-9๐-๙]{1,3}|[0๐][0-9๐-๙]{1,2})\s*$/iu;

/** A table need not have the register's columns: the nearest one stands for the item, a period for the deadline. */
function standIns(readings: readonly ColumnReading[], taken: ReadonlySet<ImportColumn>): readonly ColumnReading[] {
  const issue = taken.has('issue')
    ? -1
    : readings.findIndex(
        ({ column, caption }) => column === 'problem' || (column !== null && canStandForIssue(caption)),
      );
  return readings.map((reading, index): ColumnReading => {
    if (index === issue) return { ...reading, column: 'issue', reason: 'standsForIssue' };
    if (reading.column === 'period' && !taken.has('reporting')) {
      return { ...reading, column: 'reporting', reason: 'captionWords' };
    }
    return reading;
  });
}
