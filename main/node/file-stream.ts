// Files in pieces: read, hashed and copied a megabyte at a time, so that the program answers between two pieces, shows how far it
// is and can be told to stop. It does not know what the files are.
import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import { type Disk, withFile, writeAll } from './disk.ts';
import { codeOf } from './io-error.ts';
import { removeIfThere } from './whole-file.ts';

const pieceBytes = 1_048_576;

/** What a long work over files takes along. */
export interface Watch {
  /** Ends the work at the next piece with the fault ECANCELED. */
  readonly signal?: { readonly aborted: boolean };
  /** Bytes done since the last call. */
  readonly onBytes?: (count: number) => void;
}

export interface FileDigest {
  /** Lower-case hexadecimal. */
  readonly sha256: string;
  readonly size: number;
}

/** The bytes of a file from `start`, at most `length` of them; each piece is the caller's own. */
export async function* piecesOf(
  path: string,
  watch: Watch = {},
  start = 0,
  length = Number.POSITIVE_INFINITY,
): AsyncGenerator<Buffer> {
  const file = await open(path, 'r');
  try {
    for (let done = 0; done < length; ) {
      stopIfAsked(watch);
      const wanted = Math.min(pieceBytes, length - done);
      const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(wanted), 0, wanted, start + done);
      if (bytesRead === 0) return;
      yield buffer.subarray(0, bytesRead);
      done += bytesRead;
      watch.onBytes?.(bytesRead);
    }
  } finally {
    await file.close();
  }
}

/** Reads a whole file for its digest. */
export async function digestFile(path: string, watch: Watch = {}): Promise<FileDigest> {
  return digestPieces(piecesOf(path, watch));
}

/**
 * Writes pieces to a new file, flushed when it returns; its name is durable only once the caller has flushed the folder. Beyond
 * `limit` bytes it throws `TooManyBytes`. After any fault there is no file. Throws EEXIST where there is one already.
 */
export async function writePieces(
  disk: Disk,
  target: string,
  pieces: AsyncIterable<Buffer>,
  limit = Number.POSITIVE_INFINITY,
): Promise<FileDigest> {
  const file = disk.open(target, 'wx+');
  try {
    let position = 0;
    const written = await digestPieces(pieces, (piece) => {
      if (position + piece.length > limit) throw new TooManyBytes();
      writeAll(disk, file, piece, position);
      position += piece.length;
    });
    disk.flush(file);
    disk.close(file);
    return written;
  } catch (fault) {
    closeQuietly(disk, file);
    removeIfThere(target, disk);
    throw fault;
  }
}

/** Writes bytes to a new file, flushed when it returns. */
export function writeNewFile(disk: Disk, target: string, bytes: Uint8Array): void {
  withFile(disk, target, 'wx+', (file) => {
    writeAll(disk, file, bytes, 0);
    disk.flush(file);
  });
}

/** More bytes came than were announced or allowed. */
export class TooManyBytes extends Error {}

/** Bytes at hand as pieces. */
export async function* onePiece(bytes: Buffer, watch: Watch = {}): AsyncGenerator<Buffer> {
  yield bytes;
  watch.onBytes?.(bytes.length);
}

/** Throws the fault ECANCELED when the work was told to stop. */
export function stopIfAsked({ signal }: Watch): void {
  if (signal?.aborted) throw Object.assign(new Error('told to stop'), { code: 'ECANCELED' });
}

/** The digest of pieces in their order, each handed to `take` on its way. */
export async function digestPieces(
  pieces: AsyncIterable<Buffer>,
  take: (piece: Buffer) => void = () => {},
): Promise<FileDigest> {
  const hash = createHash('sha256');
  let size = 0;
  for await (const piece of pieces) {
    take(piece);
    hash.update(piece);
    size += piece.length;
  }
  return { sha256: hash.digest('hex'), size };
}

/** After a fault of closing the descriptor is gone already. */
function closeQuietly(disk: Disk, file: number): void {
  try {
    disk.close(file);
  } catch (fault) {
    if (codeOf(fault) === undefined) throw fault;
  }
}
