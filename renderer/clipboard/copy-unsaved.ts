// What is typed and not on the disk, put on the clipboard: for a window whose program is gone, and for texts whose place is gone.
import { notify } from '../store/notices.ts';
import { wording } from '../store/program.ts';
import { textsOf, unsavedNow } from '../store/unsaved.ts';

/** Copies every unsaved text, one below the other. To be called in the turn of a key or a click. */
export function copyUnsaved(): void {
  const unsaved = unsavedNow();
  if (unsaved) copyTexts(textsOf(unsaved), wording().save.unsavedCopied);
}

/** Copies texts, one below the other, and says so in these words. To be called in the turn of a key or a click. */
export function copyTexts(texts: readonly string[], done: string): void {
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', texts.join('\n\n'));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', answer, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', answer, { capture: true });
  notify({
    tone: isDone ? 'done' : 'fault',
    text: isDone ? done : wording().clipboard.copyFailed,
    action: null,
  });
}
