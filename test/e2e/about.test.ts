// What the program says of itself, and the support data a person asks for: by the command menu, read by keys, with no fault of
// accessibility.
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { zipDirectoryOf } from '../../main/node/zip-reader.ts';
import { violations } from './axe.ts';
import { chromium, needsChromium, onSample } from './rows-page.ts';

describe.skipIf(chromium === null)(`about the program ${needsChromium}`, () => {
  const window = onSample();

  async function run(command: string): Promise<void> {
    const page = window.page();
    await page.keyboard.press('Control+KeyK');
    await page.keyboard.type(command);
    await page.getByRole('option', { name: command }).first().waitFor();
    await page.keyboard.press('Enter');
  }

  test('the version, the folder and every licence are told, and Esc goes back', async () => {
    const page = window.page();
    await run('เกี่ยวกับโปรแกรม');
    const dialog = page.getByRole('dialog', { name: 'เกี่ยวกับโปรแกรม' });
    await dialog.getByText('0.0.0').waitFor();
    await dialog.getByText(`Node.js ${process.versions.node}`).waitFor();
    const list = dialog.getByRole('listbox', { name: 'สัญญาอนุญาตของส่วนประกอบ' });
    expect(await list.getByRole('option').count()).toBeGreaterThan(30);
    await list.getByRole('option', { name: /^react / }).click();
    await dialog.getByText('Copyright (c) Meta Platforms').waitFor();
    await page.keyboard.press('ArrowDown');
    await dialog.getByText('Apache License').first().waitFor();
    expect(await violations(page)).toEqual([]);
    if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, 'about.png') });
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
  });

  test('support data is saved where the person says, and what is in it is told', async () => {
    const page = window.page();
    await run('ส่งออกข้อมูลช่วยเหลือ');
    const question = page.getByRole('dialog').getByRole('textbox');
    const suggested = await question.inputValue();
    expect(suggested).toMatch(/ข้อมูลช่วยเหลือ ita-register.*\.zip$/u);
    const file = path.join(await folderOfRegister(), 'ช่วยเหลือ.zip');
    expect(existsSync(file)).toBe(false);
    await question.fill(file);
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'ไม่มีข้อความในทะเบียน' }).waitFor();
    if (process.env.SHOTS) await page.screenshot({ path: path.join(process.env.SHOTS, 'support.png') });
    const names = zipDirectoryOf(readFileSync(file)).map(({ name }) => name);
    expect(names).toEqual(expect.arrayContaining(['versions.json', 'crash-dumps.json']));
  });

  /** As the window itself is told it. */
  async function folderOfRegister(): Promise<string> {
    const file = await window.page().evaluate(async () => {
      const reply = await fetch('/call', {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'x-ita-token': sessionStorage.getItem('ita-token') ?? '' },
        body: JSON.stringify({ name: 'register.current', input: {} }),
      });
      return (await reply.json()).value.open.file.path as string;
    });
    return path.dirname(file);
  }
});
