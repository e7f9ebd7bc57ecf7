// The thread that reads files of other programs: takes orders one after another and answers with progress and the source. It is
// ended from outside to cancel an order, or when one takes too long. It must not know who asks.
import { parentPort } from 'node:worker_threads';
import type { ReadNews, ReadOrder } from './import-messages.ts';
import { readSourceHere } from './read-source.ts';

const port = parentPort;
if (port === null) throw new Error('import-worker runs as a worker only');

const tell = (news: ReadNews) => port.postMessage(news);

port.on('message', ({ order, origin }: ReadOrder) => {
  try {
    const answer = readSourceHere(origin, (share) => tell({ kind: 'share', order, share }));
    tell({ kind: 'read', order, answer });
  } catch (fault) {
    tell({ kind: 'failed', order, fault });
  }
});

tell({ kind: 'ready' });
