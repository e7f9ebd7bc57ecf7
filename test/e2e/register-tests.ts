// The page tests of the whole way: sample, edit by keyboard, rows, undo, close, reopen, PDF. They run on any host.
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { OpenWindow, PageHost } from './page-host.ts';
import { caret, cell, expectNothingHidden, expectSaved, rowCount, texts } from './register-page.ts';

export function definePageTests(host: PageHost): void {
  describe(`the window on ${host.name}`, () => {
    let folder = '';
    let file = '';
    let window: OpenWindow;

    beforeEach(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
      file = path.join(folder, 'ตัวอย่าง.itareg');
      window = await host.start(path.join(folder, 'program'));
    });

    afterEach(async () => {
      await window.close();
      rmSync(folder, { recursive: true, force: true });
      expect(window.faults).toEqual([]);
    });

    async function openSample(): Promise<void> {
      const { page } = window;
      await window.answerPath(file, () => page.getByRole('button', { name: /ลองด้วยตัวอย่าง/u }).click());
      await cell(page, 'issue', 1).waitFor();
    }

    async function reopen(): Promise<void> {
      await window.close();
      expect(window.faults).toEqual([]);
      window = await host.start(path.join(folder, 'program'));
      // The newest of the recent registers.
      await window.page.getByRole('navigation').getByRole('button').first().click();
      await cell(window.page, 'issue', 1).waitFor();
    }

    test('a clerk edits the sample by keyboard, closes, and finds everything again', async () => {
      await openSample();
      const { page } = window;
      await expectNothingHidden(page);
      const rows = await rowCount(page);
      expect(rows).toBe(8);

      await cell(page, 'actions', 1).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.press('Enter');
      await page.keyboard.type('น้ำใจและความซื่อสัตย์ที่วัดได้');
      expect(await cell(page, 'actions', 1).inputValue()).toMatch(/\n๕\) น้ำใจและความซื่อสัตย์ที่วัดได้$/u);
      await expectSaved(page);

      await page.keyboard.press('Control+Enter');
      expect(await rowCount(page)).toBe(rows + 1);
      await page.keyboard.type('แถวใหม่ของเรา');
      await page.keyboard.press('Tab');
      await page.keyboard.type('กองคลัง');
      await page.keyboard.press('Alt+Shift+ArrowDown');
      expect((await texts(page, 'issue')).indexOf('แถวใหม่ของเรา')).toBe(2);
      expect(await cell(page, 'responsible', 3).inputValue()).toBe('กองคลัง');
      expect((await caret(page)).name).toContain('ผู้รับผิดชอบ');

      await page.keyboard.press('Control+KeyD');
      expect(await rowCount(page)).toBe(rows + 2);
      await page.keyboard.press('Control+KeyZ');
      await expect.poll(() => rowCount(page)).toBe(rows + 1);
      await expectNothingHidden(page);

      await reopen();
      const again = window.page;
      expect(await cell(again, 'actions', 1).inputValue()).toMatch(/\n๕\) น้ำใจและความซื่อสัตย์ที่วัดได้$/u);
      expect((await texts(again, 'issue')).indexOf('แถวใหม่ของเรา')).toBe(2);
      expect(await rowCount(again)).toBe(rows + 1);
    });

    test('what was typed right before the window closes is in the file', async () => {
      await openSample();
      await cell(window.page, 'steps', 2).click();
      await window.page.keyboard.press('Control+Home');
      await window.page.keyboard.type('พิมพ์แล้วปิดทันที ');
      await reopen();
      expect(await cell(window.page, 'steps', 2).inputValue()).toMatch(/^พิมพ์แล้วปิดทันที /u);
    });

    test('the saved PDF holds the edit', async ({ skip }) => {
      skip(!hasPdfToText(), 'pdftotext (poppler-utils) is not on this machine');
      await openSample();
      const { page } = window;
      await cell(page, 'responsible', 1).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' ร่วมกับงานนิติการ');
      const pdf = path.join(folder, 'รายงาน.pdf');
      await page.keyboard.press('Control+KeyP');
      await page.getByText('๙ หน้า', { exact: true }).waitFor();
      await window.answerPath(pdf, () => page.getByRole('button', { name: 'บันทึก PDF' }).click());
      await page
        .getByRole('status')
        .filter({ hasText: `บันทึก PDF ๙ หน้าแล้ว: ${pdf}` })
        .waitFor();
      expect(existsSync(pdf)).toBe(true);
      const text = execFileSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
      expect(text.replace(/\s/gu, '')).toContain('ร่วมกับงานนิติการ');
    });

    test('undo takes back a whole way and redo goes it again', async () => {
      await openSample();
      const { page } = window;
      const before = await texts(page, 'issue');
      await page.getByRole('button', { name: 'เมนูของแถวที่ ๒' }).click();
      await page.getByRole('menuitem', { name: /ลบแถว/u }).click();
      await expect.poll(() => rowCount(page)).toBe(7);
      await page.getByRole('status').getByRole('button', { name: 'เลิกทำ' }).click();
      await expect.poll(() => texts(page, 'issue')).toEqual(before);
      await page.keyboard.press('Control+KeyY');
      await expect.poll(() => rowCount(page)).toBe(7);
      await page.keyboard.press('Control+KeyZ');
      await expect.poll(() => texts(page, 'issue')).toEqual(before);
    });

    test('Tab goes on, the arrows cross cells at their edges, and Esc with Tab leaves the table', async () => {
      await openSample();
      const { page } = window;
      await cell(page, 'issue', 1).click();
      await page.keyboard.press('Tab');
      expect((await caret(page)).name).toBe('ผู้รับผิดชอบ แถวที่ ๑');
      await page.keyboard.press('Shift+Tab');
      expect((await caret(page)).name).toContain('แถวที่ ๑');
      await page.keyboard.press('Control+End');
      await page.keyboard.press('ArrowDown');
      expect(await caret(page)).toMatchObject({ name: expect.stringContaining('แถวที่ ๒') });
      expect((await caret(page)).offset).toBeLessThan(40);
      await page.keyboard.press('ArrowUp');
      expect(await caret(page)).toMatchObject({ name: expect.stringContaining('แถวที่ ๑') });
      await page.keyboard.press('Escape');
      expect((await caret(page)).name).toBe('เลือกแถวที่ ๑');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('table'))).toBeNull();
    });

    test('keys are known by their place: Ctrl+Z works under a Thai layout', async () => {
      await openSample();
      const { page } = window;
      const before = await texts(page, 'responsible');
      await cell(page, 'responsible', 2).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' ชั่วคราว');
      await expectSaved(page);
      await page.evaluate(() => {
        const thaiKey = { key: 'ผ', code: 'KeyZ', ctrlKey: true, bubbles: true, cancelable: true };
        document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', thaiKey));
      });
      await expect.poll(() => texts(page, 'responsible')).toEqual(before);
    });

    test('what cannot be saved stays on the screen, is said, and can be saved elsewhere', async () => {
      const stick = path.join(folder, 'แฟลชไดรฟ์');
      mkdirSync(stick);
      file = path.join(stick, 'ตัวอย่าง.itareg');
      await openSample();
      const { page } = window;
      // The medium is gone: where its folder was there is something that cannot be written into.
      rmSync(stick, { recursive: true });
      writeFileSync(stick, '');
      await cell(page, 'actions', 3).click();
      await page.keyboard.press('Control+End');
      await page.keyboard.type(' ยังบันทึกไม่ได้');
      await page.getByRole('alert').filter({ hasText: 'ข้อความที่พิมพ์ยังอยู่บนหน้าจอ' }).waitFor();
      await page.keyboard.type(' แต่พิมพ์ต่อได้');
      const rescued = path.join(folder, 'ตัวอย่าง.itareg');
      await window.answerPath(rescued, () => page.getByRole('button', { name: 'บันทึกลงที่อื่น' }).click());
      await expectSaved(page);
      expect(await cell(page, 'actions', 3).inputValue()).toMatch(/ ยังบันทึกไม่ได้ แต่พิมพ์ต่อได้$/u);
      await reopen();
      expect(await cell(window.page, 'actions', 3).inputValue()).toMatch(/ ยังบันทึกไม่ได้ แต่พิมพ์ต่อได้$/u);
    });

    test('settings are saved by themselves and printed', async () => {
      await openSample();
      const { page } = window;
      await page.getByRole('button', { name: 'ตั้งค่า' }).click();
      await page.getByLabel('ชื่อเต็ม').fill('เทศบาลตำบลน้ำใส');
      await expectSaved(page);
      await page.getByRole('button', { name: 'ทะเบียน', exact: true }).click();
      await page.getByRole('heading', { name: 'เทศบาลตำบลน้ำใส' }).waitFor();
      await page.getByRole('button', { name: 'เพิ่มรอบ ๑๒ เดือน' }).click();
      await expect.poll(() => page.getByRole('button', { name: 'รอบ ๑๒ เดือน', pressed: true }).count()).toBe(1);
      expect(await cell(page, 'actions', 1).inputValue()).not.toBe('');
    });
  });
}

function hasPdfToText(): boolean {
  try {
    execFileSync('pdftotext', ['-v'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
