// What was said on the start screen of a register yet to be made; it stays while something else stands in the start screen's place.
import type { RoundMonths } from '../../src/register/model.ts';
import { createStore } from './store.ts';

export interface StartWishes {
  readonly organisationName: string;
  /** Null where nothing was said: then those of today. */
  readonly fiscalYear: number | null;
  readonly months: RoundMonths | null;
}

export const noWishes: StartWishes = { organisationName: '', fiscalYear: null, months: null };

export const startWishesStore = createStore<StartWishes>(noWishes);

export function wish(fields: Partial<StartWishes>): void {
  startWishesStore.update((wishes) => ({ ...wishes, ...fields }));
}
