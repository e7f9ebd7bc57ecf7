// The open register as the window shows it: what main has confirmed, what was changed since and is on its way, and the state
// of saving. It knows the order of things, not the drafts (drafts.ts) and not the screen.
import type { OpenRegister, UndoState } from '../../src/contract/contract.ts';
import type { AppError } from '../../src/errors.ts';
import { applyChange } from '../../src/register/apply.ts';
import type { Change } from '../../src/register/change.ts';
import type { Register } from '../../src/register/model.ts';
import { createStore } from './store.ts';

export interface OpenFile {
  readonly path: string;
  readonly name: string;
  readonly readOnly: boolean;
}

export interface OpenState {
  readonly file: OpenFile;
  /** As main has it at `revision`. */
  readonly confirmed: Register;
  readonly revision: number;
  /** Changes made here that main has not confirmed yet, oldest first. */
  readonly pending: readonly Change[];
  /** `confirmed` with `pending` applied: what the screen shows. */
  readonly register: Register;
  readonly savedAt: string;
  readonly undoState: UndoState;
  /** The fault that stopped saving; everything unsaved waits in `pending`. */
  readonly fault: AppError | null;
}

/** Null while no register is open. */
export const openStore = createStore<OpenState | null>(null);

/** The state right after main gave a snapshot. */
export function stateOf(open: OpenRegister): OpenState {
  return {
    file: open.file,
    confirmed: open.register,
    revision: open.revision,
    pending: [],
    register: open.register,
    savedAt: open.savedAt,
    undoState: open.undoState,
    fault: null,
  };
}

export interface Rebased {
  readonly register: Register;
  readonly kept: readonly Change[];
  /** Changes that no longer fit, each with the reason. */
  readonly dropped: readonly { readonly change: Change; readonly error: AppError }[];
}

/** Applies changes in order to a register that may have moved under them. */
export function rebase(confirmed: Register, changes: readonly Change[]): Rebased {
  let register = confirmed;
  const kept: Change[] = [];
  const dropped: { change: Change; error: AppError }[] = [];
  for (const change of changes) {
    const applied = applyChange(register, change);
    if (applied.ok) {
      register = applied.value.register;
      kept.push(change);
    } else {
      dropped.push({ change, error: applied.error });
    }
  }
  return { register, kept, dropped };
}
