// How far the long work under way is, in bytes, as main last said; whoever starts a work sets it back to null when it has ended.
import { createStore } from './store.ts';

export interface Progress {
  readonly done: number;
  readonly total: number;
}

export const progressStore = createStore<Progress | null>(null);
