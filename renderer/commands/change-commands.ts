// Doing a change, taking it back and saving, with a word to the person when it did not work.
import { flushSync } from 'react-dom';
import type { AppError } from '../../src/errors.ts';
import type { Change } from '../../src/register/change.ts';
import type { Register } from '../../src/register/model.ts';
import { drain, sendPending, sendStep, submit } from '../store/commit-queue.ts';
import { bringBackStranded, commitAllDrafts, flush, forgetSavedDrafts } from '../store/drafts.ts';
import { dismissNotice, notify, notifyError } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { wording } from '../store/program.ts';
import { look } from '../store/view.ts';
import { showChanged, showHeadings } from '../table/focus.ts';
import { differenceOf } from '../table/text-difference.ts';
import { fieldAt, isSeenInList, textAt, viewOf } from './show-change.ts';

/**
 * Saves what was typed first, then does the change; true when it was accepted. A change that is made from several fields at
 * once is given as a function of the register, so that a field just typed in is not set back.
 */
export function change(wanted: Change | ((register: Register) => Change)): boolean {
  commitAllDrafts();
  dismissNotice();
  const open = openStore.get();
  if (!open) return false;
  const error = submit(typeof wanted === 'function' ? wanted(open.register) : wanted);
  if (error) notifyError(error);
  // The new state is drawn at once: commands move the caret into what they have made.
  flushSync(() => {});
  return error === null;
}

/** Takes the last step back and shows what it changed; at the end of the way nothing happens. */
export function undo(): Promise<void> {
  return step('register.undo');
}

/** Puts the step back on that was taken back last. */
export function redo(): Promise<void> {
  return step('register.redo');
}

/**
 * Everything typed goes to the disk now; true when all of it is there. A text that cannot be saved as it is is said: what was wanted
 * is not done, and must not seem to be.
 */
export async function saveNow(): Promise<boolean> {
  if (await flush()) return true;
  // A fault that stopped saving stands over the table.
  if (!openStore.get()?.fault) notify({ tone: 'fault', text: wording().save.notAll, action: null });
  return false;
}

/** Tries again after a fault. */
export async function retrySaving(): Promise<void> {
  openStore.update((open) => open && { ...open, fault: null });
  await sendPending();
}

async function step(name: 'register.undo' | 'register.redo'): Promise<void> {
  commitAllDrafts();
  // A text that cannot be saved stays where it is, and the way back stays open.
  if (!(await drain())) return;
  dismissNotice();
  const before = openStore.get()?.register;
  const reply = await sendStep(name);
  if (!reply) return;
  if (!reply.ok) {
    if (!hasNothingLeft(reply.error)) notifyError(reply.error);
    return;
  }
  forgetSavedDrafts();
  bringBackStranded();
  const open = openStore.get();
  if (!open) return;
  if (before && isSeenInList(before, open.register, reply.value)) return flushSync(() => {});
  look(viewOf(open.register, reply.value, before));
  flushSync(() => {});
  const field = fieldAt(reply.value);
  if (field) showChanged(field, differenceOf(before ? textAt(before, reply.value) : '', field.value).endAfter);
  else if (reply.value && 'fiscalYearId' in reply.value) showHeadings();
}

/** The end of the way back or forth: the keys do nothing there, as everywhere. */
function hasNothingLeft(error: AppError): boolean {
  return error.kind === 'refused' && (error.reason === 'nothingToUndo' || error.reason === 'nothingToRedo');
}
