// What is being done to the columns at this moment and is not in the register yet: a border under way, a heading being written.
import type { Column, ColumnKey } from '../../src/register/columns.ts';
import { createStore } from '../store/store.ts';

export interface ColumnState {
  /** The columns as the border under way has them; null while none is moved. */
  readonly widths: readonly Column[] | null;
  /** A border is held or has the focus. */
  readonly isRulerShown: boolean;
  readonly editedHeading: ColumnKey | null;
}

export const columnStore = createStore<ColumnState>({ widths: null, isRulerShown: false, editedHeading: null });

export function patchColumns(fields: Partial<ColumnState>): void {
  columnStore.update((state) => ({ ...state, ...fields }));
}
