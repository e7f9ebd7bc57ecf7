// The thread that prints: takes orders one after another and answers with progress and the file. It is ended from outside
// to cancel an order. It must not know who asks.
import { parentPort } from 'node:worker_threads';
import type { PlanOrder, PrintNews, PrintOrder } from './print-messages.ts';
import { loadEngine } from './report-engine.ts';

const port = parentPort;
if (port === null) throw new Error('print-worker runs as a worker only');

const tell = (news: PrintNews, transfer: readonly ArrayBuffer[] = []) => port.postMessage(news, transfer);
const engine = loadEngine();

port.on('message', async (order: PrintOrder | PlanOrder) => {
  const number = order.order;
  try {
    if (order.task === 'plan') return tell({ kind: 'planned', order: number, planned: engine.plan(order) });
    const printed = await engine.print(order, (pagesDone, all) => {
      tell({ kind: 'progress', order: number, pagesDone, pageCount: all });
    });
    // A copy of its own, so that its memory can be handed over.
    const pdf = new Uint8Array(printed.pdf);
    tell({ kind: 'printed', order: number, printed: { ...printed, pdf } }, [pdf.buffer]);
  } catch (fault) {
    tell({ kind: 'failed', order: number, fault });
  }
});

tell({ kind: 'ready' });
