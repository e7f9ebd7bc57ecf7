// Typing Thai in a cell: how letters and words are deleted and stepped over, digits that become Thai, what one undo takes back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type EditingWindow, needsChromium, openRows, putCaret, shown } from './editing-page.ts';
import { cell, expectSaved } from './register-page.ts';

describe.skipIf(chromium === null)(`typing in a cell ${needsChromium}`, () => {
  let opened: EditingWindow;
  beforeAll(async () => {
    opened = await openRows(Array.from({ length: 16 }, (_, index) => ({ issue: `แถว ${index + 1}` })));
  });
  afterAll(() => opened.end());

  /** An empty cell of its own for each test. */
  let row = 0;
  async function emptyCell(text = '') {
    row += 1;
    const area = cell(opened.page, 'steps', row);
    await putCaret(area);
    if (text !== '') await opened.page.keyboard.type(text);
    return area;
  }
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => opened.page.keyboard.press(key)), Promise.resolve());

  test('Backspace takes one sign at a time, a vowel and a tone each for itself', async () => {
    const area = await emptyCell('ที่');
    for (const left of ['ที', 'ท', '']) {
      await press('Backspace');
      expect(await area.inputValue()).toBe(left);
    }
    await opened.page.keyboard.type('น้ำ');
    for (const left of ['น้', 'น']) {
      await press('Backspace');
      expect(await area.inputValue()).toBe(left);
    }
  });

  test('Delete and the arrows take whole letters with what stands over and under them', async () => {
    const area = await emptyCell('กี่บ้าน');
    await press('Control+Home', 'Delete');
    expect(await area.inputValue()).toBe('บ้าน');
    await press('ArrowRight');
    expect(await shown(opened.page)).toBe('บ้|าน');
    await press('ArrowLeft');
    expect(await shown(opened.page)).toBe('|บ้าน');
  });

  test('Ctrl with Backspace or an arrow goes by Thai words', async () => {
    await emptyCell('ประชุมรายงานผล');
    await press('Control+ArrowLeft');
    expect(await shown(opened.page)).toBe('ประชุมรายงาน|ผล');
    await press('Control+Backspace');
    expect(await shown(opened.page)).toBe('ประชุม|ผล');
    await press('Control+ArrowLeft');
    expect(await shown(opened.page)).toBe('|ประชุมผล');
  });

  test('undo takes back what was typed since the last pause, and leaves the caret there', async () => {
    const area = await emptyCell('กองคลัง และกองช่าง');
    await expectSaved(opened.page);
    await putCaret(area, ' และ');
    await opened.page.keyboard.type('ร่วมกับสำนักปลัด');
    await press('Backspace', 'Backspace');
    await expectSaved(opened.page);
    await press('Control+KeyZ');
    await expect.poll(() => shown(opened.page)).toBe('กองคลัง| และกองช่าง');
    await press('Control+KeyY');
    await expect.poll(() => shown(opened.page)).toBe('กองคลังร่วมกับสำนักปล| และกองช่าง');
    await press('Control+KeyZ', 'Control+KeyZ');
    await expect.poll(() => area.inputValue()).toBe('');
  });

  test('what was typed in the last moment is one step too', async () => {
    const area = await emptyCell('กองการศึกษา');
    await press('Control+KeyZ');
    await expect.poll(() => area.inputValue()).toBe('');
  });

  test('a text typed just before the place is left shows as it is kept', async () => {
    const area = await emptyCell('เเก้ไข');
    await press('Control+Digit5');
    await area.waitFor({ state: 'detached' });
    await press('Control+Digit1');
    await area.waitFor();
    expect(await area.inputValue()).toBe('แก้ไข');
  });

  test('an Arabic digit is Thai as soon as it is typed', async () => {
    const area = await emptyCell('1) ภายในวันที่ 30 เมษายน 2566 เวลา 16.30 น.');
    expect(await area.inputValue()).toBe('๑) ภายในวันที่ ๓๐ เมษายน ๒๕๖๖ เวลา ๑๖.๓๐ น.');
    await expectSaved(opened.page);
    expect(await shown(opened.page)).toMatch(/น\.\|$/u);
  });

  test('the digits of addresses and Latin words stay as they are', async () => {
    const text = 'ดู https://www.ita65.go.th/o18 หรือ ita2566@example1.go.th ข้อ OIT18 ตาม ISO 9001';
    const area = await emptyCell(text);
    expect(await area.inputValue()).toBe(text);
  });

  test('Ctrl+Z right after a digit gives the Arabic ones back, and the number goes on so', async () => {
    const area = await emptyCell('รุ่น 25');
    expect(await area.inputValue()).toBe('รุ่น ๒๕');
    await press('Control+KeyZ');
    expect(await shown(opened.page)).toBe('รุ่น 25|');
    await opened.page.keyboard.type('66 ปี 7');
    expect(await area.inputValue()).toBe('รุ่น 2566 ปี ๗');
    await expectSaved(opened.page);
    expect(await area.inputValue()).toBe('รุ่น 2566 ปี ๗');
  });

  test('the digit is only given back while nothing else has happened', async () => {
    const area = await emptyCell('ข้อ 5');
    await expectSaved(opened.page);
    await opened.page.keyboard.type('ก');
    await expectSaved(opened.page);
    await press('Control+KeyZ');
    await expect.poll(() => area.inputValue()).toBe('ข้อ ๕');
  });

  test('the digits of a number or of a selection change over and back', async () => {
    const area = await emptyCell('ปี 2566 ถึง 2567');
    await press('Control+Shift+KeyN');
    expect(await area.inputValue()).toBe('ปี ๒๕๖๖ ถึง 2567');
    await press('Control+KeyA', 'Control+Shift+KeyN');
    expect(await shown(opened.page)).toBe('[ปี ๒๕๖๖ ถึง ๒๕๖๗]');
    await press('Control+Shift+KeyN');
    expect(await area.inputValue()).toBe('ปี 2566 ถึง 2567');
  });

  test('who wants Arabic digits turns the Thai ones off, and they stay off', async () => {
    const { page } = opened;
    const box = page.getByRole('checkbox', { name: /เลขไทย/u });
    const settings = () => page.getByRole('button', { name: 'ตั้งค่า', exact: true }).click();
    const table = () => page.getByRole('button', { name: 'ทะเบียน', exact: true }).click();
    await settings();
    await box.uncheck();
    await table();
    const area = await emptyCell('ปี 2566');
    expect(await area.inputValue()).toBe('ปี 2566');
    await page.reload();
    await settings();
    expect(await box.isChecked()).toBe(false);
    await box.check();
    await table();
  });

  test('Alt+Enter and Shift+Enter break the line and leave the list alone', async () => {
    const area = await emptyCell('1) ก');
    await press('Shift+Enter');
    await opened.page.keyboard.type('ข');
    await press('Alt+Enter');
    await opened.page.keyboard.type('ค');
    expect(await area.inputValue()).toBe('๑) ก\nข\nค');
  });
});
