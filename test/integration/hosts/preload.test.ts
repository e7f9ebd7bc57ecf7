// The built preload script, run with a stand-in for the sandbox's require.
import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { HostEvent } from '../../../src/contract/events.ts';
import { type UnpackedApp, unpackApp } from '../../electron-double/unpacked-app.ts';

interface Bridge {
  call(name: unknown, input: unknown): Promise<unknown>;
  pathOfDropped(file: unknown): Promise<string | null>;
  onEvent(listener: (event: HostEvent) => void): () => void;
}

/** Files as Electron knows them: one from the disk has its path, one that a script made has none. */
const paths = new Map<unknown, string>();
const fromDisk = { name: 'คำสั่ง.pdf' };
const madeByScript = { name: 'คำสั่ง.pdf' };
paths.set(fromDisk, '/home/clerk/คำสั่ง.pdf').set(madeByScript, '');

let unpacked: UnpackedApp;
beforeAll(async () => {
  unpacked = await unpackApp(['app.info']);
});
afterAll(() => unpacked?.remove());

/** Runs the script as the sandbox would, and gives back what it exposed and asked for. */
function runPreload(answer: unknown = 'answer') {
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
        return answer;
      },
    },
    webUtils: {
      getPathForFile: (file: unknown) => {
        const path = paths.get(file);
        if (path === undefined) throw new TypeError('no File');
        return path;
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

test('the script needs nothing but electron, and exposes three functions and nothing of Electron', () => {
  const { exposed, bridge, required } = runPreload();
  expect([...new Set(required)]).toEqual(['electron']);
  expect([...exposed.keys()]).toEqual(['itaRegister']);
  expect(Object.keys(bridge)).toEqual(['call', 'pathOfDropped', 'onEvent']);
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

test('a dropped file is told to main by its path, and its path to the page only once main takes it', async () => {
  const taken = runPreload(true);
  expect(await taken.bridge.pathOfDropped(fromDisk)).toBe('/home/clerk/คำสั่ง.pdf');
  expect(taken.invoked).toEqual([['drop', '/home/clerk/คำสั่ง.pdf']]);
  const refused = runPreload(false);
  expect(await refused.bridge.pathOfDropped(fromDisk)).toBe(null);
});

test('the page cannot name a path: what is no file of the disk never reaches main', async () => {
  const { bridge, invoked } = runPreload(true);
  for (const forged of [madeByScript, '/etc/passwd', { path: '/etc/passwd' }, null, undefined, 42, ['/etc/passwd']]) {
    expect(await bridge.pathOfDropped(forged)).toBe(null);
  }
  expect(await bridge.call('drop', '/etc/passwd')).toMatchObject({ error: { reason: 'unknownCall' } });
  expect(invoked).toEqual([]);
});
