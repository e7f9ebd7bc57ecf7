// Which words about deadlines are open over the table: those of a row, or of one sentence. It does not know how they are drawn.
import type { CellAddress } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import { createStore } from '../store/store.ts';

/** Where something hangs, in CSS pixels of the window. */
export interface Hook {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export type OpenFollowup =
  | { readonly kind: 'row'; readonly measureId: Id; readonly returnTo: HTMLElement | null }
  | {
      readonly kind: 'sentence';
      readonly cell: CellAddress;
      /** Within the sentence that is meant, in the cell's text. */
      readonly offset: number;
      readonly hook: Hook;
      readonly returnTo: HTMLElement | null;
    };

export const followupStore = createStore<OpenFollowup | null>(null);

/** The date at the caret, as a short line beside its cell; null where the caret is in none. */
export interface ShownChip {
  readonly cell: CellAddress;
  readonly offset: number;
  readonly lines: readonly string[];
  readonly hook: Hook;
  /** The side of the cell it stands at, where it covers nothing that is being written. */
  readonly side: 'left' | 'right';
}

export const chipStore = createStore<ShownChip | null>(null);
