// What the application needs for issued reports beside their rows: their files in the store of their register, other files looked into,
// a folder that is published. Ports of their own.
import type { IssuedFile } from '../issue/issue.ts';
import type { Result } from '../result.ts';
import type { StoredBytes } from './moving-ports.ts';

/** What can be told of a file without understanding it. */
export interface ExaminedFile extends StoredBytes {
  /** By its first bytes, whatever it is called. */
  readonly kind: 'pdf' | 'jpeg' | 'png' | 'other';
  /** Of its first so many bytes, for each length asked for that it has; the SHA-256. */
  readonly prefixes: ReadonlyMap<number, string>;
  /** The digests of issued data that it names anywhere in its bytes (see `issueKeyword`). */
  readonly named: readonly string[];
}

/** A file of a set that is given out. */
export interface PublishedFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The files of issued reports; `registerPath` is where their register lies. */
export interface IssueFiles {
  /** Lower-case hexadecimal. */
  sha256(bytes: Uint8Array): string;
  /** Puts bytes beside the register under their hash, durably. */
  keep(registerPath: string, bytes: Uint8Array): Promise<Result<StoredBytes>>;
  /** Copies a file in, durably. */
  take(registerPath: string, source: string): Promise<Result<StoredBytes>>;
  /** True where a file of this size lies in its place; its bytes are not read. */
  has(registerPath: string, file: StoredBytes): boolean;
  pathOf(registerPath: string, file: StoredBytes): string;
  /** The bytes that were kept. `copyDamaged` where they are others now, `fileMissing` where there are none. */
  read(registerPath: string, file: IssuedFile): Promise<Result<Uint8Array>>;
  /** Reads every file to its end; gives those that are missing or not as they were kept. */
  faults(registerPath: string, files: readonly IssuedFile[]): Promise<readonly IssuedFile[]>;
  /** A file anywhere. Errors: `tooLarge`, those of the disk. */
  examine(path: string, lengths: readonly number[]): Promise<Result<ExaminedFile>>;
  /** A new folder in `folder` with these files, whole or not at all; gives its path. A name that is taken gets a number. */
  publish(folder: string, name: string, files: readonly PublishedFile[]): Promise<Result<string>>;
}
