// The check before printing by keyboard and role, on the published report with all its faults: counted, gone to, mended, called right,
// remembered; and that the sample that ships has none.
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { toThaiDigits as thai } from '../../src/thai/digits.ts';
import { command, expectAccessible, onSampleInFolder } from './beside-page.ts';
import { highlighted } from './cell-highlights.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import { card, cli, headButton, onFaultyReport, openList, panel, selection } from './preflight-page.ts';
import { cell, expectSaved, rowCount } from './register-page.ts';
import { chromium, needsChromium, undo } from './rows-page.ts';
import { step } from './signing-page.ts';

interface Found {
  readonly rule: string;
  readonly severity: 'error' | 'warning' | 'hint';
  readonly measureId: string | null;
  readonly column: string | null;
  readonly text: string;
}

describe.skipIf(chromium === null)(`the check before printing ${needsChromium}`, () => {
  /** What the program finds from the shell, in reading order. */
  let found: readonly Found[] = [];
  const of = (severity: Found['severity']) => found.filter((one) => one.severity === severity).length;
  const ofRule = (rule: string) => found.filter((one) => one.rule === rule);
  const report = onFaultyReport(async (file) => {
    const reply: { readonly findings: readonly Found[] } = JSON.parse(
      await cli(file, 'check', path.basename(file), '--json'),
    );
    found = reply.findings;
  });
  const counts = () => `ต้องแก้ ${thai(of('error'))} · ควรตรวจ ${thai(of('warning'))} · แนะนำ ${thai(of('hint'))}`;
  const notice = () =>
    report
      .page()
      .getByRole('status')
      .filter({ has: report.page().getByRole('button') });

  test('counts what it found in the head, in the command menu, in its list', async () => {
    const page = report.page();
    await headButton(page)
      .and(page.getByRole('button', { name: `ตรวจก่อนพิมพ์: ${counts()}` }))
      .waitFor();
    await page.keyboard.press('Control+KeyK');
    await page.getByRole('combobox').fill('ตรวจก่อนพิมพ์');
    await page.getByRole('option', { name: `${counts()} · F7` }).waitFor();
    await page.keyboard.press('Enter');
    const tiles = panel(page).getByRole('group', { name: 'แสดงเฉพาะ' }).getByRole('button');
    await tiles.first().waitFor();
    expect(await tiles.allInnerTexts()).toEqual(
      [`${thai(of('error'))} ต้องแก้`, `${thai(of('warning'))} ควรตรวจ`, `${thai(of('hint'))} แนะนำ`].map((text) =>
        text.replace(' ', '\n'),
      ),
    );
    await expectAccessible(page);

    await tiles.nth(0).click();
    await panel(page)
      .getByText(`แสดง ${thai(of('error'))} จาก ${thai(found.length)} จุด`)
      .waitFor();
    expect(await panel(page).getByRole('heading', { level: 3 }).allInnerTexts()).toEqual(['ต้องแก้']);
    await panel(page).getByRole('button', { name: 'แสดงทั้งหมด' }).click();
    await panel(page).getByRole('combobox', { name: 'เรื่อง' }).selectOption('stray-space');
    await panel(page)
      .getByText(`แสดง ${thai(ofRule('stray-space').length)} จาก`)
      .waitFor();
    expect(await panel(page).getByRole('heading', { level: 4 }).allInnerTexts()).toEqual(['ช่องว่างกลางคำ']);
    await panel(page).getByRole('button', { name: 'ปิด' }).click();
    // Rows can be filtered by it too.
    const rows = new Set(found.flatMap(({ severity, measureId }) => (severity === 'error' ? (measureId ?? []) : [])));
    await page.getByRole('button', { name: 'ผลตรวจ' }).click();
    await page.getByRole('menuitemcheckbox', { name: /ต้องแก้/u }).click();
    await page.keyboard.press('Escape');
    await expect.poll(() => rowCount(page)).toBe(rows.size);
  });

  test('the keys alone: F7, arrows, Enter goes to the words, F7 comes back to the finding', async () => {
    const page = report.page();
    await headButton(page)
      .and(page.getByRole('button', { name: /ต้องแก้/u }))
      .waitFor();
    await openList(page);
    // The list begins with its first finding: the name in the settings.
    await page.keyboard.press('Enter');
    expect(await selection(page)).toMatchObject({ name: 'ชื่อเต็ม', text: found[0]?.text });
    await notice()
      .getByText(/^ต้องแก้: ชื่อในการตั้งค่าไม่ตรงกับข้อความในรายงาน/u)
      .waitFor();
    await notice().getByRole('button', { name: 'เปิดรายการ' }).click();
    expect(await focusedName(page)).toMatch(/^ไปที่จุดนี้: ชื่อในการตั้งค่า/u);
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toBe('ดูทีละจุด: ชื่อหน่วยงานไม่ตรงกัน');
    await page.keyboard.press('Enter');
    await page.keyboard.press('ArrowDown');
    expect(await focusedName(page)).toBe('ไปที่จุดนี้: ชื่อหน่วยงานไม่ตรงกัน ชื่อแผนเหนือตาราง');
    await page.keyboard.press('Enter');
    expect(await selection(page)).toMatchObject({
      name: 'ชื่อแผนเหนือตาราง',
      text: ofRule('organisation-differs')[0]?.text,
    });
    await page.keyboard.press('F7');
    expect(await focusedName(page)).toBe('ไปที่จุดนี้: ชื่อหน่วยงานไม่ตรงกัน ชื่อแผนเหนือตาราง');
    await page.keyboard.press('Escape');
    await panel(page).waitFor({ state: 'detached' });
  });

  test('F8 and Shift+F8 go from the caret to the next words worth a look, and say what is wrong', async () => {
    const page = report.page();
    await headButton(page)
      .and(page.getByRole('button', { name: /ต้องแก้/u }))
      .waitFor();
    await cell(page, 'reporting', 4).click();
    await page.keyboard.press('Control+Home');
    const grave = found.filter(({ severity }) => severity !== 'hint');
    await page.keyboard.press('F8');
    const first = await selection(page);
    const index = grave.findIndex(({ text, column }) => text === first.text && column === 'reporting');
    expect(index).toBeGreaterThan(0);
    await notice()
      .getByText(`(${thai(index + 1)} จาก ${thai(grave.length)})`)
      .waitFor();
    await page.keyboard.press('F8');
    expect((await selection(page)).text).toBe(grave[index + 1]?.text);
    await page.keyboard.press('Shift+F8');
    expect(await selection(page)).toEqual(first);
    // Beside the list one goes through what it shows, and hears it there.
    await openList(page);
    await panel(page).getByRole('combobox', { name: 'เรื่อง' }).selectOption('due-without-year');
    await page.keyboard.press('F8');
    await panel(page).getByRole('status').filter({ hasText: 'กำหนดเวลาไม่มีปี' }).waitFor();
    expect(ofRule('due-without-year').map(({ text }) => text)).toContain((await selection(page)).text);
    expect(await notice().count()).toBe(0);
  });

  test('mends one finding as it said it would, and undo brings it back', async () => {
    const page = report.page();
    await openList(page);
    const all = ofRule('due-without-year');
    const due = card(page, 'กำหนดเวลาไม่มีปี');
    await due.getByRole('button', { name: /^ดูทีละจุด/u }).click();
    const items = due.getByRole('listitem');
    expect(await items.count()).toBe(all.length);
    const preview = await items.first().getByRole('deletion').innerText();
    const after = await items.first().getByRole('insertion').innerText();
    expect([preview, after].map((text) => text.includes(all[0]?.text ?? '?'))).toEqual([true, true]);
    const mended = after.replace(/.*แก้เป็น\)\s*\+?/su, '').trim();
    await items.first().getByRole('button', { name: /^เติมปี/u }).click();
    await expect.poll(() => items.count()).toBe(all.length - 1);
    await notice().getByText('แก้ “กำหนดเวลาไม่มีปี” แล้ว ๑ แห่ง').waitFor();
    // What had the focus is gone; the finding in its place has it.
    await expect.poll(() => focusedName(page)).toMatch(/กำหนดเวลาไม่มีปี/u);
    expect((await allTexts(page)).some((text) => text.includes(mended))).toBe(true);
    await notice().getByRole('button', { name: 'เลิกทำ' }).click();
    await expect.poll(() => items.count()).toBe(all.length);
    await expectSaved(page);
  });

  test('mends all of a rule as one step', async () => {
    const page = report.page();
    await openList(page);
    const before = await allTexts(page);
    const all = ofRule('stray-space').length;
    await card(page, 'ช่องว่างกลางคำ')
      .getByRole('button', { name: /^แก้ทั้งหมด/u })
      .click();
    await card(page, 'ช่องว่างกลางคำ').waitFor({ state: 'detached' });
    await notice()
      .getByText(`แก้ “ช่องว่างกลางคำ” แล้ว ${thai(all)} แห่ง`)
      .waitFor();
    const after = await allTexts(page);
    expect(after.filter((text, place) => text !== before[place]).length).toBeGreaterThan(5);
    expect(after.map((text) => text.replace(/\s/gu, ''))).toEqual(before.map((text) => text.replace(/\s/gu, '')));
    await cell(page, 'issue', 1).click();
    await undo(page);
    await expect.poll(() => allTexts(page)).toEqual(before);
    await card(page, 'ช่องว่างกลางคำ').waitFor();
  });

  test('what is called right is remembered with its reason, told in the history, and can be taken back', async () => {
    const page = report.page();
    await openList(page);
    const round = card(page, 'ยังไม่ได้ระบุวันที่รายงาน');
    await round.getByRole('button', { name: /^ถูกต้องแล้ว/u }).click();
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    expect(await focusedName(page)).toMatch(/^ถูกต้องแล้ว: ยังไม่ได้ระบุวันที่รายงาน/u);
    await page.keyboard.press('Enter');
    await page.keyboard.type('ลงวันที่ด้วยปากกา');
    await page.keyboard.press('Enter');
    await round.waitFor({ state: 'detached' });
    const late = card(page, 'ดำเนินการหลังสิ้นรอบ');
    await late.getByRole('button', { name: /^ถูกต้องแล้ว/u }).click();
    await page.keyboard.press('Enter');
    await late.waitFor({ state: 'detached' });
    await expectSaved(page);

    await report.reopen();
    const again = report.page();
    await openList(again);
    const accepted = panel(again).getByText('ที่ยืนยันว่าถูกต้องแล้ว ๒ จุด');
    await accepted.click();
    expect(await card(again, 'ยังไม่ได้ระบุวันที่รายงาน').count()).toBe(0);
    await panel(again).getByText('ลงวันที่ด้วยปากกา').waitFor();
    await expectAccessible(again);
    await panel(again)
      .getByRole('button', { name: /^เตือนอีกครั้ง: ยังไม่ได้ระบุวันที่รายงาน/u })
      .click();
    await card(again, 'ยังไม่ได้ระบุวันที่รายงาน').waitFor();
    await panel(again).getByText('ที่ยืนยันว่าถูกต้องแล้ว ๑ จุด').waitFor();
    await again.keyboard.press('Control+Digit4');
    const main = again.getByRole('main');
    await main.getByText('ยกเลิกการยืนยัน').waitFor();
    await main.getByText('ข้อที่ยืนยันว่าถูกต้อง · ดำเนินการหลังสิ้นรอบ').waitFor();
    await main.getByText('ลงวันที่ด้วยปากกา').first().waitFor();
  });

  test('a word on the settings, or given on the way to the print, is undone in the list where it was given', async () => {
    const page = report.page();
    const title = 'ยังไม่ได้ระบุวันที่รายงาน';
    const accept = async (item: Locator) => {
      await item.getByRole('button', { name: /^ถูกต้องแล้ว/u }).click();
      await page.keyboard.press('Enter');
      await item.waitFor({ state: 'detached' });
      await notice().getByRole('button', { name: 'เลิกทำ' }).click();
      await item.waitFor();
    };
    await openList(page);
    await accept(card(page, title));
    await panel(page).waitFor();

    await page.keyboard.press('Control+Digit3');
    const listed = (rule: string) => page.getByRole('main').getByRole('listitem', { name: rule, exact: true });
    await accept(listed(title));
    await accept(listed('ดำเนินการหลังสิ้นรอบ'));
    expect(await step(page, 'check').getAttribute('aria-current')).toBe('step');
  });

  test('a text that changes is found fault with again', async () => {
    const page = report.page();
    await openList(page);
    const late = card(page, 'ดำเนินการหลังสิ้นรอบ');
    await late.getByRole('button', { name: /^ไปที่จุดนี้/u }).click();
    const { text } = await selection(page);
    await late.getByRole('button', { name: /^ถูกต้องแล้ว/u }).click();
    await page.keyboard.press('Enter');
    await late.waitFor({ state: 'detached' });
    const field = cell(page, 'actions', 1);
    const value = await field.inputValue();
    expect(value).toContain(text);
    await field.fill(value.replace(text, text.replace('๔', '๕')));
    await late.waitFor();
  });

  test('a word is spelled as chosen, or becomes one of the office’s own', async () => {
    const page = report.page();
    await openList(page);
    const spelling = card(page, 'คำที่อาจสะกดผิด');
    await spelling.getByRole('button', { name: /^ดูทีละจุด/u }).click();
    await spelling.getByRole('button', { name: /^แก้เป็น “รอบ”/u }).click();
    await expect.poll(async () => (await allTexts(page)).join().includes('(ราอบ')).toBe(false);
    await expect.poll(() => spelling.getByRole('button', { name: /“ราอบ”/u }).count()).toBe(0);
    const own = spelling.getByRole('button', { name: /^เพิ่มในคำเฉพาะของหน่วยงาน/u }).first();
    const word = /“(.+)”/u.exec((await own.getAttribute('aria-label')) ?? '')?.[1] ?? '';
    const ofWord = spelling.getByRole('button', { name: `เพิ่มในคำเฉพาะของหน่วยงาน: “${word}”` });
    await own.click();
    await expect.poll(() => ofWord.count()).toBe(0);
    await page.keyboard.press('Control+Digit5');
    expect(await page.getByRole('textbox', { name: /^คำเฉพาะของหน่วยงาน/u }).inputValue()).toBe(word);
  });

  test('words are marked in their cells, move with what is typed before them, and are told to those who do not see', async () => {
    const page = report.page();
    await openList(page);
    await card(page, 'รหัสข้อปนเลขไทยกับเลขอารบิก')
      .getByRole('button', { name: /^ดูทีละจุด/u })
      .click();
    await card(page, 'รหัสข้อปนเลขไทยกับเลขอารบิก')
      .getByRole('button', { name: /^ไปที่จุดนี้/u })
      .first()
      .click();
    const { text } = await selection(page);
    expect(text).toBe('1๑๐');
    const place = await cell(page, 'issue', 2).evaluate((area) => area.closest('.painted')?.getAttribute('data-place'));
    const marked = () => highlighted(page, 'warning', `.painted[data-place="${place}"]`);
    expect(await marked()).toContain('1๑๐');
    await page
      .getByRole('textbox', { description: /^พบ ควรตรวจ .*รหัสข้อปนเลขไทยกับเลขอารบิก/u })
      .first()
      .waitFor();
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('กข ');
    expect(await marked()).toContain('1๑๐');
  });

  test('before printing it says how much must be mended; without the office’s name it says where to put it', async () => {
    const page = report.page();
    await headButton(page)
      .and(page.getByRole('button', { name: /ต้องแก้/u }))
      .waitFor();
    await page.keyboard.press('Control+KeyP');
    const preview = page.getByRole('complementary', { name: 'ตัวอย่างรายงาน' });
    await preview.getByText(`ต้องแก้ ${thai(of('error'))} จุด`).waitFor();
    await page.keyboard.press('Control+Digit3');
    const side = page.getByRole('region', { name: 'ตรวจก่อนพิมพ์', exact: true });
    await side.getByRole('heading', { name: 'ตรวจก่อนพิมพ์' }).waitFor();
    await side.getByText(`ต้องแก้ ${thai(of('error'))} จุด`).waitFor();
    await side.getByText(`ควรตรวจ ${thai(of('warning'))} จุด`).waitFor();
    await expectAccessible(page);
    await side.getByRole('button', { name: 'เปิดรายการ' }).click();
    await panel(page).waitFor();

    await page.keyboard.press('Control+Digit5');
    await page.getByRole('textbox', { name: 'ชื่อเต็ม' }).fill('');
    await page.keyboard.press('Control+Digit3');
    await step(page, 'preview').click();
    await page.getByRole('button', { name: 'ไปใส่ชื่อหน่วยงาน' }).click();
    expect((await selection(page)).name).toBe('ชื่อเต็ม');
    await page.keyboard.press('F7');
    await card(page, 'ยังไม่ได้ใส่ชื่อหน่วยงาน').waitFor();
  });

  test('a character that the font lacks joins the list once the pages were made, and goes with the character', async () => {
    const page = report.page();
    const field = cell(page, 'responsible', 2);
    const before = await field.inputValue();
    await field.fill(`${before} ☃`);
    await expectSaved(page);
    await page.keyboard.press('Control+KeyP');
    await page.getByText(/☃/u).and(page.getByRole('listitem')).waitFor();
    await openList(page);
    const missing = card(page, 'ตัวอักษรที่แบบอักษรไม่มี');
    await missing.getByRole('button', { name: /^ไปที่จุดนี้/u }).click();
    expect((await selection(page)).text).toBe('☃');
    await page.keyboard.press('Delete');
    await missing.waitFor({ state: 'detached' });
  });

  test('who may only read sees and goes there, and is offered nothing to mend', async () => {
    const host = loopbackPageHost(chromium ?? '');
    const second = await host.start(report.inFolder('second'), report.inFolder('ทะเบียน.itareg'));
    await second.page.getByRole('button', { name: 'เปิดอ่านอย่างเดียว' }).click();
    await openList(second.page);
    await panel(second.page)
      .getByText(/แบบอ่านอย่างเดียว/u)
      .waitFor();
    expect(
      await panel(second.page)
        .getByRole('button', { name: /^(?:แก้|ถูกต้อง|เติม)/u })
        .count(),
    ).toBe(0);
    await card(second.page, 'ดำเนินการหลังสิ้นรอบ')
      .getByRole('button', { name: /^ไปที่จุดนี้/u })
      .click();
    expect((await selection(second.page)).text).toBe(ofRule('action-after-round')[0]?.text);
    await second.close();
    expect(second.faults).toEqual([]);
  });

  test('in a small window, in the other language: the caret’s cell and the list stand side by side', async () => {
    const page = report.page();
    for (const size of [
      { width: 1366, height: 768 },
      { width: 683, height: 384 },
    ]) {
      await page.setViewportSize(size);
      await openList(page);
      await cell(page, 'responsible', 1).click();
      await page.keyboard.press('F8');
      const [field, list] = await Promise.all([
        page.locator('textarea:focus').boundingBox(),
        panel(page).boundingBox(),
      ]);
      expect(Math.min((field?.x ?? 0) + (field?.width ?? 0), list?.x ?? 0)).toBe((field?.x ?? 0) + (field?.width ?? 0));
      expect((list?.x ?? 0) + (list?.width ?? 0)).toBeLessThanOrEqual(size.width);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
    await page.keyboard.press('Control+Digit5');
    await page.getByRole('radio', { name: 'English' }).check({ force: true });
    await page.keyboard.press('F7');
    const list = page.getByRole('complementary', { name: 'Check before printing' });
    await list.getByRole('heading', { level: 3, name: 'Must be mended' }).waitFor();
    await expectAccessible(page);
  });

  async function focusedName(page: ReturnType<typeof report.page>): Promise<string> {
    return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? '');
  }

  async function allTexts(page: ReturnType<typeof report.page>): Promise<readonly string[]> {
    return page
      .locator('table.paper textarea')
      .evaluateAll((areas) => areas.map((area) => (area instanceof HTMLTextAreaElement ? area.value : '')));
  }
});

describe.skipIf(chromium === null)(`the sample that ships ${needsChromium}`, () => {
  const sample = onSampleInFolder();

  test('has nothing that must be mended or looked at, and says so', async () => {
    const page = sample.page();
    await page.getByRole('button', { name: 'ตรวจก่อนพิมพ์: ไม่พบสิ่งที่ต้องแก้หรือควรตรวจ' }).waitFor();
    await page.keyboard.press('F8');
    await page.getByRole('status').getByText('ไม่พบสิ่งที่ต้องแก้หรือควรตรวจ').waitFor();
    await command(page, 'ตรวจก่อนพิมพ์');
    await panel(page).getByText('ไม่พบสิ่งที่ต้องแก้หรือควรตรวจ').waitFor();
    expect(await panel(page).getByRole('heading', { level: 4 }).count()).toBe(0);
    await expectAccessible(page);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Digit3');
    const side = page.getByRole('region', { name: 'ตรวจก่อนพิมพ์', exact: true });
    await side.getByText('ไม่พบสิ่งที่ต้องแก้หรือควรตรวจ').waitFor();
  });
});
