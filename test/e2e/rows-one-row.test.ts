// One row at a time: the same cells, one above the other, on any width of the window.
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { caret, cell, expectSaved, rowCount } from './register-page.ts';
import { choose, chromium, needsChromium, onSample, rowMenu, undo } from './rows-page.ts';

describe.skipIf(chromium === null)(`one row at a time ${needsChromium}`, () => {
  const sample = onSample();
  // The steps stand above and below the cells; the upper ones are meant.
  const button = (name: string) => sample.page().getByRole('button', { name, exact: true }).first();
  const toggle = () => button('มุมมองทีละแถว');
  const heading = (text: string) => sample.page().getByRole('heading', { name: text });

  test('shows the row one was in, goes on and back, and is remembered', async () => {
    const page = sample.page();
    await cell(page, 'steps', 3).click();
    await toggle().click();
    await heading('แถวที่ ๓ จาก ๘').waitFor();
    expect(await page.locator('table').count()).toBe(0);
    expect(await page.getByRole('textbox', { name: /แถวที่ ๓$/u }).count()).toBe(5);
    expect(await violations(page)).toEqual([]);
    await button('แถวถัดไป').click();
    await heading('แถวที่ ๔ จาก ๘').waitFor();
    await page.getByRole('textbox', { name: 'หัวข้อกลุ่มที่ ๒' }).waitFor();
    await button('แถวก่อนหน้า').click();
    await heading('แถวที่ ๓ จาก ๘').waitFor();
    await cell(page, 'actions', 3).click();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await heading('แถวที่ ๔ จาก ๘').waitFor();
    expect(await caret(page)).toMatchObject({ name: expect.stringContaining('แถวที่ ๔'), offset: 0 });
    await sample.reopen();
    await heading('แถวที่ ๑ จาก ๘').waitFor();
    expect(await button('แถวก่อนหน้า').isDisabled()).toBe(true);
    await button('กลับไปมุมมองตาราง').click();
    expect(await rowCount(sample.page())).toBe(8);
  });

  test('what is typed is kept when going on, and undo comes back to it', async () => {
    const page = sample.page();
    await toggle().click();
    await cell(page, 'responsible', 1).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' พิมพ์ทีละแถว');
    await button('แถวถัดไป').click();
    await button('แถวถัดไป').click();
    await expectSaved(page);
    await heading('แถวที่ ๓ จาก ๘').waitFor();
    await undo(page);
    await heading('แถวที่ ๑ จาก ๘').waitFor();
    expect((await caret(page)).name).toBe('ผู้รับผิดชอบ แถวที่ ๑');
    expect(await cell(page, 'responsible', 1).inputValue()).not.toMatch(/พิมพ์ทีละแถว/u);
    await page.keyboard.press('Control+KeyY');
    await expect.poll(() => cell(page, 'responsible', 1).inputValue()).toMatch(/ พิมพ์ทีละแถว$/u);
  });

  test('rows are added, flagged and deleted here too; keys go through the fields', async () => {
    const page = sample.page();
    await toggle().click();
    await cell(page, 'issue', 1).click();
    await page.keyboard.press('Control+Enter');
    await heading('แถวที่ ๒ จาก ๙').waitFor();
    await page.keyboard.type('แถวใหม่');
    await page.keyboard.press('Tab');
    expect((await caret(page)).name).toBe('ผู้รับผิดชอบ แถวที่ ๒');
    await choose(rowMenu(page, '๒'), /ตั้งธง/u, /ควรพัฒนา/u);
    await button('ธงของแถวที่ ๒: ควรพัฒนา').waitFor();
    await choose(rowMenu(page, '๒'), /ลบแถว/u);
    await page.getByRole('status').filter({ hasText: 'ลบแถวที่ ๒ แล้ว' }).waitFor();
    expect((await heading('จาก ๘').count()) > 0).toBe(true);
  });

  test('fits a window of 342 by 192 pixels, which is a small screen at 400 percent', async () => {
    const page = sample.page();
    await page.setViewportSize({ width: 342, height: 700 });
    await toggle().click();
    await page.setViewportSize({ width: 342, height: 192 });
    await cell(page, 'actions', 1).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' อ่านได้');
    const box = await cell(page, 'actions', 1).boundingBox();
    expect(box && box.x >= 0 && box.x + box.width <= 342).toBe(true);
    // Nothing is cut off at the side, and the text that is typed can be seen.
    const wide = await page.evaluate(
      () =>
        [...document.querySelectorAll('.one-row *')].filter((one) => one.getBoundingClientRect().right > innerWidth + 1)
          .length,
    );
    expect(wide).toBe(0);
    const line = await page.evaluate(
      () => document.querySelector('textarea:focus')?.getBoundingClientRect().bottom ?? 0,
    );
    expect(line).toBeLessThanOrEqual(192 + 20);
    // On to the next row: its first cell comes into sight.
    await page.getByRole('button', { name: 'แถวถัดไป', exact: true }).last().click();
    const first = await cell(page, 'issue', 2).boundingBox();
    expect(first && first.y >= 0 && first.y < 192).toBe(true);
  });
});
