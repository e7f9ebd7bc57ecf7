// The Electron entry, evaluated and played under the double of test/electron-double, in a process of its own.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createSampleRegister } from '../../../main/node/sample-register.ts';
import { play } from '../../electron-double/play.ts';
import { openStage, type Stage } from '../../electron-double/stage.ts';
import { projectRoot } from '../../electron-double/unpacked-app.ts';

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
});
afterAll(() => stage?.clear());

const nothingAsked = { addresses: [], requests: [], permissions: [] };

test('the entry waits for nothing while it is evaluated, and does beforehand what must be done before ready', async () => {
  const { whenEvaluated } = await stage.outcome('started');
  expect(whenEvaluated.windows).toBe(0);
  expect(whenEvaluated.steps).toEqual([
    { name: 'setPath userData', beforeReady: true },
    { name: 'registerSchemesAsPrivileged', beforeReady: true },
    { name: 'enableSandbox', beforeReady: true },
    { name: 'requestSingleInstanceLock', beforeReady: true },
  ]);
});

test('an entry that awaits ready at its top level would be caught', async () => {
  const entry = path.join(stage.unpacked.folder, 'dist', 'main', 'deadlock.js');
  writeFileSync(entry, "import { app } from 'electron'; await app.whenReady();");
  expect(await play(entry, 'started', {}, stage.newDataFolder())).toMatchObject({ code: 13, printed: '' });
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
    picture: 'app://register/help/lists.png',
    refused: [
      'app://other/index.html',
      'app://register/nothing.html',
      'app://register/style-hashes.json',
      'app://register/..%2fsecret.html',
      'app://register/%2e%2e%2fsecret.html',
      'app://register/..%5csecret.html',
      'app://register/%zz.html',
      'app://register/assets',
      'app://register/help/nothing.png',
      'app://register/help/..%2ficons%2fapp.svg',
    ],
  };
  const { outcome: seen } = await stage.outcome('look', {
    addresses: [served.page, served.root, served.script, served.picture, ...served.refused],
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
    preload: path.join(stage.unpacked.folder, 'dist', 'preload', 'preload.cjs'),
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
  expect(seen.download).toEqual({ ours: 'เอกสาร.pdf', foreign: 'prevented' });

  const granted = seen.granted.filter(([, , yes]: [string, string, boolean]) => yes);
  expect(granted.map(([permission]: [string]) => permission)).toEqual([
    'clipboard-sanitized-write',
    'clipboard-sanitized-write',
  ]);
  expect(seen.foreignClipboard).toBe(false);
  expect(seen.device).toBe(false);

  for (const url of requests.cancelled) expect([url, seen.cancelled[url]]).toEqual([url, true]);
  for (const url of requests.let) expect([url, seen.cancelled[url]]).toEqual([url, false]);

  for (const address of [served.page, served.root, served.script, served.picture]) {
    expect(seen.served[address].status).toBe(200);
    expect(seen.served[address].headers['x-content-type-options']).toBe('nosniff');
    expect(seen.served[address].headers['content-security-policy']).toContain("default-src 'none'");
    expect(seen.served[address].headers['content-security-policy']).toContain("style-src 'self' 'sha256-abc='");
  }
  expect(seen.served[served.page].headers['content-type']).toBe('text/html; charset=utf-8');
  expect(seen.served[served.picture].headers['content-type']).toBe('image/png');
  for (const address of served.refused) expect([address, seen.served[address].status]).toEqual([address, 404]);
  expect(seen.post).toBe(404);
});

test('the packaged program has no developer tools', async () => {
  const { outcome: seen } = await stage.outcome('look', { ...nothingAsked, circumstances: { isPackaged: true } });
  expect(seen.options.webPreferences.devTools).toBe(false);
});

test('on Windows the taskbar knows the program by the name its shortcuts have, and the window wears the icon of the .exe', async () => {
  const { outcome: windows } = await stage.outcome('look', {
    ...nothingAsked,
    platform: 'win32',
    circumstances: { isPackaged: true },
  });
  const [, appId] = /^appId: (\S+)$/mu.exec(readFileSync(path.join(projectRoot, 'electron-builder.yml'), 'utf8')) ?? [];
  expect(windows.appUserModelId).toBe(appId);
  expect(windows.options).not.toHaveProperty('icon');
  const { outcome: unpacked } = await stage.outcome('look', { ...nothingAsked, platform: 'win32' });
  expect(path.basename(unpacked.options.icon)).toBe('256x256.png');
  const { outcome: linux } = await stage.outcome('look', { ...nothingAsked, circumstances: { isPackaged: true } });
  expect(linux).not.toHaveProperty('appUserModelId');
  expect(path.basename(linux.options.icon)).toBe('256x256.png');
});

test('only our page in the main frame is answered', async () => {
  const { outcome: replies } = await stage.outcome('senders');
  expect(replies.page).toMatchObject({ ok: true, value: { host: 'electron', version: '9.9.9' } });
  const refused = { ok: false, error: { kind: 'refused', reason: 'unknownSender' } };
  expect(replies.subFrame).toEqual(refused);
  expect(replies.gone).toEqual(refused);
  expect(replies.foreign).toEqual(refused);
  expect(replies.unknownCall).toEqual({ ok: false, error: { kind: 'refused', reason: 'unknownCall' } });
  expect(replies.badInput).toMatchObject({ ok: false, error: { kind: 'invalid' } });
});

test('a dropped file may be taken in as evidence of the open register, and nothing else', async () => {
  const evidence = path.join(stage.work, 'คำสั่ง.pdf');
  writeFileSync(evidence, 'a file of the person');
  const elsewhere = path.join(stage.work, 'อื่น.itareg');
  const made = await createSampleRegister(elsewhere);
  if (!made.ok) throw new Error(made.error.kind);
  const dataFolder = stage.newDataFolder();
  // Both registers were opened here before, so the window may open them again.
  for (const args of [[elsewhere], [stage.sample]]) await stage.outcome('started', { args }, dataFolder);
  const { outcome: seen } = await stage.outcome('drops', { file: stage.sample, evidence, elsewhere }, dataFolder);
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

test('the first question for a path begins in the documents that the system knows', async () => {
  const open = { purpose: 'openRegister', suggestedName: '' };
  const { outcome: seen } = await stage.outcome('dialogs', {
    answers: [],
    questions: [open],
    circumstances: { documents: stage.work },
  });
  expect(seen.dialogs[0].options.defaultPath).toBe(stage.work);
});

test('dialogs are Thai, begin in the remembered folder, filter by kind and give back paths with their extension', async () => {
  const chosen = path.join(stage.work, 'รายงาน');
  const answers = [
    { canceled: false, filePaths: [stage.sample] },
    { canceled: false, filePath: chosen },
    { canceled: false, filePath: `${chosen}.itareg` },
    { canceled: true, filePath: '' },
  ];
  const ask = (purpose: string, suggestedName: string) => ({ purpose, suggestedName });
  const { outcome: seen } = await stage.outcome('dialogs', {
    answers,
    questions: [
      ask('openRegister', ''),
      ask('savePdf', 'ร/ง: ๒๕๖๖'),
      ask('saveCopy', 'สำเนา.itareg'),
      ask('newRegister', 'ใหม่'),
    ],
  });
  expect(seen.replies.map((reply: { value: { path: string | null } }) => reply.value.path)).toEqual([
    stage.sample,
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
  expect(pdf.options.defaultPath).toBe(path.join(stage.work, 'ร ง ๒๕๖๖.pdf'));
  expect(pdf.options.properties).toEqual(['showOverwriteConfirmation', 'createDirectory']);
  expect(path.basename(copy.options.defaultPath)).toBe('สำเนา.itareg');
  expect(path.basename(fresh.options.defaultPath)).toBe('ใหม่.itareg');
});
