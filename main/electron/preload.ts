// The bridge the window gets instead of Electron: one call, one listener, and where a dropped file lies. It runs sandboxed and is
// built into a single CommonJS file; it must import nothing at run time but electron and the channel names.
import { contextBridge, ipcRenderer, webUtils } from 'electron';
import type { HostEvent, HostEventListener } from '../../src/contract/events.ts';
import { callChannel, dropChannel, eventChannel } from './channels.ts';

/** The contract's names, put here by the build so that the contract's schemas stay out of the preload script. */
declare const CALL_NAMES: readonly string[];

const listeners = new Set<HostEventListener>();
/** Events that came before the page listened. */
const early: HostEvent[] = [];

ipcRenderer.on(eventChannel, (_event, hostEvent: HostEvent) => {
  if (listeners.size === 0) early.push(hostEvent);
  for (const listener of listeners) listener(hostEvent);
});

contextBridge.exposeInMainWorld('itaRegister', {
  call(name: unknown, input: unknown): Promise<unknown> {
    if (typeof name !== 'string' || !CALL_NAMES.includes(name)) {
      return Promise.resolve({ ok: false, error: { kind: 'refused', reason: 'unknownCall' } });
    }
    return ipcRenderer.invoke(callChannel, name, input);
  },
  /** The path of a file that the person dropped, once main may take it in; null for what is no file of the disk. */
  async pathOfDropped(file: unknown): Promise<string | null> {
    const path = pathOf(file);
    if (path === '') return null;
    return (await ipcRenderer.invoke(dropChannel, path)) === true ? path : null;
  },
  onEvent(listener: HostEventListener): () => void {
    listeners.add(listener);
    for (const hostEvent of early.splice(0)) listener(hostEvent);
    return () => {
      listeners.delete(listener);
    };
  },
});

/** Electron knows it for a File that came from the disk; one that a script made has none, and anything else is refused. */
function pathOf(file: unknown): string {
  try {
    return webUtils.getPathForFile(file as File);
  } catch {
    return '';
  }
}
