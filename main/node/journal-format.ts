// The bytes of SQLite's rollback journal: writing ours, reading anybody's. Pure: it knows no disk.
// Source: SQLite's file format document, section "The Rollback Journal", and the rules of its pager for playing one back.
import { randomBytes } from 'node:crypto';
import { headerLength as registerHeaderLength, stampOf } from './register-header.ts';

const magic = Buffer.from('d9d505f920a163d7', 'hex');
const headerLength = 28;
/** The header has a sector to itself, so that writing it tears nothing else. */
const sectorSize = 512;
/** In the unused rest of the header's sector stands, for us alone, which commit the journal belongs to. */
const tag = Buffer.from('ITAR', 'latin1');
const stampAfterAt = headerLength + tag.length;
/** A count of records that was not known when the header was written: as many as there are. */
const asManyAsThereAre = 0xff_ff_ff_ff;

/** Pages about to be overwritten; page numbers count from 0. */
export interface OldPages {
  readonly pageSize: number;
  /** The register's bytes before. */
  readonly before: Buffer;
  readonly pages: readonly number[];
  /** The stamp that the register will bear when the pages are overwritten. */
  readonly stampAfter: number;
}

/** A journal as two pieces: the body, whose first bytes are zeros (not a journal yet), and the header that makes it hot. */
export function encodeJournal({ pageSize, before, pages, stampAfter }: OldPages): { header: Buffer; body: Buffer } {
  const nonce = randomBytes(4).readUInt32BE(0);
  const header = Buffer.alloc(headerLength);
  magic.copy(header);
  for (const [index, value] of [pages.length, nonce, before.length / pageSize, sectorSize, pageSize].entries()) {
    header.writeUInt32BE(value, 8 + 4 * index);
  }
  const recordLength = pageSize + 8;
  const body = Buffer.alloc(sectorSize + pages.length * recordLength);
  tag.copy(body, headerLength);
  body.writeUInt32BE(stampAfter, stampAfterAt);
  for (const [index, page] of pages.entries()) {
    const at = sectorSize + index * recordLength;
    body.writeUInt32BE(page + 1, at);
    before.copy(body, at + 4, page * pageSize, (page + 1) * pageSize);
    body.writeUInt32BE(checksum(body, at + 4, pageSize, nonce), at + 4 + pageSize);
  }
  return { header, body };
}

/** What a journal leads back to. */
export interface OldState {
  readonly pageSize: number;
  /** Pages of the register before the change. */
  readonly pagesBefore: number;
  readonly pages: readonly OldPage[];
  /** The register's stamp after the change, where the journal tells it. */
  readonly stampAfter: number | null;
}

interface OldPage {
  /** Counted from 0. */
  readonly page: number;
  readonly content: Buffer;
}

/**
 * Reads a journal of ours or of any SQLite program; null when the bytes are none. Records are taken up to the first that is cut
 * short or fails its checksum: those behind it never were flushed, nor their pages touched. A program whose change outgrew its
 * memory has written several headers, each at the beginning of a sector.
 */
export function decodeJournal(bytes: Buffer): OldState | null {
  const first = decodeHeader(bytes, 0);
  if (!first) return null;
  const { pageSize, pagesBefore, sector } = first;
  const recordLength = pageSize + 8;
  const pages: OldPage[] = [];
  const state: OldState = { pageSize, pagesBefore, pages, stampAfter: readStampAfter(bytes) };
  for (let start = 0; ; ) {
    const header = decodeHeader(bytes, start);
    if (!header) return state;
    let at = start + sector;
    const thereAre = Math.floor((bytes.length - at) / recordLength);
    const records = header.records === asManyAsThereAre ? thereAre : header.records;
    for (let index = 0; index < records; index += 1, at += recordLength) {
      if (at + recordLength > bytes.length) return state;
      const number = bytes.readUInt32BE(at);
      const sum = bytes.readUInt32BE(at + 4 + pageSize);
      if (number === 0 || checksum(bytes, at + 4, pageSize, header.nonce) !== sum) return state;
      if (number <= pagesBefore) pages.push({ page: number - 1, content: bytes.subarray(at + 4, at + 4 + pageSize) });
    }
    start = Math.ceil(at / sector) * sector;
  }
}

/**
 * Whether a journal belongs to the file that begins with `head` and is `size` bytes long: the file is as it was before the
 * journalled change, as it was to be after, or on the way between the two. SQLite does not ask this and plays any journal back
 * into any file that bears its name.
 */
export function belongsTo(old: OldState, head: Buffer, size: number): boolean {
  if (head.length < registerHeaderLength) return false;
  // A change cuts off no page without having journalled it, so there cannot have been more than these.
  if (old.pagesBefore > Math.ceil(size / old.pageSize) + old.pages.length) return false;
  const firstPage = old.pages.find(({ page }) => page === 0)?.content;
  // A change too big for another program's memory may have touched pages before it touched the first.
  if (!firstPage) return true;
  const before = stampOf(firstPage);
  // Other programs count up by one.
  return [before, old.stampAfter ?? (before + 1) >>> 0].includes(stampOf(head));
}

interface JournalHeader {
  readonly records: number;
  readonly nonce: number;
  readonly pagesBefore: number;
  readonly sector: number;
  readonly pageSize: number;
}

function decodeHeader(bytes: Buffer, start: number): JournalHeader | null {
  if (bytes.length < start + headerLength) return null;
  if (!bytes.subarray(start, start + magic.length).equals(magic)) return null;
  const [records = 0, nonce = 0, pagesBefore = 0, sector = 0, pageSize = 0] = [8, 12, 16, 20, 24].map((at) =>
    bytes.readUInt32BE(start + at),
  );
  // Of a later header SQLite reads the first three numbers only; the last two are those of the first.
  if (start === 0 && !(isPowerOfTwo(sector, 32) && isPowerOfTwo(pageSize, 512))) return null;
  return { records, nonce, pagesBefore, sector, pageSize };
}

function isPowerOfTwo(value: number, least: number): boolean {
  return value >= least && value <= 65_536 && (value & (value - 1)) === 0;
}

function readStampAfter(bytes: Buffer): number | null {
  const isOurs = bytes.length >= sectorSize && bytes.subarray(headerLength, stampAfterAt).equals(tag);
  return isOurs ? bytes.readUInt32BE(stampAfterAt) : null;
}

/** SQLite's checksum of a page: the nonce and every 200th byte from the end. */
function checksum(bytes: Buffer, start: number, pageSize: number, nonce: number): number {
  let sum = nonce;
  for (let offset = pageSize - 200; offset > 0; offset -= 200) sum = (sum + (bytes[start + offset] ?? 0)) >>> 0;
  return sum;
}
