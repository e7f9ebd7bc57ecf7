// What is left on a disk after the power went: everything flushed, and of the rest whatever chance lets survive, sector by sector
// and name by name. Harsher than a journalling file system is. Pure: files are bytes in memory.
import { dirname } from 'node:path';
import type { Logged } from '../fixtures/faulty-disk.ts';
import type { Random } from '../fixtures/random.ts';

/** The unit that a disk writes whole or not at all. */
const sectorBytes = 512;

type Pending =
  | { readonly kind: 'write'; readonly position: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly length: number };

interface FileOnDisk {
  durable: Buffer;
  pending: Pending[];
}

type NameChange = Extract<Logged, { readonly kind: 'create' | 'rename' | 'remove' }>;

/** Files by path. */
export type Files = ReadonlyMap<string, Buffer>;

/** The files that are left when the power goes after the operations of `log`; `before` were there, durable, at its beginning. */
export function afterPowerCut(before: Files, log: readonly Logged[], random: Random): Map<string, Buffer> {
  const files = new Map<number, FileOnDisk>();
  const names = new Map<string, number>();
  let pendingNames: NameChange[] = [];
  // Files that were never touched survive; they get numbers that the log does not use.
  for (const [index, [path, bytes]] of [...before].entries()) {
    files.set(-1 - index, { durable: bytes, pending: [] });
    names.set(path, -1 - index);
  }
  for (const entry of log) {
    switch (entry.kind) {
      case 'found':
        files.set(entry.file, { durable: before.get(entry.path) ?? Buffer.alloc(0), pending: [] });
        names.set(entry.path, entry.file);
        break;
      case 'create':
        files.set(entry.file, { durable: Buffer.alloc(0), pending: [] });
        pendingNames.push(entry);
        break;
      case 'rename':
      case 'remove':
        pendingNames.push(entry);
        break;
      case 'write':
        files.get(entry.file)?.pending.push(...sectorsOf(entry.position, entry.bytes));
        break;
      case 'truncate':
        files.get(entry.file)?.pending.push({ kind: 'truncate', length: entry.length });
        break;
      case 'flush': {
        const file = files.get(entry.file);
        if (file) files.set(entry.file, { durable: afterChanges(file.durable, file.pending, () => true), pending: [] });
        break;
      }
      case 'flushFolder':
        for (const change of pendingNames.filter((pending) => isIn(pending, entry.folder))) rename(names, change);
        pendingNames = pendingNames.filter((pending) => !isIn(pending, entry.folder));
        break;
    }
  }
  // From a disk that wrote nothing of it all to one that wrote nearly everything.
  const survival = [0, 0.2, 0.5, 0.8, 0.97][random.below(5)] ?? 0.5;
  for (const change of pendingNames) if (random.chance(survival)) rename(names, change);
  return new Map(
    [...names].map(([path, number]) => {
      const { durable, pending } = files.get(number) ?? { durable: Buffer.alloc(0), pending: [] };
      return [path, afterChanges(durable, pending, () => random.chance(survival))];
    }),
  );
}

function sectorsOf(position: number, bytes: Buffer): Pending[] {
  const pieces: Pending[] = [];
  for (let start = 0; start < bytes.length; ) {
    const end = Math.min(bytes.length, start + sectorBytes - ((position + start) % sectorBytes));
    pieces.push({ kind: 'write', position: position + start, bytes: bytes.subarray(start, end) });
    start = end;
  }
  return pieces;
}

/** The bytes after those of the changes that `survives` picks, in order. */
function afterChanges(bytes: Buffer, changes: readonly Pending[], survives: () => boolean): Buffer {
  const most = changes.reduce((end, change) => Math.max(end, endOf(change)), bytes.length);
  const work = Buffer.alloc(most);
  bytes.copy(work);
  let { length } = bytes;
  for (const change of changes) {
    if (change.kind === 'truncate') {
      if (!survives()) continue;
      if (change.length < length) work.fill(0, change.length, length);
      ({ length } = change);
    } else {
      const isWritten = survives();
      if (isWritten) change.bytes.copy(work, change.position);
      // Of a lost write behind the end the file's new length may survive, without its content.
      if (isWritten || survives()) length = Math.max(length, endOf(change));
    }
  }
  return work.subarray(0, length);
}

function endOf(change: Pending): number {
  return change.kind === 'truncate' ? change.length : change.position + change.bytes.length;
}

function isIn(change: NameChange, folder: string): boolean {
  return dirname(change.kind === 'rename' ? change.to : change.path) === folder;
}

function rename(names: Map<string, number>, change: NameChange): void {
  if (change.kind === 'remove') names.delete(change.path);
  else if (change.kind === 'create') names.set(change.path, change.file);
  else {
    names.delete(change.from);
    names.set(change.to, change.file);
  }
}
