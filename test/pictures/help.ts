// The pictures of the help: the part of the window that a page is about, in Thai, at twice its size on the screen.
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { windowWording as words } from '../../src/wording/th/window.ts';
import { toPalette } from './palette-png.ts';
import { onStage, settledMs, standOn } from './stage.ts';

const pictures = path.resolve('assets', 'help');

/** So few colours keep letters smooth and files small. */
const colours = 40;

const wordTable = readFileSync(path.resolve('test', 'fixtures', 'clipboard', 'word-table.html'), 'utf8');

export async function takeHelpPictures(): Promise<void> {
  rmSync(pictures, { recursive: true, force: true });
  mkdirSync(pictures, { recursive: true });
  await onStage(async ({ sample, withWindow }) => {
    await withWindow(undefined, async (page) => {
      await resize(page, { width: 1100, height: 900 });
      await page.getByLabel(words.start.organisationName).fill('องค์การบริหารส่วนตำบลตัวอย่าง');
      await take(page, 'first-report', page.locator('.start-card'));
    });
    await withWindow(sample, async (page) => {
      await standOn(page, '2023-04-05');
      await table(page);
      await nextYear(page);
      await files(page);
      await printing(page);
      await importing(page);
      await preflight(page);
    });
  });
}

/** Lists in cells, and the calendar beside one. */
async function table(page: Page): Promise<void> {
  await resize(page, { width: 1366, height: 900 });
  const { steps, actions } = words.table.columns;
  await cell(page, actions, 1).click({ position: { x: 40, y: 16 } });
  await takeBetween(page, 'lists', cell(page, steps, 1), cell(page, actions, 1), 290);
  await cell(page, steps, 1).click({ position: { x: 210, y: 40 } });
  await page.keyboard.press('Control+Shift+KeyD');
  const calendar = page.locator('.date-popover');
  await calendar.waitFor();
  await take(page, 'dates', calendar, { more: { left: 220, top: 8, right: 10, bottom: 8 } });
  await page.keyboard.press('Escape');
}

async function nextYear(page: Page): Promise<void> {
  await resize(page, { width: 860, height: 900 });
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox').fill(words.commands.nextYear);
  await page.keyboard.press('Enter');
  await take(page, 'next-year', page.locator('.next-year-dialog'), { height: 560 });
  await page.keyboard.press('Escape');
}

/** The file menu, and the cards of copies. */
async function files(page: Page): Promise<void> {
  await resize(page, { width: 1366, height: 900 });
  await page.getByRole('button', { name: words.files, exact: true }).click();
  await take(page, 'moving', page.getByRole('menu'), { more: { left: 100, top: 10, right: 60, bottom: 10 } });
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.shell.places.history, exact: true }).click();
  const { outside, title } = words.history.backups;
  await takeBetween(
    page,
    'backup',
    page.getByRole('region', { name: outside }),
    page.getByRole('region', { name: title }),
    null,
  );
}

/** The step of issuing, and what can be given out. */
async function printing(page: Page): Promise<void> {
  await resize(page, { width: 1100, height: 900 });
  await page.getByRole('button', { name: words.shell.places.print, exact: true }).click();
  const steps = words.signingWindow.path;
  const step = (name: string) =>
    page.getByRole('navigation', { name: steps.label }).getByRole('button', { name }).click();
  await step(steps.steps.issue);
  await page.getByLabel(words.signingWindow.issue.number).waitFor();
  await take(page, 'signing', page.getByRole('main'), { height: 580 });
  await step(steps.steps.preview);
  await page.getByRole('button', { name: words.publish.menu }).click();
  await take(page, 'limits', page.getByRole('menu'), { more: { left: 8, top: 8, right: 8, bottom: 8 } });
  await page.keyboard.press('Escape');
}

