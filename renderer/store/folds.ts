// Which groups are folded away, as long as the window lives. Their rows stay in the table and in every count.
import type { Id } from '../../src/register/model.ts';
import { createStore, useStore } from './store.ts';

export const foldStore = createStore<ReadonlySet<Id>>(new Set());

export function useIsFolded(groupId: Id): boolean {
  return useStore(foldStore, (folded) => folded.has(groupId));
}

/** Folds groups away or unfolds them; those that are so already stay so. */
export function setFolded(groupIds: readonly Id[], isFolded: boolean): void {
  const folded = foldStore.get();
  if (groupIds.every((id) => folded.has(id) === isFolded)) return;
  const next = new Set(folded);
  for (const id of groupIds) {
    if (isFolded) next.add(id);
    else next.delete(id);
  }
  foldStore.set(next);
}
