// The history as people read it: who changed what and when, with every text whole before and after, and the register as it was at
// a moment. All of it is found by walking back from the present (past.ts).
import type { Id, Register } from '../register/model.ts';
import { fail, ok, type Result } from '../result.ts';
import { archiveChanges } from './archive.ts';
import { type ChangeRecord, changesFrom, type HistoryChange, pastOf, type RowChange, toChangeRecord } from './past.ts';
import { registerFrom } from './read.ts';
import type { SqlDatabase, SqlRow, SqlValue } from './sql-database.ts';
import { selectRows, type Table, tables } from './tables.ts';

export interface HistoryEntry {
  readonly txn: number;
  /** ISO instant. */
  readonly at: string;
  /** The name in the settings of whoever did it; may be empty. */
  readonly who: string;
  readonly label: string;
  /** The txn that this one took back, or null. */
  readonly undoes: number | null;
  readonly changes: readonly HistoryChange[];
}

export interface HistoryQuery {
  /** At most so many entries. */
  readonly limit: number;
  /** Only entries before this txn; null begins with the newest. */
  readonly before: number | null;
}

/** The newest entries first, of the whole register. */
export function registerHistory(database: SqlDatabase, { limit, before }: HistoryQuery): readonly HistoryEntry[] {
  const txns = database.all(
    'select id, at, who, label, undoes from txn where id < coalesce(?, id + 1) order by id desc limit ?',
    [before, limit],
  );
  const oldest = Number(txns.at(-1)?.id ?? 0);
  return entriesOf(database, txns, txns.length === 0 ? [] : changesFrom(database, oldest, null));
}

/** The newest entries first, of one measure: its place, plan and actions, and the notes, words and evidence on it. */
export function measureHistory(
  database: SqlDatabase,
  measureId: Id,
  { limit, before }: HistoryQuery,
): readonly HistoryEntry[] {
  const records = database
    .all(
      `select txn, table_name, row_key, op, content from change
       where table_name in ('measure', 'action', 'cell_note', 'statement_override', 'evidence') and json_extract(row_key, '$[0]') = ? order by id desc`,
      [measureId],
    )
    .map(toChangeRecord);
  const wanted = [...new Set(records.map((record) => record.txn))]
    .filter((txn) => before === null || txn < before)
    .slice(0, limit);
  const txns = database.all(
    `select id, at, who, label, undoes from txn
     where id in (select value from json_each(?)) order by id desc`,
    [JSON.stringify(wanted)],
  );
  const oldest = wanted.at(-1) ?? 0;
  return entriesOf(
    database,
    txns,
    records.filter((record) => record.txn >= oldest),
  );
}

/**
 * The register as it was when the txn `txn` had been done; 0 is before the first. Errors: `refused` with `changedSince` when the
 * history does not lead there (rows changed by a program that wrote none).
 */
export function stateAt(database: SqlDatabase, txn: number): Result<Register> {
  const past = pastOf(database);
  for (const record of changesFrom(database, txn + 1, null)) {
    if (!past.stepBack(record)) return fail({ kind: 'refused', reason: 'changedSince' });
  }
  const touched = new Map(tables.map((table) => [table, new Map<string, SqlRow | null>()]));
  for (const row of past.touched()) {
    const either = row.present ?? row.past;
    if (either) touched.get(row.table)?.set(keyText(row.table, either), row.past);
  }
  return ok(
    registerFrom((table) => {
      const moved = touched.get(table) ?? new Map<string, SqlRow | null>();
      const unmoved = database.all(selectRows(table)).filter((row) => !moved.has(keyText(table, row)));
      return [...unmoved, ...[...moved.values()].filter((row) => row !== null)];
    }),
  );
}

/** Walks all records back, newest first, and keeps what belongs to the txns asked for. */
function entriesOf(
  database: SqlDatabase,
  txns: readonly SqlRow[],
  records: readonly ChangeRecord[],
): readonly HistoryEntry[] {
  const changes = new Map<number, HistoryChange[]>(txns.map((row) => [Number(row.id), []]));
  const past = pastOf(database);
  for (const record of records) {
    const change = past.stepBack(record);
    if (change) changes.get(record.txn)?.push(...columnChanges(record, change).toReversed());
  }
  const events = archiveChanges(
    database,
    txns.map(({ id }) => Number(id)),
  );
  return txns.map((row) => ({
    txn: Number(row.id),
    at: String(row.at),
    who: String(row.who),
    label: String(row.label),
    undoes: row.undoes === null ? null : Number(row.undoes),
    // Met newest first, told in the order they happened.
    changes: events.get(Number(row.id)) ?? (changes.get(Number(row.id)) ?? []).toReversed(),
  }));
}

function columnChanges(record: ChangeRecord, { table, before, after }: RowChange): readonly HistoryChange[] {
  const key = JSON.parse(record.rowKey) as readonly SqlValue[];
  return table.columns.flatMap((column) => {
    const [old, now] = [before?.[column] ?? null, after?.[column] ?? null];
    return old === now ? [] : [{ table: table.name, key, column, before: old, after: now }];
  });
}

function keyText(table: Table, row: SqlRow): string {
  return JSON.stringify(table.key.map((column) => row[column] ?? null));
}
