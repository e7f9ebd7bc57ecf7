// The durable commit of a register: from the image that is on the disk to a new one, by the pages that differ, under a rollback
// journal. Whatever the moment of a crash, the file holds the image before or after, never a mixture. It knows no SQL.
import { type Disk, withFile, writeAll } from './disk.ts';
import { copyStamp, headerLength, pageSizeOf, stampImage, stampOf } from './register-header.ts';
import { type HotJournal, journalIsHot, markHot, rollBack, writeJournal } from './rollback-journal.ts';

/**
 * The image that a failed commit left in the file all the same, or null: the commit point was passed, its flush failed, and the
 * disk let nothing lead back. It may yet be undone by a power cut.
 */
export function committedImage(fault: unknown): Buffer | null {
  const image = fault instanceof Error && 'committedImage' in fault ? fault.committedImage : null;
  return image instanceof Buffer ? image : null;
}

export interface PageCommit {
  /** The image as it lies on the disk now. */
  readonly image: Buffer;
  readonly pagesWritten: number;
}

/**
 * Brings the file at `path` from `before` (known to be on the disk) to `image`, a fresh export that becomes the commit's own
 * and is stamped. Equal images write nothing. The steps:
 * compare page by page → stamp the image anew → see that the file is still ours → journal, flushed → changed pages in
 * place, flushed → journal cut: the commit point → flushed. Throws ECHANGED where another program wrote the file (nothing is
 * written then), or the disk's fault, with the file as it was before; where it could not be led back the fault says so by
 * `journalIsHot` or `committedImage`.
 */
export function commitPages(disk: Disk, path: string, before: Buffer, image: Buffer): PageCommit {
  const pageSize = pageSizeOf(image);
  copyStamp(before, image);
  const pages = differingPages(before, image, pageSize);
  if (pages.length === 0) return { image: before, pagesWritten: 0 };
  stampImage(image);
  const dirty = pages[0] === 0 ? pages : [0, ...pages];

  refuseForeignWrite(disk, path, before);
  const journal = writeJournal(disk, path, {
    pageSize,
    before,
    pages: dirty.filter((page) => page * pageSize < before.length),
    stampAfter: stampOf(image),
  });
  try {
    try {
      writePages(disk, path, image, dirty, pageSize, before.length);
      journal.cut();
    } catch (fault) {
      throw rollBackAfter(disk, path, fault);
    }
    try {
      journal.flushCut();
    } catch (fault) {
      throw takeBackAfter(disk, path, journal, image, fault);
    }
  } finally {
    journal.close();
  }
  return { image, pagesWritten: dirty.length };
}

/** Numbers of the pages that differ or are in one image only, in order, counted from 0. */
function differingPages(before: Buffer, after: Buffer, pageSize: number): number[] {
  const count = Math.max(before.length, after.length) / pageSize;
  const pages: number[] = [];
  for (let page = 0; page < count; page += 1) {
    const start = page * pageSize;
    const end = start + pageSize;
    const isInBoth = end <= before.length && end <= after.length;
    if (!isInBoth || before.compare(after, start, end, start, end) !== 0) pages.push(page);
  }
  return pages;
}

function refuseForeignWrite(disk: Disk, path: string, before: Buffer): void {
  const { head, size } = disk.readHead(path, headerLength);
  if (size === before.length && before.compare(head, 0, head.length, 0, headerLength) === 0) return;
  throw Object.assign(new Error('register changed by another program'), { code: 'ECHANGED' });
}

/** Neighbouring pages go in one write; a shrunken register is cut; then everything is flushed. */
function writePages(
  disk: Disk,
  path: string,
  image: Buffer,
  pages: readonly number[],
  pageSize: number,
  lengthBefore: number,
): void {
  withFile(disk, path, 'r+', (file) => {
    for (let index = 0; index < pages.length; ) {
      const first = pages[index] ?? 0;
      let run = 1;
      while (pages[index + run] === first + run) run += 1;
      const start = first * pageSize;
      const end = Math.min((first + run) * pageSize, image.length);
      if (end > start) writeAll(disk, file, image.subarray(start, end), start);
      index += run;
    }
    if (image.length < lengthBefore) disk.truncate(file, image.length);
    disk.flush(file);
  });
}

/** Leads the file back at once; where even that fails the journal stays hot and the next commit or open does it. */
function rollBackAfter(disk: Disk, path: string, fault: unknown): unknown {
  if (journalIsHot(fault)) return fault;
  try {
    rollBack(disk, path);
    return fault;
  } catch {
    return markHot(fault);
  }
}

/** "Not saved" must be true: the journal is made hot again and played back. */
function takeBackAfter(disk: Disk, path: string, journal: HotJournal, image: Buffer, fault: unknown): unknown {
  try {
    journal.revive();
  } catch {
    const error = fault instanceof Error ? fault : new Error(String(fault));
    return Object.assign(error, { committedImage: image });
  }
  return rollBackAfter(disk, path, fault);
}
