// Asks main for the pages of the report on the screen: at once when another round is turned to, after a pause when something was saved.
import { findRound } from '../../src/register/find.ts';
import type { Id } from '../../src/register/model.ts';
import { openStore } from '../store/open-register.ts';
import { call } from '../store/program.ts';
import { shownOf, viewStore } from '../store/view.ts';
import { keepSame, pageEndsOf } from './page-ends.ts';
import { pageStore } from './page-store.ts';

/** A pause in saving after which the pages are laid out again. */
const idleMs = 400;

/** A state of a round's report. */
interface Wanted {
  readonly path: string;
  readonly roundId: Id;
  readonly revision: number;
}

let wanted: Wanted | null = null;
let timer: ReturnType<typeof setTimeout> | undefined;

/** Keeps the pages right from now on. */
export function watchPages(): void {
  openStore.subscribe(look);
  viewStore.subscribe(look);
  look();
}

function look(): void {
  const open = openStore.get();
  const shown = open && shownOf(open.register, viewStore.get());
  if (!shown) {
    clearTimeout(timer);
    wanted = null;
    pageStore.set(null);
    return;
  }
  const { file, revision } = open;
  const now = { path: file.path, roundId: shown.round.id, revision };
  const isOther = wanted?.path !== now.path || wanted.roundId !== now.roundId;
  if (!isOther && wanted?.revision === revision) return;
  wanted = now;
  if (isOther) pageStore.set(null);
  askAfter(isOther ? 0 : idleMs);
}

function askAfter(pauseMs: number): void {
  clearTimeout(timer);
  timer = setTimeout(() => void ask(), pauseMs);
}

async function ask(): Promise<void> {
  const asked = wanted;
  const before = openStore.get();
  if (!asked || !before) return;
  const reply = await call('report.map', { roundId: asked.roundId });
  const open = openStore.get();
  const isPast = wanted?.path !== asked.path || wanted.roundId !== asked.roundId;
  if (!open || isPast) return;
  // What was laid out has to be known to the letter: as it was when asked, or as it has become since.
  const of = [before, open].find(({ revision }) => reply.ok && reply.value.revision === revision)?.confirmed;
  if (!reply.ok || !of) {
    // Pages of no state that is known here would be drawn in wrong places.
    if (!reply.ok && reply.error.kind !== 'cancelled') pageStore.set(null);
    else if (wanted === asked) askAfter(idleMs);
    return;
  }
  const found = findRound(of, asked.roundId);
  if (!found) return;
  const { pages } = reply.value;
  const ends = keepSame(pageStore.get()?.ends ?? null, pageEndsOf(pages, found.fiscalYear, asked.roundId));
  pageStore.set({ roundId: asked.roundId, pages, ends });
}
