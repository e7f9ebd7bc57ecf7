// The index at the side of the settings, by keys and role: it names every card, leads to each, and tells which one is being read.
import { describe, expect, test } from 'vitest';
import { expectAccessible, onSampleInFolder } from './beside-page.ts';
import { chromium, needsChromium } from './rows-page.ts';

describe.skipIf(chromium === null)(`the index of the settings ${needsChromium}`, () => {
  const sample = onSampleInFolder();
  const index = () => sample.page().getByRole('navigation', { name: 'หัวข้อในหน้าตั้งค่า' });
  const current = () => index().locator('[aria-current=true]').textContent();
  const focused = () => sample.page().locator(':focus').textContent();

  async function open(): Promise<void> {
    await sample.page().keyboard.press('Control+Digit5');
    await index().getByRole('button').first().waitFor();
  }

  test('names every card, in their order', async () => {
    await open();
    const cards = await sample.page().locator('.settings').getByRole('heading', { level: 3 }).allTextContents();
    expect(cards.length).toBeGreaterThan(8);
    expect(await index().getByRole('button').allTextContents()).toEqual(cards);
    await expectAccessible(sample.page());
  });

  test('by keys: one stop of Tab, arrows from heading to heading, Enter to the card, Tab into its first field', async () => {
    const { page } = sample;
    await open();
    await index().getByRole('button').first().focus();
    await page().keyboard.press('End');
    expect(await focused()).toBe('ผู้ใช้');
    await page().keyboard.press('ArrowUp');
    expect(await focused()).toBe('การแสดงผล');
    await page().keyboard.press('Home');
    const titles = await index().getByRole('button').allTextContents();
    for (const _ of titles.slice(0, titles.indexOf('กระดาษ'))) await page().keyboard.press('ArrowDown');
    expect(await focused()).toBe('กระดาษ');
    await page().keyboard.press('Enter');
    await expect.poll(current).toBe('กระดาษ');
    const heading = page().getByRole('heading', { level: 3, name: 'กระดาษ', exact: true });
    expect(await heading.evaluate((one) => one === document.activeElement)).toBe(true);
    const [box, screen] = await Promise.all([heading.boundingBox(), page().locator('.settings').boundingBox()]);
    expect(box?.y).toBeGreaterThanOrEqual(screen?.y ?? 0);
    expect(box?.y).toBeLessThan((screen?.y ?? 0) + 80);
    await page().keyboard.press('Tab');
    const card = page().getByRole('region', { name: 'กระดาษ', exact: true });
    expect(await card.evaluate((one) => one.contains(document.activeElement))).toBe(true);
  });

  test('follows the scrolling, and leads to the last card as well', async () => {
    const { page } = sample;
    await open();
    expect(await current()).toBe('หน่วยงาน');
    await page()
      .getByRole('region', { name: 'ผู้ลงนาม', exact: true })
      .evaluate((card) => card.scrollIntoView({ block: 'start' }));
    await expect.poll(current).toBe('ผู้ลงนาม');
    await index().getByRole('button', { name: 'ผู้ใช้' }).click();
    await expect.poll(focused).toBe('ผู้ใช้');
    await page().getByRole('textbox', { name: 'ชื่อผู้ใช้งาน' }).waitFor();
  });

  test('stands above the cards where there is no side', async () => {
    const { page } = sample;
    await page().setViewportSize({ width: 683, height: 384 });
    await open();
    const [list, card] = await Promise.all([
      index().boundingBox(),
      page().getByRole('region', { name: 'หน่วยงาน', exact: true }).boundingBox(),
    ]);
    expect((list?.y ?? 0) + (list?.height ?? 0)).toBeLessThan(card?.y ?? 0);
    await index().getByRole('button', { name: 'กระดาษ' }).click();
    await expect.poll(focused).toBe('กระดาษ');
  });
});
