// Walking back: the rows of the register as they were, found from the present by taking changes back one by one, newest first.
// Everything that looks into the past (history, restoring, undo) goes through here. It writes nothing.
import { type ColumnChange, valueBefore } from './column-change.ts';
import type { SqlDatabase, SqlRow, SqlValue } from './sql-database.ts';
import { selectRows, type Table, tableNamed, whereKey } from './tables.ts';

/** One row of the `change` table. */
export interface ChangeRecord {
  readonly txn: number;
  readonly table: string;
  /** The values of the row's key columns as a JSON array. */
  readonly rowKey: string;
  readonly op: 'i' | 'u' | 'd';
  readonly content: string | null;
}

/** One row around one change; null where it was not there. */
export interface RowChange {
  readonly table: Table;
  readonly before: SqlRow | null;
  readonly after: SqlRow | null;
}

/** A change as people are told it: one column of one row; `before` is null where the row was new, `after` where it went. */
export interface HistoryChange {
  readonly table: string;
  readonly key: readonly SqlValue[];
  readonly column: string;
  readonly before: SqlValue;
  readonly after: SqlValue;
}

/** Rows at a moment that moves back with every change taken back. */
export interface Past {
  /** Takes the newest change of its row back; null when the row is not what the change left, or its table is no more. */
  stepBack(record: ChangeRecord): RowChange | null;
  /** The rows touched so far as they are at this moment. */
  touched(): readonly TouchedRow[];
}

export interface TouchedRow {
  readonly table: Table;
  readonly present: SqlRow | null;
  readonly past: SqlRow | null;
}

/** The past of a database, standing at the present. */
export function pastOf(database: SqlDatabase): Past {
  const rows = new Map<string, TouchedRow>();
  return {
    stepBack: (record) => {
      const table = tableNamed(record.table);
      if (!table) return null;
      const place = `${record.table} ${record.rowKey}`;
      const known = rows.get(place) ?? presentRow(database, table, record.rowKey);
      const before = rowBefore(table, record, known.past);
      if (before === undefined) return null;
      rows.set(place, { ...known, past: before });
      return { table, before, after: known.past };
    },
    touched: () => [...rows.values()],
  };
}

/** Changes of these txns, newest first; `lastTxn` null goes up to the present. */
export function changesFrom(database: SqlDatabase, firstTxn: number, lastTxn: number | null): readonly ChangeRecord[] {
  return database
    .all(
      `select txn, table_name, row_key, op, content from change
       where id >= (select first_change from txn where id = ?) and txn <= coalesce(?, txn) order by id desc`,
      [firstTxn, lastTxn],
    )
    .map(toChangeRecord);
}

/** A row of `change` as read. */
export function toChangeRecord(row: SqlRow): ChangeRecord {
  return {
    txn: Number(row.txn),
    table: String(row.table_name),
    rowKey: String(row.row_key),
    op: String(row.op) as ChangeRecord['op'],
    content: row.content === null || row.content === undefined ? null : String(row.content),
  };
}

/** The row before a change, null when there was none; undefined when `after` is not what the change left. */
function rowBefore(table: Table, record: ChangeRecord, after: SqlRow | null): SqlRow | null | undefined {
  if (record.op === 'i') return after ? null : undefined;
  if (record.op === 'd') {
    if (after) return undefined;
    const content = JSON.parse(record.content ?? '{}') as SqlRow;
    return { ...keyOf(table, record.rowKey), ...pick(content, table.columns) };
  }
  if (!after) return undefined;
  const changed = JSON.parse(record.content ?? '{}') as Readonly<Record<string, ColumnChange>>;
  const before: Record<string, SqlValue> = { ...after };
  for (const [column, change] of Object.entries(changed)) {
    if (!table.columns.includes(column)) continue;
    const value = valueBefore(change, after[column] ?? null);
    if (value === undefined) return undefined;
    before[column] = value;
  }
  return before;
}

function presentRow(database: SqlDatabase, table: Table, rowKey: string): TouchedRow {
  const key = keyOf(table, rowKey);
  const [present = null] = database.all(
    `${selectRows(table)} where ${whereKey(table)}`,
    table.key.map((column) => key[column] ?? null),
  );
  return { table, present, past: present };
}

function keyOf(table: Table, rowKey: string): SqlRow {
  const values = JSON.parse(rowKey) as readonly SqlValue[];
  return Object.fromEntries(table.key.map((column, index) => [column, values[index] ?? null]));
}

function pick(row: SqlRow, columns: readonly string[]): SqlRow {
  return Object.fromEntries(columns.filter((column) => column in row).map((column) => [column, row[column] ?? null]));
}
