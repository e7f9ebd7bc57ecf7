// What a field offers to do or to take back after something was typed into it: a short message with a button, gone with the
// next change of the text.
import { dismissNotice, type Notice, noticeStore, notify } from '../store/notices.ts';

let shown: Notice | null = null;

export function offer(text: string, button: string, run: () => void): void {
  shown = { tone: 'done', text, action: { label: button, run } };
  notify(shown);
}

/** The text has changed: what was offered no longer fits. */
export function endOffer(): void {
  if (shown !== null && noticeStore.get() === shown) dismissNotice();
  shown = null;
}
