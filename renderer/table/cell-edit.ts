// Changes that the program makes in the text of a field: the field, its caret and its draft stay together.
import type { EditedText } from '../../src/thai/list-marks.ts';
import { commitDraft, currentText, keepTyped } from '../store/drafts.ts';
import { wording } from '../store/program.ts';
import type { CaretField } from './caret-field.ts';
import { endOffer, offer } from './cell-offers.ts';
import { revealCaret } from './focus.ts';

export interface FieldEdit {
  readonly text: string;
  readonly caret: number;
  /** Where the selection begins that ends at the caret; without it nothing is selected. */
  readonly selectedFrom?: number;
}

/** Puts a text into a field as a step of its own: what was typed before it is another. */
export function applyEdit(field: CaretField, edit: FieldEdit): void {
  commitDraft(field.target.key);
  putText(field, edit);
}

/** Puts a text into a field as part of what is being typed. */
export function putText({ area, target }: CaretField, { text, caret, selectedFrom = caret }: FieldEdit): void {
  endOffer();
  area.value = text;
  area.setSelectionRange(selectedFrom, caret);
  keepTyped(target, text);
  // The paint grows with the store's next drawing; only then is the caret's line where it will stay.
  requestAnimationFrame(() => revealCaret(area));
}

/** Puts a text in place of the selection, or at the caret, and the caret behind it; as a step of its own. */
export function insertText(field: CaretField, inserted: string): void {
  applyEdit(field, withInserted(field.area, inserted));
}

/** The field's text with another in place of the selection. */
export function withInserted(area: HTMLTextAreaElement, inserted: string): FieldEdit {
  const { value, selectionStart, selectionEnd } = area;
  return {
    text: value.slice(0, selectionStart) + inserted + value.slice(selectionEnd),
    caret: selectionStart + inserted.length,
  };
}

/** The caret's place after the numbers of lines changed their length: in the same line, as far from its end. */
export function sameCaret(before: string, caret: number, after: string): number {
  const line = before.slice(0, caret).split('\n').length;
  const endOfLine = (text: string) => text.split('\n').slice(0, line).join('\n').length;
  return Math.max(0, endOfLine(after) - (endOfLine(before) - caret));
}

/** Puts an edit of a list into its field; where it gave other items new numbers it is a step of its own and is said. */
export function applyListEdit(field: CaretField, edited: EditedText): void {
  if (edited.asTyped === null) {
    putText(field, edited);
    return;
  }
  applyEdit(field, edited);
  sayRenumbered(field, edited.asTyped);
}

/** Says that numbers were put in order, and offers the text as it is without that. */
export function sayRenumbered(field: CaretField, asTyped: string): void {
  offerText(field, { text: wording().cells.renumbered, button: wording().commands.undo }, asTyped);
}

/** Offers to put another text in the place of the field's own, as long as that has not changed. */
export function offerText(field: CaretField, words: { text: string; button: string }, offered: string): void {
  const { area, target } = field;
  const standing = area.value;
  offer(words.text, words.button, () => {
    if (currentText(target) !== standing) return;
    if (area.isConnected) {
      area.focus({ preventScroll: true });
      applyEdit(field, { text: offered, caret: sameCaret(standing, area.selectionEnd, offered) });
    } else keepTyped(target, offered);
  });
}
