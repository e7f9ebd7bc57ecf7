// Copying and pasting in a real browser: what Word, Excel and a PDF leave on the clipboard, by paste events with their own forms,
// and rows by real keys through the browser's real clipboard.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { caret, cell, expectSaved, rowCount, texts } from './register-page.ts';

const fixture = (name: string) => readFileSync(new URL(`../fixtures/clipboard/${name}`, import.meta.url), 'utf8');

/** What the program that has the focus does when the clipboard holds these forms. */
async function paste(page: Page, html: string, plain: string): Promise<void> {
  await page.evaluate(
    ([htmlForm, plainForm]) => {
      const data = new DataTransfer();
      if (htmlForm) data.setData('text/html', htmlForm);
      if (plainForm) data.setData('text/plain', plainForm);
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    },
    [html, plain] as const,
  );
}

const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'วางตารางที่คัดลอกมา' });
const handle = (page: Page, row: string): Locator => page.getByRole('button', { name: `เลือกแถวที่ ${row}`, exact: true });

/** The clipboard as another program would find it; reading it needs the permission that the window itself does without. */
async function readClipboard(page: Page): Promise<Readonly<Record<string, string>>> {
  await page.context().grantPermissions(['clipboard-read'], { origin: new URL(page.url()).origin });
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const forms = (item?.types ?? []).map(async (type) => [type, await (await item?.getType(type))?.text()]);
    return Object.fromEntries(await Promise.all(forms));
  });
}

const chromium = findChromium(process.env);

