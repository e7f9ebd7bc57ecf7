// One open register: the state, its revision and the undo stack. It is the authority on what the register says; the window
// only predicts. It knows nothing of windows, dialogs or the form of the file.
import type { Committed, OpenRegister, UndoState } from '../contract/contract.ts';
import { applyChange } from '../register/apply.ts';
import type { Change } from '../register/change.ts';
import type { Register } from '../register/model.ts';
import { fail, ok, type Result } from '../result.ts';
import type { Now, StoredRegister } from './ports.ts';

export interface Session {
  /** The register as last committed. */
  register(): Register;
  snapshot(): OpenRegister;
  /**
   * Applies one change and commits it. Errors: `stale` when `revision` is not the current one, the change's own faults, the
   * disk's faults; after any of them the register is as it was.
   */
  change(revision: number, change: Change): Result<Committed>;
  /** Takes back the newest step; gives the change it applied. `refused` with `nothingToUndo` when there is none. */
  undo(revision: number): Result<Committed & { readonly change: Change }>;
  /** Puts the last step taken back on again; any new change empties this way. */
  redo(revision: number): Result<Committed & { readonly change: Change }>;
  saveCopy(path: string): Result<void>;
  close(): void;
}

/** A step that can be taken back (or, on the redo side, done again) by `change`; `label` is the kind first asked for. */
interface Step {
  readonly label: string;
  readonly change: Change;
}

/** Opens a session over a stored register. */
export function createSession(stored: StoredRegister, now: Now): Session {
  let register = stored.register;
  let revision = 0;
  let savedAt = stored.savedAt;
  const undoSteps: Step[] = [];
  const redoSteps: Step[] = [];

  const undoState = (): UndoState => ({
    undo: undoSteps.at(-1)?.label ?? null,
    redo: redoSteps.at(-1)?.label ?? null,
  });
  const committed = (): Committed => ({ revision, savedAt, undoState: undoState() });

  /** Applies and stores; gives the inverse. */
  const commit = (basedOn: number, change: Change): Result<Change> => {
    if (stored.readOnly) return fail({ kind: 'fileReadOnly', path: stored.path });
    if (basedOn !== revision) return fail({ kind: 'stale' });
    const applied = applyChange(register, change);
    if (!applied.ok) return applied;
    const written = stored.commit(applied.value.register);
    if (!written.ok) return written;
    register = applied.value.register;
    revision += 1;
    savedAt = now();
    return ok(applied.value.inverse);
  };

  /** Undo and redo are the same walk between the two stacks. */
  const step = (basedOn: number, from: Step[], to: Step[], nothing: 'nothingToUndo' | 'nothingToRedo') => {
    const last = from.at(-1);
    if (!last) return fail({ kind: 'refused', reason: nothing } as const);
    const inverse = commit(basedOn, last.change);
    if (!inverse.ok) return inverse;
    from.pop();
    to.push({ label: last.label, change: inverse.value });
    return ok({ ...committed(), change: last.change });
  };

  return {
    register: () => register,
    snapshot: () => ({
      register,
      revision,
      file: { path: stored.path, name: fileName(stored.path), readOnly: stored.readOnly },
      savedAt,
      undoState: undoState(),
    }),
    change: (basedOn, change) => {
      const inverse = commit(basedOn, change);
      if (!inverse.ok) return inverse;
      undoSteps.push({ label: change.kind, change: inverse.value });
      redoSteps.length = 0;
      return ok(committed());
    },
    undo: (basedOn) => step(basedOn, undoSteps, redoSteps, 'nothingToUndo'),
    redo: (basedOn) => step(basedOn, redoSteps, undoSteps, 'nothingToRedo'),
    saveCopy: (path) => stored.saveCopy(path),
    close: () => stored.close(),
  };
}

function fileName(path: string): string {
  return path.split(/[\\/]/u).at(-1) ?? path;
}
