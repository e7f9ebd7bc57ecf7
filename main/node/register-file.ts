// The register file on the disk, over sql.js: what is in memory is what was last written, and a commit that fails leaves both
// as they were. It knows SQL and files, and nothing of windows.
import { accessSync, closeSync, constants, existsSync, openSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RegisterStore, StoredRegister } from '../../src/app/ports.ts';
import type { Register } from '../../src/register/model.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { applicationId, migrate } from '../../src/storage/migrations.ts';
import { readRegister } from '../../src/storage/read.ts';
import { inTransaction } from '../../src/storage/sql-database.ts';
import { writeDifference } from '../../src/storage/write.ts';
import { ioError } from './io-error.ts';
import { headerFault } from './register-header.ts';
import type { SqlEngine, SqlImage } from './sql-engine.ts';
import { replaceFile } from './whole-file.ts';

/** Register files over one SQL engine. */
export function createRegisterStore(engine: SqlEngine): RegisterStore {
  return {
    create: (path, register) => createFile(engine, path, register),
    open: (path) => openFile(engine, path),
  };
}

function createFile(engine: SqlEngine, path: string, register: Register): Result<StoredRegister> {
  // A register is never written over by a new one; the dialog's "replace?" cannot be undone.
  if (existsSync(path)) return fail({ kind: 'refused', reason: 'fileExists' });
  const database = engine.open(null);
  database.run(`pragma application_id = ${applicationId}`);
  migrate(database);
  inTransaction(database, () => writeDifference(database, null, register));
  const bytes = database.export();
  try {
    replaceFile(path, bytes);
  } catch (fault) {
    database.close();
    return fail(ioError(fault, path));
  }
  return ok(storedRegister(engine, path, bytes, database, register, false));
}

function openFile(engine: SqlEngine, path: string): Result<StoredRegister> {
  let bytes: Buffer;
  try {
    if (statSync(path).isDirectory()) return fail({ kind: 'notARegister', path, reason: 'folder' });
    bytes = readFileSync(path);
  } catch (fault) {
    return fail(ioError(fault, path));
  }
  const fault = headerFault(bytes, path);
  if (fault) return fail(fault);
  const readOnly = !isWritable(path);
  const database = openSound(engine, bytes);
  if (!database) return fail({ kind: 'damaged', path, reason: 'content' });
  try {
    if (migrate(database) > 0 && !readOnly) {
      const migrated = database.export();
      replaceFile(path, migrated);
      bytes = migrated;
    }
    return ok(storedRegister(engine, path, bytes, database, readRegister(database), readOnly));
  } catch (migrationFault) {
    database.close();
    return fail(ioError(migrationFault, path));
  }
}

/** The database of these bytes, or null when SQLite finds them unsound. */
function openSound(engine: SqlEngine, bytes: Buffer): SqlImage | null {
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

function storedRegister(
  engine: SqlEngine,
  path: string,
  firstBytes: Buffer,
  firstDatabase: SqlImage,
  first: Register,
  readOnly: boolean,
): StoredRegister {
  let onDisk = firstBytes;
  let database = firstDatabase;
  let current = first;
  const savedAt = statSync(path).mtime.toISOString();

  /** Memory goes back to what the disk holds. */
  const reload = (): void => {
    database.close();
    database = engine.open(onDisk);
  };

  return {
    path,
    readOnly,
    register: first,
    savedAt,
    commit: (after) => {
      if (readOnly) return fail({ kind: 'fileReadOnly', path });
      try {
        inTransaction(database, () => writeDifference(database, current, after));
        const image = database.export();
        if (!isAsWritten(path, onDisk)) {
          reload();
          return fail({ kind: 'changedOutside', path });
        }
        replaceFile(path, image);
        onDisk = image;
        current = after;
        return ok(undefined);
      } catch (fault) {
        reload();
        return fail(ioError(fault, path));
      }
    },
    saveCopy: (copyPath) => {
      try {
        replaceFile(copyPath, onDisk);
        return ok(undefined);
      } catch (fault) {
        return fail(ioError(fault, copyPath));
      }
    },
    close: () => database.close(),
  };
}

/** Whether the file still is the one we wrote last; a missing one counts as changed. */
function isAsWritten(path: string, onDisk: Buffer): boolean {
  try {
    return readFileSync(path).equals(onDisk);
  } catch {
    return false;
  }
}

/** Asked of the file by opening it, for rights alone do not tell on Windows. A commit needs a neighbour, so the folder counts too. */
function isWritable(path: string): boolean {
  try {
    closeSync(openSync(path, 'r+'));
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
