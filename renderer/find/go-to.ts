// Going to a stretch of a text: its screen, its row out of fold and filter, its line into sight, a flash. The caret goes along only
// where it is wanted, so that typing in the bar is not disturbed.
import { flushSync } from 'react-dom';
import type { TextSpan } from '../../src/thai/find-text.ts';
import { look, viewStore } from '../store/view.ts';
import { lightUp, revealCaret } from '../table/focus.ts';
import type { Hit } from './hits.ts';
import type { TextInput } from './passages.ts';

/** Goes to a hit and lights it up. */
export function goToHit(hit: Hit, takesCaret: boolean): void {
  const { passage } = hit;
  if (viewStore.get().screen !== passage.screen) flushSync(() => look({ screen: passage.screen }));
  const field = passage.field();
  if (field) showSpan(field, spanInField(hit), takesCaret);
}

/** Brings a hit on the screen into sight and does no more. */
export function revealHit(hit: Hit): void {
  const field = hit.passage.field();
  if (field) bringIntoSight(field, spanInField(hit));
}

/** Selects a stretch of a field, brings it into sight and lights the field up. */
export function showSpan(field: TextInput, span: TextSpan, takesCaret: boolean): void {
  if (takesCaret) field.focus({ preventScroll: true });
  bringIntoSight(field, span);
  lightUp(field);
}

/** Outside the table there is no paint to mark a hit in: the field as a whole is marked until another one is. */
export function unmarkField(): void {
  document.querySelector('[data-holds-hit]')?.removeAttribute('data-holds-hit');
}

function bringIntoSight(field: TextInput, { start, end }: TextSpan): void {
  field.setSelectionRange(start, end);
  unmarkField();
  if (field instanceof HTMLTextAreaElement && field.closest('.desk')) {
    revealCaret(field);
    return;
  }
  field.setAttribute('data-holds-hit', '');
  field.scrollIntoView({ block: 'nearest' });
}

/** A note's own text is not in the field it belongs to. */
function spanInField({ passage, span }: Hit): TextSpan {
  return passage.isNote ? { start: 0, end: 0 } : span;
}
