// The report printer of this machine: our own layout over the bundled Sarabun or the office's own font, in a worker so that nothing else waits. Where
// no worker can start, it prints in the program itself. It must not know what is printed.
import type { Worker } from 'node:worker_threads';
import type { AbortSignalLike } from '../../src/app/moving-ports.ts';
import type { PlanRequest, PrintRequest, ReportPrinter } from '../../src/app/ports.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { builtFile } from './built-file.ts';
import type { PlanOrder, PrintNews, PrintOrder } from './print-messages.ts';
import type { ReportEngine } from './report-engine.ts';
import { startWorker } from './start-worker.ts';

export interface PrinterOptions {
  /** The built worker; null prints in the program itself. Where nothing is said, the one built beside this program. */
  readonly workerFile?: string | null;
  /** Told once, when no worker could start. */
  readonly onWorkerFault?: (fault: unknown) => void;
}

/** An idle worker gives its memory back after this long. */
const idleMs = 60_000;

/** How often a signal is asked while a report prints. */
const signalMs = 50;

/** What is done in one turn: by the worker or, where none can start, in the program itself. */
interface Turn<Answer> {
  readonly order: PrintOrder | PlanOrder;
  readonly answerIn: (news: PrintNews) => Answer | null;
  readonly doHere: (engine: ReportEngine) => Answer | Promise<Answer>;
  /** Heard before the turn. */
  readonly signal: AbortSignalLike | undefined;
  /** The signal is heard during the turn too; the worker is ended then, with all it remembers. */
  readonly canBeStopped: boolean;
  readonly onProgress: PrintRequest['onProgress'];
}

/** A printer; its worker starts with the first print. Reports print one after another. */
export function createPrinter(options: PrinterOptions = {}): ReportPrinter {
  const { workerFile = builtFile('print-worker.js'), onWorkerFault } = options;
  let cannotStart = workerFile === null;
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let lastTurn: Promise<unknown> = Promise.resolve();
  let orders = 0;
  let ownEngine: Promise<ReportEngine> | undefined;

  return {
    print(document, createdAt, request = {}) {
      const { archival = false, attachment = null, wantsMap = false, mark = 'none', signal, onProgress } = request;
      const { forSigning = false } = request;
      const paper = { ...filesOf(request), order: nextOrder(), document, createdAt };
      const order: PrintOrder = { task: 'print', ...paper, archival, attachment, wantsMap, mark, forSigning };
      return inTurn({
        order,
        answerIn: (news) => (news.kind === 'printed' ? news.printed : null),
        doHere: (engine) => engine.print(order, (done, total) => onProgress?.(done, total)),
        signal,
        canBeStopped: true,
        onProgress,
      });
    },
    plan(document, request = {}) {
      const order: PlanOrder = { task: 'plan', ...filesOf(request), order: nextOrder(), document };
      return inTurn({
        order,
        answerIn: (news) => (news.kind === 'planned' ? news.planned : null),
        doHere: (engine) => engine.plan(order),
        signal: request.signal,
        canBeStopped: false,
        onProgress: undefined,
      });
    },
  };

  function nextOrder(): number {
    orders += 1;
    return orders;
  }

  function inTurn<Answer>(turn: Turn<Answer>): Promise<Result<Answer>> {
    const done = lastTurn.then(() => doNext(turn));
    lastTurn = done.catch(() => undefined);
    return done;
  }

  async function doNext<Answer>(turn: Turn<Answer>): Promise<Result<Answer>> {
    if (turn.signal?.aborted === true) return fail({ kind: 'cancelled' });
    clearTimeout(idle);
    if (!cannotStart) {
      try {
        worker ??= await startNew(workerFile ?? '');
      } catch (fault) {
        cannotStart = true;
        onWorkerFault?.(fault);
      }
    }
    if (worker === null) return doHere(turn);
    const answer = await doIn(worker, turn).catch((fault: unknown) => {
      endWorker();
      throw fault;
    });
    if (answer.ok) idle = setTimeout(endWorker, idleMs).unref();
    else endWorker();
    return answer;
  }

  async function startNew(file: string): Promise<Worker> {
    const started = await startWorker(file, resourceLimits);
    started.once('exit', () => {
      if (worker === started) worker = null;
    });
    return started;
  }

  function endWorker(): void {
    void worker?.terminate();
    worker = null;
  }

  /** Everything else waits meanwhile, and the signal is heard only before. */
  async function doHere<Answer>(turn: Turn<Answer>): Promise<Result<Answer>> {
    const { loadEngine } = await import('./report-engine.ts');
    ownEngine ??= Promise.resolve().then(loadEngine);
    return ok(await turn.doHere(await ownEngine));
  }
}

/** Where the files lie that it is laid out with. */
function filesOf(request: PlanRequest): Pick<PlanOrder, 'registerPath' | 'font' | 'fontPaths'> {
  const { registerPath = null, font = null, fontPaths = null } = request;
  return { registerPath, font, fontPaths };
}

/** A larger nursery: nearly all that printing makes is thrown away at once. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

/** One turn; after `cancelled` the worker is still busy with it and has to be ended. Rejects when the worker fails. */
function doIn<Answer>(worker: Worker, turn: Turn<Answer>): Promise<Result<Answer>> {
  const { order, signal, canBeStopped, onProgress } = turn;
  return new Promise<Result<Answer>>((resolve, reject) => {
    const settle = (answer: () => void) => {
      clearInterval(watch);
      worker.off('message', hear).off('error', faulted).off('exit', exited);
      worker.unref();
      answer();
    };
    const hear = (news: PrintNews) => {
      if (news.kind === 'ready' || news.order !== order.order) return;
      const answer = turn.answerIn(news);
      if (answer !== null) settle(() => resolve(ok(answer)));
      else if (news.kind === 'progress') onProgress?.(news.pagesDone, news.pageCount);
      else if (news.kind === 'failed') settle(() => reject(news.fault));
    };
    const faulted = (fault: unknown) => settle(() => reject(fault));
    const exited = (code: number) => settle(() => reject(new Error(`The print worker ended with ${code}.`)));
    const watch = setInterval(() => {
      if (canBeStopped && signal?.aborted === true) settle(() => resolve(fail({ kind: 'cancelled' })));
    }, signalMs);
    worker.on('message', hear).on('error', faulted).on('exit', exited);
    worker.ref();
    worker.postMessage(order);
  });
}
