// Reads files of other programs in a worker, so that neither program nor window waits, whatever the file does: it can be told to stop,
// and its time and memory end. Where no worker can start, it reads in the program itself.
import type { Worker } from 'node:worker_threads';
import type { SourceOrigin, SourceReader, SourceWork } from '../../src/app/source-ports.ts';
import type { Source } from '../../src/exchange/source.ts';
import { fail, type Result } from '../../src/result.ts';
import { builtFile } from './built-file.ts';
import type { ReadNews, ReadOrder } from './import-messages.ts';
import { codeOf } from './io-error.ts';
import { startWorker } from './start-worker.ts';

export interface SourceReaderOptions {
  /** The built worker; null reads in the program itself. Where nothing is said, the one built beside this program. */
  readonly workerFile?: string | null;
  /** Told once, when no worker could start. */
  readonly onWorkerFault?: (fault: unknown) => void;
  /** A guard only: the largest honest files take some seconds. */
  readonly limitMs?: number;
  /** Likewise: the largest content that is unpacked fits in, as text and as a tree. */
  readonly memoryMegabytes?: number;
}

const usualLimitMs = 120_000;
const usualMemoryMegabytes = 1536;

/** An idle worker gives its memory back after this long. */
const idleMs = 20_000;

/** How often a signal is asked while a file is read. */
const signalMs = 50;

/** A reader; its worker starts with the first file. Files are read one after another. */
export function createSourceReader(options: SourceReaderOptions = {}): SourceReader {
  const { workerFile = builtFile('import-worker.js'), onWorkerFault, limitMs = usualLimitMs } = options;
  const { memoryMegabytes = usualMemoryMegabytes } = options;
  let cannotStart = workerFile === null;
  let worker: Worker | null = null;
  let idle: NodeJS.Timeout | undefined;
  let lastTurn: Promise<unknown> = Promise.resolve();
  let orders = 0;

  return {
    readSource(origin, work = {}) {
      const done = lastTurn.then(() => doNext(origin, work));
      lastTurn = done.catch(() => undefined);
      return done;
    },
  };

  async function doNext(origin: SourceOrigin, work: SourceWork): Promise<Result<Source>> {
    if (work.signal?.aborted === true) return fail({ kind: 'cancelled' });
    clearTimeout(idle);
    if (!cannotStart) {
      try {
        worker ??= await startWorker(workerFile ?? '', { maxOldGenerationSizeMb: memoryMegabytes });
      } catch (fault) {
        cannotStart = true;
        onWorkerFault?.(fault);
      }
    }
    if (worker === null) {
      const { readSourceHere } = await import('./read-source.ts');
      return readSourceHere(origin, work.onShare);
    }
    orders += 1;
    const used = worker;
    const turn = await readIn(used, orders, origin, work, limitMs).catch((fault: unknown) => {
      endWorker();
      throw fault;
    });
    if (turn.isWorkerFree) idle = setTimeout(endWorker, idleMs).unref();
    else endWorker();
    return turn.answer;
  }

  function endWorker(): void {
    void worker?.terminate();
    worker = null;
  }
}

interface Turn {
  readonly answer: Result<Source>;
  /** False while it may still be busy with the file, or is gone. */
  readonly isWorkerFree: boolean;
}

/** One file. Rejects where the worker fails in a way that no file explains. */
function readIn(
  worker: Worker,
  order: number,
  origin: SourceOrigin,
  { signal, onShare }: SourceWork,
  limitMs: number,
): Promise<Turn> {
  const path = origin.kind === 'file' ? origin.path : origin.name;
  return new Promise((resolve, reject) => {
    const settle = (answer: () => void) => {
      clearInterval(watch);
      clearTimeout(guard);
      worker.off('message', hear).off('error', faulted).off('exit', exited);
      worker.unref();
      answer();
    };
    const end = (answer: Result<Source>, isWorkerFree: boolean) => settle(() => resolve({ answer, isWorkerFree }));
    const hear = (news: ReadNews) => {
      if (news.kind === 'ready' || news.order !== order) return;
      if (news.kind === 'share') onShare?.(news.share);
      else if (news.kind === 'read') end(news.answer, true);
      else settle(() => reject(news.fault));
    };
    const faulted = (fault: unknown) => {
      if (codeOf(fault) !== 'ERR_WORKER_OUT_OF_MEMORY') return settle(() => reject(fault));
      end(fail({ kind: 'sourceUnreadable', path, reason: 'tookTooMuchMemory' }), false);
    };
    const exited = (code: number) => settle(() => reject(new Error(`The import worker ended with ${code}.`)));
    const watch = setInterval(() => {
      if (signal?.aborted === true) end(fail({ kind: 'cancelled' }), false);
    }, signalMs);
    const guard = setTimeout(
      () => end(fail({ kind: 'sourceUnreadable', path, reason: 'tookTooLong' }), false),
      limitMs,
    );
    worker.on('message', hear).on('error', faulted).on('exit', exited);
    worker.ref();
    worker.postMessage({ order, origin } satisfies ReadOrder);
  });
}
