// Electron's own security checklist (its tutorial "Security"), all twenty items under its numbers, each with the test that holds it
// here: the entry under the double, the sources, the packager's settings. What the packed program itself shows is in test/packaging,
// what a real page tries in e2e/remote-content.test.ts.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contract } from '../../../src/contract/contract.ts';
import { outcomeOf } from '../../electron-double/play.ts';
import { projectRoot, type UnpackedApp, unpackApp } from '../../electron-double/unpacked-app.ts';

let unpacked: UnpackedApp;
let work: string;
/** One look around the program as it is packaged: its window's options, its guards, what it serves. */
// biome-ignore lint/suspicious/noExplicitAny: plain data out of the double's process
let seen: any;

const remote = [
  'http://a.invalid/',
  'https://a.invalid/x.js',
  'ws://a.invalid/',
  'wss://a.invalid/',
  'ftp://a.invalid/x',
];
const notOurs = [
  ...remote,
  'file:///etc/passwd',
  'data:text/html,x',
  'javascript:0',
  'about:blank',
  'app://other/index.html',
];
const permissions = [
  'clipboard-read',
  'display-capture',
  'fileSystem',
  'fullscreen',
  'geolocation',
  'hid',
  'idle-detection',
  'media',
  'mediaKeySystem',
  'midiSysex',
  'notifications',
  'openExternal',
  'pointerLock',
  'serial',
  'speaker-selection',
  'storage-access',
  'usb',
  'window-management',
];
const outside = [
  'app://register/../secret.html',
  'app://register/..%2fsecret.html',
  'app://register/%2e%2e%2fsecret.html',
  'app://register/%2e%2e/%2e%2e/secret.html',
  'app://register/%252e%252e%252fsecret.html',
  'app://register/..%5csecret.html',
  'app://register/..%255csecret.html',
  'app://register//etc/passwd',
  'app://register/%2fetc%2fpasswd',
  'app://register/C:%5cWindows%5cwin.ini',
  'app://register/index.html%00.js',
  'app://register/%00',
  'app://register/.vite/license.md',
  'app://register/style-hashes.json',
  'app://register/%zz.html',
  'app://register@evil.invalid/index.html',
  'app://evil.invalid/index.html',
];

beforeAll(async () => {
  unpacked = await unpackApp(Object.keys(contract));
  work = mkdtempSync(path.join(tmpdir(), 'ita-checklist-'));
  const wishes = {
    addresses: ['app://register/index.html', ...outside],
    requests: remote,
    permissions,
    navigations: notOurs,
  };
  const settings = { ...wishes, circumstances: { isPackaged: true } };
  seen = (await outcomeOf(unpacked.entry, 'look', settings, path.join(work, 'data'))).outcome;
});
afterAll(() => {
  unpacked?.remove();
  rmSync(work, { recursive: true, force: true });
});

/** All sources of a room as one text, without comments. */
function sourcesOf(room: string): string {
  return readdirSync(path.join(projectRoot, room), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:tsx?|html|css)$/u.test(name))
    .map((name) => readFileSync(path.join(projectRoot, room, name), 'utf8'))
    .join('\n')
    .replace(/\/\*[\s\S]*?\*\/|(?<!:)\/\/.*$/gmu, '');
}

const preferences = () => seen.options.webPreferences;
const policy = (): string => seen.served['app://register/index.html'].headers['content-security-policy'];
const builder = readFileSync(path.join(projectRoot, 'electron-builder.yml'), 'utf8');

