// The columns of a year: borders by mouse and by keys, headings, the optional ones, and the way back.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { columnNames, expectNothingHidden, expectSaved } from './register-page.ts';
import { boxOf, choose, chromium, needsChromium, onSample, undo } from './rows-page.ts';

describe.skipIf(chromium === null)(`columns ${needsChromium}`, () => {
  const sample = onSample();
  const columnMenu = () => sample.page().getByRole('button', { name: 'เมนูคอลัมน์' });
  const border = () => sample.page().getByRole('separator', { name: /ผู้รับผิดชอบ กับ ขั้นตอน/u });
  const share = async () => Number(await border().getAttribute('aria-valuenow'));

  /** The widths as drawn, each as percent of all columns. */
  async function widths(page: Page): Promise<readonly number[]> {
    const drawn = await page
      .locator('table.paper thead th')
      .evaluateAll((cells) => cells.slice(1).map((cell) => cell.getBoundingClientRect().width));
    const whole = drawn.reduce((sum, width) => sum + width, 0);
    return drawn.map((width) => Math.round((width / whole) * 1000) / 10);
  }

  const usual = [16.5, 13.5, 24, 23, 23];

  test('a border follows the mouse, tells centimetres of paper meanwhile, and is one step to undo', async () => {
    const page = sample.page();
    expect(await widths(page)).toEqual(usual);
    const box = await boxOf(border());
    await page.mouse.move(box.x + 5, box.y + 15);
    await page.mouse.down();
    await page.mouse.move(box.x + 60, box.y + 15, { steps: 10 });
    await page.getByText('A4 แนวนอน · พื้นที่พิมพ์ ๒๔.๗ ซม.').waitFor();
    await page.mouse.move(box.x + 122, box.y + 15, { steps: 10 });
    const underway = await widths(page);
    expect(underway[1]).toBeGreaterThan(22);
    await page.mouse.up();
    expect(await page.getByText(/พื้นที่พิมพ์/u).count()).toBe(0);
    expect(await widths(page)).toEqual(underway);
    expect(await share()).toBe(underway[1]);
    await expectNothingHidden(page);
    await expectSaved(page);
    await undo(page);
    await expect.poll(() => widths(page)).toEqual(usual);
    expect(await page.locator('thead th.flash').count()).toBeGreaterThan(0);
    await page.keyboard.press('Control+KeyY');
    await expect.poll(() => widths(page)).toEqual(underway);
  });

  test('Esc puts a border back, and a column never becomes too narrow', async () => {
    const page = sample.page();
    const box = await boxOf(border());
    await page.mouse.move(box.x + 5, box.y + 15);
    await page.mouse.down();
    await page.mouse.move(box.x - 600, box.y + 15, { steps: 10 });
    expect((await widths(page))[1]).toBe(5);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await widths(page)).toEqual(usual);
  });

  test('keys move a border by half a percent; a held key is one step, and the other borders are at ↑ and ↓', async () => {
    const page = sample.page();
    await choose(columnMenu(), /ปรับความกว้าง/u);
    await page.getByText(/พื้นที่พิมพ์/u).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await border().evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowRight');
    expect(await share()).toBe(14);
    expect(await border().getAttribute('aria-valuetext')).toBe('๑๔.๐% กว้าง ๓.๕ ซม.');
    await page.keyboard.down('ArrowLeft');
    await page.keyboard.down('ArrowLeft');
    await page.keyboard.down('ArrowLeft');
    await page.keyboard.up('ArrowLeft');
    expect(await share()).toBe(12.5);
    await page.keyboard.press('End');
    expect((await widths(page))[2]).toBe(5);
    await undo(page);
    await expect.poll(share).toBe(12.5);
    await undo(page);
    await expect.poll(share).toBe(14);
    await undo(page);
    await expect.poll(share).toBe(13.5);
  });

  test('a heading is written anew by double click and by the menu, and stays after closing', async () => {
    const page = sample.page();
    await page.getByRole('columnheader', { name: columnNames.responsible }).dblclick({ position: { x: 30, y: 20 } });
    const field = page.getByRole('textbox', { name: 'หัวตาราง ผู้รับผิดชอบ' });
    await field.waitFor();
    await page.keyboard.type('ผู้รับผิดชอบ/หน่วยงาน');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: 'ผู้รับผิดชอบ/หน่วยงาน' }).waitFor();
    // The cells are called by it too.
    await page.getByRole('textbox', { name: 'ผู้รับผิดชอบ/หน่วยงาน แถวที่ ๑', exact: true }).waitFor();
    await choose(columnMenu(), /แก้ข้อความหัวตาราง/u, columnNames.actions);
    await page.keyboard.type('ผลการดำเนินการ');
    await sample.reopen();
    await sample.page().getByRole('columnheader', { name: 'ผลการดำเนินการ' }).waitFor();
    await choose(columnMenu(), /คืนความกว้าง/u);
    await sample.page().getByRole('columnheader', { name: columnNames.actions, exact: true }).waitFor();
    expect(await sample.page().getByRole('columnheader', { name: 'ผู้รับผิดชอบ/หน่วยงาน' }).count()).toBe(0);
  });

  test('an empty heading becomes the usual one again', async () => {
    const page = sample.page();
    await choose(columnMenu(), /แก้ข้อความหัวตาราง/u, columnNames.steps);
    await page.keyboard.press('Delete');
    await page.keyboard.press('Enter');
    await page.getByRole('columnheader', { name: columnNames.steps }).waitFor();
    await expectSaved(page);
  });

  test('score, problem and period come and go with their texts; each is one step to undo', async () => {
    const page = sample.page();
    const score = page.getByRole('textbox', { name: 'คะแนน แถวที่ ๑', exact: true });
    for (const name of ['คะแนน', 'ปัญหา/ข้อบกพร่อง', 'ระยะเวลาดำเนินการ']) {
      await choose(columnMenu(), `แสดงช่อง ${name}`);
      await page.getByRole('columnheader', { name, exact: true }).waitFor();
    }
    expect(await page.locator('table.paper tbody th[scope="rowgroup"]').first().getAttribute('colspan')).toBe('9');
    await expectNothingHidden(page);
    expect(await violations(page)).toEqual([]);
    await score.click();
    await page.keyboard.type('๘๗.๕');
    await page.keyboard.press('Tab');
    await expectSaved(page);
    await choose(columnMenu(), /ซ่อนช่อง คะแนน/u);
    expect(await score.count()).toBe(0);
    await undo(page);
    await expect.poll(() => score.count()).toBe(1);
    expect(await score.inputValue()).toBe('๘๗.๕');
    await choose(columnMenu(), /ซ่อนช่อง คะแนน/u);
    await choose(columnMenu(), /แสดงช่อง คะแนน/u);
    expect(await score.inputValue()).toBe('๘๗.๕');
  });
});
