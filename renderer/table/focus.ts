// Finding cells on the screen and putting the caret into them. The page is asked by data attributes, so that commands need to
// know nothing of components.
import type { ColumnKey } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import { caretRect } from './visual-line.ts';

/** Space kept between the caret and the edges of what scrolls. */
const marginPx = 24;
const flashMs = 900;

function find<Kind extends HTMLElement>(selector: string): Kind | null {
  return document.querySelector<Kind>(selector);
}

export function cellElement(measureId: Id, column: ColumnKey): HTMLTextAreaElement | null {
  return find(`[data-row="${measureId}"] textarea[data-column="${column}"]`);
}

export function groupElement(groupId: Id): HTMLTextAreaElement | null {
  return find(`textarea[data-group="${groupId}"]`);
}

export function focusCell(measureId: Id, column: ColumnKey, caret: 'start' | 'end' | number): void {
  const area = cellElement(measureId, column);
  if (area) placeCaret(area, caret === 'start' ? 0 : caret === 'end' ? area.value.length : caret);
}

export function focusGroup(groupId: Id): void {
  const area = groupElement(groupId);
  if (area) placeCaret(area, area.value.length);
}

/** In an empty table: the button by which it begins. */
export function focusTableStart(): void {
  find('[data-table-start]')?.focus();
}

/** Puts the caret into a field and its line into sight. */
export function placeCaret(area: HTMLTextAreaElement, offset: number): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(offset, offset);
  revealCaret(area);
}

/** Scrolls so far that the caret's line is seen, clear of the sticky heading. */
export function revealCaret(area: HTMLTextAreaElement): void {
  const scroller = area.closest<HTMLElement>('.desk');
  const caret = caretRect(area);
  if (!scroller || !caret) return;
  const frame = scroller.getBoundingClientRect();
  const heading = scroller.querySelector('thead')?.getBoundingClientRect().height ?? 0;
  const top = frame.top + heading + marginPx;
  const bottom = frame.bottom - marginPx;
  if (caret.top < top) scroller.scrollTop -= top - caret.top;
  else if (caret.bottom > bottom) scroller.scrollTop += caret.bottom - bottom;
}

/** Remembers where the caret is; the function it gives puts it back after the table was rearranged. */
export function keepCaret(): () => void {
  const focused = document.activeElement;
  const offset = focused instanceof HTMLTextAreaElement ? focused.selectionStart : 0;
  return () => {
    if (!(focused instanceof HTMLElement) || !focused.isConnected) return;
    if (focused instanceof HTMLTextAreaElement) placeCaret(focused, offset);
    else {
      focused.focus();
      focused.scrollIntoView({ block: 'nearest' });
    }
  };
}

/** Goes to a field that has just changed and lights it up for a moment. */
export function showChanged(area: HTMLTextAreaElement): void {
  placeCaret(area, area.value.length);
  const box = area.closest('td, th') ?? area;
  box.classList.add('flash');
  setTimeout(() => box.classList.remove('flash'), flashMs);
}
