// What the overview leads to: the sentence in the table, a file, a slip. It does not know how the overview is drawn.
import { flushSync } from 'react-dom';
import type { ColumnKey } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import { choosePath } from '../commands/file-commands.ts';
import { asOfStore } from '../reading/as-of-store.ts';
import { goToSigning } from '../signing/path-store.ts';
import { flush } from '../store/drafts.ts';
import { notify, notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, programStore, wording } from '../store/program.ts';
import { printProgressStore } from '../store/progress.ts';
import { slipChoiceStore } from '../store/slip-choice.ts';
import { look, type Shown, shownOf, viewStore } from '../store/view.ts';
import { cellElement, showChanged } from '../table/focus.ts';

/** Turns to the register, to the sentence that begins there, and lights its cell up. */
export function goToSentence(fiscalYearId: Id, measureId: Id, column: ColumnKey, start: number): void {
  flushSync(() => look({ screen: 'register', fiscalYearId }));
  // A column that the year does not show has no field; the row is found by its first.
  const field = cellElement(measureId, column) ?? cellElement(measureId, 'issue');
  if (field) showChanged(field, Math.min(start, field.value.length));
}

/** Asks for a place and writes the deadlines of the round on the screen there as a calendar. */
export async function saveCalendar(): Promise<void> {
  const shown = shownNow();
  if (!shown || !(await flush())) return;
  const { fiscalYear, round } = shown;
  const words = wording().overview.calendar;
  const path = await choosePath('saveCalendar', words.fileName(officeName(), fiscalYear.year, round.months));
  if (path === null) return;
  const asOf = asOfStore.get();
  const saved = await call('calendar.save', { roundId: round.id, path, ...(asOf === null ? {} : { asOf }) });
  if (!saved.ok) return notifyError(saved.error);
  const text = words.saved(saved.value.events, saved.value.path);
  notify({ tone: 'done', text, action: showAction(saved.value.path) });
}

/** Turns to the print screen with the slips of these units; of all where none is named. */
export function showSlips(units: readonly string[] | null): void {
  slipChoiceStore.set({ isWanted: true, units });
  goToSigning('preview');
}

/** Asks for a folder and writes a slip of its own to each of these units there; what became of it is said. */
export async function saveEachSlip(units: readonly string[]): Promise<void> {
  const shown = shownNow();
  if (!shown || !(await flush())) return;
  const words = wording().overview.slips;
  const folder = await choosePath('slipFolder', '');
  if (folder === null) return;
  const asOf = asOfStore.get();
  const question = { roundId: shown.round.id, units: [...units], folder };
  const saved = await call('report.saveSlips', { ...question, ...(asOf === null ? {} : { asOf }) });
  printProgressStore.set(null);
  if (!saved.ok) return notifyError(saved.error);
  const { paths } = saved.value;
  notify({ tone: 'done', text: words.saved(paths.length, folder), action: showAction(folder) });
}

/** The way to a file or folder in the machine's own window; a browser's window has none. */
function showAction(path: string) {
  if (programStore.get().host !== 'electron') return null;
  const run = async () => {
    const shown = await call('path.show', { path });
    if (!shown.ok) notifyError(shown.error);
  };
  return { label: wording().overview.calendar.show, run: () => void run() };
}

function shownNow(): Shown | null {
  const open = openStore.get();
  return open && shownOf(open.register, viewStore.get());
}

function officeName(): string {
  const { shortName = '', name = '' } = openStore.get()?.register.organisation ?? {};
  return shortName || name;
}
