// The history as the clerk meets it: who changed what, word by word, of a row and of the register; and every way back.
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { forWriting } from '../../src/app/ports.ts';
import { applyChange } from '../../src/register/apply.ts';
import { command, expectAccessible, onSampleInFolder } from './beside-page.ts';
import { cell, expectSaved, rowCount } from './register-page.ts';
import { chromium, needsChromium } from './rows-page.ts';

const register = (page: Page) => page.keyboard.press('Control+Digit1');
const history = async (page: Page) => {
  await page.keyboard.press('Control+Digit4');
  await page.getByRole('heading', { name: 'ประวัติ', level: 2 }).waitFor();
};

/** Types at the end of a cell and waits until it is saved. */
async function add(page: Page, column: 'responsible' | 'steps' | 'actions', row: number, text: string): Promise<void> {
  await cell(page, column, row).click();
  await page.keyboard.press('Control+End');
  await page.keyboard.type(text);
  await expectSaved(page);
}

/** The steps that are shown, each by its heading line. */
const steps = (page: Page) => page.locator('.timeline-head strong').allTextContents();

/** Chooses from the menu of the newest part whose title begins so. */
async function bringBack(page: Page, part: string, entry: string): Promise<void> {
  await page
    .getByRole('button', { name: new RegExp(`^คืนค่าจากรายการ: ${part}`, 'u') })
    .first()
    .press('Enter');
  await page.getByRole('menuitem', { name: entry }).press('Enter');
}

