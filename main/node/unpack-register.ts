// Takes a package apart as if a stranger had made it: only the files that its list of contents names and that we would have
// written, each held to its size before and while it is unpacked, and to its hash afterwards.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { LongWork, UnpackedRegister } from '../../src/app/moving-ports.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import {
  bytesOf,
  type CopyManifest,
  decodeManifest,
  encodeManifest,
  type ListedFile,
  manifestName,
  maxManifestBytes,
} from './copy-manifest.ts';
import type { Disk } from './disk.ts';
import { makeFolder } from './evidence-store.ts';
import { stopIfAsked, TooManyBytes, type Watch, writeNewFile, writePieces } from './file-stream.ts';
import { ioError } from './io-error.ts';
import { fillNewFolder } from './new-folder.ts';
import { soundOrFault, watchOf } from './outside-copy.ts';
import { type CopyCheck, verifyCopy } from './verify-copy.ts';
import { readZipDirectory, readZipEntry, UnsoundZip, type ZipEntry } from './zip-reader.ts';
import { maxZipBytes } from './zip-writer.ts';

export interface UnpackOrder extends LongWork {
  /** The package. */
  readonly path: string;
  /** Where its own folder is made. */
  readonly folder: string;
}

interface Package {
  readonly manifest: CopyManifest;
  readonly entries: readonly ZipEntry[];
}

/**
 * Takes a package apart into a new folder in `folder` and checks it. Errors: `sourceUnreadable` with `notACopy` for what is no
 * package of ours, `copyDamaged` for one that holds other than it lists, `tooLarge`, `cancelled`, those of the disk; nothing
 * stays then.
 */
export async function unpackRegister(disk: Disk, order: UnpackOrder): Promise<Result<UnpackedRegister>> {
  const { path, folder } = order;
  try {
    const opened = await readPackage(path);
    if (!opened) return fail({ kind: 'sourceUnreadable', path, reason: 'notACopy' });
    const { manifest } = opened;
    const bytes = bytesOf(manifest.files);
    if (bytes > maxZipBytes) return fail({ kind: 'tooLarge', what: 'package', limit: maxZipBytes });
    const strange = strangeEntries(opened);
    if (strange.length > 0) return fail({ kind: 'copyDamaged', path, files: strange });

    const name = manifest.register.replace(/\.itareg$/u, '');
    const watch = watchOf(order, 2 * bytes);
    const made = await fillNewFolder(disk, folder, name, (part) => unpackInto(disk, path, opened, part, watch));
    if (!made.ok) return made;
    return ok({
      folder: made.value.folder,
      path: join(made.value.folder, manifest.register),
      evidenceFiles: manifest.counts.evidenceFiles,
      bytes,
      missing: manifest.missing,
    });
  } catch (fault) {
    return fail(ioError(fault, existsSync(path) ? folder : path));
  }
}

/** Null for what is no package of ours. */
async function readPackage(path: string): Promise<Package | null> {
  try {
    const entries = readZipDirectory(path).filter(({ name }) => !name.endsWith('/'));
    const listed = entries.find(({ name }) => name === manifestName);
    if (!listed || listed.size > maxManifestBytes) return null;
    const pieces: Buffer[] = [];
    for await (const piece of readZipEntry(path, listed)) pieces.push(Buffer.from(piece));
    const manifest = decodeManifest(Buffer.concat(pieces));
    return manifest && { manifest, entries };
  } catch (fault) {
    if (fault instanceof UnsoundZip) return null;
    throw fault;
  }
}

/** Names in the archive that are not listed, not there, there twice, or of another size than listed. */
function strangeEntries({ manifest, entries }: Package): readonly string[] {
  const expected = new Map(manifest.files.map((listed) => [listed.path, listed]));
  const others = entries.filter(({ name }) => name !== manifestName);
  const strange = others.filter(({ name, size }) => expected.get(name)?.size !== size).map(({ name }) => name);
  const there = new Set<string>();
  const doubled = entries.filter(({ name }) => there.size === there.add(name).size).map(({ name }) => name);
  const lacking = [...expected.keys()].filter((name) => !there.has(name));
  return [...strange, ...doubled, ...lacking];
}

async function unpackInto(
  disk: Disk,
  path: string,
  { manifest, entries }: Package,
  part: string,
  watch: Watch,
): Promise<Result<CopyCheck>> {
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  for (const listed of manifest.files) {
    stopIfAsked(watch);
    const entry = byName.get(listed.path);
    if (!entry || !(await isUnpacked(disk, path, entry, listed, join(part, ...listed.path.split('/')), watch))) {
      return fail({ kind: 'copyDamaged', path, files: [listed.path] });
    }
  }
  writeNewFile(disk, join(part, manifestName), encodeManifest(manifest));
  return soundOrFault(await verifyCopy(part, () => watch), path);
}

/** False where the entry does not hold what is listed. */
async function isUnpacked(
  disk: Disk,
  path: string,
  entry: ZipEntry,
  listed: ListedFile,
  target: string,
  watch: Watch,
): Promise<boolean> {
  try {
    makeFolder(disk, dirname(target));
    const written = await writePieces(disk, target, readZipEntry(path, entry, watch), listed.size);
    disk.flushFolder(dirname(target));
    return written.sha256 === listed.sha256;
  } catch (fault) {
    if (fault instanceof UnsoundZip || fault instanceof TooManyBytes) return false;
    throw fault;
  }
}
