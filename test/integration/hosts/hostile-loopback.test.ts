// The loopback host among others on the same machine: an address somebody saw, doors held open, bodies that never end, pages of other
// origins, crowds. What it refuses by name, origin and token is in loopback-host.test.ts.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { type LoopbackHost, startLoopbackHost } from '../../../main/loopback/host.ts';

let work: string;
let host: LoopbackHost;
/** Read once a host: every reading of its address makes a ticket. */
let origin: string;
const sockets: Socket[] = [];

beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'ita-hostile-'));
  mkdirSync(path.join(work, 'renderer'));
  writeFileSync(path.join(work, 'renderer', 'index.html'), '<!doctype html><title>page</title>');
});
afterAll(() => rmSync(work, { recursive: true, force: true }));

beforeEach(async () => {
  host = await startLoopbackHost({
    dataFolder: mkdtempSync(path.join(work, 'data-')),
    version: '9.9.9',
    environment: {},
    rendererFolder: path.join(work, 'renderer'),
    patienceMs: 500,
  });
  origin = new URL(host.url).origin;
});
afterEach(async () => {
  for (const socket of sockets.splice(0)) socket.destroy();
  await host.close();
});

const ticketOf = (address: string) => new URL(address).hash.slice(3);

function enter(ticket: string, headers: Readonly<Record<string, string>> = { origin }): Promise<Response> {
  return fetch(`${origin}/enter`, { method: 'POST', headers: { 'x-ita-token': ticket, ...headers } });
}

function call(token: string): Promise<Response> {
  return fetch(`${origin}/call`, {
    method: 'POST',
    headers: { origin, 'x-ita-token': token, 'content-type': 'application/json' },
    body: JSON.stringify({ name: 'app.info', input: {} }),
  });
}

async function tokenFor(ticket: string): Promise<string> {
  const entered = (await (await enter(ticket)).json()) as { value: { token: string } };
  return entered.value.token;
}

test('an address opens one window: who saw it in the list of processes gets nothing by it afterwards', async () => {
  const seen = host.url;
  const token = await tokenFor(ticketOf(seen));
  expect(token).not.toBe(ticketOf(seen));
  expect((await call(token)).status).toBe(200);
  for (let attempt = 0; attempt < 3; attempt++) {
    const again = await enter(ticketOf(seen));
    expect(again.status).toBe(403);
    expect(await again.text()).not.toContain(token);
  }
  expect((await call(ticketOf(seen))).status).toBe(403);
  expect((await fetch(`${origin}/events`, { headers: { 'x-ita-token': ticketOf(seen) } })).status).toBe(403);
  // The window goes on as before.
  expect((await call(token)).status).toBe(200);
});

test('an address is no token before it is exchanged, and a token is no ticket', async () => {
  const ticket = ticketOf(host.url);
  expect((await call(ticket)).status).toBe(403);
  const token = await tokenFor(ticket);
  expect((await enter(token)).status).toBe(403);
});

test('every reading of the address is another ticket; the last sixteen are good', async () => {
  const tickets = Array.from({ length: 17 }, () => ticketOf(host.url));
  expect(new Set(tickets).size).toBe(17);
  expect((await enter(tickets[0] ?? '')).status).toBe(403);
  for (const ticket of tickets.slice(1)) expect((await enter(ticket)).status).toBe(200);
});

test('a page of another origin, or of none, cannot spend a ticket', async () => {
  const ticket = ticketOf(host.url);
  for (const headers of [{ origin: 'https://evil.invalid' }, { origin: 'null' }, { origin: '' }]) {
    expect((await enter(ticket, headers)).status).toBe(403);
  }
  expect((await enter(ticket)).status).toBe(200);
});

