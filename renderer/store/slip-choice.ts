// To which units the slips on the print screen are, and whether that screen is wanted for them. It lasts as long as the window.
import { createStore } from './store.ts';

export interface SlipChoice {
  /** The print screen opens with the slips. */
  readonly isWanted: boolean;
  /** Null: every unit of which something is needed. */
  readonly units: readonly string[] | null;
}

export const slipChoiceStore = createStore<SlipChoice>({ isWanted: false, units: null });
