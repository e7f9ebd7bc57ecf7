// The few file operations by which a register reaches the disk, as one narrow port: everything durable goes through it, and a
// test can hand in one that fails, tears or counts. All are synchronous and throw the system's fault.
import {
  closeSync,
  existsSync,
  fstatSync,
  fsyncSync,
  ftruncateSync,
  openSync,
  readFileSync,
  readSync,
  renameSync,
  unlinkSync,
  writeSync,
} from 'node:fs';
import { codeOf } from './io-error.ts';
import { patiently } from './patiently.ts';

/** An open file. */
export type Descriptor = number;

export interface Disk {
  open(path: string, flags: 'r' | 'r+' | 'w' | 'wx+'): Descriptor;
  close(file: Descriptor): void;
  /** Bytes written, at least one; may be fewer than asked. */
  write(file: Descriptor, bytes: Uint8Array, offset: number, length: number, position: number): number;
  /** Returns when the file's bytes are on the medium. */
  flush(file: Descriptor): void;
  truncate(file: Descriptor, length: number): void;
  rename(from: string, to: string): void;
  remove(path: string): void;
  /** Flushes a folder, so that a new or renamed name in it is durable. */
  flushFolder(folder: string): void;
  exists(path: string): boolean;
  readFile(path: string): Buffer;
  /** The first `length` bytes (fewer where the file is shorter) and the file's whole size. */
  readHead(path: string, length: number): { readonly head: Buffer; readonly size: number };
}

/** The machine's own disk. */
export const machineDisk: Disk = {
  open: (path, flags) => patiently(() => openSync(path, flags)),
  close: closeSync,
  write: (file, bytes, offset, length, position) => writeSync(file, bytes, offset, length, position),
  flush: fsyncSync,
  truncate: (file, length) => patiently(() => ftruncateSync(file, length)),
  rename: (from, to) => patiently(() => renameSync(from, to)),
  remove: (path) => patiently(() => unlinkSync(path)),
  flushFolder,
  exists: existsSync,
  readFile: (path) => patiently(() => readFileSync(path)),
  readHead: (path, length) => {
    const file = patiently(() => openSync(path, 'r'));
    try {
      const head = Buffer.alloc(length);
      const read = readSync(file, head, 0, length, 0);
      return { head: head.subarray(0, read), size: fstatSync(file).size };
    } finally {
      closeSync(file);
    }
  },
};

/** Writes all of `bytes` at `position`; a disk that takes nothing is a fault. */
export function writeAll(disk: Disk, file: Descriptor, bytes: Uint8Array, position: number): void {
  for (let offset = 0; offset < bytes.length; ) {
    const written = disk.write(file, bytes, offset, bytes.length - offset, position + offset);
    if (written <= 0) throw Object.assign(new Error('short write'), { code: 'EIO' });
    offset += written;
  }
}

/** Opens a file for the length of `work` and closes it whatever happens. */
export function withFile<Value>(
  disk: Disk,
  path: string,
  flags: 'r' | 'r+' | 'w' | 'wx+',
  work: (file: Descriptor) => Value,
): Value {
  const file = disk.open(path, flags);
  try {
    return work(file);
  } finally {
    disk.close(file);
  }
}

/** Windows and some shares cannot flush a folder and need not. */
function flushFolder(folder: string): void {
  try {
    const file = openSync(folder, 'r');
    try {
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
  } catch (fault) {
    if (!['EPERM', 'EACCES', 'EINVAL', 'EISDIR', 'EBADF'].includes(codeOf(fault) ?? '')) throw fault;
  }
}
