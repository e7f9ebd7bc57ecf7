// The loopback host over real HTTP, asked by its own window and by everything that is not.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { type IncomingHttpHeaders, request } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { bodyLimitBytes } from '../../../main/loopback/body.ts';
import { type LoopbackHost, type LoopbackOptions, startLoopbackHost } from '../../../main/loopback/host.ts';
import { createSampleRegister } from '../../../main/node/sample-register.ts';

let work: string;
let rendererFolder: string;
let sample: string;
let host: LoopbackHost;
/** The token of each host whose window has entered. */
const tokens = new WeakMap<LoopbackHost, string>();

beforeAll(async () => {
  work = mkdtempSync(path.join(tmpdir(), 'ita-loopback-'));
  rendererFolder = path.join(work, 'renderer');
  mkdirSync(path.join(rendererFolder, 'assets'), { recursive: true });
  writeFileSync(path.join(rendererFolder, 'index.html'), '<!doctype html><title>page</title>');
  writeFileSync(path.join(rendererFolder, 'assets', 'font.woff2'), 'font');
  writeFileSync(path.join(rendererFolder, 'style-hashes.json'), '["sha256-abc="]');
  writeFileSync(path.join(work, 'secret.html'), 'secret');
  sample = path.join(work, 'ตัวอย่าง.itareg');
  const made = await createSampleRegister(sample);
  if (!made.ok) throw new Error(made.error.kind);
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

/** A host whose window has entered. */
async function start(more: Partial<LoopbackOptions> = {}): Promise<LoopbackHost> {
  const dataFolder = mkdtempSync(path.join(work, 'data-'));
  const started = await startLoopbackHost({ dataFolder, version: '9.9.9', environment: {}, rendererFolder, ...more });
  const entered = await enter(started, started.url);
  tokens.set(started, JSON.parse(entered.body).value.token);
  return started;
}

/** What a window does with its address. */
function enter(at: LoopbackHost, address: string, more: Partial<Question> = {}): Promise<Answer> {
  const headers = { 'x-ita-token': new URL(address).hash.slice(3), ...more.headers };
  return ask({ method: 'POST', path: '/enter', ...more, headers }, at);
}
beforeEach(async () => {
  host = await start();
});
afterEach(() => host.close());

interface Question {
  readonly method?: string;
  readonly path: string;
  /** Overrides what our own window would send; undefined leaves a header out. */
  readonly headers?: Readonly<Record<string, string | undefined>>;
  readonly body?: string | Buffer;
}
interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Sends exactly the path and headers given; `fetch` would tidy them up first. */
function ask(question: Question, at = host): Promise<Answer> {
  const { host: ownHost, hostname, port } = new URL(at.url);
  const own = {
    host: ownHost,
    origin: `http://${ownHost}`,
    'x-ita-token': tokens.get(at),
    'content-type': 'application/json',
  };
  const headers = Object.fromEntries(
    Object.entries({ ...own, ...question.headers }).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value]],
    ),
  );
  return new Promise((resolve, reject) => {
    const sent = request(
      { hostname, port, method: question.method ?? 'GET', path: question.path, headers },
      (response) => {
        const chunks: Buffer[] = [];
        response.on('data', (chunk: Buffer) => chunks.push(chunk));
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
          }),
        );
        response.on('error', reject);
      },
    );
    sent.on('error', reject);
    sent.end(question.body);
  });
}

const call = (name: string, input: unknown, more: Partial<Question> = {}) =>
  ask({ method: 'POST', path: '/call', body: JSON.stringify({ name, input }), ...more });

/** The event stream, as the events of its data lines, one at a time. */
async function listen(at = host) {
  const { origin } = new URL(at.url);
  const stop = new AbortController();
  const response = await fetch(`${origin}/events`, {
    headers: { 'x-ita-token': tokens.get(at) ?? '' },
    signal: stop.signal,
  });
  const reader = response.body?.pipeThrough(new TextDecoderStream()).getReader();
  let rest = '';
  return {
    response,
    stop: () => stop.abort(),
    async next(): Promise<unknown> {
      for (;;) {
        const line = /(?:^|\n)data: (.*)\n\n/u.exec(rest);
        if (line) {
          rest = rest.slice(line.index + line[0].length);
          return JSON.parse(line[1] ?? '');
        }
        const read = await reader?.read();
        if (read === undefined || read.done) return 'ended';
        rest += read.value;
      }
    },
  };
}

