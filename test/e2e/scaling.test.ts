// The window as Windows' scaling and the largest letters make it on an office's small screen: on every screen and in every dialog what
// is to be pressed can be pressed, and nothing scrolls sideways but what is wider by its nature.
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { windowWording as thai } from '../../src/wording/th/window.ts';
import { command, onSampleInFolder } from './beside-page.ts';
import { button as importButton, openImport } from './importing-page.ts';
import { cell } from './register-page.ts';
import { chromium, needsChromium } from './rows-page.ts';
import { side, step } from './signing-page.ts';

/** What is left to the page of a screen of 1366×768 below the title bar and above the task bar. */
const sizes: readonly Size[] = [
  { name: '125 %', width: 1093, height: 544, text: 15 },
  { name: '150 %', width: 911, height: 442, text: 15 },
  { name: '150 %, the largest letters', width: 911, height: 442, text: 24 },
];

interface Size {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  /** How high the letters are, of the choices in the settings. */
  readonly text: number;
}

/** Tables with columns of their own, a line of time and a line of filters. */
const wide = '.desk, .filter-chips, .timeline-scroll, .import-grid, .paste-preview, .page-list';

interface Scene {
  readonly name: string;
  readonly open: (page: Page) => Promise<void>;
  /** What is in sight without scrolling. */
  readonly main: (page: Page) => Locator;
  readonly close?: (page: Page) => Promise<void>;
}

const { signingWindow, shell } = thai;
const leave = (page: Page): Promise<void> => page.keyboard.press('Escape');
const inDialog = (page: Page, name: string | RegExp): Locator => page.getByRole('dialog').getByRole('button', { name });
/** Its name is a shorter one where there is little room. */
const preview = (page: Page): Locator => page.locator('.head [data-before-table]');
const way = (page: Page): Locator => page.locator('.step-ways button').last();

const place = (name: keyof typeof shell.places): Pick<Scene, 'name' | 'open'> => ({
  name,
  open: (page) => page.getByRole('button', { name: shell.places[name], exact: true }).click(),
});

function dialog(name: string, action: string | RegExp, open?: (page: Page) => Promise<void>): Scene {
  return {
    name,
    open: async (page) => {
      await (open ? open(page) : command(page, name));
      await page.getByRole('combobox', { name: shell.menu.title }).waitFor({ state: 'detached' });
      await inDialog(page, action).first().waitFor();
    },
    main: (page) => inDialog(page, action),
    close: async (page) => {
      await leave(page);
      await page.locator('.veil').waitFor({ state: 'detached' });
    },
  };
}

const onTable: readonly Scene[] = [
  { name: 'register', open: (page) => cell(page, 'actions', 1).click(), main: preview },
  {
    name: 'check',
    open: (page) => page.keyboard.press('F7'),
    main: (page) => page.getByRole('complementary').getByRole('button', { name: thai.close, exact: true }),
    close: leave,
  },
  {
    name: 'replace',
    open: async (page) => {
      await cell(page, 'actions', 1).click();
      await page.keyboard.press('Control+KeyH');
    },
    main: (page) => page.locator('.find-bar input').first(),
    close: leave,
  },
  dialog('composer', thai.followup.composer.insert, async (page) => {
    await cell(page, 'actions', 1).click();
    await page.keyboard.press('F4');
  }),
  dialog(thai.commands.shortcuts, thai.close),
  dialog(thai.commands.about, thai.close),
  dialog(thai.commands.restore, thai.cancel),
  dialog(thai.commands.nextYear, thai.nextYear.dialog.confirm(2567)),
  dialog(signingWindow.commands.verifyPdf, thai.close),
  dialog(signingWindow.commands.makeCertificate, signingWindow.practice.make),
  dialog(signingWindow.commands.signPdfFile, thai.close),
  dialog(thai.commands.openRegister, thai.paths.open),
  {
    name: 'help',
    open: (page) => page.keyboard.press('Shift+F1'),
    main: (page) => page.getByRole('complementary').getByRole('button', { name: thai.close, exact: true }),
    close: leave,
  },
];

const places: readonly Scene[] = [
  { ...place('overview'), main: preview },
  { ...place('history'), main: preview },
  { ...place('settings'), main: preview },
  { ...place('print'), main: way },
  { name: 'preview of the print', open: (page) => step(page, 'preview').click(), main: way },
  { name: 'issue', open: (page) => step(page, 'issue').click(), main: way },
];

