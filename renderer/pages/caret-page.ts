// On which page the caret stands, by the pages as they are known.
import { useSyncExternalStore } from 'react';
import { viewStore } from '../store/view.ts';
import { startsIn } from './page-ends.ts';
import { pageStore } from './page-store.ts';

/** The page of the report that the caret's text prints on; null where the caret is in no row or group. */
export function useCaretPage(): number | null {
  return useSyncExternalStore(subscribe, caretPage);
}

function subscribe(listener: () => void): () => void {
  const ends = [viewStore.subscribe(listener), pageStore.subscribe(listener)];
  document.addEventListener('selectionchange', listener);
  return () => {
    for (const end of ends) end();
    document.removeEventListener('selectionchange', listener);
  };
}

function caretPage(): number | null {
  const known = pageStore.get();
  const { active, activeGroupId } = viewStore.get();
  if (!known) return null;
  if (activeGroupId !== null) {
    const page = known.pages.find(({ blocks }) =>
      blocks.some((block) => block.kind === 'group' && block.groupId === activeGroupId),
    );
    return page?.number ?? null;
  }
  const row = active && known.ends.rows.get(active.measureId);
  if (!row) return null;
  const area = document.activeElement;
  const isInRow = area instanceof HTMLTextAreaElement && area.closest(`[data-row="${active.measureId}"]`) !== null;
  const cell = isInRow ? known.ends.cells.get(area.dataset.draft ?? '') : undefined;
  if (!isInRow || !cell) return row.first;
  const begun = startsIn(cell, area.value).filter(({ offset }) => offset <= area.selectionEnd);
  return begun.at(-1)?.page ?? row.first;
}
