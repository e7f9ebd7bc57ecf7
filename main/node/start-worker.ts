// Starts a worker that takes orders one after another. It must not know what they are.
import { type ResourceLimits, Worker } from 'node:worker_threads';

/** A worker that has said its first word: it is ready. It does not keep the program alive. Rejects when it cannot start. */
export function startWorker(file: string, resourceLimits: ResourceLimits): Promise<Worker> {
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
