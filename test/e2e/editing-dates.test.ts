// Dates put into a text: today's by a key, another from the calendar, a month alone, in few words or written out.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bangkokDate, formatThaiDate, monthOf } from '../../src/thai/calendar.ts';
import { monthText } from '../../src/thai/date-text.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { chromium, type EditingWindow, needsChromium, openRows, putCaret, shown } from './editing-page.ts';
import { cell, expectSaved } from './register-page.ts';

describe.skipIf(chromium === null)(`dates in a cell ${needsChromium}`, () => {
  let opened: EditingWindow;
  beforeAll(async () => {
    opened = await openRows(Array.from({ length: 10 }, () => ({ actions: 'ดำเนินการเมื่อวันที่  แล้ว' })));
  });
  afterAll(() => opened.end());

  let row = 0;
  async function caretInSentence() {
    row += 1;
    const area = cell(opened.page, 'actions', row);
    await putCaret(area, ' แล้ว');
    return area;
  }
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => opened.page.keyboard.press(key)), Promise.resolve());
  const today = () => bangkokDate(Date.now());
  const dialog = () => opened.page.getByRole('dialog', { name: 'เลือกวันที่' });

  async function openPicker() {
    await press('Control+Shift+KeyD');
    await dialog().getByRole('grid').waitFor();
    await expect.poll(() => focusedLabel()).not.toBe('');
  }
  const focusedLabel = () =>
    opened.page.evaluate(() =>
      document.activeElement?.closest('[role="dialog"]') ? (document.activeElement.ariaLabel ?? '') : '',
    );

  test('Ctrl+; puts in today’s date, and one undo takes it out', async () => {
    const area = await caretInSentence();
    await press('Control+;');
    expect(await shown(opened.page)).toBe(`ดำเนินการเมื่อวันที่ ${formatThaiDate(today())}| แล้ว`);
    await expectSaved(opened.page);
    await press('Control+KeyZ');
    await expect.poll(() => area.inputValue()).toBe('ดำเนินการเมื่อวันที่  แล้ว');
  });

  test('a date keeps its distance from the word before it', async () => {
    const { page } = opened;
    const area = await caretInSentence();
    await press('Backspace', 'Control+;');
    expect(await area.inputValue()).toBe(`ดำเนินการเมื่อวันที่ ${formatThaiDate(today())} แล้ว`);
    expect(await shown(page)).toContain('| แล้ว');
  });

  test('the calendar counts in the Buddhist era with Thai digits and begins at today', async () => {
    await caretInSentence();
    await openPicker();
    const { year, month } = monthOf(today());
    await dialog()
      .getByRole('heading', { name: monthText(year, month, false) })
      .first()
      .waitFor();
    expect(await focusedLabel()).toContain(toThaiDigits(year));
    const days = await dialog().getByRole('gridcell').allTextContents();
    expect(days.join('')).not.toMatch(/\d/u);
    expect(days).toContain('๑๕');
    await press('Escape');
    await dialog().waitFor({ state: 'detached' });
    expect(await shown(opened.page)).toBe('ดำเนินการเมื่อวันที่ | แล้ว');
  });

  test('the arrows choose a day and Enter puts it where the caret was', async () => {
    const { page } = opened;
    await caretInSentence();
    await openPicker();
    await press('PageUp', 'Home', 'ArrowRight', 'ArrowRight', 'ArrowRight', 'Enter');
    await dialog().waitFor({ state: 'detached' });
    const { year, month } = monthOf(today());
    const last = month === 1 ? monthText(year - 1, 12, false) : monthText(year, month - 1, false);
    const text = await shown(page);
    expect(text).toMatch(new RegExp(`^ดำเนินการเมื่อวันที่ [๐-๙]{1,2} ${last}\\| แล้ว$`, 'u'));
    await page.keyboard.type(' น.');
    expect(await shown(page)).toContain(' น.| แล้ว');
  });

  test('a month alone, by mouse and by keys, also of another year', async () => {
    const { page } = opened;
    const { year } = monthOf(today());
    const area = await caretInSentence();
    await openPicker();
    await dialog().getByRole('tab', { name: 'เฉพาะเดือน' }).click();
    await dialog().getByRole('button', { name: 'ปีก่อนหน้า' }).click();
    await dialog()
      .getByRole('button', { name: monthText(year - 1, 4, false), exact: true })
      .click();
    expect(await shown(page)).toBe(`ดำเนินการเมื่อวันที่ ${monthText(year - 1, 4, false)}| แล้ว`);

    await putCaret(area);
    await openPicker();
    await dialog().getByRole('tab', { name: 'วันที่', exact: true }).focus();
    await press('ArrowRight', 'Tab', 'Tab', 'Tab');
    expect(await focusedLabel()).toBe(monthText(year, monthOf(today()).month, false));
    await press('Home', 'ArrowDown', 'PageDown', 'Enter');
    expect(await area.inputValue()).toMatch(new RegExp(`แล้ว${monthText(year + 1, 4, false)}$`, 'u'));
  });

  test('written out when the office likes it so, without saying a word twice, and remembered', async () => {
    const { page } = opened;
    const area = await caretInSentence();
    await openPicker();
    await dialog().getByRole('checkbox').check();
    await dialog().getByRole('button', { name: /^วันนี้/u }).click();
    const [day, month, year] = formatThaiDate(today()).split(' ');
    expect(await area.inputValue()).toBe(`ดำเนินการเมื่อวันที่ ${day} เดือน ${month} พ.ศ. ${year} แล้ว`);
    await page.reload();
    const next = await caretInSentence();
    await press('Home', 'Control+;');
    expect(await next.inputValue()).toMatch(new RegExp(`^วันที่ ${day} เดือน ${month} พ\\.ศ\\. ${year}`, 'u'));
    await openPicker();
    await dialog().getByRole('checkbox').uncheck();
    await press('Escape');
  });

  test('the calendar takes the place of what is selected', async () => {
    const area = await caretInSentence();
    await press('Control+KeyA');
    await openPicker();
    await dialog().getByRole('button', { name: /^วันนี้/u }).click();
    expect(await area.inputValue()).toBe(formatThaiDate(today()));
  });
});
