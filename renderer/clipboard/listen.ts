// The clipboard's events for the whole window: what is pasted or dropped into the table, what is copied out of it.
import { readPasted } from '../../src/exchange/pasted.ts';
import { isAsked } from '../commands/keymap.ts';
import { answerCopy } from './copy-rows.ts';
import { type PastePlace, pastePlace } from './paste-place.ts';
import { askAboutTable } from './paste-rows.ts';
import { pasteText } from './paste-text.ts';

/** Watches the clipboard as long as the window lives. */
export function listenToClipboard(): void {
  document.addEventListener('copy', answerCopy);
  document.addEventListener('paste', paste);
  document.addEventListener('drop', drop);
}

function paste(event: ClipboardEvent): void {
  // Where a button has the focus the event's own target is wherever text was selected last.
  const place = isAsked() ? null : pastePlace(document.activeElement);
  if (place && event.clipboardData && takeIn(event.clipboardData, place)) event.preventDefault();
}

/** A piece of a page dropped onto a cell is like one pasted there; plain text and text of our own is left to the browser. */
function drop(event: DragEvent): void {
  const { target, dataTransfer } = event;
  if (!(target instanceof HTMLTextAreaElement) || !dataTransfer?.types.includes('text/html')) return;
  const place = isAsked() ? null : pastePlace(target);
  if (!place) return;
  event.preventDefault();
  const dropped = document.caretPositionFromPoint(event.clientX, event.clientY);
  target.focus({ preventScroll: true });
  if (dropped?.offsetNode === target) target.setSelectionRange(dropped.offset, dropped.offset);
  takeIn(dataTransfer, place);
}

/** Puts in what a clipboard or a drag carries; false where there is nothing in it for this place. */
function takeIn(data: DataTransfer, place: PastePlace): boolean {
  const { table, text } = readPasted(data.getData('text/html'), data.getData('text/plain'));
  if (table && askAboutTable(table, text, place)) return true;
  if (!place.area || text === '') return false;
  pasteText(place.area, text);
  return true;
}
