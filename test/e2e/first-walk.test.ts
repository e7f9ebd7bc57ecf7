// The first minutes of somebody who knows Word and nothing else: name, sample, three edits, preview, PDF; the same without a mouse on a
// register that is there; then a blank register of their own and a table out of Word.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
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

  /** What is printed in a PDF, without spaces and line ends; null where nothing on this machine can read one. */
  function printedIn(pdf: string): string | null {
    const read = spawnSync('pdftotext', ['-raw', pdf, '-'], { encoding: 'utf8' });
    return read.status === 0 ? read.stdout.replace(/\s/gu, '') : null;
  }

  function expectPrinted(pdf: string, texts: readonly string[]): void {
    expect(existsSync(pdf)).toBe(true);
    const printed = printedIn(pdf);
    if (printed !== null) for (const text of texts) expect(printed).toContain(text.replace(/\s/gu, ''));
  }

  test('from the name typed to a saved PDF, without a word of help', async () => {
    const { page } = window;
    await page.keyboard.type('องค์การบริหารส่วนตำบลทุ่งน้ำใส');
    await window.answerPath(path.join(folder, 'ตัวอย่าง.itareg'), () =>
      page.getByRole('button', { name: /ลองด้วยตัวอย่าง/u }).click(),
    );
    await page.getByRole('heading', { name: 'องค์การบริหารส่วนตำบลทุ่งน้ำใส' }).waitFor();
    // The caret is in the first cell already.
    await page.keyboard.type(' แก้คำแรก');
    await cell(page, 'actions', 5).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.press('Enter');
    await page.keyboard.type('ประชุมชี้แจงเมื่อวันที่ 15 มกราคม 2566');
    await page.getByRole('button', { name: 'เมนูของแถวที่ ๒', exact: true }).click();
    await page.getByRole('menuitem', { name: 'แทรกแถวด้านล่าง' }).click();
    await page.keyboard.type('มาตรการที่เพิ่มเอง');
    await page.keyboard.press('Control+KeyP');
    await page
      .getByText(/^[๐-๙]+ หน้า$/u)
      .first()
      .waitFor();
    // The table has grown narrow beside the pages; the line with the caret is still in sight.
    const [field, desk] = await Promise.all([
      cell(page, 'issue', 3).boundingBox(),
      page.locator('.desk').boundingBox(),
    ]);
    expect(field?.y).toBeGreaterThan(desk?.y ?? 0);
    expect(field?.y).toBeLessThan((desk?.y ?? 0) + (desk?.height ?? 0));
    const pdf = path.join(folder, 'รายงาน.pdf');
    await window.answerPath(pdf, () => page.getByRole('button', { name: 'บันทึก PDF' }).first().click());
    await page.getByRole('status').filter({ hasText: pdf }).waitFor();
    expectPrinted(pdf, ['องค์การบริหารส่วนตำบลทุ่งน้ำใส', 'แก้คำแรก', 'ประชุมชี้แจงเมื่อวันที่ ๑๕ มกราคม ๒๕๖๖', 'มาตรการที่เพิ่มเอง']);
  });

  test('by keys alone: open, edit, add a row, preview, save the PDF', async () => {
    const { page } = window;
    const file = path.join(folder, 'ทะเบียนปีก่อน.itareg');
    const made = await createSampleRegister(file);
    if (!made.ok) throw new Error(made.error.kind);
    const press = (key: string) => page.keyboard.press(key);
    const focusedName = () =>
      page.evaluate(() => document.activeElement?.ariaLabel ?? document.activeElement?.textContent ?? '');
    /** By Tab to the button of a name, as somebody without a mouse goes; the number of presses is bounded by what there is. */
    const tabTo = async (name: RegExp) => {
      for (let presses = 0; presses < 60; presses += 1) {
        if (name.test(await focusedName())) return;
        await press('Tab');
      }
      throw new Error(`Tab does not lead to ${name}, but to ${await focusedName()}`);
    };
    const answerPath = async (answer: string) => {
      await page.getByRole('dialog').getByRole('textbox').waitFor();
      await expect.poll(() => page.locator(':focus').getAttribute('type')).toBe('text');
      await press('Control+KeyA');
      await page.keyboard.type(answer);
      await press('Enter');
    };

    await tabTo(/^เปิดทะเบียนที่มีอยู่/u);
    await press('Enter');
    await answerPath(file);
    // The caret waits in the first cell.
    await expect.poll(async () => (await caret(page)).name).toContain('แถวที่ ๑');
    await page.keyboard.type(' เติมท้าย');
    await press('Tab');
    await press('Control+End');
    await page.keyboard.type(' และงานนิติการ');
    await press('Control+Enter');
    await expect.poll(() => rowCount(page)).toBe(9);
    await page.keyboard.type('แถวจากแป้นพิมพ์');
    await expectSaved(page);
    await press('Control+KeyP');
    await page
      .getByText(/^[๐-๙]+ หน้า$/u)
      .first()
      .waitFor();
    // Esc leaves the cell, Tab from the row's handle leaves the table: what comes next is the preview.
    await press('Escape');
    await tabTo(/^บันทึก PDF$/u);
    await press('Enter');
    const pdf = path.join(folder, 'รายงานจากแป้นพิมพ์.pdf');
    await answerPath(pdf);
    await page.getByRole('status').filter({ hasText: pdf }).waitFor();
    expectPrinted(pdf, ['เติมท้าย', 'และงานนิติการ', 'แถวจากแป้นพิมพ์']);
    // And back to where the work goes on.
    await press('Control+Digit1');
    await expect.poll(async () => (await caret(page)).name).toContain('แถวที่ ๒');
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
