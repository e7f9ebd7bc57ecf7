// What has to move with a register: its bytes as of the last commit and every evidence file there is. Reads only; the register
// may be open in a window meanwhile.
import type { IssuedReport } from '../../src/issue/issue.ts';
import { keptFiles } from '../../src/register/kept-files.ts';
import type { Register } from '../../src/register/model.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { readIssues } from '../../src/storage/archive.ts';
import { migrate } from '../../src/storage/migrations.ts';
import { readRegister } from '../../src/storage/read.ts';
import type { CopyContents } from './copy-manifest.ts';
import type { Disk } from './disk.ts';
import { type EvidenceStore, evidenceStore } from './evidence-store.ts';
import { openSound } from './open-sound.ts';
import { readSettled } from './read-settled.ts';
import { headerFault } from './register-header.ts';
import type { SqlEngine } from './sql-engine.ts';

/** The contents of a copy of the register at `path`. Errors: those of opening it. Throws the disk's faults. */
export function copyContents(engine: SqlEngine, disk: Disk, path: string): Result<CopyContents> {
  const image = readSettled(disk, path);
  const fault = headerFault(image, path);
  if (fault) return fail(fault);
  const content = contentOf(engine, image);
  if (!content) return fail({ kind: 'damaged', path, reason: 'content' });
  const { register, issues } = content;
  const store = evidenceStore(path, disk);
  return ok({ path, image, register, evidence: store.list(), missing: missingEvidence(store, register, issues) });
}

/** The names of the files that the register and its issued reports speak of and that are not in their place, or not whole. */
export function missingEvidence(
  store: EvidenceStore,
  register: Register,
  issues: readonly IssuedReport[],
): readonly string[] {
  return [...keptFiles(register), ...issues.flatMap(({ files }) => files)]
    .filter((file) => !store.has(file))
    .map(({ name }) => name);
}

function contentOf(
  engine: SqlEngine,
  image: Buffer,
): { readonly register: Register; readonly issues: readonly IssuedReport[] } | null {
  const database = openSound(engine, image);
  if (!database) return null;
  try {
    migrate(database);
    return { register: readRegister(database), issues: readIssues(database) };
  } finally {
    database.close();
  }
}
