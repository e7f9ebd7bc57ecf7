// The settings of the paper as the clerk makes them: typed texts stay, files are judged, and what a print has to say is said.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { officeFont, signaturePng } from '../fixtures/office-files.ts';
import { violations } from './axe.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { cell, expectSaved } from './register-page.ts';
import { step } from './signing-page.ts';

const chromium = findChromium(process.env);

describe.skipIf(chromium === null)(
  'the paper in the settings (needs Chromium, Chrome or Edge; CHROMIUM names its program file)',
  () => {
    let folder = '';
    let window: OpenWindow;

    beforeEach(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
      const made = await createSampleRegister(path.join(folder, 'ทะเบียน.itareg'));
      if (!made.ok) throw new Error(made.error.kind);
      const { regular, bold } = officeFont();
      writeFileSync(path.join(folder, 'ธรรมดา.ttf'), regular);
      writeFileSync(path.join(folder, 'หนา.ttf'), bold);
      writeFileSync(path.join(folder, 'ลายมือ.png'), signaturePng());
      window = await loopbackPageHost(chromium ?? '').start(
        path.join(folder, 'program'),
        path.join(folder, 'ทะเบียน.itareg'),
      );
      await cell(window.page, 'issue', 1).waitFor();
      await window.page.keyboard.press('Control+Digit5');
      await card('กระดาษ').waitFor();
    });

    afterEach(async () => {
      await window.close();
      rmSync(folder, { recursive: true, force: true });
      expect(window.faults).toEqual([]);
    });

    const card = (title: string) => window.page.getByRole('region', { name: title, exact: true });

    test('a margin is typed in either digits; one that leaves no room stays as typed, with the reason', async () => {
      const left = card('กระดาษ').getByRole('textbox', { name: 'ซ้าย' });
      await left.fill('2.5');
      await left.blur();
      await expect.poll(() => left.inputValue()).toBe('๒.๕');
      await left.fill('สอง');
      await left.blur();
      await card('กระดาษ').getByText('ใส่เป็นตัวเลขเซนติเมตร', { exact: false }).waitFor();
      expect(await left.inputValue()).toBe('สอง');
      await left.fill('๓');
      await left.blur();
      const [top, bottom] = ['บน', 'ล่าง'].map((side) =>
        card('กระดาษ').getByRole('textbox', { name: side, exact: true }),
      );
      await top?.fill('6');
      await top?.blur();
      await bottom?.fill('6');
      await bottom?.blur();
      await card('กระดาษ').getByText('เหลือที่พิมพ์ไม่ถึง ๑๑ เซนติเมตร', { exact: false }).waitFor();
      expect(await bottom?.inputValue()).toBe('6');
      await bottom?.fill('2');
      await bottom?.blur();
      await expectSaved(window.page);
    });

    test('units, own words and a year’s columns are kept, and the table shows the column at once', async () => {
      await card('ส่วนราชการในหน่วยงาน').getByRole('button', { name: 'เพิ่มส่วนราชการ' }).click();
      const name = card('ส่วนราชการในหน่วยงาน').getByRole('textbox', { name: 'ชื่อ ส่วนราชการที่ ๑', exact: true });
      await name.fill('กองดนตรีไทย');
      await card('หน่วยงาน')
        .getByRole('textbox', { name: /คำเฉพาะของหน่วยงาน/u })
        .fill('ดงมะไฟเหลือง');
      await card('คอลัมน์ของตาราง').getByRole('checkbox', { name: 'แสดงคอลัมน์ “คะแนน”' }).click();
      const width = card('คอลัมน์ของตาราง').getByRole('textbox', { name: 'กว้าง (ร้อยละ) คะแนน' });
      await width.fill('12');
      await width.blur();
      await expect.poll(() => width.inputValue()).toBe('๑๒');
      await width.fill('1');
      await width.blur();
      await card('คอลัมน์ของตาราง').getByText('อย่างน้อยร้อยละ ๕', { exact: false }).waitFor();
      await width.fill('12');
      await width.blur();
      await expectSaved(window.page);
      await window.page.keyboard.press('Control+Digit1');
      await window.page.getByRole('columnheader', { name: 'คะแนน' }).waitFor();
      await window.page.keyboard.press('Control+Digit5');
      expect(await name.inputValue()).toBe('กองดนตรีไทย');
    });

    test('a day is read as offices write it, and what is none stays with a word', async () => {
      const day = card('วันที่และเลขที่หนังสือ').getByRole('textbox', { name: /วันที่ของรายงาน/u });
      await day.fill('31 ก.พ. 66');
      await day.blur();
      await card('วันที่และเลขที่หนังสือ').getByText('อ่านวันที่นี้ไม่ได้', { exact: false }).waitFor();
      expect(await day.inputValue()).toBe('31 ก.พ. 66');
      await day.fill('5 เม.ย. 66');
      await day.blur();
      await expect.poll(() => day.inputValue()).toBe('๕ เมษายน ๒๕๖๖');
      await expectSaved(window.page);
    });

    test('the office’s font is taken, one that is none is refused in words, and undo brings Sarabun back', async () => {
      const files = card('แบบอักษรและภาพ');
      const choose = () => files.getByRole('button', { name: /^เลือกแบบอักษรของหน่วยงาน/u }).click();
      await window.answerPath(path.join(folder, 'ธรรมดา.ttf'), choose);
      await window.answerPath(path.join(folder, 'หนา.ttf'), async () => {
        await window.page.getByRole('dialog', { name: 'ไฟล์แบบอักษรตัวหนาอยู่ที่ไหน' }).waitFor();
      });
      await files.getByText('ธรรมดา.ttf · หนา.ttf').waitFor();
      await window.answerPath(path.join(folder, 'ลายมือ.png'), choose);
      await window.answerPath(path.join(folder, 'หนา.ttf'), async () => {
        await window.page.getByRole('dialog', { name: 'ไฟล์แบบอักษรตัวหนาอยู่ที่ไหน' }).waitFor();
      });
      await window.page.getByText('เปิด “ลายมือ.png” เป็นแบบอักษรไม่ได้', { exact: false }).waitFor();
      await files.getByText('ธรรมดา.ttf · หนา.ttf').waitFor();
      await window.page.keyboard.press('Control+KeyZ');
      await files.getByText('Sarabun ที่มากับโปรแกรม').waitFor();
    });

    test('a scan is printed where it is asked for, and characters without a glyph are one click away', async () => {
      const signers = card('ผู้ลงนาม');
      await window.answerPath(path.join(folder, 'ลายมือ.png'), () =>
        signers.getByRole('button', { name: 'เพิ่มภาพลายมือชื่อ… ผู้ลงนามคนที่ ๑' }).click(),
      );
      await signers.getByText('ลายมือ.png').waitFor();
      await window.page.keyboard.press('Control+Digit1');
      await cell(window.page, 'responsible', 2).fill('กองคลัง ★');
      await window.page.keyboard.press('Control+Digit3');
      await step(window.page, 'preview').click();
      await window.page.getByRole('checkbox', { name: 'ใส่ลายมือชื่อที่สแกนไว้' }).check();
      await window.page.getByText('มีอักขระที่แบบอักษรไม่มี ★ ๑ แห่ง', { exact: false }).waitFor();
      await window.page.getByRole('button', { name: 'ไปที่แถว' }).click();
      await cell(window.page, 'responsible', 2).waitFor();
      await window.page.keyboard.press('Control+Digit5');
      expect(await violations(window.page)).toEqual([]);
    });
  },
);
