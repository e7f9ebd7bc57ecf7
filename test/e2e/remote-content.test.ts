// Content that would call home, in a real browser: pasted, dropped, and tried by a script of the page itself. A listener on the same
// machine counts who reaches it, and is to count nobody; the text of what was pasted stays, and nothing else of it.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cell, expectSaved, texts } from './register-page.ts';
import { chromium, needsChromium, onSample } from './rows-page.ts';

/** A browser holds connections open in advance; nobody waits for them. */
function endListener(listener: Server): Promise<void> {
  return new Promise((resolve) => {
    listener.close(() => resolve());
    listener.closeAllConnections();
  });
}

describe.skipIf(chromium === null)(`content that would call home ${needsChromium}`, () => {
  const window = onSample();
  let page: Page;
  let listener: Server;
  let there: string;
  let reached: string[];

  beforeEach(async () => {
    page = window.page();
    reached = [];
    listener = createServer((request, response) => {
      reached.push(`${request.method} ${request.url}`);
      response.writeHead(200, { 'access-control-allow-origin': '*', 'content-type': 'text/html' });
      response.end('<script>parent.postMessage(1)</script>');
    });
    listener.on('connection', (socket) => reached.push(`connection from ${socket.remotePort}`));
    listener.on('upgrade', (request, socket) => {
      reached.push(`upgrade ${request.url}`);
      socket.destroy();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    there = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
  });
  afterEach(() => endListener(listener));

  /** What a page of the web puts on the clipboard: a text, and all around it what loads something. */
  const laden = (text: string) => `<html><head>
    <link rel="stylesheet" href="http://${there}/style.css"><link rel="preload" as="image" href="http://${there}/preload.png">
    <link rel="prefetch" href="http://${there}/prefetch"><link rel="dns-prefetch" href="//${there}"><base href="http://${there}/">
    <meta http-equiv="refresh" content="0;url=http://${there}/refresh"><style>@import url(http://${there}/import.css);</style></head>
    <body background="http://${there}/background.png" style="background-image: url(http://${there}/style.png)">
    <img src="http://${there}/image.png" srcset="http://${there}/set.png 2x" onerror="fetch('http://${there}/onerror')">
    <script src="http://${there}/script.js"></script><script>fetch('http://${there}/inline')</script>
    <iframe src="http://${there}/frame"></iframe><object data="http://${there}/object"></object><embed src="http://${there}/embed">
    <video src="http://${there}/video.mp4" poster="http://${there}/poster.png" autoplay></video><audio src="http://${there}/audio" autoplay></audio>
    <svg><image href="http://${there}/svg.png"/><use href="http://${there}/use.svg#a"/></svg><input type="image" src="http://${there}/input.png">
    <table><tr><td>${text}<td><a href="http://${there}/link" ping="http://${there}/ping">ลิงก์</a></table></body></html>`;

  async function paste(html: string): Promise<void> {
    await page.evaluate((form) => {
      const data = new DataTransfer();
      data.setData('text/html', form);
      data.setData('text/plain', 'ข้อความธรรมดา');
      const event = new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true });
      document.activeElement?.dispatchEvent(event);
    }, html);
  }

  /** Long enough for a request that was begun to arrive on the same machine. */
  const settled = () => page.waitForTimeout(400);

  test('the listener hears a browser that does reach it', async () => {
    const other = await page.context().newPage();
    await other.goto(`http://${there}/hello`);
    expect(reached).toContain('GET /hello');
    await other.close();
  });

  test('pasted into a cell it is stored as text, and nothing of it is loaded', async () => {
    await cell(page, 'responsible', 1).click();
    await page.keyboard.press('Control+Home');
    await paste(laden('กองคลังจากเว็บ'));
    const dialog = page.getByRole('dialog', { name: 'วางตารางที่คัดลอกมา' });
    await dialog.waitFor();
    await settled();
    await dialog.getByRole('button', { name: 'วางเป็นข้อความในช่องนี้' }).click();
    await expectSaved(page);
    const stored = await cell(page, 'responsible', 1).inputValue();
    expect(stored).toMatch(/^กองคลังจากเว็บ ลิงก์/u);
    expect(stored).not.toMatch(/[<>]|http|onerror/u);
    await settled();
    expect(reached).toEqual([]);
  });

  test('pasted as rows it becomes their texts, and nothing of it is loaded', async () => {
    await cell(page, 'issue', 2).click();
    await paste(laden('แถวจากเว็บ'));
    await page.getByRole('dialog', { name: 'วางตารางที่คัดลอกมา' }).waitFor();
    await page.keyboard.press('Enter');
    await expect.poll(() => texts(page, 'issue')).toContain('แถวจากเว็บ');
    await expectSaved(page);
    await settled();
    expect(reached).toEqual([]);
    const loaded = await page.evaluate(
      (host) => document.querySelectorAll(`[src*="${host}"], [href*="${host}"], [style*="${host}"]`).length,
      there,
    );
    expect(loaded).toBe(0);
  });

  test('dropped onto a cell or beside it, it leads nowhere and loads nothing', async () => {
    const address = page.url();
    for (const place of ['textarea', 'main', 'body']) {
      await page.evaluate(
        ([selector, html, link]) => {
          const data = new DataTransfer();
          data.setData('text/html', html);
          data.setData('text/uri-list', link);
          data.setData('text/plain', link);
          const target = document.querySelector(selector);
          for (const kind of ['dragenter', 'dragover', 'drop']) {
            target?.dispatchEvent(new DragEvent(kind, { dataTransfer: data, bubbles: true, cancelable: true }));
          }
        },
        [place, laden('ลากมาจากเว็บ'), `http://${there}/dropped`] as const,
      );
    }
    await settled();
    expect(page.url()).toBe(address);
    expect(page.context().pages()).toHaveLength(1);
    expect(reached).toEqual([]);
  });

  test('typed or stored, a text that looks like a page is shown as that text', async () => {
    const text = `<img src=http://${there}/typed.png onerror=alert(1)> http://${there}/typed`;
    await cell(page, 'steps', 1).fill(text);
    await expectSaved(page);
    await page.reload();
    await cell(page, 'steps', 1).waitFor();
    expect(await cell(page, 'steps', 1).inputValue()).toBe(text);
    await settled();
    expect(reached).toEqual([]);
  });
});

