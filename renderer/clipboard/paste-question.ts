// The question what to do with a pasted table: what it is, where the caret was. Null while nothing is asked.
import type { ColumnMap } from '../../src/exchange/column-map.ts';
import type { Grid } from '../../src/exchange/grid.ts';
import type { RowsPlace } from '../../src/exchange/rows-change.ts';
import { createStore } from '../store/store.ts';

export interface PasteQuestion {
  readonly table: Grid;
  /** The columns as the program understands them; the person may say otherwise. */
  readonly columns: ColumnMap;
  readonly place: RowsPlace;
  /** The same as text, and the field it can go into instead; null where the caret was in none. */
  readonly asText: { readonly text: string; readonly field: FieldPlace } | null;
}

/** A field of the table with what is selected in it. */
export interface FieldPlace {
  readonly area: HTMLTextAreaElement;
  readonly start: number;
  readonly end: number;
}

export const pasteQuestionStore = createStore<PasteQuestion | null>(null);
