// Brings the tables from one state of a register to another by the rows that differ. It does not know changes or why they
// happened, so the tables can never say anything else than the register does.
import type { Register } from '../register/model.ts';
import type { SqlDatabase, SqlRow, SqlValue } from './sql-database.ts';
import { type Table, tables } from './tables.ts';

/**
 * Writes the difference between two registers; the caller holds the transaction. `before` null writes a register into empty
 * tables. Gives the number of rows touched.
 */
export function writeDifference(database: SqlDatabase, before: Register | null, after: Register): number {
  const differences = tables.map((table) => compare(table, before ? table.rows(before) : [], table.rows(after)));
  let touched = 0;
  // Removals come last and children first: by then no row that only moved still hangs on a parent that goes.
  for (const { table, added, changed } of differences) {
    for (const row of added) insert(database, table, row);
    for (const row of changed) update(database, table, row);
    touched += added.length + changed.length;
  }
  for (const { table, removed } of differences.toReversed()) {
    for (const row of removed) remove(database, table, row);
    touched += removed.length;
  }
  return touched;
}

interface Difference {
  readonly table: Table;
  readonly added: readonly SqlRow[];
  readonly changed: readonly SqlRow[];
  readonly removed: readonly SqlRow[];
}

function compare(table: Table, before: readonly SqlRow[], after: readonly SqlRow[]): Difference {
  const known = new Map(before.map((row) => [keyOf(table, row), row]));
  const added: SqlRow[] = [];
  const changed: SqlRow[] = [];
  for (const row of after) {
    const key = keyOf(table, row);
    const old = known.get(key);
    known.delete(key);
    if (!old) added.push(row);
    else if (table.columns.some((column) => old[column] !== row[column])) changed.push(row);
  }
  return { table, added, changed, removed: [...known.values()] };
}

function keyOf(table: Table, row: SqlRow): string {
  return table.key.map((column) => row[column]).join('\u0000');
}

/** The organisation's one row is born with the schema, hence the upsert; `or replace` would skip delete triggers. */
function insert(database: SqlDatabase, table: Table, row: SqlRow): void {
  const names = [...table.key, ...table.columns];
  const assignments = table.columns.map((column) => `${column} = excluded.${column}`).join(', ');
  database.run(
    `insert into ${table.name} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})
     on conflict (${table.key.join(', ')}) do update set ${assignments}`,
    valuesOf(row, names),
  );
}

function update(database: SqlDatabase, table: Table, row: SqlRow): void {
  database.run(
    `update ${table.name} set ${table.columns.map((column) => `${column} = ?`).join(', ')} where ${whereKey(table)}`,
    valuesOf(row, [...table.columns, ...table.key]),
  );
}

function remove(database: SqlDatabase, table: Table, row: SqlRow): void {
  database.run(`delete from ${table.name} where ${whereKey(table)}`, valuesOf(row, table.key));
}

function whereKey(table: Table): string {
  return table.key.map((column) => `${column} = ?`).join(' and ');
}

function valuesOf(row: SqlRow, names: readonly string[]): SqlValue[] {
  return names.map((name) => row[name] ?? null);
}
