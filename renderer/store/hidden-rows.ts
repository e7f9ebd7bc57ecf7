// The rows that the filter hides. They stay in the table, in every count and on paper. It must not know what is filtered by.
import type { Id } from '../../src/register/model.ts';
import { createStore, useStore } from './store.ts';

export const noRows: ReadonlySet<Id> = new Set();

export const hiddenRowStore = createStore<ReadonlySet<Id>>(noRows);

/** True while the filter hides this row. */
export function useIsFilteredOut(measureId: Id): boolean {
  return useStore(hiddenRowStore, (hidden) => hidden.has(measureId));
}

export function useHiddenRows(): ReadonlySet<Id> {
  return useStore(hiddenRowStore, (hidden) => hidden);
}

/** Brings one row back although the filter hides it, because somebody goes there; false where it was not hidden. */
export function showHiddenRow(measureId: Id): boolean {
  const hidden = hiddenRowStore.get();
  if (!hidden.has(measureId)) return false;
  hiddenRowStore.set(new Set([...hidden].filter((id) => id !== measureId)));
  return true;
}
