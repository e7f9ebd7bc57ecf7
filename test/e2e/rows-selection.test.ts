// Selecting rows by mouse and by keys, and what is done with several of them at once: one step to undo each.
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { caret, cell, rowCount, texts } from './register-page.ts';
import {
  bar,
  choose,
  chromium,
  codes,
  handle,
  needsChromium,
  onSample,
  pressed,
  rowMenu,
  rowsByGroup,
  sampleCodes,
  undo,
} from './rows-page.ts';

describe.skipIf(chromium === null)(`selecting rows ${needsChromium}`, () => {
  const sample = onSample();

  test('a click selects one row, Ctrl adds and takes away, Shift draws a range; a caret in a cell lets all go', async () => {
    const page = sample.page();
    await handle(page, '๒').click();
    expect(await pressed(page)).toEqual(['๒']);
    await handle(page, '๔').click({ modifiers: ['Control'] });
    await handle(page, '๒').click({ modifiers: ['Control'] });
    expect(await pressed(page)).toEqual(['๔']);
    await handle(page, '๔').click();
    expect(await pressed(page)).toEqual([]);
    await handle(page, '๒').click();
    await handle(page, '๕').click({ modifiers: ['Shift'] });
    expect(await pressed(page)).toEqual(['๒', '๓', '๔', '๕']);
    await handle(page, '๑').click({ modifiers: ['Shift'] });
    expect(await pressed(page)).toEqual(['๑', '๒']);
    await page.getByRole('status').filter({ hasText: 'เลือก ๒ แถว' }).waitFor({ state: 'attached' });
    await cell(page, 'steps', 1).click();
    expect(await pressed(page)).toEqual([]);
    expect(await bar(page).count()).toBe(0);
  });

  test('by keys alone: from a cell to the handle, over rows, all, none, and into the bar', async () => {
    const page = sample.page();
    await cell(page, 'responsible', 2).click();
    await page.keyboard.press('Escape');
    expect((await caret(page)).name).toBe('เลือกแถวที่ ๒');
    await page.keyboard.press('Space');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Shift+ArrowDown');
    expect(await pressed(page)).toEqual(['๒', '๓', '๔']);
    await page.keyboard.press('Shift+ArrowUp');
    expect(await pressed(page)).toEqual(['๒', '๓']);
    expect((await caret(page)).name).toBe('เลือกแถวที่ ๓');
    await page.keyboard.press('Control+KeyA');
    expect((await pressed(page)).length).toBe(8);
    await page.keyboard.press('Escape');
    expect(await pressed(page)).toEqual([]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Space');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('ทำสำเนา');
    await page.keyboard.press('ArrowRight');
    expect(await page.evaluate(() => document.activeElement?.textContent)).toBe('ย้ายไปกลุ่ม…');
    await page.keyboard.press('Escape');
    expect((await caret(page)).name).toBe('เลือกแถวที่ ๒');
    expect(await bar(page).count()).toBe(0);
    // What was selected before does not come back with the next range.
    await page.keyboard.press('Shift+ArrowDown');
    expect(await pressed(page)).toEqual(['๒', '๓']);
  });

  test('flags several rows in one step, by word, shape and a tip; the same step takes the flags back', async () => {
    const page = sample.page();
    await handle(page, '๑').click();
    await handle(page, '๓').click({ modifiers: ['Shift'] });
    await choose(bar(page).getByRole('button', { name: 'ตั้งธง…' }), /จุดอ่อนเร่งด่วน/u);
    const flags = page.getByRole('button', { name: /^ธงของแถวที่ [๑๒๓]: จุดอ่อนเร่งด่วน$/u });
    expect(await flags.count()).toBe(3);
    expect(await flags.first().textContent()).toBe('จุดอ่อนเร่งด่วน');
    expect(await flags.first().locator('svg').count()).toBe(1);
    expect(await flags.first().getAttribute('title')).toMatch(/ต้องแก้ไขก่อน/u);
    expect(await pressed(page)).toEqual(['๑', '๒', '๓']);
    expect(await violations(page)).toEqual([]);
    await choose(flags.first(), /ควรพัฒนา/u);
    expect(await page.getByRole('button', { name: 'ธงของแถวที่ ๑: ควรพัฒนา' }).count()).toBe(1);
    await undo(page);
    await expect.poll(() => flags.count()).toBe(3);
    await undo(page);
    await expect.poll(() => flags.count()).toBe(0);
    // The step back goes to what it changed.
    expect(await caret(page)).toMatchObject({ name: expect.stringContaining('แถวที่ ๑') });
  });

  test('duplicates, moves and deletes several rows, one step to undo each', async () => {
    const page = sample.page();
    await handle(page, '๑').click();
    await handle(page, '๓').click({ modifiers: ['Control'] });
    await bar(page).getByRole('button', { name: 'ทำสำเนา' }).click();
    expect(await codes(page)).toEqual(['I๗', 'I๑๐', 'I๑๒', 'I๗', 'I๑๒', ...sampleCodes.slice(3)]);
    expect(await pressed(page)).toEqual(['๔', '๕']);
    await undo(page);
    await expect.poll(() => codes(page)).toEqual(sampleCodes);

    await handle(page, '๑').click();
    await handle(page, '๔').click({ modifiers: ['Control'] });
    await choose(bar(page).getByRole('button', { name: 'ย้ายไปกลุ่ม…' }), /ตัวชี้วัดที่ ๑๐/u);
    expect(await codes(page)).toEqual(['I๑๐', 'I๑๒', 'E๑๒', 'E๑๔', 'O๓๕', 'O๓๘', 'I๗', 'E๑๑']);
    expect(await rowsByGroup(page)).toEqual([2, 2, 4]);
    await undo(page);
    await expect.poll(() => codes(page)).toEqual(sampleCodes);

    await handle(page, '๒').click();
    await handle(page, '๔').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Delete');
    expect(await codes(page)).toEqual(['I๗', ...sampleCodes.slice(4)]);
    expect((await caret(page)).name).toBe('เลือกแถวที่ ๒');
    const toast = page.getByRole('status').filter({ hasText: 'ลบ ๓ แถวแล้ว' });
    await toast.getByRole('button', { name: 'เลิกทำ' }).click();
    await expect.poll(() => codes(page)).toEqual(sampleCodes);
  });

  test('a key on one of the selected rows means all of them', async () => {
    const page = sample.page();
    await handle(page, '๑').click();
    await handle(page, '๒').click({ modifiers: ['Shift'] });
    await page.keyboard.press('Alt+Shift+ArrowDown');
    expect(await codes(page)).toEqual(['I๑๒', 'I๗', 'I๑๐', ...sampleCodes.slice(3)]);
    expect(await pressed(page)).toEqual(['๒', '๓']);
    await page.keyboard.press('Alt+Shift+ArrowDown');
    expect(await rowsByGroup(page)).toEqual([1, 5, 2]);
    await page.keyboard.press('Control+KeyD');
    expect(await rowCount(page)).toBe(10);
    const [copy = ''] = await pressed(page);
    await rowMenu(page, copy).click();
    await page.getByRole('menuitem', { name: 'กำหนดหน่วยงาน…' }).waitFor();
    await page.keyboard.press('Escape');
    expect((await pressed(page)).length).toBe(2);
    for (let step = 0; step < 3; step += 1) await undo(page);
    await expect.poll(() => codes(page)).toEqual(sampleCodes);
  });

  test('assigns a unit to several rows: in the place of the text, or below it', async () => {
    const page = sample.page();
    const before = await texts(page, 'responsible');
    await cell(page, 'responsible', 2).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ที่เพิ่งพิมพ์');
    await handle(page, '๒').click();
    await handle(page, '๓').click({ modifiers: ['Shift'] });
    await bar(page).getByRole('button', { name: 'กำหนดหน่วยงาน…' }).click();
    const dialog = page.getByRole('dialog', { name: 'กำหนดหน่วยงานให้ ๒ แถว' });
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('textbox', { name: 'ผู้รับผิดชอบ' }).fill('กองคลัง');
    await dialog.getByRole('radio', { name: /ต่อท้าย/u }).check();
    await page.keyboard.press('Enter');
    await dialog.waitFor({ state: 'hidden' });
    const appended = await texts(page, 'responsible');
    expect(appended[1]).toBe(`${before[1]} ที่เพิ่งพิมพ์\nกองคลัง`);
    expect(appended[2]).toBe(`${before[2]}\nกองคลัง`);

    await bar(page).getByRole('button', { name: 'กำหนดหน่วยงาน…' }).click();
    await dialog.getByRole('button', { name: 'สำนักปลัด', exact: true }).click();
    await dialog.getByRole('button', { name: 'กำหนด', exact: true }).click();
    expect((await texts(page, 'responsible')).slice(1, 3)).toEqual(['สำนักปลัด', 'สำนักปลัด']);
    await undo(page);
    await expect.poll(() => texts(page, 'responsible')).toEqual(appended);
  });
});