describe.skipIf(chromium === null)(`history ${needsChromium}`, () => {
  const sample = onSampleInFolder();
  const dialog = () =>
    sample
      .page()
      .getByRole('dialog', { name: /^คืนค่า / })
      .or(sample.page().getByRole('dialog', { name: /^คืนค่าทั้ง/ }));

  test('a row’s history tells its bursts word by word, and one cell comes back after a look at what that changes', async () => {
    const page = sample.page();
    const before = await cell(page, 'responsible', 1).inputValue();
    await add(page, 'responsible', 1, ' กองช่าง');
    await add(page, 'responsible', 1, ' กองคลัง');
    await add(page, 'steps', 2, ' ไม่เกี่ยว');
    await cell(page, 'responsible', 1).click();
    await command(page, 'ประวัติของแถวนี้');
    const panel = page.getByRole('complementary', { name: 'ประวัติของแถวที่ ๑' });
    await panel.getByText('สร้างทะเบียน').waitFor();
    expect(await steps(page)).toEqual(['แก้ข้อความในช่อง', 'สร้างทะเบียน']);
    await panel.getByText('บันทึก ๒ ครั้ง').waitFor();
    expect(await panel.getByRole('insertion').first().textContent()).toContain('กองช่าง กองคลัง');
    await expectAccessible(page);

    await bringBack(page, 'ผู้รับผิดชอบ', 'คืนค่าช่องนี้…');
    await dialog().getByText('จะเปลี่ยน ๑ แห่งจากที่เป็นอยู่ตอนนี้').waitFor();
    expect(
      await dialog()
        .getByRole('radio', { name: /^ก่อนการแก้ไขนี้/u })
        .isChecked(),
    ).toBe(true);
    expect(await dialog().getByRole('deletion').textContent()).toContain('กองช่าง กองคลัง');
    await expectAccessible(page);
    // As it was after that edit it is now: there is nothing to bring back.
    await dialog()
      .getByRole('radio', { name: /^หลังการแก้ไขนี้/u })
      .check();
    await dialog().getByText('ตอนนี้เป็นอย่างนั้นอยู่แล้ว').waitFor();
    expect(await dialog().getByRole('button', { name: 'คืนค่า', exact: true }).isDisabled()).toBe(true);
    await dialog()
      .getByRole('radio', { name: /^ก่อนการแก้ไขนี้/u })
      .check();
    await dialog().getByRole('button', { name: 'คืนค่า', exact: true }).press('Enter');
    await expect.poll(() => cell(page, 'responsible', 1).inputValue()).toBe(before);
    await expect.poll(() => steps(page)).toEqual(['นำกลับมาจากประวัติ', 'แก้ข้อความในช่อง', 'สร้างทะเบียน']);
    await cell(page, 'responsible', 1).click();
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => cell(page, 'responsible', 1).inputValue()).toBe(`${before} กองช่าง กองคลัง`);
    await expect.poll(async () => (await steps(page))[0]).toBe('เลิกทำ: นำกลับมาจากประวัติ');
  });

  test('a deleted row comes back from the history of the register, whole', async () => {
    const page = sample.page();
    const issue = await cell(page, 'issue', 3).inputValue();
    await cell(page, 'issue', 3).click();
    await page.keyboard.press('Escape');
    await page.keyboard.press('Delete');
    await expect.poll(() => rowCount(page)).toBe(7);
    await history(page);
    await bringBack(page, 'แถวที่ลบไปแล้ว', 'คืนค่าทั้งแถว…');
    await dialog()
      .getByText(/^จะเปลี่ยน/u)
      .first()
      .waitFor();
    await dialog().getByRole('button', { name: 'คืนค่า', exact: true }).press('Enter');
    await dialog().waitFor({ state: 'detached' });
    await register(page);
    expect(await cell(page, 'issue', 3).inputValue()).toBe(issue);
  });

  test('a whole round goes back to a moment, with every place told before', async () => {
    const page = sample.page();
    const responsible = await cell(page, 'responsible', 1).inputValue();
    const actions = await cell(page, 'actions', 2).inputValue();
    await add(page, 'responsible', 1, ' ก่อน');
    await add(page, 'steps', 1, ' หลัง');
    await add(page, 'actions', 2, ' หลัง');
    await history(page);
    expect(await steps(page)).toEqual([...Array(3).fill('แก้ข้อความในช่อง'), 'สร้างทะเบียน']);
    await expectAccessible(page);
    await bringBack(page, 'แถวที่ ๑ · ผู้รับผิดชอบ', 'คืนค่าทั้งรอบ ณ เวลานี้…');
    await dialog().getByText('จะเปลี่ยน ๒ แห่งจากที่เป็นอยู่ตอนนี้').waitFor();
    await expectAccessible(page);
    await dialog().getByRole('button', { name: 'คืนค่า', exact: true }).press('Enter');
    await page.getByRole('status').filter({ hasText: 'คืนค่าแล้ว' }).waitFor();
    await register(page);
    expect(await cell(page, 'responsible', 1).inputValue()).toBe(`${responsible} ก่อน`);
    expect(await cell(page, 'actions', 2).inputValue()).toBe(actions);
  });

  test('the history asks for a name once, notes it from then on, and finds by name, part and day', async () => {
    const page = sample.page();
    await add(page, 'responsible', 1, ' ก');
    await history(page);
    await page.getByRole('textbox', { name: 'ชื่อผู้ใช้งาน' }).fill('สมศรี');
    await page.keyboard.press('Enter');
    await page.getByRole('region', { name: 'ใครเป็นผู้แก้' }).getByText('บันทึกในชื่อ สมศรี').waitFor();
    await register(page);
    await add(page, 'actions', 1, ' ข');
    await history(page);
    const filters = page.getByRole('group', { name: 'กรองประวัติ' });
    await expect.poll(() => steps(page)).toHaveLength(3);
    await filters.getByRole('combobox', { name: 'ใคร' }).selectOption('สมศรี');
    await expect.poll(() => steps(page)).toHaveLength(1);
    await page.getByRole('insertion').filter({ hasText: 'ข' }).waitFor();
    await filters.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
    await filters.getByRole('combobox', { name: 'ส่วนไหน' }).selectOption('ผู้รับผิดชอบ');
    await expect.poll(() => steps(page)).toHaveLength(1);
    await filters.getByRole('combobox', { name: 'ส่วนไหน' }).selectOption('หมายเหตุ');
    await page.getByText('ไม่มีรายการที่ตรงกับตัวกรอง').waitFor();
    await filters.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
    const to = filters.getByRole('textbox', { name: 'ถึงวันที่' });
    await to.fill('เมื่อไรก็ได้');
    await page.keyboard.press('Tab');
    await filters.getByText('อ่านวันที่นี้ไม่ได้').waitFor();
    await to.fill('1/1/2560');
    await page.keyboard.press('Tab');
    await expect.poll(() => steps(page)).toHaveLength(0);
    await expectAccessible(page);
    await sample.reopen();
    await history(sample.page());
    await sample.page().getByRole('region', { name: 'ใครเป็นผู้แก้' }).getByText('บันทึกในชื่อ สมศรี').waitFor();
  });

  test('backups are listed with what they hold; one of them is put back through the question', async () => {
    await add(sample.page(), 'responsible', 1, ' กองช่าง');
    await sample.reopen();
    const page = sample.page();
    await add(page, 'responsible', 1, ' กองคลัง');
    await history(page);
    const card = page.getByRole('region', { name: 'ชุดสำรองในเครื่องนี้' });
    await card.getByText('ปี ๒๕๖๖ · ๘ มาตรการ').first().waitFor();
    await page.getByRole('region', { name: 'สำเนานอกเครื่องนี้' }).getByText('ยังไม่เคยสำรองทะเบียนนี้ลงแฟลชไดรฟ์').waitFor();
    await card
      .getByRole('button', { name: /^ใช้ชุดนี้…/u })
      .first()
      .click();
    const question = page.getByRole('dialog', { name: 'กู้คืนจากชุดสำรอง' });
    await question.getByRole('button', { name: 'ใช้ชุดนี้' }).click();
    await page.getByRole('status').filter({ hasText: 'กู้คืนแล้ว' }).waitFor();
    await register(page);
    expect(await cell(page, 'responsible', 1).inputValue()).toMatch(/ กองช่าง$/u);
  });
});

