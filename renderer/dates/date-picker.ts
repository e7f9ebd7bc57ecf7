// Whether the date picker is open, and for which field. Any command can open it.
import { createStore } from '../store/store.ts';
import type { CaretField } from '../table/caret-field.ts';

export interface DateQuestion {
  readonly field: CaretField;
  /** The caret's place in the window, in CSS pixels. */
  readonly left: number;
  readonly top: number;
  readonly height: number;
}

export const datePickerStore = createStore<DateQuestion | null>(null);
