// SQLite's own rollback journal: before pages of a register are overwritten their old content stands here, flushed, so that a
// crash at any moment leads back to the state before, by this program or by any SQLite tool.
// Source: SQLite's file format document, section "The Rollback Journal".
import { randomBytes } from 'node:crypto';
import { dirname } from 'node:path';
import { type Disk, withFile, writeAll } from './disk.ts';

const magic = Buffer.from('d9d505f920a163d7', 'hex');
const headerLength = 28;
/** The header has a sector to itself, so that writing it tears nothing else. */
const sectorSize = 512;

/** The journal beside a register, as SQLite names it. */
export function journalPath(path: string): string {
  return `${path}-journal`;
}

/** Pages about to be overwritten; page numbers count from 0. */
export interface OldPages {
  readonly pageSize: number;
  /** The register's bytes before. */
  readonly before: Buffer;
  readonly pages: readonly number[];
}

/** A journal that is on the disk and hot: if nothing more happens the next open plays it back. */
export interface HotJournal {
  /** Cuts the journal to nothing: the commit point. Throws where it could not be cut; the journal is still hot then. */
  cut(): void;
  /** Makes the cut durable. A fault here comes after the commit point. */
  flushCut(): void;
  close(): void;
}

/**
 * Writes the journal in two flushed steps: first the old pages under a header of zeros (not a journal yet), then the header.
 * On a fault it is emptied again; where even that fails the thrown fault carries `journalIsHot`.
 */
export function writeJournal(disk: Disk, path: string, old: OldPages): HotJournal {
  const journal = journalPath(path);
  const isNew = !disk.exists(journal);
  const file = disk.open(journal, isNew ? 'wx+' : 'r+');
  try {
    const { header, body } = encode(old);
    disk.truncate(file, 0);
    writeAll(disk, file, body, 0);
    disk.flush(file);
    if (isNew) disk.flushFolder(dirname(path));
    writeAll(disk, file, header, 0);
    disk.flush(file);
  } catch (fault) {
    const isHot = !isEmptied(disk, file);
    disk.close(file);
    throw isHot ? markHot(fault) : fault;
  }
  return {
    cut: () => disk.truncate(file, 0),
    flushCut: () => disk.flush(file),
    close: () => disk.close(file),
  };
}

/**
 * Plays a hot journal back into its register: old pages to their places, the old length, then the journal is emptied. Gives
 * whether there was anything to play back. A journal that is no journal (zeros, foreign bytes) is emptied without a write to
 * the register.
 */
export function rollBack(disk: Disk, path: string): boolean {
  const journal = journalPath(path);
  if (!disk.exists(journal)) return false;
  const bytes = disk.readFile(journal);
  if (bytes.length === 0) return false;
  const header = decodeHeader(bytes);
  if (header) playBack(disk, path, bytes, header);
  withFile(disk, journal, 'r+', (file) => {
    disk.truncate(file, 0);
    disk.flush(file);
  });
  return header !== null;
}

/** Whether a fault left a hot journal behind that the next commit or open must play back first. */
export function journalIsHot(fault: unknown): boolean {
  return fault instanceof Error && 'journalIsHot' in fault && fault.journalIsHot === true;
}

/** The same fault, saying that the journal is still hot. */
export function markHot(fault: unknown): Error {
  const error = fault instanceof Error ? fault : new Error(String(fault));
  return Object.assign(error, { journalIsHot: true });
}

interface JournalHeader {
  readonly records: number;
  readonly nonce: number;
  /** Pages of the register before the change. */
  readonly pagesBefore: number;
  readonly sector: number;
  readonly pageSize: number;
}

function encode({ pageSize, before, pages }: OldPages): { header: Buffer; body: Buffer } {
  const nonce = randomBytes(4).readUInt32BE(0);
  const header = Buffer.alloc(headerLength);
  magic.copy(header);
  for (const [index, value] of [pages.length, nonce, before.length / pageSize, sectorSize, pageSize].entries()) {
    header.writeUInt32BE(value, 8 + 4 * index);
  }
  const recordLength = pageSize + 8;
  const body = Buffer.alloc(sectorSize + pages.length * recordLength);
  for (const [index, page] of pages.entries()) {
    const at = sectorSize + index * recordLength;
    body.writeUInt32BE(page + 1, at);
    before.copy(body, at + 4, page * pageSize, (page + 1) * pageSize);
    body.writeUInt32BE(checksum(body, at + 4, pageSize, nonce), at + 4 + pageSize);
  }
  return { header, body };
}

function decodeHeader(bytes: Buffer): JournalHeader | null {
  if (bytes.length < headerLength || !bytes.subarray(0, magic.length).equals(magic)) return null;
  const [records, nonce, pagesBefore, sector, pageSize] = [8, 12, 16, 20, 24].map((at) => bytes.readUInt32BE(at));
  if (records === undefined || nonce === undefined || pagesBefore === undefined) return null;
  if (sector === undefined || sector < headerLength || pageSize === undefined || !isPageSize(pageSize)) return null;
  return { records, nonce, pagesBefore, sector, pageSize };
}

function isPageSize(size: number): boolean {
  return size >= 512 && size <= 65_536 && (size & (size - 1)) === 0;
}

interface OldPage {
  /** Counted from 0. */
  readonly page: number;
  readonly content: Buffer;
}

/** Records up to the first that is cut short or fails its checksum: those behind it never were flushed, nor their pages touched. */
function readRecords(bytes: Buffer, header: JournalHeader): readonly OldPage[] {
  const { pageSize } = header;
  const recordLength = pageSize + 8;
  const records: OldPage[] = [];
  for (let index = 0; index < header.records; index += 1) {
    const at = header.sector + index * recordLength;
    if (at + recordLength > bytes.length) break;
    const number = bytes.readUInt32BE(at);
    if (number === 0 || checksum(bytes, at + 4, pageSize, header.nonce) !== bytes.readUInt32BE(at + 4 + pageSize))
      break;
    records.push({ page: number - 1, content: bytes.subarray(at + 4, at + 4 + pageSize) });
  }
  return records;
}

function playBack(disk: Disk, path: string, bytes: Buffer, header: JournalHeader): void {
  withFile(disk, path, 'r+', (file) => {
    for (const { page, content } of readRecords(bytes, header)) writeAll(disk, file, content, page * header.pageSize);
    disk.truncate(file, header.pagesBefore * header.pageSize);
    disk.flush(file);
  });
}

/** The register's bytes as they would be after `rollBack`, without a write: for a medium that cannot be written. */
export function playBackInMemory(register: Buffer, journal: Buffer): Buffer {
  const header = decodeHeader(journal);
  if (!header) return register;
  const restored = Buffer.alloc(header.pagesBefore * header.pageSize);
  register.copy(restored);
  for (const { page, content } of readRecords(journal, header)) content.copy(restored, page * header.pageSize);
  return restored;
}

/** SQLite's checksum of a page: the nonce and every 200th byte from the end. */
function checksum(bytes: Buffer, start: number, pageSize: number, nonce: number): number {
  let sum = nonce;
  for (let offset = pageSize - 200; offset > 0; offset -= 200) sum = (sum + (bytes[start + offset] ?? 0)) >>> 0;
  return sum;
}

function isEmptied(disk: Disk, file: number): boolean {
  try {
    disk.truncate(file, 0);
    disk.flush(file);
    return true;
  } catch {
    return false;
  }
}
