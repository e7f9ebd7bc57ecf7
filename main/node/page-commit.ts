// The durable commit of a register: from the image that is on the disk to a new one, by the pages that differ, under a rollback
// journal. Whatever the moment of a crash, the file holds the image before or after, never a mixture. It knows no SQL.
import { type Disk, withFile, writeAll } from './disk.ts';
import { copyStamp, headerLength, pageSizeOf, stampImage } from './register-header.ts';
import { journalIsHot, markHot, rollBack, writeJournal } from './rollback-journal.ts';

/** What was written before the fault: after the commit point the new image is the file's. */
export function isCommitted(fault: unknown): boolean {
  return fault instanceof Error && 'isCommitted' in fault && fault.isCommitted === true;
}

export interface PageCommit {
  /** The image as it lies on the disk now. */
  readonly image: Buffer;
  readonly pagesWritten: number;
}

/**
 * Brings the file at `path` from `before` (known to be on the disk) to `exported`. Equal images write nothing. The steps:
 * compare page by page → stamp the image anew → see that the file is still ours → journal, flushed → changed pages in
 * place, flushed → journal cut: the commit point → flushed. Throws ECHANGED where another program wrote the file (nothing is
 * written then), or the disk's fault with `isCommitted` or `journalIsHot` where they apply.
 */
export function commitPages(disk: Disk, path: string, before: Buffer, exported: Buffer): PageCommit {
  const pageSize = pageSizeOf(exported);
  const image = Buffer.from(exported);
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
      throw Object.assign(fault instanceof Error ? fault : new Error(String(fault)), { isCommitted: true });
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
