// One open register: the state and its revision. It is the authority on what the register says; the window only predicts. What
// can be undone is read off the file's history. It knows nothing of windows, dialogs or the form of the file.
import type { CallOutput, Committed, OpenRegister } from '../contract/contract.ts';
import type { IssuedFile, IssuedReport } from '../issue/issue.ts';
import { applyChange } from '../register/apply.ts';
import type { Change } from '../register/change.ts';
import { paperFiles, signatureFiles } from '../register/kept-files.ts';
import type { Id, KeptFile, Register } from '../register/model.ts';
import { firstDifference } from '../register/place.ts';
import { fail, ok, type Result } from '../result.ts';
import { fileNameIn } from './file-name.ts';
import type { Now, StoredRegister } from './ports.ts';
import { type RestoreTarget, restoreChange } from './restore.ts';
import { doInTurns, type Turns } from './turns.ts';

/** A step that main chose: the register after it, and where in the table it shows. */
export type Stepped = CallOutput<'register.undo'>;

export interface Session extends Pick<StoredRegister, 'history' | 'search' | 'issues' | 'saveCopy' | 'close'> {
  /** The register as last committed. */
  register(): Register;
  snapshot(): OpenRegister;
  /**
   * Applies one change and commits it. Errors: `stale` when `revision` is not the current one, the change's own faults, the
   * disk's faults; after any of them the register is as it was.
   */
  change(revision: number, change: Change): Result<Committed>;
  /**
   * As `change`, for a change that main made: it answers as undo does, with the register after it. `label` names the step where the
   * change's kind does not say what it was.
   */
  step(revision: number, change: Change, label?: string): Result<Stepped>;
  /**
   * As `step`, for a batch of so many changes that everything else would wait: carried out in turns and told by `onShare`. What is asked
   * meanwhile is answered as of before. `cancelled` where it was given up: nothing is changed then.
   */
  stepInTurns(revision: number, change: Change, label: string, turns: Turns): Promise<Result<Stepped>>;
  /** Takes back the newest step, also one from before the register was opened. `refused` with `nothingToUndo`. */
  undo(revision: number): Result<Stepped>;
  /** Puts the last step taken back on again; any new change empties this way. */
  redo(revision: number): Result<Stepped>;
  /** Notes a report as issued, for ever: the register and its revision stay as they are. Its files must be in their places. */
  keepIssue(issue: IssuedReport): Result<void>;
  /** Notes one more file of an issue likewise. */
  keepIssuedFile(issueId: Id, file: IssuedFile): Result<void>;
  /** The change that `restore` would make now. */
  previewRestore(txn: number, target: RestoreTarget): Result<Change>;
  /** Brings a part of the register back as it was when the txn had been done, as a new step. */
  restore(revision: number, txn: number, target: RestoreTarget): Result<Stepped>;
}

