// Bringing in files through the window, as a clerk does it: by keyboard, everything found by role and name.
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { madeSources } from '../fixtures/office-sources/documents.ts';
import { docxFile, paragraph, row as wordRow, table as wordTable } from '../fixtures/office-sources/docx-maker.ts';
import { sampleText } from '../fixtures/office-sources/sample-report.ts';
import { zipOf } from '../fixtures/office-sources/zip.ts';
import { windows874 } from '../fixtures/text-sources/encode.ts';
import { violations } from './axe.ts';
import {
  answerPath,
  button,
  chooseFile,
  goToColumns,
  goToRows,
  isOnRow,
  openImport,
  paste,
  press,
  row,
  windowOf,
  withFiles,
} from './importing-page.ts';
import { cell, expectSaved, rowCount, texts } from './register-page.ts';
import { chromium, needsChromium } from './rows-page.ts';

/** The sample report of another year: the register on the screen has none of it. */
const otherYear = sampleText.replaceAll('๒๕๖๖', '๒๕๖๔').replaceAll('๒๕๖๕', '๒๕๖๓');

function madeSource(name: string): Buffer {
  const found = madeSources.find((source) => source.name === name);
  if (!found) throw new Error(name);
  return found.bytes();
}

const csv = (lines: readonly (readonly string[])[]) =>
  `\uFEFF${lines.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(',')).join('\r\n')}\r\n`;

/** A table with a column that nobody knows, one known by a word, and a row that looks like a group's heading. */
const table = [
  ['ที่', 'ข้อคำถาม', 'ผู้รับผิดชอบ', 'ขั้นตอน', 'การรายงานผล', 'ผลการดำเนินการ', 'งบประมาณ'],
  ['ตัวชี้วัดที่ ๓ การใช้อำนาจ', '', '', '', '', '', ''],
  ['1', 'I๑๓ การมอบหมายงาน', 'สำนักปลัด', 'จัดทำคู่มือ', 'ภายในเดือนมีนาคม ๒๕๖๖', 'จัดทำแล้ว', '๑๐,๐๐๐'],
  ['2', 'I๑๔ การประเมินผลงาน', 'กองคลัง', 'ประกาศเกณฑ์', 'ภายในเดือนเมษายน ๒๕๖๖', '', '๕,๐๐๐'],
  ['3', 'I๑๕ การพัฒนาบุคลากร', 'สำนักปลัด', 'จัดอบรม', 'ทุกไตรมาส', '', '๒๐,๐๐๐'],
];

