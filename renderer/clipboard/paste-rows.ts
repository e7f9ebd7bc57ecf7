// A pasted table: whether to ask about it, and the answers: its rows into the register as one step, or its text into the field.
import { type ColumnMap, guessColumns } from '../../src/exchange/column-map.ts';
import type { Grid } from '../../src/exchange/grid.ts';
import { recogniseReport } from '../../src/exchange/recognise.ts';
import type { Recognition } from '../../src/exchange/recognition.ts';
import { rowsChange } from '../../src/exchange/rows-change.ts';
import { columnsOf } from '../../src/register/columns.ts';
import { change } from '../commands/change-commands.ts';
import { offerUndo } from '../commands/row-commands.ts';
import { commitAllDrafts } from '../store/drafts.ts';
import { notify } from '../store/notices.ts';
import { wording } from '../store/program.ts';
import { shownNow } from '../store/shown.ts';
import { cellElement, showChanged } from '../table/focus.ts';
import type { PastePlace } from './paste-place.ts';
import { type PasteQuestion, pasteQuestionStore } from './paste-question.ts';
import { pasteText } from './paste-text.ts';

/** Rows that one paste may bring; a plan has 10 to 40, a whole sheet chosen by mistake has a million. */
const mostRows = 1000;

/** Asks what to do with a table; false where it has no row to put in. */
export function askAboutTable(table: Grid, text: string, place: PastePlace): boolean {
  const shown = shownNow();
  if (!shown) return false;
  const columns = guessColumns(table, columnsOf(shown.fiscalYear), place.column);
  const rows = rowCount(recogniseTable(table, columns, false));
  if (rows === 0) return false;
  if (rows > mostRows) {
    notify({ tone: 'fault', text: wording().clipboard.tooManyRows(rows, mostRows), action: null });
    return true;
  }
  const { area } = place;
  const field = area && { area, start: area.selectionStart, end: area.selectionEnd };
  pasteQuestionStore.set({ table, columns, place: place.rows, asText: field && { text, field } });
  return true;
}

/** What the rows of a table say under these columns. Text beside the table is no part of it. */
export function recogniseTable(table: Grid, columns: ColumnMap, splitsLists: boolean): Recognition {
  const rows = table.filter((line) => line.kind !== 'text');
  return recogniseReport(rows, { columns, splitsLists });
}

/** Rows in all groups together. */
export function rowCount({ groups }: Recognition): number {
  return groups.reduce((count, group) => count + group.measures.length, 0);
}

/** Puts the rows in as one step, goes to the first of them and offers the way back. */
export function pasteRows({ place }: PasteQuestion, { groups }: Recognition): void {
  pasteQuestionStore.set(null);
  commitAllDrafts();
  const shown = shownNow();
  if (!shown) return;
  const wanted = rowsChange(shown.fiscalYear, shown.round.id, place, groups, () => crypto.randomUUID());
  const [first] = wanted.measureIds;
  const [column] = columnsOf(shown.fiscalYear);
  if (!change(wanted.change) || first === undefined) return;
  const area = column && cellElement(first, column.key);
  if (area) showChanged(area);
  offerUndo(wording().clipboard.pasted(wanted.measureIds.length));
}

/** Puts the table's text where the caret was. */
export function pasteAsText({ asText }: PasteQuestion): void {
  pasteQuestionStore.set(null);
  if (!asText?.field.area.isConnected) return;
  const { text, field } = asText;
  field.area.focus({ preventScroll: true });
  field.area.setSelectionRange(field.start, field.end);
  pasteText(field.area, text);
}
