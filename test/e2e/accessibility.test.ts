// Every screen, menu and dialog of the window under the rules of axe, in both languages, light and dark.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { windowWording as english } from '../../src/wording/en/window.ts';
import { windowWording as thai } from '../../src/wording/th/window.ts';
import { violations } from './axe.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';

const chromium = findChromium(process.env);
const languages = { th: thai, en: english } as const;
/** Commands that open a panel, a bar or another view over the cell with the caret. */
const opening = [
  'find',
  'replace',
  'searchYears',
  'pickDate',
  'note',
  'notes',
  'evidence',
  'rowHistory',
  'cellHistory',
  'foldAll',
  'unfoldAll',
  'oneRowView',
  'oneRowView',
] as const;

const looks = [
  { language: 'th', name: 'light', media: { colorScheme: 'light' } },
  { language: 'th', name: 'dark', media: { colorScheme: 'dark' } },
  { language: 'th', name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
  { language: 'en', name: 'light', media: { colorScheme: 'light' } },
  { language: 'en', name: 'dark', media: { colorScheme: 'dark' } },
] as const;

describe.skipIf(chromium === null)(
  'accessibility (needs Chromium, Chrome or Edge; CHROMIUM names its program file)',
  () => {
    const host = loopbackPageHost(chromium ?? '');
    let folder = '';
    let window: OpenWindow;

    beforeEach(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
      window = await host.start(path.join(folder, 'program'));
    });

    afterEach(async () => {
      await window.close();
      rmSync(folder, { recursive: true, force: true });
      expect(window.faults).toEqual([]);
    });

    /** Each violation with the place where it was seen first. */
    const found = new Map<string, string>();
    async function look(page: Page, where: string): Promise<void> {
      for (const violation of await violations(page)) if (!found.has(violation)) found.set(violation, where);
    }

    for (const { language, name, media } of looks) {
      test(`no violation on any screen, menu or dialog: ${language}, ${name}`, async () => {
        const words = languages[language];
        const { page } = window;
        found.clear();
        await page.emulateMedia(media);
        const button = (label: string) => page.getByRole('button', { name: label, exact: true });
        /** The stamps of the pages, which come with their map. */
        const pageList = (of: Page) =>
          of.getByRole('navigation', { name: words.pages.list }).getByRole('button').first();
        const dismiss = () => page.keyboard.press('Escape');

        await page.getByRole('button', { name: thai.start.sampleTitle }).waitFor();
        if (language === 'en') await button(thai.otherLanguage).click();
        await page.getByRole('button', { name: words.start.blankTitle }).click();
        await page.getByRole('alert').waitFor();
        await look(page, 'start, without a name');

        await page.getByRole('button', { name: words.start.sampleTitle }).click();
        const path_ = page.getByRole('dialog').getByRole('textbox');
        await path_.waitFor();
        await look(page, 'the question for a path');
        await path_.fill(path.join(folder, 'ตัวอย่าง.itareg'));
        await page.keyboard.press('Enter');
        const firstCell = page.getByRole('textbox', { name: words.table.cell(words.table.columns.issue, 1) });
        await firstCell.waitFor();
        await page.getByText(words.shell.hint.text).waitFor();
        await look(page, 'register with the hint');

        for (const menu of [words.table.rowMenu(1), words.table.groupMenu(1), words.files, words.shell.help]) {
          await button(menu).click();
          await page.getByRole('menu').waitFor();
          await look(page, `menu: ${menu}`);
          await dismiss();
        }

        await button(words.commands.preview).click();
        await page.getByTitle(words.preview.frame).waitFor();
        await pageList(page).waitFor();
        await look(page, 'register with the preview');
        await button(words.preview.close).click();

        for (const place of ['overview', 'print', 'history', 'settings', 'register'] as const) {
          await button(words.shell.places[place]).click();
          if (place === 'print') {
            await look(page, 'check');
            const steps = page.getByRole('navigation', { name: words.signingWindow.path.label });
            await steps.getByRole('button', { name: words.signingWindow.path.steps.preview }).click();
            await page.getByTitle(words.preview.frame).waitFor();
            await pageList(page).waitFor();
          }
          await look(page, place);
          if (place === 'settings') {
            // The long page piece by piece: what is out of sight has no colours to measure.
            for (const heading of await page.locator('.settings-index button').all()) {
              await heading.click();
              await look(page, `settings: ${await heading.textContent()}`);
            }
          }
        }

        await page.keyboard.press('Control+KeyK');
        for (const query of ['', 'I7', 'ฟฟฟฟ']) {
          await page.getByRole('combobox').fill(query);
          await look(page, `command menu: ${query}`);
        }
        await dismiss();
        await page.keyboard.press('F1');
        await page.getByRole('dialog').waitFor();
        await look(page, 'keys');
        await dismiss();

        await button(words.files).click();
        await page.getByRole('menuitem', { name: words.commands.restore }).click();
        await page.getByRole('dialog').waitFor();
        await look(page, 'backups');
        await dismiss();

        await firstCell.click();
        await page.keyboard.press('Escape');
        await page.keyboard.press('Delete');
        await page.getByText(words.table.rowDeleted(1)).waitFor();
        await look(page, 'a message with its way back');

        // What opens from the caret, with nothing but its command's name.
        for (const command of opening) {
          // Where the groups are folded there is no cell to click.
          if (await firstCell.isVisible()) await firstCell.click();
          await page.keyboard.press('Control+KeyK');
          await page.getByRole('combobox').fill(words.commands[command]);
          await page.keyboard.press('Enter');
          await page.getByRole('combobox', { name: words.shell.menu.title }).waitFor({ state: 'detached' });
          await look(page, words.commands[command]);
          await dismiss();
        }
        await button(words.head.addRound(12)).click();
        await button(words.head.round(12)).waitFor();
        await look(page, 'another round');

        // A small window, as the browser's 200 % make of a usual one.
        await page.setViewportSize({ width: 683, height: 384 });
        for (const place of ['overview', 'print', 'history', 'settings', 'register'] as const) {
          await button(words.shell.places[place]).click();
          if (place === 'print') await pageList(page).waitFor();
          await look(page, `${place} at 200 %`);
        }
        expect([...found]).toEqual([]);
      });
    }

    test('no violation beside a lock, in a register that can only be read, and in an empty one', async () => {
      const file = path.join(folder, 'ทะเบียน.itareg');
      const made = await createSampleRegister(file);
      if (!made.ok) throw new Error(made.error.kind);
      found.clear();
      const other = await host.start(path.join(folder, 'other'), file);
      await other.page.getByRole('table').waitFor();
      await window.answerPath(file, () => window.page.getByRole('button', { name: thai.start.openTitle }).click());
      await window.page.getByRole('alertdialog').waitFor();
      await look(window.page, 'lock');
      await window.page.getByRole('button', { name: thai.lock.readOnly }).click();
      await window.page.getByRole('table').waitFor();
      await look(window.page, 'only to be read');
      await window.page.keyboard.press('Control+Digit5');
      await look(window.page, 'settings only to be read');
      await other.close();

      await window.page.getByRole('button', { name: thai.files }).click();
      await window.page.getByRole('menuitem', { name: thai.commands.closeRegister }).click();
      await window.page.getByLabel(thai.start.organisationName).fill('เทศบาลตำบลตัวอย่าง');
      await window.answerPath(path.join(folder, 'ว่าง.itareg'), () =>
        window.page.getByRole('button', { name: thai.start.blankTitle }).click(),
      );
      await window.page.getByRole('heading', { name: thai.table.emptyTitle }).waitFor();
      await look(window.page, 'empty register');
      await window.page.keyboard.press('Control+Digit2');
      await look(window.page, 'empty overview');
      expect([...found]).toEqual([]);
    });
  },
);
