// Replaces a file whole or not at all: a flushed neighbour is renamed over it, so that after a power cut the old or the new
// bytes are there, never a mixture. It does not know what the bytes are.
import { dirname } from 'node:path';
import { type Disk, machineDisk, withFile, writeAll } from './disk.ts';

/** The neighbour that becomes the file; left behind only by a crash. */
export function neighbourPath(path: string): string {
  return `${path}.tmp`;
}

/** Writes `bytes` to `path`, durable when it returns. Throws the system's fault and leaves the old file when it cannot. */
export function replaceFile(path: string, bytes: Uint8Array, disk: Disk = machineDisk): void {
  const neighbour = neighbourPath(path);
  try {
    withFile(disk, neighbour, 'w', (file) => {
      writeAll(disk, file, bytes, 0);
      disk.flush(file);
    });
    disk.rename(neighbour, path);
  } catch (fault) {
    removeIfThere(neighbour, disk);
    throw fault;
  }
  disk.flushFolder(dirname(path));
}

/** Removes a file; one that is not there or cannot be removed is left as it is. */
export function removeIfThere(path: string, disk: Disk = machineDisk): void {
  try {
    if (disk.exists(path)) disk.remove(path);
  } catch {
    // What stays is a leftover that the next open removes; the caller has a fault of its own to report.
  }
}
