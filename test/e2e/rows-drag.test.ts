// Dragging rows and groups with a real mouse, and the keys and menus that do the same.
import { describe, expect, test } from 'vitest';
import { caret, cell, expectSaved, texts } from './register-page.ts';
import {
  boxOf,
  carry,
  choose,
  chromium,
  codes,
  groupMenu,
  handle,
  needsChromium,
  onSample,
  pointOn,
  pressed,
  rowMenu,
  rowsByGroup,
  sampleCodes,
  undo,
} from './rows-page.ts';

describe.skipIf(chromium === null)(`moving rows and groups ${needsChromium}`, () => {
  const sample = onSample();
  const heading = (group: string) => sample.page().getByRole('textbox', { name: `หัวข้อกลุ่มที่ ${group}` });

  test('a row goes where its handle is let go, in one step to undo', async () => {
    const page = sample.page();
    await page.setViewportSize({ width: 1366, height: 1500 });
    await carry(page, handle(page, '๑'), await pointOn(page, 3, 0.2));
    await page.getByText('ย้ายแถวที่ ๑').waitFor();
    await page.mouse.up();
    expect(await codes(page)).toEqual(['I๑๐', 'I๗', ...sampleCodes.slice(2)]);
    expect(await page.getByText('ย้ายแถวที่ ๑').count()).toBe(0);
    // The drag was no click: nothing is selected.
    expect(await pressed(page)).toEqual([]);
    await undo(page);
    await expect.poll(() => codes(page)).toEqual(sampleCodes);
    expect(await caret(page)).toMatchObject({ name: expect.stringContaining('แถวที่') });
  });

  test('several selected rows go together into another group', async () => {
    const page = sample.page();
    await page.setViewportSize({ width: 1366, height: 2000 });
    await handle(page, '๑').click();
    await handle(page, '๓').click({ modifiers: ['Control'] });
    await carry(page, handle(page, '๓'), await pointOn(page, 4, 0.9));
    await page.getByText('ย้าย ๒ แถว').waitFor();
    await page.mouse.up();
    expect(await codes(page)).toEqual(['I๑๐', 'E๑๑', 'I๗', 'I๑๒', ...sampleCodes.slice(4)]);
    expect(await rowsByGroup(page)).toEqual([1, 5, 2]);
    expect(await pressed(page)).toEqual(['๓', '๔']);
    await undo(page);
    await expect.poll(() => codes(page)).toEqual(sampleCodes);
  });

  test('Esc takes a drag back, and the text that was being typed is not lost by one', async () => {
    const page = sample.page();
    await page.setViewportSize({ width: 1366, height: 1500 });
    await cell(page, 'responsible', 2).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ยังพิมพ์ไม่จบ');
    await carry(page, handle(page, '๒'), await pointOn(page, 1, 0.1));
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await codes(page)).toEqual(sampleCodes);
    expect(await pressed(page)).toEqual([]);
    expect((await texts(page, 'responsible'))[1]).toMatch(/ ยังพิมพ์ไม่จบ$/u);

    await cell(page, 'responsible', 2).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' พิมพ์ต่อ');
    await carry(page, handle(page, '๒'), await pointOn(page, 1, 0.1));
    await page.mouse.up();
    expect((await codes(page)).slice(0, 2)).toEqual(['I๑๐', 'I๗']);
    expect((await texts(page, 'responsible'))[0]).toMatch(/ ยังพิมพ์ไม่จบ พิมพ์ต่อ$/u);
    await expectSaved(page);
    await sample.reopen();
    expect((await texts(sample.page(), 'responsible'))[0]).toMatch(/ ยังพิมพ์ไม่จบ พิมพ์ต่อ$/u);
  });

  test('the desk scrolls along while a row is held at its edge', async () => {
    const page = sample.page();
    const place = () => page.locator('.desk').evaluate((desk) => desk.scrollTop);
    await carry(page, handle(page, '๑'), { x: 200, y: 728 });
    await expect.poll(place).toBeGreaterThan(400);
    await carryOn(page, 110);
    await expect.poll(place).toBe(0);
    await page.keyboard.press('Escape');
    await page.mouse.up();
    expect(await codes(page)).toEqual(sampleCodes);
  });

  test('a group goes with its rows, by its grip, by keys in its heading and by its menu', async () => {
    const page = sample.page();
    await choose(groupMenu(page, '๑'), 'พับทุกกลุ่ม');
    const last = await boxOf(heading('๓'));
    await carry(page, page.locator('.group-grip').first(), { x: last.x, y: last.y + last.height - 4 });
    await page.getByText('ย้ายกลุ่มพร้อม ๓ มาตรการ').waitFor();
    await page.mouse.up();
    await choose(groupMenu(page, '๑'), 'คลี่ทุกกลุ่ม');
    expect(await codes(page)).toEqual([...sampleCodes.slice(3), ...sampleCodes.slice(0, 3)]);
    await heading('๓').click();
    await page.keyboard.press('Alt+Shift+ArrowUp');
    expect(await codes(page)).toEqual([
      ...sampleCodes.slice(3, 6),
      ...sampleCodes.slice(0, 3),
      ...sampleCodes.slice(6),
    ]);
    // The caret goes along, so that the keys can be pressed again.
    expect((await caret(page)).name).toBe('หัวข้อกลุ่มที่ ๒');
    await page.keyboard.press('Alt+Shift+ArrowUp');
    expect(await codes(page)).toEqual(sampleCodes);
    await choose(groupMenu(page, '๑'), /ย้ายกลุ่มลง/u);
    expect((await codes(page)).slice(0, 3)).toEqual(sampleCodes.slice(3, 6));
    await undo(page);
    await expect.poll(() => codes(page)).toEqual(sampleCodes);
  });

  test('a row may be put into a folded group and into an empty one', async () => {
    const page = sample.page();
    await page.setViewportSize({ width: 1366, height: 1500 });
    await page.getByRole('button', { name: 'พับกลุ่มที่ ๑' }).click();
    const folded = await boxOf(heading('๑'));
    await carry(page, handle(page, '๔'), { x: folded.x, y: folded.y + folded.height / 2 });
    await page.getByText('วางต่อท้ายในกลุ่มที่พับไว้').waitFor();
    await page.mouse.up();
    // It unfolds: a row never goes where one cannot see it.
    expect(await codes(page)).toEqual(sampleCodes);
    expect(await rowsByGroup(page)).toEqual([4, 2, 2]);
    await undo(page);
    await expect.poll(() => rowsByGroup(page)).toEqual([3, 3, 2]);

    await page.setViewportSize({ width: 1366, height: 3000 });
    for (const row of ['๗', '๗']) await choose(rowMenu(page, row), /ลบแถว/u);
    const empty = await boxOf(page.getByText('ยังไม่มีแถวในกลุ่มนี้'));
    await carry(page, handle(page, '๑'), { x: empty.x + 30, y: empty.y + empty.height / 2 });
    await page.mouse.up();
    expect(await rowsByGroup(page)).toEqual([2, 3, 1]);
    expect((await codes(page)).at(-1)).toBe('I๗');
  });

  test('keys move a row over the border of a group, and the caret stays in its text', async () => {
    const page = sample.page();
    await cell(page, 'steps', 3).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Alt+Shift+ArrowDown');
    expect(await rowsByGroup(page)).toEqual([2, 4, 2]);
    expect(await caret(page)).toMatchObject({ name: 'ขั้นตอนหรือวิธีการ/มาตรการ แถวที่ ๓', offset: 1 });
    await page.keyboard.press('Alt+Shift+ArrowUp');
    expect(await rowsByGroup(page)).toEqual([3, 3, 2]);
    expect(await caret(page)).toMatchObject({ name: 'ขั้นตอนหรือวิธีการ/มาตรการ แถวที่ ๓', offset: 1 });
  });

  test("the row's menu says the same by words, from its button, by the right mouse button and by keys", async () => {
    const page = sample.page();
    await choose(rowMenu(page, '๑'), /ย้ายไปกลุ่ม/u, /ตัวชี้วัดที่ ๘/u);
    expect(await rowsByGroup(page)).toEqual([2, 4, 2]);
    expect((await caret(page)).name).toBe('เลือกแถวที่ ๖');
    await undo(page);
    await expect.poll(() => codes(page)).toEqual(sampleCodes);

    await handle(page, '๒').click({ button: 'right' });
    await page.getByRole('menuitem', { name: /แทรกแถวด้านบน/u }).click();
    await page.keyboard.type('แถวใหม่');
    expect((await texts(page, 'issue')).slice(0, 3).map((text) => text.slice(0, 7))).toEqual([
      'I๗ ท่าน',
      'แถวใหม่',
      expect.stringContaining('I๑๐'),
    ]);

    await page.keyboard.press('Escape');
    await page.keyboard.press('Enter');
    await page.getByRole('menu').waitFor();
    for (let press = 0; press < 6; press += 1) await page.keyboard.press('ArrowDown');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    expect(await codes(page)).toEqual(sampleCodes);
    await page.getByRole('status').filter({ hasText: 'ลบแถวที่ ๒ แล้ว' }).waitFor();
  });

  async function carryOn(page: ReturnType<typeof sample.page>, y: number): Promise<void> {
    await page.mouse.move(200, y, { steps: 4 });
  }
});
