// The Electron entry, evaluated and played under the double of test/electron-double, in a process of its own.
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSampleRegister } from '../../../main/node/sample-register.ts';
import { contract } from '../../../src/contract/contract.ts';
import { outcomeOf, type Played, play as playScenario, type Settings } from '../../electron-double/play.ts';
import { type UnpackedApp, unpackApp } from '../../electron-double/unpacked-app.ts';

let unpacked: UnpackedApp;
let work: string;
let sample: string;

beforeAll(async () => {
  unpacked = await unpackApp(Object.keys(contract));
  work = mkdtempSync(path.join(tmpdir(), 'ita-electron-work-'));
  sample = path.join(work, 'ทะเบียน ของฉัน.itareg');
  const made = await createSampleRegister(sample);
  if (!made.ok) throw new Error(made.error.kind);
});
afterAll(() => {
  unpacked?.remove();
  rmSync(work, { recursive: true, force: true });
});

function play(scenario: string, settings: Settings, where: { entry?: string; dataFolder?: string }): Promise<Played> {
  const dataFolder = where.dataFolder ?? mkdtempSync(path.join(work, 'data-'));
  return playScenario(where.entry ?? unpacked.entry, scenario, settings, dataFolder);
}

function outcome(scenario: string, settings: Settings = {}, where: { dataFolder?: string } = {}) {
  const dataFolder = where.dataFolder ?? mkdtempSync(path.join(work, 'data-'));
  return outcomeOf(unpacked.entry, scenario, settings, dataFolder);
}

test('the entry waits for nothing while it is evaluated, and does beforehand what must be done before ready', async () => {
  const { whenEvaluated } = await outcome('started');
  expect(whenEvaluated.windows).toBe(0);
  expect(whenEvaluated.steps).toEqual([
    { name: 'setPath userData', beforeReady: true },
    { name: 'registerSchemesAsPrivileged', beforeReady: true },
    { name: 'enableSandbox', beforeReady: true },
    { name: 'requestSingleInstanceLock', beforeReady: true },
  ]);
});

test('an entry that awaits ready at its top level would be caught', async () => {
  const entry = path.join(unpacked.folder, 'dist', 'main', 'deadlock.js');
  writeFileSync(entry, "import { app } from 'electron'; await app.whenReady();");
  expect(await play('started', {}, { entry })).toMatchObject({ code: 13, printed: '' });
});

test('the window is sandboxed, isolated, without node, webview, dictionaries or another page', async () => {
  const requests = {
    cancelled: [
      'http://example.invalid/',
      'https://example.invalid/a.js',
      'ws://127.0.0.1:1/',
      'file:///etc/passwd',
      'ftp://x/',
    ],
    let: ['app://register/index.html', 'blob:app://register/1', 'data:,x', 'chrome-extension://viewer/index.html'],
  };
  const served = {
    page: 'app://register/index.html',
    root: 'app://register/',
    script: 'app://register/assets/index.js',
    refused: [
      'app://other/index.html',
      'app://register/nothing.html',
      'app://register/style-hashes.json',
      'app://register/..%2fsecret.html',
      'app://register/%2e%2e%2fsecret.html',
      'app://register/..%5csecret.html',
      'app://register/%zz.html',
      'app://register/assets',
    ],
  };
  const { outcome: seen } = await outcome('look', {
    addresses: [served.page, served.root, served.script, ...served.refused],
    requests: [...requests.cancelled, ...requests.let],
    permissions: [
      'media',
      'geolocation',
      'notifications',
      'openExternal',
      'clipboard-read',
      'clipboard-sanitized-write',
      'fileSystem',
    ],
  });

  expect(seen.windows).toBe(1);
  expect(seen.address).toBe('app://register/index.html');
  expect(seen.shownWhenPainted).toBe(1);
  expect(seen.options.show).toBe(false);
  expect(seen.options.webPreferences).toEqual({
    preload: path.join(unpacked.folder, 'dist', 'preload', 'preload.cjs'),
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInSubFrames: false,
    nodeIntegrationInWorker: false,
    webSecurity: true,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: true,
  });
  expect(seen.spellChecker).toBe(false);
  expect(seen.channels).toEqual(['call', 'drop']);
  expect(seen.menus).toEqual(process.platform === 'darwin' ? [expect.anything()] : [null]);
  expect(seen.crashReporter).toEqual({ uploadToServer: false });
  expect(path.basename(seen.userData)).toBe('electron');
  expect(existsSync(seen.userData)).toBe(true);
  expect(seen.schemes).toEqual([
    { scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } },
  ]);

  expect(seen.navigation).toEqual({
    home: false,
    foreign: true,
    file: true,
    otherHost: true,
    redirect: true,
    webview: true,
    open: { action: 'deny' },
  });
  expect(seen.download).toEqual({ ours: false, foreign: true });

  const granted = seen.granted.filter(([, , yes]: [string, string, boolean]) => yes);
  expect(granted.map(([permission]: [string]) => permission)).toEqual([
    'clipboard-sanitized-write',
    'clipboard-sanitized-write',
  ]);
  expect(seen.foreignClipboard).toBe(false);
  expect(seen.device).toBe(false);

  for (const url of requests.cancelled) expect([url, seen.cancelled[url]]).toEqual([url, true]);
  for (const url of requests.let) expect([url, seen.cancelled[url]]).toEqual([url, false]);

  for (const address of [served.page, served.root, served.script]) {
    expect(seen.served[address].status).toBe(200);
    expect(seen.served[address].headers['x-content-type-options']).toBe('nosniff');
    expect(seen.served[address].headers['content-security-policy']).toContain("default-src 'none'");
    expect(seen.served[address].headers['content-security-policy']).toContain("style-src 'self' 'sha256-abc='");
  }
  expect(seen.served[served.page].headers['content-type']).toBe('text/html; charset=utf-8');
  for (const address of served.refused) expect([address, seen.served[address].status]).toEqual([address, 404]);
  expect(seen.post).toBe(404);
});

