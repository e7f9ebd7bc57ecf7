// Brings the tables from one state of a register to another by the rows that differ. It does not know changes or why they
// happened, so the tables can never say anything else than the register does.
import type { Register } from '../register/model.ts';
import { searchColumn } from './search.ts';
import type { SqlDatabase, SqlRow, SqlValue } from './sql-database.ts';
import { type Table, tables, whereKey } from './tables.ts';

/** The rows of one table that must be written to get from one state to another. */
export interface RowDifference {
  readonly table: Table;
  readonly added: readonly SqlRow[];
  readonly changed: readonly { readonly before: SqlRow; readonly after: SqlRow }[];
  readonly removed: readonly SqlRow[];
}

/** What differs between two registers, one entry a table that differs, parents first. `before` null: everything is new. */
export function differenceOf(before: Register | null, after: Register): readonly RowDifference[] {
  return tables
    .map((table) => compare(table, before ? table.parts(before) : [], table.parts(after)))
    .filter(({ added, changed, removed }) => added.length + changed.length + removed.length > 0);
}

/** Writes differences, given parents first; the caller holds the transaction. */
export function writeDifferences(database: SqlDatabase, differences: readonly RowDifference[]): void {
  for (const _ of writingDifferences(database, differences));
}

/** The same, stopping after every row with the share that is written, from 0 to 1. */
export function* writingDifferences(
  database: SqlDatabase,
  differences: readonly RowDifference[],
): Generator<number, void> {
  const all = differences.reduce(
    (sum, { added, changed, removed }) => sum + added.length + changed.length + removed.length,
    0,
  );
  let written = 0;
  const share = () => {
    written += 1;
    return written / all;
  };
  for (const { table, added, changed } of differences) {
    for (const row of added) {
      insert(database, table, row);
      yield share();
    }
    for (const { before, after } of changed) {
      update(database, table, before, after);
      yield share();
    }
  }
  // Removals come last and children first: by then no row that only moved still hangs on a parent that goes.
  for (const { table, removed } of differences.toReversed()) {
    for (const row of removed) {
      remove(database, table, row);
      yield share();
    }
  }
}

/** Parts of a register that no change touched give the very same rows, so nearly all is passed over at both ends. */
function compare(
  table: Table,
  before: readonly (readonly SqlRow[])[],
  after: readonly (readonly SqlRow[])[],
): RowDifference {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const rowsBefore = before.slice(start, before.length - end).flat();
  const known = new Map(rowsBefore.map((row) => [keyOf(table, row), row]));
  const added: SqlRow[] = [];
  const changed: { before: SqlRow; after: SqlRow }[] = [];
  for (const row of after.slice(start, after.length - end).flat()) {
    const key = keyOf(table, row);
    const old = known.get(key);
    known.delete(key);
    if (!old) added.push(row);
    else if (table.columns.some((column) => old[column] !== row[column])) changed.push({ before: old, after: row });
  }
  return { table, added, changed, removed: [...known.values()] };
}

function keyOf(table: Table, row: SqlRow): string {
  return table.key.map((column) => row[column]).join('\u0000');
}

/** The organisation's one row is born with the schema, hence the upsert; `or replace` would skip delete triggers. */
function insert(database: SqlDatabase, table: Table, row: SqlRow): void {
  const written = { ...row, ...searchColumn(table, row) };
  const names = Object.keys(written);
  const assignments = names
    .filter((name) => !table.key.includes(name))
    .map((name) => `${name} = excluded.${name}`)
    .join(', ');
  database.run(
    `insert into ${table.name} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})
     on conflict (${table.key.join(', ')}) do update set ${assignments}`,
    valuesOf(written, names),
  );
}

/** Sets only what differs: an index whose column is set is written anew even where the value stays, and costs a page. */
function update(database: SqlDatabase, table: Table, before: SqlRow, after: SqlRow): void {
  const differing = table.columns.filter((column) => before[column] !== after[column]);
  if (differing.length === 0) return;
  const search = table.searched?.some((column) => differing.includes(column)) ? searchColumn(table, after) : {};
  const names = [...differing, ...Object.keys(search)];
  database.run(
    `update ${table.name} set ${names.map((name) => `${name} = ?`).join(', ')} where ${whereKey(table)}`,
    valuesOf({ ...after, ...search }, [...names, ...table.key]),
  );
}

function remove(database: SqlDatabase, table: Table, row: SqlRow): void {
  database.run(`delete from ${table.name} where ${whereKey(table)}`, valuesOf(row, table.key));
}

function valuesOf(row: SqlRow, names: readonly string[]): SqlValue[] {
  return names.map((name) => row[name] ?? null);
}
