// Sends changes to main, one at a time and in order, and keeps the prediction right: a stale revision is reloaded and the
// waiting changes are put on top again; a refusal drops that change alone and says so; a fault of the disk stops sending, and
// everything waits until saving works again. Nothing typed is ever thrown away here.
import type { CallInput, CallOutput, Committed } from '../../src/contract/contract.ts';
import type { AppError } from '../../src/errors.ts';
import { applyChange } from '../../src/register/apply.ts';
import type { Change } from '../../src/register/change.ts';
import type { Register } from '../../src/register/model.ts';
import type { Place } from '../../src/register/place.ts';
import { shareUnchanged } from '../../src/register/share.ts';
import type { Result } from '../../src/result.ts';
import { type OpenState, openStore, rebase } from './open-register.ts';
import { call } from './program.ts';

export interface QueueListeners {
  /** A change that main or the rules turned down; the prediction goes on without it. */
  dropped(change: Change, error: AppError): void;
}

let listeners: QueueListeners = { dropped: () => {} };

/** Names who is told of changes that were turned down; there is one listener. */
export function listenToQueue(given: QueueListeners): void {
  listeners = given;
}

/** The turn of the last writing call; the next one starts after it. */
let turn: Promise<unknown> = Promise.resolve();

/** How long saving rests after a fault before it is tried again by itself. */
const tryAgainMs = 5_000;

/** More reloads than this for one change mean that something else is wrong. */
const maxReloads = 3;

/** Applies a change to what the screen shows and puts it in line. The error of a change that does not fit is returned. */
export function submit(change: Change): AppError | null {
  const open = openStore.get();
  if (!open) return { kind: 'refused', reason: 'noRegisterOpen' };
  if (open.file.readOnly) return { kind: 'fileReadOnly', path: open.file.path };
  const applied = applyChange(open.register, change);
  if (!applied.ok) return applied.error;
  openStore.set({ ...open, register: applied.value.register, pending: [...open.pending, change] });
  void sendPending();
  return null;
}

/** Sends what waits; resolves when nothing waits any more or saving has stopped. */
export function sendPending(): Promise<void> {
  return inTurn(async () => {
    for (;;) {
      const open = openStore.get();
      const change = open?.pending[0];
      if (!open || !change) return;
      if (!(await sendFirst(open, change))) return;
    }
  });
}

/** Waits for everything in line. True when all of it is on the disk. */
export async function drain(): Promise<boolean> {
  await sendPending();
  const open = openStore.get();
  return open === null || (open.pending.length === 0 && open.fault === null);
}

/** Calls by which main changes the register itself and answers with it. */
export type StepName =
  | 'register.undo'
  | 'register.redo'
  | 'register.restore'
  | 'evidence.addFile'
  | 'paper.setFont'
  | 'paper.setFile';

/** A step that main makes, after everything in line; gives where it shows. Null where saving has stopped. */
export function sendStep<Name extends StepName>(
  name: Name,
  input?: Omit<CallInput<Name>, 'revision'>,
): Promise<Result<Place | null> | null> {
  return inTurn(async () => {
    const open = openStore.get();
    // Changes that came in after the wish to undo stay on top of it.
    if (!open || open.fault) return null;
    // What a name's input has beside the revision, its caller has given.
    const reply = await call<StepName>(name, { ...input, revision: open.revision } as CallInput<StepName>);
    if (!reply.ok) {
      if (reply.error.kind === 'stale') await reload();
      return reply;
    }
    takeOver(reply.value);
    return { ok: true, value: reply.value.place };
  });
}

/** Has main write the source that was looked at, after everything in line. Null where saving has stopped. */
export function sendImport(
  input: Omit<CallInput<'source.apply'>, 'revision'>,
): Promise<Result<CallOutput<'source.apply'>> | null> {
  return inTurn(async () => {
    const open = openStore.get();
    if (!open || open.fault) return null;
    const reply = await call('source.apply', { ...input, revision: open.revision });
    if (reply.ok && reply.value.step) takeOver(reply.value.step);
    else if (!reply.ok && reply.error.kind === 'stale') await reload();
    return reply;
  });
}

function inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
  const result = turn.then(work);
  turn = result.catch(() => {});
  return result;
}

/** Sends the oldest change; true when the next one may go. */
async function sendFirst(open: OpenState, change: Change): Promise<boolean> {
  let revision = open.revision;
  for (let reloads = 0; ; reloads += 1) {
    const reply = await call('register.change', { revision, change });
    if (reply.ok) {
      confirm(change, reply.value);
      patch({ fault: null });
      return true;
    }
    if (reply.error.kind === 'stale' && reloads < maxReloads) {
      const reloaded = await reload();
      if (reloaded?.pending[0] === change) {
        revision = reloaded.revision;
        continue;
      }
      return true;
    }
    if (isTurnedDown(reply.error)) {
      drop(change, reply.error);
      return true;
    }
    patch({ fault: reply.error });
    tryAgainLater();
    return false;
  }
}

let nextTry: ReturnType<typeof setTimeout> | undefined;

/** The disk may get room, the stick come back: nobody should have to remember to press a button then. */
function tryAgainLater(): void {
  clearTimeout(nextTry);
  nextTry = setTimeout(() => void sendPending(), tryAgainMs);
}

/** Faults of the change itself: sending it again would not help. */
function isTurnedDown(error: AppError): boolean {
  return (
    error.kind === 'invalid' ||
    error.kind === 'tooLarge' ||
    (error.kind === 'refused' && error.reason !== 'noRegisterOpen')
  );
}

/** Main has put the oldest waiting change on the disk. What was predicted is on the screen and stays as it is. */
function confirm(change: Change, { revision, savedAt, undoState }: Committed): void {
  const open = openStore.get();
  if (!open) return;
  const pending = open.pending.slice(1);
  const applied = applyChange(open.confirmed, change);
  const confirmed = applied.ok ? applied.value.register : open.confirmed;
  openStore.set({
    ...open,
    confirmed: pending.length === 0 ? open.register : confirmed,
    pending,
    revision,
    savedAt,
    undoState,
  });
}

/** Main has gone to another state; what waits goes on top of it. Rows that are the same stay the same object. */
function takeOver(state: Committed & { readonly register: Register }): OpenState | null {
  const open = openStore.get();
  if (!open) return null;
  const { revision, savedAt, undoState } = state;
  const confirmed = shareUnchanged(open.confirmed, state.register);
  const { register, kept, dropped } = rebase(confirmed, open.pending);
  const after = { ...open, confirmed, register, pending: kept, revision, savedAt, undoState };
  openStore.set(after);
  for (const one of dropped) listeners.dropped(one.change, one.error);
  return after;
}

function drop(change: Change, error: AppError): void {
  const open = openStore.get();
  if (!open) return;
  const { register, kept, dropped } = rebase(open.confirmed, open.pending.slice(1));
  openStore.set({ ...open, register, pending: kept });
  for (const one of [{ change, error }, ...dropped]) listeners.dropped(one.change, one.error);
}

/** Takes main's register and puts the waiting changes on top. */
async function reload(): Promise<OpenState | null> {
  const reply = await call('register.current', {});
  return reply.ok && reply.value.open ? takeOver(reply.value.open) : openStore.get();
}

function patch(fields: Partial<OpenState>): void {
  openStore.update((open) => open && { ...open, ...fields });
}
