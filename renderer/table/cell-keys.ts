// What keys do inside a cell, as in a Word table: Tab goes on, Enter makes a paragraph and continues the list, the arrows
// cross cells at their first and last line, Esc goes out to the row's handle.
import type { KeyboardEvent } from 'react';
import { continueList } from '../../src/thai/list-marks.ts';
import type { DraftTarget } from '../store/draft-target.ts';
import { keepTyped } from '../store/drafts.ts';
import { placeCaret, revealCaret } from './focus.ts';
import { caretRect, isOnOuterLine, offsetNear } from './visual-line.ts';

type AreaEvent = KeyboardEvent<HTMLTextAreaElement>;

export function cellKeys(event: AreaEvent, target: DraftTarget): void {
  // A key that finishes a composition belongs to the composition.
  if (event.nativeEvent.isComposing) return;
  const area = event.currentTarget;
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const isPlain = !(ctrlKey || metaKey || altKey || shiftKey);
  switch (event.code) {
    case 'Tab':
      if (!(ctrlKey || metaKey || altKey)) goToNeighbour(event, shiftKey ? -1 : 1);
      return;
    case 'Enter':
    case 'NumpadEnter':
      if (!(ctrlKey || metaKey) && !area.readOnly) breakLine(event, target, isPlain);
      return;
    case 'ArrowUp':
      if (isPlain) crossLine(event, -1);
      return;
    case 'ArrowDown':
      if (isPlain) crossLine(event, 1);
      return;
    case 'Escape':
      event.preventDefault();
      area.closest('tr')?.querySelector<HTMLElement>('.row-handle')?.focus();
      return;
  }
}

/** The next field of the table takes the caret; after the last one the browser goes on to what follows the table. */
function goToNeighbour(event: AreaEvent, direction: -1 | 1): void {
  const area = event.currentTarget;
  const fields = [...(area.closest('table')?.querySelectorAll('textarea') ?? [])];
  const next = fields[fields.indexOf(area) + direction];
  if (!next) return;
  event.preventDefault();
  placeCaret(next, next.value.length);
}

function breakLine(event: AreaEvent, target: DraftTarget, continuesList: boolean): void {
  const area = event.currentTarget;
  event.preventDefault();
  const { value, selectionStart, selectionEnd } = area;
  const text = value.slice(0, selectionStart) + value.slice(selectionEnd);
  const edited = (continuesList && continueList(text, selectionStart)) || {
    text: `${text.slice(0, selectionStart)}\n${text.slice(selectionStart)}`,
    caret: selectionStart + 1,
  };
  area.value = edited.text;
  area.setSelectionRange(edited.caret, edited.caret);
  keepTyped(target, edited.text);
  // The paint grows with the store's next drawing; only then is the caret's line where it will stay.
  requestAnimationFrame(() => revealCaret(area));
}

/** From the first or last line over to the cell above or below, at the same place across. */
function crossLine(event: AreaEvent, direction: -1 | 1): void {
  const area = event.currentTarget;
  const column = area.dataset.column;
  if (column === undefined || !isOnOuterLine(area, direction)) return;
  const cells = [
    ...(area.closest('table')?.querySelectorAll<HTMLTextAreaElement>(`textarea[data-column="${column}"]`) ?? []),
  ];
  const next = cells[cells.indexOf(area) + direction];
  const caret = caretRect(area);
  if (!next || !caret) return;
  event.preventDefault();
  placeCaret(next, offsetNear(next, caret.left, direction === 1 ? 'first' : 'last'));
}
