// Whole rows, groups and columns in the words of a person who uses them, by role and name; and a window on the sample to try them in.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, expect } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { cell, texts } from './register-page.ts';

export const chromium = findChromium(process.env);

export const needsChromium = '(needs Chromium, Chrome or Edge; CHROMIUM names its program file)';

export interface SampleWindow {
  readonly page: () => Page;
  /** Closes the program and starts it again on the same file, with what it remembers. */
  readonly reopen: () => Promise<void>;
}

/** A window on a fresh sample for each test: eight rows in three groups of three, three and two. */
export function onSample(): SampleWindow {
  let folder = '';
  let window: OpenWindow;

  async function start(): Promise<void> {
    const host = loopbackPageHost(chromium ?? '');
    window = await host.start(path.join(folder, 'program'), path.join(folder, 'ทะเบียน.itareg'));
    await window.page.getByRole('textbox', { name: 'หัวข้อกลุ่มที่ ๑' }).waitFor();
  }

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
    const made = await createSampleRegister(path.join(folder, 'ทะเบียน.itareg'));
    if (!made.ok) throw new Error(made.error.kind);
    await start();
  });

  afterEach(async () => {
    await window.close();
    rmSync(folder, { recursive: true, force: true });
    expect(window.faults).toEqual([]);
  });

  return {
    page: () => window.page,
    reopen: async () => {
      await window.close();
      expect(window.faults).toEqual([]);
      await start();
    },
  };
}

/** The first word of each row's first cell: a code that tells the sample's rows apart. */
export async function codes(page: Page): Promise<readonly string[]> {
  return (await texts(page, 'issue')).map((text) => text.split(/\s/u)[0] ?? '');
}

export const sampleCodes = ['I๗', 'I๑๐', 'I๑๒', 'E๑๑', 'E๑๒', 'E๑๔', 'O๓๕', 'O๓๘'] as const;

export function handle(page: Page, row: string): Locator {
  return page.getByRole('button', { name: `เลือกแถวที่ ${row}`, exact: true });
}

/** The rows whose handle is pressed, in Thai digits. */
export function pressed(page: Page): Promise<readonly string[]> {
  return page
    .getByRole('button', { name: /^เลือกแถวที่/u, pressed: true })
    .evaluateAll((handles) => handles.map((one) => one.ariaLabel?.replace('เลือกแถวที่ ', '') ?? ''));
}

/** The bar of the selected rows. */
export function bar(page: Page): Locator {
  return page.getByRole('toolbar', { name: 'แถวที่เลือก' });
}

/** Opens a menu by its button and goes through it, one entry after the other. */
export async function choose(button: Locator, ...entries: readonly (string | RegExp)[]): Promise<void> {
  await button.click();
  for (const name of entries) await button.page().getByRole('menuitem', { name }).click();
}

export function rowMenu(page: Page, row: string): Locator {
  return page.getByRole('button', { name: `เมนูของแถวที่ ${row}`, exact: true });
}

export function groupMenu(page: Page, group: string): Locator {
  return page.getByRole('button', { name: `เมนูกลุ่มที่ ${group}`, exact: true });
}

export async function undo(page: Page): Promise<void> {
  await page.keyboard.press('Control+KeyZ');
}

/** Takes hold of the middle of a thing and carries it to a point of the window, without letting go. */
export async function carry(page: Page, thing: Locator, to: { readonly x: number; readonly y: number }): Promise<void> {
  const box = await boxOf(thing);
  const from = { x: box.x + box.width / 2, y: box.y + Math.min(12, box.height / 2) };
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 3, from.y + 6);
  await page.mouse.move(to.x, to.y, { steps: 6 });
}

/** Where a thing is on the screen, scrolled into sight. */
export async function boxOf(thing: Locator) {
  await thing.scrollIntoViewIfNeeded();
  const box = await thing.boundingBox();
  if (!box) throw new Error('it is not on the screen');
  return box;
}

/** A point on the upper (0…) or lower (…1) part of a row's line. */
export async function pointOn(page: Page, row: number, part: number) {
  const box = await boxOf(cell(page, 'issue', row));
  return { x: box.x + 20, y: box.y + box.height * part };
}

/** How many rows each group shows, from the first group to the last. */
export function rowsByGroup(page: Page): Promise<readonly number[]> {
  return page
    .locator('table.paper tbody')
    .evaluateAll((groups) => groups.map((group) => group.querySelectorAll('tr[data-row]:not([hidden])').length));
}
