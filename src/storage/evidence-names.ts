// Which evidence files a register speaks of, now or anywhere in its history: what undo or a look into the past may ask for again, and
// what was issued.
import { hasTable, type SqlDatabase } from './sql-database.ts';

/**
 * The SHA-256 of every file that a row names or once named. A row that went left its whole content in the history; evidence
 * never changes its file, and where a setting did, the row's change kept the file before.
 */
export function namedEvidence(database: SqlDatabase): ReadonlySet<string> {
  const rows = database.all(`
    select sha256 from evidence where sha256 is not null
    union
    select json_extract(content, '$.sha256') from change where table_name = 'evidence' and op = 'd'
    ${hasTable(database, 'kept_file') ? namedBySettings : ''}
    ${hasTable(database, 'issued_file') ? 'union select sha256 from issued_file' : ''}`);
  return new Set(rows.map(({ sha256 }) => sha256).filter((sha256) => typeof sha256 === 'string'));
}

const namedBySettings = `
    union
    select sha256 from kept_file
    union
    select json_extract(row_key, '$[2]') from change where table_name = 'kept_file' and op = 'd'`;