describe.skipIf(chromium === null)(`bringing in a file ${needsChromium}`, () => {
  const { page, put, close } = withFiles(true);

  test('the sample’s text file is read, looked at step by step, written as one step and taken back by one', async () => {
    const before = await texts(page(), 'issue');
    const window = await openImport(page());
    expect(await violations(page())).toEqual([]);
    await chooseFile(page(), put('รายงาน.txt', otherYear));
    await window.getByText('พบ ๖ ตาราง ๘ มาตรการ').waitFor();
    expect(await violations(page())).toEqual([]);
    // The way on is at hand as soon as the file is read.
    expect(await button(page(), 'ต่อไป: ตรวจคอลัมน์').evaluate((one) => one === document.activeElement)).toBe(true);
    await page().keyboard.press('Enter');
    expect(
      await window.getByLabel('ปีงบประมาณ').evaluate((one: HTMLSelectElement) => one.selectedOptions[0]?.text),
    ).toBe('๒๕๖๔ (ตามไฟล์)');
    await window.getByText('ทะเบียนยังไม่มีปีนี้ จะเพิ่มให้').waitFor();
    await window.getByText('๗ ท่านรู้เกี่ยวกับแผนการใช้', { exact: false }).first().waitFor();
    expect(await violations(page())).toEqual([]);
    await press(page(), 'ต่อไป: ตรวจแถว');
    await row(page(), '๒๒').getByText('เพิ่มใหม่').waitFor();
    expect(await violations(page())).toEqual([]);
    await press(page(), 'นำเข้า ๘ แถว');
    await page().getByRole('status').filter({ hasText: 'นำเข้าแล้ว: เพิ่มใหม่ ๘ แถว' }).waitFor();
    expect(await window.count()).toBe(0);
    await page()
      .getByRole('button', { name: /^ปีงบประมาณ พ\.ศ\. ๒๕๖๔ ·/u })
      .waitFor();
    expect(await rowCount(page())).toBe(8);
    expect(await cell(page(), 'issue', 1).inputValue()).toContain('ท่านรู้เกี่ยวกับแผนการใช้');
    await expectSaved(page());
    await page().getByRole('button', { name: 'เลิกทำ' }).last().press('Enter');
    await page()
      .getByRole('button', { name: /^ปีงบประมาณ พ\.ศ\. ๒๕๖๖ ·/u })
      .waitFor();
    expect(await texts(page(), 'issue')).toEqual(before);
  });

  test.each(['table-a-page.docx', 'merged-group-rows.xlsx'])('%s gives its eight measures', async (name) => {
    const window = await openImport(page());
    await chooseFile(page(), put(name, madeSource(name)));
    await window.getByText(/ ๘ มาตรการ$/u).waitFor();
    await goToColumns(page());
    await window.getByLabel('ปีงบประมาณ').selectOption('2563');
    await press(page(), 'ต่อไป: ตรวจแถว');
    await press(page(), 'นำเข้า ๘ แถว');
    await page().getByRole('status').filter({ hasText: 'นำเข้าแล้ว: เพิ่มใหม่ ๘ แถว' }).waitFor();
    expect(await rowCount(page())).toBe(8);
  });

  test('a column and a row are put right by keys; the column is remembered at the next import', async () => {
    const file = put('แผน.csv', csv(table));
    let window = await openImport(page());
    await chooseFile(page(), file);
    await goToColumns(page());
    const budget = window.getByRole('combobox', { name: 'คอลัมน์ที่ ๗ “งบประมาณ” ลงช่อง' });
    expect(await budget.inputValue()).toBe('');
    await window.getByRole('row', { name: /งบประมาณ.*โปรดตรวจ.*ไม่รู้จักชื่อนี้/u }).waitFor();
    await budget.focus();
    // The arrows pass over the issue, which stays where it was.
    for (const key of ['Home', 'ArrowDown', 'ArrowDown']) await page().keyboard.press(key);
    await window.getByRole('row', { name: /งบประมาณ.*ท่านเลือกไว้/u }).waitFor();
    expect(await budget.inputValue()).toBe('problem');
    expect(await window.getByRole('combobox', { name: /“ข้อคำถาม”/u }).inputValue()).toBe('issue');
    await window.getByRole('row', { name: /งบประมาณ.*ท่านเลือกไว้/u }).waitFor();
    // The others nobody has spoken of keep their yellow, until they are called right.
    await window.getByRole('row', { name: /ข้อคำถาม.*โปรดตรวจ.*ดูจากคำในชื่อคอลัมน์/u }).waitFor();
    await press(page(), 'ถูกต้องแล้ว: คอลัมน์ “ข้อคำถาม”');
    await window.getByRole('row', { name: /ข้อคำถาม.*ท่านเลือกไว้/u }).waitFor();

    await press(page(), 'ต่อไป: ตรวจแถว');
    await button(page(), 'นำเข้า ๓ แถว').waitFor();
    // The last row is part of the one above it.
    await page().keyboard.press('End');
    await isOnRow(page(), '๕');
    await page().keyboard.press('Tab');
    await page().keyboard.press('Tab');
    await page().keyboard.press('ArrowDown');
    await row(page(), '๕').getByText('รวมไว้ในแถวบนแล้ว').waitFor();
    await row(page(), '๔').getByText('รวมจากบรรทัดที่ ๔ และ ๕').waitFor();
    await button(page(), 'นำเข้า ๒ แถว').waitFor();
    expect(await violations(page())).toEqual([]);
    await row(page(), '๔').focus();
    await page().keyboard.press('Enter');
    await row(page(), '๔').getByText('๕,๐๐๐', { exact: false }).first().waitFor();
    expect(await violations(page())).toEqual([]);

    // Leaving asks, since something was corrected.
    await page().keyboard.press('Escape');
    await page()
      .getByRole('alertdialog', { name: 'ปิดหน้านำเข้าหรือไม่' })
      .getByRole('button', { name: 'ตรวจต่อ' })
      .press('Enter');
    await press(page(), 'นำเข้า ๒ แถว');
    await page().getByRole('status').filter({ hasText: 'นำเข้าแล้ว: เพิ่มใหม่ ๒ แถว' }).waitFor();
    expect(await cell(page(), 'responsible', 10).inputValue()).toBe('กองคลังสำนักปลัด');

    window = await openImport(page());
    await chooseFile(page(), file);
    await goToColumns(page());
    await window.getByRole('row', { name: /งบประมาณ.*จำจากการนำเข้าครั้งก่อน/u }).waitFor();
  });

  test('what is there already is skipped or taken from the file, row by row and all at once', async () => {
    const file = put('แผน.csv', csv(table));
    await openImport(page());
    await chooseFile(page(), file);
    await goToRows(page());
    await press(page(), 'นำเข้า ๓ แถว');
    await page().getByRole('status').filter({ hasText: 'นำเข้าแล้ว: เพิ่มใหม่ ๓ แถว' }).waitFor();

    // The same again: nothing to write.
    const window = await openImport(page());
    await chooseFile(page(), file);
    await goToRows(page());
    await row(page(), '๓').getByText('ตรงกันอยู่แล้ว').waitFor();
    await window.getByText('ทะเบียนมีข้อความเหล่านี้ครบแล้ว ไม่มีอะไรต้องนำเข้า').waitFor();
    expect(await button(page(), 'นำเข้า ๐ แถว').isDisabled()).toBe(true);

    // Changed in the file: kept unless told otherwise.
    put('แผน.csv', csv(table).replace('จัดทำคู่มือ', 'จัดทำคู่มือใหม่').replace('จัดอบรม', 'จัดอบรมทุกไตรมาส'));
    await page().keyboard.press('Escape');
    await openImport(page());
    await chooseFile(page(), file);
    await goToRows(page());
    await window.getByText('แถวที่ต่างกันคงข้อความในทะเบียนไว้ทั้งหมด จึงไม่มีอะไรต้องนำเข้า').waitFor();
    await press(page(), 'ใช้จากไฟล์');
    await button(page(), 'นำเข้า ๒ แถว').waitFor();
    await row(page(), '๓').getByText('ต่าง ๑ ช่อง').waitFor();
    await window.getByRole('combobox', { name: 'บรรทัดที่ ๕ จะ' }).focus();
    await page().keyboard.press('ArrowUp');
    await button(page(), 'นำเข้า ๑ แถว').waitFor();
    await row(page(), '๓').focus();
    await page().keyboard.press('Enter');
    const inserted = row(page(), '๓').locator('ins');
    await inserted.first().waitFor();
    expect((await inserted.allTextContents()).join('')).toContain('ใหม่');
    await press(page(), 'นำเข้า ๑ แถว');
    await page().getByRole('status').filter({ hasText: 'นำเข้าแล้ว: แก้ตามไฟล์ ๑ แถว' }).waitFor();
    expect(await cell(page(), 'steps', 9).inputValue()).toBe('จัดทำคู่มือใหม่');
    expect(await cell(page(), 'steps', 11).inputValue()).toBe('จัดอบรม');
    await page().keyboard.press('Control+KeyZ');
    await page().getByRole('button', { name: /^ทำซ้ำ/u, disabled: false }).first().waitFor();
    expect(await cell(page(), 'steps', 9).inputValue()).toBe('จัดทำคู่มือ');
  });

  test('what was guessed is gone through by F8 and called right', async () => {
    const window = await openImport(page());
    await chooseFile(page(), put('รายงาน.txt', sampleText));
    await goToRows(page());
    await page().keyboard.press('F8');
    await window
      .getByRole('row', { name: /โปรดตรวจ: ตารางนี้ไม่มีหัวข้อกลุ่ม/u })
      .and(page().locator(':focus'))
      .waitFor();
    await press(page(), 'โปรดตรวจ ๑');
    expect(await window.getByRole('row').count()).toBe(2);
    await window.getByRole('button', { name: /^ถูกต้องแล้ว: บรรทัดที่/u }).press('Enter');
    await button(page(), 'โปรดตรวจ ๐').waitFor();
    // It stays in sight until another list is asked for.
    expect(await window.getByRole('row').count()).toBe(2);
    // Closing without it, once asked; the register is as it was.
    await page().keyboard.press('Escape');
    const question = page().getByRole('alertdialog', { name: 'ปิดหน้านำเข้าหรือไม่' });
    await question.getByRole('button', { name: 'ปิดโดยไม่นำเข้า' }).press('Enter');
    await expect.poll(() => window.count()).toBe(0);
    expect(await rowCount(page())).toBe(8);
  });

  test('a hostile file, a wrong one and no file are refused in words, each with a way on', async () => {
    const window = await openImport(page());
    await chooseFile(page(), put('หนังสือ.docx', readFileSync('test/fixtures/office-sources/other-kinds/saved.doc')));
    await window.getByRole('alert').getByText('เป็นไฟล์ Word รุ่นเก่า (.doc)', { exact: false }).waitFor();
    await window.getByRole('alert').getByText('เลือก “บันทึกเป็น” ชนิด .docx', { exact: false }).waitFor();
    expect(await violations(page())).toEqual([]);
    await chooseFile(page(), put('ระเบิด.docx', bomb()));
    await window.getByRole('alert').getByText('อาจเป็นอันตราย', { exact: false }).waitFor();
    await chooseFile(page(), put('รูป.xlsx', Buffer.from('ffd8ffe000104a46494600', 'hex')));
    await window.getByRole('alert').getByText('เป็นไฟล์ภาพ', { exact: false }).waitFor();
    // The way on: another file.
    await chooseFile(page(), put('แผน.csv', csv(table)));
    await window.getByText('พบ ๑ ตาราง ๓ มาตรการ').waitFor();
    expect(await window.getByRole('alert').textContent()).toBe('');
    await page().keyboard.press('Escape');
    expect(await window.count()).toBe(0);
  });

  test('a table is pasted, a text file is read in another encoding, a file dropped behind a browser is asked for', async () => {
    const window = await openImport(page());
    await paste(page(), table.map((cells) => cells.join('\t')).join('\n'));
    await window.getByText('ตารางที่วางจากคลิปบอร์ด').waitFor();
    await window.getByText('พบ ๑ ตาราง ๓ มาตรการ').waitFor();

    const old = Buffer.from(windows874(csv(table).replace('\uFEFF', '')));
    await chooseFile(page(), put('เก่า.csv', old), 'เลือกไฟล์อื่น…');
    await window.getByRole('heading', { name: 'เก่า.csv' }).waitFor();
    await window.getByText('ไฟล์ไม่ได้บอกรหัสภาษา', { exact: false }).waitFor();
    await window.getByText('พบ ๑ ตาราง ๓ มาตรการ').waitFor();
    await window.getByLabel('รหัสภาษา').selectOption('utf-16le');
    await window.getByText('พบ ๑ ตาราง ๓ มาตรการ').waitFor({ state: 'detached' });
    await window.getByRole('button', { name: /^เลือกไฟล์/u }).waitFor();
    await chooseFile(page(), put('แผน.csv', csv(table)), await chooseName());
    await window.getByRole('heading', { name: 'แผน.csv' }).waitFor();
    await window.getByText('พบ ๑ ตาราง ๓ มาตรการ').waitFor();
    await page().keyboard.press('Escape');
    expect(await window.count()).toBe(0);

    await drop('แผน.csv', '.rail');
    const said = page().getByRole('status').filter({ hasText: 'เบราว์เซอร์ไม่บอกโปรแกรมว่า “แผน.csv” อยู่ที่ไหน' });
    await said.getByRole('button', { name: 'เลือกไฟล์…' }).press('Enter');
    await answerPath(page(), 'เลือกไฟล์ที่จะนำเข้า', put('แผน.csv', csv(table)));
    await window.getByText('พบ ๑ ตาราง ๓ มาตรการ').waitFor();
  });

  test('the program asks before it closes over what was corrected', async () => {
    const window = await openImport(page());
    await chooseFile(page(), put('แผน.csv', csv(table)));
    await goToColumns(page());
    await window.getByLabel('ปีงบประมาณ').selectOption('2563');
    expect(await close()).toEqual([expect.stringContaining('สิ่งที่ท่านแก้ไว้ในหน้านี้จะหายไป')]);
  });

  test('at the largest letters and in forced colours everything is in reach', async () => {
    await page().emulateMedia({ forcedColors: 'active' });
    await page().evaluate(() => document.documentElement.style.setProperty('--text', '30px'));
    const window = await openImport(page());
    await chooseFile(page(), put('แผน.csv', csv(table)));
    await goToRows(page());
    await row(page(), '๓').getByText('I๑๓ การมอบหมายงาน').first().waitFor();
    for (const name of ['นำเข้า ๓ แถว', 'ย้อนกลับ', 'ปิดโดยไม่นำเข้า']) {
      const box = await button(page(), name).boundingBox();
      expect(box && box.x >= 0 && box.x + box.width <= 1366 && box.y >= 0 && box.y + box.height <= 768, name).toBe(
        true,
      );
    }
    expect(await violations(page())).toEqual([]);
    expect(await window.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
  });

  /** The button that asks for a file, as it is called now. */
  async function chooseName(): Promise<string> {
    return (
      (await windowOf(page())
        .getByRole('button', { name: /^เลือกไฟล์/u })
        .textContent()) ?? ''
    );
  }

  async function drop(name: string, selector: string): Promise<void> {
    await page().evaluate(
      ([fileName, place]) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['x'], fileName));
        for (const type of ['dragover', 'drop']) {
          const event = new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true });
          document.querySelector(place)?.dispatchEvent(event);
        }
      },
      [name, selector] as const,
    );
  }
});

