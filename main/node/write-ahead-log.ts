// A register that another SQLite tool has set to its write-ahead log: what was committed last may lie in a second file. The
// program never writes that form: an exported image names the rollback journal again, so the first commit sets the file back.
// Source: SQLite's file format document, bytes 18 and 19 of the header.
import type { Disk } from './disk.ts';

const writeVersion = 18;
const readVersion = 19;
const writeAheadLog = 2;

/** Whether commits of this file lie in a log beside it, so that the file alone does not say what the register says. */
export function hasPendingLog(disk: Disk, path: string, image: Buffer): boolean {
  if (image[writeVersion] !== writeAheadLog && image[readVersion] !== writeAheadLog) return false;
  const log = `${path}-wal`;
  return disk.exists(log) && disk.readHead(log, 1).size > 0;
}
