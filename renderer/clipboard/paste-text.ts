// Text put into a field of the table, as native pasting does it, but as one step of undo; and the offer to split numbers that run
// on in one line, as text out of a PDF has them. Nothing is split unasked.
import { splitRunningText } from '../../src/thai/list-marks.ts';
import { commitAllDrafts } from '../store/drafts.ts';
import { notify } from '../store/notices.ts';
import { wording } from '../store/program.ts';
import { revealCaret } from '../table/focus.ts';

/** Puts text in the place of what is selected in a field; the caret stands behind it. One Ctrl+Z takes it back. */
export function pasteText(area: HTMLTextAreaElement, text: string): void {
  const before = runOnMarks(area.value);
  replaceSelection(area, text);
  if (runOnMarks(area.value) <= before) return;
  const words = wording().clipboard;
  notify({ tone: 'done', text: words.runOn, action: { label: words.split, run: () => splitLists(area) } });
}

/** How many list marks stand inside a line and would begin one of their own. */
function runOnMarks(text: string): number {
  return splitRunningText(text).split('\n').length - text.split('\n').length;
}

/** The one click: every mark of the field's list begins a line. */
function splitLists(area: HTMLTextAreaElement): void {
  // Another round or year is on the screen now.
  if (!area.isConnected) return;
  area.focus({ preventScroll: true });
  const text = splitRunningText(area.value);
  area.setSelectionRange(0, area.value.length);
  replaceSelection(area, text);
}

function replaceSelection(area: HTMLTextAreaElement, text: string): void {
  // What was typed before is a step of its own, and so is this.
  commitAllDrafts();
  area.setRangeText(text, area.selectionStart, area.selectionEnd, 'end');
  area.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertFromPaste', data: text }));
  commitAllDrafts();
  // The paint grows with the next drawing; only then is the caret's line where it will stay.
  requestAnimationFrame(() => revealCaret(area));
}
