// A report as rules look at it: its measures in order, each cell with its items and what it says about time, read once and only
// when a rule asks. It judges nothing.
import { readSentences, sentenceKey } from '../followup/sentences.ts';
import { allColumns, type ColumnKey, cellText } from '../register/columns.ts';
import { statementColumn } from '../register/date-statements.ts';
import { type GroupReading, readGroupHeading } from '../register/group-heading.ts';
import { type IssueReading, readIssue } from '../register/item-code.ts';
import type { FiscalYear, Group, Measure, Register, Round, StatementOverride } from '../register/model.ts';
import { readStatements, type Statement, type StatementContext } from '../thai/dates/read-statements.ts';
import { type CellItem, readCellItems } from './cell-items.ts';
import type { Env } from './env.ts';
import type { FindingPlace, SettingName } from './finding.ts';

/** A text of the report and where it stands. */
export interface TextView {
  readonly place: FindingPlace;
  readonly text: string;
  /** Null outside the tables. */
  readonly column: ColumnKey | null;
  readonly items: readonly CellItem[];
}

/** A cell with its list items and what it says of time, each read when first asked for. */
export interface CellView extends TextView {
  readonly column: ColumnKey;
  /** What the text says about time, with the clerk's word on it. */
  readonly statements: readonly Statement[];
}

/** A measure in one round, with the cells the year shows. */
export interface MeasureView {
  readonly measure: Measure;
  readonly group: GroupView;
  readonly env: Env;
  readonly issue: IssueReading;
  /** Those that the year shows, in printing order. */
  readonly cells: readonly CellView[];
  cell(column: ColumnKey): CellView;
}

/** A group with what its heading says. */
export interface GroupView {
  readonly group: Group;
  readonly reading: GroupReading;
}

/** One round as a whole. */
export interface ReportView {
  readonly register: Register;
  readonly fiscalYear: FiscalYear;
  readonly round: Round;
  readonly env: Env;
  readonly groups: readonly GroupView[];
  readonly measures: readonly MeasureView[];
  /** Cover, heading, introduction and the groups' headings. */
  readonly otherTexts: readonly TextView[];
}

/** A text outside the tables. */
export function textView(place: FindingPlace, text: string): TextView {
  let items: readonly CellItem[] | null = null;
  return {
    place,
    text,
    column: null,
    get items() {
      items ??= readCellItems(text);
      return items;
    },
  };
}

/** The texts of the year and the round that stand outside the tables. */
export function settingTexts(fiscalYear: FiscalYear, round: Round): readonly TextView[] {
  const texts: readonly (readonly [SettingName, string])[] = [
    ['cover', round.cover],
    ['heading', fiscalYear.heading],
    ['introduction', fiscalYear.introduction],
  ];
  return texts.map(([setting, text]) => textView({ setting }, text));
}

/** Reads the heading of a group. */
export function groupView(group: Group): GroupView {
  return { group, reading: readGroupHeading(group.heading) };
}

/** One measure in one round. */
export function measureView(measure: Measure, group: GroupView, env: Env): MeasureView {
  const views = new Map<ColumnKey, CellView>();
  const cell = (column: ColumnKey): CellView => {
    const known = views.get(column);
    if (known) return known;
    const made = cellView(measure, column, env);
    views.set(column, made);
    return made;
  };
  return {
    measure,
    group,
    env,
    issue: readIssue(measure.issue, group.reading.instrument),
    cells: env.columns.map(({ key }) => cell(key)),
    cell,
  };
}

function cellView(measure: Measure, column: ColumnKey, env: Env): CellView {
  const text = cellText(measure, column, env.roundId);
  const roundId = column === 'actions' ? env.roundId : null;
  const place = { measureId: measure.id, column, roundId };
  let items: readonly CellItem[] | null = null;
  let statements: readonly Statement[] | null = null;
  return {
    place,
    text,
    column,
    get items() {
      items ??= readCellItems(text);
      return items;
    },
    get statements() {
      statements ??= withOverrides(
        text,
        { fiscalYear: env.fiscalYear, column: statementColumn(column) },
        measure.overrides.filter((override) => override.column === column && override.roundId === roundId),
      );
      return statements;
    },
  };
}

/** The clerk's word on a sentence goes before what was read in it, for as long as the cell has the sentence. */
function withOverrides(
  text: string,
  context: StatementContext,
  overrides: readonly StatementOverride[],
): readonly Statement[] {
  const words = overrides.filter(({ occurrence }) => occurrence === null);
  if (words.length === 0) return readStatements(text, context);
  return readSentences(text, context).flatMap((sentence): readonly Statement[] => {
    const word = words.findLast((each) => sentenceKey(each.sentence) === sentenceKey(sentence.text));
    const { statement } = sentence;
    if (!word) return statement ? [statement] : [];
    const { verdict, date } = word;
    const { start, end } = statement ?? sentence;
    if ((verdict === 'due' || verdict === 'done') && date !== null) return [{ kind: verdict, start, end, iso: date }];
    return verdict === 'open' && context.column !== 'actions' && statement ? [statement] : [];
  });
}

/** A column's printed heading in this year. */
export function columnHeading(column: ColumnKey, env: Env): string {
  const own = env.columns.find(({ key }) => key === column) ?? allColumns.find(({ key }) => key === column);
  return own?.heading ?? column;
}
