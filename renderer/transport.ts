// How the window reaches main: the preload bridge in Electron, POST /call and an event stream on 127.0.0.1 otherwise. It
// carries calls and events unchanged and must not know what any of them means.
import type { Transport } from '../src/contract/client.ts';
import type { HostEvent, HostEventListener } from '../src/contract/events.ts';
import { fail, type Result } from '../src/result.ts';

interface Bridge {
  call(name: string, input: unknown): Promise<unknown>;
  pathOfDropped(file: unknown): Promise<string | null>;
  onEvent(listener: HostEventListener): () => void;
}

declare global {
  interface Window {
    readonly itaRegister?: Bridge;
  }
}

export interface Connection {
  readonly transport: Transport;
  /** Calls `listener` with everything main says unasked. */
  readonly listen: (listener: HostEventListener) => void;
  /** Ends the listening and every call under way: main is going away and will not speak again. */
  readonly stop: () => void;
}

const tokenHeader = 'x-ita-token';
const tokenKey = 'ita-token';

/** The most bytes that a browser still sends, all requests together, while their page is going away; it refuses any more. */
const keepaliveBytes = 60_000;

/** How long the event stream rests after it broke. */
const reconnectMs = 1_000;

/** Where a file that was dropped onto the window lies; null behind a browser, which does not say, and for what is on no disk. */
export function pathOfDropped(file: File): Promise<string | null> {
  return window.itaRegister?.pathOfDropped(file) ?? Promise.resolve(null);
}

/** The connection of this window, or null when it was opened without the program (no bridge; no ticket, or a spent one). */
export async function connect(): Promise<Connection | null> {
  const bridge = window.itaRegister;
  if (bridge) return overBridge(bridge);
  const token = await takeToken();
  return token === null ? null : overLoopback(token);
}

function overBridge(bridge: Bridge): Connection {
  return {
    transport: async (name, input) => (await bridge.call(name, input)) as Result<unknown>,
    listen: (listener) => {
      bridge.onEvent(listener);
    },
    stop: () => {},
  };
}

/** The token for the address's ticket, kept for this tab only so that a reload works; the ticket is taken out of the address. */
async function takeToken(): Promise<string | null> {
  const ticket = /^#t=([\w-]+)$/u.exec(window.location.hash)?.[1];
  if (ticket !== undefined) {
    window.history.replaceState(null, '', window.location.pathname);
    const token = await exchange(ticket);
    if (token !== null) window.sessionStorage.setItem(tokenKey, token);
  }
  return window.sessionStorage.getItem(tokenKey);
}

/** Null for a ticket that was spent: by a window before this one, or by somebody who saw it. */
async function exchange(ticket: string): Promise<string | null> {
  try {
    const response = await fetch('/enter', { method: 'POST', headers: { [tokenHeader]: ticket } });
    const entered = (await response.json()) as Result<{ readonly token: string }>;
    return entered.ok ? entered.value.token : null;
  } catch {
    return null;
  }
}

function overLoopback(token: string): Connection {
  const stopped = new AbortController();
  const encoder = new TextEncoder();
  let bytesUnderWay = 0;
  return {
    transport: async (name, input) => {
      const body = encoder.encode(JSON.stringify({ name, input }));
      const outlivesPage = bytesUnderWay + body.length <= keepaliveBytes;
      if (outlivesPage) bytesUnderWay += body.length;
      try {
        const response = await fetch('/call', {
          method: 'POST',
          headers: { 'content-type': 'application/json', [tokenHeader]: token },
          body,
          keepalive: outlivesPage,
          signal: stopped.signal,
        });
        return (await response.json()) as Result<unknown>;
      } catch {
        // The program is gone or the reply was cut: the caller keeps what it has and may try again.
        return fail({ kind: 'programGone' });
      } finally {
        if (outlivesPage) bytesUnderWay -= body.length;
      }
    },
    listen: (listener) => {
      void readAllEvents(token, listener, stopped.signal);
    },
    stop: () => stopped.abort(),
  };
}

async function readAllEvents(token: string, listener: HostEventListener, signal: AbortSignal): Promise<void> {
  while (!signal.aborted) {
    try {
      const response = await fetch('/events', { headers: { [tokenHeader]: token }, signal });
      if (response.ok && response.body) await readEvents(response.body, listener);
    } catch {
      // A stream that broke is opened again below.
    }
    await new Promise((resolve) => setTimeout(resolve, reconnectMs));
  }
}

async function readEvents(body: ReadableStream<Uint8Array>, listener: HostEventListener): Promise<void> {
  const reader = body.pipeThrough(new TextDecoderStream() as TransformStream<Uint8Array, string>).getReader();
  let waiting = '';
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return;
    const lines = (waiting + value).split('\n');
    waiting = lines.pop() ?? '';
    for (const line of lines) {
      if (line.startsWith('data: ')) listener(JSON.parse(line.slice('data: '.length)) as HostEvent);
    }
  }
}
