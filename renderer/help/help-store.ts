// The help that stands beside the work: whether it is there, at which page, what is looked for in it. It does not know how it is drawn.
import type { HelpPageId } from '../../src/help/page.ts';
import { createStore } from '../store/store.ts';

export interface OpenHelp {
  /** Null is the list of contents. */
  readonly page: HelpPageId | null;
  readonly query: string;
}

/** Null while it is closed. */
export const helpStore = createStore<OpenHelp | null>(null);

/** The manual is being made. */
export const manualStore = createStore(false);
