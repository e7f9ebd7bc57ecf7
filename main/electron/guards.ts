// What the window may not do, whatever is inside it: leave our page, open others, embed guests, reach a network, ask the
// machine for anything but putting copied text on the clipboard.
import type { App, Session } from 'electron';
import { isOurs } from './app-address.ts';

/** The PDF viewer is a page of Chromium's own (`chrome:`, `chrome-extension:`); everything else is ours and local. */
const localSchemes = /^(?:app|blob|data|devtools|chrome|chrome-extension):/u;

/** Holds every web contents the program will ever make to our page. To be called before the first window. */
export function guardContents(app: App): void {
  app.on('web-contents-created', (_event, contents) => {
    contents.on('will-navigate', (details) => {
      if (!isOurs(details.url)) details.preventDefault();
    });
    contents.on('will-redirect', (details) => {
      if (!isOurs(details.url)) details.preventDefault();
    });
    contents.on('will-attach-webview', (event) => event.preventDefault());
    contents.setWindowOpenHandler(() => ({ action: 'deny' }));
  });
}

/**
 * Turns down permissions, devices, dictionaries and every request that would leave the machine. `pdfName`, without its ending, is what
 * a PDF is called that the viewer saves; by itself it has a random name.
 */
export function guardSession(session: Session, pdfName: string): void {
  session.setPermissionRequestHandler((_contents, permission, answer, details) =>
    answer(permission === 'clipboard-sanitized-write' && details.isMainFrame && isOurs(details.requestingUrl)),
  );
  session.setPermissionCheckHandler(
    (_contents, permission, origin, details) =>
      permission === 'clipboard-sanitized-write' && details.isMainFrame && isOurs(origin),
  );
  session.setDevicePermissionHandler(() => false);
  session.setSpellCheckerEnabled(false);
  session.webRequest.onBeforeRequest((details, answer) => answer({ cancel: !localSchemes.test(details.url) }));
  // The PDF viewer's own save button: only what our page made, and by a dialog. Anything else is no download of ours.
  session.on('will-download', (event, item) => {
    if (!item.getURL().startsWith('blob:app://register/')) event.preventDefault();
    else item.setSaveDialogOptions({ defaultPath: `${pdfName}.pdf` });
  });
}
