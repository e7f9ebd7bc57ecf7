// The assessment's items in the window: chosen for a row and a group, changed by the office, given away and taken in.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { command } from './beside-page.ts';
import { cell, expectSaved, texts } from './register-page.ts';
import { chromium, needsChromium, onSample } from './rows-page.ts';

describe.skipIf(chromium === null)(`the assessment's catalogue ${needsChromium}`, () => {
  const { page } = onSample();
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'ita-catalogue-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function answerPath(file: string): Promise<void> {
    await page().getByRole('textbox', { name: 'ตำแหน่งและชื่อไฟล์' }).fill(path.join(folder, file));
    await page().keyboard.press('Enter');
  }

  test('a code or words find an item, Enter puts it into the row, one undo brings the old text back', async () => {
    const before = await cell(page(), 'issue', 8).inputValue();
    await cell(page(), 'issue', 8).click();
    await command(page(), 'เลือกข้อจากรายการ');
    const finder = page().getByRole('combobox', { name: 'เลือกข้อให้แถวที่ ๘ · การประเมินปี ๒๕๖๕' });
    await finder.waitFor();
    expect(await violations(page())).toEqual([]);
    await page().keyboard.type('i12');
    const option = page().getByRole('option', { selected: true });
    await option.filter({ hasText: 'I๑๒' }).waitFor();
    await page().keyboard.press('Enter');
    await expect
      .poll(() => cell(page(), 'issue', 8).inputValue())
      .toMatch(/^I๑๒ หน่วยงานของท่าน เปิดโอกาสให้ท่าน[^\n]*\n- /u);
    expect(await cell(page(), 'issue', 8).evaluate((area) => area === document.activeElement)).toBe(true);
    await expectSaved(page());
    await page().keyboard.press('Control+KeyZ');
    await expect.poll(() => cell(page(), 'issue', 8).inputValue()).toBe(before);
  });

  test('what nobody has confirmed says so, and Esc changes nothing', async () => {
    const before = await texts(page(), 'issue');
    await page().getByRole('button', { name: 'เมนูของแถวที่ ๑', exact: true }).press('Enter');
    await page().getByRole('menuitem', { name: 'เลือกข้อจากรายการ ITA…' }).press('Enter');
    await page()
      .getByRole('combobox', { name: /^เลือกข้อให้แถวที่ ๑/u })
      .waitFor();
    await page().keyboard.type('E1');
    await page().getByRole('option', { selected: true }).filter({ hasText: 'ยังไม่ยืนยัน' }).waitFor();
    await page().keyboard.press('Escape');
    expect(await texts(page(), 'issue')).toEqual(before);
  });

  test('a group comes with its indicator and instrument, and a heading can still be typed freely', async () => {
    await page().getByRole('button', { name: 'เลือกตัวชี้วัด ITA เป็นกลุ่มใหม่…' }).press('Enter');
    await page()
      .getByRole('combobox', { name: /^เลือกตัวชี้วัด/u })
      .waitFor();
    await page().keyboard.type('แก้ไขปัญหา');
    await page().keyboard.press('Enter');
    const heading = page().getByRole('textbox', { name: 'หัวข้อกลุ่มที่ ๔' });
    await heading.waitFor();
    expect(await heading.inputValue()).toBe('ตัวชี้วัดที่ ๕ การแก้ไขปัญหาการทุจริต\nเครื่องมือการประเมิน แบบวัด IIT');
    await page().getByRole('button', { name: 'เมนูกลุ่มที่ ๔' }).press('Enter');
    await page().getByRole('menuitem', { name: 'เลือกตัวชี้วัดจากรายการ ITA…' }).press('Enter');
    await page()
      .getByRole('combobox', { name: /^เลือกตัวชี้วัด/u })
      .fill('๙');
    await page().keyboard.press('Enter');
    await expect.poll(() => heading.inputValue()).toMatch(/^ตัวชี้วัดที่ ๙ การเปิดเผยข้อมูล\n.*OIT$/u);
    await heading.fill('หัวข้อที่พิมพ์เอง');
    await page().getByRole('button', { name: 'เพิ่มกลุ่ม (ตัวชี้วัด/เครื่องมือ)' }).press('Enter');
    await page().keyboard.type('อีกกลุ่ม');
    expect(await page().getByRole('textbox', { name: 'หัวข้อกลุ่มที่ ๕' }).inputValue()).toBe('อีกกลุ่ม');
    await expectSaved(page());
  });

  test('the office changes and adds items, gives them away, and takes them in again', async () => {
    await page().keyboard.press('Control+Digit5');
    const card = page().getByRole('region', { name: 'รายการข้อ ITA' });
    await card.getByRole('searchbox', { name: 'ค้นหาในรายการ' }).fill('๐๓๘');
    await card.getByRole('button', { name: 'แก้ไข O๓๘' }).press('Enter');
    const words = page().getByRole('textbox', { name: 'ข้อคำถามหรือชื่อข้อ' });
    await words.fill('');
    await page().getByRole('button', { name: 'บันทึกข้อ', exact: true }).press('Enter');
    await page().getByRole('alert').filter({ hasText: 'พิมพ์ข้อคำถามหรือชื่อข้อ' }).waitFor();
    expect(await violations(page())).toEqual([]);
    await words.fill('การเสริมสร้างวัฒนธรรมองค์กรที่ดี');
    await page().getByRole('button', { name: 'บันทึกข้อ', exact: true }).press('Enter');
    const row = card.getByRole('listitem').filter({ hasText: 'การเสริมสร้างวัฒนธรรมองค์กรที่ดี' });
    await row.filter({ hasText: 'ของหน่วยงาน' }).waitFor();
    expect(await violations(page())).toEqual([]);

    await card.getByRole('button', { name: 'เพิ่มข้อ…' }).press('Enter');
    await page().getByRole('textbox', { name: 'รหัสข้อ' }).fill('๐๓๘');
    await page().getByRole('textbox', { name: 'ข้อคำถามหรือชื่อข้อ' }).fill('ข้อใหม่');
    await page().getByRole('button', { name: 'บันทึกข้อ', exact: true }).press('Enter');
    await page().getByRole('alert').filter({ hasText: 'ปีนี้มีข้อ O๓๘ แล้ว' }).waitFor();
    await page().getByRole('textbox', { name: 'รหัสข้อ' }).fill('O๔๔');
    await page().getByRole('button', { name: 'บันทึกข้อ', exact: true }).press('Enter');

    await card.getByRole('button', { name: 'ส่งออกเป็นไฟล์…' }).press('Enter');
    await answerPath('รายการ.json');
    await page()
      .getByText(/^ส่งออกรายการ/u)
      .waitFor();
    const sent = readFileSync(path.join(folder, 'รายการ.json'), 'utf8');
    expect(sent).toContain('การเสริมสร้างวัฒนธรรมองค์กรที่ดี');
    expect(sent).toContain('ข้อใหม่');

    await card.getByRole('button', { name: 'ใช้ของเดิม O๓๘' }).press('Enter');
    await expect.poll(() => row.count()).toBe(0);
    await card.getByRole('button', { name: 'นำเข้าจากไฟล์…' }).press('Enter');
    await answerPath('รายการ.json');
    await page()
      .getByText(/^นำเข้าแล้ว ๑ ข้อที่ต่างจากเดิม/u)
      .waitFor();
    await row.waitFor();
    await expectSaved(page());
  });

  test('a file that holds no items is refused in words, and nothing changes', async () => {
    writeFileSync(path.join(folder, 'อื่น.json'), '{"format":"another"}');
    await page().keyboard.press('Control+Digit5');
    const card = page().getByRole('region', { name: 'รายการข้อ ITA' });
    await card.getByRole('button', { name: 'นำเข้าจากไฟล์…' }).press('Enter');
    await answerPath('อื่น.json');
    await page()
      .getByText(/^ไฟล์นี้ไม่ใช่รายการข้อ ITA/u)
      .waitFor();
    await card.getByText('ของหน่วยงาน ๐', { exact: false }).waitFor();
  });
});