/** The columns of a table out of Word. */
async function importing(page: Page): Promise<void> {
  await resize(page, { width: 1000, height: 900 });
  await page.getByRole('button', { name: words.shell.places.register, exact: true }).click();
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox').fill(words.commands.importSource);
  await page.keyboard.press('Enter');
  await page.getByRole('region', { name: words.importing.file.title }).waitFor();
  await page.evaluate((html) => {
    const data = new DataTransfer();
    data.setData('text/html', html);
    const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
    document.activeElement?.dispatchEvent(event);
  }, wordTable);
  await page.getByRole('button', { name: words.importing.toColumns }).click();
  await take(page, 'importing', page.locator('.import-window'), { height: 580 });
  await page.getByRole('button', { name: words.importing.leave }).click();
}

/** What is found in a sentence with three faults. */
async function preflight(page: Page): Promise<void> {
  await resize(page, { width: 1366, height: 900 });
  await cell(page, words.table.columns.actions, 1).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.press('Enter');
  await page.keyboard.insertText('แจ้งผลให้ทุกกองทราบทราบ เมื่อวันที่ ๓๑ เมษายน ๒๕๖๖');
  await page.keyboard.press('F7');
  const panel = page.getByRole('complementary', { name: words.preflight.title });
  await panel.getByRole('heading', { level: 3 }).first().waitFor();
  await take(page, 'preflight', panel, { height: 700 });
}

function cell(page: Page, column: string, row: number): Locator {
  return page.getByRole('textbox', { name: words.table.cell(column, row), exact: true });
}

async function resize(page: Page, size: { readonly width: number; readonly height: number }): Promise<void> {
  await page.setViewportSize(size);
  await page.waitForTimeout(300);
}

interface Cut {
  /** So much more around what is meant. */
  readonly more?: { readonly left: number; readonly top: number; readonly right: number; readonly bottom: number };
  readonly height?: number;
  readonly cutBelow?: number;
}

async function take(page: Page, name: string, what: Locator, { more, height, cutBelow = 0 }: Cut = {}): Promise<void> {
  await settle(page);
  const { left = 0, top = 0, right = 0, bottom = 0 } = more ?? {};
  const box = await boxOf(what);
  await keep(page, name, {
    x: box.x - left,
    y: box.y - top,
    width: box.width + left + right,
    height: Math.min(height ?? box.height, box.height - cutBelow) + top + bottom,
  });
}

/** From the top left of the one to the bottom right of the other. */
async function takeBetween(page: Page, name: string, from: Locator, to: Locator, height: number | null): Promise<void> {
  await settle(page);
  const [first, last] = [await boxOf(from), await boxOf(to)];
  const whole = Math.max(first.y + first.height, last.y + last.height) - Math.min(first.y, last.y);
  const width = Math.max(first.x + first.width, last.x + last.width) - first.x;
  const y = Math.min(first.y, last.y);
  await keep(page, name, { x: first.x, y, width, height: height ?? whole });
}

async function settle(page: Page): Promise<void> {
  await page.evaluate(() => document.fonts.ready);
  await page.mouse.move(0, 0);
  await page.waitForTimeout(settledMs);
}

async function boxOf(what: Locator): Promise<Box> {
  const box = await what.boundingBox();
  if (box === null) throw new Error('nothing to take a picture of');
  return box;
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Twice as many points as on the screen. */
const scale = 2;

async function keep(page: Page, name: string, box: Box): Promise<void> {
  const size = page.viewportSize() ?? { width: 0, height: 0 };
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const width = Math.min(box.x + box.width, size.width) - x;
  const height = Math.min(box.y + box.height, size.height) - y;
  const devtools = await page.context().newCDPSession(page);
  const clip = { x, y, width, height, scale };
  const { data } = await devtools.send('Page.captureScreenshot', { format: 'png', clip });
  const picture = toPalette(Buffer.from(data, 'base64'), colours);
  writeFileSync(path.join(pictures, `${name}.png`), picture);
  console.log(`${name}.png ${Math.round(width)}x${Math.round(height)} ${Math.round(picture.length / 1024)} kB`);
}
