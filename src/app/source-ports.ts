// What the application needs to read files of other programs, as a port: somewhere else, so that nothing waits for it.
import type { TextOptions } from '../exchange/read-text-source.ts';
import type { Source } from '../exchange/source.ts';
import type { Result } from '../result.ts';
import type { AbortSignalLike } from './moving-ports.ts';

/** A file on the disk, or what was pasted or dropped under a name. */
export type SourceOrigin =
  | { readonly kind: 'file'; readonly path: string; readonly text?: TextReading }
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array; readonly name: string; readonly text?: TextReading };

/** What a person says of a file of text that was read otherwise. */
export type TextReading = Pick<TextOptions, 'encoding' | 'separator'>;

export interface SourceWork {
  /** Ends the reading; it answers `cancelled`. */
  readonly signal?: AbortSignalLike;
  /** How far it is, from 0 to 1; told now and then. */
  readonly onShare?: (share: number) => void;
}

export interface SourceReader {
  /**
   * Reads a file by its content, whatever its name. Nothing is written and nothing fetched. Errors: `sourceUnreadable` with what the
   * file is or lacks, `tooLarge`, `cancelled`, those of the disk.
   */
  readSource(origin: SourceOrigin, work?: SourceWork): Promise<Result<Source>>;
}
