// What happens to a text while it is typed: an Arabic digit becomes Thai, items taken out or put in leave a list in order. The
// clerk's own key is always there first, and each of these can be taken back.
import { toArabicDigits, toThaiDigits } from '../../src/thai/digits.ts';
import {
  closeGapsAfter,
  isBehindArabicMark,
  orderAfter,
  orderAfterMove,
  withThaiMarks,
} from '../../src/thai/list-marks.ts';
import { becomesThai } from '../../src/thai/typed-digits.ts';
import { offerPhraseLater } from '../phrases/phrase-offers.ts';
import { commitDraft, keepTyped } from '../store/drafts.ts';
import { programStore, wording } from '../store/program.ts';
import type { CaretField } from './caret-field.ts';
import { applyEdit, offerText, putText, sameCaret, sayRenumbered } from './cell-edit.ts';
import { endOffer } from './cell-offers.ts';
import { differenceOf } from './text-difference.ts';

/** Digits that were typed one after the other and made Thai, as long as nothing else has happened to the text. */
interface ThaiRun {
  readonly area: HTMLTextAreaElement;
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

let lastRun: ThaiRun | null = null;

/** What a field held before a drag took something out of it; the drop follows in the same breath. */
let beforeDrag: { readonly area: HTMLTextAreaElement; readonly text: string } | null = null;

/** What was last cut out of a field. Put into it again elsewhere, it is an item that moves; anything else is pasted as it is. */
let lastCut: { readonly area: HTMLTextAreaElement; readonly text: string } | null = null;

/** Keeps what was typed; `before` is the text until then. */
export function takeInput(field: CaretField, event: Event, before: string): void {
  const { area, target } = field;
  const { value, selectionEnd: caret } = area;
  const { inputType, data } = event instanceof InputEvent ? event : { inputType: '', data: null };
  endOffer();
  offerPhraseLater(field);
  if (inputType === 'insertText' && data !== null && /^[0-9]$/u.test(data) && makeThai(field, before)) return;
  const ordered = inOrder(area, inputType, before);
  if (ordered === null) keepTyped(target, value);
  else {
    // What was typed until now, and taking items out or putting them in, are two things to the clerk.
    commitDraft(target.key);
    putText(field, { text: ordered, caret: sameCaret(value, caret, ordered) });
    sayRenumbered(field, value);
  }
  if (data === ' ' && isBehindArabicMark(value, caret)) {
    const { arabicMark, useThaiMarks } = wording().cells;
    offerText(field, { text: arabicMark, button: useThaiMarks }, withThaiMarks(value));
  }
}

/** Gives back the Arabic digits that were just made Thai; false where something else was done since. */
export function takeBackDigits(field: CaretField): boolean {
  const run = lastRun;
  const { area } = field;
  if (!run || run.area !== area || run.text !== area.value || run.end !== area.selectionEnd) return false;
  lastRun = null;
  const arabic = toArabicDigits(run.text.slice(run.start, run.end));
  applyEdit(field, { text: run.text.slice(0, run.start) + arabic + run.text.slice(run.end), caret: run.end });
  return true;
}

/** The text with its lists in order where the field's own edit took items out or put some in; null where nothing is to do. */
function inOrder(area: HTMLTextAreaElement, inputType: string, before: string): string | null {
  const after = area.value;
  const dragged = beforeDrag?.area === area ? beforeDrag.text : null;
  beforeDrag = null;
  switch (inputType) {
    case 'deleteByDrag':
      beforeDrag = { area, text: before };
      return null;
    case 'insertFromDrop':
      return dragged === null ? null : orderAfterMove(dragged, after);
    case 'deleteByCut': {
      const { start, endBefore } = differenceOf(before, after);
      lastCut = { area, text: before.slice(start, endBefore).trim() };
      return closeGapsAfter(before, after);
    }
    case 'insertFromPaste': {
      const { start, endAfter } = differenceOf(before, after);
      const isMoved = lastCut?.area === area && after.slice(start, endAfter).includes(lastCut.text);
      return closeGapsAfter(before, after) ?? (isMoved ? orderAfter(before, after) : null);
    }
    default:
      return closeGapsAfter(before, after);
  }
}

/** Makes the digit just typed Thai where it should be; true when it did. */
function makeThai(field: CaretField, before: string): boolean {
  const { area } = field;
  const caret = area.selectionEnd;
  if (!programStore.get().preferences.thaiDigitsAsTyped || !becomesThai(area.value, caret)) return false;
  const goesOn = lastRun?.area === area && lastRun.text === before && lastRun.end === caret - 1;
  const start = goesOn && lastRun ? lastRun.start : caret - 1;
  const digit = toThaiDigits(area.value.slice(caret - 1, caret));
  const text = area.value.slice(0, caret - 1) + digit + area.value.slice(caret);
  putText(field, { text, caret });
  lastRun = { area, text, start, end: caret };
  return true;
}
