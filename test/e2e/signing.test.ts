// From the check to a signed report and its verification with the keyboard alone, a certificate for practice made on the way; what a
// wrong password and an expired certificate are told; a PDF signed without a register; what is left of a password.
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { makeTestCertificate } from '../../main/node/signing/test-certificate.ts';
import { windowWording as thai } from '../../src/wording/th/window.ts';
import { violations } from './axe.ts';
import { command } from './beside-page.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { cell } from './register-page.ts';
import { press, side, step, tabTo, typePath } from './signing-page.ts';

const chromium = findChromium(process.env);
const { signingWindow: words } = thai;
const password = 'รหัสผ่าน-ลับ ๑๒๓';

describe.skipIf(chromium === null)(
  'signing a report (needs Chromium, Chrome or Edge; CHROMIUM names its program file)',
  () => {
    const host = loopbackPageHost(chromium ?? '');
    let folder = '';
    let file = '';
    let window: OpenWindow;

    const inFolder = (name: string) => path.join(folder, name);

    beforeEach(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
      file = inFolder('ตัวอย่าง.itareg');
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

    /** A certificate that held for a year from this day. */
    function certificateOf(year: number): string {
      const certificate = inFolder(`certificate-${year}.p12`);
      writeFileSync(certificate, makeTestCertificate('นายทดสอบ ลงนาม', password, `${year}-01-01T00:00:00.000Z`).file);
      return certificate;
    }

    /** Issues the round by the keyboard, from wherever one stands, and stays at the card. */
    async function issue(page: Page): Promise<void> {
      await command(page, words.commands.issueReport);
      await page.getByRole('textbox', { name: words.issue.number }).waitFor();
      await press(page, words.issue.make);
      await page.getByRole('heading', { name: /^ออกรายงานเลขที่ .* แล้ว$/u }).waitFor();
    }

    const blocks = (panel: Locator) => panel.getByRole('region', { name: words.sign.blocks }).getByRole('listitem');

    /** As the button is when that first changes. */
    function whetherDisabled(button: Locator): Promise<boolean> {
      return button.evaluate(
        (element) =>
          new Promise<boolean>((resolve) => {
            const tell = () => resolve(element.hasAttribute('disabled'));
            new MutationObserver(tell).observe(element, { attributeFilter: ['disabled'] });
          }),
      );
    }

    /** Asks by the keyboard whether a file is what it says. */
    async function verifyFile(page: Page, wanted: string): Promise<void> {
      await command(page, words.commands.verifyPdf);
      await page.getByRole('dialog', { name: words.verify.title }).waitFor();
      await page.keyboard.press('Enter');
      await typePath(page, wanted);
    }

    async function chooseCertificate(page: Page, certificate: string): Promise<void> {
      await press(page, words.sign.chooseFile);
      await typePath(page, certificate);
      await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'password');
    }

    test('check, preview, issue, sign and verify with the keyboard alone', async () => {
      const { page } = window;
      await command(page, words.commands.makeCertificate);
      await page.getByRole('dialog', { name: words.practice.title }).waitFor();
      await page.keyboard.insertText('นางสาวตัวอย่าง ใจดี');
      await page.keyboard.press('Tab');
      await page.keyboard.insertText(password);
      await page.keyboard.press('Tab');
      await page.keyboard.insertText(password);
      await page.keyboard.press('Enter');
      const certificate = inFolder('ใบรับรองทดสอบ.p12');
      await typePath(page, certificate);
      await page.getByText(words.practice.made(certificate)).waitFor();

      await page.keyboard.press('Control+Digit3');
      await side(page, 'check').getByText(words.check.ready).waitFor();
      expect(await violations(page)).toEqual([]);
      await press(page, words.path.next(words.path.steps.preview));
      await page.getByTitle(thai.preview.frame).waitFor();
      await press(page, words.path.next(words.path.steps.issue));
      await page.getByRole('textbox', { name: words.issue.number }).waitFor();
      await step(page, 'preview').getByText(words.path.isDone).waitFor({ state: 'attached' });
      expect(await violations(page)).toEqual([]);
      await press(page, words.issue.make);
      await page.getByRole('heading', { name: /^ออกรายงานเลขที่ .* แล้ว$/u }).waitFor();
      expect(await page.evaluate(() => document.activeElement?.matches('[data-issue-title]'))).toBe(true);
      expect(await violations(page)).toEqual([]);

      await press(page, words.path.next(words.path.steps.sign));
      const panel = side(page, 'sign');
      await panel.getByText(words.sign.blockNext).waitFor();
      await chooseCertificate(page, certificate);
      await page.keyboard.insertText(password);
      await page.keyboard.press('Enter');
      await panel.getByText(words.certificate.usable).waitFor();
      await panel.getByText(words.certificate.test, { exact: true }).waitFor();
      expect(await violations(page)).toEqual([]);
      const handOver = panel.getByRole('button', { name: words.sign.handOver });
      const turns = whetherDisabled(handOver);
      await press(page, words.sign.sign);
      await panel.getByText(/^ลงนามแล้วโดย นางสาวตัวอย่าง ใจดี/u).waitFor();
      // A copy handed over meanwhile would be the file without this signature.
      expect(await turns).toBe(true);
      expect(await handOver.isEnabled()).toBe(true);
      // The next signer has a certificate and a password of their own.
      await panel.getByText(words.sign.noFile).waitFor();
      expect(await panel.getByLabel(words.sign.password).inputValue()).toBe('');
      expect(await violations(page)).toEqual([]);
      // One made on the way is the one to sign with, and its password comes next.
      await press(page, words.sign.practice);
      await page.getByRole('dialog', { name: words.practice.title }).waitFor();
      await page.keyboard.insertText('นายสมชาย รักงาน');
      for (let field = 0; field < 2; field += 1) {
        await page.keyboard.press('Tab');
        await page.keyboard.insertText(password);
      }
      await page.keyboard.press('Enter');
      await typePath(page, inFolder('ใบรับรองอีกใบ.p12'));
      await panel.getByText('ใบรับรองอีกใบ.p12', { exact: true }).waitFor();
      await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'password');

      const copy = inFolder('ลงนามแล้ว.pdf');
      await press(page, words.sign.handOver);
      await typePath(page, copy);
      await page.getByText(words.card.saved(copy)).waitFor();
      await verifyFile(page, copy);
      const found = page.getByRole('dialog', { name: words.verify.title });
      await found.getByText(words.verify.verdicts.issuedSame).waitFor();
      await found.getByRole('heading', { name: words.verify.signatures.title(1) }).waitFor();
      await found.getByText(words.verify.signatures.valid).waitFor();
      await found.getByText(words.verify.signatures.test, { exact: true }).waitFor();
      await found.getByText(words.verify.offline.time).waitFor();
      expect(await violations(page)).toEqual([]);
      await page.keyboard.press('Escape');
      await found.waitFor({ state: 'detached' });
    });

    test('a wrong password and an expired certificate are told in words, and nothing is signed', async () => {
      const { page } = window;
      const [expired, good] = [certificateOf(2020), certificateOf(new Date().getUTCFullYear())];
      await issue(page);
      await press(page, words.path.next(words.path.steps.sign));
      const panel = side(page, 'sign');
      await chooseCertificate(page, good);
      await page.keyboard.insertText('ไม่ใช่รหัสนี้');
      await page.keyboard.press('Enter');
      await panel.getByRole('alert').filter({ hasText: 'ไม่ถูกต้อง' }).waitFor();
      await panel.getByRole('alert').filter({ hasText: 'Caps Lock' }).waitFor();
      expect(await violations(page)).toEqual([]);

      await page.keyboard.press('Shift+Tab');
      await page.keyboard.press('Enter');
      await typePath(page, expired);
      await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'password');
      await page.keyboard.insertText(password);
      await page.keyboard.press('Enter');
      await panel.getByText('หมดอายุแล้วเมื่อ ๑ มกราคม ๒๕๖๔').waitFor();
      expect(await panel.getByRole('button', { name: words.sign.sign, exact: true }).count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      await panel.getByText(words.sign.open(0, await blocks(panel).count())).waitFor();
    });

    test('a password goes with the screen, and lies in no file and no store of the window', async () => {
      const { page } = window;
      const certificate = certificateOf(new Date().getUTCFullYear());
      await issue(page);
      await press(page, words.path.next(words.path.steps.sign));
      await chooseCertificate(page, certificate);
      await page.keyboard.insertText(password);
      await page.keyboard.press('Enter');
      const panel = side(page, 'sign');
      await panel.getByText(words.certificate.usable).waitFor();
      // What is typed why and where outlives the step; the password does not.
      await panel.getByRole('textbox', { name: words.sign.place }).fill('ห้องประชุม');
      await step(page, 'issue').click();
      await step(page, 'sign').click();
      await panel.getByText(words.sign.noFile).waitFor();
      expect(await panel.getByLabel(words.sign.password).inputValue()).toBe('');
      await panel.getByRole('button', { name: words.sign.chooseFile }).focus();
      await page.keyboard.press('Enter');
      await typePath(page, certificate);
      await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'password');
      await page.keyboard.insertText(password);
      await page.keyboard.press('Enter');
      await panel.getByText(words.certificate.usable).waitFor();
      expect(await panel.getByRole('textbox', { name: words.sign.place }).inputValue()).toBe('ห้องประชุม');
      await panel.getByRole('button', { name: words.sign.sign, exact: true }).click();
      await panel.getByText(/^ลงนามแล้วโดย นายทดสอบ ลงนาม/u).waitFor();
      const stored = await page.evaluate(() => JSON.stringify([{ ...localStorage }, { ...sessionStorage }]));
      expect(stored).not.toContain(password);
      for (const kept of filesUnder(folder)) {
        const bytes = readFileSync(kept);
        for (const form of ['utf8', 'utf16le'] as const)
          expect(bytes.includes(Buffer.from(password, form)), kept).toBe(false);
      }
    });

    test('a report is handed to a signer without a register and taken back; a file that is none of it is refused', async () => {
      const { page } = window;
      const certificate = certificateOf(new Date().getUTCFullYear());
      await issue(page);
      await press(page, words.path.next(words.path.steps.sign));
      const panel = side(page, 'sign');
      const [given, signed, other] = [inFolder('ส่งต่อ.pdf'), inFolder('ส่งกลับ.pdf'), inFolder('อื่น.pdf')];
      await window.answerPath(given, () => panel.getByRole('button', { name: words.sign.handOver }).click());
      await page.getByText(words.card.saved(given)).waitFor();

      const elsewhere = await host.start(inFolder('elsewhere'));
      const there = elsewhere.page;
      await there.getByRole('button', { name: words.commands.signPdfFile }).click();
      const dialog = there.getByRole('dialog', { name: words.signFile.title });
      await dialog.waitFor();
      await there.keyboard.press('Enter');
      await typePath(there, given);
      await dialog.getByText(words.sign.blockNext).waitFor();
      expect(await violations(there)).toEqual([]);
      await chooseCertificate(there, certificate);
      await there.keyboard.insertText(password);
      await there.keyboard.press('Enter');
      await dialog.getByText(words.certificate.usable).waitFor();
      await tabTo(there, words.sign.sign);
      await there.keyboard.press('Enter');
      await typePath(there, signed);
      await dialog.getByText(words.sign.signedFile('นายทดสอบ ลงนาม', signed)).waitFor();
      await there.keyboard.press('Escape');
      await elsewhere.close();
      expect(elsewhere.faults).toEqual([]);

      writeFileSync(other, Buffer.concat([readFileSync(given).subarray(0, 900), Buffer.from('%%EOF\n')]));
      await window.answerPath(other, () => panel.getByRole('button', { name: words.sign.takeBack }).click());
      await page.getByRole('alert').waitFor();
      await verifyFile(page, signed);
      await page.getByRole('dialog').getByText(words.verify.verdicts.issuedDoubtful).waitFor();
      await page.getByRole('dialog').getByText(words.verify.after.none, { exact: false }).waitFor();
      await page.keyboard.press('Escape');
      await window.answerPath(signed, () => panel.getByRole('button', { name: words.sign.takeBack }).click());
      await page.getByText(words.sign.takenBack).waitFor();
      await panel.getByText(/^ลงนามแล้วโดย นายทดสอบ ลงนาม/u).waitFor();
      await panel.getByText(words.sign.open(1, await blocks(panel).count())).waitFor();

      const altered = inFolder('ถูกแก้.pdf');
      const bytes = readFileSync(signed);
      const at = bytes.indexOf('/Title');
      bytes[at + 12] = (bytes[at + 12] ?? 0) ^ 1;
      writeFileSync(altered, bytes);
      await verifyFile(page, altered);
      await page.getByRole('dialog').getByText(words.verify.tones.bad).waitFor();
      await page.getByRole('dialog').getByText(words.verify.verdicts.signatureBroken).waitFor();
      expect(await violations(page)).toEqual([]);
    });
  },
);

function filesUnder(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((name) => statSync(name).isFile());
}
