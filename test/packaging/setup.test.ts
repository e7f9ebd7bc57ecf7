// The setup for Windows as its settings and its words make it: for this user alone, in Thai, and nothing a user wrote is removed. No
// setup is built here.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { projectRoot } from '../electron-double/unpacked-app.ts';
import { temporaryFolder } from '../fixtures/temporary-folder.ts';

const inRoot = (...parts: readonly string[]) => path.join(projectRoot, ...parts);
const makensis = (process.env.PATH ?? '').split(path.delimiter).some((one) => existsSync(path.join(one, 'makensis')));

test('all that the setup for Windows says beyond Windows’ own words is Thai', () => {
  const english = readFileSync(inRoot('node_modules/app-builder-lib/templates/nsis/messages.yml'), 'utf8');
  const keys = [...english.matchAll(/^(\w+):/gmu)].map((match) => match[1] ?? '');
  const ours = readFileSync(inRoot('assets/build/installer.nsh'), 'utf8');
  const thai = new Map([...ours.matchAll(/LangString (\w+) 1054 "(.*)"/gu)].map(([, key, text]) => [key, text ?? '']));
  expect(keys.length).toBeGreaterThan(5);
  expect([...thai.keys()].sort()).toEqual(keys.sort());
  for (const [key, text] of thai) expect([key, /[ก-๙]{4}/u.test(text)]).toEqual([key, true]);
});

test('the setup is for this user without an administrator, opens registers by a double click, and leaves what the user wrote', () => {
  const settings = readFileSync(inRoot('electron-builder.yml'), 'utf8');
  for (const line of [
    'appId: th.go.example.itaregister',
    '  perMachine: false',
    '  allowElevation: false',
    '  requestedExecutionLevel: asInvoker',
    '  deleteAppDataOnUninstall: false',
    '  language: "1054"',
    '  - ext: itareg',
    '    icon: assets/icons/file.ico',
    '    - { target: nsis, arch: [x64] }',
    '    - { target: zip, arch: [x64] }',
    '    - { target: portable, arch: [x64] }',
    '  target: [AppImage, deb]',
  ]) {
    expect([line, settings.split('\n').some((one) => one.replace(/ #.*/u, '') === line)]).toEqual([line, true]);
  }
  expect(readFileSync(inRoot('assets/build/installer.nsh'), 'utf8')).toMatch(/\$isForceCurrentInstall "1"/u);
});

test.skipIf(!makensis)('the setup’s words compile, and take the place of the English ones (needs makensis)', () => {
  const keys = [...readFileSync(inRoot('assets/build/installer.nsh'), 'utf8').matchAll(/LangString (\w+)/gu)];
  const work = temporaryFolder();
  const script = path.join(work, 'words.nsi');
  const lines = [
    'Unicode true',
    'SetCompress off',
    'Name "words"',
    'OutFile "words.exe"',
    `!include "${inRoot('assets', 'build', 'installer.nsh')}"`,
    ...keys.map(([, key]) => `LangString ${key} 1054 "ENGLISH-${key}"`),
    '!include MUI2.nsh',
    'Var isForceCurrentInstall',
    '!insertmacro MUI_PAGE_INSTFILES',
    '!insertmacro MUI_LANGUAGE "Thai"',
    '!insertmacro customHeader',
    'Function .onInit',
    '!insertmacro customInstallMode',
    `MessageBox MB_OK "$isForceCurrentInstall ${keys.map(([, key]) => `$(${key})`).join(' ')}"`,
    'FunctionEnd',
    'Section',
    'SectionEnd',
  ];
  writeFileSync(script, lines.join('\n'));
  execFileSync('makensis', ['-WX', '-INPUTCHARSET', 'UTF8', script], { cwd: work, stdio: 'pipe' });
  const setup = readFileSync(path.join(work, 'words.exe'));
  expect(setup.includes(Buffer.from('กำลังติดตั้ง โปรดรอสักครู่', 'utf16le'))).toBe(true);
  expect(setup.includes(Buffer.from('ENGLISH-', 'utf16le'))).toBe(false);
});
