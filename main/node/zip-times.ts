// Gives every entry of a finished archive the same time, so that equal contents give equal bytes: libraries write the clock's. It
// must not know what is in the archive.
import { dosTime } from './zip-writer.ts';

const endMark = 0x06054b50;
const entryMark = 0x02014b50;

/** The archive with the time of all its entries set to this ISO instant; one without a whole directory is given back as it is. */
export function withZipTimes(archive: Uint8Array, instant: string): Uint8Array {
  const bytes = Buffer.from(archive);
  const end = bytes.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]));
  if (end === -1 || bytes.readUInt32LE(end) !== endMark) return bytes;
  const time = dosTime(instant);
  let at = bytes.readUInt32LE(end + 16);
  for (let entries = bytes.readUInt16LE(end + 10); entries > 0 && bytes.readUInt32LE(at) === entryMark; entries -= 1) {
    bytes.writeUInt32LE(time, at + 12);
    bytes.writeUInt32LE(time, bytes.readUInt32LE(at + 42) + 10);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}
