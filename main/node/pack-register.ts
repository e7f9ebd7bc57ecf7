// Makes the one-file package `.itareg.zip` for handing a register over: the same files as a copy on a stick, in a ZIP archive that
// any system can open. It never writes over anything.
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { PackedRegister } from '../../src/app/moving-ports.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { copyContents } from './copy-contents.ts';
import { bytesOf, type CopyManifest, encodeManifest, manifestName, manifestOf } from './copy-manifest.ts';
import type { Disk } from './disk.ts';
import { evidenceStore } from './evidence-store.ts';
import { digestPieces, onePiece, piecesOf, stopIfAsked, type Watch } from './file-stream.ts';
import { ioError } from './io-error.ts';
import { type CopyOrder, watchOf } from './outside-copy.ts';
import type { SqlEngine } from './sql-engine.ts';
import { neighbourPath, removeIfThere } from './whole-file.ts';
import { readZipDirectory, readZipEntry } from './zip-reader.ts';
import { createZipWriter, maxZipBytes, maxZipEntries } from './zip-writer.ts';

export interface PackOrder extends Omit<CopyOrder, 'folder'> {
  /** The package to be made; refused where there is a file. */
  readonly out: string;
}

/**
 * Makes a package of a register and reads it back. Errors: those of opening the register, `refused` with `fileExists`, `tooLarge`
 * beyond 4 GB, `cancelled`, `copyDamaged`, those of the disk; nothing is left behind then.
 */
export async function packRegister(engine: SqlEngine, disk: Disk, order: PackOrder): Promise<Result<PackedRegister>> {
  const { path, out } = order;
  const part = neighbourPath(out);
  try {
    // A neighbour is a package in the making, or what a crash left of one: a person may take it away.
    if (existsSync(out) || existsSync(part)) return fail({ kind: 'refused', reason: 'fileExists' });
    const contents = copyContents(engine, disk, path);
    if (!contents.ok) return contents;
    const { image, missing } = contents.value;
    const manifest = manifestOf(contents.value, order.programVersion, order.now);
    const { bytes, evidenceFiles } = manifest.counts;
    if (bytes > maxZipBytes || manifest.files.length >= maxZipEntries) {
      return fail({ kind: 'tooLarge', what: 'package', limit: maxZipBytes });
    }
    const sourceOf = evidenceStore(path, disk).pathOf;
    const watch = watchOf(order, 2 * bytesOf(manifest.files));
    const faults = await inNewFile(disk, part, async (file) => {
      await writeEntries(disk, file, manifest, image, sourceOf, order.now, watch);
      return unlike(part, manifest, watch);
    });
    if (faults.length > 0) {
      removeIfThere(part, disk);
      return fail({ kind: 'copyDamaged', path, files: faults });
    }
    settle(disk, part, out);
    return ok({ path: out, evidenceFiles, bytes, missing });
  } catch (fault) {
    return fail(ioError(fault, out));
  }
}

/** Makes a file for `work` and takes it away when that fails. */
async function inNewFile<Value>(disk: Disk, path: string, work: (file: number) => Promise<Value>): Promise<Value> {
  const file = disk.open(path, 'wx+');
  try {
    return await work(file).finally(() => disk.close(file));
  } catch (fault) {
    removeIfThere(path, disk);
    throw fault;
  }
}

async function writeEntries(
  disk: Disk,
  file: number,
  manifest: CopyManifest,
  image: Buffer,
  sourceOf: (sha256: string) => string,
  now: string,
  watch: Watch,
): Promise<void> {
  const zip = createZipWriter(disk, file, now);
  await zip.add(manifestName, onePiece(encodeManifest(manifest)));
  for (const { path, sha256 } of manifest.files) {
    stopIfAsked(watch);
    await zip.add(path, path === manifest.register ? onePiece(image, watch) : piecesOf(sourceOf(sha256), watch));
  }
  zip.finish();
  disk.flush(file);
}

/** Files of the package that do not read back as listed; an evidence file may have rotted where it lay. */
async function unlike(part: string, manifest: CopyManifest, watch: Watch): Promise<readonly string[]> {
  const entries = new Map(readZipDirectory(part).map((entry) => [entry.name, entry]));
  const faults: string[] = [];
  for (const { path, sha256 } of manifest.files) {
    const entry = entries.get(path);
    const found = entry ? await digestPieces(readZipEntry(part, entry, watch)) : null;
    if (found?.sha256 !== sha256) faults.push(path);
  }
  return faults;
}

function settle(disk: Disk, part: string, out: string): void {
  try {
    disk.rename(part, out);
  } catch (fault) {
    removeIfThere(part, disk);
    throw fault;
  }
  disk.flushFolder(dirname(out));
}
