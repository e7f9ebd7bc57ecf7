// Where something pasted or dropped would go, asked of the page: a field of the table, a row, a group, or the empty table.
import type { RowsPlace } from '../../src/exchange/rows-change.ts';
import type { ColumnKey } from '../../src/register/columns.ts';
import { openStore } from '../store/open-register.ts';
import { shownYear } from '../store/shown.ts';
import { viewStore } from '../store/view.ts';
import { columnOf } from '../table/focus.ts';

export interface PastePlace {
  /** The field the caret is in; null on a row's handle, a menu, the empty table. */
  readonly area: HTMLTextAreaElement | null;
  /** The column of that field, if it is a cell. */
  readonly column: ColumnKey | null;
  readonly rows: RowsPlace;
}

/** The place that belongs to an element of the page; null where nothing can be put, or where a field looks after itself. */
export function pastePlace(element: Element | null): PastePlace | null {
  if (openStore.get()?.file.readOnly !== false || viewStore.get().screen !== 'register') return null;
  const area = element instanceof HTMLTextAreaElement ? element : null;
  if (!area && element?.closest('input, textarea, select, [contenteditable]')) return null;
  const measureId = element?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const groupId = area?.dataset.group;
  if (groupId !== undefined) return { area, column: null, rows: { kind: 'into', groupId } };
  const column = area && columnOf(area);
  // A field that is none of the table's: a search, a note.
  if (area && column === null) return null;
  if (measureId !== undefined) return { area, column, rows: { kind: 'after', measureId } };
  return shownYear()?.groups.length === 0 ? { area: null, column: null, rows: { kind: 'end' } } : null;
}
