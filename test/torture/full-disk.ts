// A disk that really is full: a small file system in memory, filled to the last byte while a register on it is committed to.
import { execFileSync } from 'node:child_process';
import { appendFileSync, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { codeOf } from '../../main/node/io-error.ts';
import {
  commitOrThrow,
  inTemporaryFolder,
  isSame,
  memoryFolder,
  nextChange,
  readCopy,
  recipesOf,
  sessionOf,
  startRegister,
  storeOver,
} from './ground.ts';

export interface FullDiskFigures {
  /** Why it could not be run, or "". */
  readonly skipped: string;
  readonly acknowledged: number;
  readonly refused: number;
  readonly wrong: readonly string[];
}

/** Fills a 2 MB file system, commits until it refuses, frees it and goes on, several times. Needs root, to mount. */
export function runFullDisk(seed: number): FullDiskFigures {
  const nothing = { acknowledged: 0, refused: 0, wrong: [] };
  if (process.platform !== 'linux' || process.getuid?.() !== 0) return { skipped: 'mounting needs root', ...nothing };
  return inTemporaryFolder((folder) => {
    const mount = join(folder, 'full');
    mkdirSync(mount);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', mount], { stdio: 'pipe' });
    } catch {
      return { skipped: 'the machine does not let a file system be mounted', ...nothing };
    }
    try {
      return { skipped: '', ...commitUntilFull(folder, mount, seed) };
    } finally {
      execFileSync('umount', [mount]);
    }
  }, memoryFolder);
}

function commitUntilFull(folder: string, mount: string, seed: number) {
  const path = join(mount, 'ก.itareg');
  const session = sessionOf(storeOver(folder).create(path, startRegister(300)));
  const wrong: string[] = [];
  let acknowledged = 0;
  let refused = 0;
  for (const [round, recipe] of recipesOf(seed, 20).entries()) {
    // Now and then a few pages are left, so that it is the middle of a commit that finds no room.
    fill(join(mount, 'ballast'), (round % 10) * 3 * 4096);
    const before = session.register();
    const text = { ...recipe, kind: 0, text: 'ก'.repeat(3_000 + 400 * round) };
    const { change, after } = nextChange(before, text, `r${round}`);
    const reply = session.change(session.snapshot().revision, change);
    if (!reply.ok) refused += 1;
    else acknowledged += 1;
    if (!reply.ok && reply.error.kind !== 'diskFull') wrong.push(`round ${round}: ${JSON.stringify(reply.error)}`);
    if (!isSame(session.register(), reply.ok ? after : before)) wrong.push(`round ${round}: memory has another state`);
    if (!isSame(readCopy(path), session.register())) wrong.push(`round ${round}: the file has another state`);
    rmSync(join(mount, 'ballast'), { force: true });
    if (!reply.ok) commitOrThrow(session, change);
    session.undo(session.snapshot().revision);
  }
  session.close();
  return { acknowledged, refused, wrong };
}

function fill(path: string, leaveBytes: number): void {
  writeFileSync(path, '');
  const room = () => {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize - leaveBytes;
  };
  try {
    while (room() > 0) appendFileSync(path, Buffer.alloc(Math.min(room(), 65_536)));
  } catch (fault) {
    if (codeOf(fault) !== 'ENOSPC') throw fault;
  }
}
