// Help in writing: a result recorded for a deadline, and the office's own sentences offered while one types. By keyboard and role.
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { command, expectAccessible } from './beside-page.ts';
import { chromium, type EditingWindow, needsChromium, notice, openRows, putCaret, shown } from './editing-page.ts';
import { cell, expectSaved } from './register-page.ts';

const rows = [
  {
    reporting: '๑) จัดทำแผนการใช้จ่ายงบประมาณ ภายในเดือนตุลาคม ๒๕๖๕\n๒) รายงานผลการจัดซื้อจัดจ้าง รายเดือน',
    actions: '๑) จัดทำแผนการใช้จ่ายงบประมาณ ดำเนินการเมื่อวันที่ ๓ เดือนตุลาคม พ.ศ. ๒๕๖๕',
    steps: '๑) รายงานผลการดำเนินการให้ผู้บริหารทราบ\n๒) ',
  },
  { steps: '๑) รายงานผลการดำเนินการให้ผู้บริหารทราบ', reporting: '๑) ดูแลอย่างต่อเนื่อง' },
] as const;

describe.skipIf(chromium === null)(`help in writing ${needsChromium}`, () => {
  let open: EditingWindow;
  const dialog = () => open.page.getByRole('dialog');
  const status = (row: string) => open.page.getByRole('button', { name: new RegExp(`^สถานะของแถวที่ ${row}: `, 'u') });
  const offer = (text: string) => notice(open.page, text);

  beforeEach(async () => {
    open = await openRows(rows);
    await status('๑').waitFor();
  });
  afterEach(() => open.end());

  test('F4 records a result for the first open deadline, in the office’s own writing, as one step', async () => {
    const { page } = open;
    expect(await status('๑').textContent()).toContain('๑/๗');
    await cell(page, 'reporting', 1).click();
    await page.keyboard.press('F4');
    await dialog().getByRole('heading', { name: 'บันทึกผลการดำเนินการ แถวที่ ๑' }).waitFor();
    const preview = dialog().getByRole('status');
    expect(await preview.textContent()).toMatch(
      /^๒\) รายงานผลการจัดซื้อจัดจ้าง ประจำเดือนตุลาคม ๒๕๖๕ ดำเนินการเมื่อวันที่ [๐-๙]+ เดือน\S+ พ\.ศ\. ๒๕[๐-๙]{2}$/u,
    );
    await expectAccessible(page);
    const line = (await preview.textContent()) ?? '';
    await dialog().getByRole('button', { name: 'เพิ่มข้อความ' }).press('Enter');
    expect(await cell(page, 'actions', 1).inputValue()).toBe(`${rows[0].actions}\n${line}`);
    await notice(page, 'เพิ่มผลการดำเนินการในแถวที่ ๑ แล้ว').waitFor();
    await expect.poll(() => status('๑').textContent()).toContain('๒/๗');
    expect(await shown(page)).toBe(`${rows[0].actions}\n${line}|`);
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => cell(page, 'actions', 1).inputValue()).toBe(rows[0].actions);
    await expectSaved(page);
  });

  test('the button of the row one writes in is pressed where it hangs over the row one points at', async () => {
    const { page } = open;
    await cell(page, 'actions', 1).click();
    const box = await page.getByRole('button', { name: 'บันทึกผลของแถวที่ ๑', exact: true }).boundingBox();
    if (!box) throw new Error('There is no button.');
    const [middle, bottom] = [box.x + box.width / 2, box.y + box.height];
    await page.mouse.move(middle, bottom + 15);
    await page.mouse.move(middle, bottom - 3);
    await page.mouse.down();
    await page.mouse.up();
    await dialog().getByRole('heading', { name: 'บันทึกผลการดำเนินการ แถวที่ ๑' }).waitFor();
    await page.keyboard.press('Escape');
  });

  test('another deadline, day, word and sentence are chosen by keys; the preview follows', async () => {
    const { page } = open;
    await cell(page, 'reporting', 1).click();
    await page.keyboard.press('F4');
    const answers = dialog().getByRole('combobox', { name: 'ตอบกำหนดข้อไหน' });
    const november = await answers.locator('option', { hasText: '๓๐ พฤศจิกายน ๒๕๖๕' }).getAttribute('value');
    await answers.selectOption(november);
    await dialog()
      .getByRole('button', { name: /^วันที่ทำ/u })
      .press('Enter');
    await dialog().getByRole('grid').waitFor();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await dialog().getByRole('combobox', { name: 'คำก่อนวันที่' }).selectOption('รายงาน');
    await dialog().getByRole('textbox', { name: 'ทำอะไร' }).fill('สรุปผลการจัดซื้อจัดจ้าง');
    expect(await dialog().getByRole('status').textContent()).toMatch(
      /^๒\) สรุปผลการจัดซื้อจัดจ้าง ประจำเดือนพฤศจิกายน ๒๕๖๕ รายงานเมื่อวันที่ /u,
    );
    await page.keyboard.press('Escape');
    expect(await cell(page, 'actions', 1).inputValue()).toBe(rows[0].actions);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(/แถวที่ ๑$/u);
  });

  test('what is being typed is not lost when a result is recorded behind it', async () => {
    const { page } = open;
    await putCaret(cell(page, 'actions', 1));
    await page.keyboard.type(' และส่งแล้ว');
    await page.keyboard.press('F4');
    await dialog().getByRole('button', { name: 'เพิ่มข้อความ' }).press('Enter');
    await expect
      .poll(() => cell(page, 'actions', 1).inputValue())
      .toMatch(/พ\.ศ\. ๒๕๖๕ และส่งแล้ว\n๒\) รายงานผลการจัดซื้อจัดจ้าง/u);
  });

  test('a duty without any day is met by the clerk’s word, which goes with the sentence', async () => {
    const { page } = open;
    await cell(page, 'reporting', 2).click();
    await page.keyboard.press('F4');
    await dialog().getByText('โปรแกรมจะจดไว้ด้วยว่ากำหนดนี้เสร็จแล้ว').waitFor();
    await dialog().getByRole('button', { name: 'เพิ่มข้อความ' }).press('Enter');
    await expect.poll(() => status('๒').textContent()).toMatch(/เสร็จแล้ว.*๑\/๑/u);
    await page.keyboard.press('Control+KeyZ');
    await expect.poll(() => cell(page, 'actions', 2).inputValue()).toBe('');
    await expect.poll(() => status('๒').textContent()).toContain('ยังไม่รายงาน');
  });

  test('a sentence is offered from its third letter and taken with →; Enter and Tab keep their meaning', async () => {
    const { page } = open;
    await putCaret(cell(page, 'steps', 1));
    await page.keyboard.type('ราย');
    await offer('รายงานผลการดำเนินการให้ผู้บริหารทราบ').waitFor();
    await expectAccessible(page);
    await page.keyboard.press('ArrowRight');
    await expect
      .poll(() => shown(page))
      .toBe('๑) รายงานผลการดำเนินการให้ผู้บริหารทราบ\n๒) รายงานผลการดำเนินการให้ผู้บริหารทราบ|');
    await page.keyboard.press('Enter');
    await page.keyboard.type('ราย');
    await offer('รายงานผลการดำเนินการให้ผู้บริหารทราบ').waitFor();
    await page.keyboard.press('Enter');
    expect(await shown(page)).toMatch(/๓\) ราย\n๔\) \|$/u);
    await page.keyboard.type('ราย');
    await offer('รายงานผลการดำเนินการให้ผู้บริหารทราบ').waitFor();
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toMatch(
      /^การรายงานผล.*แถวที่ ๑$/u,
    );
    expect(await cell(page, 'steps', 1).inputValue()).toMatch(/๔\) ราย$/u);
  });

  test('a selected text goes into the bank by command, is chosen with Ctrl+Space, and one step takes it out', async () => {
    const { page } = open;
    const actions = cell(page, 'actions', 2);
    await putCaret(actions);
    await page.keyboard.type('ส่งรายงานให้สภาพิจารณา');
    await page.keyboard.press('Control+KeyA');
    await command(page, 'เพิ่มข้อความนี้ในคลังถ้อยคำ');
    await notice(page, 'เพิ่มในคลังถ้อยคำแล้ว: ส่งรายงานให้สภาพิจารณา').waitFor();
    await actions.fill('');
    await page.keyboard.press('Control+Space');
    await page.getByRole('menuitem', { name: 'ส่งรายงานให้สภาพิจารณา' }).waitFor();
    await expectAccessible(page);
    await page.keyboard.press('Enter');
    await expect.poll(() => shown(page)).toBe('ส่งรายงานให้สภาพิจารณา|');
    await expectSaved(page);
  });

  test('the bank is kept in the settings: written, given a column, removed; offers are switched off there', async () => {
    const { page } = open;
    await page.keyboard.press('Control+Digit5');
    const bank = page.getByRole('region', { name: 'คลังถ้อยคำ' });
    await bank.getByRole('button', { name: 'เพิ่มถ้อยคำ' }).press('Enter');
    await bank.getByRole('textbox', { name: 'ข้อความ ถ้อยคำที่ ๑' }).fill('รายชื่อผู้เข้าร่วมประชุม');
    await bank.getByRole('combobox', { name: 'ใช้ในช่อง ถ้อยคำที่ ๑' }).selectOption('steps');
    await expectSaved(page);
    await expectAccessible(page);
    await page.keyboard.press('Control+Digit1');
    await putCaret(cell(page, 'steps', 1));
    await page.keyboard.type('รายช');
    await offer('รายชื่อผู้เข้าร่วมประชุม').waitFor();
    await page.keyboard.press('Control+Digit5');
    await bank.getByRole('checkbox', { name: 'เสนอถ้อยคำขณะพิมพ์' }).press('Space');
    await page.keyboard.press('Control+Digit1');
    await putCaret(cell(page, 'steps', 1));
    await page.keyboard.type('ื่');
    // The list is there still; had an offer come, it would stand before the list is asked for.
    await page.keyboard.press('Control+Space');
    await page.getByRole('menuitem', { name: 'รายชื่อผู้เข้าร่วมประชุม' }).waitFor();
    expect(await offer('รายชื่อผู้เข้าร่วมประชุม').count()).toBe(0);
    await page.keyboard.press('Escape');
    await page.keyboard.press('Control+Digit5');
    await bank.getByRole('button', { name: 'ลบ ถ้อยคำที่ ๑' }).press('Enter');
    await bank.getByRole('textbox', { name: 'ข้อความ ถ้อยคำที่ ๑' }).waitFor({ state: 'detached' });
    await expectSaved(page);
  });
});
