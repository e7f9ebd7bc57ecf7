// The program's log: one JSON object a line, five files of at most 1 MB. It holds events, codes and stacks, never a text of the
// register: what a fault quotes is left out here, at the one place where anything is written. A log that cannot be written is not
// worth a message.
import { appendFileSync, existsSync, mkdirSync, renameSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

export interface Log {
  info(event: string, details?: object): void;
  error(event: string, details?: object): void;
}

const maxBytes = 1_000_000;
const maxFiles = 5;

/** No line is longer: a stack is told by its first calls. In UTF-16 units. */
const longestText = 4_000;

/** A log at `path`; the files before it are kept as `<path>.1` (the younger) to `<path>.4`. */
export function createLog(path: string, now: () => string): Log {
  const write = (level: 'info' | 'error', event: string, details: object): void => {
    try {
      mkdirSync(dirname(path), { recursive: true });
      const line = `${JSON.stringify({ at: now(), level, event, ...details }, withoutTexts)}\n`;
      if (lengthOf(path) + Buffer.byteLength(line) > maxBytes) rotate(path);
      appendFileSync(path, line);
    } catch {
      // see above
    }
  };
  return {
    info: (event, details = {}) => write('info', event, details),
    error: (event, details = {}) => write('error', event, details),
  };
}

/** The files of a log at `path` that are there, the youngest first. */
export function logFiles(path: string): readonly string[] {
  return namesOf(path).filter((name) => existsSync(name));
}

function namesOf(path: string): readonly string[] {
  return Array.from({ length: maxFiles }, (_, index) => (index === 0 ? path : `${path}.${index}`));
}

/** Makes room for a fresh file; the oldest is given up. */
function rotate(path: string): void {
  const names = namesOf(path);
  for (let index = names.length - 1; index > 0; index--) {
    const [from, to] = [names[index - 1], names[index]];
    if (from !== undefined && to !== undefined && existsSync(from)) renameSync(from, to);
  }
}

/** What the log keeps of a thrown fault. */
export function faultDetails(fault: unknown): object {
  return fault instanceof Error ? { message: fault.message, stack: fault.stack } : { message: String(fault) };
}

/**
 * What a fault quotes is what it was given, and that may be a text of the register or a name in a path: everything within quotes or
 * braces goes, and every letter that no name of a module or a code has.
 */
function withoutTexts(_key: string, value: unknown): unknown {
  if (typeof value !== 'string') return value;
  return (
    value
      // An apostrophe inside a word quotes nothing.
      .replace(/(["`“‘]|(?<!\w)')[\s\S]*?(?:\1|[”’]|$)/gu, '$1…$1')
      .replace(/\{[\s\S]*\}/gu, '{…}')
      .replace(/[^\x20-\x7e\n]+/gu, '…')
      .slice(0, longestText)
  );
}

function lengthOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
