// What a source becomes in a register, to look at before anything is written: its tables with what each row and column was taken
// for and why, and the measures it gives beside those the register has. One pure function of source, corrections and register.
import { allColumns, type ColumnKey, cellText } from '../register/columns.ts';
import type { FiscalYear, Id, Register, RoundMonths } from '../register/model.ts';
import { normaliseText } from '../thai/normalise.ts';
import type { ImportColumn } from './caption-words.ts';
import type { Corrections, MeasureChoice } from './corrections.ts';
import { readFlatTable } from './flat-table.ts';
import type { FrontMatter } from './front-matter.ts';
import { sameText } from './group-rows.ts';
import { type MeasureMatch, matchMeasures } from './match-measures.ts';
import { recognising } from './recognise.ts';
import type { Guess, RecognisedMeasure, Recognition, RowReading } from './recognition.ts';
import type { CellOrigin } from './row-cells.ts';
import type { Source } from './source.ts';
import { type ColumnReading, isSure } from './source-columns.ts';
import { findTables, type SourceTable } from './source-tables.ts';
import { doAll, type Work } from './work.ts';

export interface Review {
  readonly front: FrontMatter;
  /** What the source has: all its tables, those left out too. */
  readonly tables: readonly ReviewTable[];
  /** What the register gets. */
  readonly groups: readonly ReviewGroup[];
  readonly guesses: readonly ReviewGuess[];
  readonly target: ReviewTarget;
  readonly counts: ReviewCounts;
}

export interface ReviewTable extends Pick<SourceTable, 'number' | 'line' | 'signature' | 'isTaken' | 'reason'> {
  readonly columns: readonly (ColumnReading & { readonly isSure: boolean })[];
  readonly rows: readonly ReviewRow[];
}

export interface ReviewRow extends Omit<RowReading, 'row'> {
  readonly cells: readonly string[];
  /** Columns whose text stands in a row above. */
  readonly fromAbove: readonly number[];
  /** Nothing to look at: it was said, or it is plain. */
  readonly isSure: boolean;
}

export interface ReviewGroup {
  readonly line: number;
  readonly heading: string;
  /** The group of the register that its new measures go to; null where there is none yet. */
  readonly groupId: Id | null;
  readonly measures: readonly ReviewMeasure[];
}

export interface ReviewMeasure {
  readonly line: number;
  readonly lines: readonly number[];
  /** In stored form; columns that the source lacks are "". */
  readonly cells: Readonly<Record<ColumnKey, string>>;
  /** The results that go to rounds by themselves. */
  readonly results: RecognisedMeasure['results'];
  readonly origins: Readonly<Partial<Record<ImportColumn, readonly CellOrigin[]>>>;
  readonly state: 'new' | 'same' | 'differing';
  /** The measure it is, and how that was seen; null where the register has none like it. */
  readonly measureId: Id | null;
  readonly matchedBy: MeasureMatch['by'] | null;
  /** Cells whose text the register has otherwise. An empty cell of the source leaves the register's text alone. */
  readonly differences: readonly ReviewDifference[];
  /** What will be done with it: a new one is added, one that is the same is skipped. */
  readonly choice: MeasureChoice;
}

export interface ReviewDifference {
  readonly column: ColumnKey;
  /** Of the round whose text it is; null for the year's plan. */
  readonly months: RoundMonths | null;
  readonly before: string;
  readonly after: string;
}

export interface ReviewTarget {
  /** พ.ศ.; null where neither the source nor a person says. */
  readonly fiscalYear: number | null;
  /** Null where the register does not have the year yet. */
  readonly fiscalYearId: Id | null;
  /** The round of a single result column. */
  readonly months: RoundMonths;
  /** Rounds that texts go to; those the year lacks are made. */
  readonly rounds: readonly RoundMonths[];
  readonly splitsLists: boolean;
}

export interface ReviewCounts {
  readonly added: number;
  readonly updated: number;
  /** Differing and left as they are. */
  readonly skipped: number;
  readonly same: number;
  /** In the register's year and not in the source; they stay. */
  readonly onlyInRegister: number;
}

export type ReviewGuess =
  | Guess
  | { readonly kind: 'roundAssumed'; readonly months: RoundMonths }
  | { readonly kind: 'organisationDiffers'; readonly found: string; readonly kept: string };

