// Values out of a row as the tables hold them. A column that an older file does not have reads as empty.
import type { SqlRow } from './sql-database.ts';

/** '' where there is none. */
export function text(row: SqlRow, column: string): string {
  return String(row[column] ?? '');
}

/** Null where there is none; '' stays ''. */
export function textOrNull(row: SqlRow, column: string): string | null {
  const value = row[column];
  return typeof value === 'string' ? value : null;
}

/** By a number, then by id: the order that no two readings disagree on. */
export function inOrder(rows: readonly SqlRow[], column: string): readonly SqlRow[] {
  return rows.toSorted(
    (one, other) => Number(one[column]) - Number(other[column]) || (text(one, 'id') < text(other, 'id') ? -1 : 1),
  );
}

/** By id alone. */
export function byId(rows: readonly SqlRow[]): readonly SqlRow[] {
  return rows.toSorted((one, other) => (text(one, 'id') < text(other, 'id') ? -1 : 1));
}
