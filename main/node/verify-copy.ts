// Checks a copy against its list of contents by reading every byte back. It reads only.
import { createHash } from 'node:crypto';
import { closeSync, existsSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fail, ok, type Result } from '../../src/result.ts';
import {
  bytesOf,
  type CopyManifest,
  decodeManifest,
  type ListedFile,
  manifestName,
  maxManifestBytes,
} from './copy-manifest.ts';
import { digestFile, type Watch } from './file-stream.ts';
import { codeOf, ioError } from './io-error.ts';

/** What is wrong with one file of a copy. */
export interface CopyFault {
  /** From the copy's folder, with `/`. */
  readonly path: string;
  readonly fault: 'missing' | 'size' | 'content';
}

export interface CopyCheck {
  readonly folder: string;
  readonly manifest: CopyManifest;
  /** Empty where every byte is as listed. */
  readonly faults: readonly CopyFault[];
}

/** Checks the copy in `folder`; `watchOf` is told how many bytes will be read. Errors: `sourceUnreadable` with `notACopy`, `cancelled`, those of the disk. */
export async function verifyCopy(
  folder: string,
  watchOf: (totalBytes: number) => Watch = () => ({}),
): Promise<Result<CopyCheck>> {
  try {
    const manifest = readManifest(folder);
    if (!manifest) return fail({ kind: 'sourceUnreadable', path: folder, reason: 'notACopy' });
    const watch = watchOf(bytesOf(manifest.files));
    const faults: CopyFault[] = [];
    for (const listed of manifest.files) {
      const path = join(folder, ...listed.path.split('/'));
      const fault = sizeFault(path, listed);
      if (fault) faults.push({ path: listed.path, fault });
      else if ((await digestFile(path, watch)).sha256 !== listed.sha256) {
        faults.push({ path: listed.path, fault: 'content' });
      }
    }
    return ok({ folder, manifest, faults });
  } catch (fault) {
    return fail(ioError(fault, folder));
  }
}

/**
 * The copy that the register at `path` is the middle of, checked; null where no manifest of this register lies beside it, or none
 * that can be read. At once and to the end: a register is opened in one breath, and a copy is opened rarely.
 */
export function verifyBeside(path: string): CopyCheck | null {
  const folder = dirname(path);
  try {
    const manifest = readManifest(folder);
    if (manifest?.register !== basename(path)) return null;
    const faults = manifest.files.flatMap((listed): readonly CopyFault[] => {
      const place = join(folder, ...listed.path.split('/'));
      const fault = sizeFault(place, listed) ?? (digestAtOnce(place) === listed.sha256 ? null : 'content');
      return fault ? [{ path: listed.path, fault }] : [];
    });
    return { folder, manifest, faults };
  } catch (fault) {
    if (codeOf(fault) === undefined) throw fault;
    return null;
  }
}

/** Null where there is none, or one that is not ours. */
function readManifest(folder: string): CopyManifest | null {
  const path = join(folder, manifestName);
  if (!existsSync(path) || statSync(path).size > maxManifestBytes) return null;
  return decodeManifest(readFileSync(path));
}

function sizeFault(path: string, listed: ListedFile): CopyFault['fault'] | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  if (!stats?.isFile()) return 'missing';
  return stats.size === listed.size ? null : 'size';
}

/** Null for a file that cannot be read to its end. */
function digestAtOnce(path: string): string | null {
  try {
    const file = openSync(path, 'r');
    try {
      const hash = createHash('sha256');
      const piece = Buffer.allocUnsafe(1_048_576);
      for (let read = readSync(file, piece); read > 0; read = readSync(file, piece))
        hash.update(piece.subarray(0, read));
      return hash.digest('hex');
    } finally {
      closeSync(file);
    }
  } catch (fault) {
    if (codeOf(fault) === undefined) throw fault;
    return null;
  }
}
