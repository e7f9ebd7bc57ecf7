// One open register file: what is in memory is what the file holds, and a commit that fails leaves both as they were. One commit
// is one SQLite transaction, written as changed pages under a rollback journal (page-commit).
import { statSync } from 'node:fs';
import type { StoredRegister } from '../../src/app/ports.ts';
import type { Register } from '../../src/register/model.ts';
import { fail, ok } from '../../src/result.ts';
import { inTransaction } from '../../src/storage/sql-database.ts';
import { writeDifference } from '../../src/storage/write.ts';
import type { Disk } from './disk.ts';
import { ioError } from './io-error.ts';
import type { HeldLock } from './lock-file.ts';
import { commitPages, isCommitted } from './page-commit.ts';
import { journalIsHot, journalPath, rollBack } from './rollback-journal.ts';
import type { SqlEngine, SqlImage } from './sql-engine.ts';
import { removeIfThere, replaceFile } from './whole-file.ts';

/** A register that was opened or made: its file, the bytes known to be there, the database over them and what it says. */
export interface OpenedFile {
  readonly path: string;
  readonly image: Buffer;
  readonly database: SqlImage;
  readonly register: Register;
  /** Null where the register is open for reading only. */
  readonly lock: HeldLock | null;
}

/** The open register over its file; it releases the lock when it is closed. */
export function storedRegister(engine: SqlEngine, disk: Disk, opened: OpenedFile): StoredRegister {
  const { path, lock } = opened;
  let onDisk = opened.image;
  let database = opened.database;
  let current = opened.register;
  let mustRollBack = false;
  const savedAt = statSync(path).mtime.toISOString();

  return {
    path,
    readOnly: lock === null,
    register: opened.register,
    savedAt,
    commit: (after) => {
      if (!lock) return fail({ kind: 'fileReadOnly', path });
      if (!lock.isOurs()) return fail({ kind: 'fileLocked', path, holder: lock.holder() });
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
      if (!lock) return;
      // Empty between commits; a hot one stays for the next open.
      if (!mustRollBack && lock.isOurs()) removeIfThere(journalPath(path), disk);
      lock.release();
    },
  };
}
