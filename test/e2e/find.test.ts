// Finding, replacing, searching all years and filtering, as a clerk does it: by keyboard, everything found by role and name.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { violations } from './axe.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { caret, cell, columnNames, expectNothingHidden, expectSaved, rowCount, texts } from './register-page.ts';

const chromium = findChromium(process.env);

describe.skipIf(chromium === null)('finding (needs Chromium, Chrome or Edge; CHROMIUM names its program file)', () => {
  let folder = '';
  let window: OpenWindow;
  let page: Page;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ita-find-'));
    const file = path.join(folder, 'ทะเบียน.itareg');
    const made = await createSampleRegister(file);
    if (!made.ok) throw new Error(made.error.kind);
    window = await loopbackPageHost(chromium ?? '').start(path.join(folder, 'program'), file);
    page = window.page;
    await cell(page, 'issue', 1).waitFor();
  });

  afterEach(async () => {
    await window.close();
    rmSync(folder, { recursive: true, force: true });
    expect(window.faults).toEqual([]);
  });

  const bar = () => page.getByRole('search', { name: 'ค้นหาและแทนที่' });
  const status = () => bar().getByRole('status').first();
  const chip = (name: RegExp) => page.getByRole('group', { name: 'กรองแถว' }).getByRole('button', { name });
  const selected = () =>
    page.evaluate(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement || area instanceof HTMLInputElement
        ? area.value.slice(area.selectionStart ?? 0, area.selectionEnd ?? 0)
        : '';
    });
  const countIn = (all: readonly string[], part: string) => all.join('\n').split(part).length - 1;
  const wholeTable = async () =>
    (
      await Promise.all(
        (['issue', 'responsible', 'steps', 'reporting', 'actions'] as const).map((one) => texts(page, one)),
      )
    ).flat();

  async function search(query: string, key = 'Control+KeyF'): Promise<void> {
    await page.keyboard.press(key);
    await page.keyboard.type(query);
  }

  test('Arabic digits find Thai ones; Enter and F3 go on, Esc leaves the caret on the hit', async () => {
    const hits = countIn(await wholeTable(), '๒๕๖๖');
    expect(hits).toBeGreaterThan(5);
    await search('2566');
    await expect.poll(() => status().textContent()).toMatch(/^๑ จาก [๐-๙]+/u);
    expect(await page.locator('.paint :is(.hit, .current-hit)').count()).toBe(hits);
    expect(await page.locator('.paint mark.current-hit').textContent()).toBe('๒๕๖๖');
    await expectNothingHidden(page);
    await page.keyboard.press('Enter');
    await page.keyboard.press('F3');
    await expect.poll(() => status().textContent()).toMatch(/^๓ จาก /u);
    await page.keyboard.press('Shift+Enter');
    await expect.poll(() => status().textContent()).toMatch(/^๒ จาก /u);
    await page.keyboard.press('Escape');
    await expect.poll(() => bar().count()).toBe(0);
    expect(await selected()).toBe('๒๕๖๖');
    expect(await page.locator('.paint :is(.hit, .current-hit)').count()).toBe(0);
    const before = await caret(page);
    await page.keyboard.press('F3');
    expect(await selected()).toBe('๒๕๖๖');
    expect(await caret(page)).not.toEqual(before);
  });

  test('among marks the arrows still cross cells at their first and last line', async () => {
    await search('การ');
    await cell(page, 'steps', 2).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.press('ArrowUp');
    const { name, offset } = await caret(page);
    expect(name).toBe(`${columnNames.steps} แถวที่ ๑`);
    expect(offset).toBeGreaterThan((await cell(page, 'steps', 1).inputValue()).length - 80);
    await page.keyboard.press('ArrowDown');
    expect((await caret(page)).name).toBe(`${columnNames.steps} แถวที่ ๒`);
    const marks = await page.locator('.paint :is(.hit, .current-hit)').count();
    await page.keyboard.type('การ');
    await expect.poll(() => page.locator('.paint :is(.hit, .current-hit)').count()).toBe(marks + 1);
  });

  test('the last hit goes on to the first, and the keys are known by their place', async () => {
    await page.evaluate(() => {
      const thaiKey = { key: 'ด', code: 'KeyF', ctrlKey: true, bubbles: true, cancelable: true };
      document.body.dispatchEvent(new KeyboardEvent('keydown', thaiKey));
    });
    await page.keyboard.type('กระดานสนทนา');
    await expect.poll(() => status().textContent()).toMatch(/^๑ จาก /u);
    await page.keyboard.press('Shift+F3');
    await expect.poll(() => status().textContent()).toMatch(/^([๐-๙]+) จาก \1/u);
    await page.keyboard.press('F3');
    await expect.poll(() => status().textContent()).toMatch(/^๑ จาก /u);
  });

  test('a hit in a row below is brought into sight, out of its folded group', async () => {
    await page.getByRole('button', { name: 'พับกลุ่มที่ ๓' }).click();
    await search('วัฒนธรรมองค์กร');
    await page.keyboard.press('Enter');
    const hit = page.locator('.paint mark.current-hit');
    await hit.waitFor();
    const [box, heading, desk] = await Promise.all([
      hit.boundingBox(),
      page.locator('thead').boundingBox(),
      page.locator('.desk').boundingBox(),
    ]);
    expect(box?.y).toBeGreaterThan((heading?.y ?? 0) + (heading?.height ?? 0));
    expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan((desk?.y ?? 0) + (desk?.height ?? 0));
  });

  test('whole words and exact characters narrow the search, and so does a column', async () => {
    await search('การ');
    const all = await page.locator('.paint :is(.hit, .current-hit)').count();
    await bar().getByRole('button', { name: 'ทั้งคำ' }).press('Space');
    expect(await page.locator('.paint :is(.hit, .current-hit)').count()).toBeLessThan(all);
    await bar().getByRole('button', { name: 'ทั้งคำ' }).press('Space');
    await bar().getByRole('combobox', { name: 'ค้นในส่วนไหน' }).selectOption({ label: 'ผู้รับผิดชอบ' });
    expect(await page.locator('.paint :is(.hit, .current-hit)').count()).toBe(
      countIn(await texts(page, 'responsible'), 'การ'),
    );
    await bar().getByRole('textbox', { name: 'ค้นหา' }).fill('2566');
    await bar().getByRole('combobox', { name: 'ค้นในส่วนไหน' }).selectOption('round');
    await bar().getByRole('button', { name: 'ตรงตามที่พิมพ์' }).press('Space');
    await expect.poll(() => status().textContent()).toBe('ไม่พบ');
  });

  test('replacing all is one step, and one undo takes all of it back', async () => {
    const before = await wholeTable();
    const hits = countIn(before, 'สำนักปลัด');
    await search('สำนักปลัด', 'Control+KeyH');
    await bar().getByRole('textbox', { name: 'แทนที่ด้วย' }).fill('สำนักงานปลัด');
    await bar().getByRole('button', { name: 'แทนที่ทั้งหมด' }).press('Enter');
    await page
      .getByRole('status')
      .filter({ hasText: /^แทนที่ [๐-๙]+ แห่งใน [๐-๙]+ แถวแล้ว/u })
      .waitFor();
    const after = await wholeTable();
    expect(after).toEqual(before.map((text) => text.replaceAll('สำนักปลัด', 'สำนักงานปลัด')));
    expect(countIn(after, 'สำนักงานปลัด')).toBe(hits);
    await expectSaved(page);
    await page.getByRole('status').getByRole('button', { name: 'เลิกทำ' }).press('Enter');
    await expect.poll(wholeTable).toEqual(before);
    await page.keyboard.press('Control+KeyY');
    await expect.poll(wholeTable).toEqual(after);
  });

  test('one after another: the rest stays, and what was put in is not found again', async () => {
    await search('กองทุกกอง', 'Control+KeyH');
    const before = await wholeTable();
    await bar().getByRole('textbox', { name: 'แทนที่ด้วย' }).fill('กองทุกกองและทุกงาน');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    const after = await wholeTable();
    expect(countIn(after, 'กองทุกกองและทุกงาน')).toBe(2);
    expect(countIn(after, 'ทุกงานและทุกงาน')).toBe(0);
    expect(countIn(after, 'กองทุกกอง')).toBe(countIn(before, 'กองทุกกอง'));
  });

  test('a text that is not saved yet is found and replaced, and nothing typed is lost', async () => {
    await cell(page, 'actions', 2).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' กองเเผนที่');
    await search('กองแผน', 'Control+KeyH');
    await expect.poll(() => status().textContent()).toMatch(/^๑ จาก ๑/u);
    await bar().getByRole('textbox', { name: 'แทนที่ด้วย' }).fill('กองช่าง');
    await page.keyboard.press('Enter');
    await expect.poll(() => cell(page, 'actions', 2).inputValue()).toMatch(/ กองช่างที่$/u);
  });

  test('replacing leaves no mark without its letter', async () => {
    await cell(page, 'responsible', 1).fill('ที่ ที กี่');
    await search('ที', 'Control+KeyH');
    await bar().getByRole('combobox', { name: 'ค้นในส่วนไหน' }).selectOption({ label: 'ผู้รับผิดชอบ' });
    await expect.poll(() => status().textContent()).toMatch(/จาก ๑|๑ แห่ง/u);
    await bar().getByRole('textbox', { name: 'แทนที่ด้วย' }).fill('ซึ่ง');
    await bar().getByRole('button', { name: 'แทนที่ทั้งหมด' }).press('Enter');
    await expect.poll(() => cell(page, 'responsible', 1).inputValue()).toBe('ที่ ซึ่ง กี่');
  });

  test('with the settings in scope the office is renamed on the cover and everywhere else in one step', async () => {
    await cell(page, 'issue', 1).click();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('องค์การบริหารส่วนตำบลตัวอย่าง ');
    await search('ตำบลตัวอย่าง', 'Control+KeyH');
    await bar().getByRole('combobox', { name: 'ค้นในส่วนไหน' }).selectOption('all');
    await bar().getByRole('textbox', { name: 'ค้นหา' }).press('Enter');
    await page.getByRole('textbox', { name: 'ชื่อเต็ม' }).waitFor();
    await expect.poll(() => status().textContent()).toContain('ชื่อเต็ม');
    await bar().getByRole('textbox', { name: 'แทนที่ด้วย' }).fill('ตำบลน้ำใส');
    await bar().getByRole('button', { name: 'แทนที่ทั้งหมด' }).press('Enter');
    await expect.poll(() => page.getByRole('textbox', { name: 'ชื่อเต็ม' }).inputValue()).toBe('องค์การบริหารส่วนตำบลน้ำใส');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Digit1');
    expect(await cell(page, 'issue', 1).inputValue()).toMatch(/^องค์การบริหารส่วนตำบลน้ำใส /u);
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => cell(page, 'issue', 1).inputValue()).toMatch(/^องค์การบริหารส่วนตำบลตัวอย่าง /u);
    await page.getByRole('heading', { name: 'องค์การบริหารส่วนตำบลตัวอย่าง' }).waitFor();
  });

  test('the search through all years lists years and groups, and Enter goes there', async () => {
    await page.keyboard.press('Control+Digit5');
    await page.getByRole('button', { name: 'เพิ่มปีงบประมาณ ๒๕๖๗' }).click();
    await page.keyboard.press('Control+Digit1');
    await page.getByRole('button', { name: 'เพิ่มกลุ่มแรก' }).click();
    await cell(page, 'issue', 1).click();
    await page.keyboard.type('กระดานสนทนาปีใหม่');
    await page.keyboard.press('Control+Shift+KeyF');
    const field = page.getByRole('combobox', { name: 'ค้นหาในทุกปีและทุกรอบ' });
    await field.fill('กระดานสนทนา');
    const options = page.getByRole('listbox', { name: 'ค้นหาทุกปี' }).getByRole('option');
    await page
      .getByRole('status')
      .filter({ hasText: /จาก ๒ ปี$/u })
      .waitFor();
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    expect(await options.first().textContent()).toContain('ปีใหม่');
    await page.getByRole('group', { name: /ปีงบประมาณ ๒๕๖๖ · แผนของทั้งปี.*OIT/u }).waitFor();
    await page.keyboard.press('ArrowDown');
    const where = await options.nth(1).textContent();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: /ปีงบประมาณ พ\.ศ\. ๒๕๖๖/u }).waitFor();
    expect(await selected()).toBe('กระดานสนทนา');
    expect(where).toContain((await caret(page)).name);
    await page.keyboard.press('Control+Shift+KeyF');
    expect(await selected()).toBe('กระดานสนทนา');
    await page.keyboard.press('Escape');
    await expect.poll(() => field.count()).toBe(0);
  });

  test('filters by instrument and unit leave the rows they say, with their numbers', async () => {
    await chip(/^EIT ๓$/u).press('Enter');
    expect(await rowCount(page)).toBe(3);
    await cell(page, 'issue', 4).waitFor();
    await chip(/^หน่วยงาน/u).press('Enter');
    await page.getByRole('menuitemcheckbox', { name: /ไม่ได้ระบุหน่วยงาน/u }).press('Space');
    await page.keyboard.press('Escape');
    expect(await rowCount(page)).toBe(1);
    await page.getByRole('status').filter({ hasText: 'แสดง ๑ จาก ๘ แถว' }).waitFor();
    await page.getByLabel('แสดงเฉพาะแถวที่มีคำว่า').fill('ไม่มีคำนี้');
    await page.getByRole('heading', { name: 'ไม่มีแถวที่ตรงกับ EIT · ไม่ได้ระบุหน่วยงาน · “ไม่มีคำนี้”' }).waitFor();
    await page.getByRole('main').getByRole('button', { name: 'แสดงทั้งหมด' }).last().press('Enter');
    await expect.poll(() => rowCount(page)).toBe(8);
  });

  test('a row stays while it is written in, a new row is shown, and the filter holds when it is set again', async () => {
    await chip(/^หน่วยงาน/u).press('Enter');
    await page.getByRole('menuitemcheckbox', { name: /หน่วยตรวจสอบภายใน/u }).press('Space');
    await page.keyboard.press('Escape');
    expect(await rowCount(page)).toBe(1);
    await cell(page, 'responsible', 2).fill('กองคลัง');
    await expectSaved(page);
    expect(await rowCount(page)).toBe(1);
    await cell(page, 'issue', 2).click();
    await page.keyboard.press('Control+Enter');
    expect(await rowCount(page)).toBe(2);
    await page.keyboard.type('แถวใหม่');
    await chip(/^IIT/u).press('Enter');
    await page.getByRole('heading', { name: /ไม่มีแถวที่ตรงกับ/u }).waitFor();
  });

  test('replacing asks before it touches rows that a filter hides, and going to a hit brings its row back', async () => {
    const before = await texts(page, 'responsible');
    await chip(/^OIT/u).press('Enter');
    await expect.poll(() => rowCount(page)).toBe(2);
    await search('สำนักปลัด', 'Control+KeyH');
    await bar().getByRole('combobox', { name: 'ค้นในส่วนไหน' }).selectOption({ label: columnNames.responsible });
    await bar().getByRole('textbox', { name: 'แทนที่ด้วย' }).fill('สำนักงาน');
    await bar().getByRole('button', { name: 'แทนที่ทั้งหมด' }).press('Enter');
    const question = page.getByRole('alertdialog');
    expect(await question.textContent()).toContain('๕ แห่ง ใน ๕ แถว');
    await question.getByRole('button', { name: 'แทนที่เฉพาะแถวที่เห็น' }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'แทนที่ ๒ แห่งใน ๒ แถวแล้ว' }).waitFor();
    expect(await rowCount(page)).toBe(2);
    await bar().getByRole('textbox', { name: 'ค้นหา' }).press('Enter');
    await expect.poll(() => rowCount(page)).toBe(3);
    await chip(/^ทั้งหมด/u).press('Enter');
    const after = await texts(page, 'responsible');
    expect(after.slice(0, 6)).toEqual(before.slice(0, 6));
    expect(countIn(after, 'สำนักงาน')).toBe(2);
  });

  test('a flag that was set becomes a filter', async () => {
    expect(await chip(/จุดอ่อนเร่งด่วน/u).count()).toBe(0);
    await page.getByRole('button', { name: 'เมนูของแถวที่ ๒' }).click();
    await page.getByRole('menuitem', { name: 'ตั้งธง' }).press('ArrowRight');
    await page.getByRole('menuitem', { name: /จุดอ่อนเร่งด่วน/u }).press('Enter');
    await chip(/^จุดอ่อนเร่งด่วน ๑$/u).press('Enter');
    expect(await rowCount(page)).toBe(1);
    await cell(page, 'issue', 2).waitFor();
  });

  test('bar, filters, question and panel break no rule of accessibility, in every look', async () => {
    for (const media of [
      { colorScheme: 'light', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'none' },
      { colorScheme: 'dark', forcedColors: 'active' },
    ] as const) {
      await page.emulateMedia(media);
      await chip(/^OIT/u).press('Enter');
      await search('สำนักปลัด', 'Control+KeyH');
      await page.keyboard.press('Enter');
      expect(await violations(page)).toEqual([]);
      await bar().getByRole('button', { name: 'แทนที่ทั้งหมด' }).press('Enter');
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await search('สำนักปลัด', 'Control+Shift+KeyF');
      await page.getByRole('option').first().waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await page.getByLabel('แสดงเฉพาะแถวที่มีคำว่า').fill('ไม่มีคำนี้');
      await page.getByRole('heading', { name: /ไม่มีแถวที่ตรงกับ/u }).waitFor();
      expect(await violations(page)).toEqual([]);
      await chip(/^ทั้งหมด/u).press('Enter');
    }
  });
});
