// The one channel in and the one channel out. Only our own page in the window's main frame is heard; what it says goes to the
// dispatcher as it is, which trusts nothing.
import type { IpcMain, WebContents, WebFrameMain } from 'electron';
import type { Dispatch } from '../../src/contract/dispatch.ts';
import type { HostEvent } from '../../src/contract/events.ts';
import { fail } from '../../src/result.ts';
import { isOurs } from './app-address.ts';
import { callChannel, eventChannel } from './channels.ts';

/** Answers the window's calls. `heard` is told of each one: a sign that the window lives. */
export function answerCalls(ipcMain: IpcMain, dispatch: Dispatch, heard: () => void): void {
  ipcMain.handle(callChannel, (event, name: unknown, input: unknown) => {
    if (!isTrusted(event.senderFrame, event.sender.mainFrame))
      return fail({ kind: 'refused', reason: 'unknownSender' });
    heard();
    return dispatch(name, input);
  });
}

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
