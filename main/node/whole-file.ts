// Replaces a file whole or not at all: a flushed neighbour is renamed over it, so that after a power cut the old or the new
// bytes are there, never a mixture. It does not know what the bytes are.
import { closeSync, fsyncSync, openSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { codeOf } from './io-error.ts';

/** Faults by which a virus scanner or indexer on Windows holds a file for a moment. */
const momentary = ['EPERM', 'EACCES', 'EBUSY'];
const renameTries = 10;

/** Writes `bytes` to `path`, durable when it returns. Throws the system's fault and leaves the old file when it cannot. */
export function replaceFile(path: string, bytes: Uint8Array): void {
  const neighbour = `${path}.tmp`;
  try {
    const descriptor = openSync(neighbour, 'w');
    try {
      for (let offset = 0; offset < bytes.length; ) offset += writeSync(descriptor, bytes, offset);
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
    renameOver(neighbour, path);
  } catch (fault) {
    removeIfThere(neighbour);
    throw fault;
  }
  flushFolder(dirname(path));
}

function renameOver(from: string, to: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (fault) {
      if (process.platform !== 'win32' || tries >= renameTries || !momentary.includes(codeOf(fault) ?? '')) throw fault;
      waitMs(20 * 2 ** Math.min(tries, 5));
    }
  }
}

/** A new name is durable once its folder is; Windows and some shares cannot flush a folder and need not. */
function flushFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch (fault) {
    if (!['EPERM', 'EACCES', 'EINVAL', 'EISDIR', 'EBADF'].includes(codeOf(fault) ?? '')) throw fault;
  }
}

function removeIfThere(path: string): void {
  try {
    unlinkSync(path);
  } catch (fault) {
    if (codeOf(fault) !== 'ENOENT') return; // the first fault is the one to report
  }
}

function waitMs(delayMs: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delayMs);
}
