// A window to take pictures of, in a folder of its own, and the day it thinks it is.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from 'playwright-core';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { findChromium } from '../e2e/find-chromium.ts';
import { loopbackPageHost } from '../e2e/loopback-page-host.ts';

/** After it the window has read the round and laid out its pages. */
export const settledMs = 1_500;

export interface Stage {
  /** Of the program and its files; gone when all pictures are taken. */
  readonly folder: string;
  /** The sample register. */
  readonly sample: string;
  /** A window on a register, or on the first screen. */
  withWindow(open: string | undefined, work: (page: Page) => Promise<void>): Promise<void>;
}

/** Sets a stage for the work and clears it away after. */
export async function onStage(work: (stage: Stage) => Promise<void>): Promise<void> {
  const chromium = findChromium(process.env);
  if (chromium === null) throw new Error('no Chromium, Chrome or Edge; CHROMIUM names its program file');
  const folder = mkdtempSync(path.join(tmpdir(), 'ita-pictures-'));
  const sample = path.join(folder, 'ตัวอย่าง.itareg');
  const made = await createSampleRegister(sample);
  if (!made.ok) throw new Error(made.error.kind);
  await work({
    folder,
    sample,
    async withWindow(open, inWindow) {
      const window = await loopbackPageHost(chromium).start(path.join(folder, 'program'), open);
      await inWindow(window.page);
      await window.close();
      if (window.faults.length > 0) throw new Error(window.faults.join('\n'));
    },
  });
  rmSync(folder, { recursive: true, force: true });
}

/** The sample is of a year long past: the window shows it as it stood on a day of that year. */
export async function standOn(page: Page, day: string): Promise<void> {
  await page.addInitScript((then) => {
    const shift = Date.now() - Date.parse(then);
    const now = Date.now.bind(Date);
    Date.now = () => now() - shift;
  }, `${day}T10:00:00+07:00`);
  await page.reload();
  await page.getByRole('button', { name: /^สถานะของแถวที่ ๑/u }).waitFor();
}
