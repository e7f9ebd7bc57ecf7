// A copy that is worked in is a register of its own from then on: its list of contents is put aside under its date, so that what
// the clerk changed is not taken for damage at every opening. A copy that was found damaged keeps its list, and goes on being told of.
import { join } from 'node:path';
import { manifestName } from './copy-manifest.ts';
import type { Disk } from './disk.ts';
import { codeOf } from './io-error.ts';
import type { CopyCheck } from './verify-copy.ts';

/** What to do at the first commit into the register that `check` was made of; null where it lies in no copy. */
export function atFirstCommit(disk: Disk, check: CopyCheck | null): () => void {
  if (!check || check.faults.length > 0) return () => {};
  let isDone = false;
  return () => {
    if (isDone) return;
    isDone = true;
    const { folder, manifest } = check;
    const aside = join(folder, `manifest-${manifest.madeAt.slice(0, 10)}.json`);
    try {
      if (!disk.exists(aside)) disk.rename(join(folder, manifestName), aside);
    } catch (fault) {
      // The register is saved, and that is what was asked; the copy will say that it differs.
      if (codeOf(fault) === undefined) throw fault;
    }
  };
}