describe.skipIf(chromium === null)(`bringing in a file from the start screen ${needsChromium}`, () => {
  const { page, put, pathOf } = withFiles(false);

  test('a register is made of it', async () => {
    await page()
      .getByRole('button', { name: /^นำเข้าจาก Word หรือ Excel…/u })
      .press('Enter');
    const window = windowOf(page());
    await chooseFile(page(), put('รายงาน.txt', sampleText));
    await goToColumns(page());
    const office = window.getByLabel('ชื่อหน่วยงานของทะเบียนใหม่');
    expect(await office.inputValue()).toMatch(/^องค์การบริหารส่วนตำบล/u);
    await office.fill('');
    expect(await violations(page())).toEqual([]);
    await press(page(), 'ต่อไป: ตรวจแถว');
    await press(page(), 'สร้างทะเบียนและนำเข้า ๘ แถว');
    await window.getByText('! กรุณาใส่ชื่อหน่วยงาน', { exact: false }).waitFor();
    await office.fill('องค์การบริหารส่วนตำบลทดสอบ');
    await press(page(), 'ต่อไป: ตรวจแถว');
    await press(page(), 'สร้างทะเบียนและนำเข้า ๘ แถว');
    await answerPath(page(), 'เก็บทะเบียนใหม่ไว้ที่ไหน', pathOf('ทะเบียนใหม่.itareg'));
    await page().getByRole('status').filter({ hasText: 'นำเข้าแล้ว: เพิ่มใหม่ ๘ แถว' }).waitFor();
    expect(await rowCount(page())).toBe(8);
    await page().getByRole('heading', { name: 'องค์การบริหารส่วนตำบลทดสอบ' }).waitFor();
    await expectSaved(page());
  });
});