test('the packaged program has no developer tools', async () => {
  const { outcome: seen } = await outcome('look', {
    circumstances: { isPackaged: true },
    addresses: [],
    requests: [],
    permissions: [],
  });
  expect(seen.options.webPreferences.devTools).toBe(false);
});

test('only our page in the main frame is answered', async () => {
  const { outcome: replies } = await outcome('senders');
  expect(replies.page).toMatchObject({ ok: true, value: { host: 'electron', version: '9.9.9' } });
  const refused = { ok: false, error: { kind: 'refused', reason: 'unknownSender' } };
  expect(replies.subFrame).toEqual(refused);
  expect(replies.gone).toEqual(refused);
  expect(replies.foreign).toEqual(refused);
  expect(replies.unknownCall).toEqual({ ok: false, error: { kind: 'refused', reason: 'unknownCall' } });
  expect(replies.badInput).toMatchObject({ ok: false, error: { kind: 'invalid' } });
});

test('a dropped file may be taken in as evidence of the open register, and nothing else', async () => {
  const evidence = path.join(work, 'คำสั่ง.pdf');
  writeFileSync(evidence, 'a file of the person');
  const elsewhere = path.join(work, 'อื่น.itareg');
  const made = await createSampleRegister(elsewhere);
  if (!made.ok) throw new Error(made.error.kind);
  const dataFolder = mkdtempSync(path.join(work, 'data-'));
  // Both registers were opened here before, so the window may open them again.
  for (const args of [[elsewhere], [sample]]) await outcome('started', { args }, { dataFolder });
  const { outcome: seen } = await outcome('drops', { file: sample, evidence, elsewhere }, { dataFolder });
  const notChosen = { ok: false, error: { kind: 'refused', reason: 'pathNotChosen' } };
  expect(seen.opened.ok).toBe(true);
  expect(seen.before).toEqual(notChosen);
  expect(seen.refused).toEqual([false, false, false, false, false, false]);
  expect(seen.stillRefused).toEqual(notChosen);
  expect(seen.heard).toBe(true);
  expect(seen.others).toEqual({ open: notChosen, overwrite: notChosen, show: notChosen, print: notChosen });
  expect(seen.after).toMatchObject({ ok: true });
  expect(readFileSync(evidence, 'utf8')).toBe('a file of the person');
  // What was dropped was dropped onto that register.
  expect(seen.inAnother).toEqual(notChosen);
});

test('closing asks the page once and goes when the page says so', async () => {
  const { outcome: seen } = await outcome('close');
  expect(seen.prevented).toEqual([true, true]);
  expect(seen.sent).toEqual([{ channel: 'event', event: { kind: 'closeRequested' } }]);
  expect(seen.destroyedBefore).toBe(false);
  expect(seen.reply).toEqual({ ok: true, value: {} });
  expect(seen.destroyed).toBe(true);
  expect(seen.quits).toBeGreaterThan(0);
});

test('quitting asks the page as closing does', async () => {
  const { outcome: seen } = await outcome('quit');
  expect(seen).toEqual({
    prevented: true,
    sent: [{ channel: 'event', event: { kind: 'closeRequested' } }],
    destroyed: false,
  });
});

test('logging off asks the page while there is time, and ends the session when there is none', async () => {
  const { outcome: seen } = await outcome('logOff');
  expect(seen).toEqual({ asked: [{ channel: 'event', event: { kind: 'closeRequested' } }], destroyed: true });
});

test('a crashed page is reloaded once; a second crash is said in Thai and ends the program', async () => {
  const { outcome: seen } = await outcome('crash');
  expect(seen.afterFirst).toEqual({ reloads: 1, boxes: 0, destroyed: false });
  expect(seen.reloads).toBe(1);
  expect(seen.boxes).toHaveLength(1);
  expect(seen.boxes[0].content).toMatch(/^หน้าต่างหยุดทำงานซ้ำสองครั้ง[\s\S]+The window stopped working twice/u);
  expect(seen.destroyed).toBe(true);
});