const checklist: readonly (readonly [number: number, item: string, holds: () => void | Promise<void>])[] = [
  [
    1,
    'only load secure content: the page comes from the program, and every request to a network is cancelled',
    () => {
      expect(seen.address).toBe('app://register/index.html');
      for (const url of remote) expect([url, seen.cancelled[url]]).toEqual([url, true]);
      const page = readFileSync(path.join(projectRoot, 'renderer/index.html'), 'utf8');
      expect(page).not.toMatch(/(?:src|href)="(?!\/|data:)/u);
    },
  ],
  [
    2,
    'no Node.js in the window, its frames or its workers',
    () =>
      expect(preferences()).toMatchObject({
        nodeIntegration: false,
        nodeIntegrationInSubFrames: false,
        nodeIntegrationInWorker: false,
      }),
  ],
  [3, 'context isolation', () => expect(preferences().contextIsolation).toBe(true)],
  [
    4,
    'the sandbox, for every renderer and from before the first',
    async () => {
      expect(preferences().sandbox).toBe(true);
      const { whenEvaluated } = await outcomeOf(unpacked.entry, 'started', {}, path.join(work, 'data-4'));
      expect(whenEvaluated.steps).toContainEqual({ name: 'enableSandbox', beforeReady: true });
      expect(sourcesOf('main/electron')).not.toMatch(/no-sandbox|disableHardwareSandbox/u);
    },
  ],
  [
    5,
    'every permission is refused, when it is requested, when it is checked, and for devices',
    () => {
      expect(seen.granted.length).toBe(2 * permissions.length);
      expect(seen.granted.filter(([, , isGranted]: [string, string, boolean]) => isGranted)).toEqual([]);
      expect(seen.device).toBe(false);
      expect(seen.foreignClipboard).toBe(false);
    },
  ],
  [6, 'webSecurity stays on', () => expect(preferences().webSecurity).toBe(true)],
  [
    7,
    'a content security policy that lets in our own files alone, on our own responses',
    () => {
      const rules = new Map(
        policy()
          .split('; ')
          .map((rule) => [rule.split(' ')[0] ?? '', rule.split(' ').slice(1)]),
      );
      expect(Object.fromEntries(rules)).toEqual({
        'default-src': ["'none'"],
        'script-src': ["'self'"],
        'style-src': ["'self'", "'sha256-abc='"],
        'img-src': ["'self'", 'data:', 'blob:'],
        'font-src': ["'self'"],
        'connect-src': ["'self'"],
        'frame-src': ["'self'", 'blob:'],
        'object-src': ["'none'"],
        'base-uri': ["'none'"],
        'form-action': ["'none'"],
        'frame-ancestors': ["'none'"],
      });
      // Stamped on every response it would be on Chromium's PDF viewer too.
      expect(sourcesOf('main/electron')).not.toMatch(/onHeadersReceived/u);
    },
  ],
  [8, 'allowRunningInsecureContent is not enabled', () => never('allowRunningInsecureContent')],
  [9, 'experimental features are not enabled', () => never('experimentalFeatures')],
  [10, 'enableBlinkFeatures is not used', () => never('enableBlinkFeatures')],
  [
    11,
    'no webview, so none with allowpopups',
    () => {
      expect(preferences().webviewTag).toBe(false);
      expect(sourcesOf('renderer')).not.toMatch(/<webview|allowpopups|createElement\('webview'\)/u);
    },
  ],
  [12, 'a webview that came about all the same is not attached', () => expect(seen.navigation.webview).toBe(true)],
  [
    13,
    'navigation to anything but our page is prevented, also by redirect and by dropping a file',
    () => {
      expect(seen.navigation).toMatchObject({
        home: false,
        foreign: true,
        file: true,
        otherHost: true,
        redirect: true,
      });
      for (const url of notOurs) expect([url, seen.left[url]]).toEqual([url, true]);
      expect(preferences().navigateOnDragDrop).toBe(false);
    },
  ],
  [14, 'no other window is opened', () => expect(seen.navigation.open).toEqual({ action: 'deny' })],
  [
    15,
    'openExternal takes plain https alone, after a person has seen the address and said yes',
    () => {
      // Its own tests are in unit/hosts/outside.test.ts; this is the one place that calls it.
      const callers = readdirSync(path.join(projectRoot, 'main/electron')).filter((name) =>
        readFileSync(path.join(projectRoot, 'main/electron', name), 'utf8').includes('.openExternal('),
      );
      expect(callers).toEqual(['outside.ts']);
      expect(sourcesOf('renderer')).not.toMatch(/openExternal|window\.open\(|target="_blank"/u);
    },
  ],
  [
    16,
    'Electron is pinned to one version, and is the one installed',
    () => {
      const pinned = JSON.parse(readFileSync(path.join(projectRoot, 'package.json'), 'utf8')).devDependencies.electron;
      const installed = JSON.parse(readFileSync(path.join(projectRoot, 'node_modules/electron/package.json'), 'utf8'));
      expect(pinned).toMatch(/^\d+\.\d+\.\d+$/u);
      expect(installed.version).toBe(pinned);
      expect(Number(pinned.split('.')[0])).toBeGreaterThanOrEqual(45);
    },
  ],
  [
    17,
    'the sender of every message is checked: a frame inside the page, one that is gone, a foreign page are not heard',
    async () => {
      const { outcome } = await outcomeOf(unpacked.entry, 'senders', {}, path.join(work, 'data-17'));
      const refused = { ok: false, error: { kind: 'refused', reason: 'unknownSender' } };
      expect(outcome).toMatchObject({ page: { ok: true }, subFrame: refused, gone: refused, foreign: refused });
      // What it says is checked as well: 100,000 odd calls in test/fuzz-calls.
      expect(outcome.badInput).toMatchObject({ ok: false, error: { kind: 'invalid' } });
      // Every channel that main listens on is one of the two whose handlers ask for the sender.
      expect(seen.channels).toEqual(['call', 'drop']);
      expect(sourcesOf('main/electron').match(/ipcMain\.(?:handle|on|once)\(/gu)?.length).toBe(2);
      expect(sourcesOf('main/electron').match(/!isTrusted\(/gu)?.length).toBe(2);
    },
  ],
  [
    18,
    'a scheme of our own instead of file://, which never leads out of the window’s folder',
    () => {
      for (const address of outside) {
        const { status, body } = seen.served[address];
        expect([address, status, body.includes('secret')]).toEqual([address, 404, false]);
      }
      expect(seen.served['app://register/index.html'].status).toBe(200);
      expect(seen.post).toBe(404);
      expect(seen.schemes).toEqual([
        { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
      ]);
      expect(sourcesOf('main/electron')).not.toMatch(/loadFile|file:\/\//u);
    },
  ],
  [
    19,
    'the fuses are set (read from the packed program in test/packaging)',
    () => {
      const fuses = Object.fromEntries(
        [...(builder.split('electronFuses:')[1] ?? '').matchAll(/^ {2}(\w+): (true|false)$/gmu)]
          .slice(0, 8)
          .map(([, name, state]) => [name, state === 'true']),
      );
      expect(fuses).toEqual({
        runAsNode: false,
        enableCookieEncryption: false,
        enableNodeOptionsEnvironmentVariable: false,
        enableNodeCliInspectArguments: false,
        enableEmbeddedAsarIntegrityValidation: true,
        onlyLoadAppFromAsar: true,
        loadBrowserProcessSpecificV8Snapshot: false,
        grantFileProtocolExtraPrivileges: false,
      });
    },
  ],
  [
    20,
    'nothing of Electron is handed to the page: three functions, and no event object with them',
    () => {
      // What they do is in preload.test.ts.
      const script = readFileSync(path.join(projectRoot, 'main/electron/preload.ts'), 'utf8');
      expect(script.match(/exposeInMainWorld/gu)?.length).toBe(1);
      const [, bridge = ''] = /exposeInMainWorld\(([\s\S]*?)\n\}\);/u.exec(script) ?? [];
      expect([...bridge.matchAll(/^ {2}(?:async )?(\w+)\(/gmu)].map((match) => match[1])).toEqual([
        'call',
        'pathOfDropped',
        'onEvent',
      ]);
      expect(bridge).not.toMatch(/:\s*(?:ipcRenderer|webUtils|contextBridge)\b/u);
    },
  ],
];

/** Not among the window's options, and in no source. */
function never(setting: string): void {
  expect(preferences()).not.toHaveProperty(setting);
  expect(sourcesOf('main')).not.toContain(setting);
}

test('the list is whole', () => {
  expect(checklist.map(([number]) => number)).toEqual(Array.from({ length: 20 }, (_, index) => index + 1));
});

describe('Electron’s security checklist', () => {
  test.each(checklist)('%i. %s', async (_number, _item, holds) => {
    await holds();
  });
});

describe('beyond the list', () => {
  test('the packaged program has no developer tools and no menu that would open them', () => {
    expect(preferences().devTools).toBe(false);
    expect(seen.menus).toEqual(process.platform === 'darwin' ? [expect.anything()] : [null]);
  });

  test('crash dumps stay on the machine, in the program’s own folder', () => {
    expect(seen.crashReporter).toEqual({ uploadToServer: false });
    expect(path.relative(path.join(work, 'data'), seen.userData)).toBe('electron');
  });

  test('a second program ends without a window', async () => {
    const settings = { circumstances: { gotLock: false }, waitForWindow: false };
    const { outcome } = await outcomeOf(unpacked.entry, 'ended', settings, path.join(work, 'data-second'));
    expect(outcome).toEqual({ exits: [0], windows: 0, boxes: [] });
  });

  test('nothing but what our own page made is downloaded, and no dictionary is fetched', () => {
    expect(seen.download).toEqual({ ours: 'เอกสาร.pdf', foreign: 'prevented' });
    expect(seen.spellChecker).toBe(false);
  });

  test('no source of the program reaches for a network', () => {
    // The loopback host is no part of the package; electron-binary is what npm start fetches Electron by.
    const main = ['main/electron', 'main/node', 'src']
      .map(sourcesOf)
      .join('\n')
      .replace(sourcesOf('main/node').match(/export async function canFetchElectron[\s\S]*?\n\}/u)?.[0] ?? '', '');
    expect(main).not.toMatch(
      /\bfetch\(|node:https?'|node:net'|node:dgram|node:tls|XMLHttpRequest|WebSocket|net\.request/u,
    );
    const window = sourcesOf('renderer').match(/\bfetch\([^)\n]*/gu) ?? [];
    expect(window.map((call) => call.split(',')[0])).toEqual(expect.arrayContaining(["fetch('/call'"]));
    expect(window.filter((call) => !/^fetch\('\/(?:call|enter|events)'/u.test(call))).toEqual([]);
    expect(sourcesOf('renderer')).not.toMatch(
      /XMLHttpRequest|WebSocket|EventSource|sendBeacon|https?:\/\/(?!www\.w3\.org)/u,
    );
  });
});
