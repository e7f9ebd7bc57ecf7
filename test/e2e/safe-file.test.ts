// The file's guards as the clerk meets them: a second window, a damaged register, a folder that stops taking writes.
import { existsSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { cell, expectSaved } from './register-page.ts';

const chromium = findChromium(process.env);
const title = 'the guards of the file (needs Chromium, Chrome or Edge; CHROMIUM names its program file)';

describe.skipIf(chromium === null)(title, () => {
  const host = loopbackPageHost(chromium ?? '');
  let folder = '';
  let file = '';
  const windows: OpenWindow[] = [];

  beforeEach(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
    file = path.join(folder, 'ทะเบียน.itareg');
    const made = await createSampleRegister(file);
    if (!made.ok) throw new Error(made.error.kind);
  });

  afterEach(async () => {
    for (const window of windows.splice(0)) {
      await window.close();
      expect(window.faults).toEqual([]);
    }
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(name: string, openFile?: string): Promise<OpenWindow> {
    const window = await host.start(path.join(folder, name), openFile);
    windows.push(window);
    return window;
  }

  test('the second window may read, and edits only after the first has closed', async () => {
    const first = await open('first', file);
    await cell(first.page, 'responsible', 1).waitFor();
    const second = await open('second', file);
    await second.page.getByRole('alertdialog').getByText('ทะเบียนนี้เปิดอยู่ที่อื่น').waitFor();
    await second.page.getByRole('button', { name: 'เปิดอ่านอย่างเดียว' }).click();
    await cell(second.page, 'responsible', 1).waitFor();
    await second.page
      .getByText(/เปิดแบบอ่านอย่างเดียว/u)
      .first()
      .waitFor();

    await cell(first.page, 'responsible', 1).click();
    await first.page.keyboard.press('Control+End');
    await first.page.keyboard.type(' กองคลัง');
    await expectSaved(first.page);
    expect(await cell(second.page, 'responsible', 1).inputValue()).not.toContain('กองคลัง');
    await first.close();
    expect(first.faults).toEqual([]);
    windows.shift();
    expect(existsSync(`${file}.lock`)).toBe(false);

    const third = await open('third', file);
    expect(await cell(third.page, 'responsible', 1).inputValue()).toMatch(/ กองคลัง$/u);
  });

  test('a damaged register is not touched; a backup takes its place when the clerk says so', async () => {
    const first = await open('program', file);
    await cell(first.page, 'responsible', 1).click();
    await first.page.keyboard.press('Control+End');
    await first.page.keyboard.type(' กองช่าง');
    await expectSaved(first.page);
    await first.close();
    windows.pop();

    const damaged = readFileSync(file);
    damaged.fill(0x5a, 4096, 3 * 4096);
    writeFileSync(file, damaged);
    const second = await open('program', file);
    const dialog = second.page.getByRole('dialog', { name: 'เปิดทะเบียนไม่ได้' });
    await dialog.waitFor();
    expect(readFileSync(file).equals(damaged)).toBe(true);
    await dialog
      .getByText(/๘ มาตรการ/u)
      .first()
      .waitFor();
    await dialog.getByRole('button', { name: 'ใช้ชุดนี้' }).first().click();
    await cell(second.page, 'responsible', 1).waitFor();
    expect(await cell(second.page, 'responsible', 1).inputValue()).not.toContain('กองช่าง');
  });

  test('a register that was taken away while open fails the save, keeps the text, and moves to another file', async () => {
    const window = await open('program', file);
    const { page } = window;
    await cell(page, 'responsible', 1).waitFor();
    renameSync(file, `${file}.gone`);
    await cell(page, 'responsible', 1).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' กองช่าง');
    await page.getByText('ข้อความที่พิมพ์ยังอยู่บนหน้าจอ ยังไม่หาย').waitFor();
    expect(await cell(page, 'responsible', 1).inputValue()).toMatch(/ กองช่าง$/u);
    const elsewhere = path.join(folder, 'ที่อื่น.itareg');
    await window.answerPath(elsewhere, () => page.getByRole('button', { name: 'บันทึกลงที่อื่น' }).first().click());
    await expectSaved(page);
    await window.close();
    windows.pop();
    expect(window.faults).toEqual([]);
    const again = await open('again', elsewhere);
    expect(await cell(again.page, 'responsible', 1).inputValue()).toMatch(/ กองช่าง$/u);
  });
});