test('the address is 127.0.0.1, a free port, and a ticket of 24 bytes in the fragment', () => {
  expect(host.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#t=[\w-]{32}$/u);
});

test('nothing listens on another address of this machine', async () => {
  const { port } = new URL(host.url);
  const outcome = await new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.2', port: Number(port) });
    socket.on('connect', () => resolve('connected'));
    socket.on('error', () => resolve('refused'));
  });
  expect(outcome).toBe('refused');
});

test('our window is answered with the result as JSON', async () => {
  const reply = await call('app.info', {});
  expect(reply.status).toBe(200);
  expect(JSON.parse(reply.body)).toMatchObject({ ok: true, value: { host: 'loopback', version: '9.9.9' } });
  expect(reply.headers['access-control-allow-origin']).toBeUndefined();
});

test('a call nobody knows and an input that does not fit are results, not faults', async () => {
  expect(JSON.parse((await call('app.quit', {})).body)).toEqual({
    ok: false,
    error: { kind: 'refused', reason: 'unknownCall' },
  });
  expect(JSON.parse((await call('__proto__', {})).body)).toMatchObject({ ok: false, error: { kind: 'refused' } });
  expect(JSON.parse((await call('register.open', { path: 7 })).body)).toMatchObject({
    ok: false,
    error: { kind: 'invalid' },
  });
});

test('another name for us is answered 421, whatever is asked', async () => {
  const { port } = new URL(host.url);
  for (const name of [
    'evil.invalid',
    `evil.invalid:${port}`,
    `localhost:${port}`,
    '127.0.0.1',
    `127.0.0.1:${port}.evil.invalid`,
  ]) {
    expect([name, (await ask({ path: '/', headers: { host: name } })).status]).toEqual([name, 421]);
    expect([name, (await call('app.info', {}, { headers: { host: name } })).status]).toEqual([name, 421]);
  }
});

test('another origin, or none, is answered 403', async () => {
  for (const origin of ['https://evil.invalid', 'null', 'http://127.0.0.1:1', undefined]) {
    const reply = await call('app.info', {}, { headers: { origin } });
    expect([origin, reply.status]).toEqual([origin, 403]);
    expect(JSON.parse(reply.body)).toEqual({ ok: false, error: { kind: 'refused', reason: 'unknownSender' } });
  }
  expect((await ask({ path: '/events', headers: { origin: 'https://evil.invalid' } })).status).toBe(403);
});

test('a wrong token, or none, is answered 403', async () => {
  for (const token of ['', 'x', 'A'.repeat(32), undefined]) {
    expect([token, (await call('app.info', {}, { headers: { 'x-ita-token': token } })).status]).toEqual([token, 403]);
    expect([token, (await ask({ path: '/events', headers: { 'x-ita-token': token } })).status]).toEqual([token, 403]);
  }
});

test('a simple form post of a foreign page never reaches a call', async () => {
  const reply = await call('app.info', {}, { headers: { 'content-type': 'text/plain' } });
  expect(reply.status).toBe(415);
});

test('a body that is no call is answered 400', async () => {
  for (const body of ['', 'not json', '[]', 'null', '"x"', '{"name":"app.info"}']) {
    expect([body, (await ask({ method: 'POST', path: '/call', body })).status]).toEqual([body, 400]);
  }
});

test('a body over the limit gets a typed answer, and the next call works', async () => {
  const reply = await ask({ method: 'POST', path: '/call', body: Buffer.alloc(bodyLimitBytes + 1, 0x20) });
  expect(reply.status).toBe(413);
  expect(JSON.parse(reply.body)).toEqual({
    ok: false,
    error: { kind: 'tooLarge', what: 'source', limit: bodyLimitBytes },
  });
  expect((await call('app.info', {})).status).toBe(200);
});

test('other methods and paths are refused', async () => {
  for (const method of ['PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD']) {
    expect([method, (await ask({ method, path: '/call' })).status]).toEqual([method, 405]);
  }
  expect((await ask({ method: 'POST', path: '/' })).status).toBe(405);
  expect((await ask({ path: '/call' })).status).toBe(404);
});

