// The browser that the window is measured in, pages that hold as good as nothing for its peers, and when a page is ready.
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type BrowserContext, chromium } from 'playwright-core';
import { chromiumArguments } from '../e2e/find-chromium.ts';

declare global {
  interface Window {
    /** Set by the probe when the frame with the wanted element is painted: milliseconds since the navigation. */
    readyAt: number;
  }
}

export const emptyPage = '<!doctype html><title>ว่าง</title><p>ว่าง</p>';

/** A browser as large as an office's screen. */
export function launchBrowser(program: string, profile: string): Promise<BrowserContext> {
  return chromium.launchPersistentContext(profile, {
    executablePath: program,
    args: [...chromiumArguments],
    viewport: { width: 1366, height: 768 },
  });
}

export interface Ready {
  readonly sinceNavigationMs: number;
  /** On the clock of this machine, milliseconds since 1970. */
  readonly at: number;
}

/** Opens the address until the selector is there and a frame with it is painted; at the machine's own speed. */
export async function openUntilReady(browser: BrowserContext, url: string, selector: string): Promise<Ready> {
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
    return await page.evaluate(() => ({
      sinceNavigationMs: window.readyAt,
      at: performance.timeOrigin + window.readyAt,
    }));
  } finally {
    await page.close();
  }
}

/** Two pages: a textarea, and a word. */
export async function servePlainPages(): Promise<{ readonly url: string; close(): void }> {
  const style = 'width: 300px; height: 400px; font: 15px/1.58 sans-serif';
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    const textarea = `<!doctype html><title>ว่าง</title><textarea lang="th" style="${style}"></textarea>`;
    response.end(request.url === '/textarea' ? textarea : emptyPage);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}/`, close: () => server.close() };
}
