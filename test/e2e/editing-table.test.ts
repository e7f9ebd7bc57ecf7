// The table under the typing: both layers of a field wrap alike at every width, and a long table keeps what was typed wherever
// one scrolls, although a field far from view is only painted.
import { renameSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Register } from '../../src/register/model.ts';
import { sampleRegister } from '../fixtures/report-register.ts';
import { chromium, type EditingWindow, needsChromium, openRegister, putCaret, shown } from './editing-page.ts';
import { caret, cell, columnNames, expectNothingHidden, expectSaved } from './register-page.ts';

/** The sample's rows over and over, as a group each. */
function longRegister(copies: number): Register {
  const sample = sampleRegister();
  return {
    ...sample,
    fiscalYears: sample.fiscalYears.map((year) => ({
      ...year,
      groups: Array.from({ length: copies }, (_, copy) =>
        year.groups.map((group) => ({
          ...group,
          id: `${group.id}-${copy}`,
          measures: group.measures.map((measure) => ({ ...measure, id: `${measure.id}-${copy}` })),
        })),
      ).flat(),
    })),
  };
}

/** Fields whose paint is not as tall as the text needs, wraps otherwise than the field, or is in other letters. */
function unlikeLayers(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.painted')].flatMap((box) => {
      const area = box.querySelector('textarea');
      const lines = box.querySelector('.paint-lines');
      if (!area || !lines) return [];
      const painted = lines.getBoundingClientRect();
      const label = area.getAttribute('aria-label') ?? '';
      // Alone, without the row's height, the field is as tall as its text.
      const { height } = area.style;
      area.style.height = '0';
      const needed = area.scrollHeight;
      area.style.height = height;
      const [ofField, ofPaint] = [getComputedStyle(area), getComputedStyle(lines)];
      const isSameFont = ofField.font === ofPaint.font && ofField.textRendering === ofPaint.textRendering;
      const isSameSize = Math.abs(needed - painted.height) < 1 && Math.abs(area.clientWidth - painted.width) < 1;
      const isAlike = isSameFont && isSameSize;
      return isAlike ? [] : [`${label}: field ${needed} ${ofField.font}, paint ${painted.height} ${ofPaint.font}`];
    }),
  );
}

describe.skipIf(chromium === null)(`the table under the typing ${needsChromium}`, () => {
  let opened: EditingWindow;
  beforeAll(async () => {
    opened = await openRegister(sampleRegister());
  });
  afterAll(() => opened.end());

  test('the paint and the field wrap the sample alike at every width', async () => {
    const { page } = opened;
    for (const width of [800, 937, 1024, 1111, 1180, 1280, 1366, 1440, 1517, 1600, 1733, 1920]) {
      await page.setViewportSize({ width, height: 768 });
      expect(await unlikeLayers(page), `at ${width}`).toEqual([]);
      await expectNothingHidden(page);
    }
    await page.setViewportSize({ width: 1366, height: 768 });
  });

  test('the row grows and shrinks with every line that is typed, also when the column changes its width meanwhile', async () => {
    const { page } = opened;
    const area = cell(page, 'steps', 1);
    await putCaret(area);
    const height = () => area.evaluate((element) => element.closest('tr')?.getBoundingClientRect().height ?? 0);
    const before = await height();
    for (let line = 0; line < 4; line += 1) {
      await page.keyboard.press('Enter');
      await page.keyboard.type('เจ้าหน้าที่ผู้รับผิดชอบรายงานผลให้ผู้บริหารทราบ');
      await expectNothingHidden(page);
    }
    const grown = await height();
    expect(grown).toBeGreaterThan(before + 60);
    await page.setViewportSize({ width: 1100, height: 768 });
    await expectNothingHidden(page);
    expect(await unlikeLayers(page)).toEqual([]);
    await page.setViewportSize({ width: 1366, height: 768 });
    await expect.poll(height).toBe(grown);
    await page.keyboard.press('Control+KeyA');
    await page.keyboard.press('Delete');
    expect(await height()).toBeLessThan(grown);
    expect(await unlikeLayers(page)).toEqual([]);
    await page.keyboard.press('Control+KeyZ');
  });
});

