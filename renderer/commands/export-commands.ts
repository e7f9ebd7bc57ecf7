// Giving the round out: asks where the file goes, has it made, says what became of it and offers the way to it. How files are made it
// does not know.
import type { ExportFormat, PathPurpose } from '../../src/contract/contract.ts';
import { itasText } from '../../src/publish/itas.ts';
import { copyTexts } from '../clipboard/copy-unsaved.ts';
import { toolsStore } from '../reading/tools-store.ts';
import { commitAllDrafts } from '../store/drafts.ts';
import { notify, notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, wording } from '../store/program.ts';
import { shownNow, shownYear } from '../store/shown.ts';
import { createStore } from '../store/store.ts';
import { saveNow } from './change-commands.ts';
import { choosePath, officeName, wayTo } from './paths.ts';

interface Form {
  readonly id: ExportId;
  readonly format: ExportFormat;
  readonly purpose: Extract<PathPurpose, `export${string}`>;
  readonly numbering?: 'automatic';
  readonly name: 'report' | 'table' | 'register' | 'itas';
}

export type ExportId =
  | 'exportDocx'
  | 'exportDocxNumbered'
  | 'exportXlsx'
  | 'exportCsv'
  | 'exportJson'
  | 'exportHtml'
  | 'exportItas';

/** Which file is being made just now to be given out; null when none is. */
export const exportStore = createStore<ExportId | null>(null);

/** In the order they are offered. */
export const exportForms: readonly Form[] = [
  { id: 'exportDocx', format: 'docx', purpose: 'exportDocx', name: 'report' },
  { id: 'exportDocxNumbered', format: 'docx', purpose: 'exportDocx', numbering: 'automatic', name: 'report' },
  { id: 'exportXlsx', format: 'xlsx', purpose: 'exportXlsx', name: 'table' },
  { id: 'exportCsv', format: 'csv', purpose: 'exportCsv', name: 'table' },
  { id: 'exportJson', format: 'json', purpose: 'exportJson', name: 'register' },
  { id: 'exportHtml', format: 'html', purpose: 'exportHtml', name: 'report' },
  { id: 'exportItas', format: 'itas', purpose: 'exportItas', name: 'itas' },
];

/** Asks for a place and writes the round on the screen there in this form. One file is made at a time. */
export async function exportRound(id: ExportId): Promise<void> {
  const form = exportForms.find((known) => known.id === id);
  const shown = shownNow();
  if (!form || !shown || exportStore.get() !== null || !(await saveNow())) return;
  const { fiscalYear, round } = shown;
  const suggested = wording().publish.fileNames[form.name](officeName(), fiscalYear.year, round.months);
  const path = await choosePath(form.purpose, suggested);
  if (path === null) return;
  exportStore.set(id);
  const { format, numbering } = form;
  const wish = { format, roundId: round.id, path, ...(numbering === undefined ? {} : { numbering }) };
  const exported = await call('report.export', wish);
  exportStore.set(null);
  if (!exported.ok) return notifyError(exported.error);
  const words = wording().publish;
  const { missing } = exported.value;
  const text = [words.saved(exported.value.path), missing.length === 0 ? '' : words.missing(missing)];
  notify({ tone: 'done', text: text.filter((part) => part !== '').join(' · '), action: wayTo(exported.value.path) });
}

/** Stops the file under way; nothing is left of it. */
export function stopExport(): void {
  void call('report.stopExport', {});
}

/** The links for ITAS as text on the clipboard. To be called in the turn of a key or a click. */
export function copyItas(): void {
  commitAllDrafts();
  const register = openStore.get()?.register;
  const fiscalYear = shownYear();
  const catalogue = toolsStore.get()?.catalogue;
  if (!register || !fiscalYear || !catalogue) return;
  copyTexts([itasText({ register, fiscalYear, catalogue })], wording().publish.copied);
}
