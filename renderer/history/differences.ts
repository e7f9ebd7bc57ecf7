// What differs between two registers in the parts that can be brought back, told as the history tells it: so that what a restore
// would do reads like what was done.
import { allColumns, cellText } from '../../src/register/columns.ts';
import type { Evidence, FiscalYear, Group, Id, Measure, Register } from '../../src/register/model.ts';
import type { HistoryChange } from './entries.ts';

type Value = HistoryChange['before'];
type Row = Readonly<Record<string, Value>>;

/** A row with its key; two states of a register are compared by these. */
interface Keyed {
  readonly table: string;
  readonly key: readonly string[];
  readonly row: Row;
}

/** The changes that lead from `before` to `after`: years, rounds, columns, groups and rows with all that hangs on them. */
export function changesBetween(before: Register, after: Register): readonly HistoryChange[] {
  const [old, now] = [byPlace(before, after), byPlace(after, before)];
  const places = [...new Set([...now.keys(), ...old.keys()])];
  return places.flatMap((place) => {
    const [from, to] = [old.get(place), now.get(place)];
    const either = to ?? from;
    if (!either) return [];
    return Object.keys(either.row).flatMap((column): readonly HistoryChange[] => {
      const change = {
        table: either.table,
        key: either.key,
        column,
        before: from?.row[column] ?? null,
        after: to?.row[column] ?? null,
      };
      return change.before === change.after ? [] : [change];
    });
  });
}

/** Years that are the very same in the other register are passed over. */
function byPlace(register: Register, other: Register): ReadonlyMap<string, Keyed> {
  const rows = register.fiscalYears.flatMap((year) => (other.fiscalYears.includes(year) ? [] : yearRows(year)));
  return new Map(rows.map((row) => [JSON.stringify([row.table, row.key]), row]));
}

function yearRows(year: FiscalYear): readonly Keyed[] {
  const { id, heading, introduction } = year;
  return [
    { table: 'fiscal_year', key: [id], row: { year: year.year, heading, introduction } },
    ...year.columns.map((column) => ({
      table: 'year_column',
      key: [id, column.key],
      row: { heading: column.heading, width_share: column.widthShare },
    })),
    ...year.rounds.map(({ id: key, months, cover, reportDate, memoNumber, memoDate }) => ({
      table: 'round',
      key: [key],
      row: { months, cover, report_date: reportDate, memo_number: memoNumber, memo_date: memoDate },
    })),
    ...year.groups.flatMap((group, sort) => groupRows(id, group, sort)),
  ];
}

function groupRows(yearId: Id, group: Group, sort: number): readonly Keyed[] {
  return [
    { table: 'measure_group', key: [group.id], row: { fiscal_year_id: yearId, sort, heading: group.heading } },
    ...group.measures.flatMap((measure, place) => measureRows(group.id, measure, place)),
  ];
}

function measureRows(groupId: Id, measure: Measure, sort: number): readonly Keyed[] {
  const { id, flag, actions, notes, overrides, evidence } = measure;
  const cells = allColumns.flatMap(({ key, scope }) => (scope === 'plan' ? [[key, cellText(measure, key, '')]] : []));
  return [
    { table: 'measure', key: [id], row: { group_id: groupId, sort, ...Object.fromEntries(cells), flag } },
    ...Object.entries(actions).map(([round, text]) => ({ table: 'action', key: [id, round], row: { text } })),
    ...notes.map(({ column, roundId, text }) => ({
      table: 'cell_note',
      key: [id, column, roundId ?? ''],
      row: { text },
    })),
    ...overrides.map((override) => ({
      table: 'statement_override',
      key: [id, override.id],
      row: {
        sentence: override.sentence,
        occurrence: override.occurrence,
        verdict: override.verdict,
        date: override.date,
      },
    })),
    ...evidence.map((piece, place) => ({ table: 'evidence', key: [id, piece.id], row: evidenceRow(piece, place) })),
  ];
}

function evidenceRow(piece: Evidence, sort: number): Row {
  const { item, name, date, addedAt } = piece;
  const link = piece.kind === 'link' ? { url: piece.url, click_path: piece.clickPath } : {};
  return { sort, item, name, date, added_at: addedAt, ...link };
}
