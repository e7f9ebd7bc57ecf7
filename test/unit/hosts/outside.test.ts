// What leaves the program in the product's host. Electron's dialog and shell are played; that they behave as Electron's do is
// not proved here.
import type { BrowserWindow, Dialog, MessageBoxOptions, Shell } from 'electron';
import { expect, test } from 'vitest';
import { openFile, openLink, showFile } from '../../../main/electron/outside.ts';
import { desktop } from '../../../src/wording/th/desktop.ts';

function machine(response: number, fault = '') {
  const asked: MessageBoxOptions[] = [];
  const opened: string[] = [];
  const dialog = {
    showMessageBox: async (_window: BrowserWindow, options: MessageBoxOptions) => {
      asked.push(options);
      return { response, checkboxChecked: false };
    },
  } as Dialog;
  const shell = {
    openExternal: async (url: string) => void opened.push(url),
    showItemInFolder: (path: string) => void opened.push(`folder of ${path}`),
    openPath: async (path: string) => {
      opened.push(path);
      return fault;
    },
  } as Shell;
  const open = (url: string) => openLink(dialog, shell, {} as BrowserWindow, url, desktop);
  return { asked, opened, shell, open };
}

test('a link is opened only after the person has seen its whole address and said yes', async () => {
  const { asked, opened, open } = machine(0);
  expect(await open('https://www.example.go.th/ita?x=1')).toEqual({ ok: true });
  expect(asked[0]).toMatchObject({ detail: 'https://www.example.go.th/ita?x=1', defaultId: 1, cancelId: 1 });
  expect(asked[0]?.message).toContain('www.example.go.th');
  expect(opened).toEqual(['https://www.example.go.th/ita?x=1']);
  const other = machine(1);
  expect(await other.open('https://www.example.go.th/')).toEqual({ ok: false, error: { kind: 'cancelled' } });
  expect(other.opened).toEqual([]);
});

test('a host written in other letters is shown as the browser will look it up', async () => {
  const { asked, open } = machine(1);
  await open('https://ตัวอย่าง.ไทย/');
  expect(asked[0]?.message).toMatch(/xn--/u);
});

test.each([
  'http://www.example.go.th/',
  'file:///C:/Windows/System32/calc.exe',
  'javascript:alert(1)',
  'ms-settings:',
  'https://www.nacc.go.th@evil.example/',
  'https://',
  'ไม่ใช่ลิงก์',
  '',
])('%s is refused without a question', async (url) => {
  const { asked, opened, open } = machine(0);
  expect(await open(url)).toMatchObject({ error: { kind: 'refused', reason: 'linkNotHttps' } });
  expect([asked, opened]).toEqual([[], []]);
});

test('a file that could run is refused even here', async () => {
  const { opened, shell } = machine(0);
  expect(await openFile(shell, '/tmp/ภาพ.png')).toEqual({ ok: true });
  for (const name of ['a.exe', 'a.pdf.bat', 'a.pdf.', 'a', 'a.html', 'a.svg', 'a.docm', 'a.desktop']) {
    const reply = await openFile(shell, `/tmp/${name}`);
    expect([name, reply.ok]).toEqual([name, name === 'a.pdf.']);
  }
  expect(opened).toEqual(['/tmp/ภาพ.png', '/tmp/a.pdf.']);
  expect(await openFile(machine(0, 'no program').shell, '/tmp/ภาพ.png')).toMatchObject({
    error: { reason: 'hostCannotOpen' },
  });
});

test('any file may be shown in its folder: showing runs nothing', () => {
  const { opened, shell } = machine(0);
  expect(showFile(shell, '/tmp/ทะเบียน.itareg')).toEqual({ ok: true });
  expect(opened).toEqual(['folder of /tmp/ทะเบียน.itareg']);
});
