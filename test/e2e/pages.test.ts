// Where the printed pages end, in the table and in the list of pages; against the map that comes with the printed report itself.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { violations } from './axe.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import {
  labels,
  linesInRows,
  marked,
  pageInFrame,
  pageList,
  pageNames,
  pageOfRow,
  printedMap,
  startsOnPaper,
  startsOnScreen,
  textIn,
} from './pages-page.ts';
import { caret, cell, expectNothingHidden } from './register-page.ts';
import { chromium, needsChromium } from './rows-page.ts';
import { step } from './signing-page.ts';

describe.skipIf(chromium === null)(`the ends of pages ${needsChromium}`, () => {
  let folder = '';
  let file = '';
  let window: OpenWindow;

  async function start(): Promise<void> {
    window = await loopbackPageHost(chromium ?? '').start(path.join(folder, 'program'), file);
    await window.page.getByText(/กลุ่ม · [๐-๙]+ หน้า$/u).waitFor();
  }

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
    file = path.join(folder, 'ทะเบียน.itareg');
    const made = await createSampleRegister(file);
    if (!made.ok) throw new Error(made.error.kind);
    await start();
  });

  afterEach(async () => {
    await window.close();
    rmSync(folder, { recursive: true, force: true });
    expect(window.faults).toEqual([]);
  });

  /** The table shows the ends that a print of the file would have, once this stands in the file; waits until it does. */
  async function expectAsPrinted(page: Page, saved = ''): Promise<void> {
    await expect.poll(() => textIn(file), { timeout: 20_000 }).toContain(saved);
    const pages = await printedMap(file);
    const roundId = (await page.locator('[data-place*="/actions/"]').first().getAttribute('data-place'))?.split('/')[3];
    const onPaper = startsOnPaper(pages, roundId ?? '');
    expect(onPaper.length).toBeGreaterThan(5);
    await expect.poll(() => startsOnScreen(page), { timeout: 20_000 }).toEqual(onPaper);
    const opened = pages.slice(2).map(({ number }) => `ขึ้นหน้า ${toThaiDigits(number)}`);
    await expect.poll(() => labels(page), { timeout: 20_000 }).toEqual(opened);
    await page.getByText(`กลุ่ม · ${toThaiDigits(pages.length)} หน้า`).waitFor();
  }

  async function expectLinesAtLetters(page: Page): Promise<void> {
    const lines = await linesInRows(page);
    expect(lines.length % 5).toBe(0);
    expect(lines.filter(({ aboveLetter }) => aboveLetter !== null).length).toBeGreaterThan(5);
    for (const { aboveLetter, share } of lines) {
      expect(share).toBeCloseTo(1, 2);
      if (aboveLetter === null) continue;
      expect(aboveLetter).toBeGreaterThan(0);
      expect(aboveLetter).toBeLessThan(8);
    }
  }

  test('a line stands in every cell above the letter that prints first on the next page, and between rows where a page ends there', async () => {
    const { page } = window;
    await expectAsPrinted(page);
    await expectLinesAtLetters(page);
    const firstRow = page.getByRole('button', { name: 'เลือกแถวที่ ๑', exact: true });
    expect(await firstRow.getAttribute('title')).toMatch(/^หน้า ๒–๓\n/u);
    for (const column of ['steps', 'reporting', 'actions'] as const) await cell(page, column, 1).fill('ให้สั้น');
    await cell(page, 'steps', 2).fill(Array.from({ length: 26 }, (_, index) => `ข้อ ${index}`).join('\n'));
    await page.keyboard.press('Control+KeyS');
    await expectAsPrinted(page, 'ข้อ 25');
    await expectLinesAtLetters(page);
    expect(await page.locator('.page-end').count()).toBeGreaterThan(0);
    expect(await firstRow.getAttribute('title')).toMatch(/^หน้า ๒\n/u);
  });

  test('the numbers of pages stand in the gutter, whatever is marked in the last cell', async () => {
    const { page } = window;
    const outside = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.measure .page-label')].flatMap((label) => {
          const [box, gutter] = [label, label.closest('tr')?.querySelector('.gutter')].map((one) =>
            one?.getBoundingClientRect(),
          );
          const isInside = box && gutter && box.left >= gutter.left && box.right <= gutter.right && box.width > 20;
          return isInside ? [] : [`${label.textContent} ${JSON.stringify([box, gutter])}`];
        }),
      );
    await expect.poll(() => labels(page).then((all) => all.length)).toBeGreaterThan(5);
    expect(await outside()).toEqual([]);
    for (const row of [1, 3, 4]) {
      await cell(page, 'actions', row).focus();
      await page.keyboard.press('Shift+F2');
      await page.getByRole('dialog').getByRole('textbox').fill('ดูอีกครั้ง');
      await page.keyboard.press('Escape');
    }
    await expect.poll(() => page.locator('td:last-child > .note-mark').count()).toBe(3);
    expect(await outside()).toEqual([]);
    await expectLinesAtLetters(page);
  });

  test('while one types the lines stay with their letters; when it is saved they are where the new pages end', async () => {
    const { page } = window;
    const before = await startsOnScreen(page);
    const first = before.find(({ cell: place }) => place.includes('/steps/'));
    if (!first) throw new Error('a page of the sample begins in that column');
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    await page.route('**/*', async (route) => {
      if (route.request().postData()?.includes('"report.map"')) await held;
      await route.continue();
    });
    await page.locator(`[data-place="${first.cell}"] textarea`).focus();
    await page.keyboard.press('Control+Home');
    await page.keyboard.insertText('พิมพ์เพิ่มตรงนี้\n');
    const typed = (await startsOnScreen(page)).find(({ cell: place }) => place === first.cell);
    expect(typed).toEqual({ ...first, offset: first.offset + 'พิมพ์เพิ่มตรงนี้\n'.length });
    await expectLinesAtLetters(page);
    letGo();
    await expectAsPrinted(page, 'พิมพ์เพิ่มตรงนี้');
    await expectLinesAtLetters(page);
  });

  test('undo, zoom, a fold and a hit of the search move no line from its letter and hide no text', async () => {
    const { page } = window;
    await cell(page, 'actions', 4).focus();
    await page.keyboard.press('Control+Home');
    const before = await textIn(file);
    await page.keyboard.insertText('แถม\n'.repeat(30));
    await expectAsPrinted(page, 'แถม\\nแถม');
    await page.keyboard.press('Control+KeyZ');
    await expectAsPrinted(page, before);
    for (const width of [1500, 1280, 1100, 960, 820]) {
      await page.setViewportSize({ width, height: 768 });
      await expect
        .poll(() => linesInRows(page).then((lines) => lines.every(({ share }) => Math.abs(share - 1) < 0.01)))
        .toBe(true);
      await expectLinesAtLetters(page);
      await expectNothingHidden(page);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.keyboard.press('Control+KeyF');
    await page.keyboard.insertText('การ');
    await page.locator('.paint .hit').first().waitFor();
    await expectAsPrinted(page);
    await expectNothingHidden(page);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'พับกลุ่มที่ ๑', exact: true }).click();
    await expect.poll(() => labels(page)).not.toContain('ขึ้นหน้า ๓');
    await page.getByRole('button', { name: 'คลี่กลุ่มที่ ๑', exact: true }).click();
    await expectAsPrinted(page);
    await expectLinesAtLetters(page);
  });

  test('they can be left out, which is remembered, and are not in the view of one row', async () => {
    const { page } = window;
    const toggle = page.getByRole('button', { name: 'แสดงแนวแบ่งหน้า' });
    expect(await toggle.getAttribute('aria-pressed')).toBe('true');
    await toggle.click();
    await expect.poll(() => labels(page)).toEqual([]);
    expect(await startsOnScreen(page)).toEqual([]);
    await window.close();
    await start();
    expect(await labels(window.page)).toEqual([]);
    await window.page.keyboard.press('Control+KeyK');
    await window.page.keyboard.insertText('แนวแบ่ง');
    await window.page.getByRole('option', { name: /แสดงแนวแบ่งหน้า/u }).click();
    await expectAsPrinted(window.page);
    await window.page.getByRole('button', { name: 'มุมมองทีละแถว' }).click();
    await expect.poll(() => labels(window.page)).toEqual([]);
    expect(await window.page.getByRole('button', { name: 'แสดงแนวแบ่งหน้า' }).count()).toBe(0);
  });

  test('the list beside the preview leads to a page’s rows by keys alone, marks where the caret is and turns the pages', async () => {
    const { page } = window;
    const pages = await printedMap(file);
    const names = pageNames(pages);
    const ofRow = pageOfRow(pages, 6);
    await cell(page, 'issue', 6).focus();
    await page.keyboard.press('Control+KeyP');
    await page.locator('iframe').waitFor();
    const stamps = pageList(page).getByRole('button');
    expect(await stamps.evaluateAll((all) => all.map((one) => one.ariaLabel))).toEqual(names);
    await marked(page, names[ofRow - 1] ?? '').waitFor();
    expect(await pageInFrame(page)).toBe(String(ofRow));
    expect(await stamps.evaluateAll((all) => all.filter((one) => one.tabIndex === 0).length)).toBe(1);

    await pageList(page).locator('[tabindex="0"]').focus();
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowDown');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(names[2]);
    await page.keyboard.press('Enter');
    const begun = pages[2]?.fragments.find((one) => one.kind === 'cell' && one.start > 0);
    expect(await caret(page)).toEqual({ name: 'ขั้นตอนหรือวิธีการ/มาตรการ แถวที่ ๑', offset: begun?.start });
    await expect.poll(() => pageInFrame(page)).toBe('3');
    await marked(page, names[2] ?? '').waitFor();
    await page.keyboard.press('Control+Home');
    await marked(page, names[1] ?? '').waitFor();
  });

  test('the print screen has the pages of every paper; from one of the report to its rows, with the preview at that page', async () => {
    const { page } = window;
    const pages = await printedMap(file);
    const names = pageNames(pages);
    await page.keyboard.press('Control+Digit3');
    await step(page, 'preview').click();
    const stamp = (name: string | RegExp) => pageList(page).getByRole('button', { name, exact: true });
    await stamp(names.at(-1) ?? '').waitFor();
    expect(await violations(page)).toEqual([]);
    for (const [paper, name] of [
      ['บันทึกข้อความ', 'หน้า ๑'],
      ['ภาคผนวกหลักฐาน', 'หน้า ๑'],
      ['แผนมาตรการ', /แถวที่ ([๐-๙] ถึง )?๘$/u],
      ['รายงานผลการดำเนินการ', names.at(-1) ?? ''],
    ] as const) {
      await page.getByText(paper, { exact: true }).click();
      await stamp(name).last().waitFor();
    }
    await page.locator('iframe').waitFor();
    await stamp(names[0] ?? '').click();
    await expect.poll(() => pageInFrame(page)).toBe('1');
    await stamp(names[4] ?? '').click();
    await page.getByRole('complementary', { name: 'ตัวอย่างรายงาน' }).waitFor();
    await marked(page, names[4] ?? '').waitFor();
    await expect.poll(() => pageInFrame(page), { timeout: 20_000 }).toBe('5');
  });
});
