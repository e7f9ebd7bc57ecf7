// The register's screen in the words of a person who uses it. Everything is found by role and name, as a screen reader would.
import type { Locator, Page } from 'playwright-core';
import { expect } from 'vitest';
import { toThaiDigits } from '../../src/thai/digits.ts';

export const columnNames = {
  issue: 'ประเด็นที่ต้องปรับปรุงแก้ไข/ประเด็นที่ต้องพัฒนา',
  responsible: 'ผู้รับผิดชอบ',
  steps: 'ขั้นตอนหรือวิธีการ/มาตรการ',
  reporting: 'การรายงานผลและการกำกับติดตาม กำหนดเวลาแล้วเสร็จ',
  actions: 'การดำเนินการ',
} as const;

export function cell(page: Page, column: keyof typeof columnNames, row: number): Locator {
  return page.getByRole('textbox', { name: `${columnNames[column]} แถวที่ ${toThaiDigits(row)}`, exact: true });
}

export function rowCount(page: Page): Promise<number> {
  return page.getByRole('button', { name: /^เมนูของแถวที่/u }).count();
}

/** Waits until the window says that everything is on the disk. */
export async function expectSaved(page: Page): Promise<void> {
  await page
    .getByRole('status')
    .filter({ hasText: /^บันทึกแล้ว [๐-๙]{2}:[๐-๙]{2} น\.$/u })
    .waitFor();
}

/** The column's texts from the first row to the last. */
export async function texts(page: Page, column: keyof typeof columnNames): Promise<readonly string[]> {
  return page
    .getByRole('textbox', { name: new RegExp(`^${columnNames[column]} แถวที่`, 'u') })
    .evaluateAll((areas) => areas.map((area) => (area instanceof HTMLTextAreaElement ? area.value : '')));
}

/** Where the caret is: the field's name and the offset. */
export async function caret(page: Page): Promise<{ readonly name: string; readonly offset: number }> {
  return page.evaluate(() => {
    const area = document.activeElement;
    if (!(area instanceof HTMLTextAreaElement)) return { name: area?.getAttribute('aria-label') ?? '', offset: -1 };
    return { name: area.getAttribute('aria-label') ?? '', offset: area.selectionStart };
  });
}

/** On every cell: the paint is as tall as the text needs, so nothing is hidden and both layers wrap alike. */
export async function expectNothingHidden(page: Page): Promise<void> {
  const hidden = await page.evaluate(() =>
    [...document.querySelectorAll('table textarea')]
      .filter((area) => area.scrollHeight > area.clientHeight || area.scrollWidth > area.clientWidth)
      .map((area) => area.getAttribute('aria-label')),
  );
  expect(hidden).toEqual([]);
}
