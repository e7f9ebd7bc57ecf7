// Which evidence files a register speaks of, now or anywhere in its history: what undo or a look into the past may ask for again.
import type { SqlDatabase } from './sql-database.ts';

/**
 * The SHA-256 of every file that a row names or once named. A row that went left its whole content in the history, and a row's
 * file never changes, so nothing is overlooked.
 */
export function namedEvidence(database: SqlDatabase): ReadonlySet<string> {
  const rows = database.all(`
    select sha256 from evidence where sha256 is not null
    union
    select json_extract(content, '$.sha256') from change where table_name = 'evidence' and op = 'd'`);
  return new Set(rows.map(({ sha256 }) => sha256).filter((sha256) => typeof sha256 === 'string'));
}
