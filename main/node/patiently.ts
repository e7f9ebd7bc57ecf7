// Patience with Windows, where a virus scanner or an indexer holds a file for a moment. It must not know what is done with files.
import { codeOf } from './io-error.ts';

const momentary = ['EPERM', 'EACCES', 'EBUSY'];
const tries = 10;

/** On Windows a fault that passes is tried again for up to about four seconds; elsewhere the first fault is the answer. */
export function patiently<Value>(work: () => Value, platform: NodeJS.Platform = process.platform): Value {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return work();
    } catch (fault) {
      if (platform !== 'win32' || attempt >= tries || !momentary.includes(codeOf(fault) ?? '')) throw fault;
      waitMs(20 * 2 ** Math.min(attempt, 5));
    }
  }
}

function waitMs(delayMs: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, delayMs);
}
