// The server's four doors: a ticket exchanged for the token, a call, the event stream, a file of the window. Who knocks is checked
// first, in this order: the address it called us by, the origin it comes from, the secret it holds.
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Dispatch } from '../../src/contract/dispatch.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { windowFileFor } from '../node/static-file.ts';
import { bodyLimitBytes, readBody } from './body.ts';
import type { EventStream } from './event-stream.ts';
import { isToken, type Tickets, tokenHeader } from './token.ts';

export interface RequestRoom {
  /** `127.0.0.1:port`, the only name we answer to. */
  readonly ownHost: string;
  readonly token: string;
  readonly tickets: Tickets;
  readonly rendererFolder: string;
  readonly policy: string;
  readonly dispatch: Dispatch;
  readonly events: EventStream;
  /** Told of every call of our own window. */
  readonly heard: () => void;
  readonly onFault: (fault: unknown) => void;
}

const safetyHeaders = {
  'x-content-type-options': 'nosniff',
  'cache-control': 'no-store',
  'cross-origin-resource-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'referrer-policy': 'no-referrer',
} as const;

/** The listener for the server's requests. It never throws; an unforeseen fault is logged and answered with 500. */
export function answerRequests(room: RequestRoom): (request: IncomingMessage, response: ServerResponse) => void {
  return (request, response) => {
    answer(room, request, response).catch((fault: unknown) => {
      room.onFault(fault);
      if (response.headersSent) response.destroy();
      else refuse(response, 500);
    });
  };
}

async function answer(room: RequestRoom, request: IncomingMessage, response: ServerResponse): Promise<void> {
  // A page of another name that resolves to us (DNS rebinding) brings its own name here.
  if (request.headersDistinct.host?.join() !== room.ownHost) return refuse(response, 421);
  const pathname = pathOf(request);
  if (request.method === 'POST' && pathname === '/enter') return answerEntry(room, request, response);
  if (request.method === 'POST' && pathname === '/call') return answerCall(room, request, response);
  if (request.method !== 'GET') return refuse(response, 405);
  if (pathname === '/events') return answerEvents(room, request, response);
  return answerFile(room, pathname, response);
}

/** The token for a ticket, once. */
function answerEntry(room: RequestRoom, request: IncomingMessage, response: ServerResponse): void {
  // Whoever knocks from elsewhere must not spend a ticket either.
  const isOurs = request.headers.origin === `http://${room.ownHost}`;
  const isKnown = isOurs && room.tickets.spend(request.headers[tokenHeader]);
  if (isKnown) reply(response, 200, ok({ token: room.token }));
  else reply(response, 403, fail({ kind: 'refused', reason: 'unknownSender' }));
}

async function answerCall(room: RequestRoom, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const known =
    request.headers.origin === `http://${room.ownHost}` && isToken(room.token, request.headers[tokenHeader]);
  if (!known) return reply(response, 403, fail({ kind: 'refused', reason: 'unknownSender' }));
  room.heard();
  if (!/^application\/json(?:;|$)/u.test(request.headers['content-type'] ?? '')) return refuse(response, 415);
  const body = await readBody(request);
  if (body === 'tooLarge') {
    return reply(response, 413, fail({ kind: 'tooLarge', what: 'source', limit: bodyLimitBytes }));
  }
  const call = parseCall(body);
  if (call === null) return reply(response, 400, fail({ kind: 'invalid', field: '' }));
  return reply(response, 200, await room.dispatch(call.name, call.input));
}

function answerEvents(room: RequestRoom, request: IncomingMessage, response: ServerResponse): void {
  // Browsers send no origin with a page's own GET; where they send one it has to be ours.
  const { origin } = request.headers;
  const ours = origin === undefined || origin === `http://${room.ownHost}`;
  if (ours && isToken(room.token, request.headers[tokenHeader])) room.events.attach(response, safetyHeaders);
  else refuse(response, 403);
}

async function answerFile(room: RequestRoom, pathname: string, response: ServerResponse): Promise<void> {
  const wanted = windowFileFor(room.rendererFolder, pathname);
  if (wanted === null) return refuse(response, 404);
  const bytes = await readFile(wanted.file);
  response.writeHead(200, { ...safetyHeaders, 'content-type': wanted.type, 'content-security-policy': room.policy });
  response.end(bytes);
}

/** The path as sent, still encoded, without its query: a URL parser would already have resolved what we want to refuse. */
function pathOf(request: IncomingMessage): string {
  return (request.url ?? '').split(/[?#]/u, 1)[0] ?? '';
}

function parseCall(body: string): { readonly name: unknown; readonly input: unknown } | null {
  try {
    const call: unknown = JSON.parse(body);
    if (typeof call !== 'object' || call === null || !('name' in call) || !('input' in call)) return null;
    return { name: call.name, input: call.input };
  } catch {
    return null;
  }
}

function reply(response: ServerResponse, status: number, result: Result<unknown>): void {
  response.writeHead(status, { ...safetyHeaders, 'content-type': 'application/json; charset=utf-8' });
  response.end(JSON.stringify(result));
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status, { ...safetyHeaders, 'content-type': 'text/plain; charset=utf-8' });
  response.end(`${status}`);
}
