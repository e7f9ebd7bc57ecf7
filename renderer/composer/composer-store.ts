// Whether a result is being recorded, for which row, and which of its deadlines it is meant to answer.
import type { Duty } from '../../src/followup/duties.ts';
import type { Id } from '../../src/register/model.ts';
import type { IsoDate } from '../../src/thai/calendar.ts';
import { followupStore } from '../followup/followup-store.ts';
import { commitAllDrafts } from '../store/drafts.ts';
import { createStore } from '../store/store.ts';

export interface ComposerAim {
  readonly duty: Pick<Duty, 'column' | 'start'>;
  /** The deadline as read; null of a duty that has none. */
  readonly named: IsoDate | null;
}

export interface ComposerQuestion {
  readonly measureId: Id;
  /** Null leaves the choice to the program: the first deadline that is open. */
  readonly aim: ComposerAim | null;
  /** Where the focus goes back to when nothing is recorded. */
  readonly returnTo: Element | null;
}

export const composerStore = createStore<ComposerQuestion | null>(null);

/** Asks what was done in a row. What is being typed is saved first: the sentence goes behind it. */
export function openComposer(measureId: Id, aim: ComposerAim | null = null): void {
  commitAllDrafts();
  const returnTo = followupStore.get()?.returnTo ?? document.activeElement;
  followupStore.set(null);
  composerStore.set({ measureId, aim, returnTo });
}
