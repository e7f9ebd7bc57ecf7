// The field of the table that has the caret, or had it last: what the commands on a text work on. A menu or a picker may take
// the focus meanwhile; another field takes the caret away for good.
import type { DraftTarget } from '../store/draft-target.ts';

export interface CaretField {
  readonly area: HTMLTextAreaElement;
  readonly target: DraftTarget;
}

let last: CaretField | null = null;

/**
 * The form of the field with the caret, in index.html. At each key Chromium looks through every field of the form that is typed in, and
 * takes all the fields without one for a single form.
 */
const ownForm = 'caret-form';

export function enterField(field: CaretField): void {
  if (last?.area !== field.area) last?.area.removeAttribute('form');
  field.area.setAttribute('form', ownForm);
  last = field;
}

/** Null where no field of the table can be written in now. */
export function caretField(): CaretField | null {
  if (!last?.area.isConnected || last.area.readOnly) return null;
  const focused = document.activeElement;
  const isElsewhere =
    focused !== last.area &&
    focused?.closest('[role="dialog"]') === null &&
    focused.matches('input, select, textarea, [contenteditable]');
  return isElsewhere ? null : last;
}