describe.skipIf(chromium === null)(`scaling ${needsChromium}`, () => {
  const sample = onSampleInFolder();

  /** Every scene in every size; what is wrong, with where. */
  async function walk(scenes: readonly Scene[]): Promise<readonly string[]> {
    const page = sample.page();
    const found: string[] = [];
    for (const { name, open, main, close } of scenes) {
      await open(page);
      await main(page).first().waitFor({ state: 'attached' });
      for (const size of sizes) {
        await resize(page, size);
        for (const fault of [...(await faults(page)), ...(await unseen(main(page).first()))])
          found.push(`${name} at ${size.name}: ${fault}`);
      }
      await resize(page, { width: 1366, height: 768, text: 15 });
      await close?.(page);
    }
    return found;
  }

  test('the table, what stands beside it, and every dialog over it', async () => {
    expect(await walk(onTable)).toEqual([]);
  });

  test('the places, and the way to the signed report', async () => {
    expect(await walk(places)).toEqual([]);
    const page = sample.page();
    await side(page, 'issue').getByRole('button', { name: signingWindow.issue.make, exact: true }).click();
    await page.getByRole('article').waitFor();
    const signing: Scene = { name: 'sign', open: () => step(page, 'sign').click(), main: way };
    expect(await walk([{ name: 'issued', open: async () => {}, main: way }, signing])).toEqual([]);
  });

  test('the import step by step, and the first screen', async () => {
    const page = sample.page();
    const next = (name: string) => () => importButton(page, name);
    await openImport(page);
    expect(
      await walk([
        { name: 'file', open: async () => {}, main: next(thai.importing.file.choose) },
        dialog('path', thai.paths.open, () => importButton(page, thai.importing.file.choose).click()),
      ]),
    ).toEqual([]);
    await sample.answerPath(path.resolve('test/fixtures/sample/report-2566-6-months.txt'), () =>
      importButton(page, thai.importing.file.choose).click(),
    );
    await page.getByRole('button', { name: thai.importing.toColumns, disabled: false }).waitFor();
    expect(
      await walk([
        { name: 'read', open: async () => {}, main: next(thai.importing.toColumns) },
        {
          name: 'columns',
          open: () => importButton(page, thai.importing.toColumns).click(),
          main: next(thai.importing.toRows),
        },
        {
          name: 'rows',
          open: () => importButton(page, thai.importing.toRows).click(),
          main: () => page.locator('.import-foot .primary'),
        },
      ]),
    ).toEqual([]);
    await importButton(page, thai.importing.leave).click();
    await command(page, thai.commands.closeRegister);
    const start = page.getByRole('button', { name: thai.start.sampleTitle });
    expect(
      await walk([
        { name: 'start', open: () => start.waitFor(), main: () => page.getByLabel(thai.start.organisationName) },
      ]),
    ).toEqual([]);
  });
});

async function resize(page: Page, { width, height, text }: Omit<Size, 'name'>): Promise<void> {
  await page.setViewportSize({ width, height });
  await page.evaluate(async (px) => {
    const { style } = document.documentElement;
    style.setProperty('--text', `${px}px`);
    style.setProperty('--text-scale', String(px / 15));
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  }, text);
}

/** Nothing, where the middle of it can be pressed as the page stands. */
async function unseen(what: Locator): Promise<readonly string[]> {
  const over = await what.evaluate((one) => {
    const { left, right, top, bottom } = one.getBoundingClientRect();
    if (top < 0 || left < 0 || bottom > window.innerHeight || right > window.innerWidth)
      return 'the edge of the window';
    const there = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    // What it stands in does not lie over it.
    return one.contains(there) || there?.contains(one) ? null : `${there?.tagName} ${there?.className}`;
  });
  return over === null ? [] : [`its main action lies under ${over}`];
}

/** What no scrolling brings into the window, and what scrolls sideways. */
function faults(page: Page): Promise<readonly string[]> {
  return page.evaluate((allowed) => {
    const clips = (way: string) => way !== 'visible';
    const scrolls = (way: string) => way === 'auto' || way === 'scroll';
    const name = (one: Element) =>
      `${one.tagName.toLowerCase()}.${one.classList[0] ?? ''} “${(one.ariaLabel ?? one.textContent ?? '').trim().slice(0, 30)}”`;
    /** How far a thing may lie: as far as what is around it scrolls, and no further than what cuts it off. */
    const isReached = (one: Element): boolean => {
      const box = one.getBoundingClientRect();
      let [isDown, isAcross] = [false, false];
      for (let up = one.parentElement; up; up = up.parentElement) {
        const style = getComputedStyle(up);
        if (style.display === 'contents') continue;
        const around = up.getBoundingClientRect();
        isDown ||= scrolls(style.overflowY);
        isAcross ||= scrolls(style.overflowX) && up.matches(allowed);
        if (clips(style.overflowY) && !isDown && (box.top < around.top - 1 || box.bottom > around.bottom + 1))
          return false;
        if (clips(style.overflowX) && !isAcross && (box.left < around.left - 1 || box.right > around.right + 1))
          return false;
        if (style.position === 'fixed') break;
      }
      const isInHeight = isDown || (box.top >= -1 && box.bottom <= window.innerHeight + 1);
      return isInHeight && (isAcross || (box.left >= -1 && box.right <= window.innerWidth + 1));
    };
    const scope = [...document.querySelectorAll('.veil')].at(-1) ?? document.body;
    const controls = [...scope.querySelectorAll('button, input, select, textarea, summary')].filter(
      (one) =>
        one.checkVisibility({ visibilityProperty: true }) &&
        // What only a screen reader meets lies in a box of one pixel.
        (one.parentElement?.clientWidth ?? 0) > 1 &&
        !one.matches('.skip-link, .unseen, label input'),
    );
    const sideways = [...scope.querySelectorAll('*')].filter(
      (one) =>
        scrolls(getComputedStyle(one).overflowX) &&
        one.scrollWidth > one.clientWidth + 1 &&
        !one.matches(`${allowed}, textarea, input`),
    );
    return [
      ...controls.filter((one) => !isReached(one)).map((one) => `out of reach: ${name(one)}`),
      ...sideways.map((one) => `scrolls sideways: ${name(one)}`),
    ];
  }, wide);
}
