// The report printer of this machine: our own layout over the bundled Sarabun, in a worker so that nothing else waits. Where
// no worker can start, it prints in the program itself. It must not know what is printed.
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { PrintedReport, PrintRequest, ReportPrinter } from '../../src/app/ports.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import type { PdfEngine } from './pdf-engine.ts';
import type { PrintNews, PrintOrder } from './print-messages.ts';

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

/** A printer; its worker starts with the first print. Reports print one after another. */
export function createPrinter(options: PrinterOptions = {}): ReportPrinter {
  const { workerFile = builtWorker(), onWorkerFault } = options;
  let cannotStart = workerFile === null;
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let lastPrint: Promise<unknown> = Promise.resolve();
  let orders = 0;
  let ownEngine: Promise<PdfEngine> | undefined;

  return {
    print(document, createdAt, request = {}) {
      orders += 1;
      const { archival = false, attachment = null, wantsMap = false } = request;
      const order: PrintOrder = { order: orders, document, createdAt, archival, attachment, wantsMap };
      const printed = lastPrint.then(() => printNext(order, request));
      lastPrint = printed.catch(() => undefined);
      return printed;
    },
  };

  async function printNext(order: PrintOrder, request: PrintRequest): Promise<Result<PrintedReport>> {
    if (request.signal?.aborted === true) return fail({ kind: 'cancelled' });
    clearTimeout(idle);
    if (!cannotStart) {
      try {
        worker ??= await startNew(workerFile ?? '');
      } catch (fault) {
        cannotStart = true;
        onWorkerFault?.(fault);
      }
    }
    if (worker === null) return printHere(order, request);
    const printed = await printIn(worker, order, request).catch((fault: unknown) => {
      endWorker();
      throw fault;
    });
    if (printed.ok) idle = setTimeout(endWorker, idleMs).unref();
    else endWorker();
    return printed;
  }

  async function startNew(file: string): Promise<Worker> {
    const started = await startWorker(file);
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
  async function printHere(order: PrintOrder, request: PrintRequest): Promise<Result<PrintedReport>> {
    const { loadEngine, printOrder } = await import('./report-engine.ts');
    ownEngine ??= Promise.resolve().then(loadEngine);
    return ok(await printOrder(await ownEngine, order, (done, total) => request.onProgress?.(done, total)));
  }
}

/** The built worker lies beside the program or, where this module was put into a shared part, one folder up. */
function builtWorker(): string | null {
  const own = dirname(fileURLToPath(import.meta.url));
  return [own, dirname(own)].map((folder) => join(folder, 'print-worker.js')).find(existsSync) ?? null;
}

/** A larger nursery: nearly all that printing makes is thrown away at once. */
const resourceLimits = { maxYoungGenerationSizeMb: 48 };

/** A worker that is ready to print. It does not keep the program alive. */
function startWorker(file: string): Promise<Worker> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(file, { resourceLimits });
    // Stays for good: a worker whose fault nobody hears would throw it at the program.
    worker.on('error', reject);
    worker.once('exit', reject);
    worker.once('message', () => {
      worker.unref();
      resolve(worker);
    });
  });
}

/** One order; after `cancelled` the worker is still busy with it and has to be ended. Rejects when the worker fails. */
function printIn(
  worker: Worker,
  order: PrintOrder,
  { signal, onProgress }: PrintRequest,
): Promise<Result<PrintedReport>> {
  return new Promise<Result<PrintedReport>>((resolve, reject) => {
    const settle = (answer: () => void) => {
      clearInterval(watch);
      worker.off('message', hear).off('error', faulted).off('exit', exited);
      worker.unref();
      answer();
    };
    const hear = (news: PrintNews) => {
      if (news.kind === 'ready' || news.order !== order.order) return;
      if (news.kind === 'progress') onProgress?.(news.pagesDone, news.pageCount);
      else if (news.kind === 'failed') settle(() => reject(news.fault));
      else settle(() => resolve(ok(news.printed)));
    };
    const faulted = (fault: unknown) => settle(() => reject(fault));
    const exited = (code: number) => settle(() => reject(new Error(`The print worker ended with ${code}.`)));
    const watch = setInterval(() => {
      if (signal?.aborted === true) settle(() => resolve(fail({ kind: 'cancelled' })));
    }, signalMs);
    worker.on('message', hear).on('error', faulted).on('exit', exited);
    worker.ref();
    worker.postMessage(order);
  });
}
