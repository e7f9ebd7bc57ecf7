// Groups: folding, and everything that must still be found in what is folded; duplicating and deleting.
import { describe, expect, test } from 'vitest';
import { violations } from './axe.ts';
import { caret, cell, expectSaved, texts } from './register-page.ts';
import {
  choose,
  chromium,
  codes,
  groupMenu,
  needsChromium,
  onSample,
  rowsByGroup,
  sampleCodes,
  undo,
} from './rows-page.ts';

describe.skipIf(chromium === null)(`groups ${needsChromium}`, () => {
  const sample = onSample();
  const fold = (group: string) => sample.page().getByRole('button', { name: `พับกลุ่มที่ ${group}` });
  const unfold = (group: string) => sample.page().getByRole('button', { name: `คลี่กลุ่มที่ ${group}` });

  test('a folded group keeps its count, its numbers and its rows; keys pass over it', async () => {
    const page = sample.page();
    await fold('๒').click();
    expect(await rowsByGroup(page)).toEqual([3, 0, 2]);
    await page.getByText('พับไว้ ๓ มาตรการ').waitFor();
    expect(await unfold('๒').getAttribute('aria-expanded')).toBe('false');
    expect(await page.getByText('๘ มาตรการ · ๓ กลุ่ม').count()).toBe(1);
    expect(await violations(page)).toEqual([]);
    // The numbers are those of the whole table.
    await cell(page, 'issue', 7).waitFor();
    await cell(page, 'actions', 3).click();
    await page.keyboard.press('Tab');
    expect((await caret(page)).name).toBe('หัวข้อกลุ่มที่ ๒');
    await page.keyboard.press('Tab');
    expect((await caret(page)).name).toBe('หัวข้อกลุ่มที่ ๓');
    await unfold('๒').click();
    expect(await codes(page)).toEqual(sampleCodes);
  });

  test('undo, Ctrl+F and a place in the command menu unfold what they go to', async () => {
    const page = sample.page();
    await cell(page, 'responsible', 4).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' ในกลุ่มที่จะพับ');
    await expectSaved(page);
    await choose(groupMenu(page, '๑'), 'พับทุกกลุ่ม');
    expect(await rowsByGroup(page)).toEqual([0, 0, 0]);
    await undo(page);
    await expect.poll(() => rowsByGroup(page)).toEqual([0, 3, 0]);
    expect((await caret(page)).name).toBe('ผู้รับผิดชอบ แถวที่ ๔');
    expect((await texts(page, 'responsible'))[0]).not.toMatch(/ในกลุ่มที่จะพับ/u);

    await page.keyboard.press('Control+KeyF');
    await page.keyboard.type('O๓๘');
    await page.keyboard.press('Enter');
    await expect.poll(() => rowsByGroup(page)).toEqual([0, 3, 2]);
    await page.keyboard.press('Escape');

    await page.keyboard.press('Control+KeyK');
    await page.keyboard.type('I๑๒');
    await page.keyboard.press('Enter');
    await expect.poll(() => rowsByGroup(page)).toEqual([3, 3, 2]);
    expect((await caret(page)).name).toContain('แถวที่ ๓');
  });

  test('a draft in a cell outlives the folding of its group', async () => {
    const page = sample.page();
    await cell(page, 'actions', 2).click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type(' พิมพ์แล้วพับ');
    await fold('๑').click();
    await sample.reopen();
    expect((await texts(sample.page(), 'actions'))[1]).toMatch(/ พิมพ์แล้วพับ$/u);
  });

  test('duplicates a group with its rows and deletes it with a way back', async () => {
    const page = sample.page();
    await choose(groupMenu(page, '๓'), 'ทำสำเนากลุ่ม');
    expect(await rowsByGroup(page)).toEqual([3, 3, 2, 2]);
    expect((await caret(page)).name).toBe('หัวข้อกลุ่มที่ ๔');
    expect((await codes(page)).slice(6)).toEqual(['O๓๕', 'O๓๘', 'O๓๕', 'O๓๘']);
    await choose(groupMenu(page, '๑'), /ลบกลุ่ม/u);
    expect(await rowsByGroup(page)).toEqual([3, 2, 2]);
    const toast = page.getByRole('status').filter({ hasText: 'ลบกลุ่มและ ๓ มาตรการ' });
    await toast.getByRole('button', { name: 'เลิกทำ' }).click();
    await expect.poll(() => rowsByGroup(page)).toEqual([3, 3, 2, 2]);
    await undo(page);
    await expect.poll(() => codes(page)).toEqual(sampleCodes);
  });

  test('Ctrl+Enter in a heading makes the first row under it', async () => {
    const page = sample.page();
    await page.getByRole('textbox', { name: 'หัวข้อกลุ่มที่ ๒' }).click();
    await page.keyboard.press('Control+Enter');
    await page.keyboard.type('แถวแรกของกลุ่ม');
    expect((await texts(page, 'issue'))[3]).toBe('แถวแรกของกลุ่ม');
    expect(await rowsByGroup(page)).toEqual([3, 4, 2]);
  });
});
