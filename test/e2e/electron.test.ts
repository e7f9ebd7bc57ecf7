// The built program in real Electron: what only it can show. Skipped, with the reason printed, where there is no binary.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { type ElectronHost, startElectronHost, whyNoElectron } from './electron-host.ts';

const reason = whyNoElectron();
if (reason !== null) console.log(`Electron tests are skipped: ${reason}`);

describe.skipIf(reason !== null)(
  `the program in real Electron${reason === null ? '' : ` (skipped: ${reason})`}`,
  () => {
    let work: string;
    let host: ElectronHost;
    const complaints: string[] = [];

    beforeAll(async () => {
      work = mkdtempSync(path.join(tmpdir(), 'ita-electron-e2e-'));
      const sample = path.join(work, 'ตัวอย่าง.itareg');
      const made = await createSampleRegister(sample);
      if (!made.ok) throw new Error(made.error.kind);
      host = await startElectronHost(path.join(work, 'data'), sample);
      host.page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
      });
      host.page.on('pageerror', (fault) => complaints.push(fault.message));
    });
    afterAll(async () => {
      await host?.close();
      rmSync(work, { recursive: true, force: true });
    });

    test('the page is ours, with the bridge and nothing of Node', async () => {
      expect(host.page.url()).toMatch(/^app:\/\/register\//u);
      expect(await host.page.evaluate('Object.keys(window.itaRegister)')).toEqual(['call', 'onEvent']);
      expect(await host.page.evaluate('[typeof require, typeof process, typeof module]')).toEqual(
        Array(3).fill('undefined'),
      );
    });

    test('the register of the start is on the screen', async () => {
      await host.page.getByText('องค์การบริหารส่วนตำบลตัวอย่าง').first().waitFor();
    });

    test('a path is asked for by the system’s own dialog', async () => {
      const chosen = path.join(work, 'สำเนา.itareg');
      await host.answerNextDialog(chosen);
      const question = `window.itaRegister.call('path.choose', { purpose: 'saveCopy', suggestedName: 'สำเนา' })`;
      expect(await host.page.evaluate(question)).toEqual({ ok: true, value: { path: chosen } });
    });

    test('no request leaves the machine and the page complains of nothing', async () => {
      expect(complaints).toEqual([]);
      const outcome = await host.page.evaluate(
        "fetch('https://example.invalid/').then(() => 'answered', () => 'refused')",
      );
      expect(outcome).toBe('refused');
    });
  },
);