/** What comes of a source under these corrections. Texts, years and rounds are told apart against `register`, where there is one. */
export function review(source: Source, corrections: Corrections, register: Register | null): Review {
  return doAll(reviewing(source, corrections, register));
}

/** Measures that are looked at between two stops. */
const measuresAtOnce = 50;

/** The same as work that can be interrupted. */
export function* reviewing(source: Source, corrections: Corrections, register: Register | null): Work<Review> {
  const recognition = yield* recognisingSource(source, corrections);
  const year = corrections.fiscalYear ?? recognition.fiscalYear;
  const months = corrections.months ?? recognition.months ?? 6;
  const fiscalYear = register?.fiscalYears.find((candidate) => candidate.year === year) ?? null;
  yield 1;
  const matches = matchMeasures(fiscalYear, recognition.groups);
  yield 1;
  const groups: ReviewGroup[] = [];
  for (const { line, heading, measures: rows } of recognition.groups) {
    const groupId = fiscalYear?.groups.find((group) => sameText(group.heading, heading))?.id ?? null;
    const measures: ReviewMeasure[] = [];
    for (const row of rows) {
      if (measures.length % measuresAtOnce === 0) yield 1;
      measures.push(reviewMeasure(row, matches.get(row) ?? null, fiscalYear, months, corrections));
    }
    groups.push({ line, heading, groupId, measures });
  }
  return {
    front: recognition,
    tables: recognition.sourceTables.map((table) => reviewTable(table, recognition.rows)),
    groups,
    guesses: [...recognition.guesses, ...guessesOfTarget(recognition, corrections, register, months)],
    target: {
      fiscalYear: year,
      fiscalYearId: fiscalYear?.id ?? null,
      months,
      rounds: roundsOf(recognition, months),
      splitsLists: splitsLists(source, corrections),
    },
    counts: countChoices(groups, fiscalYear),
  };
}

/** The sheet to begin with: the first that is shown and has a table under a known heading, else the first that is shown. */
export function suggestedSheet({ sheets }: Source): number {
  const shown = sheets.flatMap(({ isHidden, grid }, index) => (isHidden ? [] : [{ index, grid }]));
  const found = shown.find(({ grid }) => findTables(grid).some(({ reason }) => reason === 'captions'));
  return (found ?? shown[0])?.index ?? 0;
}

/** The chosen sheet, recognised under these corrections. */
export function recogniseSource(source: Source, corrections: Corrections): Recognition {
  return doAll(recognisingSource(source, corrections));
}

function* recognisingSource(source: Source, corrections: Corrections): Work<Recognition> {
  const { grid = [], rows = {} } = source.sheets[corrections.sheet] ?? {};
  const flat = readFlatTable(grid);
  const found = yield* recognising(flat?.grid ?? grid, {
    chosenColumns: corrections.columns,
    tables: corrections.tables,
    rows: { ...rows, ...corrections.rows },
    listMarks: corrections.listMarks,
    splitsLists: splitsLists(source, corrections),
  });
  const { fiscalYear, months } = found;
  return flat ? { ...found, fiscalYear: flat.fiscalYear ?? fiscalYear, months: flat.months ?? months } : found;
}

/** A source whose cells have line ends keeps its lists as they are; one that lost them has them split. */
function splitsLists(source: Source, { sheet, splitsLists: said }: Corrections): boolean {
  if (said !== null) return said;
  if (source.register) return false;
  const grid = source.sheets[sheet]?.grid ?? [];
  return !grid.some((line) => line.kind === 'row' && line.cells.some((cell) => cell.includes('\n')));
}

function roundsOf({ sourceTables }: Recognition, months: RoundMonths): readonly RoundMonths[] {
  const columns = new Set(
    sourceTables.flatMap((table) => (table.isTaken ? table.columns.map(({ column }) => column) : [])),
  );
  const named = new Set<RoundMonths>(columns.has('actions') ? [months] : []);
  if (columns.has('actions6')) named.add(6);
  if (columns.has('actions12')) named.add(12);
  return ([6, 12] as const).filter((round) => named.has(round));
}

