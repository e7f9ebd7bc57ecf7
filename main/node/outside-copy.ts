// "สำรองลงแฟลชไดรฟ์": register, evidence and a list of contents into a new folder of a chosen place, flushed, then read back and
// checked, before it gets its name. It never writes over anything.
import { statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { LongWork, OutsideCopy } from '../../src/app/moving-ports.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { bangkokDate } from '../../src/thai/calendar.ts';
import { copyContents } from './copy-contents.ts';
import { bytesOf, type CopyManifest, encodeManifest, manifestName, manifestOf } from './copy-manifest.ts';
import type { Disk } from './disk.ts';
import { evidenceStore, makeFolder } from './evidence-store.ts';
import { piecesOf, stopIfAsked, type Watch, writeNewFile, writePieces } from './file-stream.ts';
import { ioError } from './io-error.ts';
import { fillNewFolder } from './new-folder.ts';
import type { SqlEngine } from './sql-engine.ts';
import { fileNameOf } from './suggested-path.ts';
import { type CopyCheck, verifyCopy } from './verify-copy.ts';

export interface CopyOrder extends LongWork {
  /** The register to be copied. */
  readonly path: string;
  /** Where the copy's own folder is made. */
  readonly folder: string;
  /** ISO instant. */
  readonly now: string;
  readonly programVersion: string;
}

/**
 * Copies a register with all that belongs to it. Errors: those of opening the register, `cancelled`, `diskFull` and the other
 * faults of the disk, `copyDamaged` where what is read back is not what was written; no folder is left behind then.
 */
export async function copyOutside(engine: SqlEngine, disk: Disk, order: CopyOrder): Promise<Result<OutsideCopy>> {
  const { path, folder, now } = order;
  try {
    const contents = copyContents(engine, disk, path);
    if (!contents.ok) return contents;
    const manifest = manifestOf(contents.value, order.programVersion, now);
    // Every byte is written once and read back once.
    const watch = watchOf(order, 2 * bytesOf(manifest.files));
    const source = evidenceStore(path, disk);
    const made = await fillNewFolder(disk, folder, copyName(path, now), async (part) => {
      await writeCopy(disk, part, manifest, watch, (sha256) => source.pathOf(sha256), contents.value.image);
      return soundOrFault(await verifyCopy(part, () => watch), folder);
    });
    if (!made.ok) return made;
    const { missing } = contents.value;
    const { counts } = manifest;
    return ok({
      folder: made.value.folder,
      evidenceFiles: counts.evidenceFiles,
      bytes: counts.bytes,
      missing,
      isOutside: isOnOtherDisk(folder, path),
    });
  } catch (fault) {
    return fail(ioError(fault, folder));
  }
}

/** The file itself may be gone from a folder that is still there; both then lie on the one disk. */
function isOnOtherDisk(folder: string, path: string): boolean {
  return statSync(folder).dev !== statSync(dirname(path)).dev;
}

async function writeCopy(
  disk: Disk,
  part: string,
  manifest: CopyManifest,
  watch: Watch,
  sourceOf: (sha256: string) => string,
  image: Buffer,
): Promise<void> {
  const [register, ...evidence] = manifest.files;
  if (!register) return;
  writeNewFile(disk, join(part, register.path), image);
  watch.onBytes?.(image.length);
  for (const { path, sha256 } of evidence) {
    stopIfAsked(watch);
    const target = join(part, ...path.split('/'));
    makeFolder(disk, dirname(target));
    await writePieces(disk, target, piecesOf(sourceOf(sha256), watch));
    disk.flushFolder(dirname(target));
  }
  writeNewFile(disk, join(part, manifestName), encodeManifest(manifest));
  stopIfAsked(watch);
}

/** A check that found faults as a refusal; `path` is what the person knows the copy by. */
export function soundOrFault(check: Result<CopyCheck>, path: string): Result<CopyCheck> {
  if (!check.ok || check.value.faults.length === 0) return check;
  return fail({ kind: 'copyDamaged', path, files: check.value.faults.map((fault) => fault.path) });
}

/** Counts what is done against a total that is known. */
export function watchOf({ signal, onProgress }: LongWork, total: number): Watch {
  let done = 0;
  return {
    ...(signal ? { signal } : {}),
    onBytes: (count) => {
      done += count;
      onProgress?.(done, total);
    },
  };
}

/** "ทะเบียน 2569-11-23": the year is พ.ศ., as the office reads it. */
function copyName(path: string, now: string): string {
  const [year, month, day] = bangkokDate(now).split('-');
  const stem = fileNameOf(basename(path).replace(/\.itareg$/iu, ''));
  return `${stem} ${Number(year) + 543}-${month}-${day}`;
}
