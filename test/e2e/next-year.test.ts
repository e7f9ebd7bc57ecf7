// Making the next fiscal year and the next round, as a clerk does it: by keyboard, everything found by role and name.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { runCommandLine } from '../../main/cli/run.ts';
import { blankMeasure } from '../../src/register/blank.ts';
import { toThaiDigits } from '../../src/thai/digits.ts';
import { violations } from './axe.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import { cell, expectSaved, texts } from './register-page.ts';
import { chromium, needsChromium, onSample } from './rows-page.ts';

const command = 'สร้างปีงบประมาณถัดไป…';

function dialogOf(page: Page) {
  return page.getByRole('dialog', { name: 'สร้างปีงบประมาณ พ.ศ. ๒๕๖๗' });
}

/** Opens the list by the command menu. */
async function openList(page: Page) {
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox', { name: /^ค้นหาคำสั่ง/u }).fill('ปีงบประมาณถัดไป');
  await page.keyboard.press('Enter');
  const dialog = dialogOf(page);
  await dialog.waitFor();
  return dialog;
}

describe.skipIf(chromium === null)(`the next fiscal year ${needsChromium}`, () => {
  const { page } = onSample();

  test('every item is told with its reason, looked at and chosen by keys, and the year is one step', async () => {
    const before = await texts(page(), 'reporting');
    await page()
      .getByRole('button', { name: /^ปีงบประมาณ พ\.ศ\. ๒๕๖๖ ·/u })
      .focus();
    await page().keyboard.press('Enter');
    await page().getByRole('menuitem', { name: command }).focus();
    await page().keyboard.press('Enter');
    const dialog = dialogOf(page());
    await dialog.waitFor();
    expect(await violations(page())).toEqual([]);

    // The first deadline is left alone, by the keys of a list of boxes.
    const boxes = dialog.getByRole('checkbox');
    await boxes.first().focus();
    await page().keyboard.press('ArrowDown');
    await page().keyboard.press('ArrowUp');
    expect(await boxes.first().evaluate((box) => box === document.activeElement)).toBe(true);
    expect(await boxes.first().getAttribute('aria-label')).toBe(
      'แถวที่ ๑ I๗ · การรายงานผล: ภายในเดือนตุลาคม ๒๕๖๕ → ภายในเดือนตุลาคม ๒๕๖๖',
    );
    await page().keyboard.press('Space');
    expect(await boxes.first().isChecked()).toBe(false);
    await dialog.getByText('เลือกแล้ว ๓๒ จาก ๓๖ รายการ · ต้องดู ๗', { exact: true }).waitFor();

    await dialog.getByRole('button', { name: 'สร้างปีงบประมาณ ๒๕๖๗' }).focus();
    await page().keyboard.press('Enter');
    await page()
      .getByRole('button', { name: /^ปีงบประมาณ พ\.ศ\. ๒๕๖๗ ·/u })
      .waitFor();
    await expectSaved(page());
    const after = await texts(page(), 'reporting');
    const [first = '', ...others] = before.map(yearLater);
    expect(after).toEqual([first.replace('ภายในเดือนตุลาคม ๒๕๖๖', 'ภายในเดือนตุลาคม ๒๕๖๕'), ...others]);
    expect((await texts(page(), 'actions')).join('')).toBe('');
    // Nothing was reported yet, and the longest word for it stays in its narrow column.
    const wide = await page().evaluate(
      () =>
        [...document.querySelectorAll('.status-word')].filter((word) => {
          const gutter = word.closest('.gutter');
          return gutter !== null && word.getBoundingClientRect().right > gutter.getBoundingClientRect().right;
        }).length,
    );
    expect(wide).toBe(0);

    await page().keyboard.press('Control+KeyZ');
    await page()
      .getByRole('button', { name: /^ปีงบประมาณ พ\.ศ\. ๒๕๖๖ ·/u })
      .waitFor();
    expect(await texts(page(), 'reporting')).toEqual(before);
  });

  test('what needs a look is shown alone, and a whole section is taken or refused at once', async () => {
    const dialog = await openList(page());
    await dialog.getByRole('button', { name: 'ต้องดู ๗', exact: true }).press('Enter');
    expect(await dialog.getByRole('checkbox').count()).toBe(3);
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(0);
    await dialog.getByText(/^ไม่พบ “การเสริมสร้างวัฒนธรรมองค์กร” ในรายการปี ๒๕๖๖/u).waitFor();
    await dialog.getByRole('button', { name: 'เลือกทั้งหมดใน การอ้างอิงข้อ' }).press('Enter');
    expect(await dialog.getByRole('checkbox', { checked: true }).count()).toBe(3);
    await dialog.getByRole('button', { name: 'แถว', exact: true }).press('Enter');
    await dialog.getByRole('button', { name: /^แถวที่ ๔ E๑๑/u }).waitFor();
    expect(await violations(page())).toEqual([]);
    await page().keyboard.press('Escape');
    expect(await dialog.count()).toBe(0);
    expect(
      await page()
        .getByRole('button', { name: /^ปีงบประมาณ พ\.ศ\. ๒๕๖๖ ·/u })
        .count(),
    ).toBe(1);
  });

  test('what was typed a moment ago is in the list', async () => {
    await cell(page(), 'steps', 8).press('Control+End');
    await page().keyboard.type(' ประจำปี ๒๕๖๖');
    const dialog = await openList(page());
    await dialog.getByRole('checkbox', { name: /ขั้นตอน: ประจำปี ๒๕๖๖ → ประจำปี ๒๕๖๗$/u }).waitFor();
    // It is saved meanwhile; that is no reason to look at the list again.
    await dialog.getByRole('button', { name: 'สร้างปีงบประมาณ ๒๕๖๗' }).press('Enter');
    await page()
      .getByRole('button', { name: /^ปีงบประมาณ พ\.ศ\. ๒๕๖๗ ·/u })
      .waitFor();
    expect(await cell(page(), 'steps', 8).inputValue()).toMatch(/ ประจำปี ๒๕๖๗$/u);
    await expectSaved(page());
  });

  test('the year is taken back with the table on the screen, opened anew as well', async () => {
    const dialog = await openList(page());
    await dialog.getByRole('button', { name: 'สร้างปีงบประมาณ ๒๕๖๗' }).press('Enter');
    const newest = page().getByRole('button', { name: /^ปีงบประมาณ พ\.ศ\. ๒๕๖๗ ·/u });
    await newest.waitFor();
    await expectSaved(page());
    await page().reload();
    await newest.waitFor();
    await cell(page(), 'issue', 1).waitFor();
    await page().keyboard.press('Control+KeyZ');
    await page()
      .getByRole('button', { name: /^ปีงบประมาณ พ\.ศ\. ๒๕๖๖ ·/u })
      .waitFor();
    await cell(page(), 'issue', 1).waitFor();
  });

  test('the 12-month round starts with the 6-month actions, and says so', async () => {
    const before = await texts(page(), 'actions');
    await page().getByRole('button', { name: 'เพิ่มรอบ ๑๒ เดือน' }).press('Enter');
    await page()
      .getByText(/^เพิ่มรอบ ๑๒ เดือนแล้ว เริ่มด้วยผลการดำเนินการรอบ ๖ เดือน ๘ แถว/u)
      .waitFor();
    expect(await texts(page(), 'actions')).toEqual(before);
    await cell(page(), 'actions', 1).press('Control+End');
    await page().keyboard.type(' ต่อ');
    await page().getByRole('button', { name: 'รอบ ๖ เดือน', exact: true }).press('Enter');
    expect(await texts(page(), 'actions')).toEqual(before);
  });
});

