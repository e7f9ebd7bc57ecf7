// The thread that carries out one order of signing or looking into a PDF, and ends: what it knew, passwords and keys, ends with it.
// It must not know who asks.
import { parentPort, workerData } from 'node:worker_threads';
import { carryOut } from './signing-engine.ts';

const port = parentPort;
if (port === null) throw new Error('signing-worker runs as a worker only');

port.postMessage(await carryOut(workerData));
