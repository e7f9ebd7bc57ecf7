// The program behind 127.0.0.1, for a browser window and for end-to-end tests. Whatever comes in is treated as if a hostile web
// page had sent it: address, origin and token are checked before a byte of it is read.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createProgram, type Program, type ProgramOptions } from '../node/compose.ts';
import { contentSecurityPolicy, styleHashesIn } from '../node/content-security-policy.ts';
import { openStartFile } from '../node/start-file.ts';
import { createEventStream } from './event-stream.ts';
import { createPathQuestions } from './path-questions.ts';
import { answerRequests } from './requests.ts';
import { newToken } from './token.ts';

export interface LoopbackOptions extends ProgramOptions {
  /** The built window, `dist/renderer`. */
  readonly rendererFolder: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** A register to open before the window comes, as an absolute path. */
  readonly openFile?: string;
}

export interface LoopbackHost {
  /** With the token in its fragment; to be given to one window and nobody else. */
  readonly url: string;
  /** Resolves when a window that holds the token first speaks. */
  readonly connected: Promise<void>;
  /** Resolves when the host has ended, by `close` or because the window asked to be closed. */
  readonly closed: Promise<void>;
  /** Tells the window to put its drafts away, waits for it as long as `patienceMs`, then closes. */
  closeGently(patienceMs: number): Promise<void>;
  /** Ends the session, saved, and the server. May be called more than once. */
  close(): Promise<void>;
}

/** Starts the program and its server. Rejects when the port is taken or the program cannot start. */
export async function startLoopbackHost(options: LoopbackOptions): Promise<LoopbackHost> {
  const events = createEventStream();
  const questions = createPathQuestions(events.send);
  const token = newToken();
  let closing: Promise<void> | undefined;
  const [closed, announceClosed] = announcement();
  const [connected, announceConnected] = announcement();

  const program = await createProgram(
    {
      kind: 'loopback',
      choosePath: questions.ask,
      answerPath: questions.answer,
      // After this call's own reply has gone out, and outside the line of writes that closing waits for.
      closeNow: () => void setImmediate(() => void close()),
    },
    options,
  );
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const ownHost = `127.0.0.1:${port}`;
  server.on(
    'request',
    answerRequests({
      ownHost,
      token,
      rendererFolder: options.rendererFolder,
      policy: contentSecurityPolicy(styleHashesIn(options.rendererFolder)),
      dispatch: program.dispatch,
      events,
      heard: announceConnected,
      onFault: (fault) => program.log.error('requestFailed', { fault: String(fault) }),
    }),
  );
  if (options.openFile !== undefined && !(await openStartFile(program, options.openFile))) {
    events.send({ kind: 'openRequested', path: options.openFile });
  }

  function close(): Promise<void> {
    closing ??= end(program, server, () => {
      questions.giveUp();
      events.end();
    }).finally(announceClosed);
    return closing;
  }

  return {
    url: `http://${ownHost}/#t=${token}`,
    connected,
    closed,
    close,
    async closeGently(patienceMs) {
      if (events.hasListener()) {
        events.send({ kind: 'closeRequested' });
        await Promise.race([closed, new Promise((resolve) => setTimeout(resolve, patienceMs).unref())]);
      }
      await close();
    },
  };
}

function announcement(): [happened: Promise<void>, announce: () => void] {
  let announce: () => void = () => {};
  const happened = new Promise<void>((resolve) => {
    announce = resolve;
  });
  return [happened, announce];
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // A server listening on TCP has an address of this form; the type also allows for pipes.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

async function end(program: Program, server: Server, letGo: () => void): Promise<void> {
  letGo();
  try {
    await program.close();
  } finally {
    await new Promise<void>((resolve) => {
      server.close(() => resolve());
      server.closeIdleConnections();
      // A reply under way gets a moment; a connection somebody merely holds open gets no more.
      setTimeout(() => server.closeAllConnections(), 500).unref();
    });
  }
}
