// What can be done with the text of the cell that has the caret: its list, its digits, a date put into it.
import { bangkokDate } from '../../src/thai/calendar.ts';
import { asContinued, dayText } from '../../src/thai/date-text.ts';
import * as lists from '../../src/thai/list-marks.ts';
import { digitsAround, swapDigits as swapped } from '../../src/thai/typed-digits.ts';
import { datePickerStore } from '../dates/date-picker.ts';
import { notify } from '../store/notices.ts';
import { programStore, wording } from '../store/program.ts';
import { viewStore } from '../store/view.ts';
import type { CaretField } from '../table/caret-field.ts';
import { applyEdit, insertText, sameCaret, sayRenumbered } from '../table/cell-edit.ts';
import { focusCell, placeCaret } from '../table/focus.ts';
import { caretRect } from '../table/visual-line.ts';

/** The caret to the end of the cell's text; from a row's handle, into the row. */
export function editCell(): void {
  const focused = document.activeElement;
  const { active } = viewStore.get();
  if (focused instanceof HTMLTextAreaElement) placeCaret(focused, focused.value.length);
  else if (active) focusCell(active.measureId, active.column, 'end');
}

/** Makes the item at the caret one of the item above it, as ๑.๑). */
export function nestItem(field: CaretField): void {
  editItem(field, lists.nestItem);
}

/** Lets the item at the caret out of the one it belongs to. */
export function unnestItem(field: CaretField): void {
  editItem(field, lists.unnestItem);
}

function editItem(field: CaretField, edit: (text: string, caret: number) => lists.EditedText | null): void {
  const { value, selectionEnd } = field.area;
  const edited = edit(value, selectionEnd);
  if (edited) applyEdit(field, edited);
}

/** Puts the numbers of the cell's items in order, and says what came of it. */
export function renumberItems(field: CaretField): void {
  const { value, selectionEnd } = field.area;
  const text = lists.renumber(value);
  if (text !== value) {
    applyEdit(field, { text, caret: sameCaret(value, selectionEnd, text) });
    sayRenumbered(field, value);
    return;
  }
  const hasList = value.split('\n').some((line) => lists.listMarkOf(line) !== null);
  say(hasList ? wording().cells.inOrder : wording().cells.noList);
}

/** Thai digits for Arabic ones or the other way, in the selection or in the number at the caret. */
export function swapDigits(field: CaretField): void {
  const { value, selectionStart, selectionEnd } = field.area;
  const { start, end } =
    selectionStart === selectionEnd
      ? digitsAround(value, selectionStart)
      : { start: selectionStart, end: selectionEnd };
  const text = value.slice(0, start) + swapped(value.slice(start, end)) + value.slice(end);
  if (text === value) say(wording().cells.noDigits);
  // What was selected stays so: pressed again, it goes back.
  else applyEdit(field, { text, caret: selectionEnd, selectedFrom: selectionStart });
}

/** Puts the day of today, in Bangkok, where the caret is. */
export function insertToday(field: CaretField): void {
  putDate(field, dayText(bangkokDate(Date.now()), programStore.get().preferences.datesWrittenOut));
}

/** Opens the calendar at the caret. */
export function pickDate(field: CaretField): void {
  const rect = caretRect(field.area) ?? field.area.getBoundingClientRect();
  datePickerStore.set({ field, left: rect.left, top: rect.top, height: rect.height });
}

/** Puts a date where the caret is, as the sentence before it goes on. */
export function putDate(field: CaretField, date: string): void {
  const { value, selectionStart } = field.area;
  insertText(field, asContinued(value.slice(0, selectionStart), date));
}

function say(text: string): void {
  notify({ tone: 'done', text, action: null });
}
