// Reads a ZIP archive that anybody may have made: first its directory, then single entries by their place. Nothing in it is
// believed: lengths, checksums, overlaps and names are checked, and no more is unpacked than was announced.
// Source of the format: PKWARE APPNOTE 6.3.
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { pipeline, Readable } from 'node:stream';
import { crc32, createInflateRaw, inflateRawSync } from 'node:zlib';
import { piecesOf, type Watch } from './file-stream.ts';
import { codeOf } from './io-error.ts';
import { maxZipEntries } from './zip-writer.ts';

export interface ZipEntry {
  /** As the archive has it, with `/`; a folder ends in one. */
  readonly name: string;
  /** Bytes when unpacked, as announced. */
  readonly size: number;
  readonly crc: number;
  readonly packedSize: number;
  readonly isDeflated: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

const localHeaderLength = 30;
const endLength = 22;
const maxDirectoryBytes = 20_000_000;

/** The archive does not hold what it says, or is of a kind that we do not write: Zip64, encrypted, another packing. */
export class UnsoundZip extends Error {}

/** Bytes of an archive by their place, on the disk or in memory. Throws where there are none. */
type ReadAt = (position: number, length: number) => Buffer;

/** The directory of an archive. Throws `UnsoundZip`, or the disk's fault. */
export function readZipDirectory(path: string): readonly ZipEntry[] {
  const file = openSync(path, 'r');
  try {
    return readDirectory((position, length) => readAt(file, position, length), fstatSync(file).size);
  } finally {
    closeSync(file);
  }
}

/** The directory of an archive in memory. Throws `UnsoundZip`. */
export function zipDirectoryOf(archive: Buffer): readonly ZipEntry[] {
  return readDirectory((position, length) => cutOut(archive, position, length), archive.length);
}

/** An entry of an archive in memory, whole and checked. Throws `UnsoundZip`; never unpacks more than was announced. */
export function zipEntryOf(archive: Buffer, entry: ZipEntry): Buffer {
  const start = dataStart((position, length) => cutOut(archive, position, length), entry);
  const packed = cutOut(archive, start, entry.packedSize);
  const bytes = entry.isDeflated ? inflateWhole(packed, entry.size) : packed;
  if (bytes.length !== entry.size || crc32(bytes) !== entry.crc) throw new UnsoundZip(`${entry.name} is not whole`);
  return bytes;
}

function inflateWhole(packed: Buffer, size: number): Buffer {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) });
  } catch {
    throw new UnsoundZip('cannot be inflated');
  }
}

function readDirectory(read: ReadAt, length: number): readonly ZipEntry[] {
  const { count, offset, size } = findDirectory(read, length);
  const entries = parseDirectory(read(offset, size), count);
  refuseOverlaps(entries, offset);
  return entries;
}

/** The bytes of an entry, checked to the last. Throws `UnsoundZip` where they are not as announced. */
export async function* readZipEntry(path: string, entry: ZipEntry, watch: Watch = {}): AsyncGenerator<Buffer> {
  const packed = piecesOf(path, signalOf(watch), dataOffset(path, entry), entry.packedSize);
  let [crc, size] = [0, 0];
  for await (const piece of entry.isDeflated ? inflate(packed) : packed) {
    size += piece.length;
    if (size > entry.size) throw new UnsoundZip(`${entry.name} is longer than announced`);
    crc = crc32(piece, crc);
    yield piece;
    watch.onBytes?.(piece.length);
  }
  if (size !== entry.size || crc !== entry.crc) throw new UnsoundZip(`${entry.name} is not whole`);
}

/** Bytes are counted as they come out, not as they lie packed. */
function signalOf({ signal }: Watch): Watch {
  return signal ? { signal } : {};
}

async function* inflate(packed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  const unpacked = createInflateRaw();
  // A fault of either end is thrown where the bytes are read.
  pipeline(Readable.from(packed), unpacked, () => {});
  try {
    yield* unpacked as AsyncIterable<Buffer>;
  } catch (fault) {
    if (codeOf(fault)?.startsWith('Z_')) throw new UnsoundZip('cannot be inflated');
    throw fault;
  }
}

/** A local header has a name and extra field of its own length before the data. */
function dataOffset(path: string, entry: ZipEntry): number {
  const file = openSync(path, 'r');
  try {
    return dataStart((position, length) => readAt(file, position, length), entry);
  } finally {
    closeSync(file);
  }
}

function dataStart(read: ReadAt, entry: ZipEntry): number {
  const header = read(entry.offset, localHeaderLength);
  if (header.readUInt32LE(0) !== 0x04034b50) throw new UnsoundZip('no local header');
  return entry.offset + localHeaderLength + header.readUInt16LE(26) + header.readUInt16LE(28);
}

function findDirectory(read: ReadAt, length: number): { count: number; offset: number; size: number } {
  const tailLength = Math.min(length, endLength + 0xff_ff);
  const tail = read(length - tailLength, tailLength);
  for (let at = tail.length - endLength; at >= 0; at -= 1) {
    if (tail.readUInt32LE(at) !== 0x06054b50) continue;
    const end = tail.subarray(at);
    const [count, size, offset] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
    const fits = offset + size <= length - tailLength + at && size <= maxDirectoryBytes && count <= maxZipEntries;
    if (fits && end.readUInt32LE(4) === 0) return { count, offset, size };
    break;
  }
  throw new UnsoundZip('no directory');
}

function parseDirectory(directory: Buffer, count: number): readonly ZipEntry[] {
  const entries: ZipEntry[] = [];
  let at = 0;
  for (let index = 0; index < count; index += 1) {
    if (at + 46 > directory.length || directory.readUInt32LE(at) !== 0x02014b50) throw new UnsoundZip('directory cut');
    const [flags, method] = [directory.readUInt16LE(at + 8), directory.readUInt16LE(at + 10)];
    const [nameLength, extraLength] = [directory.readUInt16LE(at + 28), directory.readUInt16LE(at + 30)];
    const name = directory.subarray(at + 46, at + 46 + nameLength);
    if ((flags & 1) !== 0 || (method !== 0 && method !== 8)) throw new UnsoundZip('encrypted or of another packing');
    entries.push({
      name: decodeName(name),
      crc: directory.readUInt32LE(at + 16),
      packedSize: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      isDeflated: method === 8,
      offset: directory.readUInt32LE(at + 42),
    });
    at += 46 + nameLength + extraLength + directory.readUInt16LE(at + 32);
  }
  return entries;
}

/** Two entries over the same bytes are how a small archive unpacks to a mountain. */
function refuseOverlaps(entries: readonly ZipEntry[], end: number): void {
  const sorted = entries.toSorted((one, other) => one.offset - other.offset);
  for (const [index, entry] of sorted.entries()) {
    const next = sorted[index + 1]?.offset ?? end;
    if (entry.offset + localHeaderLength + entry.packedSize > next) throw new UnsoundZip('entries overlap');
  }
}

function decodeName(bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new UnsoundZip('a name is not UTF-8');
  }
}

function cutOut(archive: Buffer, position: number, length: number): Buffer {
  if (position + length > archive.length) throw new UnsoundZip('cut short');
  return archive.subarray(position, position + length);
}

function readAt(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const read = readSync(file, bytes, done, length - done, position + done);
    if (read === 0) throw new UnsoundZip('cut short');
    done += read;
  }
  return bytes;
}
