// Starts of the program while it runs already: each brings the window to the front and may name a register. It must not know windows.
import type { App } from 'electron';

/** What takes a later start: the register it names as an absolute path, or null. */
type Take = (file: string | null) => void;

/**
 * Hears later starts from now on. To be called before ready: a second double click may come while the first start is still under
 * way, and the start it made has ended by then. Starts wait for the function that is given to the answer.
 */
export function hearLaterStarts(app: App): (take: Take) => void {
  const waiting: (string | null)[] = [];
  let give: Take = (file) => waiting.push(file);
  app.on('second-instance', (_event, _argv, _folder, sent) => give(fileSentBy(sent)));
  return (take) => {
    give = take;
    for (const file of waiting.splice(0)) take(file);
  };
}

/** The file that the later start sent with its request for the lock; it may be of another version, so nothing is taken for granted. */
function fileSentBy(sent: unknown): string | null {
  return typeof sent === 'object' && sent !== null && 'file' in sent && typeof sent.file === 'string'
    ? sent.file
    : null;
}