test('what was being typed is given to the page after a crash, and saved when that crashes too', async () => {
  const file = path.join(mkdtempSync(path.join(work, 'typing-')), 'ทะเบียน.itareg');
  copyFileSync(sample, file);
  const { outcome: seen } = await outcome('crashWhileTyping', { args: [file], file });
  expect(seen.given).toEqual(seen.unsaved);
  expect(seen.destroyed).toBe(true);
  const { outcome: again } = await outcome('started', { args: [file] });
  expect(again.current.value.open.register.fiscalYears[0].groups[0].heading).toBe('พิมพ์ค้างไว้');
});

test('a page that crashes while it is asked to close is not waited for', async () => {
  const { outcome: seen } = await outcome('crashWhileClosing');
  expect(seen.destroyed).toBe(true);
});

test('a register named at the start is open before the page asks', async () => {
  const { outcome: seen } = await outcome('started', { args: [sample] });
  expect(seen.sent).toEqual([]);
  expect(seen.current.value.open.file.path).toBe(sample);
});

test('a file at the start that is no register is left to the page to say', async () => {
  const missing = path.join(work, 'ไม่มี.itareg');
  const { outcome: seen } = await outcome('started', { args: ['--switch', missing] });
  expect(seen.sent).toEqual([{ channel: 'event', event: { kind: 'openRequested', path: missing } }]);
  expect(seen.current).toEqual({ ok: true, value: { open: null } });
});

test('a double click while the program runs brings the window and asks the page to open the file', async () => {
  const { outcome: seen } = await outcome('secondStart', { file: sample });
  expect(seen.before).toMatchObject({ ok: false, error: { kind: 'refused', reason: 'pathNotChosen' } });
  expect(seen.after).toMatchObject({ ok: true });
  expect(seen.sent).toEqual([{ channel: 'event', event: { kind: 'openRequested', path: sample } }]);
  expect(seen.minimized).toBe(false);
  expect(seen.focused).toBe(2);
});

test('a second program gives its file to the first and ends without a window', async () => {
  const { outcome: seen } = await outcome('ended', {
    circumstances: { gotLock: false },
    args: [sample],
    waitForWindow: false,
  });
  expect(seen).toEqual({ exits: [0], windows: 0, boxes: [] });
});

test('a start that fails says so in Thai and in English and ends with 1', async () => {
  const file = path.join(work, 'a-file');
  writeFileSync(file, '');
  const { outcome: seen } = await outcome('ended', { waitForWindow: false }, { dataFolder: path.join(file, 'below') });
  expect(seen.exits).toEqual([1]);
  expect(seen.windows).toBe(0);
  expect(seen.boxes[0].title).toMatch(/^เปิดโปรแกรมไม่สำเร็จ/u);
  expect(seen.boxes[0].content).toMatch(/The program could not start/u);
});

test('dialogs are Thai, begin in the remembered folder, filter by kind and give back paths with their extension', async () => {
  const chosen = path.join(work, 'รายงาน');
  const answers = [
    { canceled: false, filePaths: [sample] },
    { canceled: false, filePath: chosen },
    { canceled: false, filePath: `${chosen}.itareg` },
    { canceled: true, filePath: '' },
  ];
  const ask = (purpose: string, suggestedName: string) => ({ purpose, suggestedName });
  const { outcome: seen } = await outcome('dialogs', {
    answers,
    questions: [
      ask('openRegister', ''),
      ask('savePdf', 'ร/ง: ๒๕๖๖'),
      ask('saveCopy', 'สำเนา.itareg'),
      ask('newRegister', 'ใหม่'),
    ],
  });
  expect(seen.replies.map((reply: { value: { path: string | null } }) => reply.value.path)).toEqual([
    sample,
    `${chosen}.pdf`,
    `${chosen}.itareg`,
    null,
  ]);
  const [open, pdf, copy, fresh] = seen.dialogs;
  expect(open).toMatchObject({
    kind: 'open',
    overWindow: true,
    options: { title: 'เปิดทะเบียน', properties: ['openFile'] },
  });
  expect(open.options.filters).toEqual([{ name: 'ไฟล์ทะเบียน', extensions: ['itareg'] }]);
  expect(pdf.options.filters).toEqual([{ name: 'เอกสาร PDF', extensions: ['pdf'] }]);
  expect(pdf.options.defaultPath).toBe(path.join(work, 'ร ง ๒๕๖๖.pdf'));
  expect(pdf.options.properties).toEqual(['showOverwriteConfirmation', 'createDirectory']);
  expect(path.basename(copy.options.defaultPath)).toBe('สำเนา.itareg');
  expect(path.basename(fresh.options.defaultPath)).toBe('ใหม่.itareg');
});
