// What the first 100 bytes of a file say about it, before anything opens it: is it SQLite, ours, whole, of our time?
// Source of the offsets: SQLite's file format document, section "The Database Header".
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
  const version = bytes.readUInt32BE(60);
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
