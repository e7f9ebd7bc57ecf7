// Recognises a report in a grid of cells, whatever program the grid came from: which rows are headings, groups or measures,
// and what the lines around the tables say. Every guess is reported, nothing is dropped in silence.
import { allColumns, type ColumnKey } from '../register/columns.ts';
import { splitRunningText } from '../thai/list-marks.ts';
import { searchKey } from '../thai/normalise.ts';
import { type ColumnMap, readHeadingRow, reportOrder } from './column-map.ts';
import { type FrontMatter, readFrontMatter } from './front-matter.ts';
import type { Grid } from './grid.ts';

export interface RecognisedMeasure {
  /** Where it stands in the source, counted from 1. */
  readonly line: number;
  readonly cells: Readonly<Record<ColumnKey, string>>;
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
  | { readonly kind: 'groupMissing'; readonly line: number }
  | { readonly kind: 'rowContinued'; readonly line: number }
  | { readonly kind: 'listSplit'; readonly line: number; readonly column: ColumnKey; readonly items: number }
  | { readonly kind: 'cellsJoined'; readonly line: number; readonly text: string }
  /** A line between or after the tables that belongs to no measure and was not taken in. */
  | { readonly kind: 'textLeftOut'; readonly line: number; readonly text: string };

export interface Recognition extends FrontMatter {
  readonly groups: readonly RecognisedGroup[];
  readonly tables: readonly RecognisedTable[];
  readonly guesses: readonly Guess[];
}

interface OpenGroup {
  line: number;
  heading: string;
  measures: { line: number; cells: Record<ColumnKey, string> }[];
}

interface OpenTable {
  line: number;
  headingRows: (readonly string[])[];
  groupRows: string[];
  measureLines: number[];
}

const groupWords = /^\s*(?:ตัวชี้วัด|เครื่องมือ)/u;
const instrumentRow = /^\s*เครื่องมือ/u;

export interface RecogniseOptions {
  /** What each column is, as a person said; it goes before what headings and order say. */
  readonly columns?: ColumnMap;
  /** Whether running text is split at its list marks; it is unless told not to. */
  readonly splitsLists?: boolean;
}

/** Recognises a whole grid; a grid without rows gives no groups. */
export function recogniseReport(grid: Grid, options: RecogniseOptions = {}): Recognition {
  const firstRow = grid.findIndex((line) => line.kind === 'row');
  const before = firstRow === -1 ? grid : grid.slice(0, firstRow);
  const front = readFrontMatter(before.flatMap((line) => (line.kind === 'text' ? [line.text] : [])));

  const guesses: Guess[] = [];
  const groups: OpenGroup[] = [];
  const tables: OpenTable[] = [];
  let map: ColumnMap | null = options.columns ?? null;
  let table: OpenTable | null = null;
  /** Rows of the current table that made up the group heading now open. */
  let groupRowsOpen = false;
  /** Whether the next row is the first of measures under its table. */
  let tableIsNew = false;
  /** Whether the row before was a heading row, whose cells may reach down into this one. */
  let isUnderHeading = false;

  for (const line of firstRow === -1 ? [] : grid.slice(firstRow)) {
    if (line.kind === 'gap') {
      table = null;
      continue;
    }
    if (line.kind === 'text') {
      table = null;
      guesses.push({ kind: 'textLeftOut', line: line.line, text: line.text });
      continue;
    }
    if (!table) {
      table = { line: line.line, headingRows: [], groupRows: [], measureLines: [] };
      tables.push(table);
      groupRowsOpen = false;
      tableIsNew = true;
    }
    if (isUnderHeading && line.fromAbove) {
      table.headingRows.push(line.cells);
      continue;
    }
    const headingMap = readHeadingRow(line.cells);
    isUnderHeading = headingMap !== null;
    if (headingMap) {
      table.headingRows.push(line.cells);
      if (!map) noteColumnsLeftOut(line.cells, headingMap, line.line, guesses);
      map = options.columns ?? headingMap;
      continue;
    }
    if (!map) {
      map = reportOrder;
      guesses.push({ kind: 'noHeadingRow', line: line.line });
    }
    const groupText = readGroupRow(line.cells);
    if (groupText !== null) {
      table.groupRows.push(groupText);
      const open = groups.at(-1);
      if (open && groupRowsOpen && instrumentRow.test(groupText)) {
        open.heading = `${open.heading}\n${groupText}`;
      } else {
        const heading = breakGroupHeading(groupText);
        if (open && sameText(open.heading, heading)) {
          guesses.push({ kind: 'groupRepeated', line: line.line, heading: open.heading });
        } else {
          groups.push({ line: line.line, heading, measures: [] });
        }
        groupRowsOpen = true;
      }
      continue;
    }

    const cells = readCells(line.cells, map, line.line, guesses);
    const group = groups.at(-1) ?? openUnnamedGroup(groups, line.line, guesses);
    const previous = group.measures.at(-1);
    const isFirstOfTable = tableIsNew && tables.length > 1;
    const fromAbove = new Set(line.fromAbove?.map((index) => map?.[index]));
    if (previous && cells.issue === '' && (isFirstOfTable || fromAbove.has('issue'))) {
      continueRow(previous.cells, cells);
      guesses.push({ kind: 'rowContinued', line: line.line });
    } else {
      if (isFirstOfTable && !groupRowsOpen && group.heading !== '') {
        guesses.push({ kind: 'groupContinued', line: line.line, heading: group.heading });
      }
      // A person responsible for several measures, say, stands in one cell beside them all.
      for (const key of fromAbove) if (key && previous && cells[key] === '') cells[key] = previous.cells[key];
      group.measures.push({ line: line.line, cells });
      table.measureLines.push(line.line);
    }
    groupRowsOpen = false;
    tableIsNew = false;
  }

  if (options.splitsLists !== false) {
    for (const measure of groups.flatMap((group) => group.measures)) splitLists(measure.cells, measure.line, guesses);
  }
  return { ...front, groups, tables, guesses };
}

/** A full-width row: only its first cell is filled (or its one merged cell) and it names an indicator or an instrument. */
function readGroupRow(cells: readonly string[]): string | null {
  const [first = '', ...others] = cells;
  return groupWords.test(first) && others.every((cell) => cell === '' || cell === first) ? first : null;
}

/** One row that names indicator and instrument is written on two lines, as the two-row form has it. */
function breakGroupHeading(text: string): string {
  return text.replace(/(\S)\s+(?=เครื่องมือ(?:การ|ที่ใช้)?ประเมิน)/u, '$1\n');
}

/** The same words, whatever their spaces and digits. */
export function sameText(one: string, other: string): boolean {
  return searchKey(one).replace(/\s/gu, '') === searchKey(other).replace(/\s/gu, '');
}

function readCells(
  texts: readonly string[],
  map: ColumnMap,
  line: number,
  guesses: Guess[],
): Record<ColumnKey, string> {
  const cells = Object.fromEntries(allColumns.map(({ key }) => [key, ''])) as Record<ColumnKey, string>;
  for (const [index, key] of map.entries()) {
    if (key) cells[key] = texts[index] ?? '';
  }
  // A row wider than its heading: a stray tab inside the last cell. Its text must not be lost.
  const lastKey = map.findLast((key) => key !== null);
  for (const text of texts.slice(map.length)) {
    if (text === '' || !lastKey) continue;
    cells[lastKey] = `${cells[lastKey]} ${text}`.trim();
    guesses.push({ kind: 'cellsJoined', line, text });
  }
  return cells;
}

function noteColumnsLeftOut(captions: readonly string[], map: ColumnMap, line: number, guesses: Guess[]): void {
  for (const [index, caption] of captions.entries()) {
    if (map[index] === null && caption !== '') guesses.push({ kind: 'columnLeftOut', line, caption });
  }
}

function openUnnamedGroup(groups: OpenGroup[], line: number, guesses: Guess[]): OpenGroup {
  const group: OpenGroup = { line, heading: '', measures: [] };
  groups.push(group);
  guesses.push({ kind: 'groupMissing', line });
  return group;
}

/** The second half of a row that a page cut in two. */
function continueRow(cells: Record<ColumnKey, string>, more: Record<ColumnKey, string>): void {
  for (const key of Object.keys(more) as ColumnKey[]) {
    if (more[key] !== '') cells[key] = cells[key] === '' ? more[key] : `${cells[key]}\n${more[key]}`;
  }
}

const listColumns: readonly ColumnKey[] = ['steps', 'reporting', 'actions'];

function splitLists(cells: Record<ColumnKey, string>, line: number, guesses: Guess[]): void {
  for (const column of listColumns) {
    const split = splitRunningText(cells[column]);
    if (split === cells[column]) continue;
    cells[column] = split;
    guesses.push({ kind: 'listSplit', line, column, items: split.split('\n').length });
  }
}
