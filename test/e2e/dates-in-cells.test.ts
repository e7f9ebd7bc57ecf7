// What the program reads out of the sentences, in the table: dates marked in the cells, how they are read and what can be said against
// it, how each row stands, rows filtered by that. By keyboard, everything found by role and name; the paint alone by its marks.
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command, expectAccessible } from './beside-page.ts';
import { highlighted } from './cell-highlights.ts';
import { chromium, type EditingWindow, needsChromium, notice, openRows, pressThai, putCaret } from './editing-page.ts';
import { cell, expectSaved, rowCount } from './register-page.ts';

const rows = [
  {
    issue: 'I๗ ท่านรู้เกี่ยวกับแผน',
    reporting:
      '๑) จัดทำแผนการใช้จ่ายงบประมาณ ภายในเดือนตุลาคม ๒๕๖๕\n๒) ผู้บริหารกำกับติดตามการประชาสัมพันธ์ ทุกเดือน\n๓) ส่งรายงาน ภายในวันที่ ๓๑ เมษายน ๒๕๖๖',
    actions: '๑) จัดทำแผนการใช้จ่ายงบประมาณ ดำเนินการเมื่อวันที่ ๓ ตุลาคม ๒๕๖๕',
  },
  {
    issue: 'I๘ ท่านทราบเรื่องอื่น',
    reporting: '๑) รายงานผลการใช้จ่ายงบประมาณ ภายในเดือนมกราคม',
    actions: '๑) รายงานผลการใช้จ่ายงบประมาณ ดำเนินการเมื่อวันที่ ๙ มกราคม ๒๕๖๖',
  },
  { issue: 'I๙ เรื่องที่ยังว่าง' },
] as const;

/** The marks of one kind in a cell, as words. */
function marks(page: Page, place: string, kind: string): Promise<readonly string[]> {
  return highlighted(page, kind, `.painted[data-place*="${place}"]`);
}

const inReporting = (row: number) => `m-${row}/reporting/`;
const inActions = (row: number) => `m-${row}/actions/`;

