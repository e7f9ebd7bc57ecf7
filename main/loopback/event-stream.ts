// What main tells the window, as a stream of `data:` lines the window keeps open. Events sent while nobody listens wait.
import type { ServerResponse } from 'node:http';
import type { HostEvent } from '../../src/contract/events.ts';

/** A comment line, so that nothing between takes the stream for dead. */
const keepAliveMs = 20_000;
/** A page that is loaded again listens again within this time. */
const reloadMs = 5_000;

export interface EventStream {
  readonly send: (event: HostEvent) => void;
  /** Turns a response into one more listener; it hears everything that waited if it is the first. */
  readonly attach: (response: ServerResponse, headers: Readonly<Record<string, string>>) => void;
  readonly hasListener: () => boolean;
  /** Resolves when the last listener has been gone for a while; a reload is back before. */
  readonly left: () => Promise<void>;
  readonly end: () => void;
}

export function createEventStream(): EventStream {
  const listeners = new Set<ServerResponse>();
  const waiting: HostEvent[] = [];
  const keepAlive = setInterval(() => {
    for (const response of listeners) response.write(': here\n\n');
  }, keepAliveMs);
  keepAlive.unref();
  const waitingForLeft: (() => void)[] = [];
  const announceLeft = () => {
    for (const tell of waitingForLeft.splice(0)) tell();
  };
  const write = (response: ServerResponse, event: HostEvent) => response.write(`data: ${JSON.stringify(event)}\n\n`);

  return {
    send(event) {
      if (listeners.size === 0) waiting.push(event);
      for (const response of listeners) write(response, event);
    },
    attach(response, headers) {
      response.writeHead(200, { ...headers, 'content-type': 'text/event-stream; charset=utf-8' });
      response.write(': here\n\n');
      listeners.add(response);
      response.on('close', () => {
        listeners.delete(response);
        setTimeout(() => listeners.size === 0 && announceLeft(), reloadMs).unref();
      });
      for (const event of waiting.splice(0)) write(response, event);
    },
    hasListener: () => listeners.size > 0,
    left: () => new Promise((resolve) => waitingForLeft.push(resolve)),
    end() {
      clearInterval(keepAlive);
      for (const response of listeners) response.end();
      listeners.clear();
    },
  };
}
