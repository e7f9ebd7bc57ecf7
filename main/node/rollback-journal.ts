// SQLite's own rollback journal: before pages of a register are overwritten their old content stands here, flushed, so that a
// crash at any moment leads back to the state before, by this program or by any SQLite tool.
import { dirname } from 'node:path';
import { type Disk, withFile, writeAll } from './disk.ts';
import { belongsTo, decodeJournal, encodeJournal, type OldPages, type OldState } from './journal-format.ts';
import { headerLength } from './register-header.ts';

/** The journal beside a register, as SQLite names it. */
export function journalPath(path: string): string {
  return `${path}-journal`;
}

/** A journal that is on the disk and hot: if nothing more happens the next open plays it back. */
export interface HotJournal {
  /** Cuts the journal to nothing: the commit point. Throws where it could not be cut; the journal is still hot then. */
  cut(): void;
  /** Makes the cut durable. A fault here comes after the commit point. */
  flushCut(): void;
  /** Makes the journal hot again after `cut`. On a fault it is emptied, as far as the disk lets it be. */
  revive(): void;
  close(): void;
}

/**
 * Writes the journal in two flushed steps: first the old pages under a header of zeros (not a journal yet), then the header.
 * On a fault it is emptied again; where even that fails the thrown fault carries `journalIsHot`.
 */
export function writeJournal(disk: Disk, path: string, old: OldPages): HotJournal {
  const journal = journalPath(path);
  const isNew = !disk.exists(journal);
  const { header, body } = encodeJournal(old);
  const file = disk.open(journal, isNew ? 'wx+' : 'r+');
  const write = () => {
    try {
      disk.truncate(file, 0);
      writeAll(disk, file, body, 0);
      disk.flush(file);
      if (isNew) disk.flushFolder(dirname(path));
      writeAll(disk, file, header, 0);
      disk.flush(file);
    } catch (fault) {
      throw isEmptied(disk, file) ? fault : markHot(fault);
    }
  };
  try {
    write();
  } catch (fault) {
    closeQuietly(disk, file);
    throw fault;
  }
  return {
    cut: () => disk.truncate(file, 0),
    flushCut: () => disk.flush(file),
    revive: write,
    close: () => closeQuietly(disk, file),
  };
}

/**
 * Plays a hot journal back into its register: old pages to their places, the old length, then the journal is emptied. Gives
 * whether there was anything to play back. A journal that is no journal (zeros, noise) is emptied without a write to the
 * register; one that belongs to another file or to another state of this one is left where it is, and so is the register.
 */
export function rollBack(disk: Disk, path: string): boolean {
  const journal = journalPath(path);
  if (!disk.exists(journal)) return false;
  const bytes = disk.readFile(journal);
  const old = decodeJournal(bytes);
  if (old) {
    const { head, size } = disk.readHead(path, headerLength);
    if (!belongsTo(old, head, size)) return false;
    playBack(disk, path, old);
  }
  withFile(disk, journal, 'r+', (file) => {
    if (bytes.length > 0) disk.truncate(file, 0);
    // Also where it is empty already: whoever emptied it may not have lived to flush that.
    disk.flush(file);
  });
  return old !== null;
}

/**
 * After `rollBack`, once the register proved sound: a journal that is still not empty belongs to another file. It is moved
 * out of the way, so that no SQLite tool plays it into this register, and kept.
 */
export function setForeignJournalAside(disk: Disk, path: string): void {
  const journal = journalPath(path);
  if (!disk.exists(journal) || disk.readHead(journal, 1).size === 0) return;
  disk.rename(journal, `${journal}.foreign`);
  disk.flushFolder(dirname(path));
}

/**
 * Removes whatever journal lies where a register is about to be put whole, durably before it returns: played back into the
 * new file it would ruin it. A register that lies there is led back first, for it stays where nothing takes its place after all.
 */
export function discardJournal(disk: Disk, path: string): void {
  const journal = journalPath(path);
  if (!disk.exists(journal)) return;
  if (disk.exists(path)) rollBack(disk, path);
  disk.remove(journal);
  disk.flushFolder(dirname(path));
}

/** Removes the empty journal of a register that is being closed; one that holds anything stays for the next open. */
export function removeEmptyJournal(disk: Disk, path: string): void {
  const journal = journalPath(path);
  try {
    if (disk.exists(journal) && disk.readHead(journal, 1).size === 0) disk.remove(journal);
  } catch {
    // An empty journal that stays means nothing to anyone.
  }
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

/** The register's bytes as they would be after `rollBack`, without a write: for a medium that cannot be written. */
export function playBackInMemory(register: Buffer, journal: Buffer): Buffer {
  const old = decodeJournal(journal);
  if (!old || !belongsTo(old, register.subarray(0, headerLength), register.length)) return register;
  const restored = Buffer.alloc(old.pagesBefore * old.pageSize);
  register.copy(restored);
  for (const { page, content } of old.pages) content.copy(restored, page * old.pageSize);
  return restored;
}

function playBack(disk: Disk, path: string, old: OldState): void {
  withFile(disk, path, 'r+', (file) => {
    for (const { page, content } of old.pages) writeAll(disk, file, content, page * old.pageSize);
    disk.truncate(file, old.pagesBefore * old.pageSize);
    disk.flush(file);
  });
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

/** What was to be durable has been flushed; a fault of closing says nothing about it. */
function closeQuietly(disk: Disk, file: number): void {
  try {
    disk.close(file);
  } catch {
    // The descriptor is gone either way.
  }
}
