// Moving house as the clerk does it: a copy to a stick, one file for handing over, and that file opened again.
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { findChromium } from './find-chromium.ts';
import { loopbackPageHost } from './loopback-page-host.ts';
import type { OpenWindow } from './page-host.ts';
import { cell } from './register-page.ts';

const chromium = findChromium(process.env);

describe.skipIf(chromium === null)(
  'moving house (needs Chromium, Chrome or Edge; CHROMIUM names its program file)',
  () => {
    let folder = '';
    let window: OpenWindow;

    beforeEach(async () => {
      folder = mkdtempSync(path.join(tmpdir(), 'ita-e2e-'));
      const made = await createSampleRegister(path.join(folder, 'ทะเบียน.itareg'));
      if (!made.ok) throw new Error(made.error.kind);
      mkdirSync(path.join(folder, 'แฟลชไดรฟ์'));
      window = await loopbackPageHost(chromium ?? '').start(
        path.join(folder, 'program'),
        path.join(folder, 'ทะเบียน.itareg'),
      );
      await cell(window.page, 'issue', 1).waitFor();
    });

    afterEach(async () => {
      await window.close();
      rmSync(folder, { recursive: true, force: true });
      expect(window.faults).toEqual([]);
    });

    const choose = (name: string) => async () => {
      await window.page.getByRole('button', { name: 'ไฟล์' }).click();
      await window.page.getByRole('menuitem', { name }).click();
    };

    test('copies to a stick and says that it was checked', async () => {
      const stick = path.join(folder, 'แฟลชไดรฟ์');
      await window.answerPath(stick, choose('สำรองลงแฟลชไดรฟ์…'));
      await window.page.getByText(/สำรองและตรวจสอบแล้ว/u).waitFor();
      const [copy = ''] = readdirSync(stick);
      expect(existsSync(path.join(stick, copy, 'manifest.json'))).toBe(true);
      expect(readdirSync(path.join(stick, copy))).toContain('ทะเบียน.itareg');
    });

    test('packs into one file, and opens it again in another folder', async () => {
      const parcel = path.join(folder, 'ส่งต่อ.itareg.zip');
      await window.answerPath(parcel, choose('รวมเป็นไฟล์เดียวเพื่อส่งต่อ…'));
      await window.page.getByText(/รวมเป็นไฟล์เดียวแล้ว/u).waitFor();
      const target = path.join(folder, 'แฟลชไดรฟ์');
      await window.answerPath(parcel, choose('เปิดไฟล์รวมที่ได้รับ…'));
      await window.answerPath(target, async () => {
        await window.page.getByRole('dialog', { name: 'เก็บไว้ในโฟลเดอร์ไหน' }).waitFor();
      });
      await expect.poll(() => readdirSync(target).length).toBe(1);
      await cell(window.page, 'issue', 1).waitFor();
    });
  },
);
