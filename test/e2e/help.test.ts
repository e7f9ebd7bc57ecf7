// The help beside the work: opened at the right page from where it is needed, searched, read and left by keys, over dialogs too, and saved
// as the printed manual.
import { readFileSync } from 'node:fs';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { windowWording as thai } from '../../src/wording/th/window.ts';
import { command, expectAccessible, onSampleInFolder } from './beside-page.ts';
import { caret, cell } from './register-page.ts';
import { chromium, needsChromium } from './rows-page.ts';

const { help } = thai;

describe.skipIf(chromium === null)(`the help ${needsChromium}`, () => {
  const sample = onSampleInFolder();
  const panel = (): Locator => sample.page().getByRole('complementary', { name: help.title, exact: true });
  const article = (page: keyof typeof help.pages): Locator =>
    panel().getByRole('article', { name: help.pages[page].title });
  const helpButton = (within: Locator | Page, page: keyof typeof help.pages): Locator =>
    within.getByRole('button', { name: help.buttonOf(help.pages[page].title) });

  test('by keys alone: opened, searched, a page read with its hits marked, left for the cell one came from', async () => {
    const page = sample.page();
    await cell(page, 'steps', 2).click();
    const before = await caret(page);
    await page.keyboard.press('Shift+F1');
    await panel().getByRole('navigation', { name: help.contents }).waitFor();
    expect(await panel().getByRole('listitem').count()).toBe(10);
    // The caret is in the field already.
    await page.keyboard.insertText('เลขข้อ');
    const options = panel().getByRole('option');
    await expect.poll(() => options.count()).toBeGreaterThan(1);
    expect(await options.first().getByRole('strong').first().innerText()).toBe(help.pages.lists.title);
    await page.keyboard.press('ArrowDown');
    expect(await options.nth(1).getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await article('lists').waitFor();
    expect(new Set(await article('lists').locator('mark').allInnerTexts())).toEqual(new Set(['เลขข้อ']));
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe(help.pages.lists.title);
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await caret(page)).toEqual(before);
  });

  test('says when nothing is found, and Esc clears before it closes', async () => {
    const page = sample.page();
    await command(page, help.commands.help);
    await panel().getByRole('combobox').fill('ไม่มีคำนี้แน่นอน');
    await panel().getByText(help.search.none('ไม่มีคำนี้แน่นอน')).waitFor();
    await page.keyboard.press('Escape');
    expect(await panel().getByRole('combobox').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
  });

  test('opens at its page from the check, the settings, the copies, the print screen and the command menu', async () => {
    const page = sample.page();
    await page.keyboard.press('F7');
    await helpButton(page.getByRole('complementary', { name: thai.preflight.title }), 'preflight').click();
    await article('preflight').waitFor();
    for (const [place, topic] of [
      ['settings', 'firstReport'],
      ['history', 'backup'],
      ['print', 'signing'],
    ] as const) {
      await page.getByRole('button', { name: thai.shell.places[place], exact: true }).click();
      await helpButton(page.getByRole('main'), topic).click();
      await article(topic).waitFor();
    }
    await command(page, 'เลขเรียงเอง');
    await article('lists').waitFor();
    // From page to page, and back to all of them.
    await article('lists').getByRole('button', { name: help.pages.dates.title }).click();
    await article('dates').getByRole('button', { name: help.next }).click();
    await article('preflight').getByRole('button', { name: help.toContents }).click();
    await panel().getByRole('navigation', { name: help.contents }).waitFor();
  });

  test('stands beside the import, and beside the first screen, with room left to both', async () => {
    const page = sample.page();
    await command(page, thai.commands.importSource);
    const isBeside = async () => {
      const [main, beside] = [await page.getByRole('main').boundingBox(), await panel().boundingBox()];
      expect((main?.x ?? 0) + (main?.width ?? 0)).toBeLessThanOrEqual(beside?.x ?? 0);
    };
    await helpButton(page.getByRole('main'), 'importing').click();
    await article('importing').waitFor();
    await isBeside();
    // Esc is the help's alone while one reads it.
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    await page.getByRole('main', { name: thai.importing.title }).waitFor();
    await page.getByRole('button', { name: thai.importing.leave }).click();
    await command(page, thai.commands.closeRegister);
    await helpButton(page.getByRole('main'), 'firstReport').click();
    await article('firstReport').waitFor();
    await isBeside();
    await expectAccessible(page);
  });

  test('stands beside a dialog, both to be used, and neither closes the other', async () => {
    const page = sample.page();
    await command(page, thai.commands.nextYear);
    const dialog = page.getByRole('dialog', { name: thai.nextYear.dialog.title(2567) });
    await helpButton(dialog, 'nextYear').click();
    await article('nextYear').waitFor();
    await article('nextYear').getByRole('button', { name: help.next }).click();
    await article('importing').waitFor();
    expect(await dialog.isVisible()).toBe(true);
    const [dialogBox, panelBox] = [await dialog.boundingBox(), await panel().boundingBox()];
    expect((dialogBox?.x ?? 0) + (dialogBox?.width ?? 0)).toBeLessThanOrEqual(panelBox?.x ?? 0);
    await dialog.getByRole('button', { name: thai.nextYear.dialog.refuseAll, exact: true }).click();
    expect(await article('importing').isVisible()).toBe(true);
    await article('importing').getByRole('button', { name: help.toContents }).click();
    await page.keyboard.press('Escape');
    await panel().waitFor({ state: 'detached' });
    expect(await dialog.isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('stands beside the calendar, which stays open', async () => {
    const page = sample.page();
    await cell(page, 'steps', 1).click();
    await page.keyboard.press('Control+Shift+KeyD');
    const calendar = page.getByRole('dialog', { name: thai.cells.dates.title });
    await helpButton(calendar, 'dates').click();
    await article('dates').waitFor();
    expect(await calendar.isVisible()).toBe(true);
  });

  test('is readable for everyone: contents, a search, a page, its picture enlarged', async () => {
    const page = sample.page();
    await page.keyboard.press('Shift+F1');
    await expectAccessible(page);
    await panel().getByRole('combobox').fill('กด');
    await panel().getByRole('option').first().waitFor();
    await expectAccessible(page);
    await panel().getByRole('option').first().click();
    await panel().getByRole('article').waitFor();
    await expectAccessible(page);
    await panel().getByRole('button', { name: help.enlarge }).click();
    await page.getByRole('dialog').getByRole('img').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });
    expect(await panel().isVisible()).toBe(true);
  });

  test('every picture is drawn, and nothing of a page is cut at twice the letters', async () => {
    const page = sample.page();
    await page.evaluate(() => document.documentElement.style.setProperty('--text', '30px'));
    await page.keyboard.press('Shift+F1');
    await panel().getByRole('navigation', { name: help.contents }).getByRole('button').first().click();
    for (let turn = 1; turn <= 10; turn += 1) {
      const picture = panel().getByRole('article').getByRole('img');
      await expect
        .poll(() =>
          picture.evaluate((image) => image instanceof HTMLImageElement && image.complete && image.naturalWidth > 0),
        )
        .toBe(true);
      const isCut = await panel().evaluate((aside) =>
        [aside, ...aside.querySelectorAll('.help-body, li, p, h3, button')].some(
          (one) => one.scrollWidth > one.clientWidth + 1 && getComputedStyle(one).display !== 'inline',
        ),
      );
      expect(isCut).toBe(false);
      if (turn < 10) await panel().getByRole('button', { name: help.next, exact: true }).click();
    }
  });

  test('lies over the work where there is no room beside it', async () => {
    const page = sample.page();
    await page.setViewportSize({ width: 683, height: 384 });
    await page.keyboard.press('Shift+F1');
    const box = await panel().boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBe(683);
    await panel().getByRole('button', { name: thai.close }).click();
    await panel().waitFor({ state: 'detached' });
  });

  test('saves the manual and says where', async () => {
    const page = sample.page();
    const file = sample.inFolder('คู่มือ.pdf');
    await page.keyboard.press('Shift+F1');
    await sample.answerPath(file, () => panel().getByRole('button', { name: help.commands.saveManual }).click());
    await page.getByText(help.manual.saved(file, 11)).waitFor();
    expect(readFileSync(file).subarray(0, 5).toString('latin1')).toBe('%PDF-');
  });
});
