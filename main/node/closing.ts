// How a host closes its window without losing a word: the page is asked to put its drafts away, and only then the session ends.

/** How long a page that was asked to close may be silent before it is taken for dead. */
export const patienceMs = 5_000;

export interface ClosingSteps {
  /** Asks the page to put its drafts away and to call `app.closeNow`. */
  readonly askPage: () => void;
  /** Ends the session, saved. */
  readonly endSession: () => Promise<void>;
  /** Takes the window and the program away; called once, whatever happened before. */
  readonly leave: () => void;
  readonly onFault: (fault: unknown) => void;
}

export interface Closing {
  /** True once the window may really close. */
  readonly isDone: () => boolean;
  /** The person wants to close: asks the page, and closes without it when it stays silent. */
  readonly request: () => void;
  /**
   * The page made a call. A living page decides for itself: it may be saving, or asking the person what to do with a draft that
   * cannot be saved, or the person may have decided to stay. So it is no longer waited for; the next request asks it again.
   */
  readonly heard: () => void;
  /** The page crashed: it cannot answer any more, so nothing is waited for. */
  readonly pageGone: () => void;
  /** The page is ready: closes now. */
  readonly finish: () => Promise<void>;
}

export function createClosing(steps: ClosingSteps, silenceMs = patienceMs): Closing {
  let state: 'open' | 'asked' | 'ending' | 'done' = 'open';
  let timer: NodeJS.Timeout | undefined;

  const finish = async (): Promise<void> => {
    if (state === 'ending' || state === 'done') return;
    state = 'ending';
    clearTimeout(timer);
    await steps.endSession().catch(steps.onFault);
    state = 'done';
    steps.leave();
  };

  return {
    isDone: () => state === 'done',
    request() {
      if (state !== 'open') return;
      state = 'asked';
      timer = setTimeout(() => void finish(), silenceMs);
      steps.askPage();
    },
    heard() {
      if (state !== 'asked') return;
      clearTimeout(timer);
      state = 'open';
    },
    pageGone() {
      if (state === 'asked') void finish();
    },
    finish,
  };
}
