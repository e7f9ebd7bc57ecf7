// One writer a register: a small file beside it says who. It is born whole (a private file linked to the name), taken over from
// a dead process at once, from another machine only after asking. It guards good will, not malice; the stamp in the register
// is the last guard.
import { randomBytes } from 'node:crypto';
import {
  closeSync,
  linkSync,
  openSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  utimesSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { hostname, userInfo } from 'node:os';
import * as z from 'zod';
import type { LockHolder } from '../../src/errors.ts';
import { codeOf } from './io-error.ts';
import { patiently } from './patiently.ts';

/** The lock beside a register. */
export function lockPath(path: string): string {
  return `${path}.lock`;
}

export interface HeldLock {
  /** Whether the lock still is ours; takes it back where it is gone altogether. */
  isOurs(): boolean;
  /** Who has it instead, after `isOurs` said no. */
  holder(): LockHolder | null;
  release(): void;
}

export type LockAttempt =
  | { readonly kind: 'held'; readonly lock: HeldLock }
  | { readonly kind: 'taken'; readonly holder: LockHolder };

const shape = z.object({ token: z.string(), pid: z.int(), host: z.string(), user: z.string(), since: z.string() });
type LockRecord = z.output<typeof shape>;

/** A holder's sign of life comes this often … */
const heartbeatMs = 10_000;
/** … and one that failed to come for this long leaves the question to a person. */
export const silenceMs = 120_000;

/**
 * Takes the lock of a register, or says who has it. A dead process of this machine loses it at once; with `takeOver` so does
 * a holder that seems gone. Throws the system's fault where the folder cannot be written.
 */
export function takeLock(path: string, now: () => string, takeOver = false): LockAttempt {
  const file = lockPath(path);
  const own: LockRecord = {
    token: randomBytes(12).toString('base64url'),
    pid: process.pid,
    host: hostname(),
    user: userName(),
    since: now(),
  };
  // A handful of rounds: each failed one means that somebody else moved, and one of us will be through.
  for (let round = 0; round < 20; round += 1) {
    if (placeLock(file, own)) return { kind: 'held', lock: heldLock(file, own) };
    const found = readLock(file);
    if (found === 'gone') continue;
    const seemsGone = isSilent(file, own.token);
    const isDead = found !== 'unreadable' && found.host === own.host && !isAlive(found.pid);
    const mayTake =
      isDead || ((seemsGone || found === 'unreadable') && takeOver) || (found === 'unreadable' && seemsGone);
    if (!mayTake) return { kind: 'taken', holder: holderOf(found, seemsGone) };
    setAside(file, found === 'unreadable' ? null : found.token, own.token);
  }
  return { kind: 'taken', holder: holderOf(readLock(file), false) };
}

/** Who holds a register now, without taking anything; null when nobody does or a dead process did. */
export function lockHolder(path: string): LockHolder | null {
  const found = readLock(lockPath(path));
  if (found === 'gone') return null;
  if (found !== 'unreadable' && found.host === hostname() && !isAlive(found.pid)) return null;
  return holderOf(found, false);
}

function heldLock(file: string, own: LockRecord): HeldLock {
  const heartbeat = setInterval(() => beat(file, own.token), heartbeatMs);
  heartbeat.unref();
  let lastHolder: LockHolder | null = null;
  let isReleased = false;
  return {
    isOurs: () => {
      if (isReleased) return false;
      const found = readLock(file);
      if (found !== 'gone' && found !== 'unreadable' && found.token === own.token) return true;
      try {
        if (found === 'gone' && placeLock(file, own)) return true;
      } catch {
        // A folder that takes no file any more takes no commit either; the commit will say why.
        return true;
      }
      lastHolder = holderOf(readLock(file), false);
      return false;
    },
    holder: () => lastHolder,
    release: () => {
      isReleased = true;
      clearInterval(heartbeat);
      const found = readLock(file);
      if (found !== 'gone' && found !== 'unreadable' && found.token === own.token) removeQuietly(file);
    },
  };
}

/** Makes the lock file, whole or not at all; false when there is one. */
function placeLock(file: string, own: LockRecord): boolean {
  const text = `${JSON.stringify(own)}\n`;
  const privateFile = `${file}.${own.token}`;
  writeFileSync(privateFile, text, { flag: 'wx' });
  try {
    linkSync(privateFile, file);
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false;
    // FAT and some shares know no hard links: an exclusive creation is the next best.
    return createExclusively(file, text);
  } finally {
    removeQuietly(privateFile);
  }
}

function createExclusively(file: string, text: string): boolean {
  try {
    const descriptor = openSync(file, 'wx');
    try {
      writeSync(descriptor, text);
    } finally {
      closeSync(descriptor);
    }
    return true;
  } catch (fault) {
    if (codeOf(fault) === 'EEXIST') return false;
    throw fault;
  }
}

/** Takes a lock judged dead out of the way; one that meanwhile became somebody's living lock is put back. */
function setAside(file: string, deadToken: string | null, ownToken: string): void {
  const aside = `${file}.${ownToken}.gone`;
  try {
    patiently(() => renameSync(file, aside));
  } catch (fault) {
    if (codeOf(fault) === 'ENOENT') return;
    throw fault;
  }
  const moved = readLock(aside);
  const isTheDeadOne = moved === 'unreadable' ? deadToken === null : moved !== 'gone' && moved.token === deadToken;
  if (!isTheDeadOne) {
    try {
      linkSync(aside, file);
    } catch {
      // A third one took the place; its owner sees that before its next commit.
    }
  }
  removeQuietly(aside);
}

const readNow = (file: string): string => readFileSync(file, 'utf8');
/** A lock that a scanner merely looks at must not count as somebody else's: our own commits ask for it. */
const readPatiently = (file: string): string => patiently(() => readNow(file));

function readLock(file: string, read = readPatiently): LockRecord | 'gone' | 'unreadable' {
  try {
    return shape.parse(JSON.parse(read(file)));
  } catch (fault) {
    return codeOf(fault) === 'ENOENT' ? 'gone' : 'unreadable';
  }
}

/** Compared by the clock of the medium: a file written there now says what time it is there. */
function isSilent(file: string, token: string): boolean {
  const probe = `${file}.${token}.now`;
  try {
    writeFileSync(probe, '');
    return statSync(probe).mtimeMs - statSync(file).mtimeMs > silenceMs;
  } catch {
    return false;
  } finally {
    removeQuietly(probe);
  }
}

function holderOf(found: LockRecord | 'gone' | 'unreadable', seemsGone: boolean): LockHolder {
  return found === 'gone' || found === 'unreadable'
    ? { host: '', user: '', since: '', seemsGone }
    : { host: found.host, user: found.user, since: found.since, seemsGone };
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (fault) {
    return codeOf(fault) === 'EPERM'; // alive, and another user's
  }
}

function beat(file: string, token: string): void {
  // The next sign of life comes soon: the program is not held up for this one.
  const found = readLock(file, readNow);
  if (found === 'gone' || found === 'unreadable' || found.token !== token) return;
  try {
    const instant = new Date();
    utimesSync(file, instant, instant);
  } catch {
    // A stick pulled out: the next commit says so.
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '';
  }
}

function removeQuietly(file: string): void {
  try {
    patiently(() => unlinkSync(file));
  } catch {
    // gone already
  }
}
