// The register file on the disk, over sql.js: what is in memory is what the file holds, and a commit that fails leaves both as
// they were. One commit is one SQLite transaction, written as changed pages under a rollback journal (page-commit).
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { RegisterStore, StoredRegister } from '../../src/app/ports.ts';
import type { Register } from '../../src/register/model.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { applicationId, migrate } from '../../src/storage/migrations.ts';
import { readRegister } from '../../src/storage/read.ts';
import { inTransaction } from '../../src/storage/sql-database.ts';
import { writeDifference } from '../../src/storage/write.ts';
import { type Disk, machineDisk } from './disk.ts';
import { ioError } from './io-error.ts';
import { commitPages, isCommitted } from './page-commit.ts';
import { headerFault, stampImage } from './register-header.ts';
import { journalIsHot, journalPath, rollBack } from './rollback-journal.ts';
import type { SqlEngine, SqlImage } from './sql-engine.ts';
import { neighbourPath, removeIfThere, replaceFile } from './whole-file.ts';

/** Register files over one SQL engine; `disk` is the machine's own outside the tests. */
export function createRegisterStore(engine: SqlEngine, disk: Disk = machineDisk): RegisterStore {
  return {
    create: (path, register) => createFile(engine, disk, path, register),
    open: (path) => openFile(engine, disk, path),
  };
}

function createFile(engine: SqlEngine, disk: Disk, path: string, register: Register): Result<StoredRegister> {
  // A register is never written over by a new one; the dialog's "replace?" cannot be undone.
  if (disk.exists(path)) return fail({ kind: 'refused', reason: 'fileExists' });
  const database = engine.open(null);
  database.run(`pragma application_id = ${applicationId}`);
  migrate(database);
  inTransaction(database, () => writeDifference(database, null, register));
  const bytes = database.export();
  stampImage(bytes);
  try {
    // A journal left by a register that lay here once would be played back into this one.
    removeIfThere(journalPath(path), disk);
    replaceFile(path, bytes, disk);
  } catch (fault) {
    database.close();
    return fail(ioError(fault, path));
  }
  return ok(storedRegister(engine, disk, path, bytes, database, register, false));
}

function openFile(engine: SqlEngine, disk: Disk, path: string): Result<StoredRegister> {
  let bytes: Buffer;
  let readOnly: boolean;
  try {
    if (statSync(path).isDirectory()) return fail({ kind: 'notARegister', path, reason: 'folder' });
    readOnly = !isWritable(disk, path);
    if (!readOnly) {
      removeIfThere(neighbourPath(path), disk);
      // Before anything reads the file: what a crash left half written goes back.
      rollBack(disk, path);
    }
    bytes = disk.readFile(path);
  } catch (fault) {
    return fail(ioError(fault, path));
  }
  const fault = headerFault(bytes, path);
  if (fault) return fail(fault);
  const database = openSound(engine, bytes);
  if (!database) return fail({ kind: 'damaged', path, reason: 'content' });
  try {
    if (migrate(database) > 0 && !readOnly) bytes = commitPages(disk, path, bytes, database.export()).image;
    return ok(storedRegister(engine, disk, path, bytes, database, readRegister(database), readOnly));
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
  disk: Disk,
  path: string,
  firstImage: Buffer,
  firstDatabase: SqlImage,
  first: Register,
  readOnly: boolean,
): StoredRegister {
  let onDisk = firstImage;
  let database = firstDatabase;
  let current = first;
  let mustRollBack = false;
  const savedAt = statSync(path).mtime.toISOString();

  return {
    path,
    readOnly,
    register: first,
    savedAt,
    commit: (after) => {
      if (readOnly) return fail({ kind: 'fileReadOnly', path });
      try {
        if (mustRollBack) rollBack(disk, path);
        mustRollBack = false;
        inTransaction(database, () => writeDifference(database, current, after));
        onDisk = commitPages(disk, path, onDisk, database.export()).image;
        current = after;
        return ok(undefined);
      } catch (fault) {
        mustRollBack = journalIsHot(fault);
        if (isCommitted(fault)) {
          // The file holds the new state, only the journal's end was not flushed: memory must not fall behind the file.
          onDisk = disk.readFile(path);
          current = after;
        }
        database.close();
        database = engine.open(onDisk);
        return fail(ioError(fault, path));
      }
    },
    saveCopy: (copyPath) => {
      try {
        replaceFile(copyPath, onDisk, disk);
        return ok(undefined);
      } catch (fault) {
        return fail(ioError(fault, copyPath));
      }
    },
    close: () => {
      database.close();
      // Empty between commits; a hot one stays for the next open.
      if (!readOnly && !mustRollBack) removeIfThere(journalPath(path), disk);
    },
  };
}

/** Asked of the file by opening it, for rights alone do not tell on Windows. A commit needs a journal, so the folder counts too. */
function isWritable(disk: Disk, path: string): boolean {
  try {
    disk.close(disk.open(path, 'r+'));
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch {
    return false;
  }
}
