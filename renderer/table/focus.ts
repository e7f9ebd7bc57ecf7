// Finding cells on the screen and putting the caret into them. The page is asked by data attributes, so that commands need to
// know nothing of components.
import { allColumns, type ColumnKey } from '../../src/register/columns.ts';
import type { Id } from '../../src/register/model.ts';
import { fieldBoxes, fieldIn } from './cell-readiness.ts';
import { revealGroup, revealRow } from './row-reveal.ts';
import { caretRect } from './visual-line.ts';

/** Space kept between the caret and the edges of what scrolls. */
const marginPx = 24;
const flashMs = 900;

function find<Kind extends HTMLElement>(selector: string): Kind | null {
  return document.querySelector<Kind>(selector);
}

/** The field in a box, made ready where it was too far from view to be. */
function fieldOf(box: string): HTMLTextAreaElement | null {
  const found = find(box);
  return found && fieldIn(found);
}

/** A cell's field, its row brought into view first where it was folded away. */
export function cellElement(measureId: Id, column: ColumnKey): HTMLTextAreaElement | null {
  revealRow(measureId);
  return fieldOf(`[data-row="${measureId}"] .painted[data-place*="/${column}/"]`);
}

export function groupElement(groupId: Id): HTMLTextAreaElement | null {
  revealGroup(groupId);
  return fieldOf(`.painted[data-place="group/${groupId}"]`);
}

export function focusCell(measureId: Id, column: ColumnKey, caret: 'start' | 'end' | number): void {
  const area = cellElement(measureId, column);
  if (area) placeCaret(area, caret === 'start' ? 0 : caret === 'end' ? area.value.length : caret);
}

export function focusGroup(groupId: Id): void {
  const area = groupElement(groupId);
  if (area) placeCaret(area, area.value.length);
}

/** The handle at a row's number, by which rows are selected and moved. */
export function focusHandle(measureId: Id): void {
  revealRow(measureId);
  const handle = find(`[data-row="${measureId}"] .row-handle`);
  handle?.focus({ preventScroll: true });
  handle?.closest('tr')?.scrollIntoView({ block: 'nearest' });
}

/** Where work on a table begins: at the end of its first cell, or in an empty one on the button by which it begins. */
export function focusTable(): void {
  const table = find('table.paper');
  const [first] = table ? fieldBoxes(table, '[data-place^="cell/"]') : [];
  const area = first && fieldIn(first);
  if (area) placeCaret(area, area.value.length);
  else find('[data-table-start]')?.focus();
}

/** Puts the caret into a field and the field into sight. */
export function placeCaret(area: HTMLTextAreaElement, offset: number): void {
  area.focus({ preventScroll: true });
  area.setSelectionRange(offset, offset);
  revealField(area);
}

/** Scrolls so far that a field is seen, clear of the sticky heading: the whole of it, or of a tall one the caret's line. */
export function revealField(area: HTMLTextAreaElement): void {
  reveal(area, area.getBoundingClientRect(), 2);
  revealCaret(area);
}

/** Scrolls so far that the caret's line is seen, clear of the sticky heading. */
export function revealCaret(area: HTMLTextAreaElement): void {
  const caret = caretRect(area);
  if (caret) reveal(area, caret, marginPx);
}

/** What scrolls under a field: the desk, or in a very small window the whole room around it. */
function scrollerOf(area: Element): Element | undefined {
  const around = ['.desk', '.room'].flatMap((selector) => area.closest(selector) ?? []);
  return around.find((one) => one.scrollHeight > one.clientHeight || one.scrollWidth > one.clientWidth);
}

/** Scrolls the table as little as brings a box into its window, clear of the sticky heading; what is too large stays. */
function reveal(area: HTMLTextAreaElement, box: DOMRect, margin: number): void {
  const scroller = scrollerOf(area);
  if (!scroller) return;
  const frame = scroller.getBoundingClientRect();
  const head = scroller.querySelector('thead th');
  // In a very low window it scrolls away with the rows.
  const heading = head && getComputedStyle(head).position === 'sticky' ? head.getBoundingClientRect().height : 0;
  // A message at the window's foot lies over the table.
  const foot = document.querySelector('.notice')?.getBoundingClientRect().top ?? frame.bottom;
  const bottom = Math.min(frame.bottom, foot) - margin;
  const byHowMuch = (start: number, end: number, least: number, most: number): number => {
    if (end - start > most - least) return 0;
    return start < least ? start - least : Math.max(0, end - most);
  };
  scroller.scrollTop += byHowMuch(box.top, box.bottom, frame.top + heading + margin, bottom);
  scroller.scrollLeft += byHowMuch(box.left, box.right, frame.left, frame.right);
}

/**
 * Remembers where the caret is; the function it gives puts it back after the table was rearranged, also where the row was drawn
 * anew in another group.
 */
export function keepCaret(): () => void {
  const focused = document.activeElement;
  const offset = focused instanceof HTMLTextAreaElement ? focused.selectionStart : 0;
  const measureId = focused?.closest<HTMLElement>('[data-row]')?.dataset.row;
  const column = focused instanceof HTMLTextAreaElement ? columnOf(focused) : null;
  return () => {
    if (!(focused instanceof HTMLElement)) return;
    if (!focused.isConnected) {
      if (measureId === undefined) return;
      if (column) focusCell(measureId, column, offset);
      else focusHandle(measureId);
      return;
    }
    if (focused instanceof HTMLTextAreaElement) placeCaret(focused, offset);
    else {
      focused.focus();
      focused.scrollIntoView({ block: 'nearest' });
    }
  };
}

/** The column a field of the table stands in; null outside the cells. */
export function columnOf(area: HTMLTextAreaElement): ColumnKey | null {
  return allColumns.find(({ key }) => key === area.dataset.column)?.key ?? null;
}

/** Goes to a field that has just changed, to its end or the place given, and lights it up for a moment. */
export function showChanged(area: HTMLTextAreaElement, offset: number = area.value.length): void {
  placeCaret(area, offset);
  lightUp(area);
}

/** The column headings, where what has changed is the table as a whole. */
export function showHeadings(): void {
  for (const heading of document.querySelectorAll<HTMLElement>('.paper thead th')) lightUp(heading);
}

/** Lights a field's cell up for a moment, or the element itself outside of cells. */
export function lightUp(element: HTMLElement): void {
  const box = element.closest('td, th, .one-row-field, .one-row-group') ?? element;
  box.classList.add('flash');
  setTimeout(() => box.classList.remove('flash'), flashMs);
}
