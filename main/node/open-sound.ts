// Opens a database only where SQLite itself finds it sound.
import type { SqlEngine, SqlImage } from './sql-engine.ts';

/** The database of these bytes, or null when SQLite finds them unsound. */
export function openSound(engine: SqlEngine, bytes: Buffer): SqlImage | null {
  let database: SqlImage | null = null;
  try {
    database = engine.open(bytes);
    const verdict = database.all('pragma integrity_check');
    const broken = database.all('pragma foreign_key_check');
    if (verdict[0]?.integrity_check === 'ok' && broken.length === 0) return database;
  } catch {
    // SQLite throws on a page it cannot read; that is the answer we asked for.
  }
  database?.close();
  return null;
}
