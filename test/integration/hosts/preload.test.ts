// The built preload script, run with a stand-in for the sandbox's require.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HostEvent } from '../../../src/contract/events.ts';
import { type UnpackedApp, unpackApp } from '../../electron-double/unpacked-app.ts';

interface Bridge {
  call(name: unknown, input: unknown): Promise<unknown>;
  onEvent(listener: (event: HostEvent) => void): () => void;
}

let unpacked: UnpackedApp;
beforeAll(async () => {
  unpacked = await unpackApp(['app.info']);
});
afterAll(() => unpacked?.remove());

/** Runs the script as the sandbox would, and gives back what it exposed and asked for. */
function runPreload() {
  const exposed = new Map<string, unknown>();
  const invoked: unknown[][] = [];
  const required: string[] = [];
  let hear: (sender: unknown, event: HostEvent) => void = () => {};
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, bridge: unknown) => exposed.set(name, bridge) },
    ipcRenderer: {
      on: (_channel: string, listener: typeof hear) => {
        hear = listener;
      },
      invoke: async (...args: unknown[]) => {
        invoked.push(args);
        return 'answer';
      },
    },
  };
  const require = (name: string) => {
    required.push(name);
    return electron;
  };
  runInNewContext(readFileSync(unpacked.preload, 'utf8'), { require, module: { exports: {} }, exports: {}, Promise });
  const bridge = exposed.get('itaRegister') as Bridge;
  return { exposed, bridge, invoked, required, emit: (event: HostEvent) => hear({ sender: 'secret' }, event) };
}

test('the script needs nothing but electron, and exposes two functions and nothing of Electron', () => {
  const { exposed, bridge, required } = runPreload();
  expect([...new Set(required)]).toEqual(['electron']);
  expect([...exposed.keys()]).toEqual(['itaRegister']);
  expect(Object.keys(bridge)).toEqual(['call', 'onEvent']);
});

test('only names of the contract reach main', async () => {
  const { bridge, invoked } = runPreload();
  expect(await bridge.call('app.info', { a: 1 })).toBe('answer');
  const refused = { ok: false, error: { kind: 'refused', reason: 'unknownCall' } };
  expect(await bridge.call('app.quit', {})).toEqual(refused);
  expect(await bridge.call(['app.info'], {})).toEqual(refused);
  expect(invoked).toEqual([['call', 'app.info', { a: 1 }]]);
});

test('events that come before the page listens wait; the page gets the event alone, until it no longer listens', () => {
  const { bridge, emit } = runPreload();
  const heard: unknown[] = [];
  emit({ kind: 'openRequested', path: '/a.itareg' });
  const stop = bridge.onEvent((...args) => heard.push(args));
  emit({ kind: 'closeRequested' });
  stop();
  emit({ kind: 'closeRequested' });
  expect(heard).toEqual([[{ kind: 'openRequested', path: '/a.itareg' }], [{ kind: 'closeRequested' }]]);
});
