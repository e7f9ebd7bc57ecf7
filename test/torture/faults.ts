// Faults of the disk, injected at every operation of every way in which a register is written: each must end in a typed error
// with the earlier state on the disk and in memory, and the same wish must succeed once the disk is well again.
import { copyFileSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { journalPath } from '../../main/node/rollback-journal.ts';
import { forWriting, type RegisterStore } from '../../src/app/ports.ts';
import type { Session } from '../../src/app/session.ts';
import type { AppError } from '../../src/errors.ts';
import type { Register } from '../../src/register/model.ts';
import type { Result } from '../../src/result.ts';
import { createFaultyDisk, type Fault, type FaultyDisk } from '../fixtures/faulty-disk.ts';
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

/** Injected faults by scene and what went wrong, in words; no words mean that nothing did. */
export interface FaultFigures {
  readonly positions: number;
  readonly wrong: readonly string[];
}

interface Scene {
  readonly disk: FaultyDisk;
  /** The wish that meets the fault, and again when the disk is well. */
  act(): Result<unknown>;
  /** What is wrong on the disk or in memory after a refused wish, or null. */
  faultAfterRefusal(fault: Fault): string | null;
  /** The same after a granted one. */
  faultAfterSuccess(): string | null;
  /** Whether a refusal means that the wish was met before the disk died for good. */
  isDone?(error: AppError): boolean;
  close(): void;
}

type Scenery = (folder: string) => Scene;

/** One fault that fires once, one that stays, and writes that leave a piece behind. */
const manners: readonly Omit<Fault, 'at'>[] = [
  { code: 'EIO' },
  { code: 'ENOSPC' },
  { code: 'EIO', lasting: true },
  { code: 'ENOSPC', lasting: true },
  { code: 'ENOSPC', tornAfter: 700 },
  { code: 'EIO', lasting: true, tornAfter: 20 },
];

/** More operations than any wish needs: a wish that never gets through is wrong as well. */
const mostPositions = 200;

/**
 * Runs every scene with a fault at every position, in every manner or (`once`) in one manner each. `migrated` is a register of
 * an earlier version.
 */
export function runFaults(migrated: string, once = false): FaultFigures {
  const sceneries: Readonly<Record<string, Scenery>> = {
    'first commit': (folder) => commitScene(folder, 0),
    'later commit': (folder) => commitScene(folder, 2),
    create: createScene,
    'create beside a stale journal': (folder) => {
      writeFileSync(journalPath(join(folder, 'ใหม่.itareg')), Buffer.alloc(5000, 0xd9));
      return createScene(folder);
    },
    'copy over a register': copyScene,
    'recovery at opening': recoveryScene,
    migration: (folder) => migrationScene(folder, migrated),
  };
  let positions = 0;
  const wrong: string[] = [];
  for (const [name, scenery] of Object.entries(sceneries)) {
    for (let turn = 0; turn < (once ? 1 : manners.length); turn += 1) {
      for (let at = 1; at <= mostPositions; at += 1) {
        // Once each: neighbouring positions meet different manners.
        const manner = manners[(once ? at : turn) % manners.length] ?? { code: 'EIO' };
        const fault = { ...manner, at };
        const outcome = inTemporaryFolder((folder) => meetFault(scenery(folder), fault), memoryFolder);
        if (!outcome.fired) break;
        positions += 1;
        wrong.push(...outcome.wrong.map((words) => `${name}, ${JSON.stringify(fault)}: ${words}`));
        if (at === mostPositions) wrong.push(`${name}: never gets through`);
      }
    }
  }
  return { positions, wrong };
}

function meetFault(scene: Scene, fault: Fault): { readonly fired: boolean; readonly wrong: readonly string[] } {
  const wrong: string[] = [];
  const note = (words: string | null) => {
    if (words !== null) wrong.push(words);
  };
  scene.disk.failAt(fault);
  let reply: Result<unknown> | null = null;
  try {
    reply = scene.act();
  } catch (thrown) {
    note(`throws ${String(thrown)}`);
  }
  const failed = scene.disk.failed();
  // Who tries again while the disk is still dead must not make it worse.
  if (fault.lasting && reply && !reply.ok && scene.act().ok) note('then saves on a dead disk');
  scene.disk.failAt(null);
  if (reply?.ok) note(scene.faultAfterSuccess());
  if (reply && !reply.ok) {
    const expected = fault.code === 'EIO' ? 'ioFailed' : 'diskFull';
    if (reply.error.kind !== expected) note(`${failed} gives ${JSON.stringify(reply.error)}`);
    note(scene.faultAfterRefusal(fault));
    const again = scene.act();
    note(
      again.ok || scene.isDone?.(again.error)
        ? scene.faultAfterSuccess()
        : `then refuses again: ${JSON.stringify(again.error)}`,
    );
  }
  scene.close();
  return { fired: failed !== null, wrong };
}

/** Into the first measure a text of several pages, so that the file grows and neighbouring pages change. */
const longText = { kind: 0, pick: [0, 0, 0, 0], text: 'ก'.repeat(9_000) };

function commitScene(folder: string, commitsBefore: number): Scene {
  const path = join(folder, 'ก.itareg');
  const disk = createFaultyDisk();
  const session = sessionOf(storeOver(folder, disk).create(path, startRegister(20)));
  for (const [index, recipe] of recipesOf(1, commitsBefore).entries()) {
    commitOrThrow(session, nextChange(session.register(), recipe, `b${index}`).change);
  }
  const before = session.register();
  const { change, after } = nextChange(before, longText, 'f');
  return {
    disk,
    act: () => session.change(session.snapshot().revision, change),
    faultAfterRefusal: ({ lasting = false }) => {
      const wrong = stateFault(path, session, before);
      // A disk that dies for good in the moment after the commit point lets nothing lead back: as after a crash, the state
      // that was in flight is there, whole.
      return wrong !== null && lasting && isSame(session.register(), before) ? fileFault(path, after) : wrong;
    },
    faultAfterSuccess: () => stateFault(path, session, after),
    close: () => session.close(),
  };
}

function stateFault(path: string, session: Session, expected: Register): string | null {
  if (!isSame(session.register(), expected)) return 'memory has another state';
  return fileFault(path, expected);
}

function fileFault(path: string, expected: Register): string | null {
  try {
    return isSame(readCopy(path), expected) ? null : 'the file has another state';
  } catch (thrown) {
    return `the file cannot be read: ${String(thrown)}`;
  }
}

function createScene(folder: string): Scene {
  const path = join(folder, 'ใหม่.itareg');
  const disk = createFaultyDisk();
  const store = storeOver(folder, disk);
  const start = startRegister();
  let session: Session | null = null;
  return {
    disk,
    act: () => {
      const created = store.create(path, start);
      if (created.ok) session = sessionOf(created);
      return created;
    },
    faultAfterRefusal: ({ lasting = false }) => {
      if (existsSync(`${path}.lock`)) return 'leaves a lock';
      if (!existsSync(path)) return null;
      return lasting ? fileFault(path, start) : 'leaves a file';
    },
    isDone: (error) => error.kind === 'refused' && error.reason === 'fileExists',
    faultAfterSuccess: () => (existsSync(journalPath(path)) ? 'leaves a stale journal' : fileFault(path, start)),
    close: () => session?.close(),
  };
}

function copyScene(folder: string): Scene {
  const disk = createFaultyDisk();
  const store = storeOver(folder, disk);
  const session = sessionOf(store.create(join(folder, 'ก.itareg'), startRegister(5)));
  const target = join(folder, 'ข.itareg');
  const old = startRegister(2);
  leaveHot(folder, target, old);
  return {
    disk,
    act: () => session.saveCopy(target),
    // Whole in either case; where only the folder's flush failed the copy has taken its place.
    faultAfterRefusal: () => (fileFault(target, old) === null ? null : fileFault(target, session.register())),
    faultAfterSuccess: () => fileFault(target, session.register()),
    close: () => session.close(),
  };
}

function recoveryScene(folder: string): Scene {
  const disk = createFaultyDisk();
  const path = join(folder, 'ก.itareg');
  const start = startRegister(5);
  leaveHot(folder, path, start);
  return openingScene(storeOver(folder, disk), disk, path, start);
}

function migrationScene(folder: string, migrated: string): Scene {
  const disk = createFaultyDisk();
  const path = join(folder, 'เก่า.itareg');
  copyFileSync(migrated, path);
  const before = readCopy(path);
  return openingScene(storeOver(folder, disk), disk, path, before);
}

function openingScene(store: RegisterStore, disk: FaultyDisk, path: string, expected: Register): Scene {
  let readOnly = false;
  return {
    disk,
    act: () => {
      const opened = store.open(path, forWriting);
      if (opened.ok) {
        ({ readOnly } = opened.value);
        opened.value.close();
      }
      return opened;
    },
    faultAfterRefusal: () => fileFault(path, expected),
    faultAfterSuccess: () => (readOnly ? 'takes a faulty disk for a read-only one' : fileFault(path, expected)),
    close: () => undefined,
  };
}

/** Leaves a register in the middle of a commit, as a crash does: pages overwritten, the journal hot. */
export function leaveHot(folder: string, path: string, register: Register): void {
  const disk = createFaultyDisk();
  const session = sessionOf(storeOver(folder, disk).create(path, register));
  const { change } = nextChange(register, longText, 'h');
  disk.failAt(null);
  commitOrThrow(session, change);
  const whole = disk.operationsSince();
  if (!session.undo(session.snapshot().revision).ok) throw new Error('undo failed');
  // Backwards from the commit's last operation to the first that leaves the journal hot.
  for (let at = whole; at > 1; at -= 1) {
    disk.failAt({ at, code: 'EIO', lasting: true });
    const reply = session.change(session.snapshot().revision, change);
    const journal = disk.readFile(journalPath(path));
    const file = disk.readFile(path);
    disk.failAt(null);
    if (reply.ok) session.undo(session.snapshot().revision);
    if (reply.ok || journal.length === 0) continue;
    session.close();
    writeFileSync(path, file);
    writeFileSync(journalPath(path), journal);
    return;
  }
  throw new Error('no commit was left half done');
}
