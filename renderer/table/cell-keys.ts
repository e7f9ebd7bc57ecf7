// What keys do inside a cell, as in a Word table: Tab goes on and adds a row at the end, Enter makes a paragraph and continues
// the list, the arrows cross cells at their first and last line, Esc goes out to the row's handle. Keys that are commands are
// in the command table.
import type { KeyboardEvent } from 'react';
import { continueList, type EditedText, removeMarkAfter, removeMarkBefore } from '../../src/thai/list-marks.ts';
import { addLastRow } from '../commands/group-commands.ts';
import { takeOfferedPhrase } from '../phrases/phrase-offers.ts';
import type { DraftTarget } from '../store/draft-target.ts';
import { applyListEdit, putText, withInserted } from './cell-edit.ts';
import { takeBackDigits } from './cell-input.ts';
import { fieldBoxes, fieldIn } from './cell-readiness.ts';
import { placeCaret } from './focus.ts';
import { caretRect, isOnOuterLine, offsetNear } from './visual-line.ts';

type AreaEvent = KeyboardEvent<HTMLTextAreaElement>;

/** Where the caret was across when it began to go up or down: it comes back there after a short line. */
let goalAcross: number | null = null;

/** The caret was put elsewhere by other means. */
export function forgetGoal(): void {
  goalAcross = null;
}

export function cellKeys(event: AreaEvent, target: DraftTarget): void {
  // A key that finishes a composition belongs to the composition.
  if (event.nativeEvent.isComposing) return;
  const area = event.currentTarget;
  const { ctrlKey, metaKey, altKey, shiftKey } = event;
  const isCtrl = ctrlKey || metaKey;
  const isPlain = !(isCtrl || altKey || shiftKey);
  if (!isPlain || (event.code !== 'ArrowUp' && event.code !== 'ArrowDown')) forgetGoal();
  switch (event.code) {
    case 'Tab':
      if (!(isCtrl || altKey)) goToNeighbour(event, shiftKey ? -1 : 1);
      return;
    case 'Enter':
    case 'NumpadEnter':
      if (!isCtrl && !area.readOnly) breakLine(event, target, isPlain);
      return;
    case 'Backspace':
      if (isPlain) editList(event, target, removeMarkBefore);
      return;
    case 'Delete':
      if (isPlain) editList(event, target, removeMarkAfter);
      return;
    case 'KeyZ':
      if (isCtrl && !altKey && !shiftKey && takeBackDigits({ area, target })) event.preventDefault();
      return;
    case 'ArrowRight':
      if (isPlain && !area.readOnly && takeOfferedPhrase(area)) event.preventDefault();
      return;
    case 'ArrowUp':
      if (isPlain) crossLine(event, -1);
      return;
    case 'ArrowDown':
      if (isPlain) crossLine(event, 1);
      return;
    case 'Escape':
      event.preventDefault();
      area.closest('tr, [data-row]')?.querySelector<HTMLElement>('.row-handle')?.focus();
      return;
  }
}

/** The next field of the table takes the caret; after the last one comes a new row. */
function goToNeighbour(event: AreaEvent, direction: -1 | 1): void {
  const area = event.currentTarget;
  const table = area.closest('table');
  const boxes = table ? fieldBoxes(table) : [];
  const next = boxes[boxes.findIndex((box) => box.contains(area)) + direction];
  const field = next && fieldIn(next);
  if (field) {
    event.preventDefault();
    placeCaret(field, field.value.length);
  } else if (direction === 1 && !area.readOnly && boxes.length > 0) {
    event.preventDefault();
    addLastRow();
  }
}

function breakLine(event: AreaEvent, target: DraftTarget, continuesList: boolean): void {
  event.preventDefault();
  if (continuesList && editList(event, target, continueList)) return;
  const area = event.currentTarget;
  putText({ area, target }, withInserted(area, '\n'));
}

/** Does an edit of lists at the caret, where there is one to do; a selection goes first. */
function editList(
  event: AreaEvent,
  target: DraftTarget,
  edit: (text: string, caret: number) => EditedText | null,
): boolean {
  const area = event.currentTarget;
  const { value, selectionStart, selectionEnd, readOnly } = area;
  const isEnter = edit === continueList;
  if (readOnly || (selectionStart !== selectionEnd && !isEnter)) return false;
  const edited = edit(value.slice(0, selectionStart) + value.slice(selectionEnd), selectionStart);
  if (!edited) return false;
  event.preventDefault();
  applyListEdit({ area, target }, edited);
  return true;
}

/** From the first or last line over to the cell above or below, at the same place across. */
function crossLine(event: AreaEvent, direction: -1 | 1): void {
  const area = event.currentTarget;
  const table = area.closest('table');
  goalAcross ??= caretRect(area)?.left ?? null;
  if (!table || area.dataset.column === undefined || !isOnOuterLine(area, direction)) return;
  const cells = fieldBoxes(table, `[data-place*="/${area.dataset.column}/"]`);
  const next = cells[cells.findIndex((box) => box.contains(area)) + direction];
  const field = next && fieldIn(next);
  if (!field || goalAcross === null) return;
  event.preventDefault();
  placeCaret(field, offsetNear(field, goalAcross, direction === 1 ? 'first' : 'last'));
}
