// What every torture needs: the engine, a store over a disk, random changes from a seed, and an independent look at a file.
import { copyFileSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import * as fc from 'fast-check';
import type { Disk } from '../../main/node/disk.ts';
import { createRegisterStore } from '../../main/node/register-file.ts';
import { journalPath } from '../../main/node/rollback-journal.ts';
import { loadSqlEngine, type SqlEngine } from '../../main/node/sql-engine.ts';
import { newRegister } from '../../src/app/new-register.ts';
import { forWriting, type RegisterStore, type StoredRegister } from '../../src/app/ports.ts';
import { createSession, type Session } from '../../src/app/session.ts';
import type { AppError } from '../../src/errors.ts';
import { applyChange } from '../../src/register/apply.ts';
import { blankMeasure } from '../../src/register/blank.ts';
import type { Change } from '../../src/register/change.ts';
import type { Register } from '../../src/register/model.ts';
import { countingIds } from '../fixtures/counting-ids.ts';
import { type ChangeRecipe, changeRecipe, cookChange } from '../fixtures/random-changes.ts';

export const now = () => '2026-11-23T02:06:00.000Z';

export const engine: SqlEngine = await loadSqlEngine();

/** A store whose second place for backups is a folder inside `folder`. */
export function storeOver(folder: string, disk?: Disk): RegisterStore {
  return createRegisterStore({ engine, now, dataFolder: join(folder, 'data'), ...(disk ? { disk } : {}) });
}

export function sessionOf(opened: ReturnType<RegisterStore['open']>): Session {
  return createSession(opened.ok ? opened.value : explode(opened.error), now);
}

/** Opens for writing; a refusal is a thrown fault. */
export function openOrThrow(store: RegisterStore, path: string): StoredRegister {
  const opened = store.open(path, forWriting);
  return opened.ok ? opened.value : explode(opened.error);
}

function explode(error: AppError): never {
  throw new Error(JSON.stringify(error));
}

/** A register to begin with; `measures` rows of Thai text make it as big as wished (about 0.7 KB each). */
export function startRegister(measures = 3): Register {
  const register = newRegister(countingIds(), 'องค์การบริหารส่วนตำบลตัวอย่าง', 2566, 6);
  const [year] = register.fiscalYears;
  if (!year) return register;
  const text = 'จัดทำแผนการใช้จ่ายงบประมาณและเผยแพร่ให้ประชาชนทราบ ';
  const rows = Array.from({ length: measures }, (_, index) => ({
    ...blankMeasure(`start-${index}`),
    issue: `E${index} ${text}`,
    responsible: 'กองคลัง',
    steps: `๑) ${text}`,
    reporting: text,
  }));
  return {
    ...register,
    fiscalYears: [
      { ...year, groups: [{ id: 'start-group', heading: 'ตัวชี้วัดที่ ๒', measures: rows }] },
      ...register.fiscalYears.slice(1),
    ],
  };
}

/** Recipes of random changes, the same for the same seed. */
export function recipesOf(seed: number, count: number): readonly ChangeRecipe[] {
  return fc.sample(changeRecipe, { seed, numRuns: count });
}

/** A change from a recipe that this register takes, and what it leads to; it may change nothing. */
export function nextChange(
  register: Register,
  recipe: ChangeRecipe,
  mark: string,
): { change: Change; after: Register } {
  const ids = countingIds();
  const change = cookChange(register, recipe, () => `${mark}-${ids()}`);
  const applied = applyChange(register, change);
  if (applied.ok) return { change, after: applied.value.register };
  const rename: Change = {
    kind: 'setOrganisation',
    organisation: { ...register.organisation, name: `สำนักงาน ${mark}` },
  };
  const renamed = applyChange(register, rename);
  return { change: rename, after: renamed.ok ? renamed.value.register : explode(renamed.error) };
}

/** Commits a change that must succeed. */
export function commitOrThrow(session: Session, change: Change): void {
  const reply = session.change(session.snapshot().revision, change);
  if (!reply.ok) explode(reply.error);
}

/** Equal in every value; the order of a record's fields says nothing. */
export function isSame(one: Register, other: Register): boolean {
  return isDeepStrictEqual(one, other);
}

/** Looks at a register as the next start of the program would, on a copy of the file and its journal. */
export function readCopy(path: string): Register {
  return inTemporaryFolder((folder) => {
    const copy = copyWithJournal(path, folder);
    const opened = openOrThrow(storeOver(folder), copy);
    opened.close();
    return opened.register;
  }, memoryFolder);
}

/** Copies a register and the journal beside it; gives the copy's path. */
export function copyWithJournal(path: string, folder: string): string {
  const copy = join(folder, basename(path));
  copyFileSync(path, copy);
  if (existsSync(journalPath(path))) copyFileSync(journalPath(path), journalPath(copy));
  return copy;
}

/** Where nothing has to outlive the process, memory serves as the disk: a simulated power cut needs no real flush. */
export const memoryFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** A folder of its own, removed after `work`. */
export function inTemporaryFolder<Value>(work: (folder: string) => Value, under = tmpdir()): Value {
  const folder = mkdtempSync(join(under, 'ทรมาน-'));
  try {
    return work(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
