// One open register file: what is in memory is what the file holds, and a commit that fails leaves both as they were. One commit
// is one SQLite transaction, written as changed pages under a rollback journal (page-commit).
import { statSync } from 'node:fs';
import type { StoredRegister } from '../../src/app/ports.ts';
import { doInTurns, type Turns } from '../../src/app/turns.ts';
import type { OpenNotice } from '../../src/contract/register-shapes.ts';
import type { Register } from '../../src/register/model.ts';
import { shareUnchanged } from '../../src/register/share.ts';
import { fail, ok, type Result } from '../../src/result.ts';
import { insertFile, insertIssue, readIssues } from '../../src/storage/archive.ts';
import { namedEvidence } from '../../src/storage/evidence-names.ts';
import { measureHistory, registerHistory, stateAt } from '../../src/storage/history.ts';
import { readRegister } from '../../src/storage/read.ts';
import { searchRegister } from '../../src/storage/search.ts';
import { inTransaction } from '../../src/storage/sql-database.ts';
import { readSteps, type StepMark, takeBack, writeEvent, writeStep, writingStep } from '../../src/storage/steps.ts';
import { type EventLabel, type LoggedStep, type Stack, stacksAfter, stacksOf } from '../../src/storage/undo-stacks.ts';
import type { Disk } from './disk.ts';
import { evidenceStore } from './evidence-store.ts';
import { ioError } from './io-error.ts';
import type { HeldLock } from './lock-file.ts';
import { commitPages, committedImage } from './page-commit.ts';
import { discardJournal, journalIsHot, removeEmptyJournal, rollBack } from './rollback-journal.ts';
import type { SqlEngine, SqlImage } from './sql-engine.ts';
import { replaceFile } from './whole-file.ts';

/** A register that was opened or made: its file, the bytes known to be there, the database over them and what it says. */
export interface OpenedFile {
  readonly path: string;
  readonly image: Buffer;
  readonly database: SqlImage;
  readonly register: Register;
  /** Null where the register is open for reading only. */
  readonly lock: HeldLock | null;
  readonly notices: readonly OpenNotice[];
  /** Takes evidence files away that neither `named` nor a backup speaks of. */
  readonly sweep: (named: ReadonlySet<string>) => void;
  /** Called after each commit that is on the disk. */
  readonly committed: () => void;
}

interface WrittenStep {
  readonly logged: LoggedStep;
  /** The register after it. */
  readonly register: Register;
}

