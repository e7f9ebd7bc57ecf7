// Recognises a report in a grid of cells, whatever program the grid came from: which rows are headings, groups or measures,
// and what the lines around the tables say. Every guess is reported, nothing is dropped in silence.
import { readIssue } from '../register/item-code.ts';
import { readFrontMatter } from './front-matter.ts';
import type { Grid, GridRow } from './grid.ts';
import {
  type GroupReason,
  type GroupRows,
  groupHeading,
  groupReason,
  groupRowText,
  isGroupAgain,
  isRemarkRow,
  sameText,
  withGroupRow,
} from './group-rows.ts';
import type { HeadingReason } from './heading-rows.ts';
import { cellsOf, continueMeasure, isColumnKey, isIssue, type OpenMeasure, shapeLists } from './open-measure.ts';
import type {
  Guess,
  JoinReason,
  RecogniseOptions,
  Recognition,
  RowReading,
  RowReason,
  RowRole,
  RowWords,
} from './recognition.ts';
import { isMarkedContinued, readRowCells, withoutContinuationMark } from './row-cells.ts';
import { findTables, type SourceTable } from './source-tables.ts';
import { doAll, type Work } from './work.ts';
import { readYearColumns } from './year-columns.ts';

interface OpenGroup {
  line: number;
  heading: string;
  measures: OpenMeasure[];
}

interface Place {
  readonly table: SourceTable;
  readonly heading: HeadingReason | null;
  readonly isFront: boolean;
}

/** Recognises a whole grid; a grid without rows gives no groups. */
export function recogniseReport(grid: Grid, options: RecogniseOptions = {}): Recognition {
  return doAll(recognising(grid, options));
}

/** Lines that are read between two stops. */
const linesAtOnce = 100;

/** The same as work that can be interrupted. */
export function* recognising(grid: Grid, options: RecogniseOptions = {}): Work<Recognition> {
  const words = options.rows ?? {};
  const isHeading = (line: number) => (words[line] === undefined ? undefined : words[line] === 'heading');
  const sourceTables = findTables(grid, { ...options, isHeading });
  const places = new Map<GridRow, Place>();
  for (const table of sourceTables) {
    for (const { row, heading, isFront } of table.rows) places.set(row, { table, heading, isFront });
  }
  const firstTaken = grid.findIndex((line) => {
    const place = line.kind === 'row' ? places.get(line) : undefined;
    return place?.table.isTaken && !place.isFront;
  });
  const reader = createReader(options, words);
  const front: string[] = [];
  const untaken = new Set<number>();
  for (const [index, line] of grid.entries()) {
    if (index % linesAtOnce === 0) yield index / grid.length;
    if (line.kind === 'gap') continue;
    if (line.kind === 'text') {
      if (firstTaken === -1 || index < firstTaken) front.push(line.text);
      else reader.readText(line.line, line.text);
      continue;
    }
    const place = places.get(line);
    if (!place) continue;
    if (place.isFront && (words[line.line] ?? 'front') === 'front') {
      front.push(line.cells.filter((cell) => cell !== '').join(' '));
      reader.note(line, 'front', 'aboveTable');
    } else if (place.table.isTaken) {
      reader.readRow(line, place);
    } else if (!untaken.has(place.table.number)) {
      untaken.add(place.table.number);
      reader.leaveOut(place.table);
    }
  }
  const { groups, tables, rows, guesses } = yield* reader.finishing();
  const said = readFrontMatter(front);
  const { fiscalYear, months } = readYearColumns(sourceTables);
  return {
    ...said,
    fiscalYear: said.fiscalYear ?? fiscalYear,
    months: said.months ?? months,
    groups,
    tables,
    sourceTables,
    rows,
    guesses,
  };
}

