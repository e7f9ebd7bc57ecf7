// The backups of a register: whole copies in `<name>.itareg-backups/` beside it and in a second place of the program's own,
// named by their time. Making one never blocks the register; which ones go is src/app/backup-retention.

import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { backupsToPrune } from '../../src/app/backup-retention.ts';
import { codeOf } from './io-error.ts';
import { stampOf } from './register-header.ts';
import { removeIfThere, replaceFile } from './whole-file.ts';

/** Why a backup was made; it stands in its name. */
export type BackupReason = 'opened' | 'before-migration' | 'before-restore' | 'damaged';

export interface BackupFile {
  readonly path: string;
  /** ISO instant, from the name. */
  readonly at: string;
  readonly reason: BackupReason;
}

export interface BackupPlaces {
  /** Beside the register. */
  readonly beside: string;
  /** The program's own folder: another disk when the register is on a stick. */
  readonly second: string;
}

/** The two folders of a register's backups; the second is told apart by the register's whole path. */
export function backupPlaces(path: string, dataFolder: string): BackupPlaces {
  const mark = createHash('sha256').update(path).digest('hex').slice(0, 12);
  return { beside: `${path}-backups`, second: join(dataFolder, 'backups', `${stem(path)}-${mark}`) };
}

/** 2026-11-23T02:06:00.000Z → 20261123-020600: sorts as it reads, and every file system takes it. */
const timeInName =
  /-(\d{4})(\d\d)(\d\d)-(\d\d)(\d\d)(\d\d)(?:-(\d+))?-(opened|before-migration|before-restore|damaged)\.itareg$/u;

/** The backups in a folder, newest first; a folder that is not there has none. */
export function listBackups(folder: string): readonly BackupFile[] {
  return namesIn(folder)
    .flatMap((name) => {
      const match = timeInName.exec(name);
      if (!match) return [];
      const [, year, month, day, hour, minute, second, , reason] = match;
      const at = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
      return Number.isNaN(Date.parse(at)) ? [] : [{ path: join(folder, name), at, reason: reason as BackupReason }];
    })
    .toSorted((one, other) => (one.path < other.path ? 1 : -1));
}

/** A place that took no backup, with the system's code. */
export interface BackupFault {
  readonly folder: string;
  readonly code: string;
}

/**
 * Copies a register's image into both places and prunes what may go. At an ordinary opening a place whose newest backup is
 * this very image is left alone. Never throws: a place that fails is reported, the other still gets its copy.
 */
export function backUp(
  places: BackupPlaces,
  path: string,
  image: Buffer,
  reason: BackupReason,
  now: string,
): readonly BackupFault[] {
  return [places.beside, places.second].flatMap((folder) => {
    try {
      const existing = listBackups(folder);
      const newest = existing[0];
      if (reason === 'opened' && newest && isImage(newest.path, image)) return [];
      mkdirSync(folder, { recursive: true });
      replaceFile(freeName(folder, path, reason, now), image);
      prune(folder, now);
      return [];
    } catch (fault) {
      return [{ folder, code: codeOf(fault) ?? 'UNKNOWN' }];
    }
  });
}

function prune(folder: string, now: string): void {
  // Copies of damaged files are the clerk's to delete.
  const backups = listBackups(folder).filter((backup) => backup.reason !== 'damaged');
  const going = new Set(
    backupsToPrune(
      backups.map((backup) => backup.at),
      now,
    ),
  );
  for (const backup of backups) if (going.has(backup.at)) removeIfThere(backup.path);
}

function freeName(folder: string, path: string, reason: BackupReason, now: string): string {
  const time = now.slice(0, 19).replace(/[-:]/gu, '').replace('T', '-');
  const taken = new Set(namesIn(folder));
  for (let count = 0; ; count += 1) {
    const name = `${stem(path)}-${time}${count === 0 ? '' : `-${count}`}-${reason}.itareg`;
    if (!taken.has(name)) return join(folder, name);
  }
}

/** The same length and the same stamp: the stamp is drawn anew with every commit. */
function isImage(path: string, image: Buffer): boolean {
  return statSync(path).size === image.length && stampOf(readFileSync(path)) === stampOf(image);
}

function stem(path: string): string {
  return basename(path).replace(/\.itareg$/u, '');
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return [];
    throw fault;
  }
}
