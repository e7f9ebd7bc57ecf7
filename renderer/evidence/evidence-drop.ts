// Files dragged from a folder: dropped on a row of the table or on its panel they become evidence. Dropped anywhere else they go to
// whoever takes them there, or nowhere; without this the browser would leave the page for the file.
import type { Id } from '../../src/register/model.ts';
import { isAsked } from '../commands/keymap.ts';
import { openStore } from '../store/open-register.ts';
import { addDropped } from './evidence-commands.ts';

/** Who takes files that are dropped where they are nobody's evidence. */
export interface FileTaker {
  readonly takes: () => boolean;
  readonly take: (files: readonly File[]) => Promise<void>;
}

/** Watches what is dragged over the window as long as it lives. */
export function listenToFiles(elsewhere: FileTaker): void {
  document.addEventListener('dragover', (event) => drag(event, elsewhere));
  document.addEventListener('drop', (event) => drop(event, elsewhere));
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) markTarget(null);
  });
}

function drag(event: DragEvent, elsewhere: FileTaker): void {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  const place = placeUnder(event) ?? (elsewhere.takes() ? document.documentElement : null);
  markTarget(place);
  if (event.dataTransfer) event.dataTransfer.dropEffect = place ? 'copy' : 'none';
}

function drop(event: DragEvent, elsewhere: FileTaker): void {
  if (!carriesFiles(event)) return;
  event.preventDefault();
  const place = placeUnder(event);
  const measureId = measureAt(place);
  markTarget(null);
  const files = [...(event.dataTransfer?.files ?? [])];
  if (files.length === 0) return;
  if (measureId !== undefined) void addDropped(measureId, files);
  else if (place === null && elsewhere.takes()) void elsewhere.take(files);
}

/** A piece of a page with a picture in it carries a file too, but is text for the cell it is dropped on. */
function carriesFiles({ dataTransfer }: DragEvent): boolean {
  const types = dataTransfer?.types ?? [];
  return types.includes('Files') && !types.includes('text/html');
}

/** The row or panel that would take the files; none while a dialog is open, or where nothing may be changed. */
function placeUnder({ target }: DragEvent): HTMLElement | null {
  if (!(target instanceof Element) || isAsked() || openStore.get()?.file.readOnly !== false) return null;
  const panel = target.closest('[data-side-panel]')?.querySelector<HTMLElement>('[data-evidence-of]');
  return panel ?? target.closest<HTMLElement>('[data-row]');
}

function measureAt(place: HTMLElement | null): Id | undefined {
  return place?.dataset.evidenceOf ?? place?.dataset.row;
}

/** Shows where the files would go; a drag is no state of the window, so the page alone is marked. */
function markTarget(place: HTMLElement | null): void {
  for (const marked of document.querySelectorAll('[data-takes-files]')) {
    if (marked !== place) marked.removeAttribute('data-takes-files');
  }
  place?.setAttribute('data-takes-files', '');
}
