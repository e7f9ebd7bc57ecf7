// Short messages that come and go: what was done, with a way back, what one is shown, and faults in words. The latest replaces the one before.
import type { AppError } from '../../src/errors.ts';
import { wordsOf } from './program.ts';
import { createStore } from './store.ts';

export interface Notice {
  readonly tone: 'done' | 'note' | 'fault';
  readonly text: string;
  readonly action: { readonly label: string; readonly run: () => void } | null;
}

export const noticeStore = createStore<Notice | null>(null);

const shownForMs = 10_000;

let timer: ReturnType<typeof setTimeout> | undefined;

/** Shows a message for 10 s; a fault stays until it is dismissed. */
export function notify(notice: Notice): void {
  clearTimeout(timer);
  noticeStore.set(notice);
  if (notice.tone !== 'fault') timer = setTimeout(() => noticeStore.set(null), shownForMs);
}

/** Puts the message away, whatever it is. */
export function dismissNotice(): void {
  clearTimeout(timer);
  noticeStore.set(null);
}

/** Says an error, with the way to mend it; one that the person chose (a dialog turned down) is not worth a word. */
export function notifyError(error: AppError, action: Notice['action'] = null): void {
  if (error.kind === 'cancelled') return;
  const { what, data, next } = wordsOf(error);
  notify({ tone: 'fault', text: [what, data, next].filter((part) => part !== '').join(' — '), action });
}