/** Opens a session over a stored register; `who` is asked at each step. */
export function createSession(stored: StoredRegister, now: Now, who: () => string = () => ''): Session {
  let register = stored.register;
  let revision = 0;
  let savedAt = stored.savedAt;

  const committed = (): Committed => ({ revision, savedAt, undoState: stored.undoState() });

  /** Lets `write` put the next state on the disk; gives the state before. */
  const commit = (basedOn: number, write: () => Result<Register>): Result<Register> => {
    if (stored.readOnly) return fail({ kind: 'fileReadOnly', path: stored.path });
    if (basedOn !== revision) return fail({ kind: 'stale' });
    const written = write();
    if (!written.ok) return written;
    const before = register;
    register = written.value;
    revision += 1;
    savedAt = now();
    return ok(before);
  };

  const applyAndStore = (change: Change, label: string) => (): Result<Register> => {
    const applied = applyChange(register, change);
    if (!applied.ok) return applied;
    const after = applied.value.register;
    const written = stored.commit(after, { label, who: who(), at: now() });
    return written.ok ? ok(after) : written;
  };

  /** A row may name a file only once it is there, durably. */
  const hasFiles = (change: Change): boolean => addedFiles(change).every((file) => stored.hasEvidence(file));

  const commitChange = (basedOn: number, change: Change, label: string = change.kind): Result<Register> => {
    if (!hasFiles(change)) return fail({ kind: 'refused', reason: 'evidenceFileMissing' });
    return commit(basedOn, applyAndStore(change, label));
  };

  const stepInTurns = async (
    basedOn: number,
    change: Change,
    label: string,
    turns: Turns,
  ): Promise<Result<Stepped>> => {
    if (stored.readOnly) return fail({ kind: 'fileReadOnly', path: stored.path });
    if (basedOn !== revision) return fail({ kind: 'stale' });
    if (!hasFiles(change)) return fail({ kind: 'refused', reason: 'evidenceFileMissing' });
    const { onShare = () => {} } = turns;
    const carrying = { ...turns, onShare: (share: number) => onShare(share * shareOfChanging) };
    const carried = await doInTurns(carryingOut(register, change), carrying);
    if (carried === null) return fail({ kind: 'cancelled' });
    if (!carried.outcome.ok) return carried.outcome;
    const after = carried.outcome.value;
    const writing = { ...turns, onShare: (share: number) => onShare(shareOfChanging + share * (1 - shareOfChanging)) };
    const written = await stored.commitInTurns(after, { label, who: who(), at: now() }, writing);
    if (!written.ok) return written;
    const answer = stepped(commit(basedOn, () => ok(after)));
    await turns.clock.pause();
    return answer;
  };

  /** What leaves the register as it is. */
  const keep = (files: readonly IssuedFile[], write: (mark: { who: string; at: string }) => Result<void>) => {
    if (stored.readOnly) return fail({ kind: 'fileReadOnly', path: stored.path } as const);
    if (!files.every((file) => stored.hasEvidence(file))) {
      return fail({ kind: 'refused', reason: 'evidenceFileMissing' } as const);
    }
    const at = now();
    const written = write({ who: who(), at });
    if (written.ok) savedAt = at;
    return written;
  };

  const changeBackTo = (txn: number, target: RestoreTarget): Result<Change> => {
    const then = stored.stateAt(txn);
    return then.ok ? restoreChange(register, then.value, target) : then;
  };

  const stepped = (before: Result<Register>): Result<Stepped> =>
    before.ok ? ok({ ...committed(), register, place: firstDifference(before.value, register) }) : before;

  return {
    register: () => register,
    snapshot: () => ({
      register,
      revision,
      file: { path: stored.path, name: fileNameIn(stored.path), readOnly: stored.readOnly },
      savedAt,
      undoState: stored.undoState(),
      notices: [...stored.notices],
    }),
    change: (basedOn, change) => {
      const before = commitChange(basedOn, change);
      return before.ok ? ok(committed()) : before;
    },
    step: (basedOn, change, label) => stepped(commitChange(basedOn, change, label)),
    stepInTurns,
    undo: (basedOn) => stepped(commit(basedOn, () => stored.undo({ who: who(), at: now() }))),
    redo: (basedOn) => stepped(commit(basedOn, () => stored.redo({ who: who(), at: now() }))),
    keepIssue: (issue) => keep(issue.files, (mark) => stored.addIssue(issue, mark)),
    keepIssuedFile: (issueId, file) => keep([file], (mark) => stored.addIssuedFile(issueId, file, mark)),
    previewRestore: changeBackTo,
    restore: (basedOn, txn, target) => {
      const change = changeBackTo(txn, target);
      return change.ok ? stepped(commit(basedOn, applyAndStore(change.value, 'restore'))) : change;
    },
    history: stored.history,
    search: stored.search,
    issues: stored.issues,
    saveCopy: stored.saveCopy,
    close: stored.close,
  };
}

/** Of the whole work of a step what is done before anything is written. */
const shareOfChanging = 0.3;

/** The changes of a batch one after another, as the batch itself would carry them out. */
function* carryingOut(register: Register, change: Change): Generator<number, Result<Register>> {
  const changes = change.kind === 'batch' ? change.changes : [change];
  let now = register;
  for (const [index, one] of changes.entries()) {
    const applied = applyChange(now, one);
    if (!applied.ok) return applied;
    now = applied.value.register;
    yield (index + 1) / changes.length;
  }
  return ok(now);
}

/** The files that a change brings; what comes along with a whole row is named when the register is opened next. */
function addedFiles(change: Change): readonly KeptFile[] {
  switch (change.kind) {
    case 'batch':
      return change.changes.flatMap(addedFiles);
    case 'addEvidence':
      return change.evidence.kind === 'file' ? [change.evidence] : [];
    case 'setPaper':
      return paperFiles(change.paper);
    case 'setSigners':
      return signatureFiles(change.signers);
    default:
      return [];
  }
}
