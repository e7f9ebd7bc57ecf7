// The first minutes of somebody who knows Word and nothing else: name, sample, edits, preview, PDF; then a blank register of their own
// and a table out of Word.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { caret, cell, expectSaved, rowCount } from './register-page.ts';

const chromium = findChromium(process.env);
const title = 'the first walk (needs Chromium, Chrome or Edge; CHROMIUM names its program file)';

describe.skipIf(chromium === null)(title, () => {
  let folder = '';
  let window: OpenWindow;
  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ita-first-'));
    window = await loopbackPageHost(chromium ?? '').start(path.join(folder, 'program'));
    // The caret stands where the name goes.
    await expect.poll(() => window.page.locator(':focus').getAttribute('id')).toBe('organisation-name');
  });
  afterEach(async () => {
    await window.close();
    rmSync(folder, { recursive: true, force: true });
    expect(window.faults).toEqual([]);
  });

  test('from the name typed to a saved PDF, without a word of help', async () => {
    const { page } = window;
    await page.keyboard.type('องค์การบริหารส่วนตำบลทุ่งน้ำใส');
    await window.answerPath(path.join(folder, 'ตัวอย่าง.itareg'), () =>
      page.getByRole('button', { name: /ลองด้วยตัวอย่าง/u }).click(),
    );
    await page.getByRole('heading', { name: 'องค์การบริหารส่วนตำบลทุ่งน้ำใส' }).waitFor();
    // The caret is in the first cell already.
    await page.keyboard.type('แก้คำแรก ');
    await cell(page, 'actions', 5).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('ประชุมชี้แจงเมื่อวันที่ 15 มกราคม 2566');
    await page.keyboard.press('Control+KeyP');
    await page
      .getByText(/^[๐-๙]+ หน้า$/u)
      .first()
      .waitFor();
    // The table has grown narrow beside the pages; the line with the caret is still in sight.
    const [field, desk] = await Promise.all([
      cell(page, 'actions', 5).boundingBox(),
      page.locator('.desk').boundingBox(),
    ]);
    const bottom = (field?.y ?? 0) + (field?.height ?? 0);
    expect(bottom).toBeGreaterThan(desk?.y ?? 0);
    expect(bottom).toBeLessThanOrEqual((desk?.y ?? 0) + (desk?.height ?? 0) + 1);
    const pdf = path.join(folder, 'รายงาน.pdf');
    await window.answerPath(pdf, () => page.getByRole('button', { name: 'บันทึก PDF' }).first().click());
    await page.getByRole('status').filter({ hasText: pdf }).waitFor();
    expect(existsSync(pdf)).toBe(true);
  });

  test('a blank register waits for Enter or a table from Word', async () => {
    const { page } = window;
    await page.keyboard.type('เทศบาลตำบลบ้านใหม่');
    await window.answerPath(path.join(folder, 'ใหม่.itareg'), () =>
      page.getByRole('button', { name: /เริ่มทะเบียนเปล่า/u }).click(),
    );
    await expect.poll(async () => (await caret(page)).name || page.locator(':focus').textContent()).toBe('เพิ่มกลุ่มแรก');
    const table = readFileSync(new URL('../fixtures/clipboard/word-table.html', import.meta.url), 'utf8');
    await page.evaluate((html) => {
      const data = new DataTransfer();
      data.setData('text/html', html);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, table);
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => rowCount(page)).toBe(2);
    await expectSaved(page);
  });
});
