// Reports as they were issued: printed and signed with the pen, the scan kept, the set for the web site made; issued although findings
// are open; what changed since, a correction, the same bytes saved again, a file told apart, and the start with a file alone.
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { sampleReport } from '../../main/node/compose.ts';
import { newId } from '../../main/node/new-id.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { sampleRegister } from '../../src/app/sample-register.ts';
import { windowWording as english } from '../../src/wording/en/window.ts';
import { windowWording as thai } from '../../src/wording/th/window.ts';
import { violations } from './axe.ts';
import { command } from './beside-page.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { cell, expectSaved } from './register-page.ts';
import { press, side, step } from './signing-page.ts';

/** The register that ships, with a font in its settings whose files are not beside it. */
async function createWithoutFont(file: string, name: string): Promise<void> {
  const register = sampleRegister(sampleReport(), newId);
  if (!register.ok) throw new Error(register.error.kind);
  const gone = { name, sha256: 'ab'.repeat(32), size: 9, mediaType: 'font/sfnt' };
  const paper = { ...register.value.paper, font: { regular: gone, bold: gone } };
  const dataFolder = path.join(path.dirname(file), 'data');
  const now = () => new Date().toISOString();
  const store = createRegisterStore({ engine: await loadSqlEngine(), now, dataFolder });
  const created = store.create(file, { ...register.value, paper });
  if (!created.ok) throw new Error(created.error.kind);
  created.value.close();
}

const chromium = findChromium(process.env);
const { signingWindow: words } = thai;

