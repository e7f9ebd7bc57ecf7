// What the first 100 bytes of a file say about it, before anything opens it: is it SQLite, ours, whole, of our time?
// Source of the offsets: SQLite's file format document, section "The Database Header".
import { randomInt } from 'node:crypto';
import type { AppError } from '../../src/errors.ts';
import { applicationId, schemaVersion } from '../../src/storage/migrations.ts';

const magic = Buffer.from('SQLite format 3\u0000', 'latin1');
export const headerLength = 100;

/** The first fault a file's bytes show, or null when they look like a register this program can open. */
export function headerFault(bytes: Buffer, path: string): AppError | null {
  if (bytes.length === 0) return { kind: 'damaged', path, reason: 'empty' };
  const start = bytes.subarray(0, magic.length);
  if (!start.equals(magic.subarray(0, start.length))) return { kind: 'notARegister', path, reason: 'otherFile' };
  if (bytes.length < headerLength) return { kind: 'damaged', path, reason: 'truncated' };
  if (bytes.readUInt32BE(68) !== applicationId) return { kind: 'notARegister', path, reason: 'otherDatabase' };
  const version = versionOf(bytes);
  if (version > schemaVersion) return { kind: 'newerVersion', path, version };
  const pageCount = bytes.readUInt32BE(28);
  if (bytes.length !== pageCount * pageSizeOf(bytes)) return { kind: 'damaged', path, reason: 'truncated' };
  return null;
}

/** Bytes a page; 65,536 is written as 1. */
export function pageSizeOf(bytes: Buffer): number {
  const written = bytes.readUInt16BE(16);
  return written === 1 ? 65_536 : written;
}

/** The file change counter, and the counter at which the library's version was written; SQLite keeps the two alike. */
const changeCounter = 24;
const versionValidFor = 92;

/**
 * Marks an image as written anew. SQLite asks of its change counter only that it differ after each change; ours is drawn by
 * chance, so that two machines that wrote the same register apart, or two registers of one size, never look alike.
 */
export function stampImage(image: Buffer): void {
  const before = image.readUInt32BE(changeCounter);
  const drawn = randomInt(1, 0xff_ff_ff_ff);
  const counter = drawn === before ? drawn + 1 : drawn;
  image.writeUInt32BE(counter, changeCounter);
  image.writeUInt32BE(counter, versionValidFor);
}

/** Gives `to` the counters of `from`: the engine's export always says 1. */
export function copyStamp(from: Buffer, to: Buffer): void {
  for (const at of [changeCounter, versionValidFor]) to.writeUInt32BE(from.readUInt32BE(at), at);
}

/** An image's stamp; equal stamps and lengths mean the same commit. */
export function stampOf(image: Buffer): number {
  return image.readUInt32BE(changeCounter);
}

/** Whether a register was written by a program before this one: it will be migrated. */
export function isOlder(image: Buffer): boolean {
  return versionOf(image) < schemaVersion;
}

/** The schema version that a register's image names. */
export function versionOf(image: Buffer): number {
  return image.readUInt32BE(60);
}
