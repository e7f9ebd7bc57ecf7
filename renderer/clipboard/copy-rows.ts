// Rows on their way out: as a table for Word and Excel, as tab-separated text for everything else.
//
// They are handed over in a copy event and not by `navigator.clipboard`: that would need a permission, which a browser asks the
// person for and the program's own window turns down. A copy event needs none, because a key or a click of the person made it.
import { tableForClipboard } from '../../src/exchange/table-clipboard.ts';
import { cellText, columnsOf } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import { commitAllDrafts } from '../store/drafts.ts';
import { notify } from '../store/notices.ts';
import { wording } from '../store/program.ts';
import { rowsMeant, selectedRows } from '../store/selection.ts';
import { shownNow } from '../store/shown.ts';
import { viewStore } from '../store/view.ts';

/** The rows that the copy event on its way is about; null when the person pressed the keys. */
let wanted: readonly Id[] | null = null;

/** Copies rows as they stand in the round on the screen, in the table's order. To be called in the turn of a key or a click. */
export function copyRows(measureIds: readonly Id[]): void {
  wanted = measureIds;
  const isDone = document.execCommand('copy');
  wanted = null;
  const words = wording().clipboard;
  if (isDone) notify({ tone: 'done', text: words.copied(measureIds.length), action: null });
  else notify({ tone: 'fault', text: words.copyFailed, action: null });
}

/** The row the caret or the focus is in, and the selected ones with it. */
export function copyActiveRows(): void {
  const { active } = viewStore.get();
  if (active) copyRows(rowsMeant(active.measureId));
}

/** Answers a copy event: with the rows asked for, or those the focus means. Text that is selected goes its own way. */
export function answerCopy(event: ClipboardEvent): void {
  const rows = wanted ?? rowsOfFocus();
  const table = rows && tableOf(rows);
  if (!table || !event.clipboardData) return;
  event.preventDefault();
  event.clipboardData.setData('text/html', table.html);
  event.clipboardData.setData('text/plain', table.plain);
  if (!wanted) notify({ tone: 'done', text: wording().clipboard.copied(rows.length), action: null });
}

/** Of the handle or menu that has the focus; the selected rows where the focus is in no field and nothing else is selected. */
function rowsOfFocus(): readonly Id[] | null {
  const focused = document.activeElement;
  if (focused?.closest('input, textarea, select, [contenteditable]')) return null;
  const measureId = focused?.closest<HTMLElement>('.gutter') && focused.closest<HTMLElement>('[data-row]')?.dataset.row;
  if (measureId) return rowsMeant(measureId);
  const selected = selectedRows();
  return selected.length > 0 && document.getSelection()?.isCollapsed !== false ? selected : null;
}

function tableOf(measureIds: readonly Id[]) {
  commitAllDrafts();
  const shown = shownNow();
  if (!shown) return null;
  const columns = columnsOf(shown.fiscalYear);
  const meant = new Set(measureIds);
  const measures = shown.fiscalYear.groups.flatMap((group) => group.measures.filter(({ id }) => meant.has(id)));
  return tableForClipboard(
    measures.map((measure) => columns.map(({ key }) => cellText(measure, key, shown.round.id))),
    columns.map(({ widthShare }) => widthShare),
  );
}
