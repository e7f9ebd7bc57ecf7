// Opening the help at a page and closing it, and saving all pages as the printed manual.
import { flushSync } from 'react-dom';
import type { HelpPageId } from '../../src/help/page.ts';
import { choosePath } from '../commands/paths.ts';
import { notify, notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, programStore, wording } from '../store/program.ts';
import { type Screen, viewStore } from '../store/view.ts';
import { cellElement, focusCell } from '../table/focus.ts';
import { helpStore, manualStore } from './help-store.ts';

/** What had the focus when the help was opened. */
let opener: Element | null = null;

/** Opens the help at a page, null being the contents; what is there is turned to it. */
export function openHelp(page: HelpPageId | null): void {
  if (!document.activeElement?.closest('[data-help-panel]')) opener = document.activeElement;
  flushSync(() => helpStore.set({ page, query: '' }));
  focusPage(page);
}

/** Turns the open help to a page; what is looked for stays marked. */
export function turnHelpTo(page: HelpPageId | null): void {
  flushSync(() => helpStore.update((help) => help && { ...help, page }));
  focusPage(page);
}

/** The title of a page, or the field over the contents. */
function focusPage(page: HelpPageId | null): void {
  const target = page === null ? '[data-help-field]' : '[data-help-title]';
  document.querySelector<HTMLElement>(`[data-help-panel] ${target}`)?.focus();
}

/** Closes the help; the focus goes back to where it was opened from. */
export function closeHelp(): void {
  const isInside = document.activeElement?.closest('[data-help-panel]') != null;
  flushSync(() => helpStore.set(null));
  if (!isInside) return;
  const { active } = viewStore.get();
  if (opener instanceof HTMLElement && opener.isConnected && opener !== document.body) opener.focus();
  else if (active && cellElement(active.measureId, active.column)) focusCell(active.measureId, active.column, 'end');
}

/** The page that is about each screen. */
const pageOfScreen: Readonly<Record<Screen, HelpPageId | null>> = {
  register: null,
  overview: 'dates',
  print: 'signing',
  history: 'backup',
  settings: 'firstReport',
};

/** Opens the help at what is done just now; closes it where the focus is in it already. */
export function toggleHelp(): void {
  if (document.activeElement?.closest('[data-help-panel]')) closeHelp();
  else openHelp(openStore.get() ? pageOfScreen[viewStore.get().screen] : 'firstReport');
}

/** All pages as one PDF, in the language of the window. */
export async function saveManual(): Promise<void> {
  if (manualStore.get()) return;
  const words = wording().help.manual;
  const path = await choosePath('saveManual', words.fileName);
  if (path === null) return;
  manualStore.set(true);
  const saved = await call('help.saveManual', { path, language: programStore.get().language });
  manualStore.set(false);
  if (saved.ok) notify({ tone: 'done', text: words.saved(saved.value.path, saved.value.pageCount), action: null });
  else notifyError(saved.error);
}
