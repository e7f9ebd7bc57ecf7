// The port through which the register's SQL runs. It says nothing of files: an image in memory that an adapter keeps.

export type SqlValue = string | number | null;
export type SqlRow = Readonly<Record<string, SqlValue>>;

export interface SqlDatabase {
  /** Runs one statement. */
  run(sql: string, parameters?: readonly SqlValue[]): void;
  /** The rows of one query, values by column name. */
  all(sql: string, parameters?: readonly SqlValue[]): readonly SqlRow[];
}

/** Whether there is a table of this name: a file of an earlier version has fewer. */
export function hasTable(database: SqlDatabase, name: string): boolean {
  return database.all("select name from sqlite_schema where type = 'table' and name = ?", [name]).length > 0;
}

/** All of `work` or nothing: commits when it returns, rolls back and passes the fault on when it throws. */
export function inTransaction(database: SqlDatabase, work: () => void): void {
  database.run('begin immediate');
  try {
    work();
    database.run('commit');
  } catch (fault) {
    database.run('rollback');
    throw fault;
  }
}
