// A window on the sample with a folder of its own beside it, and the looks in which notes, evidence and history must be readable.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, expect } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { windowWording as thai } from '../../src/wording/th/window.ts';
import { violations } from './axe.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { cell } from './register-page.ts';
import { chromium } from './rows-page.ts';

export interface BesideWindow {
  readonly page: () => Page;
  /** A path in the folder the register lies in. */
  readonly inFolder: (name: string) => string;
  readonly answerPath: (answer: string, ask: () => Promise<void>) => Promise<void>;
  /** Closes the program and starts it again on the same file, with what it remembers. */
  readonly reopen: () => Promise<void>;
}

/** The name of the register in its folder. */
export const registerName = 'ทะเบียน.itareg';

/** A window on a fresh sample for each test. `prepare` works on the file before it is opened. */
export function onSampleInFolder(prepare: (file: string) => Promise<void> = async () => {}): BesideWindow {
  let folder = '';
  let window: OpenWindow;
  const inFolder = (name: string) => path.join(folder, name);

  async function start(): Promise<void> {
    window = await loopbackPageHost(chromium ?? '').start(inFolder('program'), inFolder(registerName));
    await cell(window.page, 'issue', 1).waitFor();
  }

  async function end(): Promise<void> {
    await window.close();
    expect(window.faults).toEqual([]);
  }

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
    const made = await createSampleRegister(inFolder(registerName));
    if (!made.ok) throw new Error(made.error.kind);
    await prepare(inFolder(registerName));
    await start();
  });

  afterEach(async () => {
    await end();
    rmSync(folder, { recursive: true, force: true });
  });

  return {
    page: () => window.page,
    inFolder,
    answerPath: (answer, ask) => window.answerPath(answer, ask),
    reopen: async () => {
      await end();
      await start();
    },
  };
}

/** No violation of the rules of axe as the page stands, light, dark and in forced colours. */
export async function expectAccessible(page: Page): Promise<void> {
  for (const media of [
    { colorScheme: 'light', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'none' },
    { colorScheme: 'dark', forcedColors: 'active' },
  ] as const) {
    await page.emulateMedia(media);
    expect(await violations(page)).toEqual([]);
  }
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

/** Does a command from the command menu, by its name; panels have a field like that menu's. */
export async function command(page: Page, name: string): Promise<void> {
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox', { name: thai.shell.menu.title }).fill(name);
  await page.keyboard.press('Enter');
}
