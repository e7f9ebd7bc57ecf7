// Hands to main, a few times a second, what is typed or changed here and not on the disk yet, and takes it back in a window that comes
// after one that died. Main keeps it in memory; nothing is stored in the window.
import type { Unsaved } from '../../src/contract/contract.ts';
import type { Change } from '../../src/register/change.ts';
import type { Register } from '../../src/register/model.ts';
import { sendPending } from './commit-queue.ts';
import { commitDraft, draftStore, keepDropped, putBack } from './drafts.ts';
import { openStore, rebase } from './open-register.ts';
import { call } from './program.ts';

/** A window that dies takes no more typing with it than this. */
const keepEveryMs = 100;

/** What main was told last, in its own words; '' where nothing is unsaved, null where it is not known. */
let told: string | null = '';
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps main told from now on. */
export function watchUnsaved(): void {
  const later = (): void => {
    timer ??= setTimeout(tell, keepEveryMs);
  };
  let waiting = 0;
  draftStore.subscribe(later);
  openStore.subscribe(() => {
    const now = openStore.get()?.pending.length ?? 0;
    // A draft that main keeps has become a change: what main keeps must not be older than what it is about to save.
    if (now > waiting && told !== '') tell();
    else later();
    waiting = now;
  });
}

function tell(): void {
  clearTimeout(timer);
  timer = undefined;
  const unsaved = unsavedNow();
  const words = unsaved && unsaved.changes.length + unsaved.drafts.length > 0 ? JSON.stringify(unsaved) : '';
  if (words === told) return;
  told = words;
  // A register that is closed is forgotten by main of itself.
  if (unsaved)
    void call('drafts.keep', unsaved).then((reply) => {
      if (!reply.ok) told = null;
    });
}

/** Everything of the open register that is here and not on the disk; null while none is open. */
export function unsavedNow(): Unsaved | null {
  const open = openStore.get();
  if (!open) return null;
  const drafts = [...draftStore.get().values()].filter((draft) => draft.text !== draft.sent);
  return {
    path: open.file.path,
    changes: [...open.pending],
    drafts: drafts.map(({ target, text }) => ({
      key: target.key,
      text,
      change: target.toChange(open.register, text),
    })),
  };
}

/** The texts in it, as they were typed, for putting elsewhere. */
export function textsOf({ changes, drafts }: Unsaved): readonly string[] {
  const texts = (change: Change): readonly string[] => {
    if (change.kind === 'batch') return change.changes.flatMap(texts);
    if (change.kind === 'setCell' || change.kind === 'setNote') return [change.text];
    return change.kind === 'setGroupHeading' ? [change.heading] : [];
  };
  return [...new Set([...changes.flatMap(texts), ...drafts.map(({ text }) => text)])].filter((text) => text !== '');
}

/** Puts back what a window before this one left behind, and saves it; the register before, where that brought anything back. */
export function takeBack(unsaved: Unsaved): Register | null {
  const open = openStore.get();
  if (!open || open.file.path !== unsaved.path) return null;
  told = null;
  const before = open.register;
  const { register, kept, dropped } = rebase(before, unsaved.changes);
  openStore.set({ ...open, register, pending: kept });
  // What does not fit any more was saved before the window died; a text whose place is gone stays a draft.
  for (const { change, error } of dropped) keepDropped(change, error);
  for (const { key, text, change } of unsaved.drafts) {
    putBack(key, text, change);
    commitDraft(key);
  }
  void sendPending();
  const hasFaulty = [...draftStore.get().values()].some(({ fault }) => fault !== null);
  const isSame = JSON.stringify(openStore.get()?.register) === JSON.stringify(before);
  return isSame && !hasFaulty ? null : before;
}
