// Reads a register without writing to its folder, while its writer may be at work: the bytes as of a commit, never of the middle
// of one. A hot journal of a dead writer is played back in memory.
import type { Disk } from './disk.ts';
import { journalPath, playBackInMemory } from './rollback-journal.ts';

const tries = 40;
const pauseMs = 25;

/** The file's bytes as of its last commit. A writer that stays at work for a second is taken for a dead one. */
export function readSettled(disk: Disk, path: string): Buffer {
  for (let attempt = 1; ; attempt += 1) {
    const before = readJournal(disk, path);
    const bytes = disk.readFile(path);
    const after = readJournal(disk, path);
    const isStill = before.equals(after);
    if (isStill && before.length === 0) return bytes;
    // A live writer is through in milliseconds; a journal that stays was left by a crash.
    if (isStill && attempt >= tries) return playBackInMemory(bytes, before);
    if (attempt >= 10 * tries) return bytes;
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, pauseMs);
  }
}

function readJournal(disk: Disk, path: string): Buffer {
  const journal = journalPath(path);
  return disk.exists(journal) ? disk.readFile(journal) : Buffer.alloc(0);
}
