// The channel of calls, the channel of dropped files, and the one channel out. Only our own page in the window's main frame is
// heard; what it says goes to the dispatcher as it is, which trusts nothing.
import { isAbsolute } from 'node:path';
import type { IpcMain, WebContents, WebFrameMain } from 'electron';
import type { Dispatch } from '../../src/contract/dispatch.ts';
import type { HostEvent } from '../../src/contract/events.ts';
import { fail } from '../../src/result.ts';
import { isOurs } from './app-address.ts';
import { callChannel, dropChannel, eventChannel } from './channels.ts';

/** Answers the window's calls. `heard` is told of each one: a sign that the window lives. */
export function answerCalls(ipcMain: IpcMain, dispatch: Dispatch, heard: () => void): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    if (!isTrusted(event.senderFrame, event.sender.mainFrame))
      return fail({ kind: 'refused', reason: 'unknownSender' });
    heard();
    return dispatch(name, input);
  });
}

/**
 * Hears which files were dropped onto the window, and says whether each may now be taken in. A path comes from the preload
 * script, which had it from Electron for a File that stands for a file of the disk; no call of the page can name one.
 */
export function hearDrops(ipcMain: IpcMain, permitDropped: (path: string) => void): void {
  ipcMain.handle(dropChannel, (event, path: unknown): boolean => {
    if (!isTrusted(event.senderFrame, event.sender.mainFrame)) return false;
    if (typeof path !== 'string' || path.length > longestPath || !isAbsolute(path)) return false;
    permitDropped(path);
    return true;
  });
}

/** UTF-16 units; Windows takes no longer ones. */
const longestPath = 32_767;

function isTrusted(frame: WebFrameMain | null, mainFrame: WebFrameMain): boolean {
  return frame !== null && frame === mainFrame && isOurs(frame.url);
}

export interface EventSender {
  /** Sends now, or as soon as the page has loaded; the preload script keeps it until the page listens. */
  send(event: HostEvent): void;
}

/** The way from main to the page. Events sent while there is no page (start, reload after a crash) wait for it. */
export function createEventSender(contents: WebContents): EventSender {
  let loaded = false;
  const waiting: HostEvent[] = [];
  contents.on('did-finish-load', () => {
    loaded = true;
    for (const event of waiting.splice(0)) contents.send(eventChannel, event);
  });
  contents.on('render-process-gone', () => {
    loaded = false;
  });
  return {
    send(event) {
      if (contents.isDestroyed()) return;
      if (loaded) contents.send(eventChannel, event);
      else waiting.push(event);
    },
  };
}
