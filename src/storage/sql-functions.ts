// What the register's triggers call and SQLite has not. The engine's adapter gives these to every database it opens; a program
// without them can read a register and cannot change it past its history.
import { columnChange } from './column-change.ts';
import type { SqlValue } from './sql-database.ts';

/** Functions by their name in SQL; each takes as many values as it has parameters. */
export const sqlFunctions: Readonly<Record<string, (before: SqlValue, after: SqlValue) => SqlValue>> = {
  /** The change between two values as JSON. */
  column_change: (before, after) => JSON.stringify(columnChange(before, after)),
};
