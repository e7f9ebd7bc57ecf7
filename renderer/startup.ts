// The window's beginning and end: connects to main, loads what is open, listens to main's events, and puts drafts away when
// the window is left or closed.
import { createClient } from '../src/contract/client.ts';
import type { HostEvent } from '../src/contract/events.ts';
import { listenToClipboard } from './clipboard/listen.ts';
import { leaveThen, openPath } from './commands/file-commands.ts';
import { listenToKeys } from './commands/keymap.ts';
import { watchDisplay } from './display.ts';
import { watchHits } from './find/hits.ts';
import { keepFocusInSight } from './focus-in-sight.ts';
import { listenToFiles } from './panels/evidence-drop.ts';
import { listenToQueue } from './store/commit-queue.ts';
import { commitAllDrafts, draftStore, hasUnsavedDraft, keepDropped } from './store/drafts.ts';
import { watchFilters } from './store/filters.ts';
import { notifyError } from './store/notices.ts';
import { openStore, stateOf } from './store/open-register.ts';
import { call, hasEndedStore, programStore, setClient, wording } from './store/program.ts';
import { printProgressStore, progressStore } from './store/progress.ts';
import { closeQuestionStore, pathQuestionStore } from './store/questions.ts';
import { refreshRecent } from './store/recent.ts';
import { connect } from './transport.ts';

/** A sign of life while a question is open: a silent window is closed by its host. */
const signOfLifeMs = 2_000;

/** Connects and loads; false when the window was opened without the program. */
export async function startWindow(): Promise<boolean> {
  const connection = connect();
  if (!connection) return false;
  setClient(createClient(connection.transport));
  listenToQueue({
    dropped: (change, error) => {
      keepDropped(change, error);
      // The reply to a change was lost and the change was sent again: it is there already.
      if (!(error.kind === 'refused' && error.reason === 'duplicateId')) notifyError(error);
    },
  });
  const [info, current] = await Promise.all([call('app.info', {}), call('register.current', {})]);
  if (!info.ok) return false;
  programStore.set(info.value);
  document.documentElement.lang = info.value.language;
  document.title = wording().productName;
  watchDisplay();
  watchFilters();
  watchHits();
  if (current.ok && current.value.open) openStore.set(stateOf(current.value.open));
  void refreshRecent();
  connection.listen((event) => answerEvent(event, connection.stop));
  listenToKeys();
  keepFocusInSight();
  listenToClipboard();
  listenToFiles();
  listenToLeaving();
  return true;
}

function answerEvent(event: HostEvent, stopListening: () => void): void {
  switch (event.kind) {
    case 'askPath':
      pathQuestionStore.set(event);
      return;
    case 'openRequested':
      void openPath(event.path);
      return;
    case 'closeRequested':
      void close(stopListening);
      return;
    case 'progress':
      progressStore.set({ done: event.done, total: event.total });
      return;
    case 'printProgress':
      printProgressStore.set({ done: event.done, total: event.total });
      return;
  }
}

async function close(stopListening: () => void): Promise<void> {
  await leaveThen(async () => {
    stopListening();
    await call('app.closeNow', {});
    openStore.set(null);
    hasEndedStore.set(true);
    // A window that a browser opened for the program alone may close itself and goes too; another says that it is over.
    if (window.history.length === 1) window.close();
  });
  const timer = setInterval(() => {
    if (closeQuestionStore.get()) void call('app.info', {});
    else clearInterval(timer);
  }, signOfLifeMs);
}

/** A tab or window that is hidden, reloaded or taken away without a word from main. */
function listenToLeaving(): void {
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'hidden') commitAllDrafts();
  });
  window.addEventListener('pagehide', commitAllDrafts);
  window.addEventListener('beforeunload', (event) => {
    commitAllDrafts();
    const open = openStore.get();
    if (open && (open.pending.length > 0 || hasUnsavedDraft(draftStore.get()))) event.preventDefault();
  });
}
