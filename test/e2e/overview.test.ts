// The overview as a clerk meets it, by role and by keyboard: figures, the line of time and its table, what presses, what is wanted of
// whom; and the ways out of it: to the sentence in the table, to a message, to slips, to a calendar.
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { toThaiDigits as n, toArabicDigits } from '../../src/thai/digits.ts';
import { windowWording as english } from '../../src/wording/en/window.ts';
import { windowWording as thai } from '../../src/wording/th/window.ts';
import { violations } from './axe.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { caret, cell, expectSaved, rowCount } from './register-page.ts';

const chromium = findChromium(process.env);
const { overview } = thai;
const { timeline } = overview;

describe.skipIf(chromium === null)(
  'the overview (needs Chromium, Chrome or Edge; CHROMIUM names its program file)',
  () => {
    const host = loopbackPageHost(chromium ?? '');
    let folder = '';
    let window: OpenWindow;

    /** The sample in the middle of its year: the window's clock says so. */
    async function open(day = '2023-01-20'): Promise<Page> {
      const file = path.join(folder, 'ตัวอย่าง.itareg');
      const made = await createSampleRegister(file);
      if (!made.ok) throw new Error(made.error.kind);
      window = await host.start(path.join(folder, 'program'), file);
      const { page } = window;
      await page.addInitScript((at) => {
        const realNow = Date.now;
        const shift = Date.parse(at) - realNow();
        Date.now = () => realNow() + shift;
      }, `${day}T05:00:00Z`);
      await page.reload();
      await cell(page, 'issue', 1).waitFor();
      return page;
    }

    async function toOverview(page: Page): Promise<void> {
      await page.keyboard.press('Control+Digit2');
      await region(page, timeline.title(2566)).or(page.getByText(overview.empty.title)).waitFor();
    }

    const region = (page: Page, name: string) => page.getByRole('region', { name });
    const marks = (page: Page) => page.getByRole('group', { name: /^เส้นเวลา/u }).getByRole('button');
    const focused = (page: Page) => page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');

    beforeEach(() => {
      folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
    });

    afterEach(async () => {
      await window.close();
      rmSync(folder, { recursive: true, force: true });
      expect(window.faults).toEqual([]);
    });

    test('counts every measure once, and the figures follow an edit', async () => {
      const page = await open();
      await toOverview(page);
      const figures = async () => {
        const texts = await page.locator('.tile strong').allTextContents();
        return texts.map((text) => Number(toArabicDigits(text)));
      };
      const before = await figures();
      expect(before).toHaveLength(4);
      expect(before.reduce((sum, figure) => sum + figure, 0)).toBe(8);
      const legend = page.getByRole('list', { name: overview.bar.title });
      expect(await legend.getByRole('listitem').count()).toBeGreaterThan(1);

      await page.keyboard.press('Control+Digit1');
      await cell(page, 'actions', 1).click();
      await page.keyboard.press('Control+KeyA');
      await page.keyboard.press('Delete');
      await expectSaved(page);
      await toOverview(page);
      await expect.poll(async () => (await figures())[2]).toBe((before[2] ?? 0) + 1);
    });

    test('a status of the bar leads to its rows in the register, whatever was filtered by before', async () => {
      const page = await open();
      await page.getByRole('textbox', { name: thai.find.filters.text }).fill('ไม่มีแถวใดมีข้อความนี้');
      await toOverview(page);
      const overdue = page
        .getByRole('list', { name: overview.bar.title })
        .getByRole('button', { name: new RegExp(`^${thai.followup.statuses.overdue}`, 'u') });
      const count = Number(toArabicDigits((await overdue.locator('b').textContent()) ?? ''));
      expect(count).toBeGreaterThan(0);
      await overdue.press('Enter');
      await page.getByRole('table', { name: /๒๕๖๖/u }).waitFor();
      expect(await rowCount(page)).toBe(count);
      expect(await page.getByRole('textbox', { name: thai.find.filters.text }).inputValue()).toBe('');
    });

    test('the line of time is walked with the arrows, and Enter goes to the sentence of a mark', async () => {
      const page = await open();
      await toOverview(page);
      const stops = marks(page).and(page.locator('[tabindex="0"]'));
      expect(await stops.count()).toBe(1);
      await stops.focus();
      const first = await focused(page);
      expect(first).toMatch(/^[๐-๙]+ \S+ [๐-๙]{4} กำหนด: E๑๑ .* — เกินกำหนด [๐-๙]+ วัน/u);

      const all = new Set([first]);
      await page.keyboard.press('Home');
      all.add(await focused(page));
      for (let step = 0; step < 30; step += 1) {
        await page.keyboard.press('ArrowRight');
        all.add(await focused(page));
      }
      // Along one row: its own marks and no others.
      for (const label of all) expect(label).toContain('E๑๑');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Home');
      const above = await focused(page);
      expect(above).toContain('I๑๒');
      expect(await stops.count()).toBe(1);

      await page.keyboard.press('Enter');
      await expect.poll(async () => (await caret(page)).name).toMatch(/แถวที่ ๓$/u);
      const { name, offset } = await caret(page);
      const sentence = /: I๑๒ (?:\S+\) )?(.{12})/u.exec(above)?.[1] ?? '-';
      const text = await page.getByRole('textbox', { name, exact: true }).inputValue();
      expect(text.slice(offset).startsWith(sentence)).toBe(true);
    });

    test('the table beside the picture says the same, by day', async () => {
      const page = await open();
      await toOverview(page);
      const labels = await marks(page).evaluateAll((all) => all.map((mark) => mark.getAttribute('aria-label') ?? ''));
      await page.getByRole('button', { name: timeline.showTable }).click();
      const table = page.getByRole('table', { name: /^ตารางของเส้นเวลา/u });
      const rows = await table
        .getByRole('row')
        .evaluateAll((all) =>
          all.slice(1).map((row) => [...row.children].map((each) => (each as HTMLElement).innerText.trim())),
        );
      expect(rows.length).toBeGreaterThanOrEqual(labels.length);
      for (const [, kind = '', what = '', status = ''] of rows) {
        expect(labels.some((label) => label.includes(kind) && label.includes(what) && label.includes(status))).toBe(
          true,
        );
      }
      await table.getByRole('button').first().click();
      await expect.poll(async () => (await caret(page)).name).toMatch(/แถวที่/u);
    });

    test('the day can be turned back and forth, and today comes back', async () => {
      const page = await open('2023-03-20');
      await toOverview(page);
      const day = page.getByRole('button', { name: /^ณ วันที่/u });
      expect(await day.textContent()).toContain(overview.asOf.today);
      const late = () => region(page, overview.due.overdue).getByRole('listitem').count();
      const before = await late();
      await day.click();
      await page.getByRole('dialog', { name: overview.asOf.title }).getByRole('grid').waitFor();
      // The calendar begins at the day that is shown: four months back, by its own keys.
      await page.keyboard.press('PageUp');
      await page.keyboard.press('PageUp');
      await page.keyboard.press('PageUp');
      await page.keyboard.press('PageUp');
      await page.keyboard.press('Enter');
      await expect.poll(() => day.textContent()).toContain(overview.asOf.notToday);
      expect(await day.textContent()).toContain('๒๐ พ.ย. ๒๕๖๕');
      await region(page, overview.summary.title)
        .getByText(/ณ วันที่ ๒๐ พฤศจิกายน ๒๕๖๕/u)
        .waitFor();
      await day.click();
      await page.getByRole('button', { name: overview.asOf.back }).click();
      await expect.poll(() => day.textContent()).toContain(overview.asOf.today);
      await expect.poll(late).toBe(before);
    });

    test('what is due and what is late leads to its row, and long lists open', async () => {
      const page = await open('2023-06-01');
      await page.keyboard.press('Control+Digit1');
      await cell(page, 'actions', 1).click();
      await page.keyboard.press('Control+KeyA');
      await page.keyboard.press('Delete');
      await cell(page, 'actions', 4).click();
      await page.keyboard.press('Control+KeyA');
      await page.keyboard.press('Delete');
      await expectSaved(page);
      await toOverview(page);
      const late = region(page, overview.due.overdue);
      await expect.poll(() => late.getByRole('listitem').count()).toBe(5);
      await late.getByRole('button', { name: /^ดูทั้งหมด/u }).click();
      expect(await late.getByRole('listitem').count()).toBeGreaterThan(5);
      await region(page, overview.due.title(30)).getByText(overview.due.none(30)).waitFor();
      await late.getByRole('listitem').first().getByRole('button').focus();
      await page.keyboard.press('Enter');
      await expect.poll(async () => (await caret(page)).name).toMatch(/แถวที่ [๑๔]$/u);
    });

    test('a unit is told by a message that is copied, as it stands or changed', async () => {
      const page = await open();
      await toOverview(page);
      const row = page.getByRole('row', { name: new RegExp(`^${overview.needs.noUnit}`, 'u') });
      await row.getByRole('button', { name: overview.needs.messageTo(overview.needs.noUnit) }).click();
      const dialog = page.getByRole('dialog');
      const field = dialog.getByRole('textbox', { name: overview.message.field });
      expect(await field.inputValue()).toMatch(
        /^เรียน .*\nเรื่อง ขอทราบผลการดำเนินการตามมาตรการ ITA ปีงบประมาณ พ\.ศ\. ๒๕๖๖ รอบ ๖ เดือน\n/u,
      );
      await field.press('Control+End');
      await page.keyboard.type('\nโทร ๑๒๓');
      await dialog.getByRole('button', { name: overview.message.copy }).click();
      await page.getByText(overview.message.copied(overview.needs.noUnit)).waitFor();
      // Where the text went is seen by pasting it.
      await page.keyboard.press('Control+Digit1');
      await cell(page, 'actions', 8).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Control+KeyV');
      await expect.poll(() => cell(page, 'actions', 8).inputValue()).toContain('โทร ๑๒๓');
    });

    test('the summary line is copied as it would print', async () => {
      const page = await open();
      await toOverview(page);
      const summary = region(page, overview.summary.title);
      const line = await summary.locator('.summary-line').textContent();
      expect(line).toMatch(/^มาตรการทั้งหมด ๘ มาตรการ .*\(ข้อมูล ณ วันที่ ๒๐ มกราคม ๒๕๖๖\)$/u);
      await summary.getByRole('button', { name: overview.summary.copy }).click();
      await page.getByText(overview.summary.copied).waitFor();
    });

    test('slips: one in the preview, all of them in one file, and each in a file of its own', async () => {
      const page = await open('2022-12-20');
      await toOverview(page);
      await page.getByRole('button', { name: overview.needs.slipOf('สำนักปลัด') }).click();
      await page.getByRole('main', { name: thai.shell.places.print }).waitFor();
      const document = page.getByRole('radio', { name: thai.shell.print.document['unit-slip'] });
      expect(await document.isChecked()).toBe(true);
      const choice = page.getByLabel(overview.slips.choice);
      expect(await choice.evaluate((select: HTMLSelectElement) => select.selectedOptions[0]?.textContent)).toContain(
        'สำนักปลัด',
      );
      await page
        .getByText(/^[๐-๙]+ หน้า$/u)
        .first()
        .waitFor();
      const one = path.join(folder, 'หนึ่ง.pdf');
      await window.answerPath(one, () => page.getByRole('button', { name: thai.preview.savePdf }).click());
      await page.getByText(/^✓ บันทึก PDF [๐-๙]+ หน้าแล้ว/u).waitFor();
      expect(existsSync(one)).toBe(true);

      await choice.selectOption({ index: 0 });
      const all = path.join(folder, 'ทั้งหมด.pdf');
      await window.answerPath(all, () => page.getByRole('button', { name: thai.preview.savePdf }).click());
      await expect.poll(() => existsSync(all)).toBe(true);
      expect(readFileSync(all).length).toBeGreaterThan(readFileSync(one).length);

      await window.answerPath(folder, () => page.getByRole('button', { name: overview.slips.each }).click());
      await page.getByText(/^บันทึกใบแจ้งหน่วยงาน [๐-๙]+ ไฟล์แล้ว/u).waitFor();
      const slips = readdirSync(folder).filter((name) => name.startsWith('ใบแจ้งหน่วยงาน '));
      expect(slips.length).toBeGreaterThan(1);
      expect(slips.some((name) => name.includes('สำนักปลัด'))).toBe(true);

      // Who comes to the print screen by another way finds the report.
      await page.keyboard.press('Control+Digit2');
      await page.keyboard.press('Control+Digit3');
      expect(await page.getByRole('radio', { name: thai.shell.print.document.report }).isChecked()).toBe(true);
    });

    test('the calendar of deadlines is saved as a file', async () => {
      const page = await open();
      await toOverview(page);
      const file = path.join(folder, 'กำหนด.ics');
      await window.answerPath(file, () => page.getByRole('button', { name: overview.commands.saveCalendar }).click());
      await page.getByText(/^บันทึกปฏิทิน [๐-๙]+ กำหนดแล้ว/u).waitFor();
      expect(readFileSync(file, 'utf8')).toMatch(/^BEGIN:VCALENDAR\r\n/u);
    });

    test('without a date that can be read, and without a measure, it says what to do', async () => {
      window = await host.start(path.join(folder, 'program'));
      const { page } = window;
      await page.getByLabel(thai.start.organisationName).fill('เทศบาลตำบลน้ำใส');
      await window.answerPath(path.join(folder, 'เปล่า.itareg'), () =>
        page.getByRole('button', { name: thai.start.blankTitle }).click(),
      );
      await page.getByRole('main', { name: thai.shell.places.register }).waitFor();
      await toOverview(page);
      await page.getByRole('button', { name: overview.empty.toRegister }).click();
      await page.getByRole('button', { name: thai.table.addFirstGroup }).click();
      await page.keyboard.press('Control+Enter');
      await page.keyboard.type('I๗ ยังไม่มีกำหนด');
      await expectSaved(page);
      const rows = await rowCount(page);
      await page.keyboard.press('Control+Digit2');
      await page.getByText(timeline.nothing).waitFor();
      await page.getByText(timeline.nothingNext).waitFor();
      expect(await page.locator('.tile-notReported strong').textContent()).toBe(n(rows));
    });

    for (const look of [
      { name: 'light', media: { colorScheme: 'light' } },
      { name: 'dark', media: { colorScheme: 'dark' } },
      { name: 'forced colours', media: { colorScheme: 'dark', forcedColors: 'active' } },
    ] as const) {
      test(`breaks no rule of accessibility: ${look.name}`, async () => {
        const page = await open('2023-04-05');
        await page.emulateMedia(look.media);
        await toOverview(page);
        await page.getByRole('button', { name: timeline.showTable }).click();
        expect(await violations(page)).toEqual([]);
        await page.getByRole('button', { name: /^ณ วันที่/u }).click();
        await page.getByRole('grid').waitFor();
        expect(await violations(page)).toEqual([]);
        await page.keyboard.press('Escape');
        await page
          .getByRole('button', { name: /^ข้อความ… ถึง/u })
          .first()
          .click();
        await page.getByRole('dialog').waitFor();
        expect(await violations(page)).toEqual([]);
      });
    }

    test('at twice the size nothing of it is cut off, and it speaks English', async () => {
      const page = await open('2023-04-05');
      await page.setViewportSize({ width: 683, height: 384 });
      await toOverview(page);
      const wide = await page.evaluate(() => {
        const screen = document.querySelector('.overview');
        return screen ? screen.scrollWidth - screen.clientWidth : -1;
      });
      expect(wide).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 1366, height: 768 });
      await page.keyboard.press('Control+Digit5');
      await page.getByRole('radio', { name: 'English' }).click({ force: true });
      await page.keyboard.press('Control+Digit2');
      await page.getByRole('heading', { name: english.overview.timeline.title(2566) }).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  },
);
