// Nothing typed is ever lost: whatever is taken away while a text is not saved yet, it is on the screen, said to be there, or in the
// file. What else is held to this: register-tests.ts (closing right after a key, a stick that is gone), safe-file.test.ts (a file
// taken away, a damaged one), test/integration/renderer (the line of changes, what a dead window left behind).
import { readFileSync, renameSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createFaultyDisk } from '../fixtures/faulty-disk.ts';
import {
  aBreath,
  chromiumProgram,
  crash,
  type Ground,
  needsChromium,
  openPage,
  prepareGround,
} from './never-lose-ground.ts';
import { caret, cell, expectSaved, rowCount } from './register-page.ts';

const rescued = 'โปรแกรมกู้ข้อความที่พิมพ์ค้างไว้แล้ว';
const stillThere = 'ข้อความที่พิมพ์ยังอยู่บนหน้าจอ';

describe.skipIf(chromiumProgram === null)(`nothing typed is lost ${needsChromium}`, () => {
  let ground: Ground;
  beforeEach(async () => {
    ground = await prepareGround();
  });
  afterEach(() => ground.end());

  /** Types at the end of a cell, and gives the whole text then. */
  async function typeInto(page: Page, row: number, text: string): Promise<string> {
    await cell(page, 'steps', row).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(text);
    return cell(page, 'steps', row).inputValue();
  }

  /** The text as another start of the program finds it in the file. */
  async function inTheFile(row: number): Promise<string> {
    const page = await openPage(await ground.browser(), (await ground.host()).url);
    return cell(page, 'steps', row).inputValue();
  }

  test('a reload while typing asks nothing, and the text is there again and saved', async () => {
    const page = await openPage(await ground.browser(), (await ground.host()).url);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const text = await typeInto(page, 2, ' พิมพ์แล้วกด F5');
    await page.reload();
    await cell(page, 'steps', 2).waitFor();
    await expect.poll(() => cell(page, 'steps', 2).inputValue()).toBe(text);
    await expectSaved(page);
    expect(asked).toEqual([]);
  });

  test('a tab closed while typing asks nothing, and the text is in the file', async () => {
    const host = await ground.host();
    const context = await ground.browser();
    const page = await openPage(context, host.url);
    const asked: string[] = [];
    page.on('dialog', (dialog) => {
      asked.push(dialog.type());
      void dialog.accept();
    });
    const text = await typeInto(page, 2, ' พิมพ์แล้วปิดแท็บ');
    const gone = page.waitForEvent('close');
    await page.close({ runBeforeUnload: true });
    await gone;
    await host.close();
    expect(asked).toEqual([]);
    expect(await inTheFile(2)).toBe(text);
  });

  test('a page that crashes while typing comes back with the text, the caret behind it, and says so', async () => {
    const host = await ground.host();
    const context = await ground.browser();
    const page = await openPage(context, host.url);
    const text = await typeInto(page, 5, ' ยังไม่ทันบันทึก');
    await aBreath(page);
    await crash(page);
    const again = await openPage(context, host.url);
    expect(await cell(again, 'steps', 5).inputValue()).toBe(text);
    await again.getByRole('status').filter({ hasText: rescued }).waitFor();
    expect(await caret(again)).toMatchObject({ name: expect.stringContaining('แถวที่ ๕'), offset: text.length });
    await again.keyboard.type(' พิมพ์ต่อได้');
    await expectSaved(again);
    await again.close();
    await host.close();
    expect(await inTheFile(5)).toBe(`${text} พิมพ์ต่อได้`);
  });

  test('a page that crashes in the settings comes back there', async () => {
    const host = await ground.host();
    const context = await ground.browser();
    const page = await openPage(context, host.url);
    await page.keyboard.press('Control+Digit5');
    await page.getByLabel('ชื่อเต็ม').fill('เทศบาลตำบลน้ำใส');
    await aBreath(page);
    await crash(page);
    const again = await context.newPage();
    await again.goto(host.url);
    await again.getByRole('status').filter({ hasText: rescued }).waitFor();
    expect(await again.getByLabel('ชื่อเต็ม').inputValue()).toBe('เทศบาลตำบลน้ำใส');
    await expectSaved(again);
  });

  test('a browser that dies while typing: the program saves the text before it ends', async () => {
    const host = await ground.host();
    const context = await ground.browser();
    const page = await openPage(context, host.url);
    const text = await typeInto(page, 3, ' เบราว์เซอร์ปิดตัว');
    await aBreath(page);
    await crash(page);
    await context.close();
    await host.close();
    expect(await inTheFile(3)).toBe(text);
  });

  test('a program that dies leaves the text on the screen and on the clipboard, and its next start takes it', async () => {
    const context = await ground.browser();
    await context.grantPermissions(['clipboard-read', 'clipboard-write']);
    const first = await ground.process();
    const page = await openPage(context, first.url);
    await typeInto(page, 1, ' บันทึกแล้ว');
    await expectSaved(page);
    first.child.kill('SIGKILL');
    const text = await typeInto(page, 2, ' โปรแกรมหยุดทำงาน');
    await page.getByRole('alert').filter({ hasText: 'หยุดทำงาน จึงบันทึกไม่ได้' }).waitFor();
    await page.getByRole('alert').filter({ hasText: stillThere }).waitFor();
    expect(await cell(page, 'steps', 2).inputValue()).toBe(text);
    await page.getByRole('button', { name: 'คัดลอกข้อความที่ยังไม่บันทึก' }).click();
    await page.getByRole('status').filter({ hasText: 'เปิดโปรแกรมใหม่แล้ววางได้' }).waitFor();

    const second = await ground.process();
    const again = await openPage(context, second.url);
    expect(await cell(again, 'steps', 1).inputValue()).toMatch(/ บันทึกแล้ว$/u);
    await cell(again, 'steps', 2).click();
    await again.keyboard.press('Control+KeyA');
    await again.keyboard.press('Control+KeyV');
    await expectSaved(again);
    expect(await cell(again, 'steps', 2).inputValue()).toBe(text);
  });

  test('a full disk is said, typing goes on, and when there is room again it is saved without a word from anybody', async () => {
    const disk = createFaultyDisk();
    const host = await ground.host(disk);
    const page = await openPage(await ground.browser(), host.url);
    disk.failAt({ at: 1, code: 'ENOSPC', lasting: true });
    await typeInto(page, 2, ' ดิสก์เต็ม');
    const banner = page.getByRole('alert').filter({ hasText: 'เพราะดิสก์เต็ม' });
    await banner.filter({ hasText: stillThere }).waitFor();
    const text = await typeInto(page, 2, ' พิมพ์ต่อ');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('แถวใหม่ระหว่างดิสก์เต็ม');
    await page.reload();
    // A page that is left with something unsaved asks; the one after it has it all.
    await banner.waitFor();
    expect(await cell(page, 'steps', 2).inputValue()).toBe(text);
    await cell(page, 'issue', 3).filter({ hasText: '' }).waitFor();
    expect(await cell(page, 'issue', 3).inputValue()).toBe('แถวใหม่ระหว่างดิสก์เต็ม');
    disk.failAt(null);
    await expectSaved(page);
    expect(await banner.count()).toBe(0);
    await page.close();
    await host.close();
    expect(await inTheFile(2)).toBe(text);
  });

  test('a file that was taken away and comes back is written to again, with all that was typed meanwhile', async () => {
    const page = await openPage(await ground.browser(), (await ground.host()).url);
    renameSync(ground.file, `${ground.file}.gone`);
    const text = await typeInto(page, 4, ' แฟลชไดรฟ์หลุด');
    await page.getByRole('alert').filter({ hasText: stillThere }).waitFor();
    renameSync(`${ground.file}.gone`, ground.file);
    await expectSaved(page);
    expect(await cell(page, 'steps', 4).inputValue()).toBe(text);
  });

  test('a text typed into a row that an undo takes away is kept and said, bars no way, and goes back with its row', async () => {
    const page = await openPage(await ground.browser(), (await ground.host()).url);
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await cell(page, 'steps', 2).click();
    await page.keyboard.press('Control+Enter');
    await expect.poll(() => rowCount(page)).toBe(9);
    const answers: (() => void)[] = [];
    await page.route('**/call', async (route) => {
      if (route.request().postDataJSON().name === 'register.undo')
        await new Promise<void>((resolve) => answers.push(resolve));
      await route.continue();
    });
    /** Types while the program is about to take the row away. */
    const typeTooLate = async (text: string): Promise<void> => {
      await expectSaved(page);
      answers.length = 0;
      await cell(page, 'issue', 3).click();
      await page.keyboard.press('Control+KeyZ');
      await expect.poll(() => answers.length).toBe(1);
      await page.keyboard.type(text);
      for (const answer of answers) answer();
      await expect.poll(() => rowCount(page)).toBe(8);
    };
    await typeTooLate('พิมพ์ไม่ทันเลิกทำ');
    const banner = page.getByRole('alert').filter({ hasText: 'พิมพ์ไม่ทันเลิกทำ' });
    await banner.filter({ hasText: 'ไม่อยู่ในทะเบียนแล้ว' }).waitFor();
    await page.getByRole('status').filter({ hasText: 'ยังบันทึกไม่ครบ' }).waitFor();
    await banner.getByRole('button', { name: 'คัดลอกข้อความ' }).click();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('พิมพ์ไม่ทันเลิกทำ');
    // What leaves the text behind is not done as if nothing were the matter.
    await page.keyboard.press('Control+KeyS');
    await page.getByText('มีข้อความที่บันทึกไม่ได้').waitFor();
    await page.keyboard.press('Control+KeyY');
    await expect.poll(() => rowCount(page)).toBe(9);
    await expectSaved(page);
    expect(await cell(page, 'issue', 3).inputValue()).toBe('พิมพ์ไม่ทันเลิกทำ');
    expect(await banner.count()).toBe(0);

    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => answers.length).toBe(2);
    answers[1]?.();
    await expect.poll(() => cell(page, 'issue', 3).inputValue()).toBe('');
    await typeTooLate('ไม่ใช้แล้ว');
    await page.getByRole('alert').getByRole('button', { name: 'ไม่ใช้ข้อความนี้' }).click();
    await expectSaved(page);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await page.getByText('ไม่ใช้แล้ว').count()).toBe(0);
  });

  test('a text that is scrolled away, left by a click or hidden by another screen is saved', async () => {
    const page = await openPage(await ground.browser(), (await ground.host()).url);
    const first = await typeInto(page, 1, ' เลื่อนหนี');
    await page.mouse.wheel(0, 4_000);
    const second = await typeInto(page, 8, ' คลิกที่อื่น');
    await page.getByRole('button', { name: 'เมนูของแถวที่ ๑', exact: true }).click();
    await page.keyboard.press('Escape');
    const third = await typeInto(page, 3, ' เปลี่ยนหน้า');
    await page.keyboard.press('Control+Digit5');
    await page.getByLabel('ชื่อเต็ม').waitFor();
    await page.keyboard.press('Control+Digit1');
    for (const [row, text] of [
      [1, first],
      [8, second],
      [3, third],
    ] as const)
      expect(await cell(page, 'steps', row).inputValue()).toBe(text);
    await expectSaved(page);
  });

  test('a very long text is saved like any other', async () => {
    const host = await ground.host();
    const context = await ground.browser();
    const page = await openPage(context, host.url);
    const long = 'ข้อความยาวมาก '.repeat(3_000);
    await cell(page, 'steps', 2).fill(long);
    await expectSaved(page);
    await page.keyboard.type('ต่อท้าย');
    await aBreath(page);
    await page.reload();
    await cell(page, 'steps', 2).waitFor();
    await expect.poll(() => cell(page, 'steps', 2).inputValue()).toBe(`${long}ต่อท้าย`);
    await expectSaved(page);
    expect(readFileSync(ground.file).byteLength).toBeGreaterThan(long.length);
  });
});
