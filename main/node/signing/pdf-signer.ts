// The signer of this machine: every order in a thread of its own, so that nothing else waits and no password outlives its order.
// Where no worker was built, the program does the work itself. It must not know PDF or cryptography.
import { Worker } from 'node:worker_threads';
import type { Now } from '../../../src/app/ports.ts';
import type { PdfSigner } from '../../../src/app/signing-ports.ts';
import { fail, type Result } from '../../../src/result.ts';
import { builtFile } from '../built-file.ts';
import { codeOf } from '../io-error.ts';
import type { OrderOf, SigningAnswers, SigningTask } from './signing-messages.ts';

export interface SignerOptions {
  /** The day certificates are looked at by. */
  readonly now: Now;
  /** The built worker; null does the work in the program itself. Where nothing is said, the one built beside this program. */
  readonly workerFile?: string | null;
  /** After so long an order is given up; what no sound file comes near where nothing is said. */
  readonly longestMs?: number;
}

export function createPdfSigner(options: SignerOptions): PdfSigner {
  const { now, workerFile = builtFile('signing-worker.js'), longestMs = 120_000 } = options;
  const carryOut = async <Task extends SigningTask>(order: OrderOf<Task>): Promise<Result<SigningAnswers[Task]>> => {
    if (workerFile !== null) return carryOutIn(workerFile, order, longestMs);
    const engine = await import('./signing-engine.ts');
    return engine.carryOut(order);
  };
  return {
    readCertificate: (path, password) =>
      carryOut<'readCertificate'>({ task: 'readCertificate', path, password, at: now() }),
    sign: (order) => carryOut<'sign'>({ task: 'sign', ...order }),
    inspect: (pdf, candidates) =>
      carryOut<'inspect'>({ task: 'inspect', pdf, candidates: candidates ?? null, at: now() }),
    listBlocks: (pdf) => carryOut<'listBlocks'>({ task: 'listBlocks', pdf }),
    makeTestCertificate: (order) => carryOut<'makeTestCertificate'>({ task: 'makeTestCertificate', ...order }),
  };
}

/** More than any sound file takes. */
const resourceLimits = { maxOldGenerationSizeMb: 1_500 };

function pathOf(order: OrderOf<SigningTask>): string {
  if ('path' in order) return order.path;
  return 'path' in order.pdf ? order.pdf.path : '';
}

/** One order in one thread; `pdfUnsafe` where it took too long or too much memory. Rejects when the thread fails. */
function carryOutIn<Task extends SigningTask>(
  workerFile: string,
  order: OrderOf<Task>,
  longestMs: number,
): Promise<Result<SigningAnswers[Task]>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: order, resourceLimits });
    const unsafe = () => resolve(fail({ kind: 'signingRefused', reason: 'pdfUnsafe', path: pathOf(order) }));
    const limit = setTimeout(() => settle(unsafe), longestMs);
    const settle = (answer: () => void) => {
      clearTimeout(limit);
      worker.removeAllListeners('exit');
      void worker.terminate();
      answer();
    };
    worker.once('message', (answer: Result<SigningAnswers[Task]>) => settle(() => resolve(answer)));
    // Stays for good: a worker whose fault nobody hears would throw it at the program.
    worker.on('error', (fault) => settle(codeOf(fault) === 'ERR_WORKER_OUT_OF_MEMORY' ? unsafe : () => reject(fault)));
    worker.once('exit', (code) => settle(() => reject(new Error(`The signing worker ended with ${code}.`))));
  });
}