/** The open register over its file; it releases the lock when it is closed. */
export function storedRegister(engine: SqlEngine, disk: Disk, opened: OpenedFile): StoredRegister {
  const { path, lock } = opened;
  let onDisk = opened.image;
  let database = opened.database;
  let current = opened.register;
  let stacks = stacksOf(readSteps(database));
  let mustRollBack = false;
  let isClosed = false;
  const evidence = evidenceStore(path, disk);
  const savedAt = statSync(path).mtime.toISOString();

  /**
   * Runs `work` in one transaction and puts the result on the disk; work that wrote nothing (null) leaves the file alone. `image` is what
   * the database holds where the work is done there already.
   */
  const commitStep = (work: () => Result<WrittenStep | null>, image: Buffer | null = null): Result<void> => {
    if (!lock) return fail({ kind: 'fileReadOnly', path });
    if (!lock.isOurs()) return fail({ kind: 'fileLocked', path, holder: lock.holder() });
    let outcome: Result<WrittenStep | null> = ok(null);
    const follow = () => {
      if (!outcome.ok || !outcome.value) return;
      current = outcome.value.register;
      stacks = stacksAfter(stacks, outcome.value.logged);
    };
    try {
      if (mustRollBack) rollBack(disk, path);
      mustRollBack = false;
      if (image) outcome = work();
      else {
        inTransaction(database, () => {
          outcome = work();
        });
      }
      if (!outcome.ok) return outcome;
      if (outcome.value) onDisk = commitPages(disk, path, onDisk, image ?? database.export()).image;
      follow();
      if (outcome.value) opened.committed();
      return ok(undefined);
    } catch (fault) {
      const left = committedImage(fault);
      // Also where the roll-back itself has just failed again.
      mustRollBack ||= journalIsHot(fault) || left !== null;
      if (left) {
        // The file holds the new state, only the journal's end was not flushed: memory must not fall behind the file.
        onDisk = left;
        follow();
      }
      database.close();
      database = engine.open(onDisk);
      return fail(ioError(fault, path));
    }
  };

  /** Written to a copy of the image, so that nothing that is read meanwhile sees half of it. */
  const commitInTurns = async (after: Register, mark: StepMark, turns: Turns): Promise<Result<void>> => {
    if (!lock) return fail({ kind: 'fileReadOnly', path });
    const before = onDisk;
    const signal = {
      get aborted() {
        return isClosed || turns.signal?.aborted === true;
      },
    };
    const copy = engine.open(before);
    let isTaken = false;
    try {
      copy.run('begin immediate');
      const written = await doInTurns(writingStep(copy, current, after, mark), { ...turns, signal });
      if (written === null) return fail({ kind: 'cancelled' });
      const logged = written.outcome;
      if (logged === null) return ok(undefined);
      copy.run('commit');
      const image = copy.export();
      await turns.clock.pause();
      if (signal.aborted) return fail({ kind: 'cancelled' });
      // Writes wait their turn; whoever did not, came first.
      if (onDisk !== before) return fail({ kind: 'stale' });
      if (!lock.isOurs()) return fail({ kind: 'fileLocked', path, holder: lock.holder() });
      database.close();
      database = copy;
      isTaken = true;
      return commitStep(() => ok({ logged, register: after }), image);
    } finally {
      if (!isTaken) copy.close();
    }
  };

  /** What is no change of the register: it stays as it is. */
  const commitEvent = (label: EventLabel, mark: Omit<StepMark, 'label'>, work: (txn: number) => void) =>
    commitStep(() => ok({ logged: writeEvent(database, { ...mark, label }, work), register: current }));

  /** Undo and redo are the same: the top of a stack is taken back. */
  const takeBackTop = (stack: Stack, nothing: 'nothingToUndo' | 'nothingToRedo', mark: Omit<StepMark, 'label'>) => {
    if (!stack) return fail({ kind: 'refused', reason: nothing } as const);
    const committed = commitStep(() => {
      const logged = takeBack(database, stack.top, mark);
      if (!logged.ok) return logged;
      // What the step left alone stays the same object, for all who compare by identity.
      return ok({ logged: logged.value, register: shareUnchanged(current, readRegister(database)) });
    });
    return committed.ok ? ok(current) : committed;
  };

  return {
    path,
    readOnly: lock === null,
    register: opened.register,
    savedAt,
    notices: opened.notices,
    commit: (after, mark) =>
      commitStep(() => {
        const logged = writeStep(database, current, after, mark);
        return ok(logged && { logged, register: after });
      }),
    commitInTurns,
    undo: (mark) => takeBackTop(stacks.undo, 'nothingToUndo', mark),
    redo: (mark) => takeBackTop(stacks.redo, 'nothingToRedo', mark),
    undoState: () => ({ undo: stacks.undo?.top.label ?? null, redo: stacks.redo?.top.label ?? null }),
    history: ({ measureId, ...query }) =>
      measureId === null ? registerHistory(database, query) : measureHistory(database, measureId, query),
    stateAt: (txn) => stateAt(database, txn),
    search: (query) => searchRegister(database, query),
    issues: () => readIssues(database),
    addIssue: (issue, mark) => commitEvent('issue', mark, (txn) => insertIssue(database, issue, txn)),
    addIssuedFile: (issueId, file, mark) => {
      if (!readIssues(database).some(({ id }) => id === issueId))
        return fail({ kind: 'refused', reason: 'unknownIssue' });
      const label = file.role === 'scan' ? 'issueScan' : 'issueSigned';
      return commitEvent(label, mark, (txn) => insertFile(database, issueId, file, txn));
    },
    saveCopy: (copyPath) => {
      try {
        discardJournal(disk, copyPath);
        replaceFile(copyPath, onDisk, disk);
        return ok(undefined);
      } catch (fault) {
        return fail(ioError(fault, copyPath));
      }
    },
    hasEvidence: (file) => evidence.has(file),
    close: () => {
      if (isClosed) return;
      isClosed = true;
      // Not where memory and file may differ: what the file names is not known then.
      if (lock?.isOurs() && !mustRollBack) opened.sweep(namedEvidence(database));
      database.close();
      if (!lock) return;
      // Empty between commits; a hot one stays for the next open.
      if (lock.isOurs()) removeEmptyJournal(disk, path);
      lock.release();
    },
  };
}