describe.skipIf(chromium === null)(
  'issued reports (needs Chromium, Chrome or Edge; CHROMIUM names its program file)',
  () => {
    const host = loopbackPageHost(chromium ?? '');
    let folder = '';
    let window: OpenWindow;

    const inFolder = (name: string) => path.join(folder, name);

    beforeEach(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
      const file = inFolder('ตัวอย่าง.itareg');
      const made = await createSampleRegister(file);
      if (!made.ok) throw new Error(made.error.kind);
      window = await host.start(inFolder('program'), file);
      await cell(window.page, 'issue', 1).waitFor();
    });

    afterEach(async () => {
      await window.close();
      rmSync(folder, { recursive: true, force: true });
      expect(window.faults).toEqual([]);
    });

    const number = (page: Page) => page.getByRole('textbox', { name: words.issue.number });
    const make = (page: Page) => side(page, 'issue').getByRole('button', { name: words.issue.make, exact: true });
    const madeHead = (page: Page, named: string) => page.getByRole('heading', { name: words.issue.made(named) });

    async function issue(page: Page, named: string): Promise<void> {
      await command(page, words.commands.issueReport);
      await number(page).fill(named);
      await make(page).click();
      await madeHead(page, named).waitFor();
    }

    test('printed, signed with the pen, the scan kept, published', async () => {
      const { page } = window;
      await issue(page, 'มท ๐๐๐๑/๑๒');
      // The suggestion of the program is not forced on anybody, and the round now says so.
      await step(page, 'issue').click();
      await madeHead(page, 'มท ๐๐๐๑/๑๒').waitFor();
      const card = page.getByRole('article');

      const scan = inFolder('สแกน.jpg');
      // The beginning and the end of a JPEG is what a scan is known by.
      writeFileSync(
        scan,
        Buffer.concat([Buffer.from('ffd8ffe000104a464946', 'hex'), Buffer.alloc(900), Buffer.from('ffd9', 'hex')]),
      );
      await window.answerPath(scan, () => card.getByRole('button', { name: words.card.scan }).click());
      await page.getByText(words.card.scanKept).waitFor();
      await card.getByRole('button', { name: words.card.scanAgain }).waitFor();
      await step(page, 'sign').getByText(words.path.isDone).waitFor({ state: 'attached' });

      const web = inFolder('เว็บ');
      mkdirSync(web);
      await window.answerPath(web, () => card.getByRole('button', { name: words.card.makePublication }).click());
      await card.getByText(words.card.publishedFiles(4)).waitFor();
      expect(await violations(page)).toEqual([]);
      const [set = ''] = readdirSync(web);
      const files = readdirSync(path.join(web, set));
      expect(files.map((name) => path.extname(name)).toSorted()).toEqual(['.docx', '.html', '.jpg', '.txt']);
      const published = files.find((name) => name.endsWith('.jpg')) ?? '';
      expect(readFileSync(path.join(web, set, published))).toEqual(readFileSync(scan));
    });

    test('what the check finds must be known before a report is issued; what is filled in outlives the step', async () => {
      const { page } = window;
      // A day that no calendar has is an error of the check.
      await cell(page, 'actions', 1).click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.insertText('ดำเนินการเมื่อวันที่ ๓๑ กุมภาพันธ์ ๒๕๖๖ ');
      await expectSaved(page);
      await page.getByRole('button', { name: /^ตรวจก่อนพิมพ์.*ต้องแก้/u }).waitFor();
      await command(page, words.commands.issueReport);
      await number(page).fill('');
      await make(page).click();
      await page.getByText(words.issue.numberFault).waitFor();
      await page.getByText(words.issue.despiteFault).waitFor();
      expect(await number(page).evaluate((field) => field === document.activeElement)).toBe(true);
      expect(await violations(page)).toEqual([]);
      await number(page).fill('๗/๒๕๖๖');
      await page.getByRole('textbox', { name: words.issue.date, exact: true }).fill('ไม่ใช่วันที่');
      await make(page).click();
      await page.getByText(words.issue.dateFault).waitFor();
      await page.getByRole('textbox', { name: words.issue.date, exact: true }).fill('๕ เมษายน ๒๕๖๖');

      await page.getByRole('button', { name: words.issue.toCheck }).click();
      await side(page, 'check').getByText(words.check.open).waitFor();
      await page.locator('.check-list .finding-card').first().waitFor();
      await press(page, words.path.next(words.path.steps.preview));
      await step(page, 'issue').click();
      expect(await number(page).inputValue()).toBe('๗/๒๕๖๖');
      await page.getByRole('checkbox', { name: /^รับทราบว่ายังมีสิ่งที่ต้องแก้/u }).check();
      await make(page).click();
      await madeHead(page, '๗/๒๕๖๖').waitFor();
      await page.getByRole('article').getByText(words.card.dated('2023-04-05')).waitFor();
      await page
        .getByRole('article')
        .getByText(/สิ่งที่ต้องแก้ [๐-๙]+ จุด/u)
        .waitFor();
    });

    test('a font of the settings that is not there must be known before a report is issued', async () => {
      await window.close();
      const file = inFolder('ไม่มีแบบอักษร.itareg');
      await createWithoutFont(file, 'ธรรมดา.ttf');
      window = await host.start(inFolder('program'), file);
      const { page } = window;
      await cell(page, 'issue', 1).waitFor();
      await command(page, words.commands.issueReport);
      await page.getByText(thai.paper.print.fontMissing('ธรรมดา.ttf')).waitFor();
      await make(page).click();
      await page.getByText(words.issue.despiteFault).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.getByRole('checkbox', { name: words.issue.despite(1) }).check();
      await make(page).click();
      await page.getByRole('article').getByText(words.card.openErrorCount(1)).waitFor();
    });

    test('what changed since, a correction that names what it corrects, the same bytes again', async () => {
      const { page } = window;
      await issue(page, '๑/๒๕๖๖');
      await page.keyboard.press('Control+Digit1');
      await cell(page, 'actions', 2).click();
      await page.keyboard.press('Control+Home');
      await page.keyboard.insertText('เพิ่มเติมภายหลัง ');
      await expectSaved(page);

      await command(page, words.commands.issuedReports);
      const card = page.getByRole('article');
      await card.getByRole('button', { name: words.issued.diff.show }).click();
      await card.getByText(words.issued.diff.count(1)).waitFor();
      await card.locator('ins', { hasText: 'เพิ่มเติมภายหลัง' }).waitFor();
      expect(await violations(page)).toEqual([]);

      await card.getByRole('button', { name: words.card.another }).click();
      await page.getByRole('radio', { name: words.issue.corrects('๑/๒๕๖๖') }).waitFor();
      expect(await page.getByRole('radio', { name: words.issue.corrects('๑/๒๕๖๖') }).isChecked()).toBe(true);
      // A number is taken once.
      await number(page).fill('๑/๒๕๖๖');
      await page.getByRole('textbox', { name: words.issue.reason }).fill('เพิ่มผลการดำเนินการของแถวที่ ๒');
      await make(page).click();
      await side(page, 'issue').getByRole('alert').filter({ hasText: 'เลขที่นี้ใช้กับรายงานอีกฉบับ' }).waitFor();
      await number(page).fill('๒/๒๕๖๖');
      await make(page).click();
      await madeHead(page, '๒/๒๕๖๖').waitFor();
      await page.getByText(words.card.correctsNumber('๑/๒๕๖๖', 'เพิ่มผลการดำเนินการของแถวที่ ๒')).waitFor();

      await command(page, words.commands.issuedReports);
      const list = page.getByRole('region', { name: words.issued.title });
      const line = (named: string) => list.getByRole('button', { name: new RegExp(`^เลขที่ ${named}`, 'u') });
      await line('๑/๒๕๖๖')
        .filter({ hasText: words.issued.isReplaced('๒/๒๕๖๖') })
        .click();
      await card.getByText(words.card.replaced('๒/๒๕๖๖')).waitFor();
      const copies = ['ครั้งที่หนึ่ง.pdf', 'ครั้งที่สอง.pdf'].map(inFolder);
      for (const copy of copies) {
        await window.answerPath(copy, () => card.getByRole('button', { name: words.card.save, exact: true }).click());
        await page.getByText(words.card.saved(copy)).waitFor();
      }
      const [one = '', other = ''] = copies.map((copy) =>
        createHash('sha256').update(readFileSync(copy)).digest('hex'),
      );
      expect(one).toBe(other);

      await command(page, words.commands.verifyPdf);
      const verify = page.getByRole('dialog', { name: words.verify.title });
      await verify.getByRole('button', { name: words.verify.choose }).click();
      await page.getByRole('textbox', { name: thai.paths.label }).fill(copies[0] ?? '');
      await page.keyboard.press('Enter');
      await verify.getByText(words.verify.register.same('๑/๒๕๖๖', words.issued.roles.original)).waitFor();
      await verify.getByText(words.verify.signatures.none).waitFor();
      await verify.getByRole('button', { name: words.verify.register.show }).click();
      await verify.waitFor({ state: 'detached' });
      await card.getByText(words.card.replaced('๒/๒๕๖๖')).waitFor();
    });

    test('a file is told apart without a register, from the start screen; one that is no PDF is refused in words', async () => {
      const { page } = window;
      await issue(page, '๑/๒๕๖๖');
      const [copy, text] = [inFolder('รายงาน.pdf'), inFolder('ข้อความ.pdf')];
      const save = page.getByRole('article').getByRole('button', { name: words.card.save, exact: true });
      await window.answerPath(copy, () => save.click());
      await page.getByText(words.card.saved(copy)).waitFor();
      writeFileSync(text, 'ไม่ใช่ PDF');
      await command(page, thai.commands.closeRegister);
      await page.getByRole('button', { name: words.commands.verifyPdf }).click();
      const verify = page.getByRole('dialog', { name: words.verify.title });
      const choose = async (wanted: string, button: string) => {
        await verify.getByRole('button', { name: button }).click();
        await page.getByRole('textbox', { name: thai.paths.label }).fill(wanted);
        await page.keyboard.press('Enter');
      };
      // A file that is dropped lies nowhere that a browser would tell.
      await verify.evaluate((dialog) => {
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File(['%PDF-'], 'รายงาน.pdf', { type: 'application/pdf' }));
        for (const kind of ['dragover', 'drop']) {
          const event = new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true });
          dialog.querySelector('button')?.dispatchEvent(event);
        }
      });
      await verify.getByText(words.verify.browser).waitFor();
      await choose(copy, words.verify.choose);
      await verify.getByText(words.verify.verdicts.unsigned).waitFor();
      await verify.getByText(words.verify.register.none).waitFor();
      expect(await violations(page)).toEqual([]);
      await choose(text, words.verify.another);
      await verify.getByRole('alert').filter({ hasText: 'ไม่ใช่ไฟล์ PDF' }).waitFor();
      await page.keyboard.press('Escape');
      await verify.waitFor({ state: 'detached' });
    });

    test('every step in dark, in forced colours, with letters twice as large and in English', async () => {
      const { page } = window;
      await issue(page, '๑/๒๕๖๖');
      const places = ['check', 'preview', 'issue', 'sign'] as const;
      const through = async (language: typeof thai) => {
        const { path: way, verify } = language.signingWindow;
        for (const place of places) {
          await page
            .getByRole('navigation', { name: way.label })
            .getByRole('button', { name: way.steps[place] })
            .click();
          await page.getByRole('region', { name: way.titles[place], exact: true }).waitFor();
          if (place === 'preview') await page.getByTitle(language.preview.frame).waitFor();
          if (place === 'sign') await page.getByTitle(language.signingWindow.sign.frame('๑/๒๕๖๖')).waitFor();
          expect(await violations(page), place).toEqual([]);
          expect(await sticksOut(page), place).toEqual([]);
        }
        await page.getByRole('button', { name: way.issued }).click();
        await page.getByRole('article').waitFor();
        expect(await violations(page), 'issued').toEqual([]);
        expect(await sticksOut(page), 'issued').toEqual([]);
        await page.getByRole('button', { name: way.verify }).click();
        await page.getByRole('dialog', { name: verify.title }).waitFor();
        expect(await violations(page), 'verify').toEqual([]);
        await page.keyboard.press('Escape');
      };
      await page.emulateMedia({ colorScheme: 'dark' });
      await through(thai);
      await page.emulateMedia({ colorScheme: 'dark', forcedColors: 'active' });
      await through(thai);
      await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
      await page.keyboard.press('Control+Digit5');
      await page.getByRole('radio', { name: thai.shell.display.languages.en }).check({ force: true });
      await page.keyboard.press('Control+Digit3');
      await through(english);
      await page.setViewportSize({ width: 683, height: 384 });
      await through(english);
    });
  },
);

/** Words that leave the window to the right, where nobody could scroll to them. */
function sticksOut(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.print-screen :is(p, button, h2, h3, h4, h5, label, dd)')]
      .filter((element) => element.checkVisibility() && !element.closest('.unseen, .page-list'))
      .filter((element) => element.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
      .map((element) => element.textContent ?? ''),
  );
}
