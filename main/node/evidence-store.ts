// The evidence files of one register, in `<name>.itareg-files/` beside it. A file is named by the SHA-256 of its bytes and never
// changes; it is on the disk before any row may name it. Which files are still wanted, others know.
import { randomUUID } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { maxEvidenceBytes } from '../../src/register/limits.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { type Disk, machineDisk } from './disk.ts';
import {
  digestFile,
  type FileDigest,
  onePiece,
  piecesOf,
  TooManyBytes,
  type Watch,
  writePieces,
} from './file-stream.ts';
import { codeOf, ioError } from './io-error.ts';
import { removeIfThere } from './whole-file.ts';

export interface EvidenceStore {
  readonly folder: string;
  /**
   * Copies a file in; when it answers the copy is durable. The same bytes again are stored once. Errors: `tooLarge` beyond
   * 100 MB, `cancelled`, `sourceUnreadable` for what is no ordinary file, those of the disk; nothing is left behind then.
   */
  add(source: string, watch?: Watch): Promise<Result<FileDigest>>;
  /** As `add`, for bytes at hand. */
  keep(bytes: Uint8Array): Promise<Result<FileDigest>>;
  /** True where a file of this name and size lies in its place; its bytes are not read. */
  has(file: FileDigest): boolean;
  /** Where the file of this name lies or would lie. */
  pathOf(sha256: string): string;
  /** Every file there is, by name. */
  list(): readonly FileDigest[];
  /** Removes every file that `keep` does not name, and what a crash left half copied; gives how many. Never throws. */
  sweep(keep: ReadonlySet<string>): number;
}

const tooLarge = fail({ kind: 'tooLarge', what: 'evidence', limit: maxEvidenceBytes } as const);

const nameForm = /^[0-9a-f]{64}$/u;
const partForm = /^[0-9a-f-]{36}\.tmp$/u;

/** The folder of a register's evidence, beside it. */
export function evidenceFolder(registerPath: string): string {
  return `${registerPath}-files`;
}

/** The evidence of the register at `registerPath`. Asking makes no folder; the first file does. */
export function evidenceStore(registerPath: string, disk: Disk = machineDisk): EvidenceStore {
  const folder = evidenceFolder(registerPath);
  const pathOf = (sha256: string) => join(folder, sha256.slice(0, 2), sha256);

  const takeIn = async (source: string, watch: Watch): Promise<Result<FileDigest>> => {
    const stats = statSync(source);
    // A pipe or a device would be waited for without end.
    if (!stats.isFile()) return fail({ kind: 'sourceUnreadable', path: source, reason: 'notAFile' });
    return stats.size > maxEvidenceBytes ? tooLarge : putIn(piecesOf(source, watch));
  };

  const putIn = async (pieces: AsyncIterable<Buffer>): Promise<Result<FileDigest>> => {
    makeFolder(disk, folder);
    const part = join(folder, `${randomUUID()}.tmp`);
    try {
      const digest = await writePieces(disk, part, pieces, maxEvidenceBytes);
      await settle(disk, part, pathOf(digest.sha256), digest);
      return ok(digest);
    } catch (fault) {
      removeIfThere(part, disk);
      if (fault instanceof TooManyBytes) return tooLarge;
      throw fault;
    }
  };

  return {
    folder,
    pathOf,
    add: async (source, watch = {}) => {
      try {
        return await takeIn(source, watch);
      } catch (fault) {
        return fail(ioError(fault, isThere(source) ? folder : source));
      }
    },
    keep: async (bytes) => {
      try {
        return await putIn(onePiece(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)));
      } catch (fault) {
        return fail(ioError(fault, folder));
      }
    },
    has: ({ sha256, size }) => sizeOf(pathOf(sha256)) === size,
    list: () =>
      namesIn(folder)
        .filter((name) => /^[0-9a-f]{2}$/u.test(name))
        .flatMap((name) => namesIn(join(folder, name)).filter((sha256) => isNamed(sha256, name)))
        .flatMap((sha256) => {
          const size = sizeOf(pathOf(sha256));
          return size === null ? [] : [{ sha256, size }];
        })
        .toSorted((one, other) => (one.sha256 < other.sha256 ? -1 : 1)),
    sweep: (keep) => {
      const going = [
        ...namesIn(folder).filter((name) => partForm.test(name)),
        ...namesIn(folder)
          .filter((name) => /^[0-9a-f]{2}$/u.test(name))
          .flatMap((name) => namesIn(join(folder, name)).filter((sha256) => isNamed(sha256, name) && !keep.has(sha256)))
          .map((sha256) => join(sha256.slice(0, 2), sha256)),
      ];
      return going.filter((name) => {
        const path = join(folder, name);
        setWritable(path, true);
        removeIfThere(path, disk);
        return !existsSync(path);
      }).length;
    },
  };
}

/** Puts a flushed copy in its place. What lies there already is kept where it is whole, and put right where it is not. */
async function settle(disk: Disk, part: string, place: string, digest: FileDigest): Promise<void> {
  makeFolder(disk, dirname(place));
  if (existsSync(place)) {
    if ((await digestFile(place)).sha256 === digest.sha256) {
      removeIfThere(part, disk);
      // It may have been put there by a run that ended before the folder was flushed.
      disk.flushFolder(dirname(place));
      return;
    }
    setWritable(place, true); // Windows renames over no read-only file
  }
  disk.rename(part, place);
  setWritable(place, false);
  disk.flushFolder(dirname(place));
}

/** Makes a folder, durably, where there is none. */
export function makeFolder(disk: Disk, folder: string): void {
  if (existsSync(folder)) return;
  mkdirSync(folder, { recursive: true });
  disk.flushFolder(dirname(folder));
}

/** A sign for people and other programs only: a medium that knows no such flag is as good. */
function setWritable(path: string, isWritable: boolean): void {
  try {
    chmodSync(path, isWritable ? 0o644 : 0o444);
  } catch {
    // FAT, some shares
  }
}

function isNamed(sha256: string, folderName: string): boolean {
  return nameForm.test(sha256) && sha256.startsWith(folderName);
}

function isThere(path: string): boolean {
  return sizeOf(path) !== null;
}

/** The size of an ordinary file, or null. */
function sizeOf(path: string): number | null {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? stats.size : null;
}

function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT' || codeOf(fault) === 'ENOTDIR') return [];
    throw fault;
  }
}
