// What the import window holds between a file's choosing and its writing: what was read, what a person corrected, and the last
// review of it. It calls nobody and draws nothing.
import type { CallInput, CallOutput } from '../../src/contract/contract.ts';
import type { AppError } from '../../src/errors.ts';
import { createStore } from '../store/store.ts';

export type ReadSource = CallOutput<'source.read'>;
export type Corrections = CallInput<'source.review'>['corrections'];
export type Outline = CallOutput<'source.review'>;
export type OutlineTable = Outline['tables'][number];
export type OutlineRow = OutlineTable['rows'][number];
export type OutlineGroup = Outline['groups'][number];
export type OutlineMeasure = OutlineGroup['measures'][number];
export type Counts = Outline['counts'];
export type RowRole = OutlineRow['role'];
export type MeasureChoice = OutlineMeasure['choice'];
export type TextReading = NonNullable<Extract<CallInput<'source.read'>['origin'], { kind: 'file' }>['text']>;

/** Where a source comes from. A file that was dropped is kept, since main asks for the drop again after a register was closed. */
export type Origin =
  | { readonly kind: 'file'; readonly path: string; readonly text: TextReading; readonly dropped: File | null }
  | { readonly kind: 'clipboard'; readonly html: string; readonly plain: string };

export type Stage = 'file' | 'columns' | 'rows';

/** What the file did not say and was taken from the year and round on the screen. */
export interface Assumed {
  readonly year: boolean;
  readonly months: boolean;
}

/** By heading: the columns as they were read first, and the places of those a person has spoken of. */
export type SeenColumns = Readonly<
  Record<string, { readonly first: OutlineTable['columns']; readonly said: readonly number[] }>
>;

export interface Importing {
  readonly stage: Stage;
  readonly origin: Origin | null;
  readonly isReading: boolean;
  readonly read: ReadSource | null;
  /** As they were before a person said anything; leaving with others asks first. */
  readonly untouched: Corrections | null;
  readonly corrections: Corrections | null;
  readonly assumed: Assumed;
  readonly seenColumns: SeenColumns;
  /** Of these corrections once `isReviewing` is false, of earlier ones meanwhile. */
  readonly outline: Outline | null;
  readonly isReviewing: boolean;
  readonly isWriting: boolean;
  /** What the office of a register yet to be made is called; "" where a register is open. */
  readonly officeName: string;
  /** The same as it was filled in, by the start screen or the file. */
  readonly officeGiven: string;
  readonly officeMissing: boolean;
  readonly fault: AppError | null;
  /** A word of the window's own that is no fault. */
  readonly said: string | null;
  /** What is done once the person has said that leaving is right; null while nobody asks. */
  readonly leaving: (() => void) | null;
}

export const firstImporting: Importing = {
  stage: 'file',
  origin: null,
  isReading: false,
  read: null,
  untouched: null,
  corrections: null,
  assumed: { year: false, months: false },
  seenColumns: {},
  outline: null,
  isReviewing: false,
  isWriting: false,
  officeName: '',
  officeGiven: '',
  officeMissing: false,
  fault: null,
  said: null,
  leaving: null,
};

/** Null while nobody brings anything in. */
export const importingStore = createStore<Importing | null>(null);

/** How far the reading or the writing under way is, from 0 to 1; null before it has said so. */
export const shareStore = createStore<number | null>(null);

/** Changes fields of the import under way; nothing where there is none. */
export function put(fields: Partial<Importing>): void {
  importingStore.update((now) => now && { ...now, ...fields });
}

/** Whether a person said anything that closing the window would lose. */
export function isTouched({ corrections, untouched, officeName, officeGiven }: Importing): boolean {
  if (officeName !== officeGiven) return true;
  return corrections !== null && JSON.stringify(corrections) !== JSON.stringify(untouched);
}
