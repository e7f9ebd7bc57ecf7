// The small path rules of the hosts.
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { isOurs } from '../../../main/electron/app-address.ts';
import { startFileIn } from '../../../main/node/start-file.ts';
import { suggestedPath, withExtension } from '../../../main/node/suggested-path.ts';
import { temporaryFolder } from '../../fixtures/temporary-folder.ts';

const folder = path.resolve('/home/clerk/Documents');

test('a suggested name loses what a file system forbids and gets its extension once', () => {
  const suggested = (name: string) => path.basename(suggestedPath(folder, name, 'saveCopy'));
  expect(suggested('รายงาน ๒๕๖๖')).toBe('รายงาน ๒๕๖๖.itareg');
  expect(suggested('สำเนา.ITAREG')).toBe('สำเนา.ITAREG');
  expect(suggested('../../etc/passwd')).toBe('etc passwd.itareg');
  expect(suggested('a<b>:"c"|d?*\u0000\n.')).toBe('a b c d.itareg');
  expect(['con', 'NUL.x', 'Com1', 'คอน', 'console'].map(suggested)).toEqual([
    'con_.itareg',
    'NUL_.x.itareg',
    'Com1_.itareg',
    'คอน.itareg',
    'console.itareg',
  ]);
});

test('a suggested name stays below what Linux allows, and no Thai letter loses its tone mark', () => {
  const name = path.basename(suggestedPath(folder, 'น้ำ'.repeat(200), 'savePdf'));
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(255);
  expect(name).toMatch(/^(?:น้ำ)+\.pdf$/u);
});

test('an empty name and a question for opening suggest the folder', () => {
  expect(suggestedPath(folder, '  ..  ', 'newRegister')).toBe(folder);
  expect(suggestedPath(folder, 'ใด ๆ', 'openRegister')).toBe(folder);
});

test('a suggested name is never one that is taken, whatever its ending', () => {
  const kept = temporaryFolder();
  const suggested = (name: string, purpose: 'savePdf' | 'savePackage') =>
    path.basename(suggestedPath(kept, name, purpose));
  expect(suggested('รายงาน', 'savePdf')).toBe('รายงาน.pdf');
  writeFileSync(path.join(kept, 'รายงาน.pdf'), '');
  expect(suggested('รายงาน', 'savePdf')).toBe('รายงาน (๒).pdf');
  mkdirSync(path.join(kept, 'รายงาน (๒).pdf'));
  expect(suggested('รายงาน', 'savePdf')).toBe('รายงาน (๓).pdf');
  writeFileSync(path.join(kept, 'ก.itareg.zip'), '');
  expect(suggested('ก', 'savePackage')).toBe('ก (๒).itareg.zip');
  expect(suggestedPath(kept, 'รายงาน', 'openRegister')).toBe(kept);
});

test('a missing extension is added by purpose', () => {
  expect(withExtension('/x/a', 'savePdf')).toBe('/x/a.pdf');
  expect(withExtension('/x/a.pdf', 'newRegister')).toBe('/x/a.pdf.itareg');
  expect(
    ['/x/a', '/x/a.zip', '/x/a.itareg', '/x/a.ITAREG.ZIP'].map((file) => withExtension(file, 'savePackage')),
  ).toEqual(['/x/a.itareg.zip', '/x/a.itareg.zip', '/x/a.itareg.zip', '/x/a.ITAREG.ZIP']);
  expect(withExtension('/x/a', 'exportDocx')).toBe('/x/a.docx');
  expect(['/x/a', '/x/a.csv', '/x/a.TXT'].map((file) => withExtension(file, 'exportItas'))).toEqual([
    '/x/a.xlsx',
    '/x/a.csv',
    '/x/a.TXT',
  ]);
});

test('the file of a start is the last argument that is no switch', () => {
  expect(startFileIn([], folder)).toBeNull();
  expect(startFileIn(['--lang=th', ''], folder)).toBeNull();
  expect(startFileIn(['--x', 'ก.itareg', '--original-process-start-time=1'], folder)).toBe(
    path.join(folder, 'ก.itareg'),
  );
});

test('only app://register is ours', () => {
  expect(isOurs('app://register/')).toBe(true);
  expect(isOurs('app://register/index.html#x')).toBe(true);
  for (const address of [
    'app://registers/',
    'app://x@other/',
    'app:register',
    'https://register/',
    'app://register.evil/',
    'about:blank',
    '',
  ]) {
    expect([address, isOurs(address)]).toEqual([address, false]);
  }
});
