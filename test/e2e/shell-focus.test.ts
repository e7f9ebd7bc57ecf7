// Whoever goes through the window by Tab always sees where they are: what has the focus has a ring, and nothing lies over it.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { windowWording as thai } from '../../src/wording/th/window.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { cell } from './register-page.ts';
import { step } from './signing-page.ts';

const chromium = findChromium(process.env);

/** What the page says of the thing that has the focus. */
interface Focused {
  readonly what: string;
  /** It is in the page itself, not in the browser's own PDF viewer. */
  readonly isOurs: boolean;
  readonly hasRing: boolean;
  /** Some of it can be seen: in the window, under nothing else. */
  readonly isSeen: boolean;
  /** It lies clear of the table's sticky headings, and as wide as it is in the table's window. */
  readonly isClear: boolean;
}

function focused(page: Page): Promise<Focused> {
  return page.evaluate(async () => {
    // What the focus scrolls into view is there with the next frame.
    await new Promise((drawn) => requestAnimationFrame(drawn));
    const element = document.activeElement ?? document.body;
    const isWide = ({ outlineStyle, outlineWidth }: CSSStyleDeclaration) =>
      outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    const painted = element.closest('.painted');
    const frame = painted && getComputedStyle(painted, '::after');
    const around = [
      element,
      element.closest('label'),
      element.closest('.finder-field'),
      element.closest('.filter-text'),
      element.closest('.find-field'),
    ].filter((one) => one !== null);
    const hasRing =
      around.some((one) => isWide(getComputedStyle(one)) || /2px inset/u.test(getComputedStyle(one).boxShadow)) ||
      (frame !== null && frame.borderTopStyle === 'solid' && Number.parseFloat(frame.borderTopWidth) >= 2);
    // A hidden radio button is seen as its label.
    const seen = element.closest('label') ?? element;
    const box = seen.getBoundingClientRect();
    // The headings are what sticks; their row scrolls away from under them.
    const head = element.closest('table')?.querySelector('thead th')?.getBoundingClientRect();
    const desk = element.closest('.desk')?.getBoundingClientRect();
    const isInHead = element.closest('thead') !== null;
    const top = Math.max(box.top, 0, head && !isInHead ? head.bottom : 0);
    const bottom = Math.min(box.bottom, desk?.bottom ?? window.innerHeight);
    const left = Math.max(box.left, 0);
    const right = Math.min(box.right, window.innerWidth);
    const points = [0.1, 0.5, 0.9].flatMap((across) =>
      [0.1, 0.5, 0.9].map((down) => ({ x: left + (right - left) * across, y: top + (bottom - top) * down })),
    );
    const isSeen =
      bottom - top >= 8 &&
      points.some(({ x, y }) => {
        const there = document.elementFromPoint(x, y);
        return there !== null && (seen.contains(there) || there.contains(seen));
      });
    // Of a cell taller than the table's window the line with the caret is what must be clear: its end is, after Tab.
    const isTall = head !== undefined && desk !== undefined && box.height > (desk.bottom - head.bottom) / 2;
    const isAcross = !desk || (box.left >= desk.left - 1 && box.right <= desk.right + 1) || box.width > desk.width;
    const isBelow = !head || isInHead || box.top >= head.bottom - 1 || (isTall && box.bottom > head.bottom + 20);
    const isClear = isAcross && isBelow;
    return {
      what: `${element.tagName} ${element.ariaLabel ?? element.textContent?.trim().slice(0, 40) ?? ''}`,
      isOurs: element.tagName !== 'IFRAME',
      hasRing,
      isSeen,
      isClear,
    };
  });
}

/** Everything Tab reaches from here until it comes round or leaves the page; each with what is wrong about it. */
async function tabThrough(page: Page, key: 'Tab' | 'Shift+Tab'): Promise<{ count: number; faults: string[] }> {
  const faults: string[] = [];
  const met = new Set<string>();
  let count = 0;
  for (let press = 0; press < 150; press += 1) {
    await page.keyboard.press(key);
    const now = await focused(page);
    if (!now.isOurs) break;
    if (now.what.startsWith('BODY')) continue;
    const id = await page.evaluate(() => {
      const element = document.activeElement;
      if (!(element instanceof HTMLElement)) return '';
      element.dataset.met ??= String(Math.random());
      return element.dataset.met;
    });
    if (met.has(id)) break;
    met.add(id);
    count += 1;
    if (!now.hasRing) faults.push(`no ring: ${now.what}`);
    if (!now.isSeen) faults.push(`not seen: ${now.what}`);
    if (!now.isClear) faults.push(`under the heading: ${now.what}`);
  }
  return { count, faults };
}

describe.skipIf(chromium === null)(
  'the focus (needs Chromium, Chrome or Edge; CHROMIUM names its program file)',
  () => {
    let folder = '';
    let window: OpenWindow;

    beforeEach(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
      const file = path.join(folder, 'ตัวอย่าง.itareg');
      const made = await createSampleRegister(file);
      if (!made.ok) throw new Error(made.error.kind);
      window = await loopbackPageHost(chromium ?? '').start(path.join(folder, 'program'), file);
      await cell(window.page, 'issue', 1).waitFor();
    });

    afterEach(async () => {
      await window.close();
      rmSync(folder, { recursive: true, force: true });
      expect(window.faults).toEqual([]);
    });

    for (const { name, width, height } of [
      { name: 'a usual window', width: 1366, height: 768 },
      { name: 'the same window at 200 %', width: 683, height: 384 },
    ]) {
      test(`is always seen while Tab goes through ${name}, forth and back`, async () => {
        const { page } = window;
        await page.setViewportSize({ width, height });
        const forth = await tabThrough(page, 'Tab');
        // Rail, head, table and foot: eight rows of five cells alone are forty.
        expect(forth.count).toBeGreaterThan(55);
        expect(forth.faults).toEqual([]);
        await page.reload();
        await cell(page, 'issue', 1).waitFor();
        const back = await tabThrough(page, 'Shift+Tab');
        expect(back.count).toBeGreaterThan(50);
        expect(back.faults).toEqual([]);
      });
    }

    test('is always seen on the other screens and in dialogs', async () => {
      const { page } = window;
      const least = { overview: 9, settings: 20 } as const;
      for (const [place, count] of Object.entries(least)) {
        await page.getByRole('button', { name: thai.shell.places[place as keyof typeof least], exact: true }).click();
        const through = await tabThrough(page, 'Tab');
        expect(through.count).toBeGreaterThan(count);
        expect(through.faults).toEqual([]);
      }
      await page.keyboard.press('Control+Digit3');
      await step(page, 'preview').click();
      await page.getByTitle(thai.preview.frame).waitFor();
      await page.getByRole('heading', { name: thai.signingWindow.path.titles.preview }).click();
      const print = await tabThrough(page, 'Tab');
      expect(print.count).toBeGreaterThan(2);
      expect(print.faults).toEqual([]);
      // The PDF viewer has the focus now, and with it the keys.
      await page.getByRole('button', { name: thai.shell.places.register, exact: true }).click();
      for (const keys of ['F1', 'Control+KeyK']) {
        await page.keyboard.press(keys);
        await page.getByRole('dialog').waitFor();
        expect((await focused(page)).hasRing).toBe(true);
        expect((await tabThrough(page, 'Tab')).faults).toEqual([]);
        await page.keyboard.press('Escape');
      }
    });
  },
);
