// What leaves the program: a link in the person's browser, once they have seen where it leads and said yes, and a copy of an
// evidence file in the machine's own program for it. Nothing is executed.
import type { BrowserWindow, Dialog, Shell } from 'electron';
import { mayOpenFile } from '../../src/register/evidence.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import type { DesktopWording } from '../../src/wording/th/desktop.ts';

/** Asks, showing the address as the browser would go to it, then opens it. `refused` for anything but plain https. */
export async function openLink(
  dialog: Dialog,
  shell: Shell,
  window: BrowserWindow,
  url: string,
  wording: DesktopWording,
): Promise<Result<void>> {
  const address = plainHttps(url);
  if (!address) return fail({ kind: 'refused', reason: 'linkNotHttps' });
  const { response } = await dialog.showMessageBox(window, {
    type: 'question',
    title: wording.openLinkTitle,
    message: wording.openLinkQuestion(address.hostname),
    detail: address.href,
    buttons: [wording.openLinkYes, wording.openLinkNo],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  });
  if (response !== 0) return fail({ kind: 'cancelled' });
  try {
    await shell.openExternal(address.href);
    return ok(undefined);
  } catch {
    return fail({ kind: 'refused', reason: 'hostCannotOpen' });
  }
}

/** Opens a file by the program that the machine has for it; only endings that show and do not run. */
export async function openFile(shell: Shell, path: string): Promise<Result<void>> {
  if (!mayOpenFile(path)) return fail({ kind: 'refused', reason: 'fileNotOpened' });
  const fault = await shell.openPath(path);
  return fault === '' ? ok(undefined) : fail({ kind: 'refused', reason: 'hostCannotOpen' });
}

/** Shows a file in the explorer's window of its folder; whether one appeared cannot be known. */
export function showFile(shell: Shell, path: string): Result<void> {
  shell.showItemInFolder(path);
  return ok(undefined);
}

/** Null for another scheme, and for an address with a name or password in front, which pretends to be another host. */
function plainHttps(url: string): URL | null {
  const address = URL.canParse(url) ? new URL(url) : null;
  return address?.protocol === 'https:' && address.username === '' && address.password === '' ? address : null;
}
