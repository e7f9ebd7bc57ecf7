// Makes files to be given out in a thread of their own, which is ended when its file is wanted no more. Where no worker was built, the
// program makes them itself. It must not know formats.
import { Worker } from 'node:worker_threads';
import type { Publisher, PublishRequest } from '../../src/app/ports.ts';
import type { Publication } from '../../src/publish/publication.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { builtFile } from './built-file.ts';

/** How often a signal is asked while a file is made. */
const signalMs = 50;

/** A publisher; `workerFile` null makes files in the program itself. */
export function createPublisher(workerFile: string | null = builtFile('publish-worker.js')): Publisher {
  return {
    make: async (publication, request) => {
      if (workerFile !== null) return makeIn(workerFile, publication, request);
      const { makeFile } = await import('./publish-engine.ts');
      const { signal: _, ...plain } = request;
      return ok(await makeFile({ publication, request: plain }));
    },
  };
}

/** One file in one thread. Rejects when the thread fails. */
function makeIn(
  workerFile: string,
  publication: Publication,
  { signal, ...request }: PublishRequest,
): Promise<Result<Uint8Array>> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(workerFile, { workerData: { publication, request } });
    const watch = setInterval(() => {
      if (signal?.aborted === true) settle(() => resolve(fail({ kind: 'cancelled' })));
    }, signalMs);
    const settle = (answer: () => void) => {
      clearInterval(watch);
      worker.removeAllListeners('exit');
      void worker.terminate();
      answer();
    };
    worker.once('message', (bytes: Uint8Array) => settle(() => resolve(ok(bytes))));
    // Stays for good: a worker whose fault nobody hears would throw it at the program.
    worker.on('error', (fault) => settle(() => reject(fault)));
    worker.once('exit', (code) => settle(() => reject(new Error(`The publish worker ended with ${code}.`))));
  });
}
