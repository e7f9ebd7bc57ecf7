// Opening and closing the import window, and reading into it: a file chosen or dropped, what was pasted, the same again otherwise.
import { flushSync } from 'react-dom';
import { bangkokDate, currentRound } from '../../src/thai/calendar.ts';
import { choosePath } from '../commands/paths.ts';
import { commitAllDrafts } from '../store/drafts.ts';
import { dismissNotice } from '../store/notices.ts';
import { openStore } from '../store/open-register.ts';
import { call, programStore, wording } from '../store/program.ts';
import { shownNow } from '../store/shown.ts';
import { startWishesStore } from '../store/start-wishes.ts';
import { viewStore } from '../store/view.ts';
import { focusCell, focusTable } from '../table/focus.ts';
import { readOrigin } from './ask-source.ts';
import {
  firstImporting,
  importingStore,
  isTouched,
  type Origin,
  put,
  shareStore,
  type TextReading,
} from './importing-store.ts';
import { review } from './review-source.ts';
import { forgetTexts } from './texts-store.ts';

/** Whether a file can be brought in now: into an open register that may be written, or into one made of it. */
export function mayImport(): boolean {
  return openStore.get()?.file.readOnly !== true;
}

/** Opens the window; nothing is read yet. */
export function openImporting(): void {
  if (importingStore.get()) return;
  commitAllDrafts();
  dismissNotice();
  const name = openStore.get() ? '' : startWishesStore.get().organisationName.trim();
  importingStore.set({ ...firstImporting, officeName: name, officeGiven: name });
}

/** Asks for a file and reads it. */
export async function chooseSource(): Promise<void> {
  const path = await choosePath('importSource', '');
  if (path !== null) await readSource({ kind: 'file', path, text: {}, dropped: null });
}

/** Reads what a clipboard holds; says so where that is nothing. */
export async function readPasted(html: string, plain: string): Promise<void> {
  if (html.trim() === '' && plain.trim() === '') return put({ said: wording().importing.file.nothingPasted });
  await readSource({ kind: 'clipboard', html, plain });
}

/** Reads the same file as text of another kind. */
export async function readAs(text: TextReading): Promise<void> {
  const origin = importingStore.get()?.origin;
  if (origin?.kind === 'file') await readSource({ ...origin, text });
}

/** Reads the same once more, after a fault. */
export async function readOnceMore(): Promise<void> {
  const origin = importingStore.get()?.origin;
  if (origin) await readSource(origin);
}

let turn = 0;

/** Reads a source and looks at it; what was read before is let go. */
export async function readSource(origin: Origin, said: string | null = null): Promise<void> {
  const before = importingStore.get();
  if (!before || before.isReading || before.isWriting) return;
  turn += 1;
  const mine = turn;
  forgetTexts();
  shareStore.set(null);
  const name = openStore.get() ? '' : startWishesStore.get().organisationName.trim();
  // A name that the file before gave goes with it; one that was typed stays.
  const officeName = before.officeName === before.officeGiven ? name : before.officeName;
  importingStore.set({ ...firstImporting, officeName, officeGiven: name, origin, isReading: true, said });
  const reply = await readOrigin(origin);
  shareStore.set(null);
  if (mine !== turn || !importingStore.get()) return;
  if (!reply.ok) {
    if (reply.error.kind === 'cancelled') {
      return put({ isReading: false, origin: null, said: wording().importing.file.stopped });
    }
    return put({ isReading: false, fault: reply.error });
  }
  const { corrections } = reply.value;
  put({ isReading: false, read: reply.value, corrections, untouched: corrections });
  await review(corrections);
  fillFromScreen();
}

/** What the file does not say of year and round is taken from the screen, and shown as taken. */
function fillFromScreen(): void {
  const now = importingStore.get();
  if (!now?.outline || !now.corrections) return;
  const { target, guesses, front } = now.outline;
  if (openStore.get() === null && now.officeName === '') {
    const name = front.organisation ?? '';
    put({ officeName: name, officeGiven: name });
  }
  const assumed = {
    year: target.fiscalYear === null,
    months: guesses.some(({ kind }) => kind === 'roundAssumed'),
  };
  if (!assumed.year && !assumed.months) return;
  const screen = yearOnScreen();
  const corrections = {
    ...now.corrections,
    ...(assumed.year ? { fiscalYear: screen.fiscalYear } : {}),
    ...(assumed.months ? { months: screen.months } : {}),
  };
  put({ assumed, untouched: corrections });
  void review(corrections);
}

function yearOnScreen() {
  const shown = shownNow();
  if (!shown) {
    const today = currentRound(bangkokDate(programStore.get().now));
    const { fiscalYear, months } = startWishesStore.get();
    return { fiscalYear: fiscalYear ?? today.fiscalYear, months: months ?? today.months };
  }
  return { fiscalYear: shown.fiscalYear.year, months: shown.round.months };
}

/** Tells main to stop the reading or the writing under way; the call under way answers for itself. */
export function stopWork(): void {
  void call('source.stop', {});
}

/** Closes the window; asks first where something was corrected. */
export function wishToLeave(): void {
  if (importingStore.get()?.isWriting === false) leaveImportingThen(leave);
}

/** Goes on at once where nothing would be lost; where something was corrected, once a person has said so. */
export function leaveImportingThen(goOn: () => void): void {
  const now = importingStore.get();
  if (now && !now.isReading && isTouched(now)) put({ leaving: goOn });
  else goOn();
}

/** Closes the window without a question: what is read is stopped, what was read let go. */
export function leave(): void {
  if (importingStore.get()?.isReading) stopWork();
  turn += 1;
  flushSync(() => importingStore.set(null));
  shareStore.set(null);
  forgetTexts();
  void call('source.forget', {});
  if (openStore.get()) requestAnimationFrame(focusWork);
}

/** The caret goes back to where it was. */
function focusWork(): void {
  const { active, screen } = viewStore.get();
  if (screen !== 'register') return;
  if (active) focusCell(active.measureId, active.column, 'end');
  else focusTable();
}
