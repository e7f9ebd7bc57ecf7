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

/** An office's usual screen, and a wide one. */
const sizes = [
  { width: 1920, height: 1080, suffix: '-wide' },
  { width: 1366, height: 768, suffix: '' },
] as const;

/** After it the window has read the round and laid out its pages. */
const settledMs = 1_500;

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
  await standOn(page, '2023-04-05');
  await page.getByRole('textbox', { name: words.table.cell(words.table.columns.actions, 1) }).click();
  await take(page, 'register');
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox').fill('งบประมาณ');
  await take(page, 'find');
  await page.keyboard.press('Escape');
  for (const place of ['overview', 'history', 'settings'] as const) {
    await page.getByRole('button', { name: words.shell.places[place], exact: true }).click();
    await take(page, place);
  }
  await page.getByRole('button', { name: words.shell.places.print, exact: true }).click();
  await page.getByTitle(words.preview.frame).waitFor();
  await page.waitForTimeout(viewerMs);
  await take(page, 'print');
});
await withWindow(file, async (page) => {
  // As long as the round lasts, some of what the sample says was done has not happened yet.
  await standOn(page, '2023-02-20');
  await page.getByRole('textbox', { name: words.table.cell(words.table.columns.actions, 1) }).click();
  await page.keyboard.press('F7');
  await take(page, 'check');
});
rmSync(folder, { recursive: true, force: true });

async function withWindow(open: string | undefined, work: (page: Page) => Promise<void>): Promise<void> {
  const window = await loopbackPageHost(chromium ?? '').start(path.join(folder, 'program'), open);
  await work(window.page);
  await window.close();
  if (window.faults.length > 0) throw new Error(window.faults.join('\n'));
}

/** The sample is of a year long past: the window shows it as it stood on a day of that year. */
async function standOn(page: Page, day: string): Promise<void> {
  await page.addInitScript((then) => {
    const shift = Date.now() - Date.parse(then);
    const now = Date.now.bind(Date);
    Date.now = () => now() - shift;
  }, `${day}T10:00:00+07:00`);
  await page.reload();
  await page.getByRole('button', { name: /^สถานะของแถวที่ ๑/u }).waitFor();
}

async function take(page: Page, name: string): Promise<void> {
  for (const { width, height, suffix } of sizes) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(settledMs);
    const picture = toPalette(await page.screenshot());
    writeFileSync(path.join(pictures, `${name}${suffix}.png`), picture);
    console.log(`${name}${suffix}.png ${Math.round(picture.length / 1024)} kB`);
  }
}
