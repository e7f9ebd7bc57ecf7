// The program behind 127.0.0.1, for a browser window and for end-to-end tests. Whatever comes in is treated as if a hostile web
// page had sent it: address, origin and token are checked before a byte of it is read.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { fail } from '../../src/result.ts';
import { createClosing } from '../node/closing.ts';
import { createProgram, type ProgramOptions } from '../node/compose.ts';
import { contentSecurityPolicy, styleHashesIn } from '../node/content-security-policy.ts';
import { openStartFile } from '../node/start-file.ts';
import { createEventStream } from './event-stream.ts';
import { createPathQuestions } from './path-questions.ts';
import { answerRequests } from './requests.ts';
import { createTickets, newToken } from './token.ts';

export interface LoopbackOptions extends ProgramOptions {
  /** The built window, `dist/renderer`. */
  readonly rendererFolder: string;
  /** 0, the default, takes a free port. */
  readonly port?: number;
  /** How long a request may take to arrive whole; ten seconds where nothing is said. */
  readonly patienceMs?: number;
  /** A register to open before the window comes, as an absolute path. */
  readonly openFile?: string;
}

export interface LoopbackHost {
  /** With a ticket in its fragment that one window can enter by, once: another one at each reading. */
  readonly url: string;
  /** Resolves when a window that holds the token first speaks. */
  readonly connected: Promise<void>;
  /** Resolves when the host has ended, by `close` or because the window asked to be closed. */
  readonly closed: Promise<void>;
  /** Resolves when no window has listened for a while, after one did. */
  left(): Promise<void>;
  /** Asks the window to put its drafts away and to close; a silent window, or none, is not waited for. See `closed`. */
  closeGently(): void;
  /** Ends the session, saved, and the server. May be called more than once. */
  close(): Promise<void>;
}

/** A request that is not whole by then is somebody's who holds the door: our window is on the same machine. */
const patienceMs = 10_000;
/** A browser opens six, and the stream of events; more is no window of ours. */
const mostConnections = 64;

/** Starts the program and its server. Rejects when the port is taken or the program cannot start. */
export async function startLoopbackHost(options: LoopbackOptions): Promise<LoopbackHost> {
  const events = createEventStream();
  const questions = createPathQuestions(events.send);
  const token = newToken();
  const tickets = createTickets();
  const [closed, announceClosed] = announcement();
  const [connected, announceConnected] = announcement();

  const program = await createProgram(
    {
      kind: 'loopback',
      choosePath: questions.ask,
      answerPath: questions.answer,
      tell: events.send,
      // A page behind a browser opens no file of the machine, and its own policy keeps it from leaving.
      openLink: async () => fail({ kind: 'refused', reason: 'hostCannotOpen' }),
      openFile: async () => fail({ kind: 'refused', reason: 'hostCannotOpen' }),
      showFile: async () => fail({ kind: 'refused', reason: 'hostCannotOpen' }),
      // After this call's own reply has gone out, and outside the line of writes that closing waits for.
      closeNow: () => void setImmediate(() => void closing.finish()),
    },
    options,
  );
  const requestTimeout = options.patienceMs ?? patienceMs;
  const server = createServer({
    requestTimeout,
    headersTimeout: requestTimeout,
    connectionsCheckingInterval: requestTimeout / 5,
  });
  server.maxConnections = mostConnections;
  const closing = createClosing({
    askPage: () => events.send({ kind: 'closeRequested' }),
    endSession: async () => {
      questions.giveUp();
      await program.close();
    },
    leave: () => {
      events.end();
      void endServer(server).then(announceClosed);
    },
    onFault: (fault) => program.log.error('closeFailed', { fault: String(fault) }),
  });
  const port = await listen(server, options.port ?? 0);
  const ownHost = `127.0.0.1:${port}`;
  server.on(
    'request',
    answerRequests({
      ownHost,
      token,
      tickets,
      rendererFolder: options.rendererFolder,
      policy: contentSecurityPolicy(styleHashesIn(options.rendererFolder)),
      dispatch: program.dispatch,
      events,
      heard: () => {
        announceConnected();
        closing.heard();
      },
      onFault: (fault) => program.log.error('requestFailed', { fault: String(fault) }),
    }),
  );
  if (options.openFile !== undefined && !(await openStartFile(program, options.openFile))) {
    events.send({ kind: 'openRequested', path: options.openFile });
  }

  return {
    get url() {
      return `http://${ownHost}/#t=${tickets.issue()}`;
    },
    connected,
    closed,
    left: events.left,
    closeGently() {
      if (events.hasListener()) closing.request();
      else void closing.finish();
    },
    async close() {
      await closing.finish();
      await closed;
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

function endServer(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeIdleConnections();
    // A reply under way gets a moment; a connection somebody merely holds open gets no more.
    setTimeout(() => server.closeAllConnections(), 500).unref();
  });
}
