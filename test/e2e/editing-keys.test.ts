// Keys in and around cells: going on, crossing over, leaving, entering; and every command on a text under a Thai layout.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type EditingWindow, needsChromium, openRows, pressThai, putCaret, shown } from './editing-page.ts';
import { caret, cell, rowCount } from './register-page.ts';

const long = 'เจ้าหน้าที่ผู้รับผิดชอบรายงานผลการใช้จ่ายงบประมาณประจำปีต่อผู้บริหารเพื่อทราบและสั่งการต่อไปทุกไตรมาส';

describe.skipIf(chromium === null)(`keys in and around cells ${needsChromium}`, () => {
  let opened: EditingWindow;
  beforeAll(async () => {
    opened = await openRows([
      { issue: 'แถวแรก', steps: long, reporting: long },
      { issue: 'แถวสอง', steps: long, actions: '๑) ก\n๒) ข' },
      { issue: 'แถวสาม' },
    ]);
  });
  afterAll(() => opened.end());

  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => opened.page.keyboard.press(key)), Promise.resolve());
  const name = async () => (await caret(opened.page)).name;

  test('Tab in the last cell of the table adds a row, and Shift+Tab goes back', async () => {
    const { page } = opened;
    const rows = await rowCount(page);
    await putCaret(cell(page, 'actions', rows));
    await press('Tab');
    expect(await rowCount(page)).toBe(rows + 1);
    expect(await name()).toBe('ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา แถวที่ ๔');
    await page.keyboard.type('แถวใหม่');
    await press('Tab', 'Shift+Tab');
    expect(await shown(page)).toBe('แถวใหม่|');
    await press('Shift+Tab');
    expect(await name()).toBe('การดำเนินการ แถวที่ ๓');
  });

  test('the arrows cross cells where the line ends, and stay at the same place across', async () => {
    const { page } = opened;
    await putCaret(cell(page, 'steps', 1), 'บผิดชอบ');
    const across = () =>
      page.evaluate(() => {
        const area = document.activeElement;
        const lines = area?.parentElement?.querySelector('.paint-lines')?.firstChild;
        if (!(area instanceof HTMLTextAreaElement) || !(lines instanceof Text)) return -1;
        const range = document.createRange();
        range.setStart(lines, area.selectionEnd);
        range.setEnd(lines, area.selectionEnd + 1);
        return range.getBoundingClientRect().left;
      });
    const before = await across();
    while ((await name()) === 'ขั้นตอนหรือวิธีการ/มาตรการ แถวที่ ๑') await press('ArrowDown');
    expect(await name()).toBe('ขั้นตอนหรือวิธีการ/มาตรการ แถวที่ ๒');
    // Half a wide letter, whether or not the last line went so far.
    expect(Math.abs((await across()) - before)).toBeLessThan(12);
    expect((await caret(page)).offset).toBeLessThan(long.length / 2);
    await press('ArrowUp');
    expect(await name()).toBe('ขั้นตอนหรือวิธีการ/มาตรการ แถวที่ ๑');
    expect((await caret(page)).offset).toBeGreaterThan(long.length / 2);
  });

  test('Esc goes out to the row, F2 into it again, and in a cell to the end of its text', async () => {
    const { page } = opened;
    await putCaret(cell(page, 'issue', 2), 'สอง');
    await press('F2');
    expect(await shown(page)).toBe('แถวสอง|');
    await press('Escape');
    expect(await page.evaluate(() => document.activeElement?.classList.contains('row-handle'))).toBe(true);
    await press('F2');
    expect(await shown(page)).toBe('แถวสอง|');
  });

  test('every command on a text goes by the place of its key', async () => {
    const { page } = opened;
    const area = cell(page, 'actions', 2);
    await putCaret(area);
    await pressThai(page, 'ArrowRight', 'ArrowRight', 'alt', 'shift');
    expect(await area.inputValue()).toBe('๑) ก\n๑.๑) ข');
    await pressThai(page, 'ArrowLeft', 'ArrowLeft', 'alt', 'shift');
    expect(await area.inputValue()).toBe('๑) ก\n๒) ข');
    await page.keyboard.type(' 5');
    await pressThai(page, 'KeyZ', 'ผ', 'ctrl');
    expect(await area.inputValue()).toBe('๑) ก\n๒) ข 5');
    await pressThai(page, 'KeyN', '์', 'ctrl', 'shift');
    expect(await area.inputValue()).toBe('๑) ก\n๒) ข ๕');
    await press('Shift+Enter');
    await page.keyboard.type('7) ค');
    await pressThai(page, 'KeyL', 'ศ', 'ctrl', 'shift');
    expect(await area.inputValue()).toBe('๑) ก\n๒) ข ๕\n๓) ค');
    await pressThai(page, 'Semicolon', 'ว', 'ctrl');
    expect(await area.inputValue()).toMatch(/๓\) ค [๐-๙]+ [ก-์]+ ๒๕[๐-๙]{2}$/u);
    await pressThai(page, 'KeyZ', 'ผ', 'ctrl');
    await expect.poll(() => area.inputValue()).toBe('๑) ก\n๒) ข ๕\n๓) ค');
    await pressThai(page, 'KeyY', 'ั', 'ctrl');
    await expect.poll(() => area.inputValue()).toMatch(/๒๕[๐-๙]{2}$/u);
    await pressThai(page, 'KeyD', 'ฏ', 'ctrl', 'shift');
    await page.getByRole('dialog', { name: 'เลือกวันที่' }).waitFor();
    await press('Escape');
    await page.getByRole('dialog', { name: 'เลือกวันที่' }).waitFor({ state: 'detached' });
    expect(await name()).toBe('การดำเนินการ แถวที่ ๒');
  });

  test('where no cell has the caret the keys do nothing to a text', async () => {
    const { page } = opened;
    const area = cell(page, 'actions', 2);
    const before = await area.inputValue();
    await putCaret(area);
    await page.keyboard.press('Control+KeyF');
    const field = page.getByRole('searchbox').or(page.locator('[data-find-field]')).first();
    await field.waitFor();
    await pressThai(page, 'Semicolon', 'ว', 'ctrl');
    expect(await area.inputValue()).toBe(before);
    await press('Escape');
  });
});