function reviewMeasure(
  row: RecognisedMeasure,
  match: MeasureMatch | null,
  fiscalYear: FiscalYear | null,
  months: RoundMonths,
  corrections: Corrections,
): ReviewMeasure {
  const cells = mapCells(row.cells, normaliseText);
  const results = Object.fromEntries(
    Object.entries(row.results).map(([round, text]) => [round, normaliseText(text)]),
  ) as RecognisedMeasure['results'];
  const differences = match && fiscalYear ? differencesOf(cells, results, match, fiscalYear, months) : [];
  const state = match === null ? 'new' : differences.length === 0 ? 'same' : 'differing';
  const said = corrections.choices[row.line];
  return {
    line: row.line,
    lines: row.lines,
    cells,
    results,
    origins: row.origins,
    state,
    measureId: match?.measure.id ?? null,
    matchedBy: match?.by ?? null,
    differences,
    choice: choiceOf(state, said ?? null, corrections.existing),
  };
}

function choiceOf(state: ReviewMeasure['state'], said: MeasureChoice | null, usual: 'update' | 'skip'): MeasureChoice {
  if (state === 'new') return said === 'skip' ? 'skip' : 'add';
  if (said === 'add') return 'add';
  return state === 'same' ? 'skip' : (said ?? usual);
}

function differencesOf(
  cells: Readonly<Record<ColumnKey, string>>,
  results: RecognisedMeasure['results'],
  { measure }: MeasureMatch,
  { rounds }: FiscalYear,
  months: RoundMonths,
): readonly ReviewDifference[] {
  const roundId = (wanted: RoundMonths) => rounds.find((round) => round.months === wanted)?.id ?? '';
  const texts: Omit<ReviewDifference, 'before'>[] = [
    ...allColumns.map(({ key }) => ({ column: key, months: key === 'actions' ? months : null, after: cells[key] })),
    ...([6, 12] as const).map((round) => ({ column: 'actions' as const, months: round, after: results[round] ?? '' })),
  ];
  return texts.flatMap(({ column, months: of, after }) => {
    const before = cellText(measure, column, of === null ? '' : roundId(of));
    return after === '' || after === before ? [] : [{ column, months: of, before, after }];
  });
}

function mapCells(
  cells: Readonly<Record<ColumnKey, string>>,
  map: (text: string) => string,
): Readonly<Record<ColumnKey, string>> {
  return Object.fromEntries(allColumns.map(({ key }) => [key, map(cells[key])])) as Record<ColumnKey, string>;
}

/** Reasons of rows that a person need not look at. */
const sureReasons: ReadonlySet<RowReading['reason']> = new Set([
  'captions',
  'groupWords',
  'groupColumn',
  'ordinary',
  'chosen',
  'empty',
]);

function reviewTable(table: SourceTable, readings: readonly RowReading[]): ReviewTable {
  const byRow = new Map(readings.map((reading) => [reading.row, reading]));
  return {
    number: table.number,
    line: table.line,
    signature: table.signature,
    isTaken: table.isTaken,
    reason: table.reason,
    columns: table.columns.map((reading) => ({ ...reading, isSure: isSure(reading) })),
    rows: table.rows.map(({ row }): ReviewRow => {
      const { role, reason } = byRow.get(row) ?? { role: 'skipped', reason: 'ordinary' };
      const isPlain = sureReasons.has(reason);
      return { line: row.line, role, reason, cells: row.cells, fromAbove: row.fromAbove ?? [], isSure: isPlain };
    }),
  };
}

function guessesOfTarget(
  { months: found, organisation }: Recognition,
  corrections: Corrections,
  register: Register | null,
  months: RoundMonths,
): readonly ReviewGuess[] {
  const name = register?.organisation.name ?? '';
  const guesses: ReviewGuess[] = [];
  if (corrections.months === null && found === null) guesses.push({ kind: 'roundAssumed', months });
  if (name !== '' && organisation !== null && !sameText(organisation, name)) {
    guesses.push({ kind: 'organisationDiffers', found: organisation, kept: name });
  }
  return guesses;
}

function countChoices(groups: readonly ReviewGroup[], fiscalYear: FiscalYear | null): ReviewCounts {
  const measures = groups.flatMap((group) => group.measures);
  const count = (fits: (measure: ReviewMeasure) => boolean) => measures.filter(fits).length;
  const inRegister = fiscalYear?.groups.reduce((sum, group) => sum + group.measures.length, 0) ?? 0;
  return {
    added: count(({ choice }) => choice === 'add'),
    updated: count(({ choice }) => choice === 'update'),
    skipped: count(({ choice, state }) => choice === 'skip' && state !== 'same'),
    same: count(({ choice, state }) => choice === 'skip' && state === 'same'),
    onlyInRegister: inRegister - count(({ measureId }) => measureId !== null),
  };
}
