// The register as a file, by keys and role: a copy, closing and coming back, a file that was taken away, one that is opened by a double
// click while another is being written in; fiscal years and rounds; and the way back after all of it.
import { existsSync, renameSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { command, onSampleInFolder, registerName } from './beside-page.ts';
import { caret, cell, expectSaved } from './register-page.ts';
import { chromium, needsChromium } from './rows-page.ts';

describe.skipIf(chromium === null)(`the file ${needsChromium}`, () => {
  const sample = onSampleInFolder();

  /** Types at the end of a cell; gives the whole text then. */
  async function add(row: number, text: string): Promise<string> {
    const field = cell(sample.page(), 'steps', row);
    await field.click();
    await sample.page().keyboard.press('Control+End');
    await sample.page().keyboard.type(text);
    return field.inputValue();
  }

  const recent = () => sample.page().getByRole('navigation', { name: 'เปิดล่าสุด' }).getByRole('button');

  test('a copy holds what was typed the moment before, and the work goes on in the first file', async () => {
    const page = sample.page();
    const text = await add(2, ' ก่อนทำสำเนา');
    const copy = sample.inFolder('สำเนา.itareg');
    await sample.answerPath(copy, () => command(page, 'บันทึกสำเนา…'));
    await page
      .getByRole('status')
      .filter({ hasText: `บันทึกสำเนาแล้ว: ${copy}` })
      .waitFor();
    expect(existsSync(copy)).toBe(true);
    await page.locator('.foot').getByText(registerName).waitFor();
    await sample.answerPath(copy, () => page.keyboard.press('Control+KeyO'));
    await page.locator('.foot').getByText('สำเนา.itareg').waitFor();
    expect(await cell(page, 'steps', 2).inputValue()).toBe(text);
  });

  test('closing puts away what was typed the moment before; the first of the recent files opens it, ready to write', async () => {
    const page = sample.page();
    const text = await add(3, ' ก่อนปิดทะเบียน');
    await command(page, 'ปิดทะเบียนนี้');
    await recent().first().waitFor();
    await recent().first().press('Enter');
    await expect.poll(async () => (await caret(page)).name).toContain('แถวที่ ๑');
    expect(await cell(page, 'steps', 3).inputValue()).toBe(text);
  });

  test('a recent file that was taken away is listed and said to be gone', async () => {
    const page = sample.page();
    await command(page, 'ปิดทะเบียนนี้');
    await recent().first().waitFor();
    renameSync(sample.inFolder(registerName), sample.inFolder('ย้ายแล้ว.itareg'));
    await page.reload();
    await recent().filter({ hasText: 'ไม่พบไฟล์' }).waitFor();
    expect(await recent().first().isDisabled()).toBe(true);
  });

  test('a file opened by a double click while another is being written in: nothing typed is lost', async () => {
    const page = sample.page();
    const other = sample.inFolder('อีกเล่ม.itareg');
    const made = await createSampleRegister(other);
    if (!made.ok) throw new Error(made.error.kind);
    // The program opens what it was given or what was chosen once: this one was.
    for (const [file, name] of [
      [other, 'อีกเล่ม.itareg'],
      [sample.inFolder(registerName), registerName],
    ] as const) {
      await sample.answerPath(file, () => page.keyboard.press('Control+KeyO'));
      await page.locator('.foot').getByText(name).waitFor();
    }
    // What the running program tells its window when it is started once more with a file.
    let tell = () => {};
    const isDue = new Promise<void>((resolve) => {
      tell = resolve;
    });
    let told = false;
    await page.route('**/events', async (route) => {
      await isDue;
      if (told) return route.continue();
      told = true;
      const event = JSON.stringify({ kind: 'openRequested', path: other });
      await route.fulfill({ contentType: 'text/event-stream; charset=utf-8', body: `data: ${event}\n\n` });
    });
    await page.reload();
    await cell(page, 'steps', 1).waitFor();
    const text = await add(4, ' ระหว่างดับเบิลคลิก');
    tell();
    await page.locator('.foot').getByText('อีกเล่ม.itareg').waitFor();
    expect(await cell(page, 'steps', 4).inputValue()).not.toBe(text);
    await sample.answerPath(sample.inFolder(registerName), () => page.keyboard.press('Control+KeyO'));
    await page.locator('.foot').getByText(registerName).waitFor();
    expect(await cell(page, 'steps', 4).inputValue()).toBe(text);
  });

  test('behind a browser no folder can be shown, and that is said', async () => {
    await command(sample.page(), 'แสดงไฟล์ในโฟลเดอร์');
    await sample
      .page()
      .getByRole('alert')
      .filter({ hasText: /เบราว์เซอร์/u })
      .waitFor();
  });

  test('a year and a round are added and switched by keys, and each is a step to undo', async () => {
    const page = sample.page();
    await page.getByRole('button', { name: 'เพิ่มรอบ ๑๒ เดือน', exact: true }).press('Enter');
    const rounds = page.getByRole('group', { name: 'รอบรายงาน' });
    const shownRound = () => rounds.locator('[aria-pressed=true]').textContent();
    await expect.poll(shownRound).toBe('รอบ ๑๒ เดือน');
    await rounds.getByRole('button', { name: 'รอบ ๖ เดือน' }).press('Enter');
    await expect.poll(shownRound).toBe('รอบ ๖ เดือน');
    await page.keyboard.press('Control+Digit5');
    await page.getByRole('button', { name: 'เพิ่มปีงบประมาณ ๒๕๖๗', exact: true }).press('Enter');
    await page.keyboard.press('Control+Digit1');
    const year = page.getByRole('button', { name: /เลือกปีงบประมาณ$/u });
    await expect.poll(() => year.textContent()).toBe('ปีงบประมาณ พ.ศ. ๒๕๖๗');
    await year.press('Enter');
    await page.getByRole('menuitem', { name: /^ปีงบประมาณ พ\.ศ\. ๒๕๖๖/u }).press('Enter');
    await cell(page, 'issue', 1).waitFor();
    await page.keyboard.press('Control+KeyZ');
    await year.press('Enter');
    expect(await page.getByRole('menuitem', { name: /^ปีงบประมาณ พ\.ศ\./u }).count()).toBe(1);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+KeyZ');
    await page.getByRole('button', { name: 'เพิ่มรอบ ๑๒ เดือน', exact: true }).waitFor();
  });

  test('after another start Ctrl+Z goes to what was changed before, takes it back and lights it up', async () => {
    const before = await cell(sample.page(), 'steps', 8).inputValue();
    await add(8, ' ก่อนเปิดใหม่');
    await expectSaved(sample.page());
    await sample.reopen();
    const page = sample.page();
    await page.keyboard.press('Control+KeyZ');
    await page.locator('.flash').waitFor();
    await expect.poll(async () => (await caret(page)).name).toContain('แถวที่ ๘');
    expect(await cell(page, 'steps', 8).inputValue()).toBe(before);
    await page.keyboard.press('Control+KeyY');
    await expect.poll(() => cell(page, 'steps', 8).inputValue()).toBe(`${before} ก่อนเปิดใหม่`);
  });
});
