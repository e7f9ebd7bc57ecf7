// What typing costs in the window: from a key to the painted frame that shows it, in registers of growing size and in a bare
// textarea of the same run, on a processor slowed down to that of an old office machine; and what the window weighs.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type BrowserContext, type CDPSession, chromium, type Page } from 'playwright-core';
import { startLoopbackHost } from '../../main/loopback/host.ts';
import { appRoot } from '../../main/node/app-root.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { loadSqlEngine } from '../../main/node/sql-engine.ts';
import { chromiumArguments, findChromium } from '../e2e/find-chromium.ts';
import { printLine, type Spread, spreadOf } from './figures.ts';
import { largeRegister } from './register.ts';
import { makeOffice, tenYears } from './ten-years.ts';

const sizes = [24, 60, 200];
const keys = [...'เจ้าหน้าที่รายงานผลการใช้จ่ายงบประมาณทุก'];
/** How much slower than this machine: the processor of a 4 GB office PC. */
const slowdown = 4;
/** Between two keys; shorter than the pause after which the window saves. */
const betweenKeysMs = 80;
const navigations = 5;

/** Kept by the probe in the page: resolves when the frame after the last key is painted. */
declare global {
  interface Window {
    keyPainted: Promise<number>;
    readyAt: number;
  }
}

/** Prints every figure, or why there is none. */
export async function benchTyping(): Promise<void> {
  const program = findChromium(process.env);
  if (program === null) return printLine('typing: no Chromium, left out');
  const folder = mkdtempSync(join(tmpdir(), 'ita-typing-bench-'));
  const plain = await servePlainPages();
  const browser = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: program,
    args: [...chromiumArguments],
    viewport: { width: 1366, height: 768 },
  });
  try {
    printScriptSize();
    const store = createRegisterStore({
      engine: await loadSqlEngine(),
      now: () => new Date().toISOString(),
      dataFolder: join(folder, 'data'),
    });
    for (const measures of sizes) {
      const path = join(folder, `${measures}.itareg`);
      const created = store.create(path, largeRegister(measures), '');
      if (!created.ok) throw new Error(created.error.kind);
      created.value.close();
      await benchWindow(browser, plain.url, folder, { name: `${measures} measures`, path });
    }
    const path = await makeOffice(join(folder, 'office'), tenYears);
    await benchWindow(browser, plain.url, folder, { name: 'ten years', path });
  } finally {
    await browser.close();
    plain.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** The register whose window is measured. */
interface Opened {
  readonly name: string;
  readonly path: string;
}

async function benchWindow(
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
    printLine(`key to frame, ${name}, ${slowdown}x slower`, figures(ours, theirs, 'bare textarea'));
    const opened: number[] = [];
    const empty: number[] = [];
    for (let run = 0; run < navigations; run += 1) {
      opened.push(await timeToReady(browser, host.url, 'tr.measure textarea'));
      empty.push(await timeToReady(browser, `${plainUrl}empty`, 'p'));
    }
    printLine(`to a table one can type in, ${name}`, figures(spreadOf(opened), spreadOf(empty), 'empty page'));
    printLine(`memory of the window, ${name}`, weight);
  } finally {
    await page.close();
    await bare.close();
    await host.close();
  }
}

/** Types the keys as key events, each after the frame of the one before. */
async function typeKeys(page: Page): Promise<Spread> {
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
  return spreadOf(times.slice(2));
}

async function press(session: CDPSession, key: string): Promise<void> {
  await session.send('Input.dispatchKeyEvent', { type: 'keyDown', code: 'KeyD', key, text: key });
  await session.send('Input.dispatchKeyEvent', { type: 'keyUp', code: 'KeyD', key });
}

/** From the navigation until the selector is there and a frame with it is painted; at the machine's own speed. */
async function timeToReady(browser: BrowserContext, url: string, selector: string): Promise<number> {
  const page = await browser.newPage();
  try {
    await page.addInitScript((wanted) => {
      const look = () => {
        if (!document.querySelector(wanted)) return void requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          window.readyAt = performance.now();
        };
        requestAnimationFrame(() => port2.postMessage(null));
      };
      look();
    }, selector);
    await page.goto(url);
    await page.waitForFunction(() => window.readyAt > 0);
    return await page.evaluate(() => window.readyAt);
  } finally {
    await page.close();
  }
}

async function weigh(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const { nodes } = await session.send('Memory.getDOMCounters');
  await session.detach();
  return `${(usedSize / 1e6).toFixed(1).padStart(8)} MB of JavaScript  ${nodes} nodes`;
}

function printScriptSize(): void {
  const folder = join(appRoot(), 'dist', 'renderer', 'assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const parts = scripts.map((name) => readFileSync(join(folder, name)));
  const kilobytes = (sizes: readonly number[]) => (sizes.reduce((sum, size) => sum + size, 0) / 1000).toFixed(0);
  const packed = kilobytes(parts.map((part) => gzipSync(part).length));
  printLine(
    'scripts of the window, all together',
    `${kilobytes(parts.map((part) => part.length))} kB, ${packed} kB as gzip`,
  );
}

function figures(ours: Spread, theirs: Spread, other: string): string {
  const one = ({ medianMs, p95Ms }: Spread) => `${medianMs.toFixed(0)} ms median, ${p95Ms.toFixed(0)} ms p95`;
  return `${one(ours)}; ${other} ${one(theirs)}; ratio ${(ours.medianMs / theirs.medianMs).toFixed(2)}`;
}

/** Two pages that hold as good as nothing: a textarea, and a word. */
async function servePlainPages(): Promise<{ readonly url: string; close(): void }> {
  const style = 'width: 300px; height: 400px; font: 15px/1.58 sans-serif';
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const body = request.url === '/textarea' ? `<textarea lang="th" style="${style}"></textarea>` : '<p>ว่าง</p>';
    response.end(`<!doctype html><title>ว่าง</title>${body}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