describe.skipIf(chromium === null)(`bringing in a large file ${needsChromium}`, () => {
  const { page, put } = withFiles(true, true);

  test('a reading is stopped, and the next one goes on', async () => {
    const window = await openImport(page());
    await chooseFile(page(), put('ใหญ่.docx', largeDocument()));
    await window.getByRole('button', { name: 'หยุดอ่าน' }).press('Enter');
    await window.getByRole('status').filter({ hasText: 'หยุดอ่านแล้ว ไม่มีสิ่งใดเปลี่ยนแปลง' }).waitFor();
    await chooseFile(page(), put('แผน.csv', csv(table)));
    await window.getByText('พบ ๑ ตาราง ๓ มาตรการ').waitFor();
  });

  test('of two thousand rows those in view are drawn; the writing is stopped, and then goes through', async () => {
    const window = await openImport(page());
    await chooseFile(page(), put('ใหญ่.csv', csv(manyRows(2_000))));
    await window.getByText('พบ ๑ ตาราง ๒๐๐๐ มาตรการ').waitFor();
    await goToRows(page());
    await row(page(), '๒').getByText('ประเด็นที่ 1', { exact: true }).first().waitFor();
    expect(await window.getByRole('grid').getAttribute('aria-rowcount')).toBe('2002');
    expect(await window.getByRole('row').count()).toBeLessThan(40);
    await page().keyboard.press('End');
    await isOnRow(page(), '๒๐๐๑');
    await row(page(), '๒๐๐๑').getByText('ประเด็นที่ 2000', { exact: true }).first().waitFor();
    expect(await window.getByRole('row').count()).toBeLessThan(40);
    expect(await violations(page())).toEqual([]);
    await press(page(), 'นำเข้า ๒๐๐๐ แถว');
    await press(page(), 'หยุดเขียน');
    await window.getByRole('status').filter({ hasText: 'หยุดเขียนแล้ว ไม่มีแถวใดถูกนำเข้า' }).waitFor();
    await press(page(), 'นำเข้า ๒๐๐๐ แถว');
    await page().getByRole('status').filter({ hasText: 'นำเข้าแล้ว: เพิ่มใหม่ ๒๐๐๐ แถว' }).waitFor({ timeout: 100_000 });
    await page().getByRole('button', { name: 'เลิกทำ' }).last().press('Enter');
    await expectSaved(page());
    expect(await rowCount(page())).toBe(8);
  });
});

/** A document that unpacks to a mountain. */
function bomb(): Buffer {
  return zipOf([
    { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
    { name: 'word/document.xml', bytes: Buffer.alloc(110_000_000, ' ') },
  ]);
}

/** Two thousand rows of five cells with three paragraphs each: reading them takes a while. */
function largeDocument(): Buffer {
  const content = (text: string) =>
    [1, 2, 3].map((item) => paragraph(`${item}) ${text} ${item * 7919} รายงานผลการดำเนินการให้ผู้บริหารทราบ`)).join('');
  const rows = Array.from({ length: 2_000 }, (_, index) =>
    wordRow([1, 2, 3, 4, 5].map((column) => ({ content: content(`${index * column * 31}`) }))),
  );
  return docxFile({ body: wordTable(rows, [1000, 1000, 1000, 1000, 1000]) });
}

function manyRows(count: number): readonly (readonly string[])[] {
  const rows = Array.from({ length: count }, (_, index) => {
    const number = String(index + 1);
    return [number, `ประเด็นที่ ${number}`, 'สำนักปลัด', `ขั้นตอน ${number}`, `รายงาน ${number}`, '', ''];
  });
  return [...table.slice(0, 1), ...rows];
}
