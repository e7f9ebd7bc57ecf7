// Notes on cells by keyboard and role: written, read, gone to, emptied; and that nothing typed in one is lost.
import { describe, expect, test } from 'vitest';
import { command, expectAccessible, onSampleInFolder } from './beside-page.ts';
import { caret, cell, expectSaved } from './register-page.ts';
import { chromium, needsChromium } from './rows-page.ts';

const note = 'รอตัวเลขจากกองคลัง';

describe.skipIf(chromium === null)(`notes ${needsChromium}`, () => {
  const sample = onSampleInFolder();
  const dialog = () => sample.page().getByRole('dialog', { name: /^หมายเหตุ: / });
  const panel = () => sample.page().getByRole('complementary', { name: 'หมายเหตุทั้งหมด' });
  const described = (text: string) => sample.page().getByRole('textbox', { description: text });

  /** Shift+F2 on the cell with the caret, then the text. */
  async function write(text: string): Promise<void> {
    await sample.page().keyboard.press('Shift+F2');
    await dialog().getByRole('textbox').waitFor();
    await sample.page().keyboard.type(text);
  }

  test('Shift+F2 opens the note of the cell, Esc goes back to the caret, and the cell is described by it', async () => {
    const page = sample.page();
    await cell(page, 'reporting', 2).click();
    await write(note);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect((await caret(page)).name).toBe('การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ แถวที่ ๒');
    await expectSaved(page);
    expect(await described(`หมายเหตุ: ${note}`).count()).toBe(1);
    await expectAccessible(page);

    await sample.reopen();
    expect(await described(`หมายเหตุ: ${note}`).getAttribute('aria-label')).toMatch(/แถวที่ ๒$/u);
    await sample
      .page()
      .getByRole('button', { name: /^หมายเหตุ: การรายงานผล.*แถวที่ ๒$/ })
      .click();
    expect(await dialog().getByRole('textbox').inputValue()).toBe(note);
  });

  test('what is typed in a note is kept when it is clicked away at once, and an emptied note is none', async () => {
    const page = sample.page();
    await cell(page, 'actions', 1).click();
    await write(note);
    await page.mouse.click(500, 740);
    await dialog().waitFor({ state: 'detached' });
    await expectSaved(page);
    expect(await described(`หมายเหตุ: ${note}`).count()).toBe(1);

    await cell(page, 'actions', 1).click();
    await page.keyboard.press('Shift+F2');
    await dialog().getByRole('textbox').fill('');
    await page.keyboard.press('Escape');
    await expect.poll(() => described(`หมายเหตุ: ${note}`).count()).toBe(0);
    await expectSaved(page);
    // Undo brings it back; the caret is in its row.
    await page.keyboard.press('Control+KeyZ');
    await described(`หมายเหตุ: ${note}`).waitFor();
  });

  test('the panel lists every note of the year: each can be written in it, and be gone to', async () => {
    const page = sample.page();
    await command(page, 'หมายเหตุทั้งหมด');
    await panel().getByText('ยังไม่มีหมายเหตุในปีงบประมาณนี้').waitFor();
    await page.keyboard.press('Escape');
    await cell(page, 'steps', 3).click();
    await write(note);
    await page.keyboard.press('Escape');
    await cell(page, 'issue', 1).click();
    await write('ถามหัวหน้า');
    await page.getByRole('button', { name: 'ดูทั้งหมด' }).click();
    const headings = panel().getByRole('heading', { level: 3 });
    expect(await headings.allTextContents()).toEqual([
      'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา แถวที่ ๑',
      'ขั้นตอนหรือวิธีการ/มาตรการ แถวที่ ๓',
    ]);
    await expectAccessible(page);

    const field = panel().getByRole('textbox', { name: 'หมายเหตุ: ขั้นตอนหรือวิธีการ/มาตรการ แถวที่ ๓' });
    await field.fill('');
    // While it is being written anew it stays where it is.
    await expectSaved(page);
    await field.fill('เสร็จแล้ว');
    await page.getByRole('button', { name: 'ไปที่ช่อง ขั้นตอนหรือวิธีการ/มาตรการ แถวที่ ๓' }).click();
    expect((await caret(page)).name).toBe('ขั้นตอนหรือวิธีการ/มาตรการ แถวที่ ๓');
    await described('หมายเหตุ: เสร็จแล้ว').waitFor();

    await panel()
      .getByRole('textbox', { name: /แถวที่ ๑$/u })
      .fill('');
    await panel().getByRole('button', { name: 'ปิด' }).click();
    await described('หมายเหตุ: ถามหัวหน้า').waitFor({ state: 'detached' });
  });

  test('the row’s menu opens a note by keys', async () => {
    const page = sample.page();
    await cell(page, 'issue', 2).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('menuitem', { name: 'หมายเหตุ…' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('menuitem', { name: 'ผู้รับผิดชอบ' }).focus();
    await page.keyboard.press('Enter');
    await dialog().getByRole('textbox').waitFor();
    await page.keyboard.type(note);
    await page.keyboard.press('Escape');
    expect((await caret(page)).name).toBe('ผู้รับผิดชอบ แถวที่ ๒');
    await described(`หมายเหตุ: ${note}`).waitFor();
  });
});
