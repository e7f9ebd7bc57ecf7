// Makes and opens register files: the lock, what a crash left, the header, SQLite's own checks, migrations. What is no sound
// register is refused in a typed way and never written to.
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type { OpenOptions, RegisterStore, StoredRegister } from '../../src/app/ports.ts';
import type { Register } from '../../src/register/model.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { applicationId, migrate } from '../../src/storage/migrations.ts';
import { readRegister } from '../../src/storage/read.ts';
import { inTransaction } from '../../src/storage/sql-database.ts';
import { writeDifference } from '../../src/storage/write.ts';
import { type Disk, machineDisk } from './disk.ts';
import { codeOf, ioError } from './io-error.ts';
import { type HeldLock, takeLock } from './lock-file.ts';
import { commitPages } from './page-commit.ts';
import { readSettled } from './read-settled.ts';
import { headerFault, stampImage } from './register-header.ts';
import { journalPath, rollBack } from './rollback-journal.ts';
import type { SqlEngine, SqlImage } from './sql-engine.ts';
import { storedRegister } from './stored-register.ts';
import { neighbourPath, removeIfThere, replaceFile } from './whole-file.ts';

export interface StoreOptions {
  readonly engine: SqlEngine;
  readonly now: () => string;
  /** The machine's own outside the tests. */
  readonly disk?: Disk;
}

/** Register files over one SQL engine. */
export function createRegisterStore({ engine, now, disk = machineDisk }: StoreOptions): RegisterStore {
  return {
    create: (path, register) => createFile(engine, disk, now, path, register),
    open: (path, options) => openFile(engine, disk, now, path, options),
  };
}

function createFile(
  engine: SqlEngine,
  disk: Disk,
  now: () => string,
  path: string,
  register: Register,
): Result<StoredRegister> {
  // A register is never written over by a new one; the dialog's "replace?" cannot be undone.
  if (disk.exists(path)) return fail({ kind: 'refused', reason: 'fileExists' });
  const database = engine.open(null);
  database.run(`pragma application_id = ${applicationId}`);
  migrate(database);
  inTransaction(database, () => writeDifference(database, null, register));
  const image = database.export();
  stampImage(image);
  let lock: HeldLock | null = null;
  try {
    const attempt = takeLock(path, now);
    if (attempt.kind === 'taken') return fail({ kind: 'fileLocked', path, holder: attempt.holder });
    lock = attempt.lock;
    // A journal left by a register that lay here once would be played back into this one.
    removeIfThere(journalPath(path), disk);
    replaceFile(path, image, disk);
  } catch (fault) {
    lock?.release();
    database.close();
    return fail(ioError(fault, path));
  }
  return ok(storedRegister(engine, disk, { path, image, database, register, lock }));
}

function openFile(
  engine: SqlEngine,
  disk: Disk,
  now: () => string,
  path: string,
  options: OpenOptions,
): Result<StoredRegister> {
  let lock: HeldLock | null = null;
  const failed = (result: Result<never>): Result<never> => {
    lock?.release();
    return result;
  };
  try {
    if (statSync(path).isDirectory()) return fail({ kind: 'notARegister', path, reason: 'folder' });
    if (options.access === 'write' && isWritable(disk, path)) {
      const attempt = tryLock(path, now, options.takeOver);
      if (attempt?.kind === 'taken') return fail({ kind: 'fileLocked', path, holder: attempt.holder });
      lock = attempt?.lock ?? null;
    }
    if (lock) {
      removeIfThere(neighbourPath(path), disk);
      // Before anything reads the file: what a crash left half written goes back.
      rollBack(disk, path);
    }
    let image = lock ? disk.readFile(path) : readSettled(disk, path);
    const fault = headerFault(image, path);
    if (fault) return failed(fail(fault));
    const database = openSound(engine, image);
    if (!database) return failed(fail({ kind: 'damaged', path, reason: 'content' }));
    if (migrate(database) > 0 && lock) image = commitPages(disk, path, image, database.export()).image;
    return ok(storedRegister(engine, disk, { path, image, database, register: readRegister(database), lock }));
  } catch (fault) {
    return failed(fail(ioError(fault, path)));
  }
}

/** The lock, or null in a folder that takes no file: the register is read-only there. */
function tryLock(path: string, now: () => string, takeOver: boolean) {
  try {
    return takeLock(path, now, takeOver);
  } catch (fault) {
    if (['EACCES', 'EPERM', 'EROFS'].includes(codeOf(fault) ?? '')) return null;
    throw fault;
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
