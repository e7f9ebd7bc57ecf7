// The pictures of the documentation: every screen, on a usual and a wide screen.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { makeTestCertificate } from '../../main/node/signing/test-certificate.ts';
import { windowWording as words } from '../../src/wording/th/window.ts';
import { side, step } from '../e2e/signing-page.ts';
import { toPalette } from './palette-png.ts';
import { onStage, settledMs, standOn } from './stage.ts';

const pictures = path.resolve('assets', 'pictures');

/** An office's usual screen, and a wide one. */
const sizes = [
  { width: 1920, height: 1080, suffix: '-wide' },
  { width: 1366, height: 768, suffix: '' },
] as const;

/** The browser's PDF viewer draws after it has said that it is there. */
const viewerMs = 8_000;

export async function takeScreens(): Promise<void> {
  mkdirSync(pictures, { recursive: true });
  await onStage(async ({ sample, withWindow }) => {
    await withWindow(undefined, async (page) => {
      await page.getByLabel(words.start.organisationName).fill('องค์การบริหารส่วนตำบลตัวอย่าง');
      await take(page, 'start');
    });
    await withWindow(sample, async (page) => {
      await standOn(page, '2023-04-05');
      await page.getByRole('textbox', { name: words.table.cell(words.table.columns.actions, 1) }).click();
      await take(page, 'register');
      await page.keyboard.press('Control+KeyK');
      await page.getByRole('combobox').fill('งบประมาณ');
      await take(page, 'find');
      await page.keyboard.press('Escape');
      for (const place of ['overview', 'history', 'settings'] as const) {
        await page.getByRole('button', { name: words.shell.places[place], exact: true }).click();
        await take(page, place);
      }
      await takeImporting(page);
      await page.getByRole('button', { name: words.shell.places.print, exact: true }).click();
      await step(page, 'preview').click();
      await page.getByTitle(words.preview.frame).waitFor();
      await page.waitForTimeout(viewerMs);
      await take(page, 'print');
      await takeSigning(page);
    });
    await withWindow(sample, async (page) => {
      // As long as the round lasts, some of what the sample says was done has not happened yet.
      await standOn(page, '2023-02-20');
      await page.getByRole('textbox', { name: words.table.cell(words.table.columns.actions, 1) }).click();
      await page.keyboard.press('F7');
      await take(page, 'check');
    });
  });
}

/** The published report brought in beside the register made of it: its columns, and its rows. */
async function takeImporting(page: Page): Promise<void> {
  const { importing } = words;
  // The settings have choices of their own.
  await page.getByRole('button', { name: words.shell.places.register, exact: true }).click();
  await page.keyboard.press('Control+KeyK');
  await page.getByRole('combobox').fill(words.commands.importSource);
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: importing.file.choose }).click();
  await answerPath(page, path.resolve('test', 'fixtures', 'sample', 'report-2566-6-months.txt'));
  await page.getByRole('button', { name: importing.toColumns, disabled: false }).click();
  await take(page, 'import-columns');
  await page.getByRole('button', { name: importing.toRows }).click();
  await page.getByRole('grid').waitFor();
  await take(page, 'import-rows');
  await page.getByRole('button', { name: importing.leave }).click();
}

/** The report issued and signed, with a certificate for practice, and what is said of the signed file. */
async function takeSigning(page: Page): Promise<void> {
  const { signingWindow } = words;
  const folder = mkdtempSync(path.join(tmpdir(), 'ita-pictures-'));
  const [certificate, copy] = [path.join(folder, 'ใบรับรองทดสอบ.p12'), path.join(folder, 'รายงานที่ลงนามแล้ว.pdf')];
  const password = 'ทดสอบ';
  writeFileSync(certificate, makeTestCertificate('นางสาวใจดี ซื่อตรง', password, new Date().toISOString()).file);
  await step(page, 'issue').click();
  await page.getByRole('textbox', { name: signingWindow.issue.number }).waitFor();
  await take(page, 'issue');
  const issuing = side(page, 'issue');
  await issuing.getByRole('button', { name: signingWindow.issue.make, exact: true }).click();
  await page.getByRole('article').waitFor();
  await take(page, 'issued');
  await step(page, 'sign').click();
  const signing = side(page, 'sign');
  await signing.getByRole('button', { name: signingWindow.sign.chooseFile }).click();
  await answerPath(page, certificate);
  await signing.getByLabel(signingWindow.sign.password).fill(password);
  await signing.getByRole('button', { name: signingWindow.sign.read }).click();
  await signing.getByText(signingWindow.certificate.usable).waitFor();
  await page.waitForTimeout(viewerMs);
  await take(page, 'sign');
  await signing.getByRole('button', { name: signingWindow.sign.sign, exact: true }).click();
  await page
    .getByText(/๑ จาก ๔/u)
    .first()
    .waitFor();
  await signing.getByRole('button', { name: signingWindow.sign.handOver }).click();
  await answerPath(page, copy);
  await page.getByRole('button', { name: signingWindow.path.verify }).click();
  await page.getByRole('dialog').getByRole('button', { name: signingWindow.verify.choose }).click();
  await answerPath(page, copy);
  await page.getByRole('dialog').getByText(signingWindow.verify.verdicts.issuedSame).waitFor();
  await take(page, 'verify');
  await page.keyboard.press('Escape');
  rmSync(folder, { recursive: true, force: true });
}

async function answerPath(page: Page, answer: string): Promise<void> {
  const field = page.getByRole('textbox', { name: words.paths.label });
  await field.fill(answer);
  await page.keyboard.press('Enter');
  await field.waitFor({ state: 'detached' });
}

async function take(page: Page, name: string): Promise<void> {
  for (const { width, height, suffix } of sizes) {
    await page.setViewportSize({ width, height });
    await page.evaluate(() => document.fonts.ready);
    await page.mouse.move(0, 0);
    await page.waitForTimeout(settledMs);
    const picture = toPalette(await page.screenshot());
    writeFileSync(path.join(pictures, `${name}${suffix}.png`), picture);
    console.log(`${name}${suffix}.png ${Math.round(picture.length / 1024)} kB`);
  }
}