describe.skipIf(chromium === null)(`a script inside the page ${needsChromium}`, () => {
  const window = onSample();

  test('cannot reach another address of this machine by any way the browser knows', async () => {
    const page = window.page();
    const reached: string[] = [];
    const listener = createServer((request, response) => {
      reached.push(`${request.method} ${request.url}`);
      response.end();
    });
    listener.on('upgrade', (request, socket) => {
      reached.push(`upgrade ${request.url}`);
      socket.destroy();
    });
    await new Promise<void>((resolve) => listener.listen(0, '127.0.0.1', resolve));
    const there = `127.0.0.1:${(listener.address() as AddressInfo).port}`;
    const own = page.context();
    // A window of its own, whose complaints about what it was refused are what is wanted here.
    const victim = await own.newPage();
    const kept = await page.evaluate(() => sessionStorage.getItem('ita-token') ?? '');
    await victim.addInitScript((token) => sessionStorage.setItem('ita-token', token), kept);
    await victim.goto(new URL(page.url()).origin);
    await cell(victim, 'issue', 1).waitFor();
    const refused = await victim.evaluate(async (host) => {
      const violations: string[] = [];
      document.addEventListener('securitypolicyviolation', (event) => violations.push(event.effectiveDirective));
      const add = (name: string, more: Record<string, string>) =>
        document.body.append(Object.assign(document.createElement(name), more));
      const attempts: (() => unknown)[] = [
        () => fetch(`http://${host}/fetch`, { mode: 'no-cors' }),
        () => navigator.sendBeacon(`http://${host}/beacon`, 'x'),
        () => new WebSocket(`ws://${host}/socket`),
        () => new EventSource(`http://${host}/events`),
        () => import(/* @vite-ignore */ `http://${host}/module.js`),
        () => add('img', { src: `http://${host}/image.png` }),
        () => add('script', { src: `http://${host}/script.js` }),
        () => add('script', { textContent: `fetch('http://${host}/inline')` }),
        () => add('link', { rel: 'stylesheet', href: `http://${host}/style.css` }),
        () => add('style', { textContent: `@import url(http://${host}/import.css)` }),
        () => add('iframe', { src: `http://${host}/frame` }),
        () => add('object', { data: `http://${host}/object` }),
        () => add('embed', { src: `http://${host}/embed` }),
        () => add('video', { src: `http://${host}/video` }),
        () => new FontFace('x', `url(http://${host}/font)`).load(),
        () => new Worker(`http://${host}/worker.js`),
        () => {
          const form = Object.assign(document.createElement('form'), { action: `http://${host}/form`, method: 'post' });
          document.body.append(form);
          form.submit();
        },
      ];
      for (const attempt of attempts) {
        try {
          await Promise.race([attempt(), new Promise((resolve) => setTimeout(resolve, 100))]);
        } catch {
          // Refused, as it should be.
        }
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
      return violations;
    }, there);
    expect(reached).toEqual([]);
    expect([...new Set(refused)].sort()).toEqual(
      [
        'connect-src',
        'font-src',
        'form-action',
        'frame-src',
        'img-src',
        'media-src',
        'object-src',
        'script-src-elem',
        'style-src-elem',
      ].sort(),
    );
    await victim.close();
    await endListener(listener);
  });
});