/** The years and the months' years of a text one later; Thai digits. */
function yearLater(text: string): string {
  return text.replace(/๒๕๖([๕๖])/gu, (_, digit: string) => (digit === '๕' ? '๒๕๖๖' : '๒๕๖๗'));
}

describe.skipIf(chromium === null)(`the next year of a large register ${needsChromium}`, () => {
  test('two thousand items are listed folded, chosen by section and written as one step', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'ita-next-year-'));
    const file = 'ใหญ่.itareg';
    await makeLarge(folder, file);
    const window = await loopbackPageHost(chromium ?? '').start(path.join(folder, 'program'), path.join(folder, file));
    const { page } = window;
    try {
      await cell(page, 'issue', 1).waitFor();
      const dialog = await openList(page);
      await dialog.getByText(/^เลือกแล้ว ๒๐๐๐ จาก ๒๐๐๐ รายการ/u).waitFor();
      expect(await dialog.getByRole('checkbox').count()).toBeLessThan(200);
      await dialog.getByRole('button', { name: 'ไม่เลือกเลยใน ปี พ.ศ.' }).press('Enter');
      const fold = dialog.getByRole('button', { name: /^ปี พ\.ศ\. · เลือก ๐/u });
      await fold.press('Enter');
      expect(await dialog.getByRole('checkbox', { checked: false }).count()).toBe(40);
      await dialog.getByRole('button', { name: 'สร้างปีงบประมาณ ๒๕๖๗' }).press('Enter');
      await page.getByRole('button', { name: /^ปีงบประมาณ พ\.ศ\. ๒๕๖๗ ·/u }).waitFor();
      await expectSaved(page);
      expect(await cell(page, 'steps', 1).inputValue()).toContain('ประจำปี ๒๕๖๖');
      expect(await cell(page, 'reporting', 1).inputValue()).toContain('ภายในเดือนมกราคม ๒๕๖๗');
    } finally {
      await window.close();
      rmSync(folder, { recursive: true, force: true });
    }
    expect(window.faults).toEqual([]);
  });
});

