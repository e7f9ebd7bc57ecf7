// A window whose parts can be taken away one by one: its page, its browser, its disk, the program behind it.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page } from 'playwright-core';
import { type LoopbackHost, startLoopbackHost } from '../../main/loopback/host.ts';
import type { Disk } from '../../main/node/disk.ts';
import { createSampleRegister } from '../../main/node/sample-register.ts';
import { chromiumArguments, findChromium } from './find-chromium.ts';
import { cell } from './register-page.ts';

export const chromiumProgram = findChromium(process.env);
export const needsChromium = '(needs Chromium, Chrome or Edge; CHROMIUM names its program file)';

const rendererFolder = fileURLToPath(new URL('../../dist/renderer', import.meta.url));
const startProgram = fileURLToPath(new URL('../../dist/main/start.js', import.meta.url));

/** A folder with the sample register in it, and whatever of the program stands around it; `end` takes everything away. */
export interface Ground {
  readonly folder: string;
  readonly file: string;
  /** The program in this process, with the register open. */
  host(disk?: Disk): Promise<LoopbackHost>;
  /** The program as a process of its own, for killing; and the address it says. */
  process(): Promise<{ readonly child: ChildProcess; readonly url: string }>;
  browser(): Promise<BrowserContext>;
  end(): Promise<void>;
}

export async function prepareGround(): Promise<Ground> {
  const folder = mkdtempSync(path.join(tmpdir(), 'ita-lose-'));
  const file = path.join(folder, 'ทะเบียน.itareg');
  const made = await createSampleRegister(file);
  if (!made.ok) throw new Error(made.error.kind);
  const dataFolder = path.join(folder, 'program');
  const ends: (() => unknown)[] = [];
  return {
    folder,
    file,
    async host(disk) {
      const options = { rendererFolder, dataFolder, version: '0.0.0', environment: process.env, openFile: file };
      const host = await startLoopbackHost(disk ? { ...options, disk } : options);
      ends.unshift(() => host.close());
      return host;
    },
    async process() {
      const { DISPLAY: _, WAYLAND_DISPLAY: __, ...environment } = process.env;
      const child = spawn(process.execPath, [startProgram, file], {
        env: { ...environment, ITA_REGISTER_DATA: dataFolder, REGISTER_NO_DOWNLOAD: '1' },
      });
      ends.unshift(() => child.kill('SIGKILL'));
      return { child, url: await addressOf(child) };
    },
    async browser() {
      const profile = mkdtempSync(path.join(folder, 'profile-'));
      const context = await chromium.launchPersistentContext(profile, {
        executablePath: chromiumProgram ?? '',
        args: [...chromiumArguments],
        viewport: { width: 1366, height: 768 },
      });
      ends.unshift(() => context.close());
      return context;
    },
    async end() {
      for (const end of ends.splice(0)) await end();
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

function addressOf(child: ChildProcess): Promise<string> {
  let said = '';
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const address = /http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]+/u.exec(said);
      if (address) resolve(address[0]);
    });
    child.on('exit', () => reject(new Error(`the program ended: ${said}`)));
  });
}

/** A window of the program in a page of its own, ready to be typed into. */
export async function openPage(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  await cell(page, 'issue', 1).waitFor();
  return page;
}

/** Longer than typing waits until main is told of it, much shorter than until it is saved. */
export function aBreath(page: Page): Promise<void> {
  return page.waitForTimeout(250);
}

/** The page's process dies as it does of a fault in the browser or of no memory. */
export async function crash(page: Page): Promise<void> {
  const gone = new Promise((resolve) => page.once('crash', resolve));
  const session = await page.context().newCDPSession(page);
  // Nobody is left to answer.
  session.send('Page.crash').catch(() => {});
  await gone;
  await page.close();
}
