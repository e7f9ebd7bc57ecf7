// The program's log: one JSON object a line, two files of at most 1 MB. It holds events, codes and stacks, never a text of the
// register. A log that cannot be written is not worth a message.
import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Log {
  info(event: string, details?: object): void;
  error(event: string, details?: object): void;
}

const maxLength = 1_000_000;

/** A log at `path`; the file before it is kept as `<path>.1`. */
export function createLog(path: string, now: () => string): Log {
  const write = (level: 'info' | 'error', event: string, details: object): void => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      if (lengthOf(path) > maxLength) renameSync(path, `${path}.1`);
      appendFileSync(path, `${JSON.stringify({ at: now(), level, event, ...details })}\n`);
    } catch {
      // see above
    }
  };
  return {
    info: (event, details = {}) => write('info', event, details),
    error: (event, details = {}) => write('error', event, details),
  };
}

/** What the log keeps of a thrown fault. */
export function faultDetails(fault: unknown): object {
  return fault instanceof Error ? { message: fault.message, stack: fault.stack } : { message: String(fault) };
}

function lengthOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