/** 200 measures with nine years each and something done. */
async function makeLarge(folder: string, file: string): Promise<void> {
  const run = async (words: readonly string[], input: readonly string[] = []) => {
    const out: string[] = [];
    await runCommandLine(words, {
      environment: { INIT_CWD: folder, ITA_REGISTER_DATA: path.join(folder, 'data') },
      out: (line) => out.push(line),
      err: (line) => out.push(line),
      lines: async function* () {
        yield* input;
      },
    });
    return out.join('\n');
  };
  await run(['new', file, '--organisation', 'อบต.ตัวอย่าง', '--year', '2566', '--round', '6']);
  await run(['export', file, '--format', 'json', '--out', 'out.json']);
  const [year] = JSON.parse(readFileSync(path.join(folder, 'out.json'), 'utf8')).fiscalYears;
  const months = ['ตุลาคม ๒๕๖๕', 'ธันวาคม ๒๕๖๕', 'มกราคม ๒๕๖๖', 'เมษายน ๒๕๖๖', 'มิถุนายน ๒๕๖๖', 'กันยายน ๒๕๖๖'];
  const measures = Array.from({ length: 200 }, (_, index) => ({
    ...blankMeasure(`m${index}`),
    issue: `มาตรการที่ ${toThaiDigits(index + 1)}`,
    steps: '๑) จัดทำแผน ประจำปี ๒๕๖๖\n๒) สรุปผล ประจำปีงบประมาณ พ.ศ. ๒๕๖๖\n๓) ติดตามแผน ปี ๒๕๖๕',
    reporting: months.map((month, at) => `${toThaiDigits(at + 1)}) รายงานภายในเดือน${month}`).join('\n'),
    actions: { [year.rounds[0].id]: 'ดำเนินการแล้ว' },
  }));
  const group = { id: 'g', heading: 'ตัวชี้วัดที่ ๒ การใช้งบประมาณ\nเครื่องมือการประเมิน แบบวัด IIT', measures };
  const change = { kind: 'addGroup', fiscalYearId: year.id, index: 0, group };
  const said = await run(['apply', file], [JSON.stringify(change)]);
  if (!said.includes('"ok":true')) throw new Error(said);
}
