// How far the long work under way is, in bytes, as main last said; whoever starts a work sets it back to null when it has ended.
import { createStore } from './store.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export const progressStore = createStore<Progress | null>(null);

/** How many pages of the report under way are done, as main last said; null when none is. */
export const printProgressStore = createStore<Progress | null>(null);

/** The long work that the window waits for, null when there is none. */
export const workStore = createStore<'copy' | 'pack' | 'unpack' | 'evidence' | null>(null);
