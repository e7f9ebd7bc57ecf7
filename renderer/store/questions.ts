// Questions that stand before the window until they are answered: a path asked for by a host without native dialogs, whether to
// close although saving failed, what to do with a register that another has open or that is damaged.
import type { BackupSummary } from '../../src/contract/contract.ts';
import type { HostEvent } from '../../src/contract/events.ts';
import type { AppError } from '../../src/errors.ts';
import { notifyError } from './notices.ts';
import { call } from './program.ts';
import { createStore } from './store.ts';

export type PathQuestion = Extract<HostEvent, { kind: 'askPath' }>;

export const pathQuestionStore = createStore<PathQuestion | null>(null);

/** Something is not saved and would be lost: what to do when the person says so be it. */
export interface CloseQuestion {
  readonly onDiscard: () => void;
}

export const closeQuestionStore = createStore<CloseQuestion | null>(null);

/** A register that somebody else has open for writing. */
export type LockQuestion = Extract<AppError, { kind: 'fileLocked' }>;

export const lockQuestionStore = createStore<LockQuestion | null>(null);

/** The backups of a register to choose from; `fault` is why it cannot be opened, null where an older state is wanted back. */
export interface RecoveryQuestion {
  readonly path: string;
  readonly fault: AppError | null;
  readonly backups: readonly BackupSummary[];
}

export const recoveryQuestionStore = createStore<RecoveryQuestion | null>(null);

/** Shows the backups of a register; `fault` says why it cannot be opened, null where it is open and sound. */
export async function askRecovery(path: string, fault: AppError | null): Promise<void> {
  const listed = await call('backup.list', { path });
  if (!listed.ok) return notifyError(listed.error);
  recoveryQuestionStore.set({ path, fault, backups: listed.value.backups });
}

/** Gives the answer to the path question on the screen; null turns it down. */
export async function answerPath(path: string | null): Promise<void> {
  const question = pathQuestionStore.get();
  if (!question) return;
  pathQuestionStore.set(null);
  await call('path.answer', { askId: question.askId, path });
}
