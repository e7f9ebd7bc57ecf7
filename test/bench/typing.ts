// What typing costs in the window: from a key to the painted frame that shows it, in registers of growing size and in a bare
// textarea of the same run, on a processor slowed down to that of an old office machine; how long a window takes to open, and what it
// weighs.
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from 'playwright-core';
import { startLoopbackHost } from '../../main/loopback/host.ts';
import { appRoot } from '../../main/node/app-root.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { findChromium } from '../e2e/find-chromium.ts';
import { launchBrowser, openUntilReady, servePlainPages } from './browser-pages.ts';
import { record, remark } from './figures.ts';
import { largeRegister } from './register.ts';
import type { Offices } from './ten-years.ts';

const sizes = [24, 200];
const keys = [...'เจ้าหน้าที่รายงานผลการใช้จ่ายงบประมาณทุก'];
/** How much slower than this machine: the processor of a 4 GB office PC. */
const slowdown = 4;
/** Between two keys; shorter than the pause after which the window saves. */
const betweenKeysMs = 80;
const navigations = 4;

/** Kept by the probe in the page: resolves when the frame after the last key is painted. */
declare global {
  interface Window {
    keyPainted: Promise<number>;
  }
}

/** Records every figure, or why there is none. */
export async function benchWindow(folder: string, offices: Offices): Promise<void> {
  const program = findChromium(process.env);
  if (program === null) return remark('keys', 'Chromium is not installed, left out');
  const own = join(folder, 'window');
  const plain = await servePlainPages();
  const browser = await launchBrowser(program, join(own, 'profile'));
  try {
    const store = createRegisterStore({
      engine: await loadSqlEngine(),
      now: () => new Date().toISOString(),
      dataFolder: join(own, 'data'),
    });
    for (const measures of sizes) {
      const path = join(own, `${measures}.itareg`);
      const created = store.create(path, largeRegister(measures), '');
      if (!created.ok) throw new Error(created.error.kind);
      created.value.close();
      await benchOne(browser, plain.url, own, { name: `${measures} measures`, path });
    }
    const path = await offices.copyOf('ten years', join(own, 'office'));
    await benchOne(browser, plain.url, own, { name: 'ten years', path });
  } finally {
    await browser.close();
    plain.close();
  }
}

/** The register whose window is measured. */
interface Opened {
  readonly name: string;
  readonly path: string;
}

async function benchOne(
  browser: BrowserContext,
  plainUrl: string,
  folder: string,
  { name, path }: Opened,
): Promise<void> {
  const host = await startLoopbackHost({
    rendererFolder: join(appRoot(), 'dist', 'renderer'),
    dataFolder: join(folder, `data of ${name}`),
    version: '0.0.0',
    environment: process.env,
    openFile: path,
  });
  const page = await browser.newPage();
  const bare = await browser.newPage();
  try {
    await page.goto(host.url);
    const rows = page.locator('tr.measure');
    await rows.first().waitFor();
    const middle = rows.nth(Math.floor((await rows.count()) / 2));
    const cell = middle.locator('[data-column="steps"]');
    await middle.scrollIntoViewIfNeeded();
    await cell.click();
    const ours = await typeKeys(page);
    const weight = await weigh(page);
    await bare.goto(`${plainUrl}textarea`);
    await bare.locator('textarea').fill(await cell.inputValue());
    await bare.locator('textarea').click();
    const theirs = await typeKeys(bare);
    record('keys', name, ours, { peers: [{ name: 'a bare textarea', values: theirs }] });
    record('memory', `window, ${name}`, [weight.megabytes], { unit: 'MB', notes: [`${weight.nodes} nodes`] });
    const opened: number[] = [];
    const empty: number[] = [];
    for (let run = 0; run < navigations; run += 1) {
      opened.push((await openUntilReady(browser, host.url, 'tr.measure textarea')).sinceNavigationMs);
      empty.push((await openUntilReady(browser, `${plainUrl}empty`, 'p')).sinceNavigationMs);
    }
    record('start', `window alone, a row to type in, ${name}`, opened, {
      peers: [{ name: 'an empty page', values: empty }],
    });
  } finally {
    await page.close();
    await bare.close();
    await host.close();
  }
}

/** Types the keys as key events, each after the frame of the one before. */
async function typeKeys(page: Page): Promise<readonly number[]> {
  await page.bringToFront();
  const session = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    window.addEventListener(
      'keydown',
      (event) => {
        window.keyPainted = new Promise((resolve) => {
          // The frame is made right after this callback; a message is the first task after it.
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => resolve(performance.now() - event.timeStamp);
            port2.postMessage(null);
          });
        });
      },
      { capture: true },
    );
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  const times: number[] = [];
  for (const key of keys) {
    await press(session, key);
    times.push(await page.evaluate(() => window.keyPainted));
    await page.waitForTimeout(betweenKeysMs);
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return times.slice(2);
}

async function press(session: CDPSession, key: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', code: 'KeyD', key, text: key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', code: 'KeyD', key });
}

async function weigh(page: Page): Promise<{ readonly megabytes: number; readonly nodes: number }> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return { megabytes: usedSize / 1e6, nodes };
}
