// Takes evidence files away that nothing speaks of: what a crash left between a file and its row. A file that the register, its
// history or any of its backups names is never touched, and where one of them cannot be read nothing is.

import { namedEvidence } from '../../src/storage/evidence-names.ts';
import { migrationOfEvidence } from '../../src/storage/migrations.ts';
import { type BackupPlaces, listBackups } from './backups.ts';
import type { Disk } from './disk.ts';
import { evidenceStore } from './evidence-store.ts';
import { codeOf } from './io-error.ts';
import { openSound } from './open-sound.ts';
import { headerFault, versionOf } from './register-header.ts';
import type { SqlEngine } from './sql-engine.ts';

/** Sweeps the evidence of the register at `path`; `named` is what it and its history name. Gives how many files went. */
export function sweepEvidence(
  engine: SqlEngine,
  disk: Disk,
  places: BackupPlaces,
  path: string,
  named: ReadonlySet<string>,
): number {
  try {
    const store = evidenceStore(path, disk);
    // As a rule there is nothing to sweep, and no backup needs to be read.
    if (store.list().every(({ sha256 }) => named.has(sha256))) return store.sweep(named);
    const kept = new Set(named);
    for (const folder of [places.beside, places.second]) {
      for (const backup of listBackups(folder)) {
        const names = namedByBackup(engine, disk, backup.path);
        if (!names) return 0;
        for (const sha256 of names) kept.add(sha256);
      }
    }
    return store.sweep(kept);
  } catch (fault) {
    // A disk that does not answer: the next close sweeps.
    if (codeOf(fault) === undefined) throw fault;
    return 0;
  }
}

/** Null for a backup that cannot be read, or not by this version. */
function namedByBackup(engine: SqlEngine, disk: Disk, path: string): ReadonlySet<string> | null {
  const image = disk.readFile(path);
  if (headerFault(image, path)) return null;
  if (versionOf(image) < migrationOfEvidence) return new Set();
  const database = openSound(engine, image);
  if (!database) return null;
  try {
    return namedEvidence(database);
  } finally {
    database.close();
  }
}
