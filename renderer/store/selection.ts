// Which rows are selected, and from where a range is drawn. Rows are known by id; one that is gone or stands in another year does
// not count. It must not know how selected rows are drawn or what is done with them.
import type { FiscalYear, Id } from '../../src/register/model.ts';
import { hiddenRowStore } from './hidden-rows.ts';
import { shownYear } from './shown.ts';
import { createStore, useStore } from './store.ts';

export interface Selection {
  readonly ids: ReadonlySet<Id>;
  /** The end of a range that stays while the other end moves. */
  readonly anchor: Id | null;
}

const none: Selection = { ids: new Set(), anchor: null };

export const selectionStore = createStore<Selection>(none);

export function useIsSelected(measureId: Id): boolean {
  return useStore(selectionStore, ({ ids }) => ids.has(measureId));
}

/** The selected rows of a fiscal year, in the table's order. What a filter hides is not meant. */
export function selectedRowsOf(
  fiscalYear: FiscalYear,
  { ids }: Selection,
  filteredOut: ReadonlySet<Id>,
): readonly Id[] {
  if (ids.size === 0) return [];
  const isMeant = (id: Id) => ids.has(id) && !filteredOut.has(id);
  return fiscalYear.groups.flatMap((group) => group.measures.flatMap(({ id }) => (isMeant(id) ? id : [])));
}

/** The selected rows of the year on the screen, in the table's order. */
export function selectedRows(): readonly Id[] {
  const fiscalYear = shownYear();
  return fiscalYear ? selectedRowsOf(fiscalYear, selectionStore.get(), hiddenRowStore.get()) : [];
}

/** The rows a wish about one row means: all selected ones where it is among them, else itself. */
export function rowsMeant(measureId: Id): readonly Id[] {
  const selected = selectedRows();
  return selected.includes(measureId) ? selected : [measureId];
}

/** Selects these rows and no others. */
export function selectRows(ids: readonly Id[]): void {
  selectionStore.set({ ids: new Set(ids), anchor: ids[0] ?? null });
}

/** Selects a row or takes it out, and draws the next range from it. */
export function toggleRow(measureId: Id): void {
  const ids = new Set(selectionStore.get().ids);
  if (!ids.delete(measureId)) ids.add(measureId);
  selectionStore.set({ ids, anchor: measureId });
}

/**
 * Selects the range from the anchor to a row. `rows` are those one can see, in order; without an anchor among them the range
 * begins at `from`.
 */
export function selectRange(rows: readonly Id[], from: Id, to: Id): void {
  const { anchor } = selectionStore.get();
  const start = anchor !== null && rows.includes(anchor) ? anchor : from;
  const ends = [rows.indexOf(start), rows.indexOf(to)];
  selectionStore.set({ ids: new Set(rows.slice(Math.min(...ends), Math.max(...ends) + 1)), anchor: start });
}

export function clearSelection(): void {
  if (selectionStore.get().ids.size > 0) selectionStore.set(none);
}
