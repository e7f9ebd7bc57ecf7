// What is typed and not on the disk, put on the clipboard: for a window whose program is gone.
import { notify } from '../store/notices.ts';
import { wording } from '../store/program.ts';
import { textsOf, unsavedNow } from '../store/unsaved.ts';

/** Copies every unsaved text, one below the other. To be called in the turn of a key or a click. */
export function copyUnsaved(): void {
  const unsaved = unsavedNow();
  if (!unsaved) return;
  const answer = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', textsOf(unsaved).join('\n\n'));
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', answer, { capture: true, once: true });
  const isDone = document.execCommand('copy');
  document.removeEventListener('copy', answer, { capture: true });
  const { save, clipboard } = wording();
  notify({
    tone: isDone ? 'done' : 'fault',
    text: isDone ? save.unsavedCopied : clipboard.copyFailed,
    action: null,
  });
}
