// What the overview leads to: the sentence in the table, a file, a slip. It does not know how the overview is drawn.
import { flushSync } from 'react-dom';
import type { MeasureStatus } from '../../src/followup/status.ts';
import type { ColumnKey } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import { saveNow } from '../commands/change-commands.ts';
import { choosePath, officeName, wayTo } from '../commands/paths.ts';
import { filterAlone } from '../filters/filter-store.ts';
import { asOfStore } from '../reading/as-of-store.ts';
import { goToSigning } from '../signing/path-store.ts';
import { notify, notifyError } from '../store/notices.ts';
import { call, wording } from '../store/program.ts';
import { printProgressStore } from '../store/progress.ts';
import { shownNow } from '../store/shown.ts';
import { slipChoiceStore } from '../store/slip-choice.ts';
import { look } from '../store/view.ts';
import { cellElement, showChanged } from '../table/focus.ts';

/** Turns to the register, to the sentence that begins there, and lights its cell up. */
export function goToSentence(fiscalYearId: Id, measureId: Id, column: ColumnKey, start: number): void {
  flushSync(() => look({ screen: 'register', fiscalYearId }));
  // A column that the year does not show has no field; the row is found by its first.
  const field = cellElement(measureId, column) ?? cellElement(measureId, 'issue');
  if (field) showChanged(field, Math.min(start, field.value.length));
}

/** Turns to the register, with the rows of this status alone. */
export function showRowsOf(status: MeasureStatus): void {
  filterAlone('status', [status]);
  look({ screen: 'register' });
}

/** Asks for a place and writes the deadlines of the round on the screen there as a calendar. */
export async function saveCalendar(): Promise<void> {
  const shown = shownNow();
  if (!shown || !(await saveNow())) return;
  const { fiscalYear, round } = shown;
  const words = wording().overview.calendar;
  const path = await choosePath('saveCalendar', words.fileName(officeName(), fiscalYear.year, round.months));
  if (path === null) return;
  const asOf = asOfStore.get();
  const saved = await call('calendar.save', { roundId: round.id, path, ...(asOf === null ? {} : { asOf }) });
  if (!saved.ok) return notifyError(saved.error);
  const text = words.saved(saved.value.events, saved.value.path);
  notify({ tone: 'done', text, action: wayTo(saved.value.path) });
}

/** Turns to the print screen with the slips of these units; of all where none is named. */
export function showSlips(units: readonly string[] | null): void {
  slipChoiceStore.set({ isWanted: true, units });
  goToSigning('preview');
}

/** Asks for a folder and writes a slip of its own to each of these units there; what became of it is said. */
export async function saveEachSlip(units: readonly string[]): Promise<void> {
  const shown = shownNow();
  if (!shown || !(await saveNow())) return;
  const words = wording().overview.slips;
  const folder = await choosePath('slipFolder', '');
  if (folder === null) return;
  const asOf = asOfStore.get();
  const question = { roundId: shown.round.id, units: [...units], folder };
  const saved = await call('report.saveSlips', { ...question, ...(asOf === null ? {} : { asOf }) });
  printProgressStore.set(null);
  if (!saved.ok) return notifyError(saved.error);
  const { paths } = saved.value;
  notify({ tone: 'done', text: words.saved(paths.length, folder), action: wayTo(folder) });
}