test('the page comes with its policy and every header that keeps others out', async () => {
  for (const target of ['/', '/index.html', '/index.html?x=1']) {
    const page = await ask({ path: target, headers: { 'x-ita-token': undefined, origin: undefined } });
    expect(page.status).toBe(200);
    expect(page.body).toContain('<title>page</title>');
    expect(page.headers).toMatchObject({
      'content-type': 'text/html; charset=utf-8',
      'x-content-type-options': 'nosniff',
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
    expect(page.headers['content-security-policy']).toContain("frame-ancestors 'none'");
    expect(page.headers['content-security-policy']).toContain("style-src 'self' 'sha256-abc='");
  }
  expect((await ask({ path: '/assets/font.woff2' })).headers['content-type']).toBe('font/woff2');
  expect((await ask({ path: '/help/lists.png' })).headers['content-type']).toBe('image/png');
});

test('no path leads out of the folder or to a file that is not the window’s', async () => {
  const paths = [
    '/../secret.html',
    '/..%2fsecret.html',
    '/%2e%2e/secret.html',
    '/%2e%2e%2fsecret.html',
    '/..%5csecret.html',
  ];
  const others = [
    '/assets/../../secret.html',
    '//secret.html',
    '/help/',
    '/help/../icons/app.svg',
    '/help/%2e%2e%2ficons%2fapp.svg',
    '/style-hashes.json',
    '/assets',
    '/assets/',
    '/%00',
    '/%zz',
    '/C:/x.html',
    '',
  ];
  for (const target of [...paths, ...others]) {
    const answer = await ask({ path: target || '*' });
    expect([target, answer.status]).toEqual([target, 404]);
    expect(answer.body).not.toContain('secret');
  }
});

test('a question for a path goes to the window and its answer comes back whole', async () => {
  const events = await listen();
  expect(events.response.headers.get('content-type')).toContain('text/event-stream');
  const asked = call('path.choose', { purpose: 'savePdf', suggestedName: 'รายงาน' });
  const event = await events.next();
  expect(event).toMatchObject({
    kind: 'askPath',
    purpose: 'savePdf',
    suggestedPath: expect.stringMatching(/รายงาน\.pdf$/u),
  });
  const { askId } = event as { askId: string };
  await call('path.answer', { askId: 'unknown', path: '/x.pdf' });
  await call('path.answer', { askId, path: path.join(work, 'ออก') });
  expect(JSON.parse((await asked).body)).toEqual({ ok: true, value: { path: path.join(work, 'ออก.pdf') } });
  events.stop();
});

test('a question turned down is null', async () => {
  const events = await listen();
  const asked = call('path.choose', { purpose: 'openRegister', suggestedName: '' });
  const { askId } = (await events.next()) as { askId: string };
  await call('path.answer', { askId, path: null });
  expect(JSON.parse((await asked).body)).toEqual({ ok: true, value: { path: null } });
  events.stop();
});

test('a register named at the start is open; one that cannot be is left to the window, which hears of it when it listens', async () => {
  const opened = await start({ openFile: sample });
  const reply = await ask({ method: 'POST', path: '/call', body: '{"name":"register.current","input":{}}' }, opened);
  expect(JSON.parse(reply.body)).toMatchObject({ ok: true, value: { open: { file: { path: sample } } } });
  await opened.close();

  const missing = path.join(work, 'ไม่มี.itareg');
  const unopened = await start({ openFile: missing });
  const events = await listen(unopened);
  expect(await events.next()).toEqual({ kind: 'openRequested', path: missing });
  await unopened.close();
});

test('the window asking to be closed ends the host, after the reply', async () => {
  const reply = await call('app.closeNow', {});
  expect(JSON.parse(reply.body)).toEqual({ ok: true, value: {} });
  await host.closed;
  await expect(call('app.info', {})).rejects.toThrow();
});

test('a gentle close asks the window first and ends when it answers', async () => {
  const events = await listen();
  host.closeGently();
  expect(await events.next()).toEqual({ kind: 'closeRequested' });
  await call('app.closeNow', {});
  await host.closed;
  expect(await events.next()).toBe('ended');
});

test('a window that answers but stays is not closed under the person; asked again, it is asked again', async () => {
  const events = await listen();
  host.closeGently();
  await events.next();
  await call('app.info', {});
  host.closeGently();
  expect(await events.next()).toEqual({ kind: 'closeRequested' });
  await host.close();
});

test('a gentle close without a window does not wait for one', async () => {
  host.closeGently();
  await host.closed;
});

test('closing answers open questions and may be asked twice', async () => {
  const events = await listen();
  const asked = call('path.choose', { purpose: 'openRegister', suggestedName: '' });
  await events.next();
  await Promise.all([host.close(), host.close()]);
  expect(JSON.parse((await asked).body)).toEqual({ ok: true, value: { path: null } });
});
