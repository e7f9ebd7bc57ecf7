// From a page to where its text is written: the caret goes to the first letter that prints on it.
import { flushSync } from 'react-dom';
import { look, viewStore } from '../store/view.ts';
import { cellElement, focusGroup, lightUp, placeCaret } from '../table/focus.ts';
import { caretRect } from '../table/visual-line.ts';
import type { PagePlace } from './page-contents.ts';
import { pageStore } from './page-store.ts';
import { shiftOffset } from './shift-offset.ts';

/** Turns to the table and puts the caret there; with the preview beside it where that is wished. */
export function goToPlace(place: PagePlace, withPreview: boolean): void {
  const { isPreviewOpen } = viewStore.get();
  flushSync(() => look({ screen: 'register', isPreviewOpen: isPreviewOpen || withPreview }));
  if (place.kind === 'group') {
    focusGroup(place.groupId);
    return;
  }
  const field = cellElement(place.measureId, place.column);
  if (!field) return;
  placeCaret(field, offsetNow(field, place.offset));
  bringToTop(field);
  lightUp(field);
}

/** Scrolls so far that what follows the caret's line has the room. */
function bringToTop(field: HTMLTextAreaElement): void {
  const scroller = field.closest<HTMLElement>('.desk');
  const caret = caretRect(field);
  if (!scroller || !caret) return;
  const heading = scroller.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  scroller.scrollTop += caret.top - scroller.getBoundingClientRect().top - heading - caret.height * linesAbove;
}

/** So many lines of the page before stay in sight. */
const linesAbove = 3;

/** The offset in the text as it is now, which may have been edited since the pages were laid out. */
function offsetNow(field: HTMLTextAreaElement, offset: number): number {
  const laidOut = pageStore.get()?.ends.cells.get(field.dataset.draft ?? '')?.text;
  const now = laidOut === undefined ? offset : shiftOffset(laidOut, field.value, offset);
  return Math.max(0, Math.min(now, field.value.length));
}
