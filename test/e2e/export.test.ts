// Giving the round out from the window: the menu of forms, the place, what is said of it; the web page as its readers meet it.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { giveOut } from '../fixtures/publish.ts';
import { sampleRegister, threeSigners } from '../fixtures/report-register.ts';
import { violations } from './axe.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { cell } from './register-page.ts';
import { step } from './signing-page.ts';

const chromium = findChromium(process.env);

describe.skipIf(chromium === null)(
  'giving out (needs Chromium, Chrome or Edge; CHROMIUM names its program file)',
  () => {
    let folder = '';
    let window: OpenWindow;

    beforeEach(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
      const file = path.join(folder, 'ทะเบียน.itareg');
      const made = await createSampleRegister(file);
      if (!made.ok) throw new Error(made.error.kind);
      window = await loopbackPageHost(chromium ?? '').start(path.join(folder, 'program'), file);
      await cell(window.page, 'issue', 1).waitFor();
    });

    afterEach(async () => {
      await window.close();
      rmSync(folder, { recursive: true, force: true });
      expect(window.faults).toEqual([]);
    });

    const inPrint = async () => {
      await window.page.keyboard.press('Control+Digit3');
      await step(window.page, 'preview').click();
      await window.page.getByRole('button', { name: 'ส่งออก', exact: true }).waitFor();
    };
    const choose = (name: RegExp) => async () => {
      await window.page.getByRole('button', { name: 'ส่งออก', exact: true }).click();
      await window.page.getByRole('menuitem', { name }).click();
    };

    test('every form is offered on the print screen, and each becomes a file', async () => {
      await inPrint();
      for (const [name, file] of [
        [/^Word .*แก้ไขต่อได้/u, 'รายงาน.docx'],
        [/^Word .*ลำดับเลขอัตโนมัติ/u, 'เลขอัตโนมัติ.docx'],
        [/^Excel/u, 'ตาราง.xlsx'],
        [/^CSV/u, 'ตาราง.csv'],
        [/^JSON/u, 'ข้อมูล.json'],
        [/^หน้าเว็บ/u, 'รายงาน.html'],
      ] as const) {
        const target = path.join(folder, file);
        await window.answerPath(target, choose(name));
        await window.page.getByText(`ส่งออกแล้ว: ${target}`).waitFor();
        expect(existsSync(target)).toBe(true);
      }
      const links = path.join(folder, 'ลิงก์.txt');
      await window.answerPath(links, choose(/^ลิงก์สำหรับ ITAS/u));
      await window.page.getByText(/ยังไม่มีลิงก์ ๔๓ ข้อ/u).waitFor();
      expect(readFileSync(links, 'utf8')).toContain('มีลิงก์แล้ว ๐ จาก ๔๓ ข้อ');
    });

    test('the menu and the screen under it can be used by everybody', async () => {
      await inPrint();
      await window.page.getByRole('button', { name: 'ส่งออก', exact: true }).click();
      await window.page.getByRole('menuitem', { name: /^Excel/u }).waitFor();
      expect(await violations(window.page)).toEqual([]);
    });

    test('the command menu finds every form, and a name without its ending gets it', async () => {
      const target = path.join(folder, 'จากเมนู');
      await window.answerPath(target, async () => {
        await window.page.keyboard.press('Control+KeyK');
        await window.page.getByRole('combobox').fill('เอ็กเซล');
        await window.page.getByRole('option', { name: /ส่งออกเป็น Excel/u }).click();
      });
      await window.page.getByText(`ส่งออกแล้ว: ${target}.xlsx`).waitFor();
      expect(existsSync(`${target}.xlsx`)).toBe(true);
    });

    test('the links are copied as text', async () => {
      await window.page.context().grantPermissions(['clipboard-read']);
      await inPrint();
      await choose(/^คัดลอกลิงก์สำหรับ ITAS/u)();
      await window.page.getByText(/คัดลอกรายการลิงก์แล้ว/u).waitFor();
      expect(await window.page.evaluate(() => navigator.clipboard.readText())).toContain('O38');
    });

    test('the web page can be read by everybody, asks for nothing and runs nothing', async () => {
      const file = await giveOut(sampleRegister(threeSigners), 'html', folder);
      const page = await window.page.context().newPage();
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await page.goto(pathToFileURL(file).href);
      expect(requests).toEqual([pathToFileURL(file).href]);
      expect(await page.locator('script, link, img, iframe').count()).toBe(0);
      expect(await violations(page)).toEqual([]);
      expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain('รายงานผลการดำเนินการ');
      expect(await page.getByRole('columnheader').count()).toBe(5);
      expect(await page.getByRole('rowheader').count()).toBe(3 + 8);
      expect(await page.getByRole('cell').first().getByRole('list').count()).toBe(0);
      expect(
        await page
          .getByRole('listitem')
          .filter({ hasText: /^๑\.๑\)/u })
          .count(),
      ).toBeGreaterThan(0);
      await page.close();
    });
  },
);
