// `npm run pictures`: takes the pictures of the documentation anew, of the window as it is, into assets/pictures. Needs Chromium,
// Chrome or Edge. They are to be looked at before they are kept.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { windowWording as words } from '../../src/wording/th/window.ts';
import { findChromium } from '../e2e/find-chromium.ts';
import { loopbackPageHost } from '../e2e/loopback-page-host.ts';
import { toPalette } from './palette-png.ts';

const pictures = path.resolve('assets', 'pictures');

/** The browser's PDF viewer draws after it has said that it is there. */
const viewerMs = 8_000;

const chromium = findChromium(process.env);
if (chromium === null) throw new Error('no Chromium, Chrome or Edge; CHROMIUM names its program file');
const folder = mkdtempSync(path.join(tmpdir(), 'ita-pictures-'));
const file = path.join(folder, 'ตัวอย่าง.itareg');
mkdirSync(pictures, { recursive: true });

await withWindow(undefined, async (page) => {
  await page.getByLabel(words.start.organisationName).fill('องค์การบริหารส่วนตำบลตัวอย่าง');
  await take(page, 'start');
});
const made = await createSampleRegister(file);
if (!made.ok) throw new Error(made.error.kind);
await withWindow(file, async (page) => {
  const cell = page.getByRole('textbox', { name: words.table.cell(words.table.columns.actions, 1) });
  await cell.click();
  await take(page, 'register');
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox').fill('งบประมาณ');
  await take(page, 'find');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.shell.places.overview, exact: true }).click();
  await take(page, 'overview');
  await page.getByRole('button', { name: words.shell.places.print, exact: true }).click();
  await page.getByTitle(words.preview.frame).waitFor();
  await page.waitForTimeout(viewerMs);
  await take(page, 'print');
});
rmSync(folder, { recursive: true, force: true });

async function withWindow(open: string | undefined, work: (page: Page) => Promise<void>): Promise<void> {
  const window = await loopbackPageHost(chromium ?? '').start(path.join(folder, 'program'), open);
  await work(window.page);
  await window.close();
  if (window.faults.length > 0) throw new Error(window.faults.join('\n'));
}

async function take(page: Page, name: string): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  const picture = toPalette(await page.screenshot());
  writeFileSync(path.join(pictures, `${name}.png`), picture);
  console.log(`${name}.png ${Math.round(picture.length / 1024)} kB`);
}
