// How the window is closed without losing a word: the page is asked to put its drafts away, and only then the session ends.
// It must not import electron.

/** How long the page may be silent after it was asked to close. */
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
  /** The person wants to close: asks the page once, and closes without it when it stays silent. */
  readonly request: () => void;
  /** The page gave a sign of life: it gets its whole time again. */
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
  const waitAgain = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void finish(), silenceMs);
  };

  return {
    isDone: () => state === 'done',
    request() {
      if (state !== 'open') return;
      state = 'asked';
      steps.askPage();
      waitAgain();
    },
    heard() {
      if (state === 'asked') waitAgain();
    },
    pageGone() {
      if (state === 'asked') void finish();
    },
    finish,
  };
}
