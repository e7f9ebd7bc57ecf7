// Writing what was looked at: as one step into the open register, or into one made for it. What was corrected stays until it is
// written.
import type { Place } from '../../src/register/place.ts';
import { undo } from '../commands/change-commands.ts';
import { createRegister } from '../commands/file-commands.ts';
import { viewOf } from '../commands/show-change.ts';
import { sendImport } from '../store/commit-queue.ts';
import { flush } from '../store/drafts.ts';
import { notify } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { wording } from '../store/program.ts';
import { look } from '../store/view.ts';
import { withSource } from './ask-source.ts';
import { type Counts, type Importing, importingStore, put, shareStore } from './importing-store.ts';
import { leave } from './read-source.ts';
import { review } from './review-source.ts';

/** Rows that would be written. */
export function rowsToWrite({ added, updated }: Counts): number {
  return added + updated;
}

/** Writes it, closes the window and shows what was written; a fault is said in the window, which stays as it is. */
export async function applySource(): Promise<void> {
  const now = importingStore.get();
  if (!now?.outline || !now.corrections || now.isReviewing || now.isReading || now.isWriting) return;
  put({ fault: null, said: null, isWriting: true });
  shareStore.set(null);
  try {
    const madeRegister = openStore.get() === null;
    if (madeRegister && !(await makeRegister(now))) return;
    await write(now, madeRegister);
  } finally {
    put({ isWriting: false });
    shareStore.set(null);
  }
}

async function makeRegister({ outline, officeName }: Importing): Promise<boolean> {
  if (officeName.trim() === '') {
    put({ stage: 'columns', officeMissing: true });
    return false;
  }
  const { fiscalYear, months } = outline?.target ?? { fiscalYear: null, months: 6 };
  if (fiscalYear === null) return false;
  return createRegister({ organisationName: officeName.trim(), fiscalYear, months, fillWith: 'nothing' });
}

async function write({ corrections }: Importing, madeRegister: boolean): Promise<void> {
  if (!corrections) return;
  if (!(await flush())) {
    const fault = openStore.get()?.fault ?? null;
    return put({ fault, said: fault ? null : wording().save.notAll });
  }
  const reply = await withSource(async (sourceId) => {
    const sent = await sendImport({ sourceId, corrections });
    // Saving has stopped: the banner over the table says why, once the window is closed.
    return sent ?? { ok: false, error: openStore.get()?.fault ?? { kind: 'cancelled' } };
  });
  const words = wording().importing;
  if (!reply.ok) {
    if (reply.error.kind === 'cancelled') return put({ said: words.writingStopped });
    if (reply.error.kind === 'stale') {
      put({ said: words.moved });
      return review(corrections);
    }
    return put({ fault: reply.error, said: madeRegister ? words.registerMade : null });
  }
  const { step, counts } = reply.value;
  await showWritten(step?.place ?? null);
  const undoing = { label: wording().commands.undo, run: () => void undo() };
  notify({ tone: 'done', text: step ? words.done(counts) : words.doneNothing, action: step && undoing });
}

/** The year that was written into, its table ready to be typed in. */
async function showWritten(place: Place | null): Promise<void> {
  const open = openStore.get();
  // A long table takes a while to draw: that is said before it begins.
  put({ said: wording().importing.drawing });
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  if (open && place) look({ ...viewOf(open.register, place), screen: 'register', active: null, activeGroupId: null });
  leave();
}
