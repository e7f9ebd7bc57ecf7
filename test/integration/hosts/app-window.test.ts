// The browser of an app window: where it is looked for, and how its window is opened and its profile forgotten.
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { findBrowser, hasDisplay, openAppWindow, windowArguments } from '../../../main/node/app-window.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(path.join(tmpdir(), 'ita-window-'));
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** A stand-in browser: a shell script. */
function browserAt(name: string, script: string): string {
  const program = path.join(work, name);
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return program;
}

test('a display is asked of the environment on Linux and taken for granted elsewhere', () => {
  expect(hasDisplay({}, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: '' }, 'linux')).toBe(false);
  expect(hasDisplay({ DISPLAY: ':0' }, 'linux')).toBe(true);
  expect(hasDisplay({ WAYLAND_DISPLAY: 'wayland-0' }, 'linux')).toBe(true);
  expect(hasDisplay({}, 'win32')).toBe(true);
});

test('browsers are found on the path, Chrome before Edge before Chromium', () => {
  expect(findBrowser({ PATH: work }, 'linux')).toBeNull();
  expect(findBrowser({}, 'linux')).toBeNull();
  browserAt('chromium', '');
  expect(findBrowser({ PATH: `/nowhere:${work}` }, 'linux')).toEqual({
    name: 'Chromium',
    program: path.join(work, 'chromium'),
  });
  browserAt('microsoft-edge', '');
  expect(findBrowser({ PATH: work }, 'linux')?.name).toBe('Edge');
  browserAt('google-chrome', '');
  expect(findBrowser({ PATH: work }, 'linux')?.name).toBe('Chrome');
});

test('the window shows our address alone, with a profile of its own and nothing that talks to the network', () => {
  const switches = windowArguments('http://127.0.0.1:1/#t=x', '/profile', false);
  expect(switches[0]).toBe('--app=http://127.0.0.1:1/#t=x');
  expect(switches).toContain('--user-data-dir=/profile');
  expect(switches).toContain('--disable-background-networking');
  expect(switches).not.toContain('--no-sandbox');
  expect(windowArguments('x', '/profile', true)).toContain('--no-sandbox');
});

test.skipIf(process.platform === 'win32')(
  'a closed window takes its profile with it, and old profiles go at the next start',
  async () => {
    const stale = path.join(work, 'browser', 'profile-stale');
    const inUse = path.join(work, 'browser', 'profile-in-use');
    const inUseOnWindows = path.join(work, 'browser', 'profile-in-use-on-windows');
    for (const profile of [stale, inUse]) mkdirSync(profile, { recursive: true });
    // A folder resists being removed as a file, as a file does there that is held open.
    mkdirSync(path.join(inUseOnWindows, 'lockfile'), { recursive: true });
    symlinkSync(`machine-${process.pid}`, path.join(inUse, 'SingletonLock'));
    symlinkSync('machine-999999999', path.join(stale, 'SingletonLock'));
    const program = browserAt('chromium', `echo "$@" > ${work}/said`);
    const window = openAppWindow({ name: 'Chromium', program }, 'http://127.0.0.1:1/', work);
    expect(await window.ended).toBe(0);
    expect(readFileSync(path.join(work, 'said'), 'utf8')).toContain('--app=http://127.0.0.1:1/');
    expect(existsSync(stale)).toBe(false);
    expect(readdirSync(path.join(work, 'browser'))).toEqual(['profile-in-use', 'profile-in-use-on-windows']);
  },
);

test.skipIf(process.platform === 'win32')(
  'a browser that will not run ends with its code, one that is not there with 1',
  async () => {
    const program = browserAt('chromium', 'exit 21');
    expect(await openAppWindow({ name: 'Chromium', program }, 'x', work).ended).toBe(21);
    expect(await openAppWindow({ name: 'Chromium', program: path.join(work, 'none') }, 'x', work).ended).toBe(1);
  },
);

test.skipIf(process.platform === 'win32')('a window can be closed from here', async () => {
  const program = browserAt('chromium', 'exec sleep 600');
  const window = openAppWindow({ name: 'Chromium', program }, 'x', work);
  window.close();
  expect(await window.ended).toBe(1);
});
