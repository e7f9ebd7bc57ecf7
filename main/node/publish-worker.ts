// The thread that makes one file to be given out, and ends: a large register takes seconds, and nothing else should wait for them. It
// must not know who asks.
import { parentPort, workerData } from 'node:worker_threads';
import { makeFile } from './publish-engine.ts';

const port = parentPort;
if (port === null) throw new Error('publish-worker runs as a worker only');

// A copy of its own, so that its memory can be handed over.
const bytes = new Uint8Array(await makeFile(workerData));
port.postMessage(bytes, [bytes.buffer]);
