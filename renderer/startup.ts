// The window's beginning and end: connects to main, loads what is open, listens to main's events, and puts drafts away when
// the window is left or closed.
import { createClient } from '../src/contract/client.ts';
import type { Unsaved } from '../src/contract/contract.ts';
import type { HostEvent } from '../src/contract/events.ts';
import { firstDifference, type Place } from '../src/register/place.ts';
import { listenToClipboard } from './clipboard/listen.ts';
import { leaveThen, openPath } from './commands/file-commands.ts';
import { listenToKeys } from './commands/keymap.ts';
import { fieldAt, viewOf } from './commands/show-change.ts';
import { watchDisplay } from './display.ts';
import { listenToFiles } from './evidence/evidence-drop.ts';
import { watchFilters } from './filters/filter-store.ts';
import { watchHits } from './find/hits.ts';
import { keepFocusInSight } from './focus-in-sight.ts';
import { watchCaret } from './followup/watch-caret.ts';
import { dropSource, takesSource } from './importing/drop-source.ts';
import { importingStore, shareStore } from './importing/importing-store.ts';
import { leaveImportingThen } from './importing/read-source.ts';
import { watchPages } from './pages/watch-pages.ts';
import { watchPhraseOffers } from './phrases/phrase-offers.ts';
import { watchFindings } from './preflight/watch-findings.ts';
import { watchDateMarks } from './reading/date-marks.ts';
import { watchReading } from './reading/watch-reading.ts';
import { watchSigning } from './signing/issues-store.ts';
import { listenToQueue } from './store/commit-queue.ts';
import { commitAllDrafts, draftStore, hasUnsavedDraft, keepDropped } from './store/drafts.ts';
import { notify, notifyError } from './store/notices.ts';
import { openStore, stateOf } from './store/open-register.ts';
import { call, hasEndedStore, programStore, setClient, wording } from './store/program.ts';
import { printProgressStore, progressStore } from './store/progress.ts';
import { closeQuestionStore, pathQuestionStore } from './store/questions.ts';
import { refreshRecent } from './store/recent.ts';
import { takeBack, watchUnsaved } from './store/unsaved.ts';
import { look } from './store/view.ts';
import { showChanged } from './table/focus.ts';
import { connect } from './transport.ts';

/** A sign of life while a question is open: a silent window is closed by its host. */
const signOfLifeMs = 2_000;

/** Connects and loads; false when the window was opened without the program. */
export async function startWindow(): Promise<boolean> {
  const connection = await connect();
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
  watchPages();
  watchFindings();
  watchSigning();
  watchReading();
  watchDateMarks();
  watchCaret();
  watchPhraseOffers();
  watchUnsaved();
  if (current.ok && current.value.open) {
    openStore.set(stateOf(current.value.open));
    if (current.value.unsaved) rescue(current.value.unsaved);
  }
  void refreshRecent();
  connection.listen((event) => answerEvent(event, connection.stop));
  listenToKeys();
  keepFocusInSight();
  listenToClipboard();
  listenToFiles({ takes: takesSource, take: dropSource });
  listenToLeaving();
  return true;
}

/** Where the text stands that a window before this one left behind. */
let rescued: Place | null = null;

function rescue(unsaved: Unsaved): void {
  const before = takeBack(unsaved);
  const open = openStore.get();
  if (!before || !open) return;
  notify({ tone: 'done', text: wording().save.rescued, action: null });
  rescued = firstDifference(before, open.register);
  if (open.register !== before) look(viewOf(open.register, rescued));
}

/** After the first drawing: the caret goes where it was when the window before this one died. */
export function showRescued(): void {
  const field = fieldAt(rescued);
  if (field) showChanged(field);
}

function answerEvent(event: HostEvent, stop: () => void): void {
  switch (event.kind) {
    case 'askPath':
      pathQuestionStore.set(event);
      return;
    case 'openRequested':
      void openPath(event.path);
      return;
    case 'closeRequested':
      close(stop);
      return;
    case 'progress':
      progressStore.set({ done: event.done, total: event.total });
      return;
    case 'sourceProgress':
      shareStore.set(event.share);
      return;
    case 'printProgress':
      printProgressStore.set({ done: event.done, total: event.total });
      return;
  }
}

function close(stop: () => void): void {
  leaveImportingThen(() => void saveAndClose(stop));
  const timer = setInterval(() => {
    if (closeQuestionStore.get() || importingStore.get()?.leaving) void call('app.info', {});
    else clearInterval(timer);
  }, signOfLifeMs);
}

function saveAndClose(stop: () => void): Promise<void> {
  return leaveThen(async () => {
    await call('app.closeNow', {});
    stop();
    openStore.set(null);
    hasEndedStore.set(true);
    // A window that a browser opened for the program alone may close itself and goes too; another says that it is over.
    if (window.history.length === 1) window.close();
  });
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
    // What is merely on its way main has been told of, and saves it with or without this window.
    if (open && (open.fault || hasUnsavedDraft(draftStore.get()))) event.preventDefault();
  });
}