describe.skipIf(chromium === null)('the clipboard', () => {
  let folder = '';
  let window: OpenWindow;
  let page: Page;

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
    window = await loopbackPageHost(chromium ?? '').start(path.join(folder, 'program'));
    page = window.page;
  });

  afterEach(async () => {
    await window.close();
    rmSync(folder, { recursive: true, force: true });
    expect(window.faults).toEqual([]);
  });

  async function openSample(): Promise<void> {
    const file = path.join(folder, 'ตัวอย่าง.itareg');
    await window.answerPath(file, () => page.getByRole('button', { name: /ลองด้วยตัวอย่าง/u }).click());
    await cell(page, 'issue', 1).waitFor();
  }

  test('a table from Word becomes rows below the caret, in one step', async () => {
    await openSample();
    const before = await texts(page, 'issue');
    await cell(page, 'steps', 2).click();
    await paste(page, fixture('word-table.html'), 'ไม่ใช้');
    await dialog(page).getByText('แถวใหม่จะอยู่ต่อจากแถวที่ ๒').waitFor();
    await dialog(page).getByText('หัวตาราง ๑ แถว ใช้จับคู่ช่องเท่านั้น').waitFor();
    await dialog(page).getByText('รวมแถวที่ถูกแบ่งไว้เข้ากับแถวบน ๑ แถว').waitFor();
    expect(await rowCount(page)).toBe(8);
    // The button that pastes has the focus.
    await page.keyboard.press('Enter');
    await expect.poll(() => rowCount(page)).toBe(10);
    const pasted = (await texts(page, 'issue')).filter((text) => !before.includes(text));
    expect(pasted).toEqual([
      'I๗ ท่านรู้เกี่ยวกับแผนการใช้จ่ายงบประมาณ ประจำปี ของหน่วยงานของท่าน มากน้อยเพียงใด',
      'I๘ หน่วยงานของท่านใช้จ่ายงบประมาณอย่างคุ้มค่า',
    ]);
    expect(await texts(page, 'steps')).toContain('๑) ประชุมชี้แจง\n๒) สรุปผลการใช้จ่าย');
    expect(await texts(page, 'actions')).toContain('ดำเนินการแล้ว');
    expect((await caret(page)).name).toContain('ประเด็น');
    await page.getByRole('status').filter({ hasText: 'วาง ๒ แถวแล้ว' }).waitFor();
    await expectSaved(page);
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => texts(page, 'issue')).toEqual(before);
  });

  test('the same table as text stays in the cell, at the caret', async () => {
    await openSample();
    await cell(page, 'responsible', 1).click();
    await page.keyboard.press('Control+Home');
    await paste(page, '<table><tr><td>กองคลัง<td>กองช่าง<tr><td>สำนักปลัด</table>', '');
    await dialog(page).getByRole('button', { name: 'วางเป็นข้อความในช่องนี้' }).click();
    await dialog(page).waitFor({ state: 'detached' });
    expect(await cell(page, 'responsible', 1).inputValue()).toMatch(/^กองคลัง กองช่าง\nสำนักปลัด/u);
    expect(await rowCount(page)).toBe(8);
    await page.keyboard.type('!');
    expect(await cell(page, 'responsible', 1).inputValue()).toMatch(/^กองคลัง กองช่าง\nสำนักปลัด!/u);
  });

  test('columns are chosen by role and name; two never go to one place; Esc changes nothing', async () => {
    await openSample();
    await cell(page, 'actions', 3).click();
    await paste(page, fixture('excel-table.html'), '');
    const choice = (place: string) =>
      dialog(page).getByRole('combobox', { name: new RegExp(`^คอลัมน์ที่ ${place} `, 'u') });
    expect(await violations(page)).toEqual([]);
    expect(await choice('๑').inputValue()).toBe('');
    expect(await choice('๓').inputValue()).toBe('responsible');
    await choice('๑').selectOption({ label: 'ผู้รับผิดชอบ' });
    expect(await choice('๓').inputValue()).toBe('');
    await choice('๓').selectOption({ label: 'ผู้รับผิดชอบ' });
    expect(await choice('๑').inputValue()).toBe('');
    await page.keyboard.press('Escape');
    await dialog(page).waitFor({ state: 'detached' });
    expect(await rowCount(page)).toBe(8);
    expect((await caret(page)).name).toContain('การดำเนินการ แถวที่ ๓');

    await paste(page, fixture('excel-table.html'), '');
    await choice('๒').selectOption({ label: 'ไม่วาง' });
    await choice('๑').selectOption({ label: 'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา' });
    await dialog(page).getByRole('button', { name: 'วางเป็นแถวใหม่ ๒ แถว' }).click();
    await expect.poll(() => rowCount(page)).toBe(10);
    expect((await texts(page, 'issue')).slice(3, 5)).toEqual(['1', '2']);
    expect((await texts(page, 'steps')).slice(3, 5)).toEqual(['๑) จัดทำคู่มือ\n๒) ติดประกาศ "ขั้นตอน"', 'ปรับปรุงเว็บไซต์']);
  });

  test('a list from Word goes in at the caret with its marks, as one step of its own', async () => {
    await openSample();
    const area = cell(page, 'reporting', 2);
    const before = await area.inputValue();
    await area.click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' เดิม');
    await page.keyboard.press('ArrowLeft');
    await paste(page, fixture('word-list.html'), 'ไม่มีเลขข้อ');
    const list =
      'ขั้นตอนการดำเนินงาน ประจำปี\n๑) จัดทำ  แผนการใช้จ่ายงบประมาณ (ITA)\n๑.๑) ประจำเดือน\nทุกเดือน\n๒) เผยแพร่บนเว็บไซต์\n- ติดประกาศ';
    expect(await area.inputValue()).toBe(`${before} เดิ${list}ม`);
    expect((await caret(page)).offset).toBe(`${before} เดิ${list}`.length);
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => area.inputValue()).toBe(`${before} เดิม`);
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => area.inputValue()).toBe(before);
  });

  test('numbers that run on in a line are split by one click, never by themselves', async () => {
    await openSample();
    await cell(page, 'steps', 1).click();
    await page.keyboard.press('Control+KeyA');
    const text = fixture('pdf-text.txt').trim();
    await paste(page, '', text);
    expect(await cell(page, 'steps', 1).inputValue()).toBe(text);
    await page.getByRole('button', { name: 'แยกเป็นข้อ' }).click();
    await expect
      .poll(() => cell(page, 'steps', 1).inputValue())
      .toBe('๑) จัดทำแผนการใช้จ่ายงบประมาณ\n๒) เผยแพร่แผนบนเว็บไซต์ (อ้างอิงจาก ๐๑๘)\n๓) รายงานผลตามข้อ ๑) และ ๒) ต่อผู้บริหาร');
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => cell(page, 'steps', 1).inputValue()).toBe(text);
  });

  test('rows are copied and pasted by the keys of the keyboard', async () => {
    await openSample();
    const before = await texts(page, 'issue');
    await cell(page, 'issue', 2).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Shift+ArrowDown');
    await page.keyboard.press('Control+KeyC');
    await page.getByRole('status').filter({ hasText: 'คัดลอก ๒ แถวแล้ว' }).waitFor();
    const forms = await readClipboard(page);
    expect(forms['text/html']).toContain('<table');
    expect(forms['text/plain']?.split('\t')).toHaveLength(9);
    expect(forms['text/plain']).toMatch(/^"?I/u);

    await handle(page, '๘').focus();
    await page.keyboard.press('Control+KeyV');
    // No cell has the caret: rows are all it can become.
    await dialog(page).getByRole('button', { name: 'วางเป็นแถวใหม่ ๒ แถว' }).waitFor();
    expect(await dialog(page).getByRole('button', { name: 'วางเป็นข้อความในช่องนี้' }).count()).toBe(0);
    await page.keyboard.press('Enter');
    await expect.poll(() => rowCount(page)).toBe(10);
    expect(await texts(page, 'issue')).toEqual([...before, before[1], before[2]]);
    for (const column of ['responsible', 'steps', 'reporting', 'actions'] as const) {
      const all = await texts(page, column);
      expect(all.slice(8)).toEqual(all.slice(1, 3));
    }
  });

  test('the row’s menu copies the row, a cell copies its selected text alone', async () => {
    await openSample();
    await page.getByRole('button', { name: 'เมนูของแถวที่ ๓' }).click();
    await page.getByRole('menuitem', { name: /คัดลอกแถว/u }).click();
    await page.getByRole('status').filter({ hasText: 'คัดลอก ๑ แถวแล้ว' }).waitFor();
    const issue = await cell(page, 'issue', 3).inputValue();
    expect((await readClipboard(page))['text/plain']).toContain(issue.split('\n')[0]);

    await cell(page, 'responsible', 3).click();
    await page.keyboard.press('Control+KeyA');
    await page.keyboard.press('Control+KeyC');
    await cell(page, 'actions', 4).click();
    await page.keyboard.press('Control+KeyA');
    await page.keyboard.press('Control+KeyV');
    await expect
      .poll(() => cell(page, 'actions', 4).inputValue())
      .toBe(await cell(page, 'responsible', 3).inputValue());
    expect(Object.keys(await readClipboard(page))).toEqual(['text/plain']);
  });

  test('a piece of a page dropped onto a cell goes in where it was dropped', async () => {
    await openSample();
    const area = cell(page, 'responsible', 4);
    await area.scrollIntoViewIfNeeded();
    const before = await area.inputValue();
    await area.evaluate((element) => {
      const data = new DataTransfer();
      data.setData('text/html', '<ol><li>กองคลัง<li>กองช่าง</ol>');
      data.setData('text/plain', 'กองคลัง กองช่าง');
      // Behind the last letter of the last line.
      const { right, bottom } = element.getBoundingClientRect();
      const at = { clientX: right - 4, clientY: bottom - 14 };
      element.dispatchEvent(new DragEvent('drop', { ...at, dataTransfer: data, bubbles: true, cancelable: true }));
    });
    expect(await area.inputValue()).toBe(`${before}1. กองคลัง\n2. กองช่าง`);
  });

  test('a table pasted into an empty register brings its groups', async () => {
    await page.getByLabel('ชื่อหน่วยงาน').fill('เทศบาลตำบลน้ำใส');
    const file = path.join(folder, 'ว่าง.itareg');
    await window.answerPath(file, () => page.getByRole('button', { name: /เริ่มทะเบียนเปล่า/u }).click());
    await page.getByRole('button', { name: 'เพิ่มกลุ่มแรก' }).waitFor();
    await paste(page, fixture('libreoffice-table.html'), '');
    await dialog(page).getByText('แถวใหม่จะอยู่ท้ายตาราง').waitFor();
    await page.keyboard.press('Enter');
    await cell(page, 'issue', 1).waitFor();
    expect(await texts(page, 'steps')).toEqual(['1. จัดทำแผน\n2. เผยแพร่แผน\n1. ประชุมชี้แจง\n1.1. เชิญทุกกอง']);
    expect(await page.getByRole('textbox', { name: 'หัวข้อกลุ่มที่ ๑' }).inputValue()).toBe('ตัวชี้วัดที่ ๒ การใช้งบประมาณ');
    await page.keyboard.press('Control+KeyZ');
    await page.getByRole('button', { name: 'เพิ่มกลุ่มแรก' }).waitFor();
  });
});
