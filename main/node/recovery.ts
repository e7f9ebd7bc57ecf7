// What can be done when a register cannot be opened, or when an older state is wanted back: look at its backups, put one in its
// place, or save what can still be read into a new file. The damaged file itself is never written to.
import { basename } from 'node:path';
import type { SalvageReport } from '../../src/app/ports.ts';
import type { BackupSummary } from '../../src/contract/contract.ts';
import type { IssuedReport } from '../../src/issue/issue.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { bringIssues, readIssues } from '../../src/storage/archive.ts';
import { registerHistory } from '../../src/storage/history.ts';
import { applicationId, migrate } from '../../src/storage/migrations.ts';
import { readRegister } from '../../src/storage/read.ts';
import { salvage } from '../../src/storage/salvage.ts';
import { inTransaction } from '../../src/storage/sql-database.ts';
import { type BackupPlaces, backUp, listBackups } from './backups.ts';
import type { Disk } from './disk.ts';
import { ioError } from './io-error.ts';
import { newId } from './new-id.ts';
import { openSound } from './open-sound.ts';
import { readSettled } from './read-settled.ts';
import { headerFault, pageSizeOf, stampImage } from './register-header.ts';
import { discardJournal } from './rollback-journal.ts';
import type { SqlEngine, SqlImage } from './sql-engine.ts';
import { replaceFile } from './whole-file.ts';

/** The backups of a register, newest first, each looked into; the same copy in both places is listed once. */
export function summariseBackups(engine: SqlEngine, disk: Disk, places: BackupPlaces): readonly BackupSummary[] {
  const seen = new Set<string>();
  return [...listBackups(places.beside), ...listBackups(places.second)]
    .filter((backup) => {
      const name = basename(backup.path);
      if (backup.reason === 'damaged' || seen.has(name)) return false;
      seen.add(name);
      return true;
    })
    .toSorted((one, other) => (one.at < other.at ? 1 : -1))
    .map((backup) => ({ ...backup, ...lookInto(engine, disk, backup.path) }));
}

type Content = Pick<BackupSummary, 'isSound' | 'years' | 'measures' | 'lastChangeAt'>;

function lookInto(engine: SqlEngine, disk: Disk, path: string): Content {
  const lost: Content = { isSound: false, years: [], measures: 0, lastChangeAt: null };
  try {
    const bytes = disk.readFile(path);
    if (headerFault(bytes, path)) return lost;
    const database = openSound(engine, bytes);
    if (!database) return lost;
    migrate(database);
    const { fiscalYears } = readRegister(database);
    const lastChangeAt = registerHistory(database, { limit: 1, before: null })[0]?.at ?? null;
    database.close();
    return {
      isSound: true,
      years: fiscalYears.map((year) => year.year),
      measures: fiscalYears.flatMap((year) => year.groups.flatMap((group) => group.measures)).length,
      lastChangeAt,
    };
  } catch {
    return lost;
  }
}

/**
 * Puts the register at `from` in the place of the one at `path`; the caller holds the lock. What lay there is backed up first,
 * so that this too can be taken back. A journal is removed before: played back into the restored file it would ruin it.
 */
export function restoreFrom(
  engine: SqlEngine,
  disk: Disk,
  places: BackupPlaces,
  path: string,
  from: string,
  now: string,
): Result<void> {
  try {
    const bytes = disk.readFile(from);
    const fault = headerFault(bytes, from);
    if (fault) return fail(fault);
    const database = openSound(engine, bytes);
    if (!database) return fail({ kind: 'damaged', path: from, reason: 'content' });
    let issues: readonly IssuedReport[] = [];
    if (disk.exists(path)) {
      const replaced = readSettled(disk, path);
      const faults = backUp(places, path, replaced, 'before-restore', now);
      // Without any copy of what is about to be replaced the step could not be taken back.
      if (faults.length === 2) {
        database.close();
        return fail({ kind: 'ioFailed', path: places.beside, code: faults[0]?.code ?? '' });
      }
      issues = issuesIn(engine, replaced, path);
    }
    const image = withIssues(database, bytes, issues);
    database.close();
    stampImage(image);
    discardJournal(disk, path);
    replaceFile(path, image, disk);
    return ok(undefined);
  } catch (fault) {
    return fail(ioError(fault, path));
  }
}

/** What the register that goes had issued; nothing of one that cannot be read, which is kept as a backup. */
function issuesIn(engine: SqlEngine, bytes: Buffer, path: string): readonly IssuedReport[] {
  const database = headerFault(bytes, path) ? null : openSound(engine, bytes);
  if (!database) return [];
  try {
    return readIssues(database);
  } finally {
    database.close();
  }
}

/** The bytes, or where a report was issued since they were written, those of the same register with it: it was issued for ever. */
function withIssues(database: SqlImage, bytes: Buffer, issues: readonly IssuedReport[]): Buffer {
  if (issues.length === 0) return Buffer.from(bytes);
  migrate(database);
  let brought = 0;
  inTransaction(database, () => {
    brought = bringIssues(database, issues);
  });
  return brought === 0 ? Buffer.from(bytes) : database.export();
}

/** Saves what can be read of a damaged register into a new file at `to`; refused where there is a file already. */
export function salvageInto(engine: SqlEngine, disk: Disk, path: string, to: string): Result<SalvageReport> {
  if (disk.exists(to)) return fail({ kind: 'refused', reason: 'fileExists' });
  try {
    const bytes = disk.readFile(path);
    const damaged = openUnsound(engine, bytes);
    if (!damaged) return fail({ kind: 'notARegister', path, reason: 'otherFile' });
    const fresh = engine.open(null);
    fresh.run(`pragma application_id = ${applicationId}`);
    migrate(fresh);
    const { register, saved, adopted } = salvage(damaged, fresh, newId);
    damaged.close();
    const image = fresh.export();
    fresh.close();
    stampImage(image);
    const years = register.fiscalYears.length;
    const measures = saved.measure ?? 0;
    if (years === 0 && measures === 0) return fail({ kind: 'damaged', path, reason: 'content' });
    replaceFile(to, image, disk);
    return ok({ path: to, years, measures, actions: saved.action ?? 0, adopted });
  } catch (fault) {
    return fail(ioError(fault, path));
  }
}

/** A file cut short is filled up with zeros to the length its header names, so that SQLite reads the pages there are. */
function openUnsound(engine: SqlEngine, bytes: Buffer) {
  if (bytes.length < 100 || bytes.subarray(0, 15).toString('latin1') !== 'SQLite format 3') return null;
  const named = bytes.readUInt32BE(28) * pageSizeOf(bytes);
  const whole = Buffer.alloc(Math.min(Math.max(named, bytes.length), 2 * bytes.length + 1_000_000));
  bytes.copy(whole);
  try {
    return engine.open(whole);
  } catch {
    return null;
  }
}