describe.skipIf(chromium === null)(`dates in cells ${needsChromium}`, () => {
  let open: EditingWindow;
  const dialog = () => open.page.getByRole('dialog');
  const status = (row: string) => open.page.getByRole('button', { name: new RegExp(`^สถานะของแถวที่ ${row}: `, 'u') });
  const filter = (name: RegExp) => open.page.getByRole('group', { name: 'กรองแถว' }).getByRole('button', { name });

  beforeEach(async () => {
    open = await openRows(rows);
    await status('๑').waitFor();
  });
  afterEach(() => open.end());

  test('what is due, done, impossible or only returns is marked in its words, and nothing else is', async () => {
    const { page } = open;
    await expect.poll(() => marks(page, inReporting(1), 'due')).toEqual(['ภายในเดือนตุลาคม ๒๕๖๕']);
    expect(await marks(page, inReporting(1), 'time')).toEqual(['ทุกเดือน']);
    expect((await marks(page, inReporting(1), 'impossible')).join()).toContain('๓๑ เมษายน ๒๕๖๖');
    expect(await marks(page, inActions(1), 'done')).toEqual(['วันที่ ๓ ตุลาคม ๒๕๖๕']);
    for (const kind of ['due', 'done', 'time', 'impossible']) expect(await marks(page, '/issue/', kind)).toEqual([]);
    await expectAccessible(page);
  });

  test('while one types the marks go along with their words at once, and a new date is marked after the pause', async () => {
    const { page } = open;
    await expect.poll(() => marks(page, inReporting(1), 'due')).toEqual(['ภายในเดือนตุลาคม ๒๕๖๕']);
    await putCaret(cell(page, 'reporting', 1), 'จัดทำ');
    // At each key, before anything is saved, the marks stand at their words.
    for (const key of 'ทบทวน') {
      await page.keyboard.insertText(key);
      expect(await marks(page, inReporting(1), 'due')).toEqual(['ภายในเดือนตุลาคม ๒๕๖๕']);
    }
    await putCaret(cell(page, 'reporting', 3));
    await page.keyboard.type('๑) จัดทำรายงาน ภายในเดือนมีนาคม ๒๕๖๖');
    await expect.poll(() => marks(page, inReporting(3), 'due')).toEqual(['ภายในเดือนมีนาคม ๒๕๖๖']);
  });

  test('the marks can be switched off by command, and stay off', async () => {
    await expect.poll(() => marks(open.page, inReporting(1), 'due')).toHaveLength(1);
    await command(open.page, 'แสดงวันที่ที่โปรแกรมอ่าน');
    await expect.poll(() => marks(open.page, inReporting(1), 'due')).toEqual([]);
    await open.reopen();
    await status('๑').waitFor();
    expect(await marks(open.page, inReporting(1), 'due')).toEqual([]);
  });

  test('beside the date at the caret stands how it is read; typing puts it away', async () => {
    const { page } = open;
    await expect.poll(() => marks(page, inReporting(2), 'due')).toHaveLength(1);
    await putCaret(cell(page, 'reporting', 2), 'มกราคม');
    await notice(page, 'กำหนดเสร็จ ๓๑ มกราคม ๒๕๖๖ · ปีคาดจากปีงบประมาณ').waitFor();
    await expectAccessible(page);
    await putCaret(cell(page, 'actions', 2), '๙ มกราคม');
    const told = notice(page, 'เสร็จแล้ว ๙ มกราคม ๒๕๖๖ · ปิดกำหนดของข้อ ๑) เพราะ');
    await told.waitFor();
    await page.keyboard.insertText('ที่');
    await told.waitFor({ state: 'detached' });
    await putCaret(cell(page, 'reporting', 1), 'ทุกเดือน');
    await notice(page, 'ทุกเดือน · ๖ ครั้งในรอบนี้').waitFor();
  });

  test('the line stands beside its cell also after the window has changed its size', async () => {
    const { page } = open;
    await expect.poll(() => marks(page, inActions(1), 'done')).toHaveLength(1);
    const place = cell(page, 'actions', 1);
    await putCaret(place, 'ตุลาคม');
    const told = notice(page, 'เสร็จแล้ว ๓ ตุลาคม ๒๕๖๕');
    await told.waitFor();
    await page.setViewportSize({ width: 1100, height: 700 });
    const gap = async () => {
      const [line, beside] = [await told.boundingBox({ timeout: 2_000 }).catch(() => null), await place.boundingBox()];
      return line && beside ? Math.round(beside.x - line.x - line.width) : null;
    };
    await expect.poll(gap, { timeout: 10_000 }).toBe(8);
  });

  test('a date that is no deadline is called so by keyboard, without touching the text, and one step takes it back', async () => {
    const { page } = open;
    const before = await cell(page, 'reporting', 2).inputValue();
    await putCaret(cell(page, 'reporting', 2), 'มกราคม');
    await pressThai(page, 'Period', 'ใ', 'ctrl');
    await dialog().getByText('กำหนดเสร็จ ๓๑ มกราคม ๒๕๖๖').first().waitFor();
    await expectAccessible(page);
    await dialog().getByRole('button', { name: 'ไม่ใช่กำหนด', exact: true }).press('Enter');
    await dialog().getByText('กำหนดเอง: ไม่นับข้อความนี้').waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => marks(page, inReporting(2), 'due')).toEqual([]);
    expect(await cell(page, 'reporting', 2).inputValue()).toBe(before);
    await expect.poll(() => status('๒').getAttribute('data-status')).toBe('done');

    // It outlives edits of other sentences and the window.
    await putCaret(cell(page, 'reporting', 2));
    await page.keyboard.press('Enter');
    await page.keyboard.type('ดูแลให้เรียบร้อย');
    await expectSaved(page);
    await open.reopen();
    await status('๒').waitFor();
    expect(await marks(open.page, inReporting(2), 'due')).toEqual([]);
    await putCaret(cell(open.page, 'reporting', 2), 'มกราคม');
    await open.page.keyboard.press('Control+Period');
    await dialog().getByRole('button', { name: 'กลับไปตามที่โปรแกรมอ่าน' }).press('Enter');
    await expect.poll(() => marks(open.page, inReporting(2), 'due')).toEqual(['ภายในเดือนมกราคม']);
    await open.page.keyboard.press('Escape');
    await open.page.keyboard.press('Control+KeyZ');
    await expect.poll(() => marks(open.page, inReporting(2), 'due')).toEqual([]);
  });

  test('another deadline is chosen from the calendar by keys, and stands beside the text', async () => {
    const { page } = open;
    await putCaret(cell(page, 'reporting', 2), 'มกราคม');
    await page.keyboard.press('Control+Period');
    await dialog().getByRole('button', { name: 'เปลี่ยนวันกำหนด…' }).press('Enter');
    await dialog().getByRole('grid').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await dialog().getByText('กำหนดเอง: กำหนดเสร็จ ๑ กุมภาพันธ์ ๒๕๖๖').waitFor();
    await page.keyboard.press('Escape');
    expect(await cell(page, 'reporting', 2).inputValue()).toBe(rows[1].reporting);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/แถวที่ ๒$/u);
  });

  test('a row says how it stands, and its details say what closes each deadline and why', async () => {
    const { page } = open;
    await expect.poll(() => status('๒').textContent()).toMatch(/เสร็จแล้ว.*๑\/๑/u);
    expect(await status('๑').textContent()).toMatch(/เกินกำหนด [๐-๙]+ วัน.*๑\/๗/u);
    expect(await status('๓').textContent()).toContain('ยังไม่รายงาน');
    await cell(page, 'issue', 1).click();
    await page.keyboard.press('Control+Shift+Period');
    const details = page.getByRole('dialog', { name: 'กำหนดและสถานะ แถวที่ ๑' });
    await details.getByText('เสร็จเมื่อ ๓ ตุลาคม ๒๕๖๕ จากผลข้อ ๑) เพราะเลขข้อตรงกัน และข้อความตรงกัน').waitFor();
    expect(await details.getByText('ยังไม่มีผลการดำเนินการที่ตรงกัน').count()).toBe(6);
    await expectAccessible(page);
    await details.getByRole('button', { name: 'ไปที่ข้อความ' }).first().press('Enter');
    const selected = await page.evaluate(() => {
      const area = document.activeElement;
      return area instanceof HTMLTextAreaElement ? area.value.slice(area.selectionStart, area.selectionEnd) : '';
    });
    expect(selected).toBe('จัดทำแผนการใช้จ่ายงบประมาณ ภายในเดือนตุลาคม ๒๕๖๕');
  });

  test('one deadline of a duty that returns is called done on a day, another not done although a result says so', async () => {
    const { page } = open;
    await cell(page, 'issue', 1).click();
    await page.keyboard.press('Control+Shift+Period');
    const details = page.getByRole('dialog', { name: 'กำหนดและสถานะ แถวที่ ๑' });
    const change = (deadline: string) => details.getByRole('button', { name: `แก้ไขกำหนด กำหนด ${deadline}` });
    await change('๓๐ พฤศจิกายน ๒๕๖๕').press('Enter');
    await page.getByRole('menuitem', { name: 'เสร็จแล้วเมื่อ…' }).press('Enter');
    await dialog().getByRole('button', { name: /^วันนี้/u }).press('Enter');
    await expect.poll(() => status('๑').textContent()).toContain('๒/๗');
    await change('๓๑ ตุลาคม ๒๕๖๕').first().press('Enter');
    await page.getByRole('menuitem', { name: 'ยังไม่เสร็จ' }).press('Enter');
    await expect.poll(() => status('๑').textContent()).toContain('๑/๗');
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => status('๑').textContent()).toContain('๒/๗');
    await expectSaved(page);
    // A copy of the row says the same of its own sentences.
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+KeyD');
    await expect.poll(() => status('๒').textContent()).toContain('๒/๗');
    expect(await rowCount(page)).toBe(rows.length + 1);
  });

  test('a word whose sentence is gone is shown as such and can be removed', async () => {
    const { page } = open;
    await putCaret(cell(page, 'reporting', 2), 'มกราคม');
    await page.keyboard.press('Control+Period');
    await dialog().getByRole('button', { name: 'ไม่ใช่กำหนด', exact: true }).press('Enter');
    await page.keyboard.press('Escape');
    await cell(page, 'reporting', 2).fill('๑) รายงานผลต่อสภา ภายในเดือนมีนาคม ๒๕๖๖');
    await page.keyboard.press('Control+Shift+Period');
    const details = page.getByRole('dialog', { name: 'กำหนดและสถานะ แถวที่ ๒' });
    await details.getByText('! ไม่พบข้อความนี้ในแถวแล้ว').waitFor();
    await expectAccessible(page);
    await details.getByRole('button', { name: /^ลบที่กำหนดเองของ/u }).press('Enter');
    await details.getByText('! ไม่พบข้อความนี้ในแถวแล้ว').waitFor({ state: 'detached' });
    await expectSaved(page);
  });

  test('rows are filtered by how they stand, and a filter that leaves none says it kindly', async () => {
    const { page } = open;
    await filter(/^เกินกำหนด ๑$/u).press('Enter');
    await notice(page, 'แสดง ๑ จาก ๓ แถว').waitFor();
    await filter(/^เกินกำหนด ๑$/u).press('Enter');
    await filter(/^ใกล้ครบกำหนด ๐$/u).press('Enter');
    await page.getByRole('heading', { name: 'ไม่มีแถวที่ใกล้ครบกำหนด' }).waitFor();
    await expectAccessible(page);
    await page.getByRole('button', { name: 'แสดงทั้งหมด' }).first().press('Enter');
    await filter(/^สถานะอื่น/u).press('Enter');
    await page.getByRole('menuitemcheckbox', { name: /^เสร็จแล้ว/u }).press('Enter');
    await page.keyboard.press('Escape');
    await notice(page, 'แสดง ๑ จาก ๓ แถว').waitFor();
    await cell(page, 'issue', 2).waitFor();
  });
});
