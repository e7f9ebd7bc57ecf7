// Writes a ZIP archive as it streams in: every entry stored as it is (scans and office files are compressed already), its sizes
// and checksum in its header, so that any reader can go through it from the front. Up to 4 GB; no Zip64.
// Source of the format: PKWARE APPNOTE 6.3.
import { crc32 } from 'node:zlib';
import { type Descriptor, type Disk, writeAll } from './disk.ts';

/** Bytes of a whole archive without Zip64, with room for its directory. */
export const maxZipBytes = 4_000_000_000;

/** Entries of an archive without Zip64. */
export const maxZipEntries = 65_000;

export interface ZipWriter {
  /** Adds a file; `name` with `/` between folders. */
  add(name: string, pieces: AsyncIterable<Buffer>): Promise<void>;
  /** Writes the directory; the archive is whole then, and not yet flushed. */
  finish(): void;
}

interface Written {
  readonly name: Buffer;
  readonly crc: number;
  readonly size: number;
  readonly offset: number;
}

/** An archive into an open, empty file. `time` is the ISO instant that every entry bears. */
export function createZipWriter(disk: Disk, file: Descriptor, time: string): ZipWriter {
  const entries: Written[] = [];
  const stamp = dosTime(time);
  let position = 0;

  return {
    add: async (name, pieces) => {
      const offset = position;
      const encoded = Buffer.from(name, 'utf8');
      position += 30 + encoded.length;
      let [crc, size] = [0, 0];
      for await (const piece of pieces) {
        writeAll(disk, file, piece, position);
        position += piece.length;
        size += piece.length;
        crc = crc32(piece, crc);
      }
      const entry = { name: encoded, crc, size, offset };
      writeAll(disk, file, localHeader(entry, stamp), offset);
      entries.push(entry);
    },
    finish: () => {
      const directory = Buffer.concat(entries.map((entry) => directoryEntry(entry, stamp)));
      const end = Buffer.alloc(22);
      end.writeUInt32LE(0x06054b50, 0);
      end.writeUInt16LE(entries.length, 8);
      end.writeUInt16LE(entries.length, 10);
      end.writeUInt32LE(directory.length, 12);
      end.writeUInt32LE(position, 16);
      writeAll(disk, file, Buffer.concat([directory, end]), position);
    },
  };
}

function localHeader(entry: Written, stamp: number): Buffer {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  commonFields(header, 4, entry, stamp);
  return Buffer.concat([header, entry.name]);
}

function directoryEntry(entry: Written, stamp: number): Buffer {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(0x02014b50, 0);
  header.writeUInt16LE(20, 4); // made by version 2.0, file attributes of MS-DOS
  commonFields(header, 6, entry, stamp);
  header.writeUInt32LE(entry.offset, 42);
  return Buffer.concat([header, entry.name]);
}

/** The part that both headers share: version needed, flags, method, time, checksum, sizes, length of the name. */
function commonFields(header: Buffer, at: number, { name, crc, size }: Written, stamp: number): void {
  header.writeUInt16LE(20, at);
  header.writeUInt16LE(0x0800, at + 2); // the name is UTF-8
  header.writeUInt16LE(0, at + 4); // stored
  header.writeUInt32LE(stamp, at + 6);
  header.writeUInt32LE(crc, at + 10);
  header.writeUInt32LE(size, at + 14);
  header.writeUInt32LE(size, at + 18);
  header.writeUInt16LE(name.length, at + 22);
}

/** Date and time as MS-DOS has them: local time, here Bangkok's; two seconds a step. */
export function dosTime(instant: string): number {
  const local = new Date(Date.parse(instant) + 7 * 3_600_000);
  const date = ((local.getUTCFullYear() - 1980) << 9) | ((local.getUTCMonth() + 1) << 5) | local.getUTCDate();
  const time = (local.getUTCHours() << 11) | (local.getUTCMinutes() << 5) | (local.getUTCSeconds() >> 1);
  return ((date << 16) | time) >>> 0;
}
