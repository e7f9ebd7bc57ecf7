// The page tests' host over the loopback server and a Chromium of this machine.
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium, type Page } from 'playwright-core';
import { startLoopbackHost } from '../../main/loopback/host.ts';
import { chromiumArguments } from './find-chromium.ts';
import type { PageHost } from './page-host.ts';

const rendererFolder = fileURLToPath(new URL('../../dist/renderer', import.meta.url));

/** A host over the given browser, of these sources or of a program given. The window must have been built (`npm run build`). */
export function loopbackPageHost(executablePath: string, startHost = startLoopbackHost): PageHost {
  return {
    name: 'the loopback host',
    async start(programFolder, file) {
      if (!existsSync(path.join(rendererFolder, 'index.html')))
        throw new Error('dist/renderer is missing: npm run build');
      const host = await startHost({
        rendererFolder,
        dataFolder: programFolder,
        version: '0.0.0',
        environment: process.env,
        ...(file === undefined ? {} : { openFile: file }),
      });
      const profile = mkdtempSync(path.join(tmpdir(), 'chromium-profile-'));
      const browser = await chromium.launchPersistentContext(profile, {
        executablePath,
        args: [...chromiumArguments],
        viewport: { width: 1366, height: 768 },
      });
      const page = browser.pages()[0] ?? (await browser.newPage());
      const faults = watchFaults(page, new URL(host.url).host);
      await page.goto(host.url);
      return {
        page,
        faults,
        async answerPath(answer, ask) {
          await ask();
          await page.getByRole('dialog').getByRole('textbox').fill(answer);
          await page.keyboard.press('Enter');
        },
        async close() {
          host.closeGently();
          const question = page.getByRole('alertdialog');
          const isAsked = question.waitFor().then(
            () => 'asked' as const,
            () => 'gone' as const,
          );
          if ((await Promise.race([host.closed, isAsked])) === 'asked') {
            faults.push(`unsaved at the close: ${await question.textContent()}`);
            await host.close();
          }
          await host.closed;
          await browser.close();
          rmSync(profile, { recursive: true, force: true });
        },
      };
    },
  };
}

/** What the page complains of from now on, and requests that leave the machine. */
export function watchFaults(page: Page, ownHost: string): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    // A host that ends while a read is on its way cuts it: the browser says so, the page has done nothing wrong.
    const isCut = /net::ERR_(?:CONNECTION_RESET|CONNECTION_REFUSED|EMPTY_RESPONSE)/u.test(message.text());
    if (!isCut && (message.type() === 'error' || message.type() === 'warning'))
      faults.push(`console: ${message.text()} ${message.location().url}`);
  });
  page.on('pageerror', (fault) => faults.push(`exception: ${fault.message}`));
  page.on('request', (request) => {
    const url = new URL(request.url());
    const isOwn = url.host === ownHost || url.protocol === 'blob:' || url.protocol === 'data:';
    // The PDF viewer is part of the browser and loads its own pages.
    if (!isOwn && url.protocol !== 'chrome-extension:' && url.protocol !== 'chrome:')
      faults.push(`request: ${request.url()}`);
  });
  return faults;
}