function createReader(options: RecogniseOptions, words: RowWords) {
  const guesses: Guess[] = [];
  const groups: OpenGroup[] = [];
  const rows: RowReading[] = [];
  const tables = new Map<
    number,
    { line: number; headingRows: string[][]; groupRows: string[]; measureLines: number[] }
  >();
  const knownColumns = new Set<string>();
  let openGroupRows: GroupRows | null = null;
  /** Whether the table at hand names a group of its own. */
  let hasOwnGroup = false;
  /** Whether a group began since the table did, and not only said again what it goes on with. */
  let isGroupNew = false;
  /** Whether the next row is the first under a table's or a page's heading, and not the source's first. */
  let isAfterCut = false;
  let isFirstTable = true;
  let coded = 0;
  let all = 0;

  const note = (row: GridRow, role: RowRole, reason: RowReason): void =>
    void rows.push({ line: row.line, row, role, reason });

  function tableAt({ table }: Place) {
    const known = tables.get(table.number);
    if (known) return known;
    const opened = { line: table.line, headingRows: [], groupRows: [], measureLines: [] };
    tables.set(table.number, opened);
    closeGroupRows();
    isAfterCut = !isFirstTable;
    hasOwnGroup = false;
    isGroupNew = false;
    if (table.headingRows.length === 0 && isFirstTable && !options.columns) {
      guesses.push({ kind: 'noHeadingRow', line: table.line });
    }
    isFirstTable = false;
    if (!knownColumns.has(table.signature) && !options.columns) {
      knownColumns.add(table.signature);
      for (const { caption, column, reason } of table.columns) {
        if (column !== null || caption === '' || reason === 'chosen') continue;
        guesses.push({ kind: 'columnLeftOut', line: table.line, caption });
      }
    }
    return opened;
  }

  function closeGroupRows(): void {
    if (!openGroupRows) return;
    const { line } = openGroupRows;
    const heading = groupHeading(openGroupRows);
    openGroupRows = null;
    hasOwnGroup = true;
    const open = groups.at(-1);
    isGroupNew = !(open && isGroupAgain(open.heading, heading));
    if (isGroupNew) groups.push({ line, heading, measures: [] });
    else guesses.push({ kind: 'groupRepeated', line, heading: open?.heading ?? heading });
  }

  function readGroupRow(row: GridRow, reason: GroupReason, table: ReturnType<typeof tableAt>): void {
    const text = groupRowText(row);
    note(row, 'group', reason);
    table.groupRows.push(text);
    if (reason === 'fullWidth') guesses.push({ kind: 'groupByShape', line: row.line, heading: text });
    const longer: GroupRows | null = openGroupRows && withGroupRow(openGroupRows, text);
    if (!longer) closeGroupRows();
    openGroupRows = longer ?? { line: row.line, texts: [text] };
  }

  function readRow(row: GridRow, place: Place) {
    const table = tableAt(place);
    const word = words[row.line];
    if (word === 'skipped' || word === 'front') return note(row, 'skipped', 'chosen');
    if (place.heading !== null) {
      table.headingRows.push([...row.cells]);
      if (table.measureLines.length > 0) isAfterCut = true;
      return note(row, 'heading', place.heading);
    }
    const group = word === 'group' ? 'chosen' : word === undefined ? groupReason(row) : null;
    if (group !== null) return readGroupRow(row, group, table);
    if (word === undefined && isRemarkRow(row)) {
      guesses.push({ kind: 'textLeftOut', line: row.line, text: groupRowText(row) });
      return note(row, 'skipped', 'remark');
    }
    closeGroupRows();
    if (word === undefined && row.parted === 'not') {
      guesses.push({ kind: 'cellsNotParted', line: row.line });
      return note(row, 'skipped', 'cellsNotParted');
    }
    readMeasureRow(row, place, table, word);
  }

  function readMeasureRow(
    row: GridRow,
    { table: { columns } }: Place,
    table: ReturnType<typeof tableAt>,
    word?: RowRole,
  ) {
    const joined: string[] = [];
    const read = readRowCells(row, columns, joined);
    for (const text of joined) guesses.push({ kind: 'cellsJoined', line: row.line, text });
    if (read.size === 0 && word !== 'measure') return note(row, 'skipped', 'empty');
    const cells = cellsOf(read);
    openGroupOfColumn(read.get('group')?.text, row.line);
    // A group without measures keeps a row of its own in tables that name groups in a column.
    if (word === undefined && read.size === 1 && read.has('group')) return note(row, 'group', 'groupColumn');
    const group = groups.at(-1) ?? openUnnamedGroup(row.line);
    const previous = group.measures.at(-1);
    const above = new Set(row.fromAbove?.map((index) => columns[index]?.column ?? null));
    const reason = previous && joinReason(cells, previous, above.has('issue'), word, columns.some(isIssue));
    if (previous && reason) {
      continueMeasure(previous, cells, reason);
      previous.lines.push(row.line);
      guesses.push({ kind: 'rowContinued', line: row.line });
      note(row, 'joined', reason);
    } else {
      if (isAfterCut && !hasOwnGroup && group.heading !== '') {
        guesses.push({ kind: 'groupContinued', line: row.line, heading: group.heading });
      }
      // A person responsible for several measures, say, stands in one cell beside them all.
      for (const key of above) {
        if (key && isColumnKey(key) && previous && cells.cells[key] === '') cells.cells[key] = previous.cells[key];
      }
      group.measures.push({ line: row.line, lines: [row.line], ...cells });
      table.measureLines.push(row.line);
      note(row, 'measure', word === undefined ? notePartedCells(row, columns) : 'chosen');
      all += 1;
      if (isCoded(cells.cells.issue)) coded += 1;
    }
    isAfterCut = false;
  }

  function notePartedCells({ line, parted }: GridRow, columns: SourceTable['columns']): RowReason {
    if (parted === undefined || parted === 'not') return 'ordinary';
    const captions = parted.map((index) => columns[index]?.caption ?? '').filter((caption) => caption !== '');
    guesses.push({ kind: 'cellsParted', line, captions });
    return 'cellsParted';
  }

  /** Indicators in a column of their own: another text in it begins another group. */
  function openGroupOfColumn(text: string | undefined, line: number): void {
    if (text === undefined || sameText(groups.at(-1)?.heading ?? '', text)) return;
    const heading = groupHeading({ line, texts: [text] });
    if (sameText(groups.at(-1)?.heading ?? '', heading)) return;
    groups.push({ line, heading, measures: [] });
  }

  function joinReason(
    { cells }: Pick<OpenMeasure, 'cells'>,
    previous: OpenMeasure,
    isCovered: boolean,
    word: RowRole | undefined,
    hasIssue: boolean,
  ): JoinReason | 'chosen' | null {
    if (word !== undefined) return word === 'joined' ? 'chosen' : null;
    const { issue } = cells;
    if (isCovered && issue === '') return 'coveredFromAbove';
    if (isMarkedContinued(issue)) {
      const rest = withoutContinuationMark(issue);
      if (isAfterCut || rest === '' || sameText(rest, previous.cells.issue)) return 'saysContinued';
    }
    if (!isAfterCut || !hasIssue) return null;
    if (issue === '') return 'cutByPage';
    if (sameText(issue, previous.cells.issue)) return 'sameItem';
    const isOnlyOne = all >= 2 && coded === all && !isCoded(issue) && !isGroupNew;
    return isOnlyOne ? 'withoutCode' : null;
  }

  function isCoded(issue: string): boolean {
    return readIssue(issue, null).printedCode !== null;
  }

  function openUnnamedGroup(line: number): OpenGroup {
    const group: OpenGroup = { line, heading: '', measures: [] };
    groups.push(group);
    guesses.push({ kind: 'groupMissing', line });
    return group;
  }

  return {
    note,
    readRow,
    readText(line: number, text: string): void {
      guesses.push({ kind: 'textLeftOut', line, text });
    },
    leaveOut({ line, rows: left, reason }: SourceTable): void {
      if (reason !== 'chosen') guesses.push({ kind: 'tableLeftOut', line, rows: left.length });
    },
    *finishing() {
      closeGroupRows();
      for (const [index, measure] of groups.flatMap((group) => group.measures).entries()) {
        if (index % linesAtOnce === 0) yield 1;
        shapeLists(measure, options, guesses);
      }
      return { groups, tables: [...tables.values()], rows, guesses };
    },
  };
}
