// The import window in the words of a person who uses it, by role and name, and a window on the sample with files beside it.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect } from 'vitest';
import type { startLoopbackHost } from '../../main/loopback/host.ts';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { chromium } from './rows-page.ts';

export interface ImportWindow {
  readonly page: () => Page;
  /** Writes a file beside the register and gives its path. */
  readonly put: (name: string, content: string | Buffer) => string;
  readonly pathOf: (name: string) => string;
  /** Ends the program as a person would, and gives what stood in the way of it. */
  readonly close: () => Promise<readonly string[]>;
}

/** The program as it is built, with workers of its own: files are read beside everything else there. */
export async function builtHost(): Promise<typeof startLoopbackHost> {
  const built = new URL('../../dist/main/loopback.js', import.meta.url);
  return ((await import(built.href)) as { startLoopbackHost: typeof startLoopbackHost }).startLoopbackHost;
}

/** A fresh program for each test: on the sample, or on its start screen; of these sources, or as it is built. */
export function withFiles(isOnSample: boolean, isBuilt = false): ImportWindow {
  let folder = '';
  let window: OpenWindow;
  let isClosed = false;
  beforeEach(async () => {
    isClosed = false;
    folder = mkdtempSync(path.join(tmpdir(), 'ita-importing-'));
    const register = path.join(folder, 'ทะเบียน.itareg');
    if (isOnSample) {
      const made = await createSampleRegister(register);
      if (!made.ok) throw new Error(made.error.kind);
    }
    window = await loopbackPageHost(chromium ?? '', isBuilt ? await builtHost() : undefined).start(
      path.join(folder, 'program'),
      isOnSample ? register : undefined,
    );
    if (isOnSample) await window.page.getByRole('textbox', { name: 'หัวข้อกลุ่มที่ ๑' }).waitFor();
  });
  afterEach(async () => {
    if (!isClosed) await window.close();
    rmSync(folder, { recursive: true, force: true });
    if (!isClosed) expect(window.faults).toEqual([]);
  });
  return {
    page: () => window.page,
    pathOf: (name) => path.join(folder, name),
    close: async () => {
      isClosed = true;
      await window.close();
      return window.faults;
    },
    put: (name, content) => {
      const file = path.join(folder, name);
      writeFileSync(file, content);
      return file;
    },
  };
}

export function windowOf(page: Page): Locator {
  return page.getByRole('main', { name: 'นำเข้าจากไฟล์', exact: true });
}

export function button(page: Page, name: string | RegExp): Locator {
  return windowOf(page).getByRole('button', { name, exact: typeof name === 'string' });
}

/** Opens the window by the command menu. */
export async function openImport(page: Page): Promise<Locator> {
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox', { name: /^ค้นหาคำสั่ง/u }).fill('นำเข้า');
  await page.keyboard.press('Enter');
  const window = windowOf(page);
  await window.waitFor();
  return window;
}

/** Presses the button that asks for a file, and names one. */
export async function chooseFile(page: Page, file: string, name = 'เลือกไฟล์…'): Promise<void> {
  await button(page, name).press('Enter');
  await answerPath(page, 'เลือกไฟล์ที่จะนำเข้า', file);
}

export async function answerPath(page: Page, title: string, file: string): Promise<void> {
  const field = page.getByRole('dialog', { name: title }).getByRole('textbox');
  await field.and(page.locator(':focus')).waitFor();
  await field.fill(file);
  await page.keyboard.press('Enter');
}

/** A button once it can be pressed. */
export async function press(page: Page, name: string | RegExp): Promise<void> {
  const exact = typeof name === 'string';
  await windowOf(page).getByRole('button', { name, exact, disabled: false }).press('Enter');
}

/** Waits until the file is read, and goes on to its rows by the two buttons of the foot. */
export async function goToRows(page: Page): Promise<void> {
  await goToColumns(page);
  await press(page, 'ต่อไป: ตรวจแถว');
  await windowOf(page).getByRole('grid').waitFor();
}

export function goToColumns(page: Page): Promise<void> {
  return press(page, 'ต่อไป: ตรวจคอลัมน์');
}

export function row(page: Page, line: string): Locator {
  return windowOf(page).getByRole('row', { name: new RegExp(`^บรรทัดที่ ${line} ·`, 'u') });
}

/** Waits until the focus is on the row of this line. */
export function isOnRow(page: Page, line: string): Promise<void> {
  return row(page, line).and(page.locator(':focus')).waitFor();
}

/** What is pasted where the focus is, as a clipboard gives it. */
export async function paste(page: Page, plain: string): Promise<void> {
  await page.evaluate((text) => {
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', text);
    const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, plain);
}