describe.skipIf(chromium === null)(`a long history ${needsChromium}`, () => {
  const stepsMade = 450;
  const sample = onSampleInFolder(async (file) => {
    const store = createRegisterStore({
      engine: await loadSqlEngine(),
      now: () => '2026-11-23T02:06:00.000Z',
      dataFolder: `${file}-data`,
    });
    const opened = store.open(file, forWriting);
    if (!opened.ok) throw new Error(opened.error.kind);
    let { register: current } = opened.value;
    const [first, second] = current.fiscalYears[0]?.groups[0]?.measures ?? [];
    for (let step = 0; step < stepsMade; step += 1) {
      const measureId = (step % 2 === 0 ? first : second)?.id ?? '';
      const text = `ครั้งที่ ${step + 1}`;
      const applied = applyChange(current, {
        kind: 'setCell',
        cell: { measureId, column: 'steps', roundId: null },
        text,
      });
      if (!applied.ok) throw new Error(applied.error.kind);
      current = applied.value.register;
      const at = new Date(Date.parse('2025-01-01T02:00:00.000Z') + step * 60_000).toISOString();
      const written = opened.value.commit(current, { label: 'setCell', who: step === 0 ? 'คนแรก' : 'คนต่อมา', at });
      if (!written.ok) throw new Error(written.error.kind);
    }
    opened.value.close();
  });

  test('is read page by page, and a filter reads on until it finds', async () => {
    const page = sample.page();
    await history(page);
    await expect.poll(() => steps(page)).toHaveLength(200);
    await page.getByRole('button', { name: 'ดูรายการเก่ากว่านี้' }).press('Enter');
    await expect.poll(() => steps(page)).toHaveLength(400);
    await sample.reopen();
    const again = sample.page();
    await history(again);
    await again.getByRole('combobox', { name: 'ส่วนไหน' }).selectOption('ตั้งค่าและปีงบประมาณ');
    await expect.poll(() => steps(again)).toEqual(['สร้างทะเบียน']);
    await again.getByText('ถึงจุดเริ่มต้นของประวัติแล้ว').waitFor();
    await again.getByRole('button', { name: 'ล้างตัวกรอง' }).click();
    await again.getByRole('combobox', { name: 'ใคร' }).selectOption('คนแรก');
    await expect.poll(() => steps(again)).toEqual(['แก้ข้อความในช่อง']);
  });
});
