// Makes and opens register files: the lock, what a crash left, the header, SQLite's own checks, migrations. What is no sound
// register is refused in a typed way and never written to.
import { accessSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { forWriting, type OpenOptions, type RegisterStore, type StoredRegister } from '../../src/app/ports.ts';
import type { OpenNotice } from '../../src/contract/register-shapes.ts';
import type { Register } from '../../src/register/model.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { readIssues } from '../../src/storage/archive.ts';
import { applicationId, migrate } from '../../src/storage/migrations.ts';
import { readRegister } from '../../src/storage/read.ts';
import { inTransaction } from '../../src/storage/sql-database.ts';
import { writeStep } from '../../src/storage/steps.ts';
import { creation } from '../../src/storage/undo-stacks.ts';
import { type BackupPlaces, backUp, backupPlaces, listBackups } from './backups.ts';
import { missingEvidence } from './copy-contents.ts';
import { type Disk, machineDisk } from './disk.ts';
import { evidenceStore } from './evidence-store.ts';
import { codeOf, ioError } from './io-error.ts';
import { atFirstCommit } from './living-copy.ts';
import { type HeldLock, takeLock } from './lock-file.ts';
import { openSound } from './open-sound.ts';
import { commitPages } from './page-commit.ts';
import { readSettled } from './read-settled.ts';
import { restoreFrom, salvageInto, summariseBackups } from './recovery.ts';
import { headerFault, isOlder, stampImage } from './register-header.ts';
import { discardJournal, rollBack, setForeignJournalAside } from './rollback-journal.ts';
import type { SqlEngine } from './sql-engine.ts';
import { storedRegister } from './stored-register.ts';
import { sweepEvidence } from './sweep-evidence.ts';
import { verifyBeside } from './verify-copy.ts';
import { neighbourPath, removeIfThere, replaceFile } from './whole-file.ts';
import { hasPendingLog } from './write-ahead-log.ts';

export interface StoreOptions {
  readonly engine: SqlEngine;
  readonly now: () => string;
  /** The program's own folder: the second place for backups. */
  readonly dataFolder: string;
  /** The machine's own outside the tests. */
  readonly disk?: Disk;
}

/** Register files over one SQL engine. */
export function createRegisterStore(options: StoreOptions): RegisterStore {
  const { engine, now, dataFolder, disk = machineDisk } = options;
  const placesOf = (path: string) => backupPlaces(path, dataFolder);
  const open = (path: string, how: OpenOptions) => openFile(engine, disk, now, placesOf(path), path, how);
  return {
    create: (path, register, who = '') => createFile(engine, disk, now, placesOf(path), path, register, who),
    open,
    backups: (path) => summariseBackups(engine, disk, placesOf(path)),
    restore: (path, from) => {
      const attempt = tryLock(path, now, false);
      if (!attempt) return fail({ kind: 'fileReadOnly', path });
      if (attempt.kind === 'taken') return fail({ kind: 'fileLocked', path, holder: attempt.holder });
      const restored = restoreFrom(engine, disk, placesOf(path), path, from, now());
      attempt.lock.release();
      return restored.ok ? open(path, forWriting) : restored;
    },
    salvage: (path, to) => salvageInto(engine, disk, path, to),
  };
}

function createFile(
  engine: SqlEngine,
  disk: Disk,
  now: () => string,
  places: BackupPlaces,
  path: string,
  register: Register,
  who: string,
): Result<StoredRegister> {
  // A register is never written over by a new one; the dialog's "replace?" cannot be undone.
  // Nor beside evidence of another one, which it would take for its own.
  const isTaken = disk.exists(path) || evidenceStore(path, disk).list().length > 0;
  if (isTaken) return fail({ kind: 'refused', reason: 'fileExists' });
  const database = engine.open(null);
  database.run(`pragma application_id = ${applicationId}`);
  migrate(database);
  inTransaction(database, () => {
    writeStep(database, null, register, { label: creation, who, at: now() });
  });
  const image = database.export();
  stampImage(image);
  let lock: HeldLock | null = null;
  try {
    const attempt = takeLock(path, now);
    if (attempt.kind === 'taken') return fail({ kind: 'fileLocked', path, holder: attempt.holder });
    lock = attempt.lock;
    // A journal left by a register that lay here once would be played back into this one.
    discardJournal(disk, path);
    replaceFile(path, image, disk);
    // Its evidence folder was empty or not there, so all that comes into it is the register's own.
    const sweep = (named: ReadonlySet<string>) => void sweepEvidence(engine, disk, places, path, named);
    const committed = () => {};
    return ok(storedRegister(engine, disk, { path, image, database, register, lock, notices: [], sweep, committed }));
  } catch (fault) {
    removeIfOurs(disk, path, image);
    lock?.release();
    database.close();
    return fail(ioError(fault, path));
  }
}

/** A file that took its place but could not be made durable: "not made" must be true. */
function removeIfOurs(disk: Disk, path: string, image: Buffer): void {
  try {
    if (disk.readFile(path).equals(image)) disk.remove(path);
  } catch {
    // Mostly because it never took its place.
  }
}

function openFile(
  engine: SqlEngine,
  disk: Disk,
  now: () => string,
  places: BackupPlaces,
  path: string,
  options: OpenOptions,
): Result<StoredRegister> {
  const notices: OpenNotice[] = [];
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
      if (rollBack(disk, path)) notices.push({ kind: 'recovered' });
    }
    let image = lock ? disk.readFile(path) : readSettled(disk, path);
    const fault = headerFault(image, path);
    if (fault) {
      if (fault.kind === 'damaged') keepDamaged(places, path, image, now());
      return failed(fail(fault));
    }
    // The other program that holds the rest of it must close it first, or open and close it again after a crash.
    if (hasPendingLog(disk, path, image)) return failed(fail({ kind: 'fileLocked', path, holder: null }));
    const database = openSound(engine, image);
    if (!database) {
      keepDamaged(places, path, image, now());
      return failed(fail({ kind: 'damaged', path, reason: 'content' }));
    }
    if (lock) {
      setForeignJournalAside(disk, path);
      const reason = isOlder(image) ? 'before-migration' : 'opened';
      for (const missed of backUp(places, path, image, reason, now()))
        notices.push({ kind: 'backupFailed', ...missed });
    }
    const check = verifyBeside(path);
    if (check && check.faults.length > 0) {
      const files = check.faults.map((found) => found.path);
      notices.push({ kind: 'copyDiffers', madeAt: check.manifest.madeAt, files });
    }
    const committed = atFirstCommit(disk, check);
    if (migrate(database) > 0 && lock) {
      image = commitPages(disk, path, image, database.export()).image;
      committed();
    }
    const register = readRegister(database);
    const missing = missingEvidence(evidenceStore(path, disk), register, readIssues(database));
    if (missing.length > 0) notices.push({ kind: 'evidenceMissing', names: missing });
    const sweep = (named: ReadonlySet<string>) => void sweepEvidence(engine, disk, places, path, named);
    return ok(storedRegister(engine, disk, { path, image, database, register, lock, notices, sweep, committed }));
  } catch (fault) {
    // Not the disk's: SQLite misses a table or column, in a file whose pages are sound.
    const isContent = codeOf(fault) === undefined;
    return failed(fail(isContent ? { kind: 'damaged', path, reason: 'content' } : ioError(fault, path)));
  }
}

/** A copy of the damaged file aside, once: whatever is tried next, what was found is kept. An empty file holds nothing to keep. */
function keepDamaged(places: BackupPlaces, path: string, image: Buffer, now: string): void {
  const kept = listBackups(places.beside).some(
    (backup) => backup.reason === 'damaged' && statSync(backup.path).size === image.length,
  );
  if (image.length > 0 && !kept) backUp(places, path, image, 'damaged', now);
}

/** The lock, or null in a folder that takes no file: the register is read-only there. */
function tryLock(path: string, now: () => string, takeOver: boolean) {
  try {
    return takeLock(path, now, takeOver);
  } catch (fault) {
    if (isRefusedWrite(fault)) return null;
    throw fault;
  }
}

/** Asked of the file by opening it, for rights alone do not tell on Windows. A commit needs a journal, so the folder counts too. */
function isWritable(disk: Disk, path: string): boolean {
  try {
    disk.close(disk.open(path, 'r+'));
    accessSync(dirname(path), constants.W_OK);
    return true;
  } catch (fault) {
    if (isRefusedWrite(fault)) return false;
    throw fault;
  }
}

function isRefusedWrite(fault: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(codeOf(fault) ?? '');
}