test('no answer ever invites another origin in, asked for or not', async () => {
  const token = await tokenFor(ticketOf(host.url));
  const asked = [
    call(token),
    enter('x'),
    fetch(`${origin}/`, { headers: { origin: 'https://evil.invalid' } }),
    fetch(`${origin}/nothing`),
    fetch(`${origin}/call`, {
      method: 'OPTIONS',
      headers: { origin: 'https://evil.invalid', 'access-control-request-method': 'POST' },
    }),
  ];
  for (const answer of await Promise.all(asked)) {
    const invitations = [...answer.headers.keys()].filter((name) => name.startsWith('access-control'));
    expect(invitations).toEqual([]);
    expect(answer.headers.get('cross-origin-resource-policy')).toBe('same-origin');
    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('referrer-policy')).toBe('no-referrer');
  }
});

/** A connection that says `text` and then what it hears until it is closed. */
function knock(text: string): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: Number(new URL(origin).port) }, () => socket.write(text));
    sockets.push(socket);
    let heard = '';
    socket.on('data', (chunk: Buffer) => {
      heard += chunk.toString();
    });
    socket.on('error', () => resolve(heard));
    socket.on('close', () => resolve(heard));
  });
}

test('a body that never comes whole, and headers that never end, are given up', async () => {
  const { host: name } = new URL(origin);
  const token = await tokenFor(ticketOf(host.url));
  const head = [
    'POST /call HTTP/1.1',
    `Host: ${name}`,
    `Origin: http://${name}`,
    `x-ita-token: ${token}`,
    'content-type: application/json',
    'content-length: 1000',
  ].join('\r\n');
  const [slowBody, slowHead] = await Promise.all([knock(`${head}\r\n\r\n{"name":`), knock('GET / HTTP/1.1\r\nHost:')]);
  expect(slowBody).toMatch(/^$|HTTP\/1\.1 408/u);
  expect(slowHead).toMatch(/^$|HTTP\/1\.1 408/u);
  expect((await call(token)).status).toBe(200);
});

test('what is no HTTP, too long a head, and two lengths are turned away, and the next call works', async () => {
  const { host: name } = new URL(origin);
  const token = await tokenFor(ticketOf(host.url));
  const odd = [
    '\0\0\0\0\r\n\r\n',
    `GET / HTTP/1.1\r\nHost: ${name}\r\nx: ${'a'.repeat(100_000)}\r\n\r\n`,
    `POST /call HTTP/1.1\r\nHost: ${name}\r\ncontent-length: 5\r\ntransfer-encoding: chunked\r\n\r\n0\r\n\r\n`,
    `GET / HTTP/1.1\r\nHost: ${name}\r\nHost: evil.invalid\r\nConnection: close\r\n\r\n`,
    `GET http://evil.invalid/ HTTP/1.1\r\nHost: ${name}\r\nConnection: close\r\n\r\n`,
  ];
  for (const text of odd) expect(await knock(text)).not.toMatch(/HTTP\/1\.1 200/u);
  expect((await call(token)).status).toBe(200);
});

test('a crowd that holds connections open does not last, and our window is answered again', async () => {
  const token = await tokenFor(ticketOf(host.url));
  const crowd = Array.from({ length: 200 }, () => knock('GET / HTTP/1.1\r\n'));
  await Promise.all(crowd);
  expect((await call(token)).status).toBe(200);
});

test('a reader of its files gets the page and nothing of the person’s: no call without a token is a GET', async () => {
  for (const target of ['/call?name=app.info', '/enter', '/events', '/call/', '/../log.jsonl', '/log.jsonl']) {
    expect([target, (await fetch(`${origin}${target}`)).status]).toEqual([target, target === '/events' ? 403 : 404]);
  }
});

test('a window that left is told of, and one that only loads itself again is not', async () => {
  const token = await tokenFor(ticketOf(host.url));
  const listen = () => {
    const stop = new AbortController();
    const response = fetch(`${origin}/events`, { headers: { 'x-ita-token': token }, signal: stop.signal });
    return response.then(() => () => stop.abort());
  };
  let hasLeft = false;
  void host.left().then(() => {
    hasLeft = true;
  });
  const leave = await listen();
  leave();
  const leaveAgain = await listen();
  await new Promise((resolve) => setTimeout(resolve, 5_500));
  expect(hasLeft).toBe(false);
  leaveAgain();
  await host.left();
  expect(hasLeft).toBe(true);
});
