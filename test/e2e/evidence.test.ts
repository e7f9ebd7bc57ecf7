// Evidence of a row by keyboard and role: files and links, what is said of them, their order, and files dropped on the window.
import { readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { command, expectAccessible, onSampleInFolder, registerName } from './beside-page.ts';
import { cell, expectSaved } from './register-page.ts';
import { chromium, needsChromium } from './rows-page.ts';

describe.skipIf(chromium === null)(`evidence ${needsChromium}`, () => {
  const sample = onSampleInFolder();
  const panel = () => sample.page().getByRole('complementary', { name: 'หลักฐานของแถวที่ ๑' });
  const button = (name: string) => panel().getByRole('button', { name, exact: true });
  const field = (name: string) => panel().getByRole('textbox', { name, exact: true });

  async function open(): Promise<void> {
    await cell(sample.page(), 'issue', 1).click();
    await command(sample.page(), 'หลักฐานของแถวนี้');
    await panel().waitFor();
  }

  async function addFile(name: string): Promise<void> {
    const path = sample.inFolder(name);
    writeFileSync(path, `เนื้อหาของ ${name}`);
    await sample.answerPath(path, () => button('เพิ่มไฟล์…').click());
  }

  async function addLink(url: string, name: string): Promise<void> {
    await button('เพิ่มลิงก์…').click();
    await field('ที่อยู่เว็บ').fill(url);
    await field('ชื่อที่ใช้เรียก').fill(name);
    await sample.page().keyboard.press('Enter');
  }

  const names = () =>
    panel()
      .getByRole('textbox', { name: /^ชื่อที่ใช้เรียก หลักฐานที่/u })
      .evaluateAll((fields) => fields.map((one) => (one instanceof HTMLInputElement ? one.value : '')));

  test('a file is kept with the register, with its item, its date and its own name', async () => {
    const page = sample.page();
    await open();
    await panel().getByText('แถวนี้ยังไม่มีหลักฐาน').waitFor();
    await addFile('คำสั่ง ๑๒๓.pdf');
    await page.getByText('เก็บหลักฐาน ๑ ไฟล์ไว้กับแถวที่ ๑ แล้ว').waitFor();
    expect(readdirSync(`${sample.inFolder(registerName)}-files`)).toHaveLength(1);
    await page.getByRole('button', { name: 'หลักฐาน ๑ รายการ ของแถวที่ ๑' }).waitFor();

    await field('ชื่อที่ใช้เรียก หลักฐานที่ ๑').fill('คำสั่งแต่งตั้งคณะทำงาน');
    const item = panel().getByRole('combobox', { name: 'ของข้อ หลักฐานที่ ๑' });
    await item.selectOption('๒)');
    const date = field('วันที่ในหลักฐาน หลักฐานที่ ๑');
    await date.fill('วันศุกร์');
    await page.keyboard.press('Tab');
    await panel().getByText('อ่านวันที่นี้ไม่ได้').waitFor();
    // What cannot be read stays as it was typed.
    expect(await date.inputValue()).toBe('วันศุกร์');
    await date.fill('5/4/66');
    await page.keyboard.press('Tab');
    await expect.poll(() => date.inputValue()).toBe('๕ เมษายน ๒๕๖๖');
    await expectSaved(page);
    await expectAccessible(page);

    await sample.reopen();
    await sample.page().getByRole('button', { name: 'หลักฐาน ๑ รายการ ของแถวที่ ๑' }).click();
    expect(await names()).toEqual(['คำสั่งแต่งตั้งคณะทำงาน']);
    expect(await panel().getByRole('combobox').inputValue()).toBe('๒)');
    expect(await field('วันที่ในหลักฐาน หลักฐานที่ ๑').inputValue()).toBe('๕ เมษายน ๒๕๖๖');
  });

  test('the date is chosen from a calendar of the Buddhist era by keys alone, and one step takes it back', async () => {
    const page = sample.page();
    await open();
    await addFile('ก.pdf');
    const date = field('วันที่ในหลักฐาน หลักฐานที่ ๑');
    await date.fill('5/4/66');
    await page.keyboard.press('Tab');
    await expect.poll(() => date.inputValue()).toBe('๕ เมษายน ๒๕๖๖');
    await button('เลือกวันที่ หลักฐานที่ ๑').press('Enter');
    const calendar = page.getByRole('dialog', { name: 'เลือกวันที่ หลักฐานที่ ๑' });
    await calendar.getByRole('heading', { name: 'เมษายน ๒๕๖๖' }).waitFor();
    await expect.poll(() => page.locator(':focus').textContent()).toBe('๕');
    await page.keyboard.press('ArrowRight');
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => date.inputValue()).toBe('๖ เมษายน ๒๕๖๖');
    await expectSaved(page);
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => date.inputValue()).toBe('๕ เมษายน ๒๕๖๖');
    // In the field itself the key of the cells does it; a date that could not be read gives way to the one chosen.
    await date.fill('ไม่ทราบวัน');
    await page.keyboard.press('Control+Shift+KeyD');
    await calendar.waitFor();
    await expect.poll(() => page.locator(':focus').textContent()).toBe('๕');
    await page.keyboard.press('Enter');
    await expect.poll(() => date.inputValue()).toBe('๕ เมษายน ๒๕๖๖');
    await expectSaved(page);
  });

  test('a name must stay, and an emptied one is kept to be put right', async () => {
    const page = sample.page();
    await open();
    await addFile('ก.pdf');
    const name = field('ชื่อที่ใช้เรียก หลักฐานที่ ๑');
    await name.fill('');
    await page.keyboard.press('Tab');
    await panel().getByText('ต้องมีชื่อ').waitFor();
    await name.fill('ประกาศ');
    await page.keyboard.press('Tab');
    await expectSaved(page);
    expect(await names()).toEqual(['ประกาศ']);
  });

  test('links: a bad address is put right in its field, http is kept and not opened, https may be', async () => {
    const page = sample.page();
    await open();
    await addLink('หน้าเว็บของเรา', '');
    await panel().getByText('ใส่ที่อยู่เว็บทั้งบรรทัด').waitFor();
    expect(await field('ที่อยู่เว็บ').evaluate((one) => one === document.activeElement)).toBe(true);
    expect(await field('ที่อยู่เว็บ').inputValue()).toBe('หน้าเว็บของเรา');
    await field('ที่อยู่เว็บ').fill('http://example.go.th/ita');
    await panel().getByText('โปรแกรมไม่เปิดให้').waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(names).toEqual(['http://example.go.th/ita']);
    expect(await button('เปิดดู หลักฐานที่ ๑').isDisabled()).toBe(true);
    await panel().getByText('ถ้าเว็บของท่านมี https ให้ใช้ https').waitFor();
    await expectAccessible(page);

    await field('ที่อยู่เว็บ หลักฐานที่ ๑').fill('https://example.go.th/ita');
    await page.keyboard.press('Tab');
    await expect.poll(() => button('เปิดดู หลักฐานที่ ๑').isEnabled()).toBe(true);
    await field('ทางคลิกจากหน้าแรก หลักฐานที่ ๑').fill('หน้าแรก > ITA');
    await page.keyboard.press('Tab');
    await expectSaved(page);
    // Behind a browser nothing is opened, and that is said.
    await button('เปิดดู หลักฐานที่ ๑').click();
    await page.getByRole('alert').filter({ hasText: /เปิด/u }).waitFor();
  });

  test('a link that is half typed waits for its row while another is looked at', async () => {
    const page = sample.page();
    await open();
    await button('เพิ่มลิงก์…').click();
    await field('ที่อยู่เว็บ').fill('https://example.go.th/');
    await cell(page, 'issue', 2).click();
    const second = page.getByRole('complementary', { name: 'หลักฐานของแถวที่ ๒' });
    await second.waitFor();
    expect(await second.getByRole('textbox', { name: 'ที่อยู่เว็บ' }).count()).toBe(0);
    await cell(page, 'issue', 1).click();
    expect(await field('ที่อยู่เว็บ').inputValue()).toBe('https://example.go.th/');
    await button('ยกเลิก').click();
    expect(await field('ที่อยู่เว็บ').count()).toBe(0);
  });

  test('order, taking away, and the way back', async () => {
    const page = sample.page();
    await open();
    await addFile('ก.pdf');
    await expect.poll(names).toEqual(['ก.pdf']);
    await addLink('https://example.go.th/', 'เว็บ');
    await expect.poll(names).toEqual(['ก.pdf', 'เว็บ']);
    await button('เลื่อนขึ้น หลักฐานที่ ๒').click();
    await expect.poll(names).toEqual(['เว็บ', 'ก.pdf']);
    expect(await button('เลื่อนขึ้น หลักฐานที่ ๑').isDisabled()).toBe(true);
    await button('เอาออก หลักฐานที่ ๒').click();
    await expect.poll(names).toEqual(['เว็บ']);
    await page
      .getByRole('status')
      .filter({ hasText: 'เอา “ก.pdf” ออกแล้ว' })
      .getByRole('button', { name: 'เลิกทำ' })
      .click();
    await expect.poll(names).toEqual(['เว็บ', 'ก.pdf']);
    await expectSaved(page);
  });

  test('a file dropped behind a browser is asked for, and dropped anywhere it never takes the page away', async () => {
    const page = sample.page();
    const drop = (selector: string) =>
      page.evaluate((place) => {
        const data = new DataTransfer();
        data.items.add(new File(['x'], 'คำสั่ง.pdf', { type: 'application/pdf' }));
        const target = document.querySelector(place);
        return ['dragover', 'drop'].map((type) => {
          const event = new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
          target?.dispatchEvent(event);
          return event.defaultPrevented;
        });
      }, selector);
    expect(await drop('.rail')).toEqual([true, true]);
    expect(await page.getByRole('alert').count()).toBe(0);
    expect(await drop('[data-row] textarea')).toEqual([true, true]);
    const said = page.getByRole('alert').filter({ hasText: 'เบราว์เซอร์ไม่บอกโปรแกรมว่าไฟล์ที่ลากมาอยู่ที่ไหน' });
    await said.waitFor();
    writeFileSync(sample.inFolder('คำสั่ง.pdf'), 'x');
    await sample.answerPath(sample.inFolder('คำสั่ง.pdf'), () => said.getByRole('button', { name: 'เพิ่มไฟล์…' }).click());
    await page.getByRole('button', { name: 'หลักฐาน ๑ รายการ ของแถวที่ ๑' }).waitFor();
  });
});
