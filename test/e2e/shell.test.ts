// The frame of the window as a clerk meets it: the whole way by keyboard alone, the places, the command menu, the sheet of keys,
// and how the window looks and speaks, kept over a restart.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { windowWording as thai } from '../../src/wording/th/window.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { caret, cell, expectSaved, rowCount } from './register-page.ts';
import { step } from './signing-page.ts';

const chromium = findChromium(process.env);
const { shell } = thai;

describe.skipIf(chromium === null)(
  'the frame of the window (needs Chromium, Chrome or Edge; CHROMIUM names its program file)',
  () => {
    const host = loopbackPageHost(chromium ?? '');
    let folder = '';
    let file = '';
    let window: OpenWindow;

    async function open(): Promise<Page> {
      const made = existsSync(file) ? null : await createSampleRegister(file);
      if (made && !made.ok) throw new Error(made.error.kind);
      window = await host.start(path.join(folder, 'program'), file);
      await cell(window.page, 'issue', 1).waitFor();
      return window.page;
    }

    async function reopen(): Promise<Page> {
      await window.close();
      expect(window.faults).toEqual([]);
      return open();
    }

    beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
      file = path.join(folder, 'ตัวอย่าง.itareg');
    });

    afterEach(async () => {
      await window.close();
      rmSync(folder, { recursive: true, force: true });
      expect(window.faults).toEqual([]);
    });

    test('from the first screen to a saved PDF with the keyboard alone', async () => {
      window = await host.start(path.join(folder, 'program'));
      const { page } = window;
      await page.getByLabel(thai.start.organisationName).waitFor();
      await page.keyboard.type('เทศบาลตำบลน้ำใส');
      await tabTo(page, new RegExp(`^${thai.start.sampleTitle}`, 'u'));
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('textbox').waitFor();
      await typePath(page, file);
      await page.getByText(shell.hint.text).waitFor();
      expect((await caret(page)).name).toBe(thai.table.cell(thai.table.columns.issue, 1));

      await page.keyboard.type(' พิมพ์ต่อท้าย');
      expect(await page.getByText(shell.hint.text).count()).toBe(0);
      await page.keyboard.press('Control+Enter');
      await page.keyboard.type('แถวใหม่');
      await page.keyboard.press('Tab');
      await page.keyboard.type('กองคลัง');
      expect(await rowCount(page)).toBe(9);
      await expectSaved(page);

      await page.keyboard.press('Control+KeyP');
      await page.getByTitle(thai.preview.frame).waitFor();
      await page.keyboard.press('Escape');
      await tabTo(page, new RegExp(`^${thai.preview.savePdf}$`, 'u'));
      await page.keyboard.press('Enter');
      const pdf = path.join(folder, 'รายงาน.pdf');
      await page.getByRole('dialog').getByRole('textbox').waitFor();
      await typePath(page, pdf);
      await page.getByText(new RegExp(`หน้าแล้ว: ${pdf.replaceAll('.', '\\.')}`, 'u')).waitFor();
      expect(readFileSync(pdf).subarray(0, 5).toString('latin1')).toBe('%PDF-');
    });

    test('Ctrl and a number go to the places, and back to the cell one was in', async () => {
      const page = await open();
      await cell(page, 'steps', 2).click();
      const titles = { 2: shell.places.overview, 3: shell.places.print, 5: shell.places.settings } as const;
      for (const [digit, title] of Object.entries(titles)) {
        await page.keyboard.press(`Control+Digit${digit}`);
        await page.getByRole('main', { name: title }).waitFor();
        expect(await page.getByRole('button', { name: title, exact: true }).getAttribute('aria-current')).toBe('page');
        // The focus is in the new screen and not lost to the page.
        expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
      }
      await page.keyboard.press('Control+Digit1');
      await expect.poll(async () => (await caret(page)).name).toBe(thai.table.cell(thai.table.columns.steps, 2));
    });

    test('every place prints what it shows: the memo from the print screen', async () => {
      const page = await open();
      await page.keyboard.press('Control+Digit3');
      await step(page, 'preview').click();
      await choose(page, shell.print.documents, shell.print.document.memo);
      await page.getByText(thai.preview.pages(1), { exact: true }).waitFor();
      const pdf = path.join(folder, 'บันทึก.pdf');
      await window.answerPath(pdf, () => page.getByRole('button', { name: thai.preview.savePdf }).click());
      await page.getByText(/^✓ บันทึก PDF ๑ หน้าแล้ว/u).waitFor();
      expect(existsSync(pdf)).toBe(true);
    });

    test('the overview counts what the table holds and leads to what presses', async () => {
      const page = await open();
      await cell(page, 'actions', 1).click();
      await page.keyboard.press('Control+KeyA');
      await page.keyboard.press('Delete');
      await page.keyboard.press('Control+Digit2');
      const late = page.getByRole('region', { name: thai.overview.due.overdue });
      await late.getByRole('button', { name: /I๗/u }).first().click();
      await expect.poll(async () => (await caret(page)).name).toContain('แถวที่ ๑');
    });

    describe('the command menu', () => {
      const field = (page: Page) => page.getByRole('combobox', { name: shell.menu.title });
      const options = (page: Page) => page.getByRole('option').allTextContents();

      test('finds commands by a Thai word however its marks were typed, by English, and by other names', async () => {
        const page = await open();
        await page.keyboard.press('Control+KeyK');
        const wanted: readonly (readonly [query: string, command: string])[] = [
          // The vowel and the tone of เพิ่ม the other way round.
          ['เพ\u0E48\u0E34มกลุ่ม', thai.commands.addGroup],
          ['ตัว อย่าง', thai.commands.preview],
          ['preview', thai.commands.preview],
          ['ปริ้น', thai.commands.preview],
        ];
        for (const [query, command] of wanted) {
          await field(page).fill(query);
          expect((await options(page))[0]).toContain(command);
        }
        await page.keyboard.press('Enter');
        await page.getByTitle(thai.preview.frame).waitFor();
      });

      test('goes to a measure by its code, in Thai or Arabic digits', async () => {
        const page = await open();
        for (const query of ['e11', 'E๑๑']) {
          await page.keyboard.press('Control+KeyK');
          await field(page).fill(query);
          expect((await options(page))[0]).toMatch(/^E๑๑/u);
          await page.keyboard.press('Enter');
          await expect.poll(async () => (await caret(page)).name).toMatch(/แถวที่ ๔$/u);
          await cell(page, 'steps', 1).click();
        }
      });

      test('does a row’s command on the row with the caret, and Esc gives the caret back', async () => {
        const page = await open();
        await cell(page, 'steps', 2).click();
        const before = await caret(page);
        await page.keyboard.press('Control+KeyK');
        await field(page).waitFor();
        await page.keyboard.press('Escape');
        await expect.poll(() => caret(page)).toEqual(before);

        await page.keyboard.press('Control+KeyK');
        await field(page).fill('ทำสำเนาแถว');
        await page.keyboard.press('Enter');
        await expect.poll(() => rowCount(page)).toBe(9);
        await expect.poll(async () => (await caret(page)).name).toMatch(/แถวที่ ๓$/u);
      });

      test('does a command of the text at the caret that was left for the menu', async () => {
        const page = await open();
        await cell(page, 'responsible', 2).click();
        await page.keyboard.press('Control+End');
        await page.keyboard.type(' ');
        await page.keyboard.press('Control+KeyK');
        await field(page).fill(thai.commands.insertToday);
        await page.keyboard.press('Enter');
        await expect
          .poll(() => cell(page, 'responsible', 2).inputValue())
          .toMatch(/ [๐-๙]{1,2} \S+ (?:พ\.ศ\. )?๒๕[๐-๙]{2}$/u);
      });

      test('says what cannot be done now, does not do it, and says when nothing is found', async () => {
        const page = await open();
        await page.keyboard.press('Control+Digit5');
        await page.keyboard.press('Control+KeyK');
        await field(page).fill('ทำสำเนาแถว');
        const option = page.getByRole('option', { name: /ทำสำเนาแถว/u });
        expect(await option.getAttribute('aria-disabled')).toBe('true');
        await page.keyboard.press('Enter');
        await field(page).fill('ไม่มีคำนี้แน่นอน');
        await page.getByText(shell.menu.none('ไม่มีคำนี้แน่นอน')).waitFor();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Control+Digit1');
        expect(await rowCount(page)).toBe(8);
      });

      test('the arrows go round, the chosen option is told to screen readers, and long names fit', async () => {
        const page = await open();
        await page.keyboard.press('Control+KeyK');
        const chosen = async () => {
          const id = (await field(page).getAttribute('aria-activedescendant')) ?? '';
          return page.evaluate((of) => document.getElementById(of)?.textContent ?? null, id);
        };
        const all = await options(page);
        expect(await chosen()).toBe(all[0]);
        await page.keyboard.press('ArrowDown');
        expect(await chosen()).toBe(all[1]);
        await page.keyboard.press('ArrowUp');
        await page.keyboard.press('ArrowUp');
        expect(await chosen()).toBe(all.at(-1));
        await page.keyboard.press('PageUp');
        expect(await chosen()).toBe(all.at(-9));
        // A long measure is cut, not the menu.
        await field(page).fill('หน่วยงานของท่าน');
        const isCut = await page.locator('.finder-dialog').evaluate((menu) => menu.scrollWidth > menu.clientWidth);
        expect(isCut).toBe(false);
      });
    });

    test('F1 lists the keys; while it lies over the window they do nothing to what is under it', async () => {
      const page = await open();
      await cell(page, 'steps', 2).click();
      await page.keyboard.press('F1');
      const sheet = page.getByRole('dialog', { name: shell.keys.title });
      await sheet.getByRole('row', { name: /เลิกทำ.*Ctrl.*Z/u }).waitFor();
      await sheet.getByRole('row', { name: /ไปหน้าภาพรวม.*Ctrl.*2/u }).waitFor();
      await sheet.getByRole('button', { name: /^วิธีใช้/u }).waitFor();
      await sheet.getByRole('row', { name: /ช่องถัดไป.*Tab/u }).waitFor();
      await page.keyboard.press('Control+KeyD');
      await page.keyboard.press('Control+Digit2');
      await page.keyboard.press('Escape');
      await sheet.waitFor({ state: 'detached' });
      expect(await rowCount(page)).toBe(8);
    });

    test('Ctrl with + and − enlarges the table’s letters alone, within limits, and is remembered', async () => {
      let page = await open();
      const heightOf = (selector: string) =>
        page.evaluate(
          (of) => Number.parseFloat(getComputedStyle(document.querySelector(of) ?? document.body).fontSize),
          selector,
        );
      const before = { cell: await heightOf('table textarea'), head: await heightOf('header h1') };
      await page.keyboard.press('Control+Equal');
      await page.keyboard.press('Control+Shift+Equal');
      await page.keyboard.press('Control+NumpadAdd');
      expect(await heightOf('table textarea')).toBeCloseTo(before.cell * 1.3, 1);
      expect(await heightOf('header h1')).toBe(before.head);
      for (let press = 0; press < 12; press += 1) await page.keyboard.press('Control+Equal');
      await page.getByRole('button', { name: shell.zoom.reset(200) }).waitFor();
      await page.keyboard.press('Control+Minus');
      page = await reopen();
      await page.getByRole('button', { name: shell.zoom.reset(190) }).waitFor();
      await page.keyboard.press('Control+Digit0');
      expect(await heightOf('table textarea')).toBe(before.cell);
    });

    test('theme, size of letters, language and name of the user change at once and are remembered', async () => {
      let page = await open();
      const shown = () =>
        page.evaluate(() => {
          const { colorScheme, fontSize } = getComputedStyle(document.documentElement);
          const { backgroundColor } = getComputedStyle(document.querySelector('header') ?? document.body);
          return { colorScheme, fontSize, backgroundColor, language: document.documentElement.lang };
        });
      await page.emulateMedia({ colorScheme: 'light' });
      const light = (await shown()).backgroundColor;
      await page.emulateMedia({ colorScheme: 'dark' });
      expect((await shown()).backgroundColor).not.toBe(light);
      await page.keyboard.press('Control+Digit5');
      await choose(page, shell.display.theme, shell.display.themes.light);
      expect((await shown()).backgroundColor).toBe(light);
      await page.emulateMedia({ colorScheme: 'light' });
      await choose(page, shell.display.theme, shell.display.themes.dark);
      await choose(page, shell.display.textSize, shell.display.textSizes[20]);
      await page.getByLabel(thai.settings.userName).fill('สมชาย ใจดี');
      await choose(page, shell.display.language, shell.display.languages.en);
      await page.getByRole('button', { name: 'Register', exact: true }).waitFor();
      const dark = await shown();
      expect(dark).toMatchObject({ colorScheme: 'dark', fontSize: '20px', language: 'en' });
      expect(dark.backgroundColor).not.toBe(light);

      await window.close();
      expect(window.faults).toEqual([]);
      window = await host.start(path.join(folder, 'program'), file);
      page = window.page;
      await page.getByRole('button', { name: 'Settings', exact: true }).click();
      await page.emulateMedia({ colorScheme: 'light' });
      expect(await shown()).toEqual(dark);
      expect(await page.getByLabel('Your name').inputValue()).toBe('สมชาย ใจดี');
    });

    test('under reduced motion nothing moves', async () => {
      const page = await open();
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await page.getByRole('button', { name: thai.table.rowMenu(2) }).click();
      await page.getByRole('menuitem', { name: /ลบแถว/u }).click();
      await page.keyboard.press('Control+KeyZ');
      await expect.poll(() => rowCount(page)).toBe(8);
      const moving = await page.evaluate(
        () =>
          document.getAnimations().filter((animation) => Number(animation.effect?.getComputedTiming().duration) > 0)
            .length,
      );
      expect(moving).toBe(0);
    });
  },
);

/** Tab until the focused thing has the name. */
async function tabTo(page: Page, name: RegExp): Promise<void> {
  for (let press = 0; press < 60; press += 1) {
    await page.keyboard.press('Tab');
    const focused = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement?.getAttribute('aria-label') ?? activeElement?.textContent ?? '';
    });
    if (name.test(focused.trim())) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

/** Into the one field of the question for a path. */
async function typePath(page: Page, wanted: string): Promise<void> {
  await page.keyboard.press('Control+KeyA');
  await page.keyboard.type(wanted);
  await page.keyboard.press('Enter');
}

/** One of a group of radio buttons, by its words. */
async function choose(page: Page, group: string, choice: string): Promise<void> {
  await page.getByRole('radiogroup', { name: group }).locator('label', { hasText: choice }).click();
}