describe.skipIf(chromium === null)(`a long table ${needsChromium}`, () => {
  let opened: EditingWindow;
  beforeAll(async () => {
    opened = await openRegister(longRegister(25));
  });
  afterAll(() => opened.end());

  const scrollTo = (top: number) =>
    opened.page.evaluate((wanted) => {
      document.querySelector('.desk')?.scrollTo({ top: wanted });
    }, top);
  /** The far end of the table, whatever its height. */
  const theEnd = 1e9;
  const fieldsOf = (row: number) =>
    opened.page
      .locator('tr.measure')
      .nth(row - 1)
      .locator('textarea')
      .count();

  test('only rows near the view have fields, every row has its text for a reader of the page', async () => {
    const { page } = opened;
    expect(await fieldsOf(1)).toBe(5);
    expect(await fieldsOf(120)).toBe(0);
    const far = page.locator('tr.measure').nth(119).locator('td').nth(2);
    expect(await far.ariaSnapshot()).toContain('เจ้าหน้าที่');
    await scrollTo(theEnd);
    await cell(page, 'steps', 200).waitFor();
    await expect.poll(() => fieldsOf(1)).toBe(0);
    await scrollTo(0);
    await cell(page, 'steps', 1).waitFor();
  });

  test('what is being typed stays when it is scrolled out of view, and typing brings it back', async () => {
    const { page } = opened;
    await putCaret(cell(page, 'responsible', 2));
    await page.keyboard.type(' ร่วมกับกองคลัง');
    await scrollTo(theEnd);
    await cell(page, 'steps', 200).waitFor();
    await page.keyboard.type('และกองช่าง');
    expect(await shown(page)).toMatch(/ ร่วมกับกองคลังและกองช่าง\|$/u);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getBoundingClientRect().top ?? -1))
      .toBeGreaterThan(0);
    await expectSaved(page);
  });

  test('what was typed is kept when one goes on far away, and is there when one comes back', async () => {
    const { page } = opened;
    await putCaret(cell(page, 'responsible', 3));
    await page.keyboard.type(' งานนิติการ');
    await scrollTo(theEnd);
    await cell(page, 'responsible', 200).click();
    await expect.poll(() => fieldsOf(3)).toBe(0);
    await expectSaved(page);
    await scrollTo(0);
    await expect.poll(() => fieldsOf(3)).toBe(5);
    expect(await cell(page, 'responsible', 3).inputValue()).toMatch(/ งานนิติการ$/u);
    const again = await opened.reopen();
    expect(await cell(again, 'responsible', 3).inputValue()).toMatch(/ งานนิติการ$/u);
    expect(await cell(again, 'responsible', 2).inputValue()).toMatch(/และกองช่าง$/u);
  });

  test('keys and undo go to a field that was only painted', async () => {
    const { page } = opened;
    await scrollTo(theEnd);
    const last = cell(page, 'responsible', 200);
    await putCaret(last);
    await page.keyboard.type('งานพิเศษของเรา');
    await expectSaved(page);
    await scrollTo(0);
    await cell(page, 'issue', 1).click();
    await expect.poll(() => fieldsOf(200)).toBe(0);
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(async () => (await caret(page)).name).toBe(`${columnNames.responsible} แถวที่ ๒๐๐`);
    expect(await last.inputValue()).not.toMatch(/งานพิเศษของเรา/u);
    // Along the column, further than there are fields ready at once.
    await scrollTo(0);
    await cell(page, 'issue', 1).click();
    const seen = new Set<string>();
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      seen.add((await caret(page)).name);
    }
    expect(seen.size).toBe(60);
  });

  test('what cannot be saved is kept in a field that is scrolled away, and saved when the file is back', async () => {
    const { page, file } = opened;
    await scrollTo(0);
    await cell(page, 'issue', 2).waitFor();
    await putCaret(cell(page, 'issue', 2));
    renameSync(file, `${file}.away`);
    await page.keyboard.type(' ยังบันทึกไม่ได้');
    await page.getByRole('button', { name: 'ลองบันทึกอีกครั้ง' }).first().waitFor();
    await scrollTo(theEnd);
    await cell(page, 'issue', 200).click();
    await expect.poll(() => fieldsOf(2)).toBe(0);
    await scrollTo(0);
    await expect.poll(() => fieldsOf(2)).toBe(5);
    expect(await cell(page, 'issue', 2).inputValue()).toMatch(/ ยังบันทึกไม่ได้$/u);
    renameSync(`${file}.away`, file);
    await page.getByRole('button', { name: 'ลองบันทึกอีกครั้ง' }).first().click();
    await expectSaved(page);
  });

  test('a window that crashes has lost nothing that was said to be saved', async () => {
    const { page } = opened;
    await scrollTo(0);
    await cell(page, 'issue', 4).waitFor();
    await putCaret(cell(page, 'issue', 4));
    await page.keyboard.type(' ก่อนเครื่องดับ');
    await expectSaved(page);
    // What a browser gives back to a tab that it opens again.
    const [address, token] = await page.evaluate(() => [location.origin, sessionStorage.getItem('ita-token') ?? '']);
    const session = await page.context().newCDPSession(page);
    const crashed = page.waitForEvent('crash');
    session.send('Page.crash').catch(() => {});
    await crashed;
    const next = await page.context().newPage();
    await next.addInitScript((kept) => sessionStorage.setItem('ita-token', kept), token ?? '');
    await next.goto(address ?? '');
    await cell(next, 'issue', 4).waitFor();
    expect(await cell(next, 'issue', 4).inputValue()).toMatch(/ ก่อนเครื่องดับ$/u);
  });
});
