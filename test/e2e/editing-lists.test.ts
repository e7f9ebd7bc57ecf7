// Lists in a cell by keyboard: they go on, end, nest, and close their gaps; numbers that were put in order are said and can be
// had back.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { chromium, type EditingWindow, needsChromium, notice, openRows, putCaret, shown } from './editing-page.ts';
import { cell, expectSaved } from './register-page.ts';

const threeItems = '๑) สำรวจ\n๒) จัดทำแผน\n๓) รายงานผล';
const renumbered = 'จัดเลขข้อใหม่แล้ว';

describe.skipIf(chromium === null)(`lists in a cell ${needsChromium}`, () => {
  let opened: EditingWindow;
  beforeAll(async () => {
    opened = await openRows(Array.from({ length: 17 }, () => ({ steps: threeItems, actions: '' })));
  });
  afterAll(() => opened.end());

  let row = 0;
  const nextCell = (column: 'steps' | 'actions') => {
    row += 1;
    return cell(opened.page, column, row);
  };
  const press = (...keys: readonly string[]) =>
    keys.reduce((before, key) => before.then(() => opened.page.keyboard.press(key)), Promise.resolve());

  test('Enter goes on with the list, and ends it on an empty mark', async () => {
    const area = nextCell('actions');
    await putCaret(area);
    await opened.page.keyboard.type('1) ประชุม');
    await press('Enter');
    await opened.page.keyboard.type('สรุปผล');
    await press('Enter');
    expect(await shown(opened.page)).toBe('๑) ประชุม\n๒) สรุปผล\n๓) |');
    await press('Enter');
    expect(await shown(opened.page)).toBe('๑) ประชุม\n๒) สรุปผล\n|');
  });

  test('Enter in the middle counts the items after it on, says so, and gives the numbers back', async () => {
    const area = nextCell('steps');
    await putCaret(area, '\n๒)');
    await press('Enter');
    expect(await shown(opened.page)).toBe('๑) สำรวจ\n๒) |\n๓) จัดทำแผน\n๔) รายงานผล');
    await notice(opened.page, renumbered).getByRole('button', { name: 'เลิกทำ' }).click();
    expect(await area.inputValue()).toBe('๑) สำรวจ\n๒) \n๒) จัดทำแผน\n๓) รายงานผล');
    expect(await area.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  test('one undo takes the Enter back with its numbers', async () => {
    const area = nextCell('steps');
    await putCaret(area, '\n๒)');
    await press('Enter', 'Control+KeyZ');
    await expect.poll(() => area.inputValue()).toBe(threeItems);
  });

  test('an item goes a level down and up again', async () => {
    const area = nextCell('steps');
    await putCaret(area, '\n๓)');
    await press('Alt+Shift+ArrowRight');
    expect(await shown(opened.page)).toBe('๑) สำรวจ\n๑.๑) จัดทำแผน|\n๒) รายงานผล');
    await press('Enter');
    await opened.page.keyboard.type('ประกาศ');
    expect(await area.inputValue()).toBe('๑) สำรวจ\n๑.๑) จัดทำแผน\n๑.๒) ประกาศ\n๒) รายงานผล');
    await press('Alt+Shift+ArrowLeft');
    expect(await shown(opened.page)).toBe('๑) สำรวจ\n๑.๑) จัดทำแผน\n๒) ประกาศ|\n๓) รายงานผล');
  });

  test('an item that is cut out leaves no gap, and put in elsewhere it is counted there', async () => {
    const area = nextCell('steps');
    await putCaret(area, '๑)');
    await press('Shift+ArrowDown', 'Control+KeyX');
    await expect.poll(() => area.inputValue()).toBe('๑) จัดทำแผน\n๒) รายงานผล');
    await notice(opened.page, renumbered).waitFor();
    await press('Control+End', 'Shift+Enter', 'Control+KeyV');
    await expect.poll(() => area.inputValue()).toMatch(/^๑\) จัดทำแผน\n๒\) รายงานผล\n๓\) สำรวจ\n?$/u);
  });

  test('an item that is dragged to another place is counted there', async () => {
    const { page } = opened;
    const area = nextCell('steps');
    await putCaret(area);
    await press('Shift+Enter', 'Control+Home', 'Shift+ArrowDown');
    const lines = await area.evaluate((element) => {
      const { left, top, height } = element.parentElement?.querySelector('.paint-lines')?.getBoundingClientRect() ?? {
        left: 0,
        top: 0,
        height: 0,
      };
      // The padding above and below is less than a line.
      return { left, top, height: height / 4.6 };
    });
    const line = (index: number) => lines.top + lines.height * (index + 0.75);
    await page.mouse.move(lines.left + 40, line(0));
    await page.mouse.down();
    await page.mouse.move(lines.left + 40, line(1), { steps: 4 });
    await page.mouse.move(lines.left + 11, line(3), { steps: 8 });
    await page.mouse.up();
    await expect.poll(() => area.inputValue()).toBe('๑) จัดทำแผน\n๒) รายงานผล\n๓) สำรวจ\n');
    await notice(page, renumbered).waitFor();
  });

  test('a list that is pasted from elsewhere keeps the numbers it has', async () => {
    const other = nextCell('steps');
    await putCaret(other);
    await press('Control+KeyA', 'Control+KeyC');
    const area = nextCell('steps');
    await putCaret(area);
    await press('Shift+Enter', 'Control+KeyV');
    await expect.poll(() => area.inputValue()).toBe(`${threeItems}\n${threeItems}`);
  });

  test('a deleted selection leaves no gap; the numbers can be had back, and one undo brings the items back', async () => {
    const area = nextCell('steps');
    await putCaret(area, '๒)');
    await press('Shift+ArrowDown', 'Delete');
    expect(await shown(opened.page)).toBe('๑) สำรวจ\n|๒) รายงานผล');
    await notice(opened.page, renumbered).getByRole('button', { name: 'เลิกทำ' }).click();
    expect(await area.inputValue()).toBe('๑) สำรวจ\n๓) รายงานผล');
    await press('Control+KeyZ');
    await expect.poll(() => area.inputValue()).toBe('๑) สำรวจ\n๒) รายงานผล');
    await press('Control+KeyZ');
    await expect.poll(() => area.inputValue()).toBe(threeItems);
  });

  test('what is typed next ends the offer to have the numbers back', async () => {
    const area = nextCell('steps');
    await putCaret(area, '๒)');
    await press('Shift+ArrowDown', 'Delete');
    await notice(opened.page, renumbered).waitFor();
    await press('Control+End');
    await opened.page.keyboard.type('ก');
    await expect.poll(() => notice(opened.page, renumbered).count()).toBe(0);
    await expectSaved(opened.page);
    expect(await area.inputValue()).toBe('๑) สำรวจ\n๒) รายงานผลก');
  });

  test('Backspace behind a mark takes the mark, at the start of the line the line', async () => {
    const area = nextCell('steps');
    await putCaret(area, 'จัดทำ');
    await press('Backspace');
    expect(await shown(opened.page)).toBe('๑) สำรวจ\n|จัดทำแผน\n๒) รายงานผล');
    await press('Backspace');
    expect(await shown(opened.page)).toBe('๑) สำรวจ|จัดทำแผน\n๒) รายงานผล');
    await press('End', 'Delete');
    expect(await shown(opened.page)).toBe('๑) สำรวจจัดทำแผน|รายงานผล');
    expect(await area.inputValue()).not.toContain('๒)');
  });

  test('Ctrl+Shift+L puts the numbers in order, or says that they are', async () => {
    const area = nextCell('actions');
    await putCaret(area);
    await press('Control+Shift+KeyL');
    await notice(opened.page, 'ยังไม่มีเลขข้อ').waitFor();
    await opened.page.keyboard.type('2) ก');
    await press('Shift+Enter');
    await opened.page.keyboard.type('5) ข');
    expect(await area.inputValue()).toBe('๒) ก\n๕) ข');
    await press('Control+Shift+KeyL');
    expect(await area.inputValue()).toBe('๑) ก\n๒) ข');
    await notice(opened.page, renumbered).waitFor();
    await press('Control+Shift+KeyL');
    await notice(opened.page, 'เรียงถูกต้องอยู่แล้ว').waitFor();
  });

  test('a list begun with Arabic numbers is offered Thai ones, and nothing is changed unasked', async () => {
    const { page } = opened;
    const area = nextCell('actions');
    await putCaret(area);
    await page.keyboard.type('1');
    await press('Control+KeyZ');
    await page.keyboard.type('. ');
    expect(await area.inputValue()).toBe('1. ');
    await notice(page, 'ใช้เลขข้อแบบไทย').getByRole('button', { name: 'ใช้เลขไทย' }).click();
    expect(await shown(page)).toBe('๑) |');
    await page.keyboard.type('ประชุม');
    await press('Enter');
    expect(await shown(page)).toBe('๑) ประชุม\n๒) |');
  });

  test('a list that the clerk numbers otherwise is left alone', async () => {
    const area = nextCell('actions');
    await putCaret(area);
    await opened.page.keyboard.type('1) ก');
    await press('Shift+Enter');
    await opened.page.keyboard.type('3) ข');
    await press('Shift+Enter');
    await opened.page.keyboard.type('7) ค');
    await press('Shift+Home', 'Backspace', 'Backspace');
    expect(await shown(opened.page)).toBe('๑) ก\n๓) ข|');
    await putCaret(area, 'ก');
    await press('Control+Home', 'Shift+ArrowDown', 'Delete');
    expect(await area.inputValue()).toBe('๓) ข');
  });
});
