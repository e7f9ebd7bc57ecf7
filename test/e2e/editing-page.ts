// A window on a register made for the tests of typing, and keys pressed as a keyboard with a Thai layout sends them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import type { ColumnKey } from '../../src/register/columns.ts';
import type { Register } from '../../src/register/model.ts';
import { measure, register } from '../fixtures/report-register.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { cell } from './register-page.ts';

export const chromium = findChromium(process.env);
export const needsChromium = '(needs Chromium, Chrome or Edge; CHROMIUM names its program file)';

export type RowTexts = Partial<Record<ColumnKey, string>>;

export interface EditingWindow {
  readonly page: Page;
  readonly window: OpenWindow;
  readonly file: string;
  /** Closes the window as a person would and opens the same register in a new one. */
  reopen(): Promise<Page>;
  /** Closes everything, removes the files, and says if the page complained. */
  end(): Promise<void>;
}

/** One group with a row for each of these, in a file of its own, open in a window. */
export function openRows(rows: readonly RowTexts[]): Promise<EditingWindow> {
  const measures = rows.map((texts, index) => measure(`m-${index + 1}`, texts));
  return openRegister(register([{ id: 'g', heading: 'ตัวชี้วัดที่ ๒ การใช้งบประมาณ', measures }]));
}

export async function openRegister(content: Register): Promise<EditingWindow> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
  const file = path.join(folder, 'ทะเบียน.itareg');
  const now = () => new Date().toISOString();
  const store = createRegisterStore({ engine: await loadSqlEngine(), now, dataFolder: path.join(folder, 'data') });
  const created = store.create(file, content, '');
  if (!created.ok) throw new Error(created.error.kind);
  created.value.close();
  const host = loopbackPageHost(chromium ?? '');
  let window = await host.start(path.join(folder, 'program'), file);
  const ready = async () => {
    await cell(window.page, 'steps', 1).waitFor();
    return window.page;
  };
  await ready();
  return {
    get page() {
      return window.page;
    },
    get window() {
      return window;
    },
    file,
    async reopen() {
      await window.close();
      expect(window.faults).toEqual([]);
      window = await host.start(path.join(folder, 'program'), file);
      return ready();
    },
    async end() {
      await window.close();
      rmSync(folder, { recursive: true, force: true });
      expect(window.faults).toEqual([]);
    },
  };
}

/** The caret into a cell, to the end of its text or before the given part of it. */
export async function putCaret(area: Locator, before?: string): Promise<void> {
  await area.click();
  await area.evaluate((element, part) => {
    if (!(element instanceof HTMLTextAreaElement)) return;
    const offset = part === undefined ? element.value.length : element.value.indexOf(part);
    element.setSelectionRange(offset, offset);
  }, before);
}

/** The text of the field with the caret, which is shown as "|", or as "[…]" around what is selected. */
export async function shown(page: Page): Promise<string> {
  return page.evaluate(() => {
    const area = document.activeElement;
    if (!(area instanceof HTMLTextAreaElement)) return `not in a cell: ${area?.getAttribute('aria-label')}`;
    const { value, selectionStart, selectionEnd } = area;
    const before = value.slice(0, selectionStart);
    const after = value.slice(selectionEnd);
    return selectionStart === selectionEnd
      ? `${before}|${after}`
      : `${before}[${value.slice(selectionStart, selectionEnd)}]${after}`;
  });
}

const modifierBits = { alt: 1, ctrl: 2, shift: 8 } as const;

/** Presses a key whose place is `code` and whose letter, under a Thai layout, is `key`. */
export async function pressThai(
  page: Page,
  code: string,
  key: string,
  ...modifiers: readonly (keyof typeof modifierBits)[]
): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const event = { code, key, modifiers: modifiers.reduce((bits, name) => bits | modifierBits[name], 0) };
  await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', ...event });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', ...event });
  await session.detach();
}

/** The short message at the window's foot, by its text. */
export function notice(page: Page, text: string): Locator {
  return page.getByRole('status').filter({ hasText: text });
}
